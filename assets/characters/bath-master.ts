/** Bath master: an old man in a striped robe and a felt hat as tall as his authority, with a broom, a ladle and a whistle. */
import type { CharacterDef, DrawContext, HeadPen, Outfit, PaintRegion } from '../build/rig/character.ts';
import { add, type CurvePoint, curve, hard, mix, type Vec } from '../build/rig/geometry.ts';
import { clipped, fillPath, type Ramp, stroke } from '../build/rig/paint.ts';
import { drawWaistband, trunkPen } from './bare-skin.ts';
import { bathToolInHand, BROOM_REACH, drawLadle } from './bath-tools.ts';
import { makeBody } from './bodies.ts';
import type { Hair } from './hair.ts';
import type { ArmedHand } from './poses/enemies-armed.ts';
import { bathMasterMoves } from './poses/enemies-bath-master.ts';
import { SKIN_WARM } from './ramps.ts';
import { swept } from './swish.ts';
import { SLEEVE_FOLDS } from './work-clothes.ts';

const SKIN: Ramp = { ...SKIN_WARM, l: '#e09a7c', s: '#9c4c48', d: '#5a2731', f: '#c27f66' };
const TERRY: Ramp = { l: '#d9cdb4', s: '#8b7a80', d: '#564a58', f: '#bfb29c', h: '#f2e8d2' };
const STRIPE = '#4f7f8c';
const SASH: Ramp = { l: '#3f6a78', s: '#20394a' };
const FELT: Ramp = { l: '#a9a39a', s: '#57505a', d: '#332e39', h: '#cfc9bc' };
const FELT_TRIM = '#7a3a2c';
const BEARD: Ramp = { l: '#d3d0cc', s: '#85818e', h: '#f0eee8' };
const SLIPPER: Ramp = { l: '#7a4a32', s: '#3a2020', d: '#1d0f12', h: '#9a6a48' };
const CORD = '#7a3a2c';
const SILVER = '#dfe5ea';
const HAND_SIZE = 1.14;

const body = makeBody({
  th: 28.5, sh: 27, spine: 33.5, shW: 16.6, ua: 19.4, fa: 17.6, limb: 0.94, head: 22.5, wide: 0.94, deep: 0.98, belly: 4.5, waist: 1.06,
  bellyAt: 0.28, handS: HAND_SIZE, neckW: 5.6, hipW: 6.8, neck: 3.6,
});

const STRIPES = [-118, -88, -58, -32, 30, 58];

function drawRobe(context: DrawContext, region: PaintRegion): string {
  const { T } = context;
  const pen = trunkPen(T);
  const stripe = (u: number): string => pen([[u - 6, 1.08, 1], [u + 6, 1.08, 1], [u + 6, -0.06, 1], [u - 6, -0.06, 1]], STRIPE);
  const chest = pen([[-20, 1.12, 1], [16, 1.12, 1], [6, 0.8], [0, 0.6, 1], [-8, 0.8]], SKIN.l) +
    pen([[-20, 1.12, 1], [-6, 1.12, 1], [-7, 0.84], [0, 0.6, 1], [-10, 0.8]], SKIN.s);
  const lapels = pen([[-32, 1.13, 1], [-18, 1.13, 1], [-6, 0.8], [2, 0.54, 1], [4, 0.3, 1], [-6, 0.32, 1], [-12, 0.6], [-22, 0.84]],
    TERRY.h ?? TERRY.l) +
    pen([[15, 1.13, 1], [28, 1.13, 1], [20, 0.84], [8, 0.56], [2, 0.54, 1], [8, 0.82]], TERRY.s);
  const folds = pen([[-58, 0.5, 1], [-26, 0.36], [-8, 0.3, 1], [-40, 0.32]], TERRY.s) + pen([[40, 0.5, 1], [22, 0.34], [44, 0.36, 1]],
    TERRY.s);
  const whistle = pen([[-17, 1.08, 1], [-14, 1.08, 1], [-1, 0.72, 1], [-4, 0.72, 1]], CORD) + pen([[13, 1.08, 1], [15, 1.08, 1], [0,
    0.72, 1], [-2, 0.72, 1]], CORD) +
    pen([[-7, 0.74, 1], [5, 0.75, 1], [6, 0.68], [-1, 0.62], [-7, 0.66]], SILVER);
  const stripes = STRIPES.map(stripe).join('');
  return (
    region(TERRY, -0.06, 1.07, 1.8, 0.4) +
    clipped(T.outline(-0.06, 1.07, 1.8), folds + stripes) + chest + lapels + whistle
  );
}

/** The stripes go on down the skirt of the robe, with either thigh. */
function stripeSkirt({ T, J }: DrawContext): string {
  const down = (u: number, [hip, knee, ankle]: readonly Vec[], across: number): string => {
    const side = (p: Vec): Vec => add(p, [across, 0]);
    return stroke([T.point(u, 0.1, 2).p, side(mix(hip!, knee!, 0.55)), side(knee!), add(side(mix(knee!, ankle!, 0.26)), [across * 0.1,
      0])], STRIPE, 3);
  };
  return down(-58, J.nLeg.J, -3) + down(-32, J.nLeg.J, 4.6) + down(30, J.fLeg.J, 1);
}

const TOO_LOW = -48; // for a ladle to hang: he sits or lies on it

