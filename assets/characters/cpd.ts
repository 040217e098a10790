/** A patrolman: sky-blue shirt, chequered cap band, moustache. There when it is over. */
import type { CharacterDef, DrawContext, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { type TrunkPen, trunkPen } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import { cpdMoves } from './poses/people-precinct.ts';
import { patrolCap } from './precinct-hair.ts';
import { SKIN_PALE } from './ramps.ts';
import { drawBelt, drawShirtAndTie, SHIRT_SLEEVE_FOLDS, SLACKS_FOLDS, shortSleeves } from './shirt-and-tie.ts';

const SHIRT: Ramp = { l: '#9dbbdc', s: '#516c97', d: '#303f66', h: '#bdd3ea' };
const NAVY: Ramp = { l: '#2f3a60', s: '#151a33', d: '#0b0e1e', f: '#242d4d', h: '#465483' };
const TIE: Ramp = { l: '#232c4e', s: '#12172e' };
const BLACK: Ramp = { l: '#34323c', s: '#15131a' };
const SKIN: Ramp = { ...SKIN_PALE, l: '#dfa283', s: '#9f5a50' };
const GOLD = '#e9c45a';

const body = makeBody({
  th: 27.5, sh: 26, spine: 33, shW: 16.8, ua: 19, fa: 17, limb: 0.95, head: 22, wide: 0.9, deep: 0.95, belly: 3, bellyAt: 0.26, handS: 1.08,
  neckW: 6,
});

/** A five-pointed star over the heart, a name bar, pocket flaps. */
function drawBadges(pen: TrunkPen): string {
  const star = Array.from({ length: 10 }, (_, i) => {
    const angle = (i / 10) * Math.PI * 2;
    const r = i % 2 ? 0.42 : 1;
    return [34 + Math.sin(angle) * 12 * r, 0.8 + Math.cos(angle) * 0.062 * r, 1] as const;
  });
  return (
    pen([[-20, 0.74, 1], [-46, 0.75, 1], [-46, 0.7, 1], [-33, 0.68, 1], [-20, 0.7, 1]], SHIRT.s) +
    pen([[-22, 0.8, 1], [-42, 0.805, 1], [-42, 0.775, 1], [-22, 0.77, 1]], GOLD) +
    pen([[20, 0.7, 1], [46, 0.71, 1], [46, 0.66, 1], [33, 0.64, 1], [20, 0.66, 1]], SHIRT.s) +
    pen(star, GOLD)
  );
}

/** Revolver on the near hip, radio behind it. */
function drawKit({ T }: DrawContext): string {
  const pen = trunkPen(T);
  return (
    drawBelt(T, BLACK, '#c9ccd4', 0.02, 0.12) +
    pen([[-78, 0.1, 1], [-54, 0.1, 1], [-56, -0.2, 1], [-70, -0.22, 1]], BLACK.s) +
    pen([[-76, 0.16, 1], [-62, 0.2], [-58, 0.12, 1], [-60, 0.06, 1], [-74, 0.06, 1]], '#5c3a26') +
    pen([[-30, 0.1, 1], [-18, 0.1, 1], [-18, 0, 1], [-30, 0, 1]], BLACK.l)
  );
}

export const patrolSleeves = (skin: Ramp): Outfit['armSegs'] => shortSleeves(SHIRT, skin);

const outfit: Outfit = {
  skin: SKIN,
  waist: 0.1,
  pelvisMat: NAVY,
  armProf: body.clothArm,
  legProf: body.clothLeg,
  shoe: { kind: 'shoe', mat: { l: '#34323c', s: '#121016', d: '#0a090d', f: '#221f28', h: '#8a8896' } },
  armSegs: patrolSleeves(SKIN),
  armFolds: SHIRT_SLEEVE_FOLDS,
  legSegs: (isFar) => [{ a: -0.1, b: 2.02, mat: isFar ? { ...NAVY, l: NAVY.f ?? NAVY.l } : NAVY }],
  legFolds: SLACKS_FOLDS,
  torso: (context, region) => drawShirtAndTie(context, region, { cloth: SHIRT, tie: TIE, tieTo: 0.34, over: drawBadges }),
  torsoOver: drawKit,
};

export const cpd: CharacterDef = {
  look: 'cpd',
  body,
  outfit,
  head: {
    hair: { l: '#5c4030', s: '#2c1c18' },
    hairFn: patrolCap(NAVY, '#2c1c18', GOLD),
    browC: '#3a261e',
    jaw: 3,
    nose: 2,
    mouth: 1,
    browIn: 1,
    browDrop: -1,
    browT: 6,
    moustache: [[15, -31, 1], [27, -34], [38, -30, 1], [40, -20, 1], [28, -23], [11, -16, 1], [11, -24]],
    iris: '#2a3a4a',
  },
  anims: cpdMoves(body),
};
