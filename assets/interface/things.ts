import { at, circle, clipped, curve, each, ellipse, filled, polygon, rect, stroke } from '../backdrops/shapes.ts';
import { chicagoThings } from './chicago-things.ts';
import { doors } from './doors.ts';
import type { Drawing } from './drawing.ts';

/** What is picked up, swung, eaten and broken. Hand-held things point along +x from the grip; the rest stand on their pivot. */
const wood = { lit: '#b9794a', mid: '#8a5538', dark: '#512f2a', line: '#33201f' } as const;
const iron = { lit: '#b7b4c0', mid: '#6d6a78', dark: '#3a3744' } as const;

function broom(): string {
  const twig = (a: number, l: number,
    tone: string): string => `<g transform="translate(20 0) rotate(${a})">${filled(curve([[0, -2.4], [l * 0.5, -7], [l, -1], [l * 0.94, 3], [l * 0.45, 6], [0, 2.4]]), tone)}</g>`;
  return twig(-26, 34, '#2f3f1c') + twig(26, 34, '#2f3f1c') + twig(-15, 42, '#40552a') + twig(15, 42, '#3a4d24') +
    twig(0, 46, '#55703a') + twig(-7, 40, '#6d8f48') + twig(8, 36, '#5f7f3c') +
    each(9, (i) => ellipse(34 + (i * 11) % 30, -10 + ((i * 7) % 20), 3, 1.7, i % 2 ? '#86a85a' : '#35481f',
      `transform="rotate(${i * 40} ${34 + ((i * 11) % 30)} ${-10 + ((i * 7) % 20)})"`)) +
    polygon([[-9, -3.4], [22, -3.8], [22, 3.8], [-9, 3.4]], wood.mid) + polygon([[-9, -3.4], [22, -3.8], [22, -0.6], [-9, -0.6]],
      wood.lit) + rect(13, -5, 4, 10, '#e6d8bf') + rect(19, -5.4, 3.4, 10.8, '#c5302a');
}
const brokenBroom = (): string => polygon([[-9, -3.4], [12, -3.8], [16, 0], [11, 3.8], [-9, 3.4]], wood.mid) +
  polygon([[-9, -3.4], [12, -3.8], [14, -0.6], [-9, -0.6]], wood.lit) +
  each(3, (i) => filled(curve([[14, -1 + i], [26, -6 + i * 5], [34, -4 + i * 5], [22, 1 + i * 3]]), '#40552a'));

const towel = (): string => filled(curve([[-6, -4], [10, -7], [24, 1], [40, -8], [54, -3], [52, 5], [40, 2], [26, 11], [10, 4], [-6, 5]]),
  '#b9a79b') + filled(curve([[-4, -3], [10, -6], [24, 2], [40, -7], [52, -3], [40, -2], [25, 6], [10, -1]]), '#efe4cd') +
  polygon([[38, -8], [44, -7.4], [43, 3], [38, 3]], '#c5302a') + polygon([[46, -6], [48.6, -5.4], [48, 4.4], [45.4, 3.4]], '#c5302a') +
    filled(curve([[-7, -5], [1, -5], [1, 6], [-7, 6]]), '#d8cab4');

function pail(x: number, y: number, w: number, h: number): string {
  const side = `M${x - w / 2} ${y - h}L${x + w / 2} ${y - h}L${x + w * 0.4} ${y}L${x - w * 0.4} ${y}Z`;
  return clipped(`p${Math.round(x)}`, side, rect(x - w, y - h, w * 2, h, wood.mid) + rect(x - w / 2, y - h, w * 0.26, h, wood.dark) +
    rect(x + w * 0.1, y - h, w * 0.22, h, wood.lit) + each(6, (i) => rect(x - w / 2 + (i + 1) * (w / 7), y - h, 1, h, wood.line)) +
    rect(x - w, y - h * 0.8, w * 2, h * 0.12, iron.mid) + rect(x - w, y - h * 0.8, w * 2, h * 0.035, iron.lit) +
      rect(x - w, y - h * 0.3, w * 2, h * 0.12, iron.mid) + rect(x - w, y - h * 0.3, w * 2, h * 0.035, iron.lit)) +
    ellipse(x, y - h, w / 2, w * 0.13, wood.lit) + ellipse(x, y - h + 0.6, w / 2 - 2.4, w * 0.1, '#234a5c') +
      ellipse(x + 3, y - h, w / 4, w * 0.04, '#8fd0dc');
}
const bucket = (): string => stroke('M-15 -28C-14 -50 14 -50 15 -28', iron.dark, 3) + pail(0, 0, 34, 30) +
  rect(-19, -31, 5, 6, iron.dark) + rect(14, -31, 5, 6, iron.dark);
