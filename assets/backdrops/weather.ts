import type { Piece } from './piece.ts';
import { circle, dice, each, filled, stops } from './shapes.ts';

/** Steam, breath, smoke and snow: flat scalloped clouds melting below, blurred a little. */
function cloud(w: number, h: number, seed: number, tone: string, opacity: number, pad = 16): string {
  const roll = dice(seed);
  const [x, y, cw, ch] = [pad, pad, w - pad * 2, h - pad * 2];
  const count = Math.max(4, Math.round(cw / 26));
  let d = '';
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const r = Math.min(ch * (0.18 + roll() * 0.2) * (1 - Math.abs(t - 0.5) * 0.9), cw * 0.16);
    const cx = Math.max(x + r, Math.min(x + cw - r, x + cw * t));
    const cy = Math.max(y + r, y + ch * (0.32 + Math.abs(t - 0.5) * 0.44 + (roll() - 0.5) * 0.14));
    d += `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;
  }
  d += `M${x + cw * 0.03} ${y + ch * 0.5}L${x + cw * 0.1} ${y + ch}L${x + cw * 0.9} ${y + ch}L${x + cw * 0.97} ${y + ch * 0.5}Z`; // turns the same way as the circles, or the overlaps become holes
  const fade = `<defs><linearGradient id="m" gradientUnits="userSpaceOnUse" x1="0" y1="${y}" x2="0" y2="${y + ch}">${stops([[0, tone, opacity], [0.3, tone, opacity * 0.9], [1, tone, 0]])}</linearGradient></defs>`;
  return fade + filled(d, 'url(#m)', 'fill-rule="nonzero"');
}

function puff(seed: number, tone: string, shade: string): string {
  const roll = dice(seed);
  const balls = Array.from({ length: 7 }, (_, i) => [44 + Math.cos(i * 0.9) * 20 * roll(), 44 + Math.sin(i * 0.9) * 18 * roll(), 12 +
    roll() * 9] as const);
  return balls.map(([x, y, r]) => circle(x - 2, y + 3, r, shade)).join('') +
    balls.map(([x, y, r]) => circle(x, y, r * 0.92, tone)).join('');
}

function flakes(w: number, h: number, count: number, seed: number, most: number): string {
  const roll = dice(seed);
  return each(count, () => circle(3 + roll() * (w - 6), 3 + roll() * (h - 6), 0.5 + roll() * most, '#f4fbff',
    `fill-opacity="${(0.35 + roll() * 0.6).toFixed(2)}"`));
}

const steamTone = '#efe6d6';

export const weather: readonly Piece[] = [
  { name: 'steam-1', w: 452, h: 182, scale: 0.75, blur: 6, raw: true, art: () => cloud(452, 182, 3, steamTone, 0.3) },
  { name: 'steam-2', w: 372, h: 162, scale: 0.75, blur: 6, raw: true, art: () => cloud(372, 162, 8, steamTone, 0.26) },
  { name: 'steam-3', w: 250, h: 140, scale: 0.75, blur: 5, raw: true, art: () => cloud(250, 140, 12, steamTone, 0.28) },
  { name: 'front-steam-1', w: 420, h: 190, scale: 0.75, blur: 5, raw: true, art: () => cloud(420, 190, 21, steamTone, 0.42) },
  { name: 'front-steam-2', w: 480, h: 150, scale: 0.75, blur: 5, raw: true, art: () => cloud(480, 150, 25, steamTone, 0.3) },
  { name: 'smoke', w: 88, h: 88, scale: 1, blur: 1.6, raw: true, art: () => `<g opacity=".42">${puff(4, '#8ea2b8', '#51647e')}</g>` },
  { name: 'breath', w: 88, h: 88, scale: 0.75, blur: 2, raw: true, art: () => `<g opacity=".5">${puff(9, '#eef6fa', '#b8cede')}</g>` },
  { name: 'snowflake', w: 8, h: 8, scale: 2, raw: true, art: () => circle(4, 4, 2.2, '#f4fbff') },
  { name: 'snow-far', w: 320, h: 320, scale: 1, raw: true, art: () => flakes(320, 320, 70, 51, 0.8) },
  { name: 'snow-near', w: 480, h: 320, scale: 1, raw: true, art: () => flakes(480, 320, 44, 52, 1.7) },
];
