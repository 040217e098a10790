import type { Piece } from './piece.ts';
import { bath } from './palette.ts';
import { along, at, circle, dice, each, ellipse, filled, path, polygon, rect, star, stroke } from './shapes.ts';
import { lettering } from './lettering.ts';

/** What hangs on, runs along and stands before the bath house walls. */
function pipes(w: number): string {
  const run = (d: string): string => stroke(d, bath.brassDark, 13) + at(0, -1, stroke(d, bath.brass, 8)) +
    at(0, -3.2, stroke(d, bath.brassLit, 1.8));
  const clamp = (x: number): string => rect(x - 4, 4, 8, 17, bath.brassDark) + rect(x - 2.6, 5, 3, 15, '#7a5236');
  return run(`M0 13H${w}`) + clamp(30) + clamp(w - 34);
}

function gauge(): string {
  return circle(15, 15, 14, bath.brassDark) + circle(15, 15, 12, bath.brassLit) + circle(15, 15, 10.2, '#f0e2c2') +
    stroke('M8 21a8.6 8.6 0 1 1 14 0', bath.brassDark, 1.5) + stroke('M21 19.6a8.6 8.6 0 0 0 1.4 -7', '#c5302a', 2) +
    stroke('M15 15l5 -5', '#c5302a', 2.2, 'stroke-linecap="round"') + circle(15, 15, 1.8, bath.brassDark) +
    polygon([[6, 8], [12, 4], [8, 14]], '#fffaf0', 'fill-opacity=".6"');
}

function valve(): string {
  return rect(17, 18, 6, 34, bath.brassDark) + rect(18.4, 18, 2.4, 34, bath.brassLit) +
    circle(20, 17, 15, 'none', `stroke="${bath.brassDark}" stroke-width="7"`) +
    circle(20, 17, 15, 'none', 'stroke="#b52a27" stroke-width="4"') + stroke('M20 3V31M6 17H34', '#8a1c22', 3.4) +
      circle(20, 17, 4, bath.brassLit);
}

/** The pipe comes down from the ceiling and turns along the wall. */
function elbow(): string {
  const d = 'M13 0V92Q13 106 27 106H60';
  return stroke(d, bath.brassDark, 13) + at(0.6, -1, stroke(d, bath.brass, 8)) + at(2.4, -3, stroke(d, bath.brassLit, 1.8)) +
    rect(3, 40, 20, 9, bath.brassDark) + rect(5, 41.5, 5, 6, '#7a5236');
}

function bench(w: number): string {
  const y = 8;
  return rect(4, y, w - 8, 42, bath.woodDark) + along(18, w - 30, 34, (x) => rect(x, y + 14, 26, 26, bath.woodPlank) +
    rect(x, y + 14, 26, 2, '#6b4236')) +
    polygon([[0, y - 6], [w, y - 6], [w, y + 4], [0, y + 4]], bath.wood) + polygon([[0, y - 6], [w, y - 6], [w, y - 4.4], [0, y - 4.4]],
      '#d08f5c') +
    rect(0, y + 4, w, 4, bath.woodMid) + along(40, w, 66, (x) => rect(x, y - 6, 1.2, 10, '#7c4a30')) + rect(4, y + 38, w - 8, 4, '#241519');
}

/** White towels and a robe on pegs. */
function towels(): string {
  const towel = (x: number, w: number, h: number, stripe: string): string =>
    polygon([[x, 8], [x + w, 8], [x + w + 3, h], [x + w * 0.5, h - 5], [x - 2, h]], '#b9a79b') +
    polygon([[x + w * 0.35, 8], [x + w, 8], [x + w + 3, h], [x + w * 0.5, h - 5]], '#e6d8bf') +
    polygon([[x - 1, h - 20], [x + w + 2, h - 20], [x + w + 2.4, h - 14], [x - 1.4, h - 14]], stripe);
  return rect(0, 3, 150, 6, bath.woodMid) + rect(0, 3, 150, 1.8, bath.wood) + towel(8, 24, 66, bath.banner) + towel(46, 20, 54, '#3f5f7c') +
    towel(98, 30, 78, bath.banner) + each(6, (i) => circle(14 + i * 25, 6, 2.6, bath.brassLit));
}

