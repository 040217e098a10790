/** Off the ground: heels first, sitting down on them, or belly first. The game lifts the figure; the hip stays at its height. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw, once, type RidzikPose } from './ridzik-stance.ts';

/** Both heels, leaning back as if in a deck chair. */
export const JUMP_KICK: AnimDef = blow(2, [
  draw(50, { root: [0, 0.02], pel: { a: 10, t: 56 }, chest: { a: 24, t: 44 }, head: { a: 0, e: 'grit' }, sway: 60,
    nh: { a: -40, r: 0.7, h: 'open' }, fh: { a: 70, r: 0.66, h: 'open' }, nf: { a: 74, r: 0.46, p: 10 }, ff: { a: 84, r: 0.5, p: 10 } }),
  draw(40, { root: [0.06, 0.02], pel: { a: -24, t: 64 }, chest: { a: -14, t: 48 }, head: { a: 2, e: 'shout' }, sway: 96,
    nh: { a: -70, r: 0.84, h: 'open', w: 0 }, fh: { a: 104, r: 0.8, h: 'open', w: 0 },
    nf: { a: 80, r: 0.8, p: -6, smear: 44 }, ff: { a: 90, r: 0.78, p: -6 } }),
  draw(200, { root: [0.12, 0.04], pel: { a: -52, t: 66 }, chest: { a: -46, t: 46 }, head: { a: -4, e: 'shout', x: 1 }, sway: 128,
    fz: 'mid', nh: { a: -96, r: 0.94, h: 'open', w: 0 }, fh: { a: 138, r: 0.92, h: 'open', w: 0 },
    nf: { a: 74, r: 0.99, p: -14 }, ff: { a: 86, r: 0.94, p: -14 } }),
  draw(90, { root: [0.08, 0.06], pel: { a: -36, t: 60 }, chest: { a: -22, t: 42 }, head: { a: 4, mood: 'gape' }, sway: 150, fz: 'mid',
    nh: { a: -120, r: 0.92, h: 'open', w: 0, flip: 1 }, fh: { a: 146, r: 0.92, h: 'open', w: 0 },
    nf: { a: 62, r: 0.8, p: 0 }, ff: { a: 80, r: 0.74, p: 0 } }),
]);

/** Knees up, then sits down on whoever is below. */
export const JUMP_STOMP: AnimDef = blow(2, [
  draw(60, { root: [0.02, 0.02], pel: { a: 8, t: 54 }, chest: { a: 20, t: 42 }, head: { a: 14, e: 'smirk' }, sway: 40,
    nh: { a: -60, r: 0.8, h: 'open' }, fh: { a: 90, r: 0.8, h: 'open' }, nf: { a: 60, r: 0.44, p: 10 }, ff: { a: 72, r: 0.46, p: 10 } }),
  draw(40, { root: [0.02, 0.02], pel: { a: -4, t: 50 }, chest: { a: 6, t: 36 }, head: { a: 16, e: 'grit' }, sway: 120,
    nh: { a: -110, r: 0.9, h: 'open', w: 0, flip: 1 }, fh: { a: 132, r: 0.9, h: 'open', w: 0 },
    nf: { a: 36, r: 0.6, p: 0 }, ff: { a: 50, r: 0.62, p: 0 } }),
  draw(180, { root: [0.02, 0.04], pel: { a: -8, t: 46 }, chest: { a: 4, t: 28 }, head: { a: 18, mood: 'laugh' }, sway: 172, fz: 'mid',
    nh: { a: -142, r: 0.94, h: 'open', w: 0, flip: 1 }, fh: { a: 152, r: 0.94, h: 'open', w: 0 },
    nf: { a: 4, r: 0.9, p: -14 }, ff: { a: 18, r: 0.88, p: -14 } }),
  draw(90, { root: [0.02, 0.02], pel: { a: 2, t: 48 }, chest: { a: 12, t: 34 }, head: { a: 10, e: 'smirk' }, sway: 140,
    nh: { a: -90, r: 0.9, h: 'open', w: 0 }, fh: { a: 120, r: 0.9, h: 'open', w: 0 },
    nf: { a: 0, r: 0.8, p: 20 }, ff: { a: 36, r: 0.74, p: 10 } }),
]);

