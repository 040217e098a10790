import { lettering } from '../backdrops/lettering.ts';
import { ui } from '../backdrops/palette.ts';
import { clipped, path, polygon, starPoints, stroke, type Vec } from '../backdrops/shapes.ts';
import type { Drawing } from './drawing.ts';

/** Emblems and marks of the bars and of two men at work: everything leans, ink stands out a little round what it holds. */
const soviet = { tone: ui.red, lit: '#ff6a4a', dark: '#7d1420' } as const;
const chicago = { tone: '#2f6fb0', lit: '#7cc0f0', dark: '#183a66' } as const;
const outlined = (points: readonly Vec[], fill: string, line = 3): string =>
  polygon(points, ui.ink, `stroke="${ui.ink}" stroke-width="${line}" stroke-linejoin="round"`) + polygon(points, fill);

// ---- the badge of both services: half a star, half a shield

const fivePoints = (r: number): Vec[] => starPoints(0, 1, r, 0.42, 5);
const shield = (r: number): Vec[] => ([[0, -0.94], [0.34, -0.8], [0.86, -0.86], [0.9, -0.1], [0.62, 0.52], [0, 1], [-0.62, 0.52], [-0.9, -0.1], [-0.86, -0.86],
  [-0.34, -0.8]] as const).map(([x, y]): Vec => [x * r, y * r]);
const seam = 0.1; // how much the line between the halves leans
const leftOf = (r: number): string => path([[-r * 2, -r * 2], [r * 2 * seam, -r * 2], [-r * 2 * seam, r * 2], [-r * 2, r * 2]]);
const rightOf = (r: number): string => path([[r * 2 * seam, -r * 2], [r * 2, -r * 2], [r * 2, r * 2], [-r * 2 * seam, r * 2]]);

function badge(id: string, r: number, full: boolean): string {
  const [red, blue] = full ? [soviet, chicago] : [{ tone: '#6a3640', lit: '#7c444c', dark: '#4a262e' }, { tone: '#3a526c', lit: '#48647f', dark: '#2a3c52' }];
  const cream = full ? ui.cream : '#b4a89c';
  const star = outlined(fivePoints(r), red.tone, r * 0.22) + clipped(`${id}-lit`, path(fivePoints(r)), polygon([[-r, -r], [r * 0.4, -r], [-r, r * 0.7]], red.lit, 'fill-opacity=".8"'))
    + polygon(fivePoints(r * 0.46), cream);
  const coat = outlined(shield(r * 0.94), blue.tone, r * 0.22) + clipped(`${id}-shade`, path(shield(r * 0.94)), polygon([[r, -r], [r, r], [r * 0.2, r], [r * 0.5, -r]], blue.dark, 'fill-opacity=".7"'))
    + polygon(starPoints(0, 0, r * 0.42, 0.55, 6), cream) + stroke(path(shield(r * 0.74)), cream, r * 0.05);
  return clipped(`${id}-left`, leftOf(r), star) + clipped(`${id}-right`, rightOf(r), coat) +
    stroke(path([[r * 1.04 * seam, -r * 1.02], [-r * 1.04 * seam, r * 1.02]]), ui.ink, r * 0.09);
}

const halfBadge = (id: string, r: number, of: 'soviet' | 'miranda'): string => of === 'soviet'
  ? outlined(fivePoints(r), soviet.tone, 2) + clipped(id, path(fivePoints(r)), polygon([[-r, -r], [r * 0.4, -r], [-r, r * 0.7]], soviet.lit, 'fill-opacity=".8"'))
  : outlined(shield(r * 0.9), chicago.tone, 2) + polygon(starPoints(0, 0, r * 0.42, 0.55, 6), ui.cream);

// ---- Donnelly's desk

const note = (): string => polygon([[5, 3], [45, 1], [47, 50], [8, 53]], ui.ink, 'fill-opacity=".6"') + outlined([[2, 2], [43, -1], [45, 40], [36, 50], [5, 51]], ui.cream, 3) +
  polygon([[45, 40], [36, 50], [35.4, 41]], '#c9b890') + polygon([[2.3, 6], [43, 3], [43.2, 13], [2.8, 15.5]], chicago.dark) +
  lettering('COMPLAINTS', 23, 12, 5.4, ui.cream, { anchor: 'middle', font: 'russo' }) +
  [21, 27, 33, 39].map((y) => stroke(path([[7, y + 0.4], [y > 36 ? 30 : 39, y - 1]]), '#b3a281', 1.1)).join('');
