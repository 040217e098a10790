import type { Piece } from './piece.ts';
import { night } from './palette.ts';
import { along, circle, dice, each, path, polygon, rect, star, stroke, type Vec } from './shapes.ts';

/** Blue Moscow night: hard bands of sky, a Seven Sisters tower, roofs and trees, each for its own depth. */
const skyWidth = 960;

function sky(): string {
  const band = (y: number, rise: number, tone: string, opacity: number): string =>
    polygon([[0, y], [skyWidth * 0.6, y - rise], [skyWidth, y], [skyWidth, 400], [0, 400]], tone, `fill-opacity="${opacity}"`);
  const roll = dice(41);
  return rect(0, 0, skyWidth, 400, '#16233a') + band(60, 44, '#1d2d48', 1) + band(108, 60, night.sky, 1) + band(156, 64, '#2b425f', 1) +
    band(200, 52, night.skyLit, 1) + band(240, 36, '#46688a', 1) + band(270, 22, '#5a7f9f', 1) +
    [0, skyWidth].map((s) => polygon([[120 + s, 0], [210 + s, 0], [20 + s, 400], [-160 + s, 400]], '#8fb8d6',
      'fill-opacity=".06"')).join('') + polygon([[640, 0], [780, 0], [560, 400], [330, 400]], '#8fb8d6', 'fill-opacity=".06"') +
    each(60, () => { const y = roll() * 190; return circle(roll() * skyWidth, y, 0.5 + roll() * 0.9, '#dcecf6',
      `fill-opacity="${(0.7 - y / 300).toFixed(2)}"`); });
}

const block = (x: number, base: number, k: number, half: number, from: number, h: number, tone: string): string => rect(x - half * k,
  base - (from + h) * k, half * 2 * k, h * k, tone);

function spire(x: number, base: number, k: number, tone: string): string {
  return polygon([[x - 12 * k, base - 192 * k], [x, base - 262 * k], [x + 12 * k, base - 192 * k]], tone);
}

function tower(k: number): string {
  const [x, base, tone] = [92 * k, 290 * k, night.tower];
  const roll = dice(17);
  let out = block(x, base, k, 84, 0, 40, tone) + block(x, base, k, 60, 0, 70, tone) + block(x, base, k, 38, 66, 60, tone) +
    block(x, base, k, 24, 122, 44, tone) + block(x, base, k, 14, 164, 30, tone) + spire(x, base, k, tone);
  for (const side of [-1, 1]) {
    for (const [off, half, top] of [[48, 8, 92], [34, 5, 142], [76, 6, 56]] as const) {
      const cx = x + side * off * k;
      out += block(cx, base, k, half, 0, top, tone) + polygon([[cx - half * k, base - top * k], [cx, base - (top + 18) * k], [cx +
        half * k, base - top * k]], tone);
    }
  }
  // a paler left edge where the city's glow catches the stone
  out += rect(x - 60 * k, base - 70 * k, 5, 70 * k, '#2a3d5a') + rect(x - 38 * k, base - 126 * k, 4, 56 * k, '#2a3d5a') +
    rect(x - 24 * k, base - 166 * k, 3.4, 40 * k, '#2a3d5a');
  for (let i = 0; i < 96; i++) {
    const y = 6 + roll() * 150;
    const half = y < 66 ? 54 : y < 122 ? 33 : 20;
    out += rect(x + Math.round((roll() * 2 - 1) * (half / 5)) * 5 * k, base - Math.round(y / 7) * 7 * k, 2.3, 3.6, night.window,
      `fill-opacity="${(0.35 + roll() * 0.6).toFixed(2)}"`);
  }
  return out + along(-1, 2, 1, (i) => rect(x + i * 46 * k - 20, base - (70 - Math.abs(i) * 30) * k, 40, 2, '#8fa9c4',
    'fill-opacity=".7"')) + star(x, base - 268 * k, 9 * k, night.star, '#3a1622');
}

