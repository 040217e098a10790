/** What makes a face somebody's. Head units: 100 = chin to crown, y down. */
import type { Vec } from '../build/rig/geometry.ts';
import type { Ramp } from '../build/rig/paint.ts';
import type { Look } from './look.ts';

export type Skin = Ramp & { d: string; h: string; lip: string };

/** Offsets from a face that is nobody's. */
export type Features = {
  skin: Skin;
  iris: string;
  brow: string;
  browLit?: string;
  browThick?: number;
  browIn?: number; // where the brows rest
  browMid?: number;
  browOut?: number;
  eye?: number; // size, 1 = as drawn
  eyeTilt?: number; // + the outer corner hangs
  bags?: number; // 0..2
  noseOut?: number;
  noseDrop?: number;
  noseBump?: number;
  noseWing?: number;
  lipFull?: number; // 1 = as drawn
  mouthWide?: number;
  cheek?: number; // far cheekbone
  jaw?: number; // near corner of the jaw, outward
  jawLow?: number;
  chin?: number; // forward
  chinLong?: number;
  gaunt?: number; // 0..1
  age?: number; // 0..2: how many lines stay when the face is at rest
  teeth?: string;
  goldTooth?: boolean;
  stubble?: string;
  jowl?: number; // 0..1
  marks?: (look: Look) => string; // on the skin, below all features
  over?: (mouth: Mouth, look: Look) => string; // moustache, spectacles
};

/** The mouth's line from the near corner to the far one, and how far the lower lip hangs from it. */
export type Mouth = { near: Vec; left: Vec; mid: Vec; far: Vec; drop: number; lift: number };
