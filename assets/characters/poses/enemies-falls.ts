/** Off his feet and up again, as a man of his build falls. Each has two ways, drawn so that they share what they can. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { between } from '../../build/rig/pose.ts';
import { draw, type EnemyPose, once } from './enemies-drawings.ts';
import type { Build } from './enemies-hits.ts';

/** What a fall is drawn from. */
export type Falling = {
  readonly stance: EnemyPose;
  /** His stance with parts changed. */
  readonly G: (by: EnemyPose) => EnemyPose;
  /** How low his hips come when he lies, in leg lengths. */
  readonly floor: number;
  /** A turn over backward, the first three drawings of it upside down. */
  readonly tumble: readonly Drawing[];
};

/** Off the floor, turned `rot` degrees about the hip; < 0 is backward. */
export const fly = (root: readonly [x: number, down: number], rot: number, by: EnemyPose): EnemyPose => ({
  root, rot, pel: { a: 0, t: 46 }, chest: { a: -6, t: 32 }, head: { a: 0, e: 'wince' }, nh: { a: 96, r: 0.86, h: 'open' },
  fh: { a: 118, r: 0.9, h: 'open' }, fz: 'back', ...by,
});

/** Knocked off his heels: how every fall begins. */
export const OFF = fly([-0.06, 0], -26, { pel: { a: -10, t: 44 }, chest: { a: -24, t: 24 }, nh: { a: 70, r: 0.86, h: 'open' },
  fh: { a: 104, r: 0.9, h: 'open' }, head: { a: -20, e: 'hurt' }, nf: { a: 4, r: 0.96, p: 40 }, ff: { a: 34, r: 0.9, p: 0 } });
const OVER = fly([0.04, 0.46], -98, { pel: { a: 10, t: 46 }, chest: { a: -2, t: 34 }, head: { a: 6, e: 'wince' },
  nh: { a: 136, r: 0.92, h: 'open' }, fh: { a: 160, r: 0.92, h: 'open' }, nf: { a: 46, r: 0.82, p: 30 }, ff: { a: 72, r: 0.78, p: 24 } });

const onBack = (floor: number): EnemyPose => fly([0.06, floor], -90, { pel: { a: 0, t: 36 }, chest: { a: 0, t: 18 },
  nh: { a: 22, r: 0.97, h: 'relax' }, fh: { a: 160, r: 0.7, h: 'relax' }, nf: { a: 3, r: 0.985, p: -20 }, ff: { a: 30, r: 0.78, p: 0 } });
const onBackOut = (floor: number): EnemyPose => ({ ...onBack(floor + 0.01), head: { a: -6, e: 'out', y: 1 },
  nh: { a: 48, r: 0.98, h: 'relax' },
  fh: { a: 172, r: 0.9, h: 'relax' }, nf: { a: 2, r: 0.99, p: -10 }, ff: { a: 10, r: 0.97, p: 14 } });
const backDown = (floor: number): Drawing => draw(90, fly([0.04, floor - 0.04], -88, { pel: { a: 0, t: 40 }, chest: { a: -2, t: 24 },
  nh: { a: 44, r: 0.95, h: 'open' }, fh: { a: 150, r: 0.84, h: 'open' }, head: { a: -10, e: 'hurt' }, nf: { a: 22, r: 0.86, p: 20 },
  ff: { a: 48, r: 0.8, p: 10 } }));

/** Face down, his head toward whoever struck him. */
const onFace = (floor: number, by: EnemyPose = {}): EnemyPose => fly([0.02, floor], 90, { pel: { a: 0, t: 100 }, chest: { a: -4, t: 108 },
  head: { a: -24, e: 'wince' }, nh: { a: 163, r: 0.84, h: 'relax', w: 14 }, fh: { a: 176, r: 0.94, h: 'relax' }, fz: 'back',
  nf: { a: -4, r: 0.985, p: 66 }, ff: { a: 8, r: 0.94, p: 60 }, ...by });
const onFaceOut = (floor: number): EnemyPose => onFace(floor + 0.01, { head: { a: -8, e: 'out' }, nh: { a: 10, r: 0.97, h: 'relax' },
  fh: { a: 150, r: 0.7, h: 'relax' }, nf: { a: 0, r: 0.99, p: 70 }, ff: { a: 18, r: 0.9, p: 66 } });

/** On hands and knees, the head hanging. */
const fours = (G: Falling['G']): EnemyPose => G({ root: [-0.12, 0.5], rot: 0, pel: { a: 64, t: 56 }, chest: { a: 74, t: 58 },
  head: { a: 44, e: 'grit' }, nh: { flip: 0, a: 8, r: 0.58, h: 'palm', w: 60 }, fh: { flip: 0, a: 30, r: 0.66, h: 'palm', w: 60 },
  fz: 'back',
  nf: { g: [-0.62, 0.03], p: 80 }, ff: { g: [-0.44, 0.03], p: 80 } });

