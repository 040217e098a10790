/** Commander Donnelly: white shirt, red tie, braces, and a blood pressure. */
import type { CharacterDef, DrawContext, Outfit } from '../build/rig/character.ts';
import { type Ramp, solid } from '../build/rig/paint.ts';
import { BODIES } from './bodies.ts';
import { slick } from './hair.ts';
import { DONNELLY_MOVES } from './poses/people-precinct.ts';
import { SKIN_PALE } from './ramps.ts';
import { drawBelt, drawShirtAndTie, rolledUp, SHIRT_SLEEVE_FOLDS, SLACKS_FOLDS } from './shirt-and-tie.ts';

const SHIRT: Ramp = { l: '#eef0ec', s: '#98a2b3', d: '#5a6478', f: '#cfd4d6', h: '#ffffff' };
const SLACKS: Ramp = { l: '#545869', s: '#292c3b', d: '#151721', f: '#444857' };
const SKIN: Ramp = { ...SKIN_PALE, l: '#e3a08a', s: '#a54f4c' };
const HAIR: Ramp = { l: '#c9c4c0', s: '#7d7a86', h: '#efeae2' };
const LEATHER: Ramp = { l: '#5a2f24', s: '#2d1516', d: '#160a0d' };
const STEEL: Ramp = { l: '#7a828c', s: '#3a404c' };
const SEATED = 0.35; // hips this low: he is in his chair

/** A swivel chair with a leather back. */
function drawChair({ J, P }: DrawContext): string {
  if (P.root[1] < SEATED) return '';
  const [x, y] = J.hip;
  return (
    solid([[x - 26, y - 44, 1], [x - 18, y - 50], [x - 12, y - 46, 1], [x - 8, y + 6, 1], [x - 20, y + 6, 1]], LEATHER, { off: 1.8, k: 0.1 }) +
    solid([[x - 20, y + 4, 1], [x + 18, y + 4, 1], [x + 20, y + 10], [x + 16, y + 13, 1], [x - 20, y + 13, 1]], LEATHER, { off: 1.6, k: 0.1 }) +
    solid([[x - 4, y + 12, 1], [x + 2, y + 12, 1], [x + 2, -6, 1], [x - 4, -6, 1]], STEEL, { off: 1.2 }) +
    solid([[x - 20, -3, 1], [x - 4, -8, 1], [x + 2, -8, 1], [x + 18, -3, 1], [x + 18, 1, 1], [x - 20, 1, 1]], STEEL, { off: 1.2 })
  );
}

const outfit: Outfit = {
  skin: SKIN,
  waist: 0.12,
  pelvisMat: SLACKS,
  armProf: BODIES.heavy.clothArm,
  legProf: BODIES.heavy.clothLeg,
  shoe: { kind: 'shoe', mat: { l: '#45343a', s: '#1b1217', d: '#0c080c', f: '#2a1c20', h: '#93808a' } },
  armSegs: rolledUp(SHIRT, SKIN),
  armFolds: SHIRT_SLEEVE_FOLDS,
  legSegs: () => [{ a: -0.1, b: 2.02, mat: SLACKS }],
  legFolds: SLACKS_FOLDS,
  behind: drawChair,
  torso: (context, region) => drawShirtAndTie(context, region, { cloth: SHIRT, tie: { l: '#a32a35', s: '#5f1624' }, braces: '#2f3a5c' }),
  torsoOver: ({ T }) => drawBelt(T, { l: '#3a2a26', s: '#1b1315' }, '#c9a24a'),
};

export const donnelly: CharacterDef = {
  look: 'donnelly',
  body: { ...BODIES.heavy, handS: 1.16 },
  outfit,
  head: {
    hair: HAIR,
    hairFn: slick(HAIR),
    browC: '#8d8890',
    jaw: 7,
    chin: -1,
    nose: 3,
    noseH: 2,
    mouth: -3,
    browIn: 3,
    browT: 7,
    bags: true,
  },
  anims: DONNELLY_MOVES,
};
