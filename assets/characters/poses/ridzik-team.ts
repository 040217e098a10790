/** Ridzik's half of the six team finishers: mirrored, right of the victim, so here he faces him. Frames from when both close in. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { inFrames } from './danko-buddy-timing.ts';
import { COFFEE } from './ridzik-coffee.ts';
import { SWING } from './ridzik-handling.ts';
import { BELLY } from './ridzik-light.ts';
import { ridzik, type RidzikPose, turned } from './ridzik-stance.ts';
import { scramble, swagger } from './ridzik-walks.ts';

/** Palms up, shoulders up: what can you do. */
const PALMS_UP: RidzikPose = ridzik({ root: [-0.06, 0.04], pel: { a: -10, t: 40 }, chest: { a: -6, t: 12 }, head: { a: 8, e: 'smirk' },
  fz: 'mid', nh: { a: -60, r: 0.68, h: 'open', w: 10, flip: 1, shrug: 3 }, fh: { a: 64, r: 0.68, h: 'open', w: -20, shrug: 3 },
    nf: { g: [-0.22, 0] }, ff: { g: [0.26, 0] } });
const palmsUp = (by: RidzikPose): RidzikPose => ({ ...PALMS_UP, ...by });

const PAT: RidzikPose = ridzik({ root: [0.08, 0.05], pel: { a: -4, t: 46 }, chest: { a: 8, t: 16 }, head: { a: 6, e: 'smirk', x: 3 },
  fz: 'front', fh: { a: 106, r: 0.94, h: 'palm', w: -50 }, nh: { a: -24, r: 0.5, w: 40 },
  nf: { g: [-0.24, 0], p: 10 }, ff: { g: [0.4, 0] } });
const patOff: RidzikPose = { ...PAT, head: { a: 2, mood: 'talk', x: 3 }, fh: { a: 98, r: 0.76, h: 'palm', w: -50 } };

const round = (by: RidzikPose): RidzikPose => ({
  ...ridzik({ root: [0.14, 0.06], pel: { a: -6, t: 60 }, chest: { a: 6, t: 62 }, fz: 'back', nh: { a: 98, r: 0.97, h: 'palm', w: 20 },
    fh: { a: 30, r: 0.6, h: 'open' }, nf: { g: [-0.18, 0.02], p: 20 }, ff: { g: [0.42, 0] } }),
  ...by,
});

/** He pats, he pleads, he has done what he could. */
export const TEAM_GOOD_COP: AnimDef = inFrames([
  [3, patOff], [3, PAT], [2, patOff], [3, PAT], [3, patOff],
  [4, round({ head: { a: 8, e: 'smirk', x: 3 } })],
  [4, round({ head: { a: 12, mood: 'talk', x: 4 }, fh: { a: 60, r: 0.7, h: 'open', w: -20 } })],
  [4, round({ head: { a: 4, mood: 'talk', x: 3 }, fh: { a: 44, r: 0.6, h: 'palm', w: -30 } })],
  [4, round({ head: { a: 12, mood: 'talk', x: 4 }, fh: { a: 60, r: 0.7, h: 'open', w: -20 } })],
  [6, palmsUp({ root: [-0.1, 0.06], nf: { g: [-0.4, 0.04], p: 10 }, ff: { g: [0.2, 0.02], p: -16 }, head: { a: 2, mood: 'talk' } })],
  [6, palmsUp({ root: [-0.1, 0.05], nf: { g: [-0.3, 0] }, ff: { g: [0.14, 0.05], p: -20 }, head: { a: 10, e: 'smirk' } })],
  [6, palmsUp({ head: { a: -4, mood: 'talk' } })],
  [4, ridzik({ root: [-0.16, 0.12], pel: { a: 0, t: 40 }, chest: { a: -16, t: 20 }, head: { a: -22, e: 'hurt', x: -3 }, fz: 'front',
    sway: 30, nh: { a: 60, r: 0.5, h: 'palm', w: -50, shrug: 4 }, fh: { a: 94, r: 0.6, h: 'palm', w: -50, shrug: 4 },
    nf: { g: [-0.34, 0] }, ff: { g: [0.18, 0.06], p: -20 } })],
  [6, ridzik({ root: [-0.14, 0.1], pel: { a: -2, t: 40 }, chest: { a: -10, t: 20 }, head: { a: -10, e: 'wince', x: -2 }, fz: 'front',
    nh: { a: 56, r: 0.48, h: 'palm', w: -50, shrug: 4 }, fh: { a: 90, r: 0.56, h: 'palm', w: -50, shrug: 4 },
    nf: { g: [-0.34, 0] }, ff: { g: [0.2, 0] } })],
  [7, palmsUp({ head: { a: 10, e: 'smirk', y: 2 }, root: [-0.06, 0.02] })],
  [7, palmsUp({ head: { a: 4, e: 'smirk' }, root: [-0.06, 0.05], nh: { a: -52, r: 0.74, h: 'open', w: 10, flip: 1 },
    fh: { a: 56, r: 0.74, h: 'open', w: -20 } })],
], 48);

