/** The dolly driver: a truck of a man in a black vest, cap backwards, and a safe on wheels in front of him. */
import type { CharacterDef, HeadPen, Outfit } from '../build/rig/character.ts';
import type { LimbDecal } from '../build/rig/limb.ts';
import { clipped, fillPath, type Ramp } from '../build/rig/paint.ts';
import type { TrunkPoint } from '../build/rig/trunk.ts';
import { ankleCuff } from './ankle-cuff.ts';
import { ARM_MUSCLE, drawBareChest, drawWaistband, trunkPen } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import { dollyInHand } from './dolly.ts';
import { dollyDriverMoves } from './poses/enemies-dolly-driver.ts';
import { SKIN_WARM } from './ramps.ts';
import { clothFolds, drawSinglet, TWO_STRAPS } from './singlet.ts';
import { backwardsCap } from './work-caps.ts';
import { dressed } from './work-clothes.ts';

const SKIN: Ramp = { ...SKIN_WARM, l: '#dc9a78', s: '#964a42', d: '#55242e', f: '#bd7e62', h: '#f2bd9a' };
const HAIR: Ramp = { l: '#8a4326', s: '#43201a', h: '#b8683a' };
const TANK: Ramp = { l: '#e9e0cc', s: '#968c98', d: '#5f5768', f: '#cbc2b4' };
const VEST: Ramp = { l: '#474a5e', s: '#1d1e2c', d: '#0e0e17', f: '#373a4b', h: '#6a6e86' };
const TROUSERS: Ramp = { l: '#7a4f38', s: '#3a2326', d: '#1d1116', f: '#62402f', h: '#97664a' };
const CAP: Ramp = { l: '#e0702c', s: '#86331f', d: '#471a17', h: '#f59a4e' };
const BOOT: Ramp = { l: '#3f3a42', s: '#17141c', d: '#0b090f', f: '#2b2833', h: '#8f8794' };
const WRIST: Ramp = { l: '#3d3b4a', s: '#181722' };
const BRASS = '#f0b02e';
const INK = '#33476e';
const HAND_SIZE = 1.5;

const body = makeBody({
  th: 35, sh: 33.4, spine: 46, shW: 26.4, shT: 0.93, ua: 27, fa: 23, limb: 1.42, head: 24.5, wide: 1.36, deep: 1.34, belly: 9, bellyAt: 0.3,
  waist: 1.14, handS: HAND_SIZE, neckW: 10, hipW: 9.8, footH: 6.4, footL: 16.4, neck: 3, headF: 4, ankle: 5,
});

/** A spade with a banner under it: what he won the truck with. */
const TATTOO: readonly LimbDecal[] = [
  {
    on: 'skin',
    c: INK,
    pts: [
      [0.24, 0.05, 1], [0.36, 0.4], [0.47, 0.6], [0.54, 0.34], [0.5, 0.1, 1], [0.6, 0.2, 1], [0.6, -0.14, 1], [0.5, -0.04, 1],
      [0.54, -0.28], [0.47, -0.52], [0.36, -0.32],
    ],
  },
  { on: 'skin', c: INK, pts: [[0.66, -0.66, 1], [0.7, 0, 0], [0.66, 0.66, 1], [0.74, 0.66, 1], [0.79, 0, 0], [0.74, -0.66, 1]] },
];

const NEAR_PANEL: readonly TrunkPoint[] = [
  [-200, -0.02, 1], [-200, 1.1, 1], [-50, 1.13, 1], [-30, 1.1, 1], [-36, 0.86], [-46, 0.6], [-44, 0.3], [-38, -0.02, 1],
];
const NEAR_EDGE: readonly TrunkPoint[] = [
  [-30, 1.1, 1], [-36, 0.86], [-46, 0.6], [-44, 0.3], [-38, -0.02, 1], [-34, -0.02, 1], [-39, 0.3], [-41, 0.6], [-31, 0.86],
];
const FAR_EDGE: readonly TrunkPoint[] = [
  [28, 1.1, 1], [34, 0.86], [44, 0.6], [44, 0.3], [40, -0.02, 1], [36, -0.02, 1], [39, 0.3], [39, 0.6], [30, 0.86],
];
const FAR_PANEL: readonly TrunkPoint[] = [
  [200, -0.02, 1], [200, 1.1, 1], [48, 1.13, 1], [28, 1.1, 1], [34, 0.86], [44, 0.6], [44, 0.3], [40, -0.02, 1],
];

