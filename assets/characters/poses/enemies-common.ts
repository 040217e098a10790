/** What every enemy does when he is hurt, thrown or beaten, bent to his own stance. */
import type { AnimDef } from '../../build/rig/character.ts';
import { between } from '../../build/rig/pose.ts';
import { draw, type EnemyPose, from, loop, once } from './enemies-drawings.ts';
import { fallsOf, fly, OFF } from './enemies-falls.ts';
import { type Build, hitsOf } from './enemies-hits.ts';

export type Temper = {
  readonly stance: EnemyPose;
  readonly idle: AnimDef;
  readonly walk: AnimDef;
  /** How he takes blows and falls. */
  readonly build: Build;
  /** How far a blow moves him, 0..1. */
  readonly give?: number;
  /** How low his hips come when he lies, in leg lengths: less for a thick body. */
  readonly lie?: number;
  readonly dizzy?: AnimDef;
};

export function commonMoves(temper: Temper): Record<string, AnimDef> {
  const { stance, idle, walk, build, give = 1, lie: floor = 0.82, dizzy } = temper;
  const G = from(stance);
  const hurt = (by: EnemyPose): EnemyPose => between(stance, { ...stance, ...by }, give);
  const thrown = loop([...[-70, -160, -250].map((r, k) => draw(80, fly([0, 0.14], r, { pel: { a: 6, t: 50 },
    chest: { a: -12 + (k % 2) * 26, t: 36 }, head: { a: -14 + (k % 2) * 20, e: 'hurt' },
    nh: { a: 120 + (k % 2) * 30, r: 0.95, h: 'open' }, fh: { a: 60 + (k % 2) * 80, r: 0.95, h: 'open' },
    nf: { a: -20 + (k % 2) * 50, r: 0.86, p: 40 }, ff: { a: 52 - (k % 2) * 20, r: 0.84, p: 20 } }))), draw(80, OFF)]);
  return {
    idle, walk,
    ...hitsOf(build, hurt),
    ...fallsOf(build, { stance, G, floor, tumble: thrown.drawings }),
    thrown,
    dizzy: dizzy ?? loop([0, 1, 2, 3].map((k) => { const c = Math.cos(k * Math.PI / 2), s = Math.sin(k * Math.PI / 2);
      return draw(170, G({ root: [0.05 * s - 0.02, 0.08 + 0.02 * c], pel: { a: -4 * s, t: 46 }, chest: { a: 8 + 10 * s, t: 34 + 6 * c },
        head: { a: 10 + 20 * s, e: 'dazed', x: 1.5 * s, y: 1 }, nh: { a: 2 + 14 * s, r: 0.95, h: 'relax', w: 0 },
        fh: { a: 14 + 14 * s, r: 0.94, h: 'relax', w: 0 }, fz: 'back', nf: { g: [-0.22, 0], p: 0 },
        ff: { g: [0.24, 0], p: s < 0 ? -10 : 0 } })); })),
    held: loop([0, 1].map((k) => draw(150, { root: [-0.06, 0.03 - k * 0.02], pel: { a: -6, t: 42 },
      chest: { a: -14 + k * 3, t: 30 + k * 5 }, head: { a: -22 + k * 6, e: k ? 'grit' : 'wince' },
      nh: { a: 88 - k * 8, r: 0.56 + k * 0.04, h: 'grab' }, fh: { a: 100 + k * 6, r: 0.54, h: 'grab' }, fz: 'front',
      nf: { g: [-0.22 + k * 0.06, 0], p: 40 }, ff: { g: [0.16 - k * 0.1, 0.03 + k * 0.04], p: 30 } }))),
    surrender: once([
      draw(120, G({ root: [-0.04, 0.06], pel: { a: -2, t: 44 }, chest: { a: -8, t: 30 },
        nh: { flip: 1, a: -142, r: 0.72, h: 'open', w: 20 }, fh: { a: 134, r: 0.76, h: 'open', w: -30 }, fz: 'back',
        head: { a: -6, e: 'hurt' } })),
      draw(140, G({ root: [-0.08, 0.34], pel: { a: 4, t: 46 }, chest: { a: -2, t: 34 },
        nh: { flip: 1, a: -152, r: 0.8, h: 'open', w: 20 }, fh: { a: 146, r: 0.82, h: 'open', w: -20 }, fz: 'back',
        head: { a: 4, e: 'hurt' }, nf: { g: [-0.36, 0.02], p: 60 }, ff: { g: [0.26, 0], p: 0 } })),
      draw(400, G({ root: [-0.1, 0.5], pel: { a: 2, t: 46 }, chest: { a: 4, t: 34 }, nh: { flip: 1, a: -138, r: 0.5, h: 'palm', w: -60 },
        fh: { a: 132, r: 0.52, h: 'palm', w: 60 }, fz: 'back', head: { a: 16, e: 'hurt' }, nf: { g: [-0.46, 0.03], p: 78 },
        ff: { g: [-0.08, 0.03], p: 78 } })),
    ]),
    fall: once([draw(100, { root: [0, -0.04], pel: { a: -4, t: 46 }, chest: { a: -8, t: 34 }, head: { a: 6, e: 'shout' },
      nh: { flip: 1, a: -130, r: 0.86, h: 'open' }, fh: { a: 140, r: 0.86, h: 'open' }, fz: 'back', nf: { a: -16, r: 0.84, p: 30 },
      ff: { a: 32, r: 0.78, p: 26 } })]),
    land: once([
      draw(80, G({ root: [0, 0.38], pel: { a: 16, t: 50 }, chest: { a: 34, t: 46 }, head: { a: 16, e: 'grit' },
        nh: { a: 8, r: 0.82, h: 'open' }, fh: { a: 30, r: 0.84, h: 'open' }, fz: 'back', nf: { g: [-0.3, 0], p: 20 },
        ff: { g: [0.36, 0], p: 0 } })),
      draw(90, G({ root: [0, 0.2], pel: { a: 8, t: 50 }, chest: { a: 18, t: 44 }, head: { a: 8, e: 'grit' } })),
    ]),
  };
}