/** One wall lamp in a cage. */
const lamp = (): string => rect(13, 0, 6, 10, bath.brassDark) + polygon([[6, 10], [26, 10], [24, 16], [8, 16]], bath.brass) +
  ellipse(16, 28, 11, 13, '#fff1c8') + ellipse(13, 25, 5, 7, '#fffaf0') + stroke('M5 28H27M16 15V42M9 18Q5 28 9 38M23 18Q27 28 23 38',
    bath.brassDark, 1.5);

const poster = (word: string, small: string, back: string, front: string): string =>
  polygon([[4, 6], [80, 2], [82, 108], [6, 112]], '#17101a', 'fill-opacity=".45"') + polygon([[0, 2], [78, 0], [79, 104], [1, 107]], back) +
  polygon([[0, 70], [78, 20], [78, 60], [1, 107]], front) + star(54, 24, 12, bath.thread) +
  polygon([[14, 78], [20, 44], [30, 38], [40, 44], [52, 30], [58, 36], [46, 54], [44, 80]], '#17121b') + circle(30, 32, 8, '#17121b') +
  lettering(word, 39, 97, 11, bath.thread, { anchor: 'middle', font: 'stalin', width: 0.8 }) +
    lettering(small, 4, 12, 6.5, '#17121b', { font: 'russo' });

const poster1 = (): string => poster('В БАНЮ!', 'ВСЕ', '#d9bf8c', '#b52a27');
const poster2 = (): string => poster('ЗАКАЛКА', 'КРЕПИ', '#8fb0b8', '#8a1c22');

function clock(): string {
  return circle(26, 26, 25, bath.brassDark) + circle(26, 26, 22, '#c5302a') + circle(26, 26, 18, '#f0e2c2') +
    each(12, (i) => `<g transform="rotate(${i * 30} 26 26)">${rect(25, 9.5, 2, i % 3 ? 3 : 5.6, '#2a1c22')}</g>`) +
    stroke('M26 26L26 14M26 26L35 31', '#17121b', 2.4, 'stroke-linecap="round"') + circle(26, 26, 2.2, '#c5302a') +
      polygon([[12, 16], [22, 9], [14, 26]], '#fffaf0', 'fill-opacity=".4"');
}

/** A plunge pool with a tiled parapet; a bronze lion pours into it. */
function pool(): string {
  const [w, roll] = [456, dice(9)];
  const water = rect(6, 10, w - 12, 26, '#173a4a') + polygon([[6, 10], [w - 6, 10], [w - 6, 17], [6, 20]], '#2f7184') +
    each(26, () => { const x = 14 + roll() * (w - 80); const y = 14 + roll() * 18;
      return polygon([[x, y], [x + 20 + roll() * 34, y - 1], [x + 18 + roll() * 20, y + 1.4]], '#8fd0dc',
      `fill-opacity="${(0.25 + roll() * 0.45).toFixed(2)}"`); });
  const face = rect(0, 36, w, 34, '#4b3f4b') +
    along(0, w, 19, (x, i) => rect(x + 0.6, 42, 17.6, 12, i % 4 === 1 ? '#c5302a' : i % 2 ? '#75656b' : '#64545c') +
    rect(x - 8, 55, 17.6, 12, (i + 2) % 5 ? '#55475a' : '#64545c'));
  const rim = rect(0, 34, w, 7, '#b8a48e') + rect(0, 34, w, 2, '#e9d9bb') + rect(0, 41, w, 2, '#2a1f29', 'fill-opacity=".7"');
  const rail = (x: number): string => stroke(`M${x} 42V8Q${x} 0 ${x + 9} 0Q${x + 18} 0 ${x + 18} 8V42`, bath.brassDark, 6) +
    stroke(`M${x} 42V8Q${x} 0 ${x + 9} 0Q${x + 18} 0 ${x + 18} 8V42`, bath.brassLit, 2.6);
  return water + face + rim + at(0, 6, rail(70)) + at(0, 6, rail(354)) + rect(0, 66, w, 4, '#1d131a');
}

