/** Blows that many share the body of and nobody the hands: upward at a jumper, and out of lying at whoever stands too near. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { type ArmedPose, draw } from './enemies-armed.ts';
import { once } from './enemies-drawings.ts';

type Stand = (by: ArmedPose) => ArmedPose;
type Four = readonly [coil: ArmedPose, swing: ArmedPose, contact: ArmedPose, after: ArmedPose];
type Three = readonly [coil: ArmedPose, swing: ArmedPose, contact: ArmedPose];

/** Down into the knees with the eyes on the ceiling, and up on the toes. */
export function upward(G: Stand, [coil, swing, contact, after]: Four): AnimDef {
  const put = (ms: number, pose: ArmedPose, by: ArmedPose): Drawing => draw(ms, change(G(pose), by));
  return once([
    put(230, { root: [-0.1, 0.34], pel: { a: 14, t: 40 }, chest: { a: 24, t: 14 }, head: { a: -16, e: 'grit' },
      nf: { g: [-0.42, 0], p: 10 }, ff: { g: [0.32, 0], p: 0 } }, coil),
    put(40, { root: [0.02, 0.12], pel: { a: 6, t: 58 }, chest: { a: 8, t: 56 }, head: { a: -16, e: 'shout' },
      nf: { g: [-0.34, 0.02], p: 34 }, ff: { g: [0.34, 0], p: 0 } }, swing),
    put(140, { root: [0.12, -0.04], pel: { a: -2, t: 72 }, chest: { a: -8, t: 80 }, head: { a: -26, e: 'shout' },
      nf: { g: [-0.24, 0.03], p: 60 }, ff: { g: [0.32, 0.01], p: 24 } }, contact),
    put(130, { root: [0.06, 0.12], pel: { a: 4, t: 56 }, chest: { a: 8, t: 56 }, head: { a: 2, e: 'grit' }, nf: { g: [-0.34, 0], p: 20 },
      ff: { g: [0.38, 0], p: 0 } }, after),
  ], 2);
}

/** How everybody's rise ends: as he gets up in any case. */
const rising = (blow: readonly Drawing[], getup: AnimDef): AnimDef => once([...blow, ...getup.drawings.slice(-2)], 2);

/** From one knee, close to the floor. */
export function kneeling(G: Stand, getup: AnimDef, [coil, swing, contact]: Three): AnimDef {
  const put = (ms: number, pose: ArmedPose, by: ArmedPose): Drawing => draw(ms, change(G(pose), by));
  return rising([
    put(200, { root: [-0.1, 0.6], pel: { a: 8, t: 34 }, chest: { a: 22, t: 2 }, head: { a: 2, e: 'grit' }, nf: { g: [-0.4, 0.02], p: 66 },
      ff: { g: [0.24, 0], p: 0 } }, coil),
    put(40, { root: [0.02, 0.56], pel: { a: 12, t: 56 }, chest: { a: 26, t: 48 }, head: { a: 6, e: 'shout' },
      nf: { g: [-0.42, 0.03], p: 72 }, ff: { g: [0.38, 0], p: 0 } }, swing),
    put(130, { root: [0.14, 0.56], pel: { a: 22, t: 74 }, chest: { a: 48, t: 88 }, head: { a: 8, e: 'shout' },
      nf: { g: [-0.46, 0.03], p: 76, round: true }, ff: { g: [0.5, 0], p: 0 } }, contact),
  ], getup);
}

/** From the floor: down on his hands with a leg drawn in, then one heel like a scythe, the weight on the hand behind. */
export function legSweep(G: Stand, getup: AnimDef, hands: Pick<ArmedPose, 'nh' | 'fh'> = {}): AnimDef {
  const put = (ms: number, pose: ArmedPose): Drawing => draw(ms, change(G(pose), hands));
  return rising([
    put(200, { root: [-0.06, 0.58], rot: 0, pel: { a: 44, t: 54 }, chest: { a: 62, t: 44 }, head: { a: 16, e: 'grit' },
      nh: { flip: 0, a: -4, r: 0.66, h: 'palm', w: 60 }, fh: { a: 34, r: 0.7, h: 'palm', w: 50 }, fz: 'back', nf: { g: [-0.62, 0.14], p: 84 },
      ff: { g: [0.04, 0], p: 44 } }),
    put(40, { root: [0, 0.64], rot: -34, pel: { a: 0, t: 56 }, chest: { a: 6, t: 50 }, head: { a: 24, e: 'shout' },
      nh: { flip: 0, a: -36, r: 0.9, h: 'palm', w: 40 }, fh: { a: 70, r: 0.7, h: 'open' }, fz: 'back', nf: { a: 102, r: 0.9, p: -8 },
      ff: { g: [0.06, 0], p: 10 } }),
    put(130, { root: [0.02, 0.6], pel: { a: -34, t: 70 }, chest: { a: -44, t: 60 }, head: { a: -4, e: 'shout' },
      nh: { flip: 0, a: -46, r: 0.96, h: 'palm', w: 60 }, fh: { a: 62, r: 0.74, h: 'open' }, fz: 'back',
        nf: { a: 80, r: 0.995, p: -16, round: true }, ff: { g: [-0.02, 0], p: 20 } }),
  ], getup);
}