/** The mouth in the beard: shut, teeth, or wide open, by how far the jaw has dropped. */
function drawBeardedMouth(pen: HeadPen, drop: number): string {
  if (drop < 2) return pen.fill([[13, -19, 1], [24, -21], [34, -20, 1], [33, -17.6], [24, -18], [14, -15.6, 1]], '#1a0c10');
  const deep = drop < 5 ? -12 : -13 + drop;
  const lips = pen.fill([[14, -20], [24, -22.4], [34, -20], [34, deep], [24, deep + 3], [15, deep]], '#3a0f17');
  const teeth = pen.fill([[15, -20, 1], [24, -22], [33, -20, 1], [32, -15.6], [16, -15.6]], '#efe3d2');
  return lips + teeth;
}

const outfit: Outfit = {
  ...dressed(body, TROUSERS),
  armProf: body.armProf,
  armFolds: [],
  skin: SKIN,
  boot: true,
  shoe: { kind: 'boot', mat: BOOT },
  legSegs: () => [
    { id: 'trousers', a: -0.1, b: 1.72, mat: TROUSERS, grow: 0.4, grow2: 1.4 },
    { id: 'boot', a: 1.52, b: 2.04, mat: BOOT, grow: 1.2, grow2: 0.8 },
  ],
  armSegs: () => [
    { id: 'skin', a: -0.05, b: 2, mat: SKIN, capA: 'round' },
    { id: 'vest', a: -0.1, b: 0.16, mat: VEST, capA: 'round', grow: 1.2, grow2: 0.6 },
    { id: 'wrist', a: 1.72, b: 2, mat: WRIST, grow: 0.8 },
  ],
  armDecals: [...ARM_MUSCLE.map((decal) => ({ ...decal, on: 'skin' })), ...TATTOO],
  torso: (context, region) => {
    const { T } = context;
    const pen = trunkPen(T);
    const shade = fillPath(T.shadow(0.4, -0.02, 1.12), VEST.s) + fillPath(T.shadow(-0.06, -0.02, 1.12), VEST.d ?? VEST.s);
    const panel = (points: readonly TrunkPoint[]): string => fillPath(T.decal(points), VEST.l) + clipped(T.decal(points), shade);
    const edges = pen(NEAR_EDGE, VEST.h ?? VEST.l) + pen(FAR_EDGE, VEST.h ?? VEST.l);
    const patch =
      pen([[-78, 0.86, 1], [-54, 0.84, 1], [-56, 0.7, 1], [-78, 0.71, 1]], CAP.l) +
      pen([[-74, 0.82, 1], [-60, 0.81, 1], [-60, 0.78, 1], [-74, 0.79, 1]], VEST.d ?? VEST.s);
    const vest = clipped(T.outline(-0.02, 1.11, 1.4), panel(NEAR_PANEL) + panel(FAR_PANEL) + edges + patch);
    return (
      drawBareChest(context, region, SKIN, { fat: true, hair: HAIR.s }) + drawSinglet(T, TWO_STRAPS, TANK, clothFolds(TANK)) + vest
    );
  },
  torsoOver: ({ T }) => {
    const pen = trunkPen(T);
    return (
      drawWaistband(T, { l: '#2c2228', s: '#130f14' }, 0.02, 0.14, 1) +
      pen([[-14, 0.18, 1, 2], [16, 0.18, 1, 2], [18, 0.08, 1, 2], [14, -0.02, 1, 2], [-12, -0.02, 1, 2], [-16, 0.08, 1, 2]], BRASS) +
      pen([[-8, 0.14, 1, 2], [10, 0.14, 1, 2], [10, 0.04, 1, 2], [-8, 0.04, 1, 2]], '#7a4a1c')
    );
  },
  armOver: dollyInHand(SKIN, HAND_SIZE),
  legOver: ankleCuff,
};

export const dollyDriver: CharacterDef = {
  look: 'dolly-driver',
  body,
  outfit,
  head: {
    hair: HAIR,
    hairFn: backwardsCap(CAP, HAIR),
    beard: (pen, drop) =>
      pen.solid(
        [
          [-18, -42, 1], [-10, -34], [4, -26], [14, -30], [24, -29], [36, -31, 1], [38, -20], [40, -8 + drop], [38, 10 + drop, 1],
          [26, 18 + drop], [8, 16 + drop, 1], [-2, 8 + drop], [-16, -4 + drop, 1], [-22, -20],
        ],
        HAIR,
        { off: 2.4, k: 0.14 },
      ) +
      drawBeardedMouth(pen, drop),
    browC: HAIR.s,
    jaw: 9,
    chin: 4,
    nose: 4,
    noseH: 1,
    brow: 3,
    mouth: -3,
    browIn: 6,
    browDrop: 2,
    browT: 10,
    iris: '#1a1014',
    scar: true,
  },
  anims: dollyDriverMoves(body),
};
