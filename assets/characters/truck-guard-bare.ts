/** The truck guard without his steel: rolled sleeves, red braces, and a face to match them. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { ankleCuff } from './ankle-cuff.ts';
import { drawFlyingPlates, flownOff } from './armour.ts';
import { batonInHand } from './baton.ts';
import { drawWaistband, trunkPen } from './bare-skin.ts';
import { bareGuardMoves } from './poses/enemies-truck-guard.ts';
import {
  drawBraces, GUARD_BOOT, GUARD_FACE, GUARD_HAIR, GUARD_HAND, GUARD_SHIRT, GUARD_TROUSERS, guardBody,
} from './truck-guard.ts';
import { messy } from './hair.ts';
import { swept } from './swish.ts';
import { dressed, drawShirt, rolledSleeves } from './work-clothes.ts';

const RED: Ramp = { l: '#e8785c', s: '#a03a38', d: '#5c1c28', f: '#cc6450', h: '#f6a184' };
const VEST: Ramp = { l: '#efe6d6', s: '#a39aa8' };

const outfit: Outfit = swept({
  ...dressed(guardBody, GUARD_TROUSERS),
  skin: RED,
  shoe: { kind: 'boot', mat: GUARD_BOOT },
  armSegs: () => rolledSleeves(GUARD_SHIRT, RED),
  torso: (context, region) =>
    drawShirt(context, region, GUARD_SHIRT, {
      from: 0.08,
      over: (pen) =>
        pen([[-22, 1.1, 1], [20, 1.1, 1], [8, 0.8], [1, 0.56, 1], [-9, 0.8]], VEST.l) +
        pen([[-22, 1.1, 1], [-8, 1.1, 1], [-8, 0.8], [1, 0.56, 1], [-12, 0.8]], VEST.s) +
        drawBraces(pen),
    }),
  torsoOver: ({ T }) =>
    drawWaistband(T, { l: '#2a2430', s: '#121018' }, 0.03, 0.13, 1.4) +
    trunkPen(T)([[-8, 0.14, 1, 2], [8, 0.14, 1, 2], [8, 0.02, 1, 2], [-8, 0.02, 1, 2]], '#f0b02e') +
    trunkPen(T)([[-46, 0.2, 1, 2], [-22, 0.2, 1, 2], [-26, -0.1, 1, 5], [-40, -0.06, 1, 5]], GUARD_SHIRT.l), // a torn shirt tail
  headOver: (context, head) => {
    const t = flownOff(context);
    return t > 0 ? drawFlyingPlates(context, head, t) : '';
  },
  armOver: batonInHand(RED, GUARD_HAND),
  legOver: ankleCuff,
}, GUARD_HAND);

export const truckGuardBare: CharacterDef = {
  look: 'truck-guard-bare',
  body: guardBody,
  outfit,
  head: { ...GUARD_FACE, hairFn: messy(GUARD_HAIR), browIn: 8, browDrop: 3 },
  anims: bareGuardMoves(guardBody),
};
