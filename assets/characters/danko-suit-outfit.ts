/** The bottle-green suit: jacket with tails that trail behind a move, pressed trousers, and a wine tie that swings out of the jacket. */
import type { Body, DrawContext, Outfit } from '../build/rig/character.ts';
import type { LimbDecal } from '../build/rig/limb.ts';
import { clipped, type Ramp } from '../build/rig/paint.ts';
import { suit } from '../interface/suit.ts';
import { trunkPen } from './bare-skin.ts';
import { drawJacketTails } from './jacket-tails.ts';
import { drawNecktie } from './necktie.ts';
import { BOTTLE_GREEN, SKIN_WARM } from './ramps.ts';

const JACKET: Ramp = { ...BOTTLE_GREEN, l: '#2d7054', h: '#44926f' };
const FAR_JACKET: Ramp = { ...JACKET, l: '#225541', h: '#2d6a51' };
/** A shade under the jacket, so that the hem reads. */
const TROUSERS: Ramp = { l: '#22573f', s: '#0f2a28', d: '#071415', h: '#3f8a67' };
const FAR_TROUSERS: Ramp = { ...TROUSERS, l: '#1a4434', h: '#255c46' };
const SHIRT: Ramp = { l: '#e6e9d8', s: '#8f9ca0' };
const TIE: Ramp = { l: '#8a2a39', s: '#4a1825' };
const CLOSES_AT = 0.42;

const PRESSED: readonly LimbDecal[] = [
  { pts: [[0.48, 0.36, 1], [0.94, 0.44, 1], [0.94, 0.3, 1], [0.48, 0.16, 1]], c: 'h' },
  { pts: [[1.12, 0.36, 1], [1.9, 0.44, 1], [1.9, 0.24, 1], [1.12, 0.22, 1]], c: 'h' },
];

/** Pockets, seams and the creases that pull toward the one closed button. */
function drawTailoring({ T }: DrawContext): string {
  const pen = trunkPen(T);
  const deep = JACKET.d ?? JACKET.s;
  return clipped(
    T.outline(-0.04, 1.08, 1.3),
    pen([[-74, 0.22, 1], [-36, 0.18, 1], [-35, 0.11, 1], [-73, 0.15, 1]], JACKET.h ?? JACKET.l) + // pocket flaps at the hip
      pen([[-73, 0.155, 1], [-35, 0.115, 1], [-35, 0.09, 1], [-73, 0.13, 1]], deep) +
      pen([[36, 0.18, 1], [74, 0.22, 1], [73, 0.15, 1], [35, 0.11, 1]], JACKET.h ?? JACKET.l) +
      pen([[35, 0.115, 1], [73, 0.155, 1], [73, 0.13, 1], [35, 0.09, 1]], deep) +
      pen([[38, 0.74, 1], [60, 0.76, 1], [60, 0.73, 1], [38, 0.71, 1]], deep) + // breast pocket
      pen([[-2, 0.41, 1], [-26, 0.47], [-58, 0.44, 1], [-28, 0.42]], JACKET.s) + // creases to the button
      pen([[4, 0.4, 1], [30, 0.47], [60, 0.45, 1], [32, 0.41]], JACKET.s) +
      pen([[-94, 0.9], [-90, 0.9], [-84, 0.4], [-92, -0.02], [-96, -0.02], [-89, 0.4]], deep) + // seam under the arm
      pen([[-181, 1], [-178, 1], [-178, 0], [-182, 0]], deep), // seam down the back
  );
}

export function bottleGreenSuit(body: Body): Outfit {
  const cut = suit({ body, skin: SKIN_WARM, cloth: JACKET, shirt: SHIRT, closesAt: CLOSES_AT, skirt: { k: 0.42 }, shoe: '#2a1c1c' });
  return {
    ...cut,
    skirt: null,
    pelvisMat: TROUSERS,
    armSegs: (isFar) => [
      { a: 1.86, b: 2.12, mat: SHIRT, grow: -0.2 },
      { a: -0.06, b: 1.96, mat: isFar ? FAR_JACKET : JACKET, capA: 'round' },
    ],
    legSegs: (isFar) => [{ a: -0.1, b: 2.02, mat: isFar ? FAR_TROUSERS : TROUSERS }],
    legDecals: PRESSED,
    torso: (context, region) => drawJacketTails(context, JACKET, FAR_JACKET) + cut.torso(context, region) + drawTailoring(context),
    torsoOver: (context) => drawNecktie(context, TIE, CLOSES_AT),
  };
}
