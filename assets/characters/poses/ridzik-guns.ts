/** The .38: drawn in a hurry, fired with his eyes shut, fed by hand. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw, type RidzikPose } from './ridzik-stance.ts';

const SNUB = { h: 'gun', gs: 0.86 } as const;

/** Half crouched, both hands out, as far from the noise as his arms allow. */
const AIM: RidzikPose = { root: [-0.06, 0.2], pel: { a: 8, t: 60 }, chest: { a: 2, t: 56 }, head: { a: 2, e: 'grit', x: 1 }, fz: 'mid',
  nh: { a: 88, r: 0.94, wa: 0, ...SNUB }, fh: { a: 76, r: 0.66, h: 'fist', w: -6 }, nf: { g: [-0.36, 0], p: 6 }, ff: { g: [0.36, 0] } };
const bang = (k: number): RidzikPose => ({ ...AIM, root: [-0.1 - k * 0.01, 0.21], chest: { a: -6 - k * 2, t: 54 },
  head: { a: -16 - k * 4, e: 'hurt', x: -2 }, sway: 40 + k * 10,
  nh: { a: 92 + k, r: 0.9, wa: -6, ...SNUB }, fh: { a: 82 + k, r: 0.6, h: 'fist', w: -10 }, nf: { g: [-0.38, 0], p: 0 },
    ff: { g: [0.34, 0.02], p: -10 } });
const kicked = (k: number): RidzikPose => ({ ...AIM, root: [-0.08, 0.2], chest: { a: -8 - k * 3, t: 52 }, head: { a: -4, e: 'wince' },
  sway: 20, nh: { a: 104 + k * 4, r: 0.86, wa: -34 - k * 6, ...SNUB }, fh: { a: 100 + k * 4, r: 0.5, h: 'fist', w: -30 } });

export const SUPPRESS: AnimDef = blow(3, [
  draw(80, { root: [-0.08, 0.1], pel: { a: -2, t: 50 }, chest: { a: 4, t: 44 }, head: { a: 4, mood: 'gape' },
    nh: { a: 34, r: 0.4, h: 'fist', w: -20 }, fh: { a: 92, r: 0.8, h: 'palm', w: -40 } }),
  draw(70, { root: [-0.08, 0.16], pel: { a: 4, t: 56 }, chest: { a: 4, t: 52 }, head: { a: 2, e: 'shout' },
    nh: { a: 56, r: 0.6, wa: -30, ...SNUB }, fh: { a: 60, r: 0.6, h: 'open' }, sway: 16 }),
  draw(110, AIM),
  draw(60, bang(0)),
  draw(140, kicked(0)),
  draw(60, bang(1)),
  draw(140, kicked(1)),
  draw(60, bang(2)),
  draw(120, kicked(2)),
  draw(130, { root: [-0.06, 0.08], chest: { a: -2, t: 34 }, head: { a: 10, mood: 'whistle', x: 3 },
    nh: { a: 78, r: 0.95, wa: -72, ...SNUB }, fh: { a: 30, r: 0.62, h: 'open' }, fz: 'back' }),
]);

export const SHOOT: AnimDef = blow(2, [
  draw(60, { root: [-0.06, 0.1], pel: { a: 0, t: 56 }, chest: { a: 4, t: 50 }, head: { a: 4, e: 'grit' },
    nh: { a: 44, r: 0.5, wa: 20, ...SNUB }, fh: { a: 50, r: 0.6, h: 'open' } }),
  draw(70, AIM),
  draw(70, bang(0)),
  draw(110, kicked(0)),
  draw(90, { root: [-0.06, 0.1], pel: { a: -4, t: 52 }, chest: { a: 2, t: 44 }, head: { a: 6, e: 'smirk' },
    nh: { a: 56, r: 0.6, wa: 10, ...SNUB }, fh: { a: 60, r: 0.62, h: 'open' } }),
]);

/** Cylinder out, shells on the floor, and five more from among the peppermints. */
export const RELOAD: AnimDef = blow(3, [
  draw(80, { root: [-0.08, 0.1], chest: { a: 4, t: 40 }, head: { a: 14, e: 'grit' }, fz: 'front',
    nh: { a: 46, r: 0.66, wa: -40, ...SNUB }, fh: { a: 56, r: 0.5, h: 'grab', w: -30 } }),
  draw(90, { root: [-0.08, 0.12], chest: { a: 6, t: 40 }, head: { a: 18, mood: 'gape' }, fz: 'mid',
    nh: { a: 46, r: 0.66, wa: -50, ...SNUB }, fh: { a: 10, r: 0.5, h: 'grab', w: 40 } }),
  draw(90, { root: [-0.08, 0.12], chest: { a: 6, t: 40 }, head: { a: 20, e: 'wince' }, fz: 'front',
    nh: { a: 46, r: 0.66, wa: -46, ...SNUB }, fh: { a: 52, r: 0.56, h: 'grab', w: -40 } }),
  draw(110, { root: [-0.07, 0.1], chest: { a: 4, t: 40 }, head: { a: 18, mood: 'whistle' }, fz: 'front',
    nh: { a: 46, r: 0.66, wa: -40, ...SNUB }, fh: { a: 58, r: 0.54, h: 'grab', w: -30 } }),
  draw(70, { root: [-0.06, 0.08], chest: { a: -2, t: 34 }, head: { a: 2, e: 'smirk' }, fz: 'mid', sway: 16,
    nh: { a: 74, r: 0.7, wa: -20, ...SNUB }, fh: { a: 40, r: 0.62, h: 'open' } }),
  draw(110, { root: [-0.07, 0.07], chest: { a: -2, t: 30 }, head: { a: 4, e: 'smirk' }, nh: { a: 30, r: 0.5, wa: 40, ...SNUB },
    fh: { a: 60, r: 0.66, h: 'open' } }),
]);