const bucketHeld = (): string => `<g transform="translate(2 0) rotate(-90)">${at(0, 46, stroke('M-15 -28C-14 -50 14 -50 15 -28', iron.dark, 3) + pail(0, 0, 34, 30))}</g>`;
const stave = (x: number, deg: number,
  l: number): string => `<g transform="translate(${x} -3) rotate(${deg})">${rect(-l / 2, -3, l, 6, wood.mid)}${rect(-l / 2, -3, l, 2, wood.lit)}</g>`;
const brokenBucket = (): string => stave(-16, 12, 24) + stave(12, -18, 26) + stave(0, 48, 20) +
  ellipse(2, -2, 17, 4, 'none', `stroke="${iron.mid}" stroke-width="3"`) + stave(22, 4, 16) +
  ellipse(-2, 0, 26, 4, '#7fc0cf', 'fill-opacity=".35"');

const ladle = (): string => polygon([[-8, -2.4], [34, -2], [34, 2], [-8, 2.4]], wood.mid) +
  polygon([[-8, -2.4], [34, -2], [34, 0], [-8, -0.4]], wood.lit) +
  filled(curve([[32, -7], [46, -9], [54, -4], [54, 5], [46, 10], [34, 8]]), '#9a5a34') + ellipse(44, -5.4, 9.6, 3.6, '#33201f') +
  ellipse(45, -5, 7.4, 2.4, '#7fc0cf') + stroke('M36 2Q44 10 52 2', '#d99a62', 1.8);

function bench(): string {
  const leg = (x: number): string => polygon([[x - 6, -30], [x + 6, -30], [x + 9, 0], [x + 2, 0], [x, -22], [x - 3, 0], [x - 9, 0]],
    wood.dark);
  return leg(-42) + leg(42) + rect(-40, -18, 80, 4, wood.dark) + polygon([[-60, -38], [56, -38], [60, -31], [-56, -31]], wood.lit) +
    polygon([[-56, -31], [60, -31], [60, -25], [-56, -25]], wood.mid) + rect(-30, -38, 1.2, 12, wood.dark) +
    rect(20, -38, 1.2, 12, wood.dark) + polygon([[-54, -37.4], [30, -37.4], [34, -36], [-52, -36]], '#d9a26e');
}
const plank = (x: number, y: number, deg: number,
  l: number): string => `<g transform="translate(${x} ${y}) rotate(${deg})">${polygon([[-l / 2, -5], [l / 2, -4], [l / 2 - 6, 0], [l / 2, 5], [-l / 2, 5], [-l / 2 + 5, 0]], wood.mid)}${polygon([[-l / 2, -5], [l / 2, -4], [l / 2 - 4, -1.4], [-l / 2 + 4, -1.4]], wood.lit)}</g>`;
const brokenBench = (): string => plank(-34, -10, -22, 62) + plank(32, -8, 16, 58) + plank(2, -4, 4, 40) +
  polygon([[-56, -18], [-48, -20], [-44, 0], [-52, 0]], wood.dark) + polygon([[48, -16], [56, -16], [54, 0], [46, 0]], wood.dark);

function barrel(): string {
  const side = 'M-20 -52C-28 -36 -28 -16 -20 0H20C28 -16 28 -36 20 -52Z';
  return clipped('bl', side, rect(-30, -52, 60, 52, wood.mid) + rect(-30, -52, 20, 52, wood.dark) + rect(8, -52, 9, 52, wood.lit) +
    each(7, (i) => rect(-24 + i * 8, -52, 1.1, 52, wood.line)) + rect(-30, -45, 60, 6, iron.mid) + rect(-30, -45, 60, 1.8, iron.lit) +
    rect(-30, -13, 60, 6, iron.mid) + rect(-30, -13, 60, 1.8, iron.lit)) +
    ellipse(0, -52, 20, 5.4, wood.lit) + ellipse(0, -51.6, 16.6, 4, wood.dark) + stroke('M-14 -52H14', wood.line, 1);
}
const brokenBarrel = (): string => ellipse(0, -2, 40, 6, '#7fc0cf', 'fill-opacity=".3"') + stave(-26, 34, 40) + stave(24, -30, 42) +
  stave(-6, 8, 46) + stave(8, -62, 34) + ellipse(-10, -5, 24, 7, 'none', `stroke="${iron.mid}" stroke-width="4"`) +
  ellipse(16, -3, 20, 5, 'none', `stroke="${iron.dark}" stroke-width="3.4"`);