/** A sash, and the ladle in it while no hand has it. */
function drawSash(context: DrawContext): string {
  const { T, J } = context;
  const [near, far]: ArmedHand[] = [J.near.def, J.far.def];
  const isOut = near?.ladle ?? far?.ladle;
  const hip = T.point(-58, 0.2, 2).p;
  return (
    stripeSkirt(context) +
    (isOut || hip[1] > TOO_LOW ? '' : drawLadle(add(hip, [-2, 2]), { deg: 112 + (J.P.rot ?? 0) })) + drawWaistband(T, SASH, 0.15, 0.26,
      2.4) +
    trunkPen(T)([[-34, 0.2, 1, 3], [-22, 0.2, 1, 3], [-20, -0.16, 1, 4], [-32, -0.12, 1, 4]], SASH.l)
  );
}

const STAR: readonly CurvePoint[] = [
  [24, -106, 1], [27, -97, 1], [36, -96, 1], [29, -90, 1], [31, -81, 1], [24, -86, 1], [16, -81, 1], [19, -90, 1], [12, -96, 1], [21,
    -97, 1],
];

/** A bell of grey felt with a knob on it, its brim turned up in front and pinned with a star. */
const feltHat: Hair = (pen) =>
  pen.fill([[-42, -72, 1], [-44, -54], [-36, -30], [-26, -34, 1], [-22, -60], [-8, -66, 1]], BEARD.s) +
  pen.solid(
    [
      [-54, -70, 1], [-54, -96], [-50, -122], [-38, -146], [-18, -160], [-10, -172, 1], [2, -173, 1], [6, -162], [24, -152], [38, -128],
        [42, -100],
      [42, -76, 1], [10, -84], [-20, -80],
    ],
    FELT,
    { off: 3.6, k: 0.15 },
  ) +
  pen.line([[-4, -162], [-10, -138], [-10, -112], [-14, -92]], FELT.s, 2.6) +
  pen.fill([[-44, -110], [-34, -136], [-24, -144], [-34, -108]], FELT.h ?? FELT.l) +
  pen.solid(
    [[-60, -66, 1], [-62, -84], [-34, -92], [-4, -100], [16, -114], [32, -112], [48, -92], [50, -72, 1], [26, -76], [0, -74], [-28, -64]],
    FELT,
    { off: 2, k: 0.14 },
  ) +
  pen.line([[-60, -84], [-32, -92], [-4, -100], [16, -113], [32, -111], [48, -91]], FELT_TRIM, 3.4) +
  pen.fill(STAR, FELT_TRIM, 0.02);

function drawBeard(pen: HeadPen, drop: number): string {
  const beard = pen.solid(
    [
      [-20, -46, 1], [-12, -36], [4, -28], [13, -33], [26, -34], [38, -32, 1], [41, -18], [43, -4 + drop], [40, 14 + drop], [31, 27 +
        drop, 1], [24, 18 + drop],
      [14, 25 + drop, 1], [6, 15 + drop], [-6, 12 + drop, 1], [-12, 0 + drop], [-22, -10 + drop, 1], [-25, -26],
    ],
    BEARD,
    { off: 2.8, k: 0.14 },
  );
  const deep = drop < 2 ? -14 : drop < 5 ? -9 : -10 + drop;
  const mouth = pen.fill([[15, -20], [25, -22], [34, -20], [33, deep], [25, deep + 3], [16, deep]], '#3a0f17');
  const teeth = drop < 2 ? '' : pen.fill([[16, -20, 1], [25, -22], [33, -20, 1], [32, -15.6], [17, -15.6]], '#efe3d2');
  const moustache = pen.fill([[12, -34, 1], [26, -36], [39, -33, 1], [42, -20, 1], [34, -23], [26, -25], [16, -20], [6, -12, 1], [6,
    -24]], BEARD.h ?? BEARD.l);
  return beard + mouth + teeth + moustache + pen.line([[4, -8], [8, 4 + drop], [14, 14 + drop]], BEARD.s, 2.4);
}

const outfit: Outfit = swept({
  skin: SKIN,
  waist: 0.1,
  armProf: body.clothArm,
  pelvisMat: TERRY,
  shoe: { kind: 'shoe', mat: SLIPPER },
  armFolds: SLEEVE_FOLDS,
  armSegs: () => [
    { id: 'skin', a: 1.2, b: 2, mat: SKIN },
    { id: 'sleeve', a: -0.06, b: 1.66, mat: TERRY, capA: 'round', grow: 0.8, grow2: 3 },
    { id: 'cuff', a: 1.5, b: 1.68, mat: { l: STRIPE, s: '#263f50' }, grow: 3.2, grow2: 3.4 },
  ],
  legSegs: () => [{ id: 'skin', a: -0.1, b: 2, mat: SKIN }],
  skirt: {
    k: 1.3,
    mat: TERRY,
    flare: 3.2,
    w: 1.04,
    tail: ({ T }, near, far) => fillPath(curve([T.edge(0.1, -1), add(near.B, [-4, 2]), add(near.p, [0, 6]), add(far.p, [2, 4]),
      T.edge(0.1, 1)].map(hard)), TERRY.s),
  },
  torso: drawRobe,
  torsoOver: drawSash,
  armOver: bathToolInHand(SKIN, HAND_SIZE),
}, HAND_SIZE, ({ broom, ladle }) => (broom ? [broom.deg, BROOM_REACH] : ladle ? [ladle.deg, 36] : null));

export const bathMaster: CharacterDef = {
  look: 'bath-master',
  body,
  outfit, head: {
    hair: BEARD,
    hairFn: feltHat,
    beard: drawBeard,
    browC: '#b9b5b6',
    jaw: 1,
    nose: 6,
    noseH: 3,
    brow: 3,
    browIn: 5,
    browT: 11,
    iris: '#2d4a5a',
    bags: true,
  },
  anims: bathMasterMoves(body),
};
