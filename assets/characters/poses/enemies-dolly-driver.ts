/** The dolly driver: everything he does, he does with a safe on wheels, or with what is on top of it. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { STANDING } from '../dolly.ts';
import { commonMoves } from './enemies-common.ts';
import { type CrewHand, type CrewPose, type Dolly, draw, from } from './enemies-crew.ts';
import { loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { overpowered } from './enemies-overpowered.ts';
import { makeRun, makeWalk } from './locomotion.ts';
import { pointAlong, withFarFist } from './two-handed.ts';

// Owner's stance: belly out, near fist on the hip, the far hand on his machine.
const STANCE: CrewPose = { root: [-0.06, 0.04], rot: 0, pel: { a: -2, t: 40 }, chest: { a: -2, t: 26 }, head: { a: 4, e: 'neutral' },
  nh: { a: -24, r: 0.82, h: 'fist', w: -10 }, fh: { a: 46, r: 0.93, h: 'fist', w: 20, dolly: {} }, fz: 'mid', nf: { g: [-0.34, 0], p: 0 },
  ff: { g: [0.26, 0], p: 0 } };

const G = from(STANCE);

/** Left standing: where the handles are. */
const beside = (x: number, deg = 90): Dolly => ({ at: [x, -STANDING], deg });
const near = (hand: CrewHand): CrewHand => ({ flip: 0, ...hand });

const idle = loop([0, 1, 2, 1].map((k) => draw(200, G({ root: [-0.06, 0.045 - k * 0.008], chest: { a: -2 - k * 1.5, t: 26 - k * 2 },
  nh: { a: -24 - k * 3, r: 0.82, shrug: k * 0.7 }, fh: { a: 46 + k, r: 0.93 }, head: { a: 4 + k, y: -k * 0.3 } }))));

const REST = draw(120, idle.drawings[0]!.p); // a move that is over ends in a drawing there already is

/** Both hands on the handles, which are where the near fist is. */
const pushing = (body: Body) => (by: CrewPose, dolly: Dolly = {}): CrewPose => {
  const pose = G({ ...by, fh: { h: 'fist', dolly }, fz: by.fz ?? 'mid' });
  return withFarFist(pose, body, pointAlong(0, 3, -3), dolly.deg ?? 20);
};

const WHEEL_TURN = 360 / 5; // a step of a five-drawing turn: the eye reads it as rolling forward

const FALLEN: Dolly = { at: [34, -17], deg: 0 };
const HIT_DOLLY: Readonly<Record<string, readonly Dolly[]>> = {
  'hit-high': [beside(66, 92), beside(70, 84), beside(68, 88)], 'hit-high-b': [beside(68, 86)],
  'hit-low': [beside(66, 92), beside(68, 86), beside(67, 89)], 'hit-legs': [beside(68, 84), beside(67, 92)],
  getup: [beside(64, 84), beside(62, 80), beside(64, 88)], 'getup-b': [{ at: [60, -STANDING + 8], deg: 62 }],
  dizzy: [beside(62), beside(62), beside(62), beside(62)],
  launched: [{ at: [52, -78], deg: 76 }, beside(62, 84)], 'launched-b': [{ at: [52, -78], deg: 76 }, { at: [44, -70], deg: 34 }],
  lying: [beside(66, 92), beside(64, 86), beside(64, 92), beside(64, 86)], 'lying-b': [FALLEN, { ...FALLEN, deg: 8 }],
  dead: Array.from({ length: 7 }, () => beside(64, 92)), 'dead-b': Array.from({ length: 5 }, () => FALLEN),
  blind: [beside(70), beside(70), beside(70), beside(70)],
};

/** He lets go of it when he is hurt: it stands, totters, or falls over by itself. */
const leavingIt = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, ({ fh = {}, ...pose }: CrewPose, anim, k) => {
    const { dolly: _, ...hand } = fh;
    const dolly = HIT_DOLLY[anim]?.[k];
    return { ...pose, fh: dolly ? { ...hand, dolly } : hand, fz: dolly ? 'back' : (pose.fz ?? 'back') };
  });

