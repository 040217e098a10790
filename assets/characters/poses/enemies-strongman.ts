/** The strongman: every blow is announced to the last row. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { commonMoves } from './enemies-common.ts';
import { draw, type EnemyPose, from, loop, once, redraw } from './enemies-drawings.ts';
import { makeRun, makeWalk } from './locomotion.ts';

// Circus stance: chest out, arms cannot close over the lats, fists low.
const STANCE: EnemyPose = { root: [0, 0.04], rot: 0, pel: { a: -2, t: 40 }, chest: { a: -3, t: 24 }, head: { a: 4, e: 'neutral' },
  nh: { a: -18, r: 0.84, h: 'fist', w: -10 }, fh: { a: 44, r: 0.86, h: 'fist', w: -20 }, fz: 'back', nf: { g: [-0.32, 0], p: 0 },
  ff: { g: [0.32, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(200, G({ root: [0, 0.045 - k * 0.008], chest: { a: -3 - k * 1.5, t: 24 - k * 2 },
  nh: { a: -18 - k * 3, r: 0.84, shrug: k * 0.7 }, fh: { a: 44 + k * 3, r: 0.86, shrug: k * 0.7 }, head: { a: 4 + k, y: -k * 0.3 } }))));

const gait = (body: Body): AnimDef =>
  redraw(
    makeWalk(body, {
      stride: 0.74, lift: 0.8, lean: -2, pelvisLean: -3, arm: 0.8, armAt: 8, reach: 0.84, bounce: 1.3, twist: 2.4, head: 5, ms: 120,
    }),
    (p) => change(p, { nh: { a: (p.nh?.a ?? 0) - 18 }, fh: { a: (p.fh?.a ?? 0) + 12 } }),
  );

const hammer = once([
  draw(110, G({ root: [-0.04, 0.18], pel: { a: 8, t: 46 }, chest: { a: 16, t: 38 }, nh: { a: 26, r: 0.72, w: 0 },
    fh: { a: 38, r: 0.76, w: 0 }, fz: 'back', head: { a: 12, e: 'grit' } })),
  draw(110, G({ root: [-0.06, 0.04], pel: { a: -4, t: 48 }, chest: { a: -10, t: 40 }, nh: { flip: 1, a: -150, r: 0.66, w: 20 },
    fh: { a: 142, r: 0.74, w: 0 }, fz: 'back', head: { a: -4, e: 'grit' } })),
  draw(260, G({ root: [-0.1, 0], pel: { a: -10, t: 48 }, chest: { a: -20, t: 38 }, nh: { flip: 1, a: 186, r: 0.92, w: -20 },
    fh: { a: 184, r: 0.92, w: -20 }, fz: 'back', head: { a: -8, e: 'shout' }, nf: { g: [-0.42, 0], p: 0 },
    ff: { g: [0.3, 0.03], p: -12 } })),
  draw(140, G({ root: [-0.14, -0.02], pel: { a: -14, t: 46 }, chest: { a: -27, t: 34 }, nh: { flip: 1, a: 204, r: 0.86, w: -30 },
    fh: { a: 202, r: 0.86, w: -30 }, fz: 'back', head: { a: -10, e: 'shout' }, nf: { g: [-0.42, 0], p: 16 },
    ff: { g: [0.28, 0.08], p: -14 } })),
  draw(40, G({ root: [0.12, 0.06], pel: { a: 14, t: 56 }, chest: { a: 26, t: 50 }, nz: 'mid',
    nh: { a: 116, r: 0.97, w: 0, smear: -92 }, fh: { a: 114, r: 0.97, w: 0, smear: -92 }, fz: 'back', head: { a: 12, e: 'shout' }, nf: { g: [-0.34, 0.02], p: 34 },
    ff: { g: [0.44, 0], p: 0 } })),
  draw(200, G({ root: [0.22, 0.3], pel: { a: 26, t: 56 }, chest: { a: 54, t: 50 }, nh: { a: 44, r: 0.98, w: 0 },
    fh: { a: 47, r: 0.98, w: 0 }, fz: 'back', head: { a: 26, e: 'shout' }, nf: { g: [-0.36, 0.02], p: 50 },
    ff: { g: [0.52, 0], p: 0 } })),
  draw(150, G({ root: [0.2, 0.28], pel: { a: 24, t: 54 }, chest: { a: 48, t: 48 }, nh: { a: 40, r: 0.93, w: 0 },
    fh: { a: 44, r: 0.94, w: 0 }, fz: 'back', head: { a: 18, e: 'grit' }, nf: { g: [-0.36, 0.02], p: 46 }, ff: { g: [0.52, 0], p: 0 } })),
  draw(130, G({ root: [0.08, 0.14], pel: { a: 10, t: 48 }, chest: { a: 18, t: 38 }, nh: { a: 10, r: 0.84 }, fh: { a: 46, r: 0.84 },
    head: { a: 8, e: 'grit' }, nf: { g: [-0.34, 0], p: 16 }, ff: { g: [0.44, 0], p: 0 } })),
], 5);

const grab = once([
  draw(90, G({ root: [-0.06, 0.16], pel: { a: 4, t: 30 }, chest: { a: 6, t: 6 }, nh: { a: -64, r: 0.92, h: 'open', w: -10 },
    fh: { a: 84, r: 0.92, h: 'open', w: -10 }, head: { a: 8, e: 'grit' } })),
  draw(260, G({ root: [-0.12, 0.2], pel: { a: -2, t: 18 }, chest: { a: -2, t: -8 }, nh: { a: -108, r: 0.97, h: 'open', w: -10 },
    fh: { a: 112, r: 0.97, h: 'open', w: 0 }, head: { a: 6, e: 'shout' }, nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.38, 0], p: 0 } })),
  draw(50, G({ root: [0.14, 0.12], pel: { a: 16, t: 50 }, chest: { a: 28, t: 46 }, nh: { a: 74, r: 0.97, h: 'open', w: 0 },
    fh: { a: 94, r: 0.97, h: 'open', w: 0 }, head: { a: 14, e: 'shout' }, nf: { g: [-0.34, 0.02], p: 50 },
    ff: { g: [0.48, 0.04], p: -8 } })),
  draw(170, G({ root: [0.3, 0.18], pel: { a: 22, t: 54 }, chest: { a: 40, t: 50 }, nh: { a: 84, r: 0.9, h: 'grab', w: 0 },
    fh: { a: 94, r: 0.93, h: 'grab', w: 0 }, head: { a: 14, e: 'grit' }, nf: { g: [-0.3, 0.02], p: 58 }, ff: { g: [0.6, 0], p: 0 } })),
  draw(130, G({ root: [0.28, 0.22], pel: { a: 22, t: 52 }, chest: { a: 46, t: 46 }, nh: { a: 36, r: 0.74, h: 'grab', w: 0 },
    fh: { a: 62, r: 0.74, h: 'grab', w: 0 }, head: { a: 20, e: 'wince' }, nf: { g: [-0.3, 0.02], p: 54 }, ff: { g: [0.6, 0], p: 0 } })),
  draw(130, G({ root: [0.1, 0.12], pel: { a: 8, t: 46 }, chest: { a: 16, t: 34 }, nh: { a: 10, r: 0.8 }, fh: { a: 50, r: 0.8 },
    head: { a: 10, e: 'grit' }, nf: { g: [-0.34, 0], p: 20 }, ff: { g: [0.48, 0], p: 0 } })),
], 3);

const HUG: EnemyPose = G({ root: [0.02, 0.03], pel: { a: -6, t: 50 }, chest: { a: -10, t: 46 }, nh: { a: 78, r: 0.97, h: 'fist', w: -6 },
  fh: { a: 58, r: 0.64, h: 'fist', w: 20 }, fz: 'back', head: { a: -4, e: 'grit' } });

const hug = from(HUG);
const squeeze: AnimDef = { hit: 2, ...loop([
  draw(130, HUG),
  draw(110, hug({ root: [0, 0.01], chest: { a: -15, t: 48 }, nh: { a: 76, r: 0.88, w: 0 }, fh: { a: 54, r: 0.56, w: 26 },
    head: { a: -10, e: 'shout' } })),
  draw(160, hug({ root: [-0.02, 0], pel: { a: -9, t: 52 }, chest: { a: -20, t: 50 }, nh: { a: 78, r: 0.82, w: 4 },
    fh: { a: 54, r: 0.5, w: 30 }, head: { a: -16, e: 'shout' } })),
  draw(110,
    hug({ root: [0.01, 0.02], chest: { a: -12, t: 46 }, nh: { a: 77, r: 0.92 }, fh: { a: 56, r: 0.6 }, head: { a: -6, e: 'grit' } })),
]) };

const toss = once([
  draw(110, G({ root: [0, 0.2], pel: { a: 10, t: 54 }, chest: { a: 18, t: 50 }, nh: { a: 62, r: 0.78, h: 'grab', w: -10 },
    fh: { a: 72, r: 0.8, h: 'grab', w: -10 }, fz: 'back', head: { a: 10, e: 'grit' } })),
  draw(100, G({ root: [0, 0.06], pel: { a: -6, t: 46 }, chest: { a: -10, t: 38 }, nh: { flip: 1, a: -146, r: 0.72, h: 'palm', w: 30 },
    fh: { a: 140, r: 0.86, h: 'grab', w: -20 }, fz: 'back', head: { a: -6, e: 'grit' } })),
  draw(220, G({ root: [-0.04, 0], pel: { a: -7, t: 42 }, chest: { a: -10, t: 26 }, nh: { flip: 1, a: -166, r: 0.95, h: 'palm', w: 40 },
    fh: { a: 166, r: 0.95, h: 'palm', w: -40 }, fz: 'back', head: { a: -6, e: 'shout' }, nf: { g: [-0.36, 0], p: 0 } })),
  draw(50, G({ root: [0.1, 0.06], pel: { a: 10, t: 52 }, chest: { a: 20, t: 46 }, nz: 'mid', nh: { a: 130, r: 0.98, h: 'open', smear: -56 },
    fh: { a: 126, r: 0.98, h: 'open' }, fz: 'back', head: { a: 8, e: 'shout' }, nf: { g: [-0.3, 0], p: 30 },
    ff: { g: [0.46, 0], p: 0 } })),
  draw(150, G({ root: [0.2, 0.14], pel: { a: 18, t: 56 }, chest: { a: 38, t: 52 }, nh: { a: 84, r: 0.97, h: 'open' },
    fh: { a: 82, r: 0.97, h: 'open' }, fz: 'back', head: { a: 12, e: 'shout' }, nf: { g: [-0.28, 0.02], p: 48 },
    ff: { g: [0.5, 0], p: 0 } })),
  draw(120, G({ root: [0.1, 0.1], chest: { a: 14, t: 40 }, nh: { a: 20, r: 0.8 }, fh: { a: 50, r: 0.8 }, head: { a: 6, e: 'grit' },
    nf: { g: [-0.32, 0], p: 14 }, ff: { g: [0.44, 0], p: 0 } })),
], 4);

// Bull: head down, fists trailing, one foot pawing the tiles.
const BULL: EnemyPose = G({ root: [0.04, 0.2], pel: { a: 26, t: 52 }, chest: { a: 50, t: 44 }, head: { a: 28, e: 'grit', y: 2 },
  nh: { a: -62, r: 0.82, w: 20 }, fh: { a: -30, r: 0.84, w: 20 }, fz: 'back', nf: { g: [-0.3, 0], p: 20 }, ff: { g: [0.3, 0], p: 0 } });

const bull = from(BULL);
const chargeReady = loop([
  draw(120, bull({ nf: { g: [-0.1, 0.1], p: 20 } })),
  draw(90, bull({ root: [0.06, 0.21], nf: { g: [-0.22, 0], p: 14 }, head: { a: 32, e: 'grit', y: 2 } })),
  draw(90, bull({ root: [0.07, 0.22], nf: { g: [-0.5, 0.02], p: 44 }, chest: { a: 54, t: 40 }, head: { a: 30, e: 'shout', y: 2 },
    nh: { a: -70, r: 0.84, w: 20 } })),
  draw(110, bull({ root: [0.05, 0.2], nf: { g: [-0.44, 0.16], p: 70 }, head: { a: 26, e: 'grit', y: 2 } })),
]);

/** Hands on his knees, back heaving. */
const panting = (k: number): EnemyPose => G({ root: [-0.04, 0.2 + k * 0.012], pel: { a: 14, t: 52 }, chest: { a: 48 + k * 4, t: 46 },
  head: { a: 40 - k * 8, e: k === 2 ? 'shout' : 'dazed', y: k }, nh: { a: 10 - k, r: 0.74 - k * 0.02, h: 'palm', w: 20, shrug: k },
  fh: { a: 20, r: 0.82 - k * 0.02, h: 'palm', w: 20 }, fz: 'back', nf: { g: [-0.2, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } });

/** Shoulder first, head down: legs of a run under a battering ram. */
const charging = (body: Body): AnimDef =>
  redraw(makeRun(body), ({ root = [0, 0], ff, nf }, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    return { ...G({ pel: { a: 24, t: 62 + 10 * swing }, chest: { a: 46, t: 84 + 6 * swing },
      head: { a: 26, e: k % 4 < 2 ? 'grit' : 'shout', y: 3 }, nh: { a: 64, r: 0.5, w: 40, shrug: 3 },
      fh: { a: -34 - 16 * swing, r: 0.84, w: 10 } }),
      root: [0.06, root[1] + 0.05], ...(ff && { ff }), ...(nf && { nf }) };
  });

/** The whole move: he paws the floor twice, runs as far as it takes, and skids to a stop out of breath. */
const charge = (body: Body): AnimDef => {
  const ready = [...chargeReady.drawings, ...chargeReady.drawings];
  const stride = charging(body).drawings.map((drawing) => ({ ...drawing, ms: 40 }));
  const running = Array.from({ length: 46 }, (_, k) => stride[k % stride.length] ?? stride[0]!);
  return once([...ready, ...running, ...SKID], ready.length);
};

const SKID = [
  draw(260, G({ root: [-0.1, 0.2], pel: { a: -10, t: 50 }, chest: { a: -16, t: 42 }, head: { a: -4, e: 'grit' },
    nh: { a: -70, r: 0.9, h: 'open' }, fh: { a: 84, r: 0.86, h: 'open' }, nf: { g: [-0.2, 0], p: 20 },
    ff: { g: [0.46, 0.02], p: -22 } })),
  ...[0, 1, 2, 1].map((k) => draw(140, panting(k))),
];

const groundSlam = once([
  draw(130, G({ root: [0, 0.34], pel: { a: 14, t: 48 }, chest: { a: 30, t: 40 }, nh: { a: -40, r: 0.86 }, fh: { a: 0, r: 0.86 },
    head: { a: 16, e: 'grit' }, nf: { g: [-0.34, 0], p: 20 } })),
  draw(110, G({ root: [0.02, -0.3], pel: { a: -4, t: 48 }, chest: { a: -8, t: 38 }, nh: { flip: 1, a: 150, r: 0.84, w: 0 },
    fh: { a: 148, r: 0.86, w: 0 }, head: { a: -8, e: 'shout' }, nf: { a: -16, r: 0.94, p: 50 }, ff: { a: 24, r: 0.8, p: 40 } })),
  draw(200, G({ root: [0.04, -0.46], pel: { a: -12, t: 48 }, chest: { a: -26, t: 38 }, nh: { flip: 1, a: 200, r: 0.86, w: -20 },
    fh: { a: 198, r: 0.86, w: -20 }, head: { a: -4, e: 'shout' }, nf: { a: -40, r: 0.66, p: 40 }, ff: { a: 40, r: 0.6, p: 30 } })),
  draw(50, G({ root: [0.1, -0.14], pel: { a: 20, t: 52 }, chest: { a: 38, t: 46 }, nz: 'mid',
    nh: { a: 96, r: 0.97, w: 0, smear: -100 }, fh: { a: 94, r: 0.97, w: 0, smear: -100 }, head: { a: 18, e: 'shout' }, nf: { a: -10, r: 0.8, p: 40 }, ff: { a: 50, r: 0.7, p: 20 } })),
  draw(220, G({ root: [0.06, 0.46], pel: { a: 30, t: 54 }, chest: { a: 64, t: 48 }, nh: { a: 24, r: 0.96, w: 20 },
    fh: { a: 30, r: 0.98, w: 20 }, head: { a: 30, e: 'shout' }, nf: { g: [-0.46, 0.02], p: 70 }, ff: { g: [0.34, 0], p: 0 } })),
  draw(170, G({ root: [0.05, 0.44], pel: { a: 28, t: 52 }, chest: { a: 58, t: 46 }, nh: { a: 24, r: 0.94, w: 20 },
    fh: { a: 30, r: 0.95, w: 20 }, head: { a: 16, e: 'grit' }, nf: { g: [-0.46, 0.02], p: 68 }, ff: { g: [0.34, 0], p: 0 } })),
  draw(140, G({ root: [0, 0.2], pel: { a: 12, t: 46 }, chest: { a: 22, t: 36 }, nh: { a: 0, r: 0.84 }, fh: { a: 44, r: 0.84 },
    head: { a: 8, e: 'grit' }, nf: { g: [-0.36, 0], p: 20 } })),
], 4);

const FLEX: EnemyPose = G({ root: [0, 0.02], pel: { a: -5, t: 36 }, chest: { a: -10, t: 8 }, nh: { flip: 1, a: -124, r: 0.6, w: 40 },
  fh: { a: 118, r: 0.58, w: -50 }, fz: 'back', head: { a: -4, e: 'neutral' }, nf: { g: [-0.34, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } });

const roar = once([
  draw(130, G({ root: [0, 0.16], pel: { a: 10, t: 48 }, chest: { a: 34, t: 40 }, nh: { a: 10, r: 0.8, w: 0 },
    fh: { a: 26, r: 0.84, w: 0 }, fz: 'mid', head: { a: 34, e: 'grit' } })),
  draw(100, G({ root: [0, 0.1], pel: { a: 2, t: 44 }, chest: { a: 8, t: 24 }, nh: { a: -46, r: 0.8, w: -20 },
    fh: { a: 64, r: 0.78, w: -30 }, head: { a: 10, e: 'grit' } })),
  draw(120, G({ root: [0, 0.08], pel: { a: -8, t: 36 }, chest: { a: -16, t: 8 }, nh: { flip: 1, a: -104, r: 0.74, w: 30 },
    fh: { a: 84, r: 0.72, w: -60 }, head: { a: -22, e: 'shout' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.38, 0], p: 0 } })),
  draw(160, G({ root: [0, 0.1], pel: { a: -9, t: 34 }, chest: { a: -20, t: 4 }, nh: { flip: 1, a: -108, r: 0.7, w: 30, shrug: 2 },
    fh: { a: 90, r: 0.68, w: -64, shrug: 2 }, head: { a: -28, e: 'shout', y: -1 }, nf: { g: [-0.4, 0], p: 0 },
    ff: { g: [0.38, 0], p: 0 } })),
  draw(160, G({ root: [0, 0.08], pel: { a: -8, t: 36 }, chest: { a: -16, t: 8 }, nh: { flip: 1, a: -104, r: 0.74, w: 30 },
    fh: { a: 84, r: 0.72, w: -60 }, head: { a: -22, e: 'shout' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.38, 0], p: 0 } })),
  draw(140, G({ root: [0, 0.07], chest: { a: -2, t: 20 }, nh: { a: -40, r: 0.8 }, fh: { a: 60, r: 0.8 }, head: { a: 4, e: 'grit' } })),
], 2);

