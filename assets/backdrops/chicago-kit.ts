import { lettering, type TextStyle, textPath } from './lettering.ts';
import { along, circle, dice, each, path, polygon, rect, stops, stroke, type Vec } from './shapes.ts';

/** Things every Chicago place is made of: neon tubes, lit signs, brick, glass, lamps, light on wet ground. */
const round = 'stroke-linecap="round" stroke-linejoin="round"';

/** A bent glass tube with gas in it: halo, colour, white core. */
export const tube = (d: string, colour: string, width = 3): string => stroke(d, colour, width * 3, `stroke-opacity=".26" ${round}`) +
  stroke(d, colour, width, round) + stroke(d, '#fff6ea', width * 0.34, `stroke-opacity=".9" ${round}`);

/** Letters outlined in neon. `dead` names the place of a letter whose gas is gone. */
export function neonText(text: string, x: number, y: number, size: number, colour: string, style: TextStyle = {}, width = 3.2): string {
  const { d } = textPath(text, x, y, size, style);
  return stroke(d, colour, width * 2.8, 'stroke-opacity=".28"') + stroke(d, colour, width) +
    stroke(d, '#fff6ea', width * 0.33, 'stroke-opacity=".9"');
}

/** A painted board with a line round it and a word on it. */
export function board(x: number, y: number, w: number, h: number, text: string, size: number, ground: string, letters: string,
  style: TextStyle = {}): string {
  return rect(x - 2, y - 2, w + 4, h + 4, '#120e16') + rect(x, y, w, h, ground) + rect(x, y, w, 1.4, '#fff1d0', 'fill-opacity=".25"') +
    lettering(text, x + w / 2, y + h / 2 + size * 0.36, size, letters, { anchor: 'middle', tracking: 0.05, ...style });
}

export interface BrickTones {
  readonly gap: string;
  readonly tones: readonly [usual: string, light: string, dark: string];
}

export function bricks(x0: number, y0: number, w: number, h: number, { gap, tones }: BrickTones, seed: number, row = 12,
  length = 28): string {
  const roll = dice(seed);
  return rect(x0, y0, w, h, gap) + along(0, h, row, (y, line) => along(-(line % 2) * (length / 2), w, length, (x) => {
    const [left, right] = [Math.max(0, x), Math.min(x + length - 1.4, w)];
    const tone = roll();
    return right - left < 2 ? '' : rect(x0 + left, y0 + y, right - left, Math.min(row - 1.4, h - y),
      tones[tone > 0.84 ? 1 : tone < 0.2 ? 2 : 0]);
  }));
}

/** Slanted glints across a pane. */
export const glints = (x: number, y: number, w: number, h: number, tone = '#bfe3ea', opacity = 0.12): string =>
  polygon([[x, y + h * 0.7], [x + w * 0.62, y], [x + w * 0.9, y], [x + w * 0.1, y + h], [x, y + h]], tone, `fill-opacity="${opacity}"`) +
  polygon([[x + w * 0.34, y + h], [x + w, y + h * 0.22], [x + w, y + h * 0.36], [x + w * 0.48, y + h]], tone,
    `fill-opacity="${opacity * 1.2}"`);

/** Broken upright streaks: how a light at `x` lies on wet ground. */
export function streak(x: number, w: number, from: number, to: number, colour: string, opacity: number, seed: number): string {
  const roll = dice(seed);
  let out = '';
  for (let y = from; y < to;) {
    const h = 2.4 + roll() * 7;
    const t = 1 - (y - from) / (to - from);
    const width = w * (0.35 + roll() * 0.75) * (0.75 + t * 0.25);
    out += rect(x - width / 2 + (roll() - 0.5) * w * 0.25, y, width, h * 0.62, colour,
      `rx="1" fill-opacity="${(opacity * (0.3 + t * 0.8) * (0.5 + roll() * 0.5)).toFixed(2)}"`);
    y += h;
  }
  return out;
}

/** Slanted warning stripes in a strip. */
export const hazard = (id: string, x: number, y: number, w: number, h: number, light: string, dark: string, step = 26): string =>
  `<clipPath id="${id}">${rect(x, y, w, h, '#000')}</clipPath><g clip-path="url(#${id})">${rect(x, y, w, h, light)}${along(x - h, x + w, step, (at) =>
    polygon([[at + h, y], [at + h + step / 2, y], [at + step / 2, y + h], [at, y + h]], dark))}</g>`;

/** A road wheel seen from the side. */
export const wheel = (x: number, y: number, r: number, hub = '#7d8590'): string => circle(x, y, r + 1.6, '#0d0a12') +
  circle(x, y, r, '#1d1b23') +
  circle(x, y, r * 0.63, '#34363f') + `<path d="M${x - r * 0.6} ${y}a${r * 0.6} ${r * 0.6} 0 0 1 ${r * 1.2} 0z" fill="${hub}"/>` +
  each(5, (i) => circle(x + Math.cos(i * 1.2566) * r * 0.4, y + Math.sin(i * 1.2566) * r * 0.4, r * 0.07, '#1a1820')) +
    circle(x, y, r * 0.17, '#15131a');

/** Small print that is too small to read. */
export const print = (x: number, y: number, w: number, lines: number, tone: string, step = 4, seed = 1): string => {
  const roll = dice(seed);
  return each(lines, (i) => rect(x, y + i * step, w * (0.6 + roll() * 0.4), step * 0.38, tone));
};

/** A door or a panel with a raised field. */
export const panel = (x: number, y: number, w: number, h: number, fill: string, lit: string, dark: string): string =>
  rect(x, y, w, h, dark) +
  rect(x + 2, y + 2, w - 3, h - 3, fill) + stroke(path([[x + 2, y + h - 2], [x + 2, y + 2], [x + w - 2, y + 2]] as Vec[], false), lit, 1.4,
    'stroke-opacity=".7"');

type Stops = Parameters<typeof stops>[0];
/** A fill called `id` that changes from top to bottom. */
export const fadeDown = (id: string, list: Stops): string =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops(list)}</linearGradient></defs>`;
/** A fill called `id` that changes from the middle to the edge. */
export const fadeOut = (id: string, list: Stops): string =>
  `<defs><radialGradient id="${id}" cx=".5" cy=".5" r=".5">${stops(list)}</radialGradient></defs>`;