/** From one knee to his feet. */
const risen = ({ G, stance }: Falling): readonly [knee: Drawing, up: Drawing] => [
  draw(75, G({ root: [-0.02, 0.4], rot: 0, pel: { a: 18, t: 50 }, chest: { a: 38, t: 46 }, nh: { a: 34, r: 0.8, h: 'fist' },
    fh: { a: 10, r: 0.84, h: 'palm' }, fz: 'front', head: { a: 18, e: 'grit' }, nf: { g: [-0.34, 0.02], p: 50 },
    ff: { g: [0.3, 0], p: 0 } })),
  draw(70, between(G({ root: [-0.02, 0.22], pel: { a: 12, t: 50 }, chest: { a: 24, t: 44 }, head: { a: 10, e: 'grit' } }), stance, 0.3)),
];

/** Over on his side, from his back. */
const rollOver = ({ floor }: Falling): Drawing => draw(80, fly([0.06, floor - 0.04], -54, { pel: { a: 4, t: 44 }, chest: { a: 10, t: 30 },
  nh: { a: -30, r: 0.72, h: 'palm', w: 40 }, fh: { a: 54, r: 0.7, h: 'fist' }, head: { a: 20, e: 'grit' }, nf: { a: 60, r: 0.98, p: -20 },
  ff: { a: 88, r: 0.6, p: 0 } }));

/** Feet over head and down on his face; or flat on his back. */
function light(by: Falling): Record<string, AnimDef> {
  const { G, floor, tumble } = by;
  const off = draw(70, OFF);
  const down = backDown(floor);
  const face = draw(110, onFace(floor - 0.1, { rot: 76, pel: { a: 6, t: 96 }, chest: { a: -16, t: 100 }, head: { a: -34, e: 'hurt' },
    nh: { a: 120, r: 0.8, h: 'open', w: -20 }, fh: { a: 150, r: 0.9, h: 'open' }, nf: { a: -44, r: 0.86, p: 60 },
    ff: { a: -18, r: 0.92, p: 50 } }));
  const press = draw(80, G({ root: [-0.16, 0.62], rot: 0, pel: { a: 84, t: 70 }, chest: { a: 70, t: 66 }, head: { a: 30, e: 'wince' },
    nh: { flip: 0, a: 4, r: 0.5, h: 'palm', w: 60 }, fh: { flip: 0, a: 24, r: 0.6, h: 'palm', w: 60 },
    fz: 'back', nf: { g: [-0.94, 0.03], p: 74 },
    ff: { g: [-0.7, 0.03], p: 80 } }));
  const crawl = draw(75, fours(G));
  const up = risen(by);
  return {
    launched: once([off, ...tumble.slice(0, 3)]), 'launched-b': once([off, tumble[0]!, draw(160, OVER)]),
    lying: once([face, draw(600, onFace(floor))]), 'lying-b': once([down, draw(600, onBack(floor))]),
    getup: once([press, crawl, ...up]), 'getup-b': once([rollOver(by), crawl, ...up]),
    dead: once([face, draw(600, onFaceOut(floor))]), 'dead-b': once([down, draw(600, onBackOut(floor))]),
  };
}

/** Down on the seat of his trousers; or on his back. Either way he gets up by all fours. */
function heavy(by: Falling): Record<string, AnimDef> {
  const { G, floor, tumble } = by;
  const off = draw(70, OFF);
  const down = backDown(floor);
  const seat = floor - 0.04;
  const sitting = (pose: EnemyPose): EnemyPose => fly([-0.04, seat], 0, { pel: { a: -16, t: 44 }, chest: { a: 6, t: 34 },
    nf: { g: [0.66, 0.02], p: -24 }, ff: { g: [0.84, 0.03], p: -30 }, ...pose });
  const sits = draw(100, sitting({ chest: { a: -14, t: 26 }, head: { a: -22, e: 'hurt' }, nh: { flip: 0, a: -50, r: 0.9, h: 'palm', w: 40 },
    fh: { a: 70, r: 0.8, h: 'open' }, nf: { g: [0.6, 0.16], p: -40 }, ff: { g: [0.8, 0.22], p: -40 } }));
  const dazed = draw(330, sitting({ chest: { a: 18, t: 40 }, head: { a: 26, e: 'dazed' },
    nh: { flip: 0, a: -26, r: 0.86, h: 'palm', w: 40 },
    fh: { a: 40, r: 0.72, h: 'relax' }, fz: 'mid' }));
  const turns = draw(130, fly([-0.02, seat - 0.08], 0, { pel: { a: 30, t: 60 }, chest: { a: 56, t: 62 }, head: { a: 38, e: 'grit' },
    nh: { flip: 0, a: 20, r: 0.56, h: 'palm', w: 50 }, fh: { a: 34, r: 0.66, h: 'palm', w: 50 }, nf: { g: [-0.3, 0.06], p: 84 },
    ff: { g: [0.3, 0.02], p: 0 } }));
  const crawl = draw(100, fours(G));
  const out = draw(600, onBackOut(floor));
  const up = risen(by);
  return {
    launched: once([off, draw(200, fly([-0.06, 0.34], -34, { pel: { a: 6, t: 46 }, chest: { a: 14, t: 34 }, head: { a: 12, e: 'hurt' },
      nh: { a: 30, r: 0.9, h: 'open' }, fh: { a: 112, r: 0.9, h: 'open' }, nf: { a: 96, r: 0.86, p: 10 },
      ff: { a: 112, r: 0.9, p: 10 } }))]),
    'launched-b': once([off, tumble[0]!, draw(160, OVER)]),
    lying: once([sits, dazed, turns, draw(400, crawl.p)]), 'lying-b': once([down, draw(600, onBack(floor))]),
    getup: once([crawl, ...up]), 'getup-b': once([rollOver(by), crawl, ...up]),
    dead: once([sits, down, out]), 'dead-b': once([down, out]),
  };
}