// Out wide, and round: chest, flank, back, flank again.
const WHEEL: EnemyPose = G({ root: [0, 0.1], pel: { a: 0, t: 40 }, chest: { a: 2, t: 20 }, nh: { flip: 1, a: -88, r: 0.97, w: 0, spun: 96 },
  fh: { a: 88, r: 0.97, w: 0, spun: 96 }, fz: 'back', head: { a: 4, e: 'grit' }, nf: { g: [-0.36, 0], p: 6 }, ff: { g: [0.36, 0], p: 0 } });
const wheel = from(WHEEL);
const TURN = [
  wheel({ chest: { a: 4, t: 8 }, head: { a: 2, e: 'shout' } }),
  wheel({ root: [0.02, 0.12], pel: { a: 6, t: 62 }, chest: { a: 12, t: 86 }, nh: { flip: 0, a: 84, r: 0.98, w: 0 },
    fh: { a: -80, r: 0.95, w: 0 }, head: { a: 8, e: 'shout' }, nf: { g: [-0.2, 0.03], p: 24 }, ff: { g: [0.26, 0], p: 0 } }),
  wheel({ root: [0, 0.09], pel: { a: 2, t: 84 }, chest: { a: 0, t: 128 }, nh: { flip: 0, a: 92, r: 0.97, w: 0 },
    fh: { a: -94, r: 0.97, w: 0 }, head: { a: -8, e: 'grit', x: -2 }, nf: { g: [0.24, 0.02], p: 0 }, ff: { g: [-0.2, 0.03], p: 20 } }),
  wheel({ root: [-0.02, 0.12], pel: { a: -4, t: 20 }, chest: { a: -8, t: -10 }, nh: { flip: 1, a: -96, r: 0.96, w: 0 },
    fh: { a: 76, r: 0.95, w: 0 }, head: { a: 4, e: 'shout' }, nf: { g: [-0.28, 0], p: 0 }, ff: { g: [0.22, 0.04], p: -10 } }),
];
const lariat = once([
  draw(130, G({ root: [-0.04, 0.2], pel: { a: 4, t: 66 }, chest: { a: 12, t: 96 }, nh: { flip: 0, a: 70, r: 0.6, w: 30 },
    fh: { a: -40, r: 0.8, w: 0 }, fz: 'back', head: { a: 10, e: 'grit' }, nf: { g: [-0.36, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } })),
  draw(260, G({ root: [-0.08, 0.24], pel: { a: 2, t: 76 }, chest: { a: 10, t: 120 }, nh: { flip: 0, a: 86, r: 0.5, w: 60, shrug: 3 },
    fh: { a: -64, r: 0.92, w: 0 }, fz: 'back', head: { a: 8, e: 'shout' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } })),
  draw(120, wheel({ root: [-0.04, 0.18], chest: { a: 6, t: 60 }, nh: { flip: 0, a: 92, r: 0.9 }, fh: { a: -84, r: 0.94 } })),
  ...Array.from({ length: 20 }, (_, k) => draw(65, TURN[k % TURN.length]!)),
  ...[-7, 6, -4].map((sway, k) => draw(200, G({ root: [sway * 0.006, 0.08], pel: { a: sway * 0.5, t: 46 }, chest: { a: 6 + sway, t: 34 },
    head: { a: 10 - sway * 2, e: 'dazed', x: sway * 0.3 }, nh: { a: -40 + k * 6, r: 0.86, h: 'open', w: 10 },
    fh: { a: 66 - k * 6, r: 0.86, h: 'open', w: 0 }, fz: 'back', nf: { g: [-0.26, 0], p: 0 }, ff: { g: [0.28, 0], p: 0 } }))),
  ...[0, 1].map((k) => draw(150, panting(k))),
], 3);

// Two palms meet over his head: room for a man beneath, none above.
const clap = once([
  draw(130, G({ root: [0, 0.22], pel: { a: 6, t: 40 }, chest: { a: 10, t: 20 }, nh: { a: -50, r: 0.9, h: 'open', w: -10 },
    fh: { a: 70, r: 0.9, h: 'open', w: -10 }, head: { a: -14, e: 'grit' } })),
  draw(260, G({ root: [0, 0.26], pel: { a: 2, t: 30 }, chest: { a: 0, t: 6 }, nh: { flip: 1, a: -150, r: 0.97, h: 'open', w: -10 },
    fh: { a: 150, r: 0.97, h: 'open', w: 10 }, fz: 'back', head: { a: -28, e: 'shout', y: 1 }, nf: { g: [-0.42, 0], p: 0 },
    ff: { g: [0.42, 0], p: 0 } })),
  draw(90, G({ root: [0, -0.04], pel: { a: -4, t: 34 }, chest: { a: -8, t: 14 }, nh: { flip: 1, a: -192, r: 0.98, h: 'palm', w: 0 },
    fh: { a: 192, r: 0.98, h: 'palm', w: 0 }, fz: 'back', head: { a: -24, e: 'shout' }, nf: { g: [-0.26, 0.02], p: 30 },
    ff: { g: [0.26, 0.02], p: 30 } })),
  draw(130, G({ root: [0, 0.02], pel: { a: -2, t: 34 }, chest: { a: -6, t: 14 }, nh: { flip: 1, a: -190, r: 0.92, h: 'palm', w: 0 },
    fh: { a: 190, r: 0.92, h: 'palm', w: 0 }, fz: 'back', head: { a: -18, e: 'grit' }, nf: { g: [-0.3, 0], p: 0 },
    ff: { g: [0.3, 0], p: 0 } })),
  draw(120, G({ root: [0, 0.1], chest: { a: 4, t: 24 }, nh: { a: -44, r: 0.84 }, fh: { a: 60, r: 0.84 }, head: { a: 2, e: 'grit' } })),
], 2);

const shove = once([
  draw(60, G({ root: [-0.08, 0.16], pel: { a: 0, t: 48 }, chest: { a: -4, t: 44 }, nh: { flip: 0, a: 60, r: 0.46, h: 'palm', w: 40 },
    fh: { a: 74, r: 0.5, h: 'palm', w: 30 }, fz: 'back', head: { a: 10, e: 'grit' } })),
  draw(90, G({ root: [0.16, 0.12], pel: { a: 14, t: 54 }, chest: { a: 22, t: 50 }, nh: { flip: 0, a: 84, r: 0.98, h: 'palm', w: -50 },
    fh: { a: 88, r: 0.98, h: 'palm', w: -50 }, fz: 'back', head: { a: 8, e: 'shout' }, nf: { g: [-0.36, 0.02], p: 40 },
    ff: { g: [0.48, 0], p: 0 } })),
  draw(120, G({ root: [0.1, 0.12], pel: { a: 8, t: 48 }, chest: { a: 14, t: 40 }, nh: { flip: 0, a: 66, r: 0.84, h: 'open', w: -10 },
    fh: { a: 76, r: 0.84, h: 'open', w: -10 }, fz: 'back', head: { a: 6, e: 'grit' }, nf: { g: [-0.34, 0], p: 10 },
    ff: { g: [0.46, 0], p: 0 } })),
], 1);

/** Back on his heels, out of reach. */
const hop = once([
  draw(100, G({ root: [-0.14, 0.02], pel: { a: -10, t: 44 }, chest: { a: -14, t: 32 }, nh: { a: 40, r: 0.6, h: 'fist' },
    fh: { a: 74, r: 0.62, h: 'fist' }, head: { a: -2, e: 'grit' }, nf: { g: [-0.44, 0.08], p: 0 }, ff: { g: [0.16, 0.1], p: -20 } })),
  draw(160, G({ root: [-0.06, 0.16], pel: { a: 4, t: 46 }, chest: { a: 8, t: 38 }, nh: { a: 30, r: 0.66, h: 'fist' },
    fh: { a: 66, r: 0.68, h: 'fist' }, head: { a: 8, e: 'grit' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.24, 0.02], p: -10 } })),
]);

