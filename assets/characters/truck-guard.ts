/** Truck guard: a square of steel on legs, with a visor and a side-handled baton. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { ankleCuff } from './ankle-cuff.ts';
import {
  drawBreastplate, drawFlyingPlates, drawHelmet, drawKneePlate, drawShoulderPlate, flownOff, whileArmoured,
} from './armour.ts';
import { alongBaton, batonInHand } from './baton.ts';
import { type TrunkPen, trunkPen } from './bare-skin.ts';
import { crewCut } from './bath-house-hair.ts';
import { makeBody } from './bodies.ts';
import { truckGuardMoves } from './poses/enemies-truck-guard.ts';
import { SKIN_PALE } from './ramps.ts';
import { swept } from './swish.ts';
import { dressed, drawShirt, sleeves } from './work-clothes.ts';

export const GUARD_HAND = 1.24;
export const GUARD_HAIR: Ramp = { l: '#7a4a2c', s: '#38201a', h: '#a06a3e' };
export const GUARD_SHIRT: Ramp = { l: '#9db2d8', s: '#4c5a88', d: '#262f52', f: '#7f94bc', h: '#bccbe6' };
export const GUARD_TROUSERS: Ramp = { l: '#33446e', s: '#171f3c', d: '#0c1020', f: '#283759', h: '#48608f' };
export const GUARD_BOOT: Ramp = { l: '#34323e', s: '#141219', d: '#0a080d', f: '#26242e', h: '#868ca0' };
const SKIN: Ramp = { ...SKIN_PALE, l: '#e0a080', s: '#9c5348', d: '#592a30' };
const GLOVE: Ramp = { l: '#3d3b4a', s: '#181722', d: '#0b0a10' };
const BRACES = '#c22f3a';

export const guardBody = makeBody({
  th: 27.5, sh: 26, spine: 35, shW: 20.4, ua: 20.4, fa: 18.2, limb: 1.1, head: 22, wide: 1.08, deep: 1.08, belly: 1.5, handS: GUARD_HAND,
  neckW: 7.4, hipW: 7.6, footL: 13.4, neck: 3.8,
});

export const drawBraces = (pen: TrunkPen): string =>
  pen([[-48, 1.1, 1], [-29, 1.1, 1], [-26, 0.1, 1], [-43, 0.1, 1]], BRACES) +
  pen([[28, 1.1, 1], [46, 1.1, 1], [42, 0.1, 1], [26, 0.1, 1]], BRACES) +
  pen([[-47, 0.42, 1], [-25, 0.42, 1], [-25, 0.35, 1], [-46, 0.35, 1]], '#e9c25c') +
  pen([[26, 0.42, 1], [45, 0.42, 1], [45, 0.35, 1], [26, 0.35, 1]], '#e9c25c');

const baton = batonInHand(GLOVE, GUARD_HAND);

const outfit: Outfit = swept({
  ...dressed(guardBody, GUARD_TROUSERS),
  skin: SKIN,
  glove: GLOVE,
  handUnder: false,
  shoe: { kind: 'boot', mat: GUARD_BOOT },
  armSegs: () => [...sleeves(GUARD_SHIRT), { id: 'gauntlet', a: 1.62, b: 2.04, mat: GLOVE, grow: 1.6, grow2: 0.6 }],
  torso: (context, region) =>
    drawShirt(context, region, GUARD_SHIRT, { from: 0.08, over: drawBraces }) +
    (flownOff(context) > 0 ? '' : drawBreastplate(context, region)),
  torsoOver: ({ T }) =>
    trunkPen(T)([[-200, 0.13, 1, 2], [200, 0.13, 1, 2], [200, 0.03, 1, 2], [-200, 0.03, 1, 2]], '#15121c') +
    trunkPen(T)([[-10, 0.14, 1, 2], [10, 0.14, 1, 2], [10, 0.02, 1, 2], [-10, 0.02, 1, 2]], '#f0b02e'),
  headOver: (context, head) => {
    const t = flownOff(context);
    return t > 0 ? drawFlyingPlates(context, head, t) : drawHelmet(head);
  },
  armOver: (context, limb, isFar, arm) =>
    whileArmoured(drawShoulderPlate)(context, limb, isFar, arm) + baton(context, limb, isFar, arm),
  legOver: (context, limb, isFar, leg) => drawKneePlate(limb) + ankleCuff(context, limb, isFar, leg),
}, GUARD_HAND, alongBaton);

export const GUARD_FACE: CharacterDef['head'] = {
  hair: GUARD_HAIR,
  hairFn: crewCut(GUARD_HAIR),
  jaw: 8,
  chin: 3,
  nose: 2,
  brow: 3,
  mouth: -3,
  browIn: 6,
  browDrop: 1.5,
  browT: 8,
  iris: '#1a1014',
};

export const truckGuard: CharacterDef = {
  look: 'truck-guard',
  body: guardBody,
  outfit,
  head: GUARD_FACE,
  anims: truckGuardMoves(guardBody),
};