const crate = (): string => polygon([[-28, -44], [22, -44], [22, 0], [-28, 0]], wood.mid) +
  polygon([[22, -44], [34, -52], [34, -8], [22, 0]], wood.dark) + polygon([[-28, -44], [-16, -52], [34, -52], [22, -44]], wood.lit) +
  each(4, (i) => rect(-28, -44 + i * 11, 50, 1.4, wood.line)) + rect(-28, -44, 7, 44, '#9a6240') + rect(15, -44, 7, 44, '#9a6240') +
    polygon([[-21, -10], [12, -42], [15, -42], [15, -34], [-18, 0], [-21, 0]], '#9a6240') +
    polygon([[-21, -10], [12, -42], [15, -42], [-21, -7]], wood.lit) + each(4, (i) => circle(i % 2 ? 18.5 : -24.5, i < 2 ? -40 : -4, 1.2,
    wood.line)) + rect(-8, -18, 18, 8, '#e6d8bf', 'fill-opacity=".0"');
const brokenCrate = (): string => plank(-24, -6, 14, 46) + plank(22, -8, -24, 44) + plank(0, -14, 60, 34) + plank(-4, -3, -4, 50) +
  plank(30, -3, 40, 22);

const stoneTones = [['#6a5f6c', '#8f8490', '#463d4a'], ['#9a3f28', '#e0703a', '#5a2430'], ['#ff8a2c', '#ffe08a', '#c5401c']] as const;
const stone = (heat: number) => (): string => {
  const [mid, lit, dark] = stoneTones[heat]!;
  return polygon([[-14, -6], [-11, -18], [-1, -23], [11, -19], [15, -8], [9, 0], [-8, 0]], mid) +
    polygon([[-14, -6], [-11, -18], [-6, -14], [-5, 0], [-8, 0]], dark) + polygon([[-5, -15], [0, -22], [10, -18], [5, -12]], lit) +
    stroke('M-2 -9l5 4l-2 4M8 -10l3 3', dark, 1.2) + (heat === 2 ? polygon([[-3, -18], [1, -20], [5, -17], [1, -15]], '#fffbe8') : '');
};

const icicle = (): string => polygon([[-10, -4.6], [0, -5.6], [44, 0], [0, 5], [-10, 4]], '#8fc4e0') +
  polygon([[-10, -4.6], [0, -5.6], [44, 0], [-10, -0.6]], '#e9f8ff') + polygon([[-12, -6], [-4, -7], [-4, 7], [-12, 5]], '#c2e2f2') +
  stroke('M4 -3L24 -1M8 2L20 1', '#ffffff', 1);
const brokenIcicle = (): string => polygon([[-16, 0], [-10, -8], [-2, -5], [-6, 1]], '#c2e2f2') +
  polygon([[2, 1], [6, -6], [14, -3], [11, 2]], '#8fc4e0') + polygon([[-4, 3], [2, -1], [6, 3]], '#e9f8ff') +
  polygon([[16, 2], [24, -1], [22, 3]], '#c2e2f2');
const tea = (): string => ellipse(0, -2, 15, 4, '#d8d0c4') + ellipse(0, -3, 11, 2.6, '#a9a0a0') +
  polygon([[-8, -24], [8, -24], [6.4, -3], [-6.4, -3]], '#b8622a') + polygon([[-7.6, -20], [-2, -20], [-2, -3], [-6.4, -3]], '#7a3420') +
  polygon([[3, -20], [6, -20], [5, -5], [2.6, -5]], '#f0a85a') + ellipse(0, -24, 8, 2.2, '#d98a44') +
  polygon([[-8.6, -16], [8.6, -16], [7.4, -3], [-7.4, -3]], iron.mid) + polygon([[-8.6, -16], [-3, -16], [-3, -3], [-7.4, -3]],
    iron.dark) + each(4, (i) => circle(-5.4 + i * 3.6, -9.5, 1.3, iron.lit)) + stroke('M8 -14C16 -16 16 -5 7 -6', iron.mid, 2.6) +
    rect(-9.4, -17, 18.8, 2, iron.lit);