const fl = from(FLEX);
const show = once([
  draw(900, fl({ head: { a: -8, e: 'neutral' } })),
  draw(180, fl({ head: { a: 2, e: 'smirk' }, chest: { a: -11, t: 8 } })),
  draw(160, fl({ root: [0, 0.03], head: { a: 12, e: 'grit', x: 1 }, chest: { a: -7, t: 12 }, nh: { flip: 1, a: -118, r: 0.66, w: 40 },
    fh: { a: 112, r: 0.64, w: -50 } })),
  draw(120, fl({ root: [0, 0.08], pel: { a: 4, t: 44 }, chest: { a: 14, t: 26 }, nh: { flip: 0, a: -50, r: 0.86, w: 0 },
    fh: { a: 70, r: 0.84, w: -10 }, head: { a: 16, e: 'grit' } })),
  draw(200, fl({ root: [0, 0.1], pel: { a: 4, t: 46 }, chest: { a: 14, t: 36 }, nh: { flip: 0, a: 60, r: 0.58, w: -10 },
    fh: { a: 74, r: 0.62, w: -10 }, head: { a: 10, e: 'shout' } })),
  draw(120, G({ chest: { a: 4, t: 26 }, head: { a: 8, e: 'grit' } })),
]);

const dizzy = loop([0, 1, 2, 1].map((k) => draw(180, panting(k))));

export const strongmanMoves = (body: Body): Readonly<Record<string,
  AnimDef>> => ({ ...commonMoves({ stance: STANCE, build: 'giant', give: 0.72, lie: 0.75, idle, walk: gait(body), dizzy }),
    hammer, grab, squeeze, toss,
  'charge-ready': chargeReady, charging: charging(body), charge: charge(body), 'ground-slam': groundSlam, lariat, clap, shove, step: hop,
  roar, show });
