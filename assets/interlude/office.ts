import { lettering } from '../backdrops/lettering.ts';
import type { Piece } from '../backdrops/piece.ts';
import { along, at, circle, clipped, dice, each, filled, group, path, polygon, rect, star, stroke, type Vec } from '../backdrops/shapes.ts';
import type { Pose } from '../build/rig/pose.ts';
import { donnelly } from '../characters/donnelly.ts';
import { bust } from '../interface/bust.ts';
import { cageBefore, cageBehind } from './cage.ts';
import { complaints, tapeRecorder, telephone, vodka } from './desk-things.ts';
import { paint } from './paint.ts';
import { dish, parakeet, type Mood } from './parakeet.ts';

/** The interlude: Donnelly's office in Chicago and, at the other end of the line, a cage in Moscow. Wider than the picture, for wide windows. */
const [W, H, EDGE] = [1280, 540, 160];
const [left, right] = [-EDGE, W - EDGE];
const CAGE: Vec = [756, 268];

function moscow(): string {
  const tone = paint.moscow;
  const tower = (x: number, w: number, h: number, y = 430): string => rect(x - w / 2, y - h, w, h, tone);
  const spire = (x: number, half: number, from: number, h: number): string => polygon([[x - half, from], [x, from - h], [x + half, from]], tone);
  const onion = (x: number, s: number): string => tower(x, 18 * s, 60 * s) + filled(`M${x - 9 * s} ${430 - 58 * s}C${x - 22 * s} ${430 - 74 * s} ${x - 13 * s} ${430 - 90 * s} ${x} ${430 - 108 * s}C${x + 13 * s} ${430 - 90 * s} ${x + 22 * s} ${430 - 74 * s} ${x + 9 * s} ${430 - 58 * s}Z`, tone);
  return tower(930, 70, 150) + tower(930, 44, 210) + spire(930, 16, 222, 66) + star(930, 148, 11, paint.gold) + spire(903, 6, 282, 24) + spire(957, 6, 282, 24) +
    onion(1010, 1.2) + onion(1052, 0.86) + onion(870, 0.9) + tower(1100, 60, 90) + rect(820, 380, 320, 60, tone);
}

function city(): string {
  const roll = dice(77);
  let [houses, lights, x] = ['', '', 120];
  while (x < 520) {
    const [w, h] = [30 + roll() * 40, 60 + roll() * 120];
    houses += rect(x, 300 - h, w + 1, h, '#2c1620');
    for (let y = 306 - h; y < 296; y += 9) for (let u = x + 5; u < x + w - 5; u += 8) if (roll() < 0.3) lights += rect(u, y, 3, 4, paint.lamp, `fill-opacity="${(0.4 + roll() * 0.6).toFixed(2)}"`);
    x += w;
  }
  return rect(120, 60, 420, 240, '#8a3a24') + polygon([[120, 60], [540, 60], [540, 150], [120, 210]], '#4a2030') + houses + lights;
}

/** The window behind him, through blinds nobody has straightened since the last commander. */
function blinds(): string {
  const frame: Vec[] = [[236, 64], [500, 50], [462, 286], [226, 296]];
  const slats = along(66, 290, 15, (y, i) => polygon([[220, y + 4], [520, y - 10 - (i === 6 ? 8 : 0)], [520, y - 2 - (i === 6 ? 8 : 0)], [220, y + 12]], i % 2 ? '#0f2c2d' : '#163d3c') +
    polygon([[220, y + 4], [520, y - 10 - (i === 6 ? 8 : 0)], [520, y - 8.6 - (i === 6 ? 8 : 0)], [220, y + 5.6]], '#d8a05a', 'fill-opacity=".55"'));
  return clipped('window', path(frame), city() + slats) + stroke(path(frame), paint.ink, 12, 'stroke-linejoin="round"') + stroke(path(frame), '#1d4644', 3, 'stroke-linejoin="round"');
}

const certificate = (x: number, y: number, turn: number, word: string): string => group(rect(-36, -27, 72, 54, '#3a2420', `stroke="${paint.ink}" stroke-width="5"`) + rect(-30, -21, 60, 42, paint.paper) +
  lettering(word, 0, -6, 9, paint.deep, { anchor: 'middle' }) + each(3, (i) => rect(-20, 1 + i * 5, 40 - i * 8, 1.8, '#a8987c')) + circle(20, 12, 5, paint.gold), `translate(${x} ${y}) rotate(${turn})`);

/** His desk: a slab that comes at you. */
const desk = (): string => polygon([[left, 352], [512, 322], [560, 348], [540, 560], [left, 560]], paint.ink) + polygon([[left, 360], [506, 330], [548, 352], [left, 398]], paint.woodLit) +
  polygon([[left, 360], [200, 348], [90, 392], [left, 398]], '#a8663e', 'fill-opacity=".7"') + polygon([[left, 398], [548, 352], [536, 560], [left, 560]], paint.wood) +
  polygon([[left, 398], [548, 352], [547, 360], [left, 407]], '#c08252') + each(4, (i) => stroke(`M${left} ${424 + i * 26}L540 ${384 + i * 30}`, paint.woodDark, 2.4));