/** Hands on his knees, back heaving: the machine waits. */
const dizzy = loop([0, 1, 2, 1].map((k) => draw(180, G({ root: [-0.06, 0.2 + k * 0.012], pel: { a: 14, t: 52 },
  chest: { a: 46 + k * 4, t: 46 }, head: { a: 38 - k * 8, e: k === 2 ? 'shout' : 'dazed', y: k },
  nh: { a: 10 - k, r: 0.74 - k * 0.02, h: 'palm', w: 20, shrug: k }, fh: { a: 20, r: 0.82 - k * 0.02, h: 'palm', w: 20 },
  nf: { g: [-0.24, 0], p: 0 }, ff: { g: [0.32, 0], p: 0 } }))));

const hook = once([
  draw(100, G({ root: [-0.08, 0.1], pel: { a: 4, t: 52 }, chest: { a: 8, t: 56 }, nh: near({ a: 40, r: 0.7, w: 10 }),
    head: { a: 6, e: 'grit' } })),
  draw(280, G({ root: [-0.22, 0.14], pel: { a: -4, t: 84 }, chest: { a: -10, t: 128 }, nh: near({ a: 158, r: 0.7, w: 50, shrug: 5 }),
    fh: { a: 40, r: 0.8 }, head: { a: 4, e: 'shout', x: 2 }, nf: { g: [-0.46, 0], p: 0 }, ff: { g: [0.26, 0.06], p: -18 } })),
  draw(40, G({ root: [0.02, 0.12], pel: { a: 6, t: 62 }, chest: { a: 10, t: 74 }, nz: 'mid',
    nh: near({ a: 112, r: 0.95, w: 0, smear: -76 }),
    head: { a: 6, e: 'shout' }, nf: { g: [-0.38, 0.02], p: 24 }, ff: { g: [0.4, 0], p: 0 } })),
  draw(160, G({ root: [0.26, 0.16], pel: { a: 14, t: 60 }, chest: { a: 24, t: 60 }, nh: near({ a: 86, r: 0.99, w: -6, h: 'fist' }),
    fh: { a: -10, r: 0.9, dolly: beside(84, 86) }, fz: 'back', head: { a: 8, e: 'shout' }, nf: { g: [-0.36, 0.02], p: 34 },
    ff: { g: [0.48, 0], p: 0 } })),
  draw(120, G({ root: [0.18, 0.16], pel: { a: 8, t: 38 }, chest: { a: 16, t: 6 }, nh: near({ a: -70, r: 0.96, w: 0 }),
    fh: { a: 30, r: 0.9, dolly: beside(84, 88) }, fz: 'back', head: { a: 10, e: 'grit' }, nf: { g: [-0.36, 0.02], p: 34 },
    ff: { g: [0.48, 0], p: 0 } })),
  REST,
], 3);

