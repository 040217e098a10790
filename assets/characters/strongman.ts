/** The strongman: leopard skin, lifter's belt, bandaged fists, waxed moustache; a third wider than the hero. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { LimbDecal } from '../build/rig/limb.ts';
import type { Ramp } from '../build/rig/paint.ts';
import type { Trunk } from '../build/rig/trunk.ts';
import { ARM_MUSCLE, drawBareChest, drawWaistband, type TrunkPen, trunkPen, trunksOutfit } from './bare-skin.ts';
import { waxed } from './bath-house-hair.ts';
import { makeBody } from './bodies.ts';
import { strongmanMoves } from './poses/enemies-strongman.ts';
import { SKIN_WARM } from './ramps.ts';
import { drawSinglet, ONE_SHOULDER } from './singlet.ts';

const HAIR: Ramp = { l: '#2a1f22', s: '#120c10', h: '#5a4650' };
const SKIN: Ramp = { ...SKIN_WARM, l: '#e0a07a', s: '#9e5146', d: '#5a2731', f: '#c58765', h: '#f4c49e' };
const LEOPARD: Ramp = { l: '#d99a35', s: '#81461f', d: '#43201a', f: '#b57b2a', h: '#eeb858' };
const LEATHER: Ramp = { l: '#7a4428', s: '#3a1c1a', d: '#1d0e12' };
const BANDAGE: Ramp = { l: '#efe6d2', s: '#a3949a', d: '#6a5c6b' };
const SPOT = '#3a1c18';
const SPOT_HEART = '#a8672a';
const STITCH = '#a9683e';
const BRASS = '#e7b83a';

const body = makeBody({
  th: 35.2, sh: 32.6, spine: 44.4, shW: 26, ua: 26, fa: 22, limb: 1.4, head: 23.5, wide: 1.32, deep: 1.34, belly: 3, waist: 1.08,
  handS: 1.5, neckW: 9.4, hipW: 9.2, footH: 6, footL: 15.5, neck: 3.2, headF: 3.4, ankle: 4.8,
});

const SPOTS: readonly (readonly [u: number, t: number])[] = [
  [-96, 0.5], [-70, 0.28], [-64, 0.52], [-40, 0.38], [-42, 0.66], [-20, 0.5], [-12, 0.28], [2, 0.64], [8, 0.42], [26, 0.54],
  [34, 0.3], [52, 0.46], [-62, 0.8], [-38, 0.9], [-26, 0.76], [-8, 0.8], [-34, 1.04], [70, 0.36],
];
const LEG_SPOTS = [[0.1, 0.2], [0.28, -0.3], [0.36, 0.5], [0.2, 0.8], [0.08, -0.7], [0.4, -0.8]] as const;
const WRAPS = [1.6, 1.74, 1.88];

const drawSpots = (pen: TrunkPen): string => SPOTS.map(([u, t], i) => drawSpot(pen, u, t, i % 3 ? 1 : 1.25)).join('');

function drawSpot(pen: TrunkPen, u: number, t: number, k: number): string {
  const ring = [[-9, 0.02], [-2, 0.045], [8, 0.025], [6, -0.03], [-5, -0.04]] as const;
  const heart = [[-3, 0.012], [3, 0.012], [2, -0.016], [-2, -0.016]] as const;
  const at = (shape: readonly (readonly [number, number])[]) => shape.map(([du, dt]) => [u + du * k, t + dt * k] as const);
  return pen(at(ring), SPOT) + pen(at(heart), SPOT_HEART);
}

/** Thick leather, stitched along both edges, with a brass plate for a buckle. */
function drawLiftingBelt(T: Trunk): string {
  const pen = trunkPen(T);
  const stitches = [0.265, 0.12].map((t) => pen([[-200, t + 0.015, 1], [200, t + 0.015, 1], [200, t, 1], [-200, t, 1]], STITCH));
  return (
    drawWaistband(T, LEATHER, 0.1, 0.3, 1.6) +
    stitches.join('') +
    pen([[-12, 0.32, 1], [14, 0.32, 1], [14, 0.08, 1], [-12, 0.08, 1]], BRASS) +
    pen([[-6, 0.27, 1], [8, 0.27, 1], [8, 0.13, 1], [-6, 0.13, 1]], LEATHER.s)
  );
}

const wraps = WRAPS.map(
  (t): LimbDecal => ({ on: 'wrap', pts: [[t, 1.1, 1], [t + 0.1, -1.1, 1], [t + 0.125, -1.1, 1], [t + 0.03, 1.1, 1]] }),
);
const legSpots = LEG_SPOTS.map(
  ([t, v]): LimbDecal => ({ on: 'cloth', c: SPOT, pts: [[t, v], [t + 0.05, v + 0.25], [t + 0.09, v + 0.05], [t + 0.05, v - 0.2]] }),
);

const bare = trunksOutfit({ skin: SKIN, cloth: LEOPARD });
const outfit: Outfit = {
  ...bare,
  glove: BANDAGE,
  armSegs: () => [
    { a: -0.05, b: 1.6, mat: SKIN, capA: 'round' },
    { id: 'wrap', a: 1.5, b: 2.06, mat: BANDAGE, grow: 0.7 },
  ],
  armDecals: [...ARM_MUSCLE, ...wraps],
  legDecals: [...(bare.legDecals ?? []), ...legSpots],
  torso: (context, region) => drawBareChest(context, region, SKIN) + drawSinglet(context.T, ONE_SHOULDER, LEOPARD, drawSpots),
  torsoOver: ({ T }) => drawLiftingBelt(T),
};

export const strongman: CharacterDef = {
  look: 'strongman',
  body,
  outfit,
  head: {
    hair: HAIR,
    hairFn: waxed(HAIR),
    jaw: 10,
    chin: 3,
    nose: 2,
    brow: 3,
    mouth: -3,
    browIn: 6,
    browDrop: 1.5,
    browT: 9,
    iris: '#1a1014',
  },
  anims: strongmanMoves(body),
};