const STARFISH: RidzikPose = { root: [0, 0.12], rot: 78, pel: { a: -10, t: 44 }, chest: { a: -18, t: 26 },
  head: { a: -52, mood: 'laugh' }, fz: 'mid', sway: 176,
  nh: { a: 92, r: 0.95, fs: 0.74, h: 'open', w: 0 }, fh: { a: 226, r: 0.94, h: 'open', w: 0 }, nf: { a: 14, r: 0.92, p: 20 },
    ff: { a: -38, r: 0.92, p: 20 } };

/** Spreads everything he has and lets go. */
export const SLAM: AnimDef = blow(3, [
  draw(70, { root: [0, 0], pel: { a: 6, t: 52 }, chest: { a: 16, t: 42 }, head: { a: 4, e: 'grit' }, sway: 40, nh: { a: 50, r: 0.5 },
    fh: { a: 80, r: 0.5 }, nf: { a: 40, r: 0.56, p: 20 }, ff: { a: 64, r: 0.54, p: 10 } }),
  draw(70, { root: [0, 0.02], rot: 20, pel: { a: -14, t: 46 }, chest: { a: -24, t: 32 }, head: { a: -18, e: 'shout' }, sway: 80,
    nh: { a: -100, r: 0.9, h: 'open', w: 0, flip: 1 }, fh: { a: 150, r: 0.92, h: 'open', w: 0 },
    nf: { a: -30, r: 0.86, p: 40 }, ff: { a: 30, r: 0.86, p: 20 } }),
  draw(40, { ...STARFISH, rot: 54, root: [0, 0.06] }),
  draw(200, STARFISH),
]);

const FLAT: RidzikPose = { ...STARFISH, root: [-0.06, 0.8], rot: 90, pel: { a: -2, t: 46 }, chest: { a: -6, t: 30 },
  head: { a: -46, e: 'hurt' }, sway: 100, nh: { a: 70, r: 0.95, fs: 0.46, h: 'palm', w: 0 }, fh: { a: 200, r: 0.94, h: 'palm', w: 0 },
  nf: { a: 2, r: 0.98, p: 30 }, ff: { a: -16, r: 0.94, p: 30 } };

/** Flat as a rug, bounces once, and looks for approval. */
export const SLAM_LAND: AnimDef = { ...once([
  draw(120, FLAT),
  draw(70, { ...FLAT, root: [-0.06, 0.68], rot: 88, pel: { a: -16, t: 46 }, chest: { a: -26, t: 32 }, head: { a: -60, mood: 'gape' },
    nf: { a: -20, r: 0.8, p: 30 }, ff: { a: -40, r: 0.76, p: 30 } }),
  draw(110, { ...FLAT, chest: { a: -20, t: 34 }, head: { a: -66, mood: 'laugh' }, nh: { a: 104, r: 0.44, h: 'palm', w: -20 },
    fh: { a: 150, r: 0.6, h: 'palm', w: -20 } }),
  draw(90, { root: [-0.1, 0.52], pel: { a: 44, t: 66 }, chest: { a: 66, t: 58 }, head: { a: 10, e: 'grit' }, fz: 'back',
    nh: { a: 12, r: 0.9, h: 'palm', w: -60 }, fh: { a: 26, r: 0.9, h: 'palm', w: -60 },
    nf: { g: [-0.56, 0.02], p: 76 }, ff: { g: [0.06, 0], p: 30 } }),
  draw(80, { root: [-0.02, 0.16], pel: { a: 6, t: 50 }, chest: { a: 16, t: 36 }, head: { a: 2, e: 'smirk' },
    nh: { a: 10, r: 0.56, h: 'palm', w: 20 }, fh: { a: 60, r: 0.66, h: 'open' } }),
]), hit: 0 };