const pirozhok = (): string => ellipse(0, -2, 22, 5, '#d8cfc0') + ellipse(0, -3, 17, 3, '#a89c94') +
  filled(curve([[-16, -5], [-10, -15], [2, -19], [13, -14], [17, -5], [8, -1], [-8, -1]]), '#b5682c') +
  filled(curve([[-12, -8], [-6, -15], [3, -18], [12, -13], [13, -8], [2, -11]]), '#e8a850') +
  stroke('M-11 -11q3 3 4 -2q3 3 5 -2q3 3 5 -1q3 3 5 0', '#8a4420', 1.6) + ellipse(-1, -15.4, 4, 1.2, '#ffd892');
const kvass = (): string => polygon([[-11, -30], [11, -30], [12, 0], [-12, 0]], '#c9dce0') +
  polygon([[-9, -26], [9, -26], [10, -3], [-10, -3]], '#8a4a1e') + polygon([[-9, -26], [-4, -26], [-4, -3], [-10, -3]], '#5a2c1a') +
  polygon([[4, -24], [7, -24], [7.6, -5], [4.6, -5]], '#d98f44') + stroke('M11 -25C23 -27 23 -8 12 -9', '#c9dce0', 4) +
  filled(curve([[-12, -28], [-10, -36], [-3, -37], [2, -40], [8, -36], [13, -33], [11, -27], [0, -25]]), '#f6ead0') +
  filled(curve([[-11, -28], [-8, -33], [-2, -31], [4, -34], [10, -30], [6, -26], [-6, -26]]), '#dcc8a2');

/** A steam pipe up the wall with a hand-wheel on it, of the height of a chest. */
function valve(): string {
  const spoke = (deg: number): string => `<g transform="translate(0 -42) rotate(${deg})">${rect(-1.8, -17, 3.6, 34, '#8e1f1a')}</g>`;
  return rect(-9, -74, 18, 74, iron.mid) + rect(-9, -74, 5, 74, iron.lit) + rect(4, -74, 5, 74, iron.dark) +
    rect(-13, -74, 26, 6, iron.mid) + rect(-13, -74, 26, 2, iron.lit) + rect(-13, -18, 26, 7, iron.mid) + rect(-13, -18, 26, 2, iron.lit) +
    rect(-13, -6, 26, 6, iron.dark) + circle(0, -42, 11, iron.dark) +
    ellipse(0, -42, 19, 19, 'none', 'stroke="#5c1414" stroke-width="8"') + ellipse(0, -42, 19, 19, 'none', 'stroke="#c5302a" stroke-width="5"') +
    stroke('M-16 -51A19 19 0 0 1 6 -60', '#f07a5a', 2.4) + each(4, (i) => spoke(i * 45)) + circle(0, -42, 5, '#e8a850') + circle(-1.4, -43.4, 1.8, '#fff0c0');
}

const thing = (name: string, art: () => string, reach = 70): Drawing => ({ name, room: [-reach, -reach, reach, 24], outline: 1.1, art });

export const things: readonly Drawing[] = [
  thing('birch-broom', broom, 74), thing('birch-broom-broken', brokenBroom), thing('wet-towel', towel), thing('bucket', bucket),
    thing('bucket-held', () => at(0, -4, bucketHeld())), thing('bucket-broken', brokenBucket),
  thing('ladle', ladle), thing('bench', bench, 74), thing('bench-broken', brokenBench, 78), thing('barrel', barrel),
    thing('barrel-broken', brokenBarrel), thing('crate', crate), thing('crate-broken', brokenCrate),
  thing('stone', stone(0)), thing('stone-warm', stone(1)), thing('stone-hot', stone(2)), thing('icicle', icicle), thing('icicle-broken',
    brokenIcicle), thing('tea', tea), thing('pirozhok', pirozhok), thing('kvass', kvass),
  { ...thing('valve', valve, 80), level: 'banya' }, ...doors,
  ...chicagoThings.map((thing) => ({ ...thing, level: 'handover' })),
];