function lion(): string {
  return circle(24, 22, 22, bath.brassDark) + polygon(starSun(24, 22), '#8f5a35') + circle(24, 22, 12, '#b87a44') +
    polygon([[14, 14], [24, 10], [24, 34], [16, 30]], '#6b4028') +
    rect(17, 18, 5, 2.4, bath.brassDark) + rect(27, 18, 5, 2.4, bath.brassDark) + polygon([[21, 24], [28, 24], [24.5, 28]],
      bath.brassDark) + ellipse(24, 31, 5, 3, '#120a10') +
    polygon([[20, 31], [29, 31], [33, 92], [18, 92]], '#7fc0cf', 'fill-opacity=".75"') + polygon([[23, 31], [26, 31], [28, 92], [23, 92]],
      '#e6f6f8', 'fill-opacity=".8"') +
    each(5, (i) => ellipse(14 + i * 6, 91 + (i % 2) * 2, 5, 2, '#cfeaf0', 'fill-opacity=".8"'));
}
const starSun = (x: number, y: number): [number, number][] => Array.from({ length: 28 }, (_, i) => {
  const r = i % 2 ? 15.5 : 20.5;
  return [x + Math.cos(i * 0.2244) * r, y + Math.sin(i * 0.2244) * r];
});

/** Buckets, ladles and brooms on a shelf. */
function shelf(): string {
  const bucket = (x: number, y: number, s: number): string => at(x, y,
    `<g transform="scale(${s})">${polygon([[0, 0], [26, 0], [22, 24], [4, 24]], '#7c4c32') +
    polygon([[0, 0], [9, 0], [10, 24], [4, 24]], '#4a2a24') + rect(0.6, 5, 25, 3, '#d9a25e') + rect(2.6, 16, 21, 3, '#b07a44') +
      ellipse(13, 0, 13, 3, '#2a171a')}</g>`);
  const broom = (x: number): string => each(7, (i) => polygon([[x + 4, 30], [x - 8 + i * 3.6, 64 - Math.abs(i - 3) * 2], [x - 4 +
    i * 3.6, 66 - Math.abs(i - 3) * 2], [x + 7, 30]], i % 2 ? '#4a5a2c' : '#33421f')) + rect(x + 3, 16, 4.6, 16, '#8a5a3a') +
    rect(x + 2, 26, 6.6, 3, bath.thread);
  return rect(0, 26, 140, 6, bath.wood) + rect(0, 32, 140, 3, bath.woodMid) + polygon([[12, 35], [22, 35], [12, 50]], bath.woodDark) +
    polygon([[118, 35], [128, 35], [128, 50]], bath.woodDark) +
    bucket(8, 2, 1) + bucket(42, 6, 0.82) + broom(82) + broom(104) + filled(path([[66, 14], [78, 14], [76, 26], [68, 26]]), '#c98a4a') +
      stroke('M78 16L92 4', '#8a5a3a', 2.6) + rect(66, 14, 4, 12, '#7c4c32');
}

/** Free showers with a cold drip. */
const shower = (): string => stroke('M20 110V16Q20 6 32 6H46', bath.brassDark, 8) + stroke('M20 110V16Q20 6 32 6H46', bath.brassLit, 3) +
  polygon([[38, 8], [58, 8], [64, 18], [32, 18]], bath.brass) + polygon([[48, 8], [58, 8], [64, 18], [48, 18]], bath.brassLit) +
    circle(20, 92, 7, bath.brassDark) + circle(20, 92, 4.6, '#b52a27') +
  each(7, (i) => stroke(`M${36 + i * 4} 24v${12 + ((i * 5) % 9)}`, '#bfe0ea', 1.1, 'stroke-opacity=".55"') +
    stroke(`M${35 + i * 4.4} ${50 + ((i * 7) % 11)}v14`, '#bfe0ea', 1, 'stroke-opacity=".4"'));

export const bathFittings: readonly Piece[] = [
  { name: 'pipe-run', w: 304, h: 26, art: () => pipes(304) },
  { name: 'pipe-elbow', w: 60, h: 114, art: elbow },
  { name: 'gauge', w: 30, h: 30, art: gauge },
  { name: 'valve', w: 40, h: 54, art: valve },
  { name: 'bench', w: 244, h: 50, art: () => bench(244) },
  { name: 'towels', w: 150, h: 82, art: towels },
  { name: 'lamp-bath', w: 32, h: 44, art: lamp },
  { name: 'poster-bath', w: 84, h: 114, art: poster1 },
  { name: 'poster-tempered', w: 84, h: 114, art: poster2 },
  { name: 'clock', w: 52, h: 52, art: clock },
  { name: 'pool', w: 456, h: 70, art: pool },
  { name: 'lion', w: 48, h: 96, art: lion },
  { name: 'shelf', w: 140, h: 68, art: shelf },
  { name: 'shower', w: 70, h: 116, art: shower },
];