const plate = (): string => group(polygon([[-84, -22], [80, -22], [90, 6], [-90, 6]], paint.ink) + polygon([[-78, -18], [76, -18], [83, 2], [-83, 2]], '#c99a34') + polygon([[-78, -18], [76, -18], [77, -14], [-79, -14]], '#ffe39a') +
  lettering('DONNELLY', 0, -2.6, 13, paint.ink, { anchor: 'middle', tracking: 0.06 }), 'translate(316 370) rotate(-3.6) scale(.92)');

const lamp = (): string => polygon([[-56, 238], [58, 226], [196, 350], [-130, 366]], paint.lamp, 'fill-opacity=".13"') + stroke('M-8 356L-30 250L2 214', paint.ink, 13, 'stroke-linejoin="round"') +
  stroke('M-8 356L-30 250L2 214', '#b98a2c', 6, 'stroke-linejoin="round"') + polygon([[-50, 232], [-22, 186], [44, 180], [62, 222]], '#0f5a45', `stroke="${paint.ink}" stroke-width="8" paint-order="stroke" stroke-linejoin="round"`) +
  polygon([[-50, 232], [-22, 186], [-6, 185], [-22, 230]], '#2f9a6a') + polygon([[-50, 232], [62, 222], [58, 230], [-46, 240]], paint.lamp) + polygon([[-40, 360], [26, 354], [34, 366], [-46, 372]], '#b98a2c', `stroke="${paint.ink}" stroke-width="6" paint-order="stroke"`);

/** Not amused since 1974. */
const glowers: Pose = { root: [0, 0], pel: { a: 4, t: 44 }, chest: { a: 9, t: 52 }, head: { a: 2, e: 'grit' }, nh: { a: 74, r: 0.9, h: 'point', wa: 88 },
  fh: { a: 22, r: 0.86, h: 'fist' }, fz: 'back' };

async function office(): Promise<string> {
  const [cx, cy] = CAGE;
  const rays = each(14, (i) => { const a = (i * Math.PI) / 7 + 0.04; const b = a + Math.PI / 14;
    return polygon([[cx, cy - 60], [cx + Math.cos(a) * 1300, cy - 60 + Math.sin(a) * 1300], [cx + Math.cos(b) * 1300, cy - 60 + Math.sin(b) * 1300]], paint.ray); });
  const room: Vec[] = [[left, 0], [600, 0], [470, H], [left, H]];
  const man = await bust(donnelly, glowers, { x: 262, y: 742, scale: 5.3, detail: 12, box: { x: -60, y: -170, w: 150, h: 176 }, rim: '#ffb24a' });
  const inside = rect(left, 0, 800, H, paint.wall) + polygon([[left, 0], [330, 0], [40, H], [left, H]], paint.wallDark) + polygon([[470, 0], [620, 0], [480, H], [360, H]], paint.wallLit) +
    blinds() + certificate(166, 158, -5, 'MERIT') + certificate(68, 140, 4, 'VALOUR') + certificate(-34, 164, -3, 'BOWLING') + at(46, 4, lamp()) + man + desk() + at(206, 386, complaints()) + plate();
  // The cord leaves the desk, crosses the border and comes up beside the cage.
  const cord = 'M486 350C520 330 522 366 548 352C590 334 596 300 640 316C664 324 668 344 690 352';
  return rect(left, 0, W, H, paint.cream) + rays + circle(cx, cy - 60, 204, paint.red) + moscow() + polygon([[600, 0], [618, 0], [488, H], [470, H]], paint.ink) +
    clipped('room', path(room), inside) + at(cx, cy, cageBehind()) + stroke(cord, paint.ink, 7, 'stroke-linecap="round"') + stroke(cord, '#c5302a', 3, 'stroke-dasharray="7 3"') + at(486, 356, telephone()) + strip();
}

/** The strip that the words stand on. */
const strip = (): string => polygon([[left, 412], [right, 350], [right, H + 20], [left, H + 20]], paint.ink) + polygon([[left, 421], [right, 359], [right, H + 20], [left, H + 20]], paint.red) +
  polygon([[left, 438], [right, 376], [right, H + 20], [left, H + 20]], paint.deep) + polygon([[left, 449], [right, 387], [right, H + 20], [left, H + 20]], paint.ink);

const bird = (mood: Mood): string => at(168, 264, at(-74, 106, dish(mood)) + parakeet(mood) + cageBefore());

export const interlude: readonly Piece[] = [
  { name: 'office', w: W, h: H, art: async () => at(EDGE, 0, await office()) },
  { name: 'tape', w: 240, h: 130, art: () => at(128, 118, tapeRecorder()) },
  { name: 'vodka', w: 170, h: 190, art: () => at(84, 178, vodka()) },
  { name: 'parakeet-hungry', w: 336, h: 440, art: () => bird('hungry') },
  { name: 'parakeet-singing', w: 336, h: 440, art: () => bird('singing') },
];
