/** What Ridzik does with a partner at his side, mostly talk. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { inFrames } from './danko-buddy-timing.ts';
import { blow, bruised, draw, loop, ridzik, type RidzikPose } from './ridzik-stance.ts';

/** Thumb at his own chest: his collar, his arrest. */
export const TAG: AnimDef = inFrames([
  [3, ridzik({ root: [-0.08, 0.08], chest: { a: -4, t: 20 }, head: { a: -4, e: 'shout' }, fz: 'front',
    fh: { a: 100, r: 0.9, h: 'palm', w: -40 }, nh: { a: -30, r: 0.6 } })],
  [2, ridzik({ root: [-0.02, 0.08], chest: { a: 0, t: 26 }, head: { a: 0, e: 'smirk' }, fz: 'front', sway: -16,
    fh: { a: 84, r: 0.62, h: 'fist', w: -80 }, nh: { a: -34, r: 0.62 } })],
  [6, ridzik({ root: [0.02, 0.07], pel: { a: -14 }, chest: { a: -6, t: 22 }, head: { a: 4, e: 'smirk' }, fz: 'front', sway: 16,
    fh: { a: 58, r: 0.42, h: 'fist', w: -110 }, nh: { a: -30, r: 0.6 }, ff: { g: [0.36, 0], p: -6 } })],
  [3, ridzik({ root: [-0.03, 0.07], chest: { a: 0, t: 24 }, fh: { a: 66, r: 0.62, h: 'open' } })],
], 5);

/** Everything at once: badge, belly, lungs. */
export const BURST: AnimDef = inFrames([
  [2, ridzik({ root: [-0.02, 0.26], pel: { a: 14, t: 50 }, chest: { a: 34, t: 40 }, head: { a: 24, e: 'wince' }, fz: 'front',
    nh: { a: 60, r: 0.4, w: -40 }, fh: { a: 66, r: 0.46, h: 'fist', w: -40 } })],
  [2, ridzik({ root: [0, 0.06], pel: { a: -14, t: 34 }, chest: { a: -10, t: 6 }, head: { a: -8, e: 'shout' }, fz: 'back', sway: 40,
    nh: { a: -80, r: 0.84, h: 'open', w: 0 },
    fh: { a: 92, r: 0.84, h: 'fist', w: 0, thing: 'badge' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.4, 0] } })],
  [7, ridzik({ root: [0, 0.02], pel: { a: -22, t: 26 }, chest: { a: -24, t: -2 }, head: { a: -16, e: 'shout' }, fz: 'back', sway: 118,
    nh: { a: -122, r: 0.97, h: 'open', w: 0, flip: 1 },
    fh: { a: 122, r: 0.98, h: 'fist', w: 0, thing: 'badge', tilt: 14 }, nf: { g: [-0.44, 0.02], p: 24 },
      ff: { g: [0.44, 0.02], p: 24 } })],
  [3, ridzik({ root: [-0.03, 0.08], pel: { a: -10 }, chest: { a: -4, t: 20 }, head: { a: 2, e: 'grit' }, sway: 10,
    nh: { a: -40, r: 0.7, h: 'open' }, fh: { a: 80, r: 0.74, h: 'open' } })],
], 4);

/** Sat down where he was, legs out, fanning himself with the tie. */
export const WINDED: AnimDef = loop([0, 1, 2, 1].map((k) => bruised(150, {
  root: [-0.2, 0.83 - k * 0.006], rot: 0, pel: { a: -22, t: 50 }, chest: { a: -4 + k * 5, t: 36 },
    head: { a: -8 + k * 9, e: k === 0 ? 'shout' : k === 1 ? 'dazed' : 'hurt', y: k }, fz: 'mid',
  sway: 26 + k * 34, nh: { a: -34, r: 0.9, h: 'palm', w: 50 }, fh: { a: 62 + k * 10, r: 0.5, h: 'grab', w: -30 },
    nf: { a: 84, r: 0.97, p: -24 }, ff: { a: 70, r: 0.74, p: -6 },
})));

/** On his heels beside the other one, with the only medicine he knows. */
export const REVIVE: AnimDef = loop([0, 1].map((k) => draw(170, {
  root: [-0.08, 0.46 + k * 0.014], pel: { a: 16, t: 54 }, chest: { a: 28 + k * 3, t: 44 },
    head: k ? { a: 25, mood: 'talk' } : { a: 22, e: 'smirk' }, fz: 'front', sway: 6,
  nh: { a: 18, r: 0.62, h: 'palm', w: 0 }, fh: { a: 48 + k * 5, r: 0.86, h: 'fist', w: 0, thing: 'cup', tilt: k * 12 },
    nf: { g: [-0.36, 0.02], p: 60 }, ff: { g: [0.26, 0] },
})));