const stamp = (turn: number): string => `<g transform="rotate(${turn})">${stroke(path([[-15, -7], [15, -7], [15, 7], [-15, 7]]), ui.red, 2.2)}` +
  `${lettering('FILED', 0, 4.2, 11, ui.red, { anchor: 'middle', font: 'russo' })}${polygon([[-16, 2], [-4, -9], [-2, -9], [-16, 4]], ui.cream, 'fill-opacity=".55"')}</g>`;
const gun = (fill: string): string => polygon([[-19, -8], [14, -8], [17, -5], [17, 0], [-4, 0], [-8, 13], [-18, 13], [-14, 0], [-19, -2]], fill);
const gunLocked = (): string => outlined([[-30, -18], [32, -18], [26, 20], [-34, 20]], ui.red, 4) + polygon([[-30, -18], [-6, -18], [-34, 12]], soviet.dark) +
  `<g transform="translate(-3 -2)">${gun(ui.ink)}</g>` + stroke('M4 6 V0 A7 7 0 0 1 18 0 V6', ui.ink, 6.4) + stroke('M4 6 V0 A7 7 0 0 1 18 0 V6', ui.cream, 2.8) +
  outlined([[0, 5], [22, 5], [21, 20], [1, 20]], ui.gold, 3) + polygon([[10, 9], [13, 9], [12.6, 16], [10.4, 16]], ui.ink);

// ---- a suit, a cartridge, a cuff

const jacket = (): string => outlined([[-4, -8], [4, -8], [9, -5], [11, 6], [7.4, 7], [6.6, 2], [6.4, 10], [-6.4, 10], [-6.6, 2], [-7.4, 7], [-11, 6], [-9, -5]], '#2b6a50', 2) +
  polygon([[-3.4, -8], [3.4, -8], [0.2, 3]], ui.cream) + polygon([[-0.9, -6.4], [0.9, -6.4], [1.2, 0], [0.1, 3], [-1, 0]], ui.red) + polygon([[4, -8], [9, -5], [11, 6], [7.4, 7], [5.4, -1]], '#12332f');
const round = (live: boolean): string => outlined([[-2.2, -2], [2.2, -2], [2.6, 7], [-2.6, 7]], live ? ui.gold : '#3a323e', 1.6) +
  outlined([[-2.2, -2], [0, -7.4], [2.2, -2]], live ? '#d98a5a' : '#2a232c', 1.6);
const cuff = (): string => stroke('M-11 0 A6 4 0 1 0 1 0 A6 4 0 1 0 -11 0', ui.ink, 4.6) + stroke('M-11 0 A6 4 0 1 0 1 0 A6 4 0 1 0 -11 0', '#c8ccd6', 2.2) +
  stroke('M2 1 L7 3 L11 2 L15 4', ui.ink, 4) + stroke('M2 1 L7 3 L11 2 L15 4', '#aab0bc', 1.8);

// ---- signs in the street

const finisherSign = (): string => outlined(starPoints(0, 0, 30, 0.72, 12), ui.gold, 4) + polygon(starPoints(-1, -1, 25, 0.72, 12), '#ffe08a') + badge('ready', 17, true);
/** Under a hero, tinted in his colour, ink stays ink: bold and with a wedge if he is led, thin if he is not. */
const heroRing = (): string => stroke(ellipsePath(0, 0, 32, 10.5), ui.ink, 8) + polygon([[-11, 11], [11, 11], [0, 21]], ui.ink, `stroke="${ui.ink}" stroke-width="4"`) +
  stroke(ellipsePath(0, 0, 32, 10.5), '#ffffff', 4.4) + polygon([[-9, 11], [9, 11], [0, 19.4]], '#ffffff');
const partnerRing = (): string => stroke(ellipsePath(0, 0, 28, 9), ui.ink, 4.2) + stroke(ellipsePath(0, 0, 28, 9), '#ffffff', 1.8);
const orderRing = (): string => [0, 1, 2, 3].map((i) => `<g transform="scale(1 .42) rotate(${i * 90 + 45})">${polygon([[18, -9], [31, 0], [18, 9], [23, 0]], ui.ink,
  `stroke="${ui.ink}" stroke-width="4" stroke-linejoin="round"`)}${polygon([[18, -9], [31, 0], [18, 9], [23, 0]], '#ffffff')}</g>`).join('');