function city(): string {
  const [w, base, roll] = [960, 150, dice(3)];
  let out = '';
  let lights = '';
  for (let x = 0; x < w - 10;) {
    const bw = Math.min(26 + roll() * 46, w - x);
    const bh = 30 + roll() * 74;
    out += rect(x, base - bh, bw + 0.6, bh, roll() > 0.5 ? '#1b2a44' : '#203250') +
      rect(x, base - bh, bw, 2.4, '#7f9bb8', 'fill-opacity=".8"');
    if (roll() > 0.66) out += rect(x + bw * 0.3, base - bh - 16, 6, 16, '#1b2a44') + rect(x + bw * 0.3, base - bh - 17, 6, 2, '#7f9bb8');
    if (roll() > 0.72) out += stroke(`M${x + bw * 0.7} ${base - bh}v-18m-5 4h10m-8 5h6`, '#1b2a44', 1.4);
    for (let y = base - bh + 8; y < base - 8; y += 8) for (let u = x + 5; u < x + bw - 5; u += 7) if (roll() < 0.2) lights += rect(u, y,
      2.4, 3.4, night.window, `fill-opacity="${(0.3 + roll() * 0.6).toFixed(2)}"`);
    x += bw;
  }
  const onion = (x: number, k: number): string => `<path d="M${x - 9 * k} ${base}V${base - 60 * k}H${x + 9 * k}V${base}Z" fill="#1b2a44"/><path d="M${x - 9 * k} ${base - 58 * k}C${x - 22 * k} ${base - 74 * k} ${x - 13 * k} ${base - 90 * k} ${x} ${base - 108 * k}C${x + 13 * k} ${base - 90 * k} ${x + 22 * k} ${base - 74 * k} ${x + 9 * k} ${base - 58 * k}Z" fill="#2a3f5e"/>`;
  return onion(300, 1.1) + onion(336, 0.8) + onion(266, 0.74) + onion(742, 0.9) + onion(766, 0.66) + out + lights;
}

/** Low snowy roofs with smoking chimneys between the city and the yard. */
function roofs(): string {
  const [w, base] = [960, 130];
  const roll = dice(8);
  let out = '';
  for (let x = 0; x < w; x += 120) {
    const h = 42 + roll() * 26;
    const peak = x + 50 + roll() * 20;
    out += rect(x, base - h, 120, h, '#141f35') + polygon([[x - 6, base - h + 4], [peak, base - h - 30], [x + 126, base - h + 4]],
      '#101a2d') +
      polygon([[x - 6, base - h + 4], [peak, base - h - 30], [x + 126, base - h + 4], [x + 112, base - h + 3], [peak, base - h - 18], [x +
        10, base - h + 4]], '#8ea8c2') +
      polygon([[x - 6, base - h + 4], [peak, base - h - 30], [peak, base - h - 18], [x + 10, base - h + 4]], '#6784a3') +
      rect(peak + 18, base - h - 34, 11, 24, '#101a2d') + rect(peak + 17, base - h - 37, 13, 4, '#a9bfd3') +
      rect(x + 22, base - h + 18, 12, 15, night.window, 'fill-opacity=".85"') +
        stroke(`M${x + 28} ${base - h + 18}v15M${x + 22} ${base - h + 25}h12`, '#101a2d', 1.4) +
      (roll() > 0.5 ? rect(x + 74, base - h + 18, 12, 15, night.window, 'fill-opacity=".55"') : rect(x + 74, base - h +
        18, 12, 15, '#0d1626'));
  }
  return out + polygon([[0, base - 22], [120, base - 30], [260, base - 18], [420, base - 28], [600, base - 16], [780, base - 30],
    [w, base - 22], [w, base], [0, base]], '#5f7d9d') +
    polygon([[0, base - 12], [200, base - 18], [480, base - 8], [760, base - 16], [w, base - 12], [w, base], [0, base]], '#486484');
}

const birchTrunk = (x: number, top: number, base: number, w: number, pale: string, dark: string, seed: number): string => {
  const roll = dice(seed);
  return polygon([[x - w / 2, base], [x - w * 0.3, top], [x + w * 0.3, top], [x + w / 2, base]], pale) +
    polygon([[x - w / 2, base], [x - w * 0.3, top], [x - w * 0.1, top], [x - w * 0.14, base]], dark, 'fill-opacity=".45"') +
    each(Math.round((base - top) / 13), () => { const y = top + roll() * (base - top); const l = w * (0.3 + roll() * 0.5);
      return polygon([[x - w * 0.4, y], [x - w * 0.4 + l, y - 1.4], [x - w * 0.4 + l * 0.6, y + 1.8]], dark); });
};