/** He has to jump for it. */
export const HIGH_FIVE: AnimDef = inFrames([
  [4, ridzik({ root: [-0.04, 0.28], pel: { a: 14, t: 48 }, chest: { a: 22, t: 40 }, head: { a: -12, e: 'smirk' }, fz: 'mid', sway: 10,
    nh: { a: -50, r: 0.8, h: 'open' }, fh: { a: 0, r: 0.8, h: 'open' }, nf: { g: [-0.26, 0], p: 20 }, ff: { g: [0.28, 0], p: 8 } })],
  [5, ridzik({ root: [0.02, -0.12], pel: { a: -4, t: 46 }, chest: { a: -10, t: 30 }, head: { a: -14, mood: 'laugh' }, fz: 'mid',
    sway: 20, nh: { a: -40, r: 0.74, h: 'open' }, fh: { a: 168, r: 0.86, h: 'palm', w: -10 },
    nf: { a: -16, r: 0.94, p: 50 }, ff: { a: 26, r: 0.84, p: 40 } })],
  [7, ridzik({ root: [0.06, -0.24], pel: { a: -2, t: 44 }, chest: { a: 2, t: 22 }, head: { a: -10, mood: 'laugh' }, fz: 'mid', sway: 50,
    nh: { a: -80, r: 0.86, h: 'open', w: 0 }, fh: { a: 148, r: 0.99, h: 'palm', w: -6 },
    nf: { a: -30, r: 0.84, p: 60 }, ff: { a: 4, r: 0.74, p: 60 } })],
  [4, ridzik({ root: [0, 0.3], pel: { a: 12, t: 48 }, chest: { a: 22, t: 36 }, head: { a: 4, e: 'wince' }, fz: 'mid', sway: 10,
    nh: { a: -50, r: 0.8, h: 'open' }, fh: { a: 60, r: 0.8, h: 'open' }, nf: { g: [-0.3, 0], p: 14 }, ff: { g: [0.34, 0] } })],
  [4, ridzik({ root: [-0.04, 0.08], chest: { a: -2, t: 24 }, head: { a: 6, e: 'hurt' }, fz: 'front',
    fh: { a: 60, r: 0.56, h: 'relax', w: 30 }, nh: { a: 40, r: 0.6, h: 'palm', w: 0 } })],
], 9);

/** Down on one knee between two blows, and a bracelet round the ankle. */
export const CUFF: AnimDef = blow(2, [
  draw(80, { root: [0, 0.2], pel: { a: 14, t: 54 }, chest: { a: 28, t: 46 }, head: { a: 2, e: 'grit', y: 2 }, fz: 'mid',
    nh: { a: -40, r: 0.7, h: 'open' }, fh: { a: 20, r: 0.6, h: 'fist', thing: 'cuffs' },
    nf: { g: [-0.34, 0.02], p: 40 }, ff: { g: [0.34, 0] } }),
  draw(50, { root: [0.06, 0.46], pel: { a: 26, t: 60 }, chest: { a: 56, t: 56 }, head: { a: 8, e: 'grit' }, fz: 'mid', sway: 24,
    nh: { a: -50, r: 0.84, h: 'open', w: 0 }, fh: { a: 64, r: 0.9, h: 'fist', w: 0, thing: 'cuffs' },
    nf: { g: [-0.44, 0.02], p: 66 }, ff: { g: [0.34, 0] } }),
  draw(120, { root: [0.14, 0.56], pel: { a: 32, t: 64 }, chest: { a: 72, t: 62 }, head: { a: 14, e: 'smirk', x: 3 }, fz: 'mid', sway: 18,
    nh: { a: -70, r: 0.9, h: 'open', w: 0 }, fh: { a: 70, r: 0.98, h: 'fist', w: 14, thing: 'cuffs' },
    nf: { g: [-0.4, 0.02], p: 74 }, ff: { g: [0.4, 0] } }),
  draw(90, { root: [0.06, 0.46], pel: { a: 20, t: 56 }, chest: { a: 40, t: 48 }, head: { a: -6, mood: 'laugh' }, fz: 'mid',
    nh: { a: -40, r: 0.8, h: 'open' }, fh: { a: 70, r: 0.7, h: 'point', w: 0 }, nf: { g: [-0.4, 0.02], p: 66 }, ff: { g: [0.36, 0] } }),
  draw(80, { root: [-0.02, 0.16], pel: { a: 4, t: 48 }, chest: { a: 8, t: 34 }, head: { a: 2, e: 'smirk' },
    fh: { a: 80, r: 0.7, h: 'open' } }),
]);