const BOW: RidzikPose = ridzik({ root: [-0.12, 0.12], pel: { a: 24, t: 50 }, chest: { a: 58, t: 40 }, head: { a: 26, e: 'smirk', x: 2 },
  fz: 'mid', sway: 6, nh: { a: 20, r: 0.44, h: 'palm', w: 30 }, fh: { a: 74, r: 0.95, h: 'palm', w: -10 },
  nf: { g: [-0.34, 0] }, ff: { g: [0.3, 0], p: -8 } });
/** Propped on an elbow, one foot across the other. */
const LEAN: RidzikPose = ridzik({ root: [0.1, 0.04], pel: { a: 16, t: 34 }, chest: { a: 26, t: 24 }, head: { a: 2, e: 'smirk' },
  fz: 'mid', sway: 8, fh: { a: 150, r: 0.36, h: 'fist', w: -20 }, nh: { a: -26, r: 0.5, h: 'fist', w: 40 },
  nf: { g: [0.1, 0.04], p: 60 }, ff: { g: [-0.12, 0] } });

/** After you, with a bow and a boot: he has walked round behind, so all but the walk is turned about. */
export const teamIronCurtain = (body: Body): AnimDef => {
  const steps = scramble(body).drawings.map((drawing) => drawing.p);
  return inFrames([
    [4, steps[6]!], [4, steps[0]!], [4, steps[2]!],
    [3, turned(ridzik({ root: [-0.04, 0.06], chest: { a: -4, t: 20 }, head: { a: 2, e: 'smirk' }, fz: 'mid',
      fh: { a: 110, r: 0.8, h: 'palm', w: -20 }, nh: { a: 10, r: 0.46, h: 'palm', w: 30 } }))],
    [6, turned(BOW)],
    [3, turned(ridzik({ root: [0.02, 0.02], pel: { a: -16, t: 62 }, chest: { a: -2, t: 46 }, head: { a: 4, e: 'grit' },
      nh: { a: -40, r: 0.7, h: 'open' }, fh: { a: 70, r: 0.66, h: 'open' }, nf: { a: 70, r: 0.5, p: 0 }, ff: { g: [0.06, 0] } }))],
    [8, turned(ridzik({ root: [0.16, 0.01], pel: { a: -34, t: 78 }, chest: { a: -34, t: 60 }, head: { a: 0, mood: 'laugh' }, sway: 60,
      fz: 'back', nh: { a: -84, r: 0.94, h: 'open', w: 0 }, fh: { a: 120, r: 0.9, h: 'open', w: 0 },
      nf: { a: 92, r: 0.995, p: -14 }, ff: { g: [0.06, 0], p: 24 } }))],
    [5, turned(ridzik({ root: [0.06, 0.06], pel: { a: -6, t: 50 }, chest: { a: 4, t: 30 }, head: { a: 2, e: 'smirk' }, sway: 14,
      nh: { a: -50, r: 0.8, h: 'open' }, fh: { a: 80, r: 0.8, h: 'open' }, nf: { a: 20, r: 0.8, p: 10 }, ff: { g: [0.08, 0] } }))],
    [7, turned(ridzik({ chest: { a: 2, t: 24 }, head: { a: 6, e: 'smirk' }, fz: 'front', nh: { a: 40, r: 0.5, h: 'palm', w: 0 },
      fh: { a: 52, r: 0.5, h: 'palm', w: -20 } }))],
    [6, turned(ridzik({ root: [-0.12, 0.12], pel: { a: 0, t: 40 }, chest: { a: -12, t: 20 }, head: { a: -12, e: 'hurt', x: -2 },
      fz: 'front', nh: { a: 60, r: 0.5, h: 'palm', w: -50, shrug: 4 }, fh: { a: 94, r: 0.6, h: 'palm', w: -50, shrug: 4 } }))],
    [10, turned(LEAN)],
    [10, turned({ ...LEAN, head: { a: 2, mood: 'whistle' } })],
  ], 44);
};