const roar = once([
  draw(110, G({ root: [-0.06, 0.16], pel: { a: 10, t: 48 }, chest: { a: 30, t: 40 }, nh: { a: 10, r: 0.8, w: 0 },
    fh: { a: 40, r: 0.86, dolly: beside(66) }, fz: 'mid', head: { a: 30, e: 'grit' } })),
  draw(80, G({ root: [-0.06, 0.1], pel: { a: 2, t: 42 }, chest: { a: 6, t: 20 }, nh: { a: -56, r: 0.86, w: -20 },
    fh: { a: 78, r: 0.9, dolly: beside(66) }, fz: 'back', head: { a: 8, e: 'grit' } })),
  ...[0, 1, 0].map((k) => draw(120, G({ root: [-0.08, 0.08 + k * 0.02], pel: { a: -9, t: 34 }, chest: { a: -18 - k * 3, t: 4 },
    nh: { flip: 1, a: -112 - k * 4, r: 0.82, w: 30, shrug: 2 },
    fh: { flip: 0, a: 104 + k * 4, r: 0.82, w: -40, shrug: 2, dolly: beside(70, 92 - k * 4) }, fz: 'back',
    head: { a: -22 - k * 6, e: 'shout', y: -k }, nf: { g: [-0.42, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } }))),
  REST,
], 2);

/** A thumb over the shoulder, a shaken fist: this is his. */
const show = once([
  { ...REST, ms: 700 },
  draw(220, G({ root: [-0.08, 0.03], chest: { a: -8, t: 16 }, nh: { flip: 1, a: -124, r: 0.66, h: 'fist', w: 30 },
    head: { a: -8, e: 'smirk' } })),
  draw(260, G({ root: [-0.06, 0.06], chest: { a: 7, t: 36 }, nh: near({ a: 56, r: 0.64, h: 'fist', w: 0 }), head: { a: 10, e: 'shout' } })),
  REST,
]);

function machine(body: Body): Record<string, AnimDef> {
  const P = pushing(body);
  const rolling = (move: AnimDef, by: CrewPose): AnimDef =>
    redraw(move, (pose, k) => {
      const { fh: _, nh: __, ...legs } = pose;
      return P(change({ ...legs, nh: by.nh ?? {} }, by), { spin: k * WHEEL_TURN });
    });
  const steps = makeWalk(body, { stride: 0.74, lift: 0.8, bounce: 1.3, twist: 0.4, head: 6, ms: 115 });
  const walk = rolling(steps, { pel: { a: 4 }, chest: { a: 16, t: 44 }, nh: near({ a: 36, r: 0.95, w: 0 }), head: { a: 4 } });
  // He drags it back until the rails groan, then everything goes one way.
  const COIL: CrewPose = { root: [-0.2, 0.24], pel: { a: 8, t: 56 }, chest: { a: 26, t: 54 }, nh: near({ a: 30, r: 0.74, w: 0, shrug: 2 }),
    head: { a: 18, e: 'grit', y: 2 }, nf: { g: [-0.5, 0], p: 10 }, ff: { g: [0.2, 0], p: 0 } };
  const coil = (by: CrewPose, dolly: Dolly = {}): CrewPose => P(change(COIL, by), dolly);
  const ready = once([
    draw(110, P({ root: [0.04, 0.14], pel: { a: 12, t: 52 }, chest: { a: 26, t: 48 }, nh: near({ a: 50, r: 0.96, w: 0 }),
      head: { a: 10, e: 'grit' }, nf: { g: [-0.34, 0], p: 20 }, ff: { g: [0.4, 0], p: 0 } })),
    draw(120, P({ root: [-0.1, 0.16], pel: { a: -4, t: 52 }, chest: { a: -4, t: 48 }, nh: near({ a: 48, r: 0.95, w: 0 }),
      head: { a: 2, e: 'grit' }, nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.3, 0.02], p: -14 } }, { spin: -36, sparks: 0.8 })),
    draw(150, P({ root: [-0.26, 0.2], pel: { a: -14, t: 52 }, chest: { a: -20, t: 44 }, nh: near({ a: 46, r: 0.94, w: 0 }),
      head: { a: -6, e: 'shout' }, nf: { g: [-0.56, 0], p: 0 }, ff: { g: [0.22, 0.08], p: -22 } }, { spin: -72, sparks: 1.2 })),
    draw(140, coil({}, { spin: -90, sparks: 0.7 })),
    draw(110, coil({ root: [-0.22, 0.26], chest: { a: 30, t: 56 }, nf: { g: [-0.56, 0.02], p: 40 }, head: { a: 20, e: 'shout' } },
      { spin: -90 })),
    draw(120, coil({ root: [-0.24, 0.27], chest: { a: 32, t: 56 }, head: { a: 16, e: 'grit' } }, { spin: -96 })),
  ], 5);

  const ramming = rolling(makeRun(body), { pel: { a: 26, t: 60 }, chest: { a: 52, t: 58 }, nh: near({ a: 33, r: 0.94, w: 0, shrug: 1 }),
    head: { a: 22, e: 'shout', y: 2 }, fz: 'mid' });
  const run: AnimDef = { ...ramming, drawings: ramming.drawings.map((drawing, k) => sparking(drawing, k % 2 ? 1.1 : 0.7)) };
  const stride = run.drawings.map((drawing) => ({ ...drawing, ms: 42 }));
  const last = draw(150, P({ root: [-0.06, 0.12], pel: { a: 6, t: 46 }, chest: { a: 18, t: 40 }, nh: near({ a: 36, r: 0.93, w: 0 }),
    head: { a: 14, e: 'grit' }, nf: { g: [-0.34, 0], p: 4 }, ff: { g: [0.28, 0], p: 0 } }));
  // The whole move: drags it back, runs as far as it takes, and hangs over the handles out of breath.
  const launch = draw(60, P({ root: [-0.02, 0.22], pel: { a: 20, t: 56 }, chest: { a: 44, t: 54 }, nh: near({ a: 38, r: 0.78, w: 0 }),
    head: { a: 18, e: 'shout' }, nf: { g: [-0.5, 0.04], p: 60 }, ff: { g: [0.36, 0], p: 0 } }, { sparks: 1 }));
  const skid = draw(220, P({ root: [-0.2, 0.24], pel: { a: -12, t: 52 }, chest: { a: -18, t: 46 }, nh: near({ a: 50, r: 0.92, w: 0 }),
    head: { a: -6, e: 'grit' }, nf: { g: [-0.3, 0], p: 10 }, ff: { g: [0.4, 0.02], p: -24 } }, { sparks: 1.3 }));
  const spent = (k: number, ms: number) => draw(ms, P({ root: [-0.06, 0.18 + k * 0.012], pel: { a: 12, t: 50 },
    chest: { a: 36 + k * 4, t: 46 }, nh: near({ a: 38, r: 0.88 - k * 0.01, w: 0 }), head: { a: 30 - k * 6, e: k ? 'shout' : 'dazed', y: k },
    nf: { g: [-0.34, 0], p: 10 }, ff: { g: [0.3, 0], p: 0 } }));
  const running = Array.from({ length: 38 }, (_, k) => stride[k % stride.length]!);
  const ram = once([...ready.drawings, launch, ...running, skid, spent(0, 160), spent(1, 160), spent(0, 160), spent(1, 160), last],
    ready.drawings.length + 1);

  /** Both fists on the rails, the machine anywhere but on the floor. */
  const aloft = (by: CrewPose, deg: number, spin = 0): CrewPose => {
    const pose = G({ ...by, fh: { h: 'fist', dolly: { deg, spin } } });
    return withFarFist(pose, body, pointAlong(deg, -4, 0), deg - 90);
  };
  const stoop = draw(110, P({ root: [-0.04, 0.26], pel: { a: 14, t: 52 }, chest: { a: 36, t: 48 }, nh: near({ a: 42, r: 0.84, w: 0 }),
    head: { a: 14, e: 'grit' }, nf: { g: [-0.38, 0], p: 10 }, ff: { g: [0.34, 0], p: 0 } }));
  const slam = once([
    stoop,
    draw(120, aloft({ root: [-0.1, 0.1], pel: { a: -4, t: 48 }, chest: { a: -8, t: 40 }, nh: near({ a: 76, r: 0.66, w: 0 }), fz: 'mid',
      head: { a: 2, e: 'grit' }, nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.32, 0], p: 0 } }, -18, 40)),
    draw(130, aloft({ root: [-0.12, 0.04], pel: { a: -8, t: 46 }, chest: { a: -16, t: 36 }, nh: { flip: 1, a: 170, r: 0.8, w: -10 },
      fz: 'back', head: { a: 0, e: 'shout' }, nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.32, 0], p: 0 } }, -74, 90)),
    draw(260, aloft({ root: [-0.18, 0.02], pel: { a: -12, t: 46 }, chest: { a: -24, t: 34 }, nh: { flip: 1, a: 190, r: 0.92, w: -20 },
      fz: 'back', head: { a: 2, e: 'shout' }, nf: { g: [-0.5, 0], p: 0 }, ff: { g: [0.28, 0.08], p: -16 } }, -112, 130)),
    draw(45, aloft({ root: [0.08, 0.1], pel: { a: 16, t: 54 }, chest: { a: 28, t: 50 }, nz: 'mid', nh: near({ a: 124, r: 0.96, w: 0, smear: -80 }), fz: 'back',
      head: { a: 10, e: 'shout' }, nf: { g: [-0.36, 0.02], p: 36 }, ff: { g: [0.48, 0], p: 0 } }, -38, 150)),
    draw(190, P({ root: [0.12, 0.34], pel: { a: 26, t: 56 }, chest: { a: 52, t: 52 }, nh: near({ a: 58, r: 0.97, w: 0 }), fz: 'mid',
      head: { a: 20, e: 'shout' }, nf: { g: [-0.4, 0.02], p: 52 }, ff: { g: [0.52, 0], p: 0 } }, { spin: 20, sparks: 2 })),
    { ...stoop, ms: 160 },
    last,
  ], 5);

  // Toe plate up, under the sky: room for a man beneath, none above.
  const hoist = once([
    stoop,
    draw(260, aloft({ root: [-0.1, 0.26], pel: { a: 2, t: 48 }, chest: { a: -6, t: 40 }, nh: near({ a: 90, r: 0.84, w: 0 }), fz: 'mid',
      head: { a: -22, e: 'shout', y: 1 }, nf: { g: [-0.46, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } }, -46, 60)),
    draw(90, aloft({ root: [0, -0.04], pel: { a: -4, t: 46 }, chest: { a: -12, t: 38 }, nh: near({ a: 150, r: 0.86, w: 0 }), fz: 'back',
      head: { a: -22, e: 'shout' }, nf: { g: [-0.32, 0.03], p: 40 }, ff: { g: [0.3, 0.03], p: 30 } }, -82, 110)),
    draw(130, aloft({ root: [-0.04, 0.04], pel: { a: -4, t: 46 }, chest: { a: -10, t: 38 }, nh: near({ a: 140, r: 0.8, w: 0 }), fz: 'back',
      head: { a: -16, e: 'grit' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.32, 0], p: 0 } }, -78, 130)),
    { ...stoop, ms: 130 },
    last,
  ], 2);

  // Off the floor and round, as a hammer is thrown: low before him, high behind.
  const ROUND = [
    aloft({ root: [0.1, 0.16], pel: { a: 8, t: 60 }, chest: { a: 14, t: 62 }, nh: near({ a: 78, r: 0.94, w: 0 }), fz: 'mid',
      head: { a: 6, e: 'shout' }, nf: { g: [-0.34, 0.02], p: 34 }, ff: { g: [0.4, 0], p: 0 } }, 4, 0),
    aloft({ root: [0.02, 0.1], pel: { a: 0, t: 80 }, chest: { a: -2, t: 112 }, nh: near({ a: 132, r: 0.8, w: 0 }), fz: 'back',
      head: { a: -4, e: 'grit', x: -1 }, nf: { g: [0.2, 0.02], p: 0 }, ff: { g: [-0.22, 0.03], p: 20 } }, -52, 90),
    aloft({ root: [-0.12, 0.12], pel: { a: -8, t: 44 }, chest: { a: -14, t: 20 }, nh: { flip: 1, a: -112, r: 0.86, w: 0 }, fz: 'back',
      head: { a: -2, e: 'shout' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.26, 0.04], p: -12 } }, -172, 180),
    aloft({ root: [-0.02, 0.2], pel: { a: 6, t: 50 }, chest: { a: 8, t: 36 }, nh: near({ a: 20, r: 0.8, w: 0 }), fz: 'mid',
      head: { a: 8, e: 'grit' }, nf: { g: [-0.3, 0], p: 10 }, ff: { g: [0.34, 0], p: 0 } }, 34, 270),
  ];
  const whirl = once([
    stoop,
    draw(240, aloft({ root: [-0.18, 0.2], pel: { a: -4, t: 48 }, chest: { a: -8, t: 30 }, nh: { flip: 1, a: -66, r: 0.8, w: 0 }, fz: 'mid',
      head: { a: 6, e: 'shout' }, nf: { g: [-0.5, 0], p: 0 }, ff: { g: [0.26, 0], p: 0 } }, 168, 30)),
    draw(120, aloft({ root: [-0.1, 0.24], pel: { a: 4, t: 50 }, chest: { a: 8, t: 40 }, nh: near({ a: -10, r: 0.84, w: 0 }), fz: 'mid',
      head: { a: 8, e: 'grit' }, nf: { g: [-0.4, 0], p: 10 }, ff: { g: [0.32, 0], p: 0 } }, 44, 0)),
    ...Array.from({ length: 20 }, (_, k) => draw(65, ROUND[k % ROUND.length]!)),
    skid, spent(0, 160), spent(1, 160), spent(0, 160), spent(1, 160), last,
  ], 3);

  const shove = once([
    draw(60, P({ root: [-0.16, 0.2], pel: { a: 2, t: 52 }, chest: { a: 8, t: 50 }, nh: near({ a: 34, r: 0.7, w: 0 }),
      head: { a: 12, e: 'grit' }, nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.24, 0], p: 0 } })),
    draw(90, P({ root: [0.18, 0.16], pel: { a: 18, t: 58 }, chest: { a: 34, t: 58 }, nh: near({ a: 58, r: 0.97, w: 0 }),
      head: { a: 12, e: 'shout' }, nf: { g: [-0.4, 0.03], p: 50 }, ff: { g: [0.46, 0], p: 0 } }, { spin: WHEEL_TURN, sparks: 1 })),
    last,
  ], 1);

  /** Back on his heels, and the machine after him. */
  const hop = once([
    draw(100, P({ root: [-0.2, 0.04], pel: { a: -10, t: 46 }, chest: { a: -14, t: 40 }, nh: near({ a: 44, r: 0.9, w: 0 }),
      head: { a: -2, e: 'grit' }, nf: { g: [-0.46, 0.08], p: 0 }, ff: { g: [0.14, 0.1], p: -20 } }, { spin: -40 })),
    draw(160, P({ root: [-0.1, 0.18], pel: { a: 4, t: 46 }, chest: { a: 10, t: 42 }, nh: near({ a: 38, r: 0.9, w: 0 }),
      head: { a: 8, e: 'grit' }, nf: { g: [-0.42, 0], p: 0 }, ff: { g: [0.24, 0], p: 0 } }, { spin: -80 })),
  ]);

  // The strongbox comes off the top; the machine waits in front of him.
  const parked: Dolly = { ...beside(64), bare: true };
  const hurl = once([
    draw(120, G({ root: [-0.02, 0.1], pel: { a: 6, t: 50 }, chest: { a: 18, t: 46 },
      nh: near({ a: 80, r: 0.84, h: 'palm', w: -30, crate: 0 }), fh: { a: 76, r: 0.86, h: 'grab', dolly: parked }, fz: 'back',
      head: { a: 8, e: 'grit' } })),
    draw(120, G({ root: [-0.1, 0.1], pel: { a: 0, t: 44 }, chest: { a: -2, t: 24 },
      nh: { flip: 1, a: -96, r: 0.8, h: 'palm', w: 60, crate: -12 }, fh: { a: 70, r: 0.86, h: 'open', dolly: parked }, fz: 'back',
      head: { a: 4, e: 'grit' }, nf: { g: [-0.4, 0], p: 0 } })),
    draw(290, G({ root: [-0.2, 0.08], pel: { a: -12, t: 32 }, chest: { a: -26, t: 0 },
      nh: { flip: 1, a: -146, r: 0.9, h: 'palm', w: 20, crate: -34 }, fh: { a: 100, r: 0.96, h: 'point', w: 0, dolly: parked }, fz: 'back',
      head: { a: 4, e: 'shout' }, nf: { g: [-0.48, 0], p: 0 }, ff: { g: [0.24, 0.12], p: -22 } })),
    draw(40, G({ root: [0.06, 0.08], pel: { a: 8, t: 58 }, chest: { a: 12, t: 56 },
      nz: 'mid', nh: near({ a: 150, r: 0.97, h: 'palm', w: 0, smear: -64, crate: 20 }), fh: { a: 40, r: 0.7, dolly: parked }, fz: 'back',
      head: { a: 6, e: 'shout' }, nf: { g: [-0.34, 0.02], p: 30 }, ff: { g: [0.42, 0], p: 0 } })),
    draw(150, G({ root: [0.16, 0.16], pel: { a: 16, t: 74 }, chest: { a: 32, t: 86 }, nh: near({ a: 92, r: 0.99, h: 'open', w: 10 }),
      fh: { a: -40, r: 0.8, dolly: parked }, fz: 'back', head: { a: 8, e: 'shout' }, nf: { g: [-0.32, 0.03], p: 52 },
      ff: { g: [0.46, 0], p: 0 } })),
    draw(120, G({ root: [0.14, 0.2], pel: { a: 18, t: 78 }, chest: { a: 42, t: 98 }, nh: near({ a: 46, r: 0.92, h: 'open', w: 10 }),
      fh: { a: -44, r: 0.8, dolly: parked }, fz: 'back', head: { a: 16, e: 'grit' }, nf: { g: [-0.3, 0.06], p: 60 },
      ff: { g: [0.46, 0], p: 0 } })),
    REST,
  ], 4);

  return {
    ...leavingIt({ ...commonMoves({ stance: STANCE, build: 'giant', give: 0.7, lie: 0.72, idle, walk, dizzy }), ...overpowered(STANCE) }),
    idle, walk, run, 'ram-ready': ready, ram, slam, 'hurl-crate': hurl, hook, hoist, whirl, shove, step: hop, roar, show,
  };
}

function sparking<T extends { readonly p: CrewPose }>(drawing: T, size: number): T {
  const { fh } = drawing.p;
  return { ...drawing, p: { ...drawing.p, fh: { ...fh, dolly: { ...fh?.dolly, sparks: size } } } };
}

export const dollyDriverMoves = (body: Body): Readonly<Record<string, AnimDef>> => machine(body);
