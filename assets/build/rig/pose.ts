/**
 * A pose as plain data. The figure faces right; angles are degrees; hands and feet are targets in limb lengths, so a pose fits
 * every body.
 */
import { lerp } from './geometry.ts';
import type { GunKind } from './guns.ts';

/** How a part of the trunk stands. */
export type Lean = {
  /** Lean, degrees: 0 upright, > 0 forward. */
  a?: number;
  /** Twist, degrees: 0 faces the viewer, 90 is a profile to the right. */
  t?: number;
};
export type Expression = 'neutral' | 'grit' | 'shout' | 'hurt' | 'wince' | 'dazed' | 'out' | 'smirk';
export type HandShape = 'fist' | 'relax' | 'open' | 'grab' | 'palm' | 'point' | 'gun' | 'cup';
export type HeadView = 'right' | 'left' | 'back';
export type Head = {
  /** Tilt, degrees: > 0 forward, chin down. It turns with `rot` and not with the chest. */
  a?: number;
  /** Expression. */
  e?: Expression;
  /** The side of it that is seen. */
  v?: HeadView;
  /** Small offset forward, logical px. */
  x?: number;
  /** Small offset down, logical px. */
  y?: number;
};

export type Hand = {
  /** Direction from the shoulder, degrees: 0 down, 90 forward, 180 up. It turns with `rot`. */
  a?: number;
  /** Reach, 0..1 of the arm: 0.995 is straight. */
  r?: number;
  /** Wrist bend, degrees. */
  w?: number;
  /** Hand angle in the world, degrees (0 forward, 90 down), instead of `w`: keeps a gun or a club level whatever the arm does. */
  wa?: number;
  /** Shape. */
  h?: HandShape;
  /** 1 bends the elbow the other way. */
  flip?: 0 | 1;
  /** 1 mirrors the hand. */
  m?: 0 | 1;
  /** Foreshortens the arm: share of its length that is seen. */
  fs?: number;
  /** Lifts the shoulder, logical px. */
  shrug?: number;
  /** A gun in it. */
  gun?: GunKind;
  /** Size of what is held, 1 its own. */
  gs?: number;
  /** Degrees the arm has just swept, > 0 upward: it is drawn out along its way. */
  smear?: number;
  /** Degrees the whole man has just turned with his arm out. */
  spun?: number;
};

/** Where a foot is: on the ground (`g`), or a direction and a reach from the hip (`a`, `r`). */
export type Foot = {
  /** A place on the ground: x from between the feet (> 0 forward), height; leg lengths. */
  g?: readonly [x: number, up: number];
  /** Direction from the hip, degrees: 0 down, 90 forward. It turns with `rot`. Needs `r`. */
  a?: number;
  /** Reach, 0..1 of the leg: 0.995 is straight. With it the foot leaves the ground. */
  r?: number;
  /** Pitch, degrees: > 0 lifts the heel. */
  p?: number;
  /** Offset forward, logical px. */
  dx?: number;
  /** 1 bends the knee the other way. */
  flip?: 0 | 1;
  /** 1 points the toes the other way. */
  m?: 0 | 1;
  /** Degrees the leg has just swept, > 0 upward. */
  smear?: number;
  /** Or along the floor, coming round on its own side of him. */
  spun?: number;
};

export type ArmOrder = 'back' | 'mid0' | 'mid' | 'front' | 'over';

/** What is left out is as in `STAND`. */
export type Pose = {
  /** The hip, off where it is when he stands: x > 0 forward, y > 0 lower; leg lengths. */
  root?: readonly [x: number, down: number];
  /** Turns the whole body about the hip, degrees: < 0 falls backward, -90 lies on his back. Feet on the ground (`g`) stay. */
  rot?: number;
  /** Pelvis. */
  pel?: Lean;
  /** Chest: its twist less that of the pelvis is the power of a punch. */
  chest?: Lean;
  head?: Head;
  /** Near hand: the right one, for he faces right. */
  nh?: Hand;
  /** Far hand. */
  fh?: Hand;
  /** Near foot. */
  nf?: Foot;
  /** Far foot. */
  ff?: Foot;
  /** Where the near arm lies among the layers: behind all, before the trunk, before the head. */
  nz?: 'back' | 'mid' | 'front';
  /** Where the far arm lies among the layers: behind all, before the legs, before the trunk, before the head, before all. */
  fz?: ArmOrder;
  /** Swing of a coat tail, 0..1. */
  sway?: number;
};

type Settled<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };
export type FullPose = {
  root: readonly [x: number, down: number];
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