/** A run-up, the belt buckle, and a remark about the suit. */
export const teamGumbyPress = (body: Body): AnimDef => {
  const steps = scramble(body).drawings.map((drawing) => drawing.p);
  const [, smear, bump] = BELLY.drawings.map((drawing) => drawing.p);
  const point: RidzikPose = ridzik({ root: [-0.1, 0.06], pel: { a: -8, t: 44 }, chest: { a: -8, t: 14 }, head: { a: -8, mood: 'laugh' },
    fz: 'front', sway: 12, fh: { a: 92, r: 0.97, h: 'point', w: 0 }, nh: { a: 30, r: 0.46, h: 'palm', w: 0 },
    nf: { g: [-0.26, 0] }, ff: { g: [0.26, 0] } });
  const doubled: RidzikPose = ridzik({ root: [-0.12, 0.12], pel: { a: 14, t: 48 }, chest: { a: 34, t: 30 },
    head: { a: 18, mood: 'laugh', x: 2 }, fz: 'front', sway: 8, fh: { a: 84, r: 0.9, h: 'point', w: 0 },
    nh: { a: 16, r: 0.5, h: 'palm', w: 30 }, nf: { g: [-0.28, 0] }, ff: { g: [0.26, 0] } });
  return inFrames([
    [5, ridzik({ root: [-0.14, 0.12], pel: { a: 4, t: 48 }, chest: { a: 12, t: 30 }, head: { a: 4, e: 'smirk' }, fz: 'front',
      nh: { a: 44, r: 0.5, h: 'palm', w: 0 }, fh: { a: 56, r: 0.5, h: 'palm', w: -20 } })],
    [5, ridzik({ root: [-0.2, 0.16], pel: { a: 16, t: 54 }, chest: { a: 28, t: 44 }, head: { a: -8, e: 'grit' }, fz: 'mid',
      nh: { a: -50, r: 0.7, h: 'open' }, fh: { a: 50, r: 0.7, h: 'open' }, nf: { g: [-0.44, 0.02], p: 34 }, ff: { g: [0.22, 0] } })],
    [4, steps[0]!], [4, steps[2]!], [4, steps[4]!], [4, steps[6]!],
    [4, smear!],
    [4, { ...bump!, root: [0.32, -0.04], ff: { a: 24, r: 0.94, p: 0 }, nf: { a: -20, r: 0.9, p: 50 } }],
    [4, { ...bump!, root: [0.42, 0.02], pel: { a: -38, t: 78 } }],
    [8, { ...bump!, root: [0.38, 0.06], sway: 50 }],
    [5, point], [5, doubled], [5, point], [5, doubled],
  ], 34);
};

