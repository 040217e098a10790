/** The big ones: the overhead hammer out of the air, and the spin that clears the room. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { DEGREES } from '../../build/rig/geometry.ts';
import { guard } from './stance.ts';

/** Both fists over the head, coming down with the body. */
export const SLAM: AnimDef = {
  hit: 3,
  drawings: [
    { ms: 80, p: guard({ root: [-0.02, -0.02], pel: { a: -4, t: 48 }, chest: { a: -8, t: 40 }, head: { a: -8, e: 'grit' },
      nh: { a: 196, r: 0.86, w: 0, flip: 1 }, fh: { a: 156, r: 0.84, w: 0 }, nf: { a: -6, r: 0.92, p: 40 }, ff: { a: 26, r: 0.76, p: 30 } }) },
    { ms: 110, tag: 'charge', p: guard({ root: [-0.06, -0.02], pel: { a: -14, t: 50 }, chest: { a: -26, t: 44 }, head: { a: -14, e: 'shout' },
      nh: { a: 218, r: 0.8, w: 0, flip: 1 }, fh: { a: 176, r: 0.82, w: 0 }, nf: { a: -26, r: 0.78, p: 40 }, ff: { a: 20, r: 0.64, p: 30 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.06, 0.02], pel: { a: 12, t: 54 }, chest: { a: 20, t: 48 }, head: { a: 10, e: 'shout' },
      nz: 'mid', fz: 'mid',
      nh: { a: 118, r: 0.97, w: 0, smear: -90 }, fh: { a: 114, r: 0.97, w: 0 }, nf: { a: -30, r: 0.8, p: 40 }, ff: { a: 30, r: 0.7, p: 20 } }) },
    { ms: 160, tag: 'hit', p: guard({ root: [0.08, 0.08], pel: { a: 22, t: 56 }, chest: { a: 42, t: 50 }, head: { a: 22, e: 'shout' },
      nh: { a: 66, r: 0.97, w: 0 }, fh: { a: 66, r: 0.97, w: 0 }, nf: { a: -34, r: 0.74, p: 40 }, ff: { a: 44, r: 0.66, p: 10 } }) },
  ],
};

export const SLAM_LAND: AnimDef = {
  hit: 0,
  drawings: [
    { ms: 160, tag: 'hit', p: guard({ root: [0.16, 0.42], pel: { a: 28, t: 56 }, chest: { a: 56, t: 50 }, head: { a: 26, e: 'shout' },
      nh: { a: 40, r: 0.97, w: 0 }, fh: { a: 42, r: 0.97, w: 0 }, nf: { g: [-0.36, 0], p: 40 }, ff: { g: [0.42, 0] } }) },
    { ms: 110, p: guard({ root: [0.14, 0.38], pel: { a: 26, t: 56 }, chest: { a: 50, t: 48 }, head: { a: 16, e: 'grit' },
      nh: { a: 40, r: 0.92 }, fh: { a: 42, r: 0.92 }, nf: { g: [-0.36, 0], p: 36 }, ff: { g: [0.42, 0] } }) },
    { ms: 100, p: guard({ root: [0.04, 0.16], pel: { a: 10, t: 50 }, chest: { a: 20, t: 44 }, head: { a: 8 },
      nh: { a: 40, r: 0.66 }, fh: { a: 56, r: 0.7 }, nf: { g: [-0.32, 0], p: 12 } }) },
  ],
};

const SPIN_STEPS = [20, 80, 140, 200, 260, 320];
const TRAIL = 100; // degrees

/** One step of the spin: fists straight out on both sides, shortened as they point at us or away. */
function spinStep(twist: number, index: number): Drawing {
  const across = Math.cos(twist * DEGREES);
  const toward = Math.sin(twist * DEGREES); // > 0: the near shoulder points at us
  const short = Math.max(0.5, Math.abs(across));
  const nearAngle = across > 0 ? -88 : 88;
  const isBack = twist > 110 && twist < 200;
  const isLeft = twist >= 200 && twist < 300;
  return {
    ms: 36,
    tag: index % 2 ? 'smear' : 'hit',
    p: {
      root: [0.04, 0.1],
      pel: { a: 2, t: twist * 0.94 },
      chest: { a: 4, t: twist },
      head: { a: 2, e: 'shout', v: isBack ? 'back' : isLeft ? 'left' : 'right' },
      nh: { a: nearAngle + toward * 16 * Math.sign(nearAngle), r: 0.98, fs: short, w: 0, spun: TRAIL },
      fh: { a: -nearAngle + toward * 16 * Math.sign(nearAngle), r: 0.98, fs: short, w: 0, spun: TRAIL },
      nz: toward >= -0.2 ? 'front' : 'back',
      fz: toward > 0.2 ? 'back' : 'front',
      nf: { g: [-0.26 * Math.sign(across), 0], p: 24, m: isLeft || isBack ? 1 : 0 },
      ff: { g: [0.26 * Math.sign(across), 0], p: 12, m: isLeft || isBack ? 1 : 0 },
    },
  };
}

/** A full turn on the spot, both arms out. */
export const BANYA_SPIN: AnimDef = {
  hit: 1,
  drawings: [
    { ms: 80, p: guard({ root: [0, 0.18], pel: { a: 6, t: 30 }, chest: { a: 14, t: -6 }, head: { a: 4, e: 'grit' },
      nh: { a: -50, r: 0.6, w: 0 }, fh: { a: 20, r: 0.56, w: 0 }, nf: { g: [-0.34, 0], p: 10 }, ff: { g: [0.34, 0], p: -6 } }) },
    ...SPIN_STEPS.map(spinStep),
    { ms: 130, p: guard({ root: [0.02, 0.16], pel: { a: 6, t: 60 }, chest: { a: 14, t: 66 }, head: { a: 4, e: 'grit' },
      nh: { a: 70, r: 0.8, w: 0 }, fh: { a: -20, r: 0.7, w: 0 }, fz: 'back', nf: { g: [-0.34, 0], p: 16 }, ff: { g: [0.36, 0] } }) },
    { ms: 130, p: guard({ root: [0, 0.09], chest: { a: 9, t: 50 }, nh: { a: 62, r: 0.64 }, fh: { a: 76, r: 0.66 } }) },
  ],
};