const ellipsePath = (x: number, y: number, a: number, b: number): string => `M${x - a} ${y} A${a} ${b} 0 1 0 ${x + a} ${y} A${a} ${b} 0 1 0 ${x - a} ${y} Z`;
const crack = (): string => outlined(starPoints(0, 0, 50, 0.7, 17).map(([x, y]): Vec => [x * 1.25, y * 0.62]), ui.cream, 5) +
  stroke(path([[-58, 6], [-40, -3], [-44, -12], [-30, -16]]).replace(/Z$/, ''), ui.ink, 2) + lettering('ХРУСТЬ!', 0, 8.5, 23, ui.red, { anchor: 'middle', font: 'russo', lean: 9 });
const heart = (): string => outlined([[0, 9], [-9, -1], [-8, -7], [-4, -9], [0, -5.4], [4, -9], [8, -7], [9, -1]], ui.red, 3) + polygon([[-6, -6], [-3, -7], [-5, -1]], soviet.lit);

// ---- what guns, cups and plates let fly

const flare = (r: number, turn: number): string => [['#f0562c', 1], ['#ffd34a', 0.72], ['#fff7df', 0.4]].map(([tone, share]) => {
  const s = r * (share as number);
  return polygon([[-s * 0.2, 0], [s * 0.1, -s * 0.3], [s * 0.35, -s * 0.62 - turn], [s * 0.5, -s * 0.24], [s * 1.5, 0], [s * 0.5, s * 0.24], [s * 0.35, s * 0.62 - turn], [s * 0.1, s * 0.3]], tone as string);
}).join('');
const drop = (r: number): string => polygon([[-r * 1.5, r * 0.3], [-r * 0.2, -r * 0.8], [r * 0.9, -r * 0.5], [r, r * 0.5], [0, r * 0.9]], '#5a341f') + polygon([[0, -r * 0.5], [r * 0.6, -r * 0.3], [r * 0.2, 0]], '#9a6a44');
const shard = (points: readonly Vec[]): string => outlined(points, '#3c4a62', 1.6) + polygon(points.slice(0, 3), '#7d90ac');

const flat = (name: string, room: Drawing['room'], art: () => string): Drawing => ({ name, room, art });
const about = (name: string, w: number, h: number, art: () => string): Drawing => flat(name, [-w, -h, w, h], art);

export const hud: readonly Drawing[] = [
  about('badge-empty', 36, 36, () => badge('empty', 28, false)), about('badge-full', 36, 36, () => badge('full', 28, true)),
  about('pip-empty', 12, 12, () => badge('pip-empty', 8, false)), about('pip-full', 12, 12, () => badge('pip-full', 8, true)),
  about('gain-soviet', 14, 14, () => halfBadge('gain-soviet', 10, 'soviet')), about('gain-miranda', 14, 14, () => halfBadge('gain-miranda', 10, 'miranda')),
  flat('note', [-4, -6, 54, 58], note), ...[-12, 9, -4].map((turn, i) => about(`stamp/${i}`, 24, 20, () => stamp(turn))),
  about('gun-locked', 44, 30, gunLocked), about('jacket', 16, 14, jacket), about('round', 6, 12, () => round(true)), about('round-spent', 6, 12, () => round(false)),
  about('cuff', 22, 12, cuff), about('finisher-sign', 38, 38, finisherSign), flat('hero-ring', [-38, -17, 38, 25], heroRing), flat('partner-ring', [-32, -13, 32, 13], partnerRing), about('order-ring', 40, 22, orderRing),
  about('crack', 74, 42, crack), about('heart', 14, 14, heart),
  ...[22, 34, 16].map((r, i) => flat(`muzzle/${i}`, [-16, -30, r * 1.6 + 6, 30], () => flare(r, i - 1))),
  ...[3, 5, 4].map((r, i) => about(`drop/${i}`, 10, 8, () => drop(r))),
  ...([[[-8, -5], [7, -7], [9, 4], [-3, 8]], [[-5, -8], [6, -3], [3, 8], [-6, 5]], [[-7, -3], [2, -7], [8, 0], [0, 6]]] as const).map((points, i) =>
    about(`plate-bit/${i}`, 14, 14, () => shard(points))),
];
