/**
 * A pose as plain data. The figure faces right; angles are degrees; hands and feet are targets in limb lengths, so a pose fits
 * every body.
 */
import { lerp } from './geometry.ts';
import type { GunKind } from './guns.ts';

export type Lean = { a?: number; t?: number }; // a: lean, > 0 forward; t: twist, 0 faces the viewer, 90 is a profile to the right
export type Expression = 'neutral' | 'grit' | 'shout' | 'hurt' | 'wince' | 'dazed' | 'out' | 'smirk';
export type HandShape = 'fist' | 'relax' | 'open' | 'grab' | 'palm' | 'point' | 'gun' | 'cup';
export type HeadView = 'right' | 'left' | 'back';
export type Head = { a?: number; e?: Expression; v?: HeadView; x?: number; y?: number }; // a: tilt; x, y: small offset, logical px

export type Hand = {
  a?: number; // direction from the shoulder: 0 down, 90 forward, 180 up
  r?: number; // reach, 0..1 of the arm
  w?: number; // wrist bend
  wa?: number; // hand angle in the world, instead of w: keeps a gun or a club level whatever the arm does
  h?: HandShape;
  flip?: 0 | 1; // bends the elbow the other way
  m?: 0 | 1; // mirrors the hand
  fs?: number; // foreshortens the arm
  shrug?: number; // lifts the shoulder, logical px
  gun?: GunKind;
  gs?: number; // size of what is held
};

export type Foot = {
  g?: readonly [number, number]; // a place on the ground: x from the root, height, in leg lengths
  a?: number; // or a direction from the hip ...
  r?: number; // ... and a reach
  p?: number; // pitch: > 0 lifts the heel
  dx?: number;
  flip?: 0 | 1;
  m?: 0 | 1;
};

export type ArmOrder = 'back' | 'mid0' | 'mid' | 'front' | 'over';

export type Pose = {
  root?: readonly [number, number]; // hip, off the standing hip, in leg lengths; y > 0 is lower
  rot?: number; // turns the whole body about the hip; < 0 falls backward
  pel?: Lean;
  chest?: Lean; // chest twist minus pelvis twist is the power of a punch
  head?: Head;
  nh?: Hand; // near hand
  fh?: Hand; // far hand
  nf?: Foot; // near foot
  ff?: Foot; // far foot
  nz?: 'back' | 'mid' | 'front'; // where the near arm lies among the layers
  fz?: ArmOrder; // where the far arm lies
  sway?: number; // swing of a coat tail
};

type Settled<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };
export type FullPose = {
  root: readonly [number, number];
  rot: number;
  pel: Settled<Lean>;
  chest: Settled<Lean>;
  head: Head & { a: number; e: Expression };
  nh: Hand & { a: number; r: number };
  fh: Hand & { a: number; r: number };
  nf: Foot;
  ff: Foot;
  nz: 'back' | 'mid' | 'front';
  fz: ArmOrder;
  sway: number;
};

/** Standing at ease: what a pose leaves out. */
export const STAND: FullPose = {
  root: [0, 0],
  rot: 0,
  pel: { a: 0, t: 48 },
  chest: { a: 2, t: 44 },
  head: { a: 0, e: 'neutral' },
  nh: { a: -4, r: 0.96, h: 'relax' },
  fh: { a: 14, r: 0.95, h: 'relax' },
  nf: { g: [-0.16, 0], p: 0 },
  ff: { g: [0.2, 0], p: 0 },
  nz: 'front',
  fz: 'back',
  sway: 0,
};

export function fullPose(pose: Pose): FullPose {
  return {
    root: pose.root ?? STAND.root,
    rot: pose.rot ?? STAND.rot,
    pel: { ...STAND.pel, ...pose.pel },
    chest: { ...STAND.chest, ...pose.chest },
    head: { ...STAND.head, ...pose.head },
    nh: { ...STAND.nh, ...pose.nh },
    fh: { ...STAND.fh, ...pose.fh },
    nf: fullFoot(STAND.nf, pose.nf),
    ff: fullFoot(STAND.ff, pose.ff),
    nz: pose.nz ?? STAND.nz,
    fz: pose.fz ?? STAND.fz,
    sway: pose.sway ?? STAND.sway,
  };
}

/** A foot given from the hip leaves the ground. */
function fullFoot(standing: Foot, foot: Foot | undefined): Foot {
  if (foot?.r === undefined) return { ...standing, ...foot };
  const { g, ...free } = { ...standing, ...foot };
  return free;
}

/** Changes parts of a pose: numbers and names win, hands and leans are merged, a foot from the hip replaces one on the ground. */
export function change(base: Pose, by: Pose): Pose {
  const merged: Pose = { ...base, ...by };
  if (by.pel) merged.pel = { ...base.pel, ...by.pel };
  if (by.chest) merged.chest = { ...base.chest, ...by.chest };
  if (by.head) merged.head = { ...base.head, ...by.head };
  if (by.nh) merged.nh = { ...base.nh, ...by.nh };
  if (by.fh) merged.fh = { ...base.fh, ...by.fh };
  if (by.nf) merged.nf = isFromHip(by.nf) ? by.nf : { ...base.nf, ...by.nf };
  if (by.ff) merged.ff = isFromHip(by.ff) ? by.ff : { ...base.ff, ...by.ff };
  return merged;
}

const isFromHip = (foot: Foot): boolean => foot.r !== undefined && foot.a !== undefined;

/** The pose t of the way from one to the other; what is not a number comes from the nearer one. */
export function between(from: Pose, to: Pose, t: number): Pose {
  return blend(fullPose(from) as Data, fullPose(to) as Data, t) as Pose;
}

type Data = number | string | readonly Data[] | { readonly [key: string]: Data | undefined };

function blend(a: Data | undefined, b: Data | undefined, t: number): Data | undefined {
  if (a === undefined || b === undefined) return t < 0.5 ? (a ?? b) : (b ?? a);
  if (typeof a === 'number' && typeof b === 'number') return lerp(a, b, t);
  if (isList(a) && isList(b)) return a.map((v, i) => blend(v, b[i], t) ?? v);
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(keys.map((k) => [k, blend(a[k], b[k], t)]));
  }
  return t < 0.5 ? a : b;
}

const isList = (v: Data): v is readonly Data[] => Array.isArray(v);
const isRecord = (v: Data): v is { readonly [key: string]: Data | undefined } => typeof v === 'object' && !Array.isArray(v);
