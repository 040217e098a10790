/** Wrestler: a cask of a man in a navy singlet with red piping. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { drawBareChest, drawWaistband, trunkPen, trunksOutfit } from './bare-skin.ts';
import { crewCut } from './bath-house-hair.ts';
import { BODIES } from './bodies.ts';
import { wrestlerMoves } from './poses/enemies-wrestler.ts';
import { SKIN_PALE } from './ramps.ts';
import { clothFolds, drawSinglet, TWO_STRAPS } from './singlet.ts';
import { swept } from './swish.ts';

const HAIR: Ramp = { l: '#4a3a32', s: '#1f1614', h: '#6d5848' };
const SKIN: Ramp = { ...SKIN_PALE, l: '#dd9c7e', s: '#99504a', d: '#552328', f: '#c4866a', h: '#f0b898' };
const NAVY: Ramp = { l: '#33538a', s: '#172645', d: '#0b1328', f: '#28426e' };
const PIPING = '#d8352a';

const outfit: Outfit = swept({
  ...trunksOutfit({ skin: SKIN, cloth: NAVY }),
  legSegs: () => [
    { id: 'skin', a: 0.2, b: 2, mat: SKIN },
    { id: 'cloth', a: -0.1, b: 0.55, mat: NAVY, grow: 0.4, grow2: 0.4, band: { w: 0.05, c: PIPING } },
  ],
  torso: (context, region) =>
    drawBareChest(context, region, SKIN, { fat: true }) + drawSinglet(context.T, TWO_STRAPS, NAVY, clothFolds(NAVY), PIPING),
  torsoOver: ({ T }) =>
    drawWaistband(T, NAVY, 0.02, 0.12, 0.8) + trunkPen(T)([[-12, 0.2, 1], [-4, 0.2, 1], [-2, 0.02, 1], [-8, 0, 1]], NAVY.s),
}, BODIES.brute.handS ?? 1);

export const wrestler: CharacterDef = {
  look: 'wrestler',
  body: BODIES.brute,
  outfit,
  head: {
    hair: HAIR,
    hairFn: crewCut(HAIR),
    jaw: 9,
    chin: 2,
    nose: 3,
    brow: 3,
    mouth: -3,
    browIn: 5,
    browDrop: 1.5,
    browT: 8,
    stubble: '#6a4440',
  },
  anims: wrestlerMoves(BODIES.brute),
};
