/** What a character is made of: a body, an outfit, a head, and the drawings of its moves. */
import type { CurvePoint, Placement } from './geometry.ts';
import type { GunKind } from './guns.ts';
import type { DrawnLimb, Fold, LimbDecal, LimbPart } from './limb.ts';
import type { Profile } from './limb-shape.ts';
import type { Ramp, SolidOptions } from './paint.ts';
import type { FullPose, Pose } from './pose.ts';
import type { ShoeKind } from './shoes.ts';
import type { Skeleton, SolvedArm, SolvedLeg } from './skeleton.ts';
import type { Ring, Trunk } from './trunk.ts';

/** Bone lengths and thicknesses in logical px. */
export type Body = {
  th: number; // thigh
  sh: number; // shin
  footH: number;
  footL: number;
  hipW: number;
  spine: number;
  shW: number; // half the shoulder width
  shT?: number; // where on the spine the shoulders sit
  shF?: number; // how far they come forward in profile
  ua: number; // upper arm
  fa: number; // forearm
  neck: number;
  neckW?: number;
  head: number; // chin to crown
  headF?: number;
  handS?: number; // size of the hands
  ankle?: number;
  depth?: number; // how far the near foot stands before the far one
  rings: readonly Ring[];
  armProf: Profile;
  legProf: Profile;
  clothArm: Profile;
  clothLeg: Profile;
};

export type DrawContext = { J: Skeleton; T: Trunk; b: Body; P: FullPose };
/** Paints the trunk between two heights in one material. */
export type PaintRegion = (ramp: Ramp, from: number, to: number, grow?: number, threshold?: number) => string;

/** The bottom of a jacket: a stub round each thigh, k long (1 = to the knee), with a web between. */
export type Skirt = {
  k: number;
  mat: Ramp;
  flare?: number;
  w?: number;
  prof?: Profile;
  open?: Ramp | null; // what shows in an open front
  openR?: number;
  openF?: number;
  tail?: (context: DrawContext, near: ReturnType<DrawnLimb['at']>, far: ReturnType<DrawnLimb['at']>) => string;
};

export type Outfit = {
  skin: Ramp;
  glove?: Ramp;
  waist?: number;
  pelvisMat?: Ramp;
  shoe?: { kind: ShoeKind; mat: Ramp };
  boot?: boolean; // the shoe is drawn over the trouser leg
  armProf?: Profile;
  legProf?: Profile;
  armScale?: number;
  armSegs: (isFar: boolean) => readonly LimbPart[];
  legSegs: (isFar: boolean) => readonly LimbPart[];
  armFolds?: readonly Fold[];
  legFolds?: readonly Fold[];
  armDecals?: readonly LimbDecal[];
  legDecals?: readonly LimbDecal[];
  handUnder?: boolean; // false: the hand is drawn over the sleeve
  neckOver?: boolean;
  skirt?: Skirt | null;
  behind?: (context: DrawContext) => string;
  torso: (context: DrawContext, region: PaintRegion) => string;
  torsoOver?: (context: DrawContext) => string;
  lowerOver?: (context: DrawContext) => string;
  armOver?: (context: DrawContext, limb: DrawnLimb, isFar: boolean, arm: SolvedArm) => string;
  legOver?: (context: DrawContext, limb: DrawnLimb, isFar: boolean, leg: SolvedLeg) => string;
  headOver?: (context: DrawContext, head: Placement) => string;
  collar?: (context: DrawContext) => string;
};

/** Draws in head units: 100 = chin to crown, origin under the ear at chin height. */
export type HeadPen = {
  fill: (points: readonly CurvePoint[], color: string, tension?: number, alpha?: number) => string;
  line: (points: readonly CurvePoint[], color: string, width: number, tension?: number) => string;
  solid: (points: readonly CurvePoint[], ramp: Ramp, options?: Omit<SolidOptions, 'xf'>) => string;
};

export type HeadLook = {
  hair?: Ramp;
  hairFn?: (pen: HeadPen) => string;
  back?: (pen: HeadPen) => string;
  beard?: (pen: HeadPen, jawDrop: number) => string;
  ink?: string;
  jaw?: number;
  chin?: number;
  nose?: number;
  noseH?: number;
  brow?: number;
  cheek?: number;
  mouth?: number; // > 0 smirk, < 0 frown
  browC?: string;
  browT?: number; // brow thickness
  browIn?: number;
  browDrop?: number;
  lid?: number; // 0 open .. 1 half closed
  bags?: boolean;
  iris?: string;
  gaunt?: boolean;
  crease?: boolean;
  chinDot?: boolean;
  scar?: boolean;
  stubble?: string;
  moustache?: readonly CurvePoint[] | true;
};

/** One drawing of a move, shown for ms; the game stretches it to the move's own frame data. */
export type Drawing = {
  /** How long it is up, ms. */
  ms: number;
  /** The pose. */
  p: Pose;
  /** A word about it for whoever reads the table. */
  tag?: string;
  /** 1: the face shows what he took. */
  damage?: 1;
};

export type AnimDef = {
  drawings: readonly Drawing[];
  loop?: boolean;
  /** Index of the first drawing of the contact pose. */
  hit?: number;
  /** Sim px travelled in one whole cycle of a walk or run. */
  cycle?: number;
};

export type CharacterDef = {
  look: string; // the file name of the built sheet
  body: Body;
  outfit: Outfit;
  head: HeadLook;
  gun?: GunKind;
  swap?: Readonly<Record<string, string>>; // paints one colour as another
  anims: Readonly<Record<string, AnimDef>>;
};

/** What can be drawn without moves: a bust on the title screen, a portrait. */
export type Figure = Pick<CharacterDef, 'body' | 'outfit' | 'head' | 'gun' | 'swap'>;
