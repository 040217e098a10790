/** What the rooms of a conversation share: lights, weather, and the calm below that the words stand on. */
import type { Piece } from '../../backdrops/piece.ts';
import { circle, curve, dice, each, polygon, rect, stops, stroke, type Vec } from '../../backdrops/shapes.ts';

export const [W, H] = [960, 540];

/** A drawing of the levels' own scenery, upper left corner at (0, 0): a place in a talk is the place that was fought in. */
export function drawn(list: readonly Piece[], name: string): string {
  const art = list.find((piece) => piece.name === name)?.art();
  if (typeof art !== 'string') throw new Error(`no scenery is called ${name}`);
  return art;
}

type Stops = Parameters<typeof stops>[0];
let fades = 0;

/** A round light of one colour, flattened by `squash`. */
export function glow(x: number, y: number, r: number, colour: string, strength: number, squash = 1): string {
  const id = `glow${fades++}`;
  const list: Stops = [[0, colour, strength], [0.35, colour, strength * 0.42], [0.7, colour, strength * 0.1], [1, colour, 0]];
  return `<defs><radialGradient id="${id}" cx=".5" cy=".5" r=".5">${stops(list)}</radialGradient></defs>` +
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * squash}" fill="url(#${id})" style="mix-blend-mode:screen"/>`;
}

/** A shape that fades from its top edge to its lower one: beams, reflections, mist. */
export function fading(points: readonly Vec[], list: Stops, isSideways = false): string {
  const id = `fade${fades++}`;
  const way = isSideways ? 'x1="0" y1="0" x2="1" y2="0"' : 'x1="0" y1="0" x2="0" y2="1"';
  return `<defs><linearGradient id="${id}" ${way}>${stops(list)}</linearGradient></defs>${polygon(points, `url(#${id})`)}`;
}

export const blurred = (inner: string, by: number): string => {
  const id = `blur${fades++}`;
  const filter = `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${by}"/></filter>`;
  return `${filter}<g filter="url(#${id})">${inner}</g>`;
};

/** Light, added to what is below. */
export const screened = (inner: string): string => `<g style="mix-blend-mode:screen">${inner}</g>`;

/** The whole picture a little out of focus, as what is behind something that matters more. */
export const unfocused = (inner: string, by: number): string => {
  const id = `blur${fades++}`;
  const area = `filterUnits="userSpaceOnUse" x="0" y="0" width="${W}" height="${H}"`;
  return `<filter id="${id}" ${area}><feGaussianBlur stdDeviation="${by}"/></filter><g filter="url(#${id})">${inner}</g>`;
};

/** The words stand on the lowest third: it is darker, and nothing there asks to be looked at. */
export function calmBelow(colour: string, from = 300): string {
  const box: Vec[] = [[0, from], [W, from], [W, H], [0, H]];
  return fading(box, [[0, colour, 0], [0.4, colour, 0.6], [0.75, colour, 0.86], [1, colour, 0.94]]);
}

export function vignette(colour: string, strength: number): string {
  const id = `edge${fades++}`;
  const list: Stops = [[0, colour, 0], [0.58, colour, 0], [1, colour, strength]];
  const shade = `<radialGradient id="${id}" cx="480" cy="240" r="620" gradientUnits="userSpaceOnUse">${stops(list)}</radialGradient>`;
  return `<defs>${shade}</defs>${rect(0, 0, W, H, `url(#${id})`)}`;
}

type Area = readonly [x: number, y: number, w: number, h: number];

export function snowfall([x, y, w, h]: Area, count: number, seed: number, size: readonly [number, number], colour = '#eef4f7'): string {
  const roll = dice(seed);
  const one = (): string => {
    const r = size[0] + roll() * (size[1] - size[0]);
    return circle(x + roll() * w, y + roll() * h, r, colour, `fill-opacity="${(0.35 + roll() * 0.6).toFixed(2)}"`);
  };
  return each(count, one);
}

export function rainfall([x, y, w, h]: Area, count: number, seed: number, colour: string, slant = -0.22): string {
  const roll = dice(seed);
  return each(count, () => {
    const [px, py, length] = [x + roll() * w, y + roll() * h, 8 + roll() * 22];
    return stroke(`M${px.toFixed(1)} ${py.toFixed(1)}l${(length * slant).toFixed(1)} ${length.toFixed(1)}`, colour, 0.6 + roll() * 0.6,
      `stroke-opacity="${(0.16 + roll() * 0.3).toFixed(2)}"`);
  });
}

/** What rises from a cup on (x, y). */
export function vapour(x: number, y: number, colour: string): string {
  const way: Vec[] = [[x, y], [x - 4, y - 15], [x + 3, y - 28], [x - 2, y - 42], [x + 4, y - 54], [x + 1, y - 66]];
  return blurred(stroke(curve(way, false), colour, 3, 'stroke-opacity=".42" stroke-linecap="round"'), 1.2);
}