const JEER: readonly Drawing[] = [
  draw(120, { root: [-0.12, 0.08], pel: { a: 10, t: 40 }, chest: { a: 6, t: 14 }, head: { a: 2, mood: 'talk' }, sway: 8,
    nh: { a: -84, r: 0.92, h: 'open', w: 20 }, fh: { a: 84, r: 0.92, h: 'open', w: -20 }, nf: { g: [-0.3, 0] }, ff: { g: [0.3, 0] } }),
  draw(130, { root: [0.1, 0.1], pel: { a: -30, t: 44 }, chest: { a: -16, t: 14 }, head: { a: 6, mood: 'laugh' }, sway: 60,
    nh: { a: -100, r: 0.94, h: 'open', w: -10 }, fh: { a: 100, r: 0.94, h: 'open', w: 10 },
    nf: { g: [-0.3, 0], p: 10 }, ff: { g: [0.3, 0], p: 10 } }),
];
const WHISTLE: readonly Drawing[] = [
  draw(110, { root: [-0.08, 0.06], pel: { a: -8 }, chest: { a: -10, t: 26 }, head: { a: -10, mood: 'whistle' }, fz: 'front',
    fh: { a: 124, r: 0.46, h: 'point', w: -70 }, nh: { a: -26, r: 0.5, w: 40 } }),
  draw(110, { root: [-0.06, 0.08], pel: { a: -8 }, chest: { a: -4, t: 26 }, head: { a: 0, mood: 'whistle' }, fz: 'front',
    fh: { a: 120, r: 0.44, h: 'point', w: -70 }, nh: { a: -26, r: 0.5, w: 40 } }),
];
const BECKON: readonly Drawing[] = [
  draw(110, { root: [-0.06, 0.07], pel: { a: -12 }, chest: { a: -6, t: 16 }, head: { a: 2, mood: 'talk' }, fz: 'front',
    fh: { a: 92, r: 0.86, h: 'cup', w: -10 }, nh: { a: -70, r: 0.7, h: 'open' } }),
  draw(110, { root: [-0.06, 0.08], pel: { a: -12 }, chest: { a: -6, t: 18 }, head: { a: 6, e: 'smirk' }, fz: 'front',
    fh: { a: 96, r: 0.74, h: 'cup', w: -60 }, nh: { a: -64, r: 0.7, h: 'open' } }),
];

/** Arms wide, hips out, and remarks about their mothers: shown over two seconds and a half. */
export const TAUNT: AnimDef = blow(1, [JEER[0]!, JEER[1]!, JEER[0]!, JEER[1]!, ...WHISTLE, ...WHISTLE, ...BECKON, ...BECKON, JEER[0]!,
  JEER[1]!, JEER[0]!, JEER[1]!, ...WHISTLE, ...BECKON]);

/** Reads him the rights off the card, one hand on his shoulder in case he should fall down. */
const READING: RidzikPose = { root: [-0.08, 0.05], pel: { a: -10, t: 44 }, chest: { a: 0, t: 34 }, head: { a: 14, x: 2 }, fz: 'mid',
  nh: { a: 88, r: 0.96, h: 'palm', w: 4 }, fh: { a: 112, r: 0.54, h: 'fist', w: -40, thing: 'card', tilt: -6 },
  nf: { g: [-0.22, 0] }, ff: { g: [0.28, 0] } };
export const MIRANDA: AnimDef = loop([
  draw(170, { ...READING, head: { a: 14, x: 2, mood: 'talk' } }),
  draw(150, { ...READING, root: [-0.08, 0.06], head: { a: 15, x: 2, y: 0.6 } }),
  draw(170, { ...READING, head: { a: 13, x: 2, mood: 'talk' }, fh: { a: 110, r: 0.56, h: 'fist', w: -36, thing: 'card', tilt: -2 } }),
  draw(190, { ...READING, chest: { a: 4, t: 36 }, head: { a: -2, x: 3, e: 'smirk' },
    fh: { a: 90, r: 0.56, h: 'fist', w: -30, thing: 'card', tilt: 14 } }),
]);

const SWIM: RidzikPose = { root: [0, 0.1], rot: 78, pel: { a: -6, t: 50 }, chest: { a: -14, t: 40 }, head: { a: -58, e: 'shout' },
  fz: 'mid', sway: -100 };
const STROKES: readonly Drawing[] = [
  draw(80, { ...SWIM, nh: { a: 166, r: 0.96, h: 'palm', w: 0 }, fh: { a: 20, r: 0.9, h: 'palm', w: 0 }, nf: { a: 14, r: 0.94, p: 40 },
    ff: { a: -16, r: 0.94, p: 40 } }),
  draw(80, { ...SWIM, root: [0, 0.08], head: { a: -62, mood: 'gape' }, nh: { a: 100, r: 0.92, h: 'palm', w: 0 },
    fh: { a: 250, r: 0.9, h: 'palm', w: 0, flip: 1 }, nf: { a: -4, r: 0.94, p: 40 }, ff: { a: 6, r: 0.94, p: 40 } }),
  draw(80, { ...SWIM, nh: { a: 22, r: 0.92, h: 'palm', w: 0 }, fh: { a: 184, r: 0.97, h: 'palm', w: 0 }, nf: { a: -16, r: 0.94, p: 40 },
    ff: { a: 14, r: 0.94, p: 40 } }),
  draw(80, { ...SWIM, root: [0, 0.08], head: { a: -62, mood: 'gape' }, nh: { a: 230, r: 0.92, h: 'palm', w: 0, flip: 1 },
    fh: { a: 110, r: 0.92, h: 'palm', w: 0 }, nf: { a: 6, r: 0.94, p: 40 }, ff: { a: -6, r: 0.94, p: 40 } }),
];

/** Nobody asked him. Head first, doing the crawl. */
export const FLUNG: AnimDef = loop(STROKES);