/** A row of birches and firs, far enough to be one tone. */
function wood(): string {
  const [w, base, roll] = [640, 250, dice(19)];
  const fir = (x: number, h: number): string => each(5, (i) => { const y = base - h + (h / 5.4) * i; const r = 9 + i * 7;
    return polygon([[x, y - 8], [x + r, y + h / 4.2], [x - r, y + h / 4.2]], '#15233a') +
    polygon([[x, y - 8], [x - r, y + h / 4.2], [x - r * 0.4, y + h / 4.6]], '#7b97b4', 'fill-opacity=".75"'); });
  const firs = along(30, w - 20, 76, (x) => fir(x + roll() * 18, 110 + roll() * 60));
  const trunks = along(14, w, 44, (x, i) => birchTrunk(x + roll() * 14, 8 + roll() * 30, base, 5 + roll() * 4, '#7088a3', '#22344c', 70 +
    i) +
    each(5, (k) => stroke(`M${x + 6} ${60 + k * 22}q${(k % 2 ? 1 : -1) * 14} -16 ${(k % 2 ? 1 : -1) * (20 + roll() * 10)} -34`, '#2b3f5a',
      1.6)));
  return firs + trunks + polygon([[0, base - 14], [160, base - 22], [330, base - 10], [500, base - 20], [w, base - 14], [w, base],
    [0, base]], '#6a86a5');
}

const moon = (): string => circle(60, 60, 52, '#c9dcea', 'fill-opacity=".10"') + circle(60, 60, 42, '#c9dcea', 'fill-opacity=".14"') +
  circle(60, 60, 30, '#dfeaf1') + circle(70, 66, 22, '#c3d5e2', 'fill-opacity=".6"') + circle(50, 48, 5, '#b5c9d8') +
  circle(64, 74, 7, '#b5c9d8');

/** A tall birch of the yard, snow in its forks. */
function birch(seed: number, leanTo: number): string {
  const roll = dice(seed);
  const [x, base] = [90, 360];
  const branch = (y: number, side: number, l: number): string => {
    const d = path([[x + leanTo * (1 - y / base), y], [x + side * l * 0.5, y - l * 0.55], [x + side * l, y - l * 0.7]] as Vec[], false);
    return stroke(d, '#2a2c40', 4) + stroke(d, '#aebccb', 1.6, 'transform="translate(0 -1.6)"') +
      each(4, (i) => stroke(`M${x + side * l * (0.4 + i * 0.18)} ${y - l * (0.42 + i * 0.09)}q${side * 3} 14 ${side * (2 + i)} ${26 + roll() * 18}`, '#2a2c40', 1.1));
  };
  const trunk = polygon([[x - 12, base], [x - 8 + leanTo * 0.5, 160], [x - 5 + leanTo, 0], [x + 5 + leanTo, 0], [x + 9 +
    leanTo * 0.5, 160], [x + 13, base]], '#c3cfda');
  const shade = polygon([[x - 12, base], [x - 8 + leanTo * 0.5, 160], [x - 5 + leanTo, 0], [x - 1 + leanTo, 0], [x - 2 +
    leanTo * 0.5, 160], [x - 3, base]], '#6f82a0');
  const marks = each(30, () => { const y = roll() * base; const cx = x + leanTo * (1 - y / base); const l = 4 + roll() * 9;
    return polygon([[cx - 8 + roll() * 6, y], [cx - 8 + l, y - 1.5], [cx - 6 + l * 0.6, y + 2.6]], '#232236'); });
  return branch(70, -1, 62) + branch(110, 1, 70) + branch(164, -1, 54) + branch(36, 1, 44) + branch(210, 1, 46) + trunk + shade + marks +
    polygon([[x - 30, base], [x - 14, base - 12], [x + 10, base - 15], [x + 34, base]], '#c9dcea') +
      polygon([[x - 30, base], [x - 14, base - 12], [x - 4, base - 13], [x - 8, base]], '#8ea8c2');
}

export const skies: readonly Piece[] = [
  { name: 'sky-night', w: skyWidth, h: 400, scale: 1, art: sky },
  { name: 'moon', w: 120, h: 120, scale: 1, art: moon },
  { name: 'tower', w: 210, h: 330, art: () => tower(1.14) },
  { name: 'tower-far', w: 104, h: 162, art: () => tower(0.56) },
  { name: 'city-far', w: 960, h: 150, art: city },
  { name: 'roofs-mid', w: 960, h: 130, scale: 1.5, art: roofs },
  { name: 'wood-mid', w: 640, h: 250, scale: 1.5, art: wood },
  { name: 'birch-1', w: 180, h: 360, art: () => birch(5, 12) },
  { name: 'birch-2', w: 180, h: 360, art: () => birch(23, -16) },
];
