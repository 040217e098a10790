/** What two policemen do to a man: scald him, frighten him, chain him to the floor, hold him from behind. */
import type { AnimDef } from '../../build/rig/character.ts';
import { loop } from './enemies-drawings.ts';
import { type CrewPose, draw, from } from './enemies-crew.ts';

/** Hands at the eyes, blundering about. */
function blind(G: (by: CrewPose) => CrewPose): AnimDef {
  return loop([0, 1, 2, 3].map((k) => {
    const s = Math.sin((k * Math.PI) / 2), c = Math.cos((k * Math.PI) / 2);
    return draw(120, G({ root: [0.05 * s - 0.03, 0.1 + 0.03 * c], pel: { a: 4 * s, t: 54 }, chest: { a: 10 + 12 * s, t: 62 + 6 * c },
      head: { a: 14 + 14 * s, e: k % 2 ? 'shout' : 'hurt', y: 1 }, nh: { flip: 0, a: 122 - 4 * s, r: 0.5, h: 'palm', w: -36, shrug: 1 },
      fh: { flip: 0, a: 128 + 4 * s, r: 0.4, h: 'palm', w: -40, shrug: 1 }, fz: 'front',
      nf: { g: [-0.3 + 0.1 * s, 0], p: s > 0 ? 20 : 0 }, ff: { g: [0.26 + 0.08 * s, s < 0 ? 0.06 : 0], p: s < 0 ? -14 : 0 } }));
  }));
}

/** Hands half up, shuffling backwards. */
function scared(G: (by: CrewPose) => CrewPose): AnimDef {
  const feet = [[-0.34, 0, 0.22, 0], [-0.42, 0.05, 0.14, 0], [-0.46, 0, 0.06, 0], [-0.36, 0, 0.1, 0.06]] as const;
  return loop(feet.map(([near, nearUp, far, farUp], k) => draw(110, G({ root: [-0.12, 0.12 - (k % 2) * 0.02],
    pel: { a: -6, t: 44 }, chest: { a: -16 - (k % 2) * 3, t: 30 }, head: { a: -8 + (k % 2) * 3, e: k === 2 ? 'shout' : 'hurt', x: -1 },
    nh: { flip: 1, a: -108 - (k % 2) * 8, r: 0.62, h: 'open', w: 60, shrug: 3 },
    fh: { flip: 0, a: 104 + (k % 2) * 6, r: 0.72, h: 'open', w: -56, shrug: 3 }, fz: 'front', nf: { g: [near, nearUp], p: nearUp ? 24 : 6 },
    ff: { g: [far, farUp], p: farUp ? -18 : -8 } }))));
}

/** Both hands at the cuffed ankle, heaving. */
function rooted(G: (by: CrewPose) => CrewPose): AnimDef {
  const tug = (k: number): CrewPose => G({ root: [-0.2 - k * 0.06, 0.26 - k * 0.05], pel: { a: 14 - k * 8, t: 54 },
    chest: { a: 40 - k * 22, t: 50 }, head: { a: 34 - k * 18, e: k ? 'grit' : 'hurt' },
    nh: { flip: 0, a: 34 + k * 6, r: 0.9, h: 'grab', w: 20 }, fh: { flip: 0, a: 40 + k * 6, r: 0.92, h: 'grab', w: 20 }, fz: 'mid',
    nf: { g: [-0.44 - k * 0.06, 0], p: 10 }, ff: { g: [0.34, 0], p: k ? 24 : 0, cuff: 1 } });
  return loop([
    draw(150, tug(0)), draw(120, tug(0.6)), draw(170, tug(1)),
    draw(130, G({ root: [-0.12, 0.14], pel: { a: 2, t: 50 }, chest: { a: 16, t: 36 }, head: { a: 24, e: 'shout' },
      nh: { flip: 0, a: -30, r: 0.8, h: 'open' }, fh: { flip: 0, a: 70, r: 0.7, h: 'open', w: -20 }, fz: 'back',
      nf: { g: [-0.4, 0], p: 6 }, ff: { g: [0.34, 0], p: 30, cuff: 1 } })),
  ]);
}

/** Somebody's arms under his own and behind his neck: on tiptoe, elbows in the air. */
function nelson(G: (by: CrewPose) => CrewPose): AnimDef {
  return loop([0, 1, 2, 1].map((k) => draw(130, G({ root: [-0.04 + k * 0.02, -0.04 + (k % 2) * 0.02], pel: { a: 10 - k * 4, t: 44 },
    chest: { a: -12 + k * 3, t: 26 + k * 5 }, head: { a: 14 + k * 8, e: k === 1 ? 'grit' : 'wince', x: 2, y: 1 },
    nh: { flip: 1, a: -128 - k * 6, r: 0.8, h: 'relax', w: 50 + k * 14, shrug: 5 },
    fh: { flip: 0, a: 116 + k * 5, r: 0.86, h: 'relax', w: -40 - k * 14, shrug: 5 }, fz: 'back',
    nf: { g: [-0.2 + k * 0.06, k === 2 ? 0.08 : 0.02], p: 46 }, ff: { g: [0.16 + k * 0.05, k === 0 ? 0.08 : 0.01], p: 38 } }))));
}

export function overpowered(stance: CrewPose): Record<string, AnimDef> {
  const { nh, fh, ...empty } = stance; // whatever he held is on the floor
  const G = from(empty);
  return { blind: blind(G), scared: scared(G), rooted: rooted(G), nelson: nelson(G) };
}
