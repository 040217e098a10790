import { ui } from '../backdrops/palette.ts';
import { clipped, path, polygon, type Vec } from '../backdrops/shapes.ts';
import type { CharacterDef, Figure } from '../build/rig/character.ts';
import type { Expression, Pose } from '../build/rig/pose.ts';
import { bathMaster } from '../characters/bath-master.ts';
import { dankoSauna } from '../characters/danko-sauna.ts';
import { dankoSuit } from '../characters/danko-suit.ts';
import { dispatcher } from '../characters/dispatcher.ts';
import { dollyDriver } from '../characters/dolly-driver.ts';
import { goon } from '../characters/goon.ts';
import { goonB } from '../characters/goon-b.ts';
import { icicleThrower } from '../characters/icicle-thrower.ts';
import { lidBearer } from '../characters/lid-bearer.ts';
import { ridzik } from '../characters/ridzik.ts';
import { shieldman } from '../characters/shieldman.ts';
import { shotgunner } from '../characters/shotgunner.ts';
import { strongman } from '../characters/strongman.ts';
import { towelWhipper } from '../characters/towel-whipper.ts';
import { truckGuard } from '../characters/truck-guard.ts';
import { truckGuardBare } from '../characters/truck-guard-bare.ts';
import { truckHand } from '../characters/truck-hand.ts';
import { truckHandB } from '../characters/truck-hand-b.ts';
import { wrestler } from '../characters/wrestler.ts';
import { bust } from './bust.ts';
import type { Drawing } from './drawing.ts';

/** Faces for the bars and the captions: head and shoulders from the fighters' own rig in a leaning frame. Pivot: upper left. */
const size = 60;
const frame: Vec[] = [[8, 0], [size + 8, 0], [size, size], [0, size]];

/** Ours look right, everybody else looks at them. */
async function portrait(figure: Figure, mood: Expression, tilt: number, back: readonly [string, string], flip: boolean): Promise<string> {
  const pose: Pose = { root: [0, 0], pel: { a: 0, t: 40 }, chest: { a: mood === 'hurt' ? -8 : 0, t: 40 }, head: { a: tilt, e: mood },
    nh: { a: 4, r: 0.95, h: 'relax' }, fh: { a: 14, r: 0.9, h: 'relax' }, fz: 'back' };
  const standing = figure.body.th + figure.body.sh + figure.body.footH + figure.body.spine + figure.body.neck;
  const scale = 41 / figure.body.head;
  const box = { x: -60, y: -170, w: 120, h: 176 }; // all of him: the drawing of a limb wholly outside its box fails
  const face = await bust(figure, pose, { x: flip ? 40 : 29, flip, y: (standing - figure.body.head * 0.24) * scale + size * 0.97, scale, detail: 8, box,
    rim: '#ffb24a' });
  const ground = polygon([[-5, -5], [size + 20, -5], [size + 20, size + 10], [-5, size + 10]], back[0]) +
    polygon([[-5, size * 0.35], [size * 0.75, -5], [size * 1.3, -5], [-5, size * 0.8]], back[1]);
  return polygon([[4.8, -2.8], [size + 12, -2.8], [size + 3, size + 2.8], [-4, size + 2.8]], ui.ink) +
    clipped('frame', path(frame), ground + face);
}

const ours = [ui.red, ui.deep] as const;
const partner = ['#2f6fb0', '#183a66'] as const;
const theirs = ['#57505f', '#2b2731'] as const;
const boss = ['#8a6a2a', '#4a3418'] as const;

const drawing = (figure: CharacterDef, mood: Expression, tilt: number, back: readonly [string, string]): Drawing =>
  ({ name: `portrait/${figure.look}/${mood}`, room: [-8, -8, size + 18, size + 10], art: () => portrait(figure, mood, tilt, back, back === theirs || back === boss) });
const two = (figure: CharacterDef, back: readonly [string, string] = theirs): Drawing[] => [drawing(figure, 'neutral', 0, back), drawing(figure, 'hurt', -14, back)];
const four = (figure: CharacterDef, back: readonly [string, string]): Drawing[] =>
  [...two(figure, back), drawing(figure, 'grit', 3, back), drawing(figure, 'smirk', 0, back)];

const of = (level: string, drawings: readonly Drawing[]): Drawing[] => drawings.map((drawing) => ({ ...drawing, level }));
const crowd = (...figures: CharacterDef[]): Drawing[] => figures.flatMap((figure) => two(figure));

export const portraits: readonly Drawing[] = [
  ...of('banya', [...four(dankoSauna, ours), ...crowd(goon, goonB, towelWhipper, wrestler, icicleThrower, lidBearer, bathMaster),
    ...two(strongman, boss)]),
  ...of('handover', [
    ...four(dankoSuit, ours), ...four(ridzik, partner), ...crowd(truckHand, truckHandB, truckGuard, truckGuardBare, shotgunner,
      shieldman, dispatcher),
    ...two(dollyDriver, boss),
  ]),
];
