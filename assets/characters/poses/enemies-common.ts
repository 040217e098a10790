/** What every enemy does when he is hurt, thrown or beaten, bent to his own stance. */
import type { AnimDef } from '../../build/rig/character.ts';
import { between } from '../../build/rig/pose.ts';
import { draw, type EnemyPose, from, loop, once } from './enemies-drawings.ts';

export type Temper = {
  readonly stance: EnemyPose;
  readonly idle: AnimDef;
  readonly walk: AnimDef;
  /** How far a blow moves him, 0..1. */
  readonly give?: number;
  /** How low his hips come when he lies, in leg lengths: less for a thick body. */
  readonly lie?: number;
  readonly dizzy?: AnimDef;
};

export function commonMoves(temper: Temper): Record<string, AnimDef> {
  const { stance, idle, walk, give = 1, lie: floor = 0.82, dizzy } = temper;
  const G = from(stance);
  const hurt = (by: EnemyPose): EnemyPose => between(stance, { ...stance, ...by }, give);
  const open = { h: 'open' } as const;
  const high = [
    draw(50, hurt({ root: [-0.06, 0.06], pel: { a: -5, t: 46 }, chest: { a: -18, t: 30 }, nh: { a: 26, r: 0.7, ...open },
      fh: { a: 66, r: 0.74, ...open }, head: { a: -30, e: 'hurt' }, nf: { g: [-0.36, 0], p: 0 }, ff: { g: [0.28, 0.02], p: -18 } })),
    draw(130, hurt({ root: [-0.15, 0.1], pel: { a: -12, t: 42 }, chest: { a: -27, t: 20 }, nh: { a: -14, r: 0.82, ...open },
      fh: { a: 48, r: 0.82, ...open }, head: { a: -38, e: 'wince' }, nf: { g: [-0.5, 0], p: 0 }, ff: { g: [0.2, 0.03], p: -24 } })),
    draw(90, hurt({ root: [-0.08, 0.1], pel: { a: 2, t: 48 }, chest: { a: 4, t: 38 }, nh: { a: 40, r: 0.6, h: 'fist' },
      fh: { a: 70, r: 0.6, h: 'fist' }, head: { a: 8, e: 'grit' }, nf: { g: [-0.42, 0], p: 10 }, ff: { g: [0.24, 0], p: 0 } })),
  ];
  const low = [
    draw(50, hurt({ root: [-0.08, 0.08], pel: { a: 10, t: 50 }, chest: { a: 34, t: 48 }, nh: { a: 34, r: 0.5, ...open, w: 30 },
      fh: { a: 46, r: 0.56, ...open, w: 20 }, head: { a: 22, e: 'hurt' }, nf: { g: [-0.36, 0], p: 14 }, ff: { g: [0.22, 0], p: 0 } })),
    draw(140, hurt({ root: [-0.14, 0.16], pel: { a: 18, t: 52 }, chest: { a: 54, t: 52 }, nh: { a: 12, r: 0.42, ...open, w: 40 },
      fh: { a: 22, r: 0.46, ...open, w: 30 }, fz: 'mid', head: { a: 42, e: 'wince' }, nf: { g: [-0.44, 0], p: 24 },
      ff: { g: [0.18, 0], p: 0 } })),
    draw(90, hurt({ root: [-0.06, 0.12], pel: { a: 8, t: 50 }, chest: { a: 26, t: 46 }, nh: { a: 20, r: 0.55, h: 'fist' },
      fh: { a: 50, r: 0.62, h: 'fist' }, head: { a: 18, e: 'grit' }, nf: { g: [-0.38, 0], p: 12 }, ff: { g: [0.24, 0], p: 0 } })),
  ];
  const fly = (root: readonly [number, number], rot: number, by: EnemyPose): EnemyPose => ({ root, rot, pel: { a: 0, t: 46 },
    chest: { a: -6, t: 32 }, head: { a: 0, e: 'wince' }, nh: { a: 96, r: 0.86, h: 'open' }, fh: { a: 118, r: 0.9, h: 'open' }, fz: 'back',
    ...by });
  const lie = fly([0.06, floor], -90, { pel: { a: 0, t: 36 }, chest: { a: 0, t: 18 }, nh: { a: 22, r: 0.97, h: 'relax' },
    fh: { a: 160, r: 0.7, h: 'relax' }, nf: { a: 3, r: 0.985, p: -20 }, ff: { a: 30, r: 0.78, p: 0 } });
  const landing = fly([0.04, floor - 0.04], -88, { pel: { a: 0, t: 40 }, chest: { a: -2, t: 24 }, nh: { a: 44, r: 0.95, h: 'open' },
    fh: { a: 150, r: 0.84, h: 'open' }, head: { a: -10, e: 'hurt' }, nf: { a: 22, r: 0.86, p: 20 }, ff: { a: 48, r: 0.8, p: 10 } });
  return {
    idle, walk,
    'hit-high': once(high), 'hit-low': once(low),
    launched: once([
      draw(70, fly([-0.06, 0], -26, { pel: { a: -10, t: 44 }, chest: { a: -24, t: 24 }, nh: { a: 70, r: 0.86, h: 'open' },
        fh: { a: 104, r: 0.9, h: 'open' }, head: { a: -20, e: 'hurt' }, nf: { a: 4, r: 0.96, p: 40 }, ff: { a: 34, r: 0.9, p: 0 } })),
      draw(110, fly([-0.04, 0.2], -62, { chest: { a: -14, t: 30 }, nf: { a: 22, r: 0.92, p: 24 }, ff: { a: 54, r: 0.92, p: 18 },
        nh: { a: 108, r: 0.9, h: 'open' }, fh: { a: 132, r: 0.94, h: 'open' } })),
      draw(160, fly([0.02, 0.42], -88, { pel: { a: 8, t: 48 }, chest: { a: -10, t: 38 }, nh: { a: 128, r: 0.92, h: 'open' },
        fh: { a: 150, r: 0.95, h: 'open' }, nf: { a: 40, r: 0.84, p: 26 }, ff: { a: 64, r: 0.82, p: 20 } })),
      draw(160, fly([0.04, 0.5], -102, { pel: { a: 10, t: 46 }, chest: { a: 4, t: 32 }, head: { a: 12, e: 'wince' },
        nh: { a: 142, r: 0.92, h: 'open' }, fh: { a: 168, r: 0.9, h: 'open' }, nf: { a: 48, r: 0.82, p: 30 },
        ff: { a: 74, r: 0.76, p: 24 } })),
    ]),
    lying: once([
      draw(90, landing),
      draw(400, lie), draw(400,
        { ...lie, chest: { a: 2, t: 22 }, nh: { a: 26, r: 0.96, h: 'relax' }, head: { a: 5, e: 'hurt' }, ff: { a: 33, r: 0.76, p: 0 } }),
    ]),
    getup: once([
      draw(80, fly([0.06, floor - 0.04], -54, { pel: { a: 4, t: 44 }, chest: { a: 10, t: 30 }, nh: { a: -30, r: 0.72, h: 'palm', w: 40 },
        fh: { a: 54, r: 0.7, h: 'fist' }, head: { a: 20, e: 'grit' }, nf: { a: 60, r: 0.98, p: -20 }, ff: { a: 88, r: 0.6, p: 0 } })),
      draw(75, G({ root: [0, 0.62], rot: -10, pel: { a: 10, t: 50 }, chest: { a: 26, t: 46 }, nh: { a: 10, r: 0.95, h: 'palm', w: 50 },
        fh: { a: 40, r: 0.7, h: 'fist' }, head: { a: 14, e: 'grit' }, nf: { g: [-0.24, 0.02], p: 60 }, ff: { g: [0.34, 0], p: 0 } })),
      draw(75, G({ root: [-0.02, 0.4], pel: { a: 18, t: 50 }, chest: { a: 38, t: 46 }, nh: { a: 34, r: 0.8, h: 'fist' },
        fh: { a: 10, r: 0.84, h: 'palm' }, fz: 'front', head: { a: 18, e: 'grit' }, nf: { g: [-0.34, 0.02], p: 50 },
        ff: { g: [0.3, 0], p: 0 } })),
      draw(70,
        between(G({ root: [-0.02, 0.22], pel: { a: 12, t: 50 }, chest: { a: 24, t: 44 }, head: { a: 10, e: 'grit' } }), stance, 0.3)),
    ]),
    dizzy: dizzy ?? loop([0, 1, 2, 3].map((k) => { const c = Math.cos(k * Math.PI / 2), s = Math.sin(k * Math.PI / 2);
      return draw(170, G({ root: [0.05 * s - 0.02, 0.08 + 0.02 * c], pel: { a: -4 * s, t: 46 }, chest: { a: 8 + 10 * s, t: 34 + 6 * c },
        head: { a: 10 + 20 * s, e: 'dazed', x: 1.5 * s, y: 1 }, nh: { a: 2 + 14 * s, r: 0.95, h: 'relax', w: 0 },
        fh: { a: 14 + 14 * s, r: 0.94, h: 'relax', w: 0 }, fz: 'back', nf: { g: [-0.22, 0], p: 0 },
        ff: { g: [0.24, 0], p: s < 0 ? -10 : 0 } })); })),
    held: loop([0, 1].map((k) => draw(150, { root: [-0.06, 0.03 - k * 0.02], pel: { a: -6, t: 42 },
      chest: { a: -14 + k * 3, t: 30 + k * 5 }, head: { a: -22 + k * 6, e: k ? 'grit' : 'wince' },
      nh: { a: 88 - k * 8, r: 0.56 + k * 0.04, h: 'grab' }, fh: { a: 100 + k * 6, r: 0.54, h: 'grab' }, fz: 'front',
      nf: { g: [-0.22 + k * 0.06, 0], p: 40 }, ff: { g: [0.16 - k * 0.1, 0.03 + k * 0.04], p: 30 } }))),
    thrown: loop([-70, -160, -250, -340].map((r, k) => draw(80, fly([0, 0.14], r, { pel: { a: 6, t: 50 },
      chest: { a: -12 + (k % 2) * 26, t: 36 }, head: { a: -14 + (k % 2) * 20, e: 'hurt' },
      nh: { a: 120 + (k % 2) * 30, r: 0.95, h: 'open' }, fh: { a: 60 + (k % 2) * 80, r: 0.95, h: 'open' },
      nf: { a: -20 + (k % 2) * 50, r: 0.86, p: 40 }, ff: { a: 52 - (k % 2) * 20, r: 0.84, p: 20 } })))),
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
    dead: once([
      draw(90, landing),
      draw(240, { ...lie, chest: { a: 8, t: 22 }, head: { a: 18, e: 'dazed' }, nh: { a: 40, r: 0.9, h: 'open' },
        fh: { a: 120, r: 0.7, h: 'open' }, ff: { a: 40, r: 0.74, p: 0 } }),
      draw(600, { ...lie, root: [0.06, floor + 0.01], head: { a: -6, e: 'out', y: 1 }, nh: { a: 48, r: 0.98, h: 'relax' },
        fh: { a: 172, r: 0.9, h: 'relax' }, nf: { a: 2, r: 0.99, p: -10 }, ff: { a: 10, r: 0.97, p: 14 } }),
    ]),
    fall: loop([0, 1].map((k) => draw(100, { root: [0, -0.04], pel: { a: -4, t: 46 }, chest: { a: -6 - k * 4, t: 34 },
      head: { a: 6, e: 'shout' }, nh: { flip: 1, a: k * 34 - 146, r: 0.86, h: 'open' },
      fh: { a: 128 + k * 34, r: 0.86, h: 'open' }, fz: 'back',
      nf: { a: -22 + k * 12, r: 0.84, p: 30 }, ff: { a: 36 - k * 10, r: 0.78, p: 26 } }))),
    land: once([
      draw(80, G({ root: [0, 0.38], pel: { a: 16, t: 50 }, chest: { a: 34, t: 46 }, head: { a: 16, e: 'grit' },
        nh: { a: 8, r: 0.82, h: 'open' }, fh: { a: 30, r: 0.84, h: 'open' }, fz: 'back', nf: { g: [-0.3, 0], p: 20 },
        ff: { g: [0.36, 0], p: 0 } })),
      draw(90, G({ root: [0, 0.2], pel: { a: 8, t: 50 }, chest: { a: 18, t: 44 }, head: { a: 8, e: 'grit' } })),
    ]),
  };
}