/** To his knees, and then his length; or over backward in one piece. The floor gives him back twice. */
function giant(by: Falling): Record<string, AnimDef> {
  const { G, floor } = by;
  const off = draw(110, fly([-0.06, -0.01], -10, { pel: { a: -8, t: 42 }, chest: { a: -18, t: 14 }, head: { a: -24, e: 'hurt' },
    nh: { a: -60, r: 0.94, h: 'open' }, fh: { a: 96, r: 0.94, h: 'open' }, nf: { a: -6, r: 0.97, p: 30 }, ff: { a: 20, r: 0.96, p: 0 } }));
  const kneeling = (pose: EnemyPose): EnemyPose => fly([-0.26, 0.5], 0, { pel: { a: -2, t: 42 }, chest: { a: -4, t: 24 },
    nh: { a: -6, r: 0.95, h: 'relax' }, fh: { a: 20, r: 0.95, h: 'relax' }, nf: { g: [-0.72, 0.03], p: 80 },
    ff: { g: [-0.52, 0.03], p: 80 },
    ...pose });
  const knees = draw(170, kneeling({ head: { a: 12, e: 'dazed' } }));
  const leans = draw(90, fly([0, 0.56], 40, { pel: { a: 4, t: 60 }, chest: { a: 0, t: 60 }, head: { a: -14, e: 'out' },
    nh: { a: -30, r: 0.95, h: 'relax' }, fh: { a: -10, r: 0.95, h: 'relax' }, nf: { g: [-0.58, 0.03], p: 84 },
    ff: { g: [-0.4, 0.03], p: 84 } }));
  const face = onFace(floor, { root: [0.06, floor] });
  const faceUp = draw(80, onFace(floor - 0.09, { root: [0.06, floor - 0.09], chest: { a: 6, t: 106 }, head: { a: -4, e: 'hurt' },
    nh: { a: 120, r: 0.8, h: 'open' }, fh: { a: 150, r: 0.9, h: 'open' }, nf: { a: 10, r: 0.96, p: 60 }, ff: { a: 20, r: 0.92, p: 60 } }));
  const plank = draw(160, fly([-0.1, 0.16], -46, { pel: { a: -2, t: 40 }, chest: { a: -4, t: 16 }, head: { a: -6, e: 'out' },
    nh: { a: -24, r: 0.97, h: 'open' }, fh: { a: 60, r: 0.97, h: 'open' }, nf: { a: -2, r: 0.99, p: 0 }, ff: { a: 6, r: 0.99, p: 0 } }));
  const backUp = draw(80, fly([0.06, floor - 0.1], -90, { pel: { a: 6, t: 38 }, chest: { a: 10, t: 18 }, head: { a: 14, e: 'hurt' },
    nh: { a: 60, r: 0.94, h: 'open' }, fh: { a: 130, r: 0.9, h: 'open' }, nf: { a: 16, r: 0.97, p: 0 }, ff: { a: 28, r: 0.9, p: 0 } }));
  const back = onBack(floor);
  const bouncing = (up: Drawing, flat: EnemyPose): Drawing[] => [draw(50, flat), up, draw(70, flat), { ...up, ms: 50 }];
  const crawl = draw(100, fours(G));
  const felled = [knees, leans, ...bouncing(faceUp, face)];
  const up = risen(by);
  return {
    launched: once([off, draw(300, kneeling({ root: [-0.2, 0.4], chest: { a: -14, t: 20 }, head: { a: -18, e: 'wince' },
      nh: { a: -50, r: 0.92, h: 'open' }, fh: { a: 76, r: 0.92, h: 'open' } }))]),
    'launched-b': once([off, plank]),
    lying: once([...felled, draw(600, face)]), 'lying-b': once([...bouncing(backUp, back), draw(600, back)]),
    getup: once([crawl, ...up]), 'getup-b': once([rollOver(by), crawl, ...up]),
    dead: once([...felled, draw(600, { ...onFaceOut(floor), root: [0.06, floor + 0.01] })]),
    'dead-b': once([...bouncing(backUp, back), draw(600, onBackOut(floor))]),
  };
}

const FALLS: Readonly<Record<Build, (by: Falling) => Record<string, AnimDef>>> = { light, heavy, giant };

export const fallsOf = (build: Build, by: Falling): Record<string, AnimDef> => FALLS[build](by);