/** Danko's plate is served: doughnut, fries, burger, and something hot to wash it down. */
export const TEAM_FOOD_GROUPS: AnimDef = inFrames([
  [4, ridzik({ root: [-0.12, 0.06], chest: { a: -4, t: 24 }, head: { a: 10, e: 'smirk' }, nf: { g: [-0.4, 0.04], p: 10 },
    ff: { g: [0.2, 0.03], p: -10 }, nh: { a: 20, r: 0.5, h: 'fist', w: 0, thing: 'doughnut' } })],
  [5, ridzik({ root: [-0.1, 0.07], pel: { t: 60 }, chest: { a: 4, t: 66 }, head: { a: 6, e: 'smirk' }, fz: 'back',
    nh: { a: 46, r: 0.5, h: 'fist', w: -20, thing: 'doughnut' }, fh: { a: 20, r: 0.6 } })],
  [5, ridzik({ root: [-0.12, 0.1], pel: { a: -8, t: 36 }, chest: { a: -8, t: 0 }, head: { a: 2, e: 'grit' },
    nh: { a: -80, r: 0.8, h: 'fist', w: 0, thing: 'doughnut' }, fh: { a: 90, r: 0.84, h: 'open', w: 0 },
    ff: { g: [0.3, 0.05], p: -16 } })],
  [4, ridzik({ root: [0.1, 0.09], pel: { a: 0, t: 74 }, chest: { a: 12, t: 92 }, head: { a: 4, e: 'shout' }, fz: 'back',
    nh: { a: 88, r: 0.97, h: 'open', w: 0, thing: 'doughnut', flies: [62, -2], tilt: 20 }, fh: { a: -40, r: 0.7, h: 'open' },
    nf: { g: [-0.2, 0.03], p: 50 }, ff: { g: [0.42, 0] } })],
  [4, ridzik({ root: [0, 0.08], pel: { t: 50 }, chest: { a: 4, t: 40 }, head: { a: 8, mood: 'laugh' },
    fh: { a: 40, r: 0.6, h: 'fist', thing: 'fries' }, nh: { a: 30, r: 0.6, h: 'open' }, fz: 'front' })],
  [4, ridzik({ root: [-0.08, 0.06], pel: { a: -8, t: 54 }, chest: { a: -10, t: 52 }, head: { a: 0, e: 'smirk' }, fz: 'front',
    fh: { a: 106, r: 0.56, h: 'fist', w: -40, thing: 'fries', tilt: -10 }, nh: { a: -30, r: 0.6 } })],
  [4, ridzik({ root: [0.04, 0.08], pel: { a: -2, t: 40 }, chest: { a: 6, t: 6 }, head: { a: 4, e: 'shout' }, fz: 'front',
    fh: { a: 98, r: 0.98, h: 'open', w: 10, thing: 'fries', flies: [58, 0], tilt: 70 }, nh: { a: -50, r: 0.7, h: 'open' },
    nf: { g: [-0.24, 0], p: 20 }, ff: { g: [0.42, 0] } })],
  [4, ridzik({ root: [-0.06, 0.08], chest: { a: 0, t: 40 }, head: { a: 8, mood: 'laugh' }, fz: 'mid',
    nh: { a: 40, r: 0.5, h: 'fist', w: -20, thing: 'burger' }, fh: { a: 60, r: 0.66, h: 'open' } })],
  [4, ridzik({ root: [-0.14, 0.16], pel: { a: 2, t: 40 }, chest: { a: -14, t: 14 }, head: { a: -6, e: 'grit' }, fz: 'mid',
    nh: { a: -132, r: 0.62, h: 'palm', w: 30, flip: 1, thing: 'burger' }, fh: { a: 108, r: 0.9, h: 'open', w: 0 }, nf: { g: [-0.34, 0] },
    ff: { g: [0.3, 0.05], p: -16 } })],
  [4, ridzik({ root: [0.14, 0.02], pel: { a: 2, t: 70 }, chest: { a: 8, t: 84 }, head: { a: 2, e: 'shout' }, fz: 'back',
    nh: { a: 104, r: 0.98, h: 'palm', w: -10, thing: 'burger', flies: [56, -4], tilt: -30 }, fh: { a: -50, r: 0.8, h: 'open' },
    nf: { g: [-0.14, 0.05], p: 60 }, ff: { g: [0.42, 0.01], p: 10 } })],
  [3, ridzik({ root: [-0.04, 0.07], chest: { a: -2, t: 40 }, head: { a: 2, e: 'smirk' },
    nh: { a: 50, r: 0.5, h: 'fist', w: -40, thing: 'cup' }, fh: { a: 40, r: 0.66, h: 'open' } })],
  [5, COFFEE.drawings[1]!.p],
  [8, COFFEE.drawings[3]!.p],
  [5, ridzik({ root: [-0.02, 0.07], chest: { a: 0, t: 30 }, head: { a: 8, e: 'smirk' }, fz: 'front',
    fh: { a: 84, r: 0.56, h: 'open', w: -60 }, nh: { a: -24, r: 0.5, w: 40 } })],
  [5, ridzik({ root: [-0.06, 0.05], chest: { a: -4, t: 26 }, head: { a: 0, mood: 'chew' }, fz: 'front',
    fh: { a: 118, r: 0.44, h: 'point', w: -80 }, nh: { a: -24, r: 0.5, w: 40 } })],
  [5, ridzik({ root: [-0.06, 0.05], chest: { a: -6, t: 26 }, head: { a: -6, e: 'out' }, fz: 'front',
    fh: { a: 124, r: 0.5, h: 'point', w: -70 }, nh: { a: -24, r: 0.5, w: 40 } })],
  [5, ridzik({ root: [-0.06, 0.05], chest: { a: -4, t: 26 }, head: { a: 0, mood: 'chew' }, fz: 'front',
    fh: { a: 118, r: 0.44, h: 'point', w: -80 }, nh: { a: -24, r: 0.5, w: 40 } })],
], 50);

