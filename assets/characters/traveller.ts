/** A traveller on his way somewhere warmer: flowered shirt, straw hat, camera. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { type TrunkPen, trunkPen } from './bare-skin.ts';
import { BODIES } from './bodies.ts';
import { drawCase } from './luggage.ts';
import { travellerMoves } from './poses/people-travellers.ts';
import { strawHat } from './precinct-hair.ts';
import { SKIN_PALE } from './ramps.ts';
import { drawShirtAndTie, SHIRT_SLEEVE_FOLDS, SLACKS_FOLDS, shortSleeves } from './shirt-and-tie.ts';

const SHIRT: Ramp = { l: '#e08a4a', s: '#8c4238', d: '#4d2226', h: '#f0ab6c' };
const SLACKS: Ramp = { l: '#b8a98a', s: '#6b5d58', d: '#3c343a', f: '#988b72' };
const SKIN: Ramp = { ...SKIN_PALE, l: '#e5a58c', s: '#a8574f' };
const STRAW: Ramp = { l: '#e6d29a', s: '#9c7f5a', d: '#5f4a3c' };

const FLOWERS = [[-52, 0.52], [-66, 0.3], [-58, 0.84], [-24, 0.72], [-14, 0.36], [22, 0.56], [46, 0.4], [50, 0.76], [30, 0.22], [-38, 0.16]] as const;
const drawFlowers = (pen: TrunkPen): string =>
  FLOWERS.map(([u, t], i) =>
    pen([[u, t + 0.055], [u + 9, t], [u, t - 0.055], [u - 9, t]], i % 2 ? '#f4e3b0' : '#2f7f86') + pen([[u, t + 0.015], [u + 3, t], [u, t - 0.015], [u - 3, t]], '#8c2a3a'),
  ).join('');

const outfit: Outfit = {
  skin: SKIN,
  waist: 0.1,
  pelvisMat: SLACKS,
  armProf: BODIES.heavy.clothArm,
  legProf: BODIES.heavy.clothLeg,
  shoe: { kind: 'shoe', mat: { l: '#e4dccb', s: '#8f8478', d: '#4d4648', f: '#bdb4a4', h: '#f6f0e2' } },
  armSegs: shortSleeves(SHIRT, SKIN),
  armFolds: SHIRT_SLEEVE_FOLDS,
  legSegs: (isFar) => [{ a: -0.1, b: 2.02, mat: isFar ? { ...SLACKS, l: SLACKS.f ?? SLACKS.l } : SLACKS }],
  legFolds: SLACKS_FOLDS,
  behind: (context) => drawCase(context, { leather: { l: '#9a5a34', s: '#4f2a22', d: '#2b1516' }, label: '#e8d9b0', w: 36, h: 25 }),
  torso: (context, region) => drawShirtAndTie(context, region, { cloth: SHIRT, over: drawFlowers }),
  torsoOver: ({ T }) => {
    const pen = trunkPen(T);
    return (
      pen([[-30, 1.04, 1], [-27, 1.06, 1], [-3, 0.5, 1], [-6, 0.5, 1]], '#2a1a16') +
      pen([[28, 1.04, 1], [31, 1.02, 1], [9, 0.5, 1], [6, 0.5, 1]], '#2a1a16') +
      pen([[-13, 0.52, 1], [15, 0.52, 1], [15, 0.36, 1], [-13, 0.36, 1]], '#23222b') +
      pen([[-4, 0.49], [6, 0.5], [9, 0.44], [4, 0.385], [-4, 0.4]], '#8fa6b8') +
      pen([[-11, 0.55, 1], [-4, 0.55, 1], [-4, 0.52, 1], [-11, 0.52, 1]], '#6d7683')
    );
  },
};

export const traveller: CharacterDef = {
  look: 'traveller',
  body: BODIES.heavy,
  outfit,
  head: {
    hair: { l: '#7a5236', s: '#3a2420' },
    hairFn: strawHat(STRAW, '#2f7f86', '#4a2f22'),
    browC: '#6a4a34',
    jaw: 5,
    chin: -2,
    nose: 3,
    noseH: 1,
    mouth: 2,
    browIn: -1,
    browDrop: -2,
    browT: 5,
    iris: '#3a4a50',
  },
  anims: travellerMoves(BODIES.heavy),
};
