/** Travellers at the kerb: they wait on their luggage, talk about it, jump, and cheer what they came out to see. */
import type { AnimDef, Body, Drawing } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import type { LuggagePose } from '../luggage.ts';

const SEAT = 28; // logical px: the lid of the case

const loop = (drawings: readonly Drawing[]): AnimDef => ({ drawings, loop: true });

export function travellerMoves(body: Body): Record<string, AnimDef> {
  const leg = body.th + body.sh;
  const low = 0.985 * (1 + body.footH / leg) - (SEAT + 5) / leg; // hips on the lid, whoever's legs they are
  const SIT: LuggagePose = {
    root: [0, low], pel: { a: -4, t: 44 }, chest: { a: 10, t: 38 }, head: { a: 4 }, fz: 'mid', nh: { a: 34, r: 0.8, h: 'relax' }, fh: { a: 28, r: 0.8, h: 'relax' },
    nf: { g: [0.34, 0] }, ff: { g: [0.5, 0] },
  };
  const STAND: LuggagePose = {
    root: [0, 0.015], pel: { a: -3, t: 44 }, chest: { a: -2, t: 34 }, head: { a: 2 }, fz: 'back', nh: { a: -14, r: 0.9, h: 'relax' },
    fh: { a: 18, r: 0.9, h: 'relax' }, nf: { g: [-0.16, 0] }, ff: { g: [0.2, 0] },
  };
  const sit = (ms: number, by: LuggagePose = {}): Drawing => ({ ms, p: change(SIT, by) });
  const stand = (ms: number, by: LuggagePose = {}): Drawing => ({ ms, p: change(STAND, by) });
  return {
    idle: loop([
      stand(520), stand(420, { root: [0, 0.024], chest: { a: -1 }, head: { a: 5, y: 0.3 } }),
      stand(460, { chest: { a: -2, t: 28 }, head: { a: -6 }, fh: { a: 58, r: 0.44, h: 'relax', w: -70 } }), // the time
      stand(420, { root: [0.01, 0.02], pel: { a: 2 }, head: { a: 8 }, ff: { p: -16 } }),
    ]),
    sitting: loop([
      sit(620), sit(520, { chest: { a: 7 }, head: { a: 1, y: -0.4 } }), sit(620), sit(420, { chest: { a: 16, t: 42 }, head: { a: 14 }, nh: { a: 76, r: 0.5, h: 'fist', w: -40 } }),
    ]),
    talking: loop([
      sit(220, { chest: { a: 5, t: 42 }, head: { a: 0, e: 'grit' }, fh: { a: 74, r: 0.66, h: 'open', w: -40 } }),
      sit(240, { chest: { a: 2, t: 34 }, head: { a: -8, e: 'shout' }, fh: { a: 96, r: 0.76, h: 'point', w: -30 } }),
      sit(260, { chest: { a: 14, t: 40 }, head: { a: 10, e: 'neutral' }, nh: { a: 46, r: 0.74, h: 'palm', w: 20 }, fh: { a: 60, r: 0.7, h: 'relax', w: -10 } }),
    ]),
    startled: {
      drawings: [
        stand(70, { root: [-0.02, 0.12], pel: { a: 4 }, chest: { a: 14, t: 40 }, head: { a: 12, e: 'shout' }, nh: { a: 60, r: 0.5, h: 'open', w: 0 },
          fh: { a: 70, r: 0.54, h: 'open', w: 0 }, tilt: 3 }),
        stand(110, { root: [-0.12, -0.1], pel: { a: -10 }, chest: { a: -18, t: 30 }, head: { a: -16, e: 'shout' }, nh: { a: -138, r: 0.7, h: 'open', flip: 1, w: 10 },
          fh: { a: 134, r: 0.74, h: 'open', w: -10 }, nf: { a: -26, r: 0.86, p: 30 }, ff: { a: 30, r: 0.8, p: 10 }, tilt: -9 }),
        stand(130, { root: [-0.1, 0.1], pel: { a: -6 }, chest: { a: -10, t: 32 }, head: { a: -10, e: 'shout' }, nh: { a: 84, r: 0.56, h: 'palm', w: -30 },
          fh: { a: 112, r: 0.62, h: 'open', w: -20 }, nf: { g: [-0.36, 0] }, ff: { g: [0.12, 0], p: -12 }, tilt: -4 }),
        stand(700, { root: [-0.08, 0.08], pel: { a: -4 }, chest: { a: -6, t: 34 }, head: { a: -4, e: 'hurt' }, nh: { a: 96, r: 0.5, h: 'palm', w: -40 },
          fh: { a: 104, r: 0.56, h: 'palm', w: -30 }, nf: { g: [-0.34, 0] }, ff: { g: [0.12, 0], p: -6 } }),
      ],
    },
    cheering: loop([
      stand(130, { root: [0, 0.1], chest: { a: 10 }, head: { a: 2, e: 'grit' }, nh: { a: 20, r: 0.6, h: 'fist' }, fh: { a: 60, r: 0.6, h: 'fist' } }),
      stand(120, { root: [0, -0.02], chest: { a: -8, t: 26 }, head: { a: -10, e: 'shout' }, nh: { a: -150, r: 0.86, h: 'fist', flip: 1 }, fh: { a: 150, r: 0.9, h: 'fist' },
        nf: { p: 30 }, ff: { p: 30 } }),
      stand(150, { root: [0, -0.13], chest: { a: -10, t: 24 }, head: { a: -12, e: 'shout' }, nh: { a: -164, r: 0.96, h: 'open', flip: 1 }, fh: { a: 162, r: 0.97, h: 'open' },
        nf: { a: -16, r: 0.92, p: 40 }, ff: { a: 18, r: 0.9, p: 40 }, tilt: 2 }),
      stand(130, { root: [0, 0.03], chest: { a: 0, t: 32 }, head: { a: -2, e: 'shout' }, nh: { a: 62, r: 0.7, h: 'palm', w: -20 }, fh: { a: 24, r: 0.5, h: 'palm', w: -50 },
        fz: 'front' }),
    ]),
  };
}
