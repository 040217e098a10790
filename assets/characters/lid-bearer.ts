/** Lid-bearer: the bath-house's stoker, in a wet oilcloth apron, behind the lid of its biggest tub. */
import type { CharacterDef, DrawContext, Outfit, PaintRegion } from '../build/rig/character.ts';
import { clipped, fillPath, type Ramp } from '../build/rig/paint.ts';
import type { TrunkPoint } from '../build/rig/trunk.ts';
import { drawBareChest, drawWaistband, trunkPen, trunksOutfit } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import type { Hair } from './hair.ts';
import { lidBearerMoves } from './poses/enemies-lid-bearer.ts';
import { SKIN_WARM } from './ramps.ts';
import { swept } from './swish.ts';
import { lidInHand } from './tub-lid.ts';

const SKIN: Ramp = { ...SKIN_WARM, l: '#d9906c', s: '#8f4540', d: '#50222b', f: '#bb7657', h: '#f0b18c' };
const OILCLOTH: Ramp = { l: '#5d7a78', s: '#2b3f4a', d: '#17242e', f: '#4b6564', h: '#9dbdb6' };
const CORD = '#e9ddc2';
const TRUNKS: Ramp = { l: '#7d6a58', s: '#3f3134', d: '#241b20', f: '#665546' };
const KERCHIEF: Ramp = { l: '#efe5d0', s: '#9c8b92', h: '#fff6df' };
const HAIR: Ramp = { l: '#a5552c', s: '#58281e', h: '#cf7d45' };
const HAND_SIZE = 1.3;

const body = makeBody({
  th: 26.5, sh: 25, spine: 35, shW: 21, ua: 20.5, fa: 18.4, limb: 1.14, head: 22, wide: 1.12, deep: 1.12, belly: 5.5, waist: 1.1,
  bellyAt: 0.3, handS: HAND_SIZE, neckW: 8, hipW: 8, footL: 13.4, neck: 3.2,
});

const BIB: readonly TrunkPoint[] = [
  [-104, 0.02, 1], [-104, 0.4], [-70, 0.52], [-42, 0.9, 1], [-30, 0.93, 1], [0, 0.89], [28, 0.93, 1], [40, 0.9, 1], [66, 0.52],
  [104, 0.4], [104, 0.02, 1],
];

function drawApron(context: DrawContext, region: PaintRegion): string {
  const { T } = context;
  const pen = trunkPen(T);
  const bib = T.decal(BIB.map(([u, t, corner]) => [u, t, corner, 1.2] as const));
  const strings = pen([[-42, 0.9, 1, 1], [-32, 0.92, 1, 1], [-26, 1.12, 1, 1], [-33, 1.12, 1, 1]], CORD) +
    pen([[32, 0.92, 1, 1], [40, 0.9, 1, 1], [32, 1.12, 1, 1], [25, 1.12, 1, 1]], CORD);
  const wet = pen([[-40, 0.84, 1, 2], [-30, 0.85, 1, 2], [-34, 0.5, 1, 2], [-44, 0.46, 1, 2]], OILCLOTH.h ?? OILCLOTH.l) +
    pen([[16, 0.7, 1, 2], [22, 0.72, 1, 2], [26, 0.44, 1, 2]], OILCLOTH.h ?? OILCLOTH.l);
  const folds = pen([[-60, 0.34, 1, 2], [-20, 0.26, 0, 2], [24, 0.32, 1, 2], [-16, 0.2, 0, 2]], OILCLOTH.s);
  return (
    drawBareChest(context, region, SKIN, { fat: true, hair: HAIR.s }) + strings + fillPath(bib, OILCLOTH.l) +
    clipped(bib, fillPath(T.shadow(0.4, 0, 1.1), OILCLOTH.s) + folds + wet)
  );
}

/** A wet cloth tied round the head, a knot behind the ear. */
const kerchief: Hair = (pen) =>
  pen.solid([[-40, -66], [-60, -58, 1], [-66, -40], [-56, -44, 1], [-54, -28, 1], [-44, -44], [-36, -58]], KERCHIEF, { off: 1.6 }) +
  pen.fill([[-38, -66], [-36, -44, 1], [-27, -42, 1], [-22, -62], [-10, -66]], HAIR.s) +
  pen.solid(
    [[-43, -58], [-46, -80], [-34, -102], [-6, -110], [22, -105], [36, -90], [38, -74, 1], [20, -80], [-4, -72], [-24, -62, 1]],
    KERCHIEF,
    { off: 2.8, k: 0.15 },
  ) +
  pen.line([[-40, -70], [-14, -80], [12, -90], [34, -86]], KERCHIEF.s, 2.4);

const bare = trunksOutfit({ skin: SKIN, cloth: TRUNKS });
const outfit: Outfit = swept({
  ...bare,
  skirt: { k: 1.02, mat: OILCLOTH, flare: 2.2, w: 1.1 },
  torso: drawApron,
  torsoOver: ({ T }) => drawWaistband(T, { l: CORD, s: '#8f7f78' }, 0.19, 0.245, 2.2),
  armOver: lidInHand(SKIN, HAND_SIZE),
}, HAND_SIZE, ({ lid }) => (lid ? [lid.deg + 90, 28] : null));

export const lidBearer: CharacterDef = {
  look: 'lid-bearer',
  body,
  outfit, head: {
    hair: HAIR,
    hairFn: kerchief,
    browC: HAIR.s,
    jaw: 8,
    chin: 3,
    nose: 4,
    noseH: 2,
    brow: 3,
    mouth: -3,
    browIn: 5,
    browDrop: 1,
    browT: 9,
    iris: '#1a1014',
    // walrus: over the mouth and down past its corners
    moustache: [[14, -33, 1], [27, -35], [39, -32, 1], [43, -20], [40, -8, 1], [35, -18], [27, -22], [17, -16], [7, -4, 1], [6, -18]],
  },
  anims: lidBearerMoves(body),
};