const CHEER: RidzikPose = ridzik({ root: [-0.06, 0.04], pel: { a: -8, t: 40 }, chest: { a: -6, t: 16 }, head: { a: -4, mood: 'laugh' },
  fz: 'mid', nh: { a: 40, r: 0.5, w: -30 }, fh: { a: 150, r: 0.8, h: 'fist', w: 0 } });

/** What Danko throws he catches, uses, and throws back. */
export const TEAM_PEG_LEG_RELAY: AnimDef = inFrames([
  [7, ridzik({ root: [-0.06, 0.1], chest: { a: 6, t: 30 }, head: { a: 2, e: 'smirk' }, nh: { a: 40, r: 0.5 },
    fh: { a: 70, r: 0.56, h: 'fist' }, fz: 'front' })],
  [7, ridzik({ root: [-0.04, 0.06], chest: { a: 2, t: 24 }, head: { a: 4, e: 'smirk' }, nh: { a: 30, r: 0.56 },
    fh: { a: 80, r: 0.62, h: 'fist' }, fz: 'front' })],
  [6, CHEER],
  [5, ridzik({ root: [-0.02, 0.06], chest: { a: 0, t: 40 }, head: { a: -6, mood: 'talk' }, fz: 'front',
    nh: { a: 84, r: 0.7, h: 'open', w: -10 }, fh: { a: 100, r: 0.7, h: 'open', w: -10 } })],
  [5, ridzik({ root: [0.04, 0.02], pel: { a: -6, t: 50 }, chest: { a: -2, t: 48 }, head: { a: -14, mood: 'gape', x: -1 }, fz: 'mid',
    nh: { a: 98, r: 0.96, h: 'open', wa: -40 }, fh: { a: 106, r: 0.8, h: 'open', w: -10 }, ff: { g: [0.36, 0], p: 0 },
    nf: { g: [-0.24, 0.02], p: 30 } })],
  [2, ridzik({ root: [-0.02, 0.06], chest: { a: -6, t: 26 }, head: { a: -2, e: 'grit' }, nh: { a: 160, r: 0.7, h: 'fist', wa: -100 },
    fh: { a: 70, r: 0.66, h: 'open' } })],
  [3, SWING.drawings[1]!.p],
  [3, SWING.drawings[2]!.p],
  [2, SWING.drawings[3]!.p],
  [5, ridzik({ root: [0.12, 0.06], pel: { a: 0, t: 66 }, chest: { a: 2, t: 74 }, head: { a: -4, mood: 'laugh' }, fz: 'back', sway: 20,
    nh: { a: 112, r: 0.97, h: 'open', wa: -50 }, fh: { a: -30, r: 0.66, h: 'open' }, nf: { g: [-0.22, 0.02], p: 36 },
    ff: { g: [0.42, 0] } })],
  [7, CHEER],
  [5, ridzik({ root: [-0.12, 0.1], pel: { a: 0, t: 40 }, chest: { a: -14, t: 20 }, head: { a: -16, e: 'hurt', x: -2 }, fz: 'front',
    nh: { a: 60, r: 0.5, h: 'palm', w: -50, shrug: 4 }, fh: { a: 94, r: 0.6, h: 'palm', w: -50, shrug: 4 } })],
  [7, { ...CHEER, root: [-0.04, -0.02], pel: { a: -12, t: 36 }, fh: { a: 164, r: 0.95, h: 'fist', w: 0 },
    nh: { a: 214, r: 0.9, h: 'fist', w: 0, flip: 1 }, nf: { g: [-0.24, 0.04], p: 30 }, ff: { g: [0.26, 0.04], p: 30 } }],
], 52);

/** Both hands on the sill and his neck out after something small. */
const LOOKOUT: RidzikPose = ridzik({ root: [0.14, 0.06], pel: { a: 14, t: 54 }, chest: { a: 40, t: 44 },
  head: { a: 22, x: 5, mood: 'gape' }, fz: 'back', sway: 10, nh: { a: 34, r: 0.86, h: 'palm', w: 50 },
  fh: { a: 50, r: 0.86, h: 'palm', w: 40 }, nf: { g: [-0.06, 0.03], p: 30 }, ff: { g: [0.24, 0] } });

/** This way out; a salute; and then he has to look, turned about to where it went. */
export const teamWindyCity = (body: Body): AnimDef => {
  const back = swagger(body).drawings.map((drawing) => drawing.p);
  return inFrames([
    [6, ridzik({ root: [-0.1, 0.05], chest: { a: -6, t: 16 }, head: { a: 2, e: 'smirk' }, fz: 'mid',
      nh: { a: 60, r: 0.6, h: 'palm', w: -20 }, fh: { a: 120, r: 0.9, h: 'palm', w: -10 }, nf: { g: [-0.38, 0.03], p: 6 },
      ff: { g: [0.2, 0.03], p: -14 } })],
    [6, ridzik({ root: [-0.12, 0.08], pel: { a: 6, t: 40 }, chest: { a: 10, t: 10 }, head: { a: 12, e: 'smirk' }, fz: 'mid',
      nh: { a: -40, r: 0.94, h: 'palm', w: 10 }, fh: { a: 50, r: 0.7, h: 'palm', w: -10 } })],
    [12, ridzik({ root: [-0.14, 0.14], pel: { a: 22, t: 46 }, chest: { a: 52, t: 16 }, head: { a: 22, e: 'smirk', x: 2 }, fz: 'mid',
      sway: 8, nh: { a: -86, r: 0.97, h: 'palm', w: 0 }, fh: { a: 20, r: 0.46, h: 'palm', w: -30 }, nf: { g: [-0.34, 0] },
      ff: { g: [0.26, 0], p: -10 } })],
    [6, ridzik({ root: [-0.08, 0.02], pel: { a: -6, t: 42 }, chest: { a: -4, t: 28 }, head: { a: -6 }, fz: 'front',
      nh: { a: -8, r: 0.94, h: 'palm', w: 6 }, fh: { a: 120, r: 0.66, h: 'palm', wa: 240 }, nf: { g: [-0.16, 0] },
      ff: { g: [0.1, 0] } })],
    [14, ridzik({ root: [-0.06, 0], pel: { a: -10, t: 42 }, chest: { a: -8, t: 28 }, head: { a: -8, e: 'smirk' }, fz: 'front',
      nh: { a: -6, r: 0.96, h: 'palm', w: 6 }, fh: { a: 154, r: 0.78, h: 'palm', wa: 198 }, nf: { g: [-0.14, 0] },
      ff: { g: [0.1, 0] } })],
    [4, ridzik({ root: [-0.06, 0.26], pel: { a: 8, t: 46 }, chest: { a: 10, t: 30 }, head: { a: -24, mood: 'gape', y: 3 }, fz: 'front',
      nh: { a: 120, r: 0.4, h: 'palm', w: -40 }, fh: { a: 130, r: 0.66, h: 'palm', w: -30 } })],
    [3, turned(ridzik({ root: [-0.06, 0.14], pel: { a: 0, t: 44 }, chest: { a: -4, t: 26 }, head: { a: -16, mood: 'gape' },
      nh: { a: -40, r: 0.7, h: 'open' }, fh: { a: 70, r: 0.7, h: 'open' } }))],
    [5, turned(back[2]!)],
    [9, turned(LOOKOUT)],
    [9, turned({ ...LOOKOUT, root: [0.1, 0.09], chest: { a: 30, t: 44 }, head: { a: 14, x: 2, y: 3, e: 'wince' } })],
  ], 44);
};
