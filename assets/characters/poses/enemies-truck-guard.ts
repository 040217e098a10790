/** The truck guard, twice: square and slow behind his steel, and wild without it. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { kneeling, legSweep, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { type CrewHand, type CrewPose, draw, from } from './enemies-crew.ts';
import { happening, loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { overpowered } from './enemies-overpowered.ts';
import { makeRun, makeWalk } from './locomotion.ts';
import { pointAlong, withFarFist } from './two-handed.ts';

// Riot stance: flat palm first, baton upright behind it.
const READY: CrewHand = { flip: 1, a: -112, r: 0.62, h: 'fist', w: 10, baton: -82 };
const STANCE: CrewPose = { root: [-0.02, 0.06], rot: 0, pel: { a: 0, t: 44 }, chest: { a: 3, t: 32 }, head: { a: 4, e: 'neutral' },
  nh: READY, fh: { a: 76, r: 0.74, h: 'palm', w: -56 }, fz: 'front', nf: { g: [-0.32, 0], p: 4 }, ff: { g: [0.32, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(180, G({ root: [-0.02, 0.06 - k * 0.01], chest: { a: 3 - k, t: 32 - k * 2 },
  nh: { a: -112 + k * 3, r: 0.62, baton: -82 + k * 4 }, fh: { a: 76 + k * 2, r: 0.74 }, head: { a: 4 - k, y: -k * 0.3 } }))));

const marching = (move: AnimDef, tip: number): AnimDef =>
  redraw(move, (pose, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    const hand: CrewHand = { ...READY, a: -104 + swing * 10, baton: tip + swing * 8 };
    return change(pose, { nh: hand, fh: { a: 62 - swing * 14, r: 0.7, h: 'palm', w: -50 }, fz: 'front' });
  });

const gait = (body: Body): AnimDef =>
  marching(makeWalk(body, { stride: 0.74, lift: 0.75, lean: 5, pelvisLean: 1, bounce: 1.5, twist: 1.6, head: 4, ms: 115 }), -80);

const baton = once([
  draw(90, G({ root: [-0.06, 0.12], pel: { a: 2, t: 40 }, chest: { a: 4, t: 24 }, nh: { a: -100, r: 0.8, baton: -128 },
    fh: { a: 84, r: 0.84 }, head: { a: 4, e: 'grit' } })),
  draw(240, G({ root: [-0.15, 0.02], pel: { a: -10, t: 36 }, chest: { a: -22, t: 10 },
    nh: { flip: 1, a: -164, r: 0.95, w: -10, baton: -152 }, fh: { a: 98, r: 0.97, h: 'palm', w: -40 }, head: { a: 4, e: 'shout' },
    nf: { g: [-0.42, 0], p: 0 }, ff: { g: [0.28, 0.12], p: -20 } })),
  draw(40, G({ root: [0.06, 0.06], pel: { a: 8, t: 58 }, chest: { a: 14, t: 56 }, nh: { flip: 0, a: 142, r: 0.97, w: 0, baton: -70 },
    fh: { a: 30, r: 0.66, h: 'fist' }, head: { a: 8, e: 'shout' }, nf: { g: [-0.32, 0.02], p: 34 }, ff: { g: [0.46, 0], p: 0 } })),
  draw(140, G({ root: [0.22, 0.2], pel: { a: 18, t: 74 }, chest: { a: 40, t: 82 }, nh: { flip: 0, a: 72, r: 0.98, w: 0, swish: -84, baton: 26 },
    fh: { a: -40, r: 0.8, h: 'fist' }, fz: 'back', head: { a: 16, e: 'shout' }, nf: { g: [-0.32, 0.02], p: 52 },
    ff: { g: [0.52, 0], p: 0 } })),
  draw(110, G({ root: [0.2, 0.22], pel: { a: 18, t: 76 }, chest: { a: 44, t: 88 }, nh: { flip: 0, a: 44, r: 0.95, w: 0, baton: 62 },
    fh: { a: -36, r: 0.78, h: 'fist' }, fz: 'back', head: { a: 20, e: 'grit' }, nf: { g: [-0.32, 0.02], p: 52 },
    ff: { g: [0.52, 0], p: 0 } })),
  draw(110, G({ root: [0.06, 0.12], pel: { a: 8, t: 54 }, chest: { a: 16, t: 48 }, nh: { flip: 0, a: 6, r: 0.8, w: 0, baton: 20 },
    fh: { a: 50, r: 0.7, h: 'palm' }, head: { a: 8, e: 'grit' }, nf: { g: [-0.32, 0], p: 20 }, ff: { g: [0.42, 0], p: 0 } })),
], 3);

// Shoulder first: the near plate comes round to the front.
const rush = (root: readonly [number, number], by: CrewPose): CrewPose => G({ root, pel: { a: 22, t: 84 }, chest: { a: 40, t: 116 },
  head: { a: 20, e: 'shout', x: -2, y: 2 }, nh: { flip: 0, a: 44, r: 0.5, w: 40, shrug: 4, baton: -104 },
  fh: { a: -40, r: 0.76, h: 'fist', w: 0 }, fz: 'back', ...by });
const bash = once([
  draw(90, G({ root: [-0.06, 0.14], pel: { a: 6, t: 54 }, chest: { a: 14, t: 60 }, nh: { flip: 0, a: 10, r: 0.62, w: 20, baton: -20 },
    fh: { a: 60, r: 0.7, h: 'fist' }, head: { a: 8, e: 'grit' } })),
  draw(300, G({ root: [-0.24, 0.26], pel: { a: -6, t: 84 }, chest: { a: -6, t: 122 },
    nh: { flip: 0, a: 62, r: 0.46, w: 50, shrug: 6, baton: -60 }, fh: { a: -90, r: 0.9, h: 'fist', w: 0 }, fz: 'back',
    head: { a: 12, e: 'grit', y: 2 }, nf: { g: [-0.5, 0], p: 0 }, ff: { g: [0.24, 0.03], p: -20 } })),
  draw(50, rush([0.06, 0.16], { nf: { g: [-0.48, 0.06], p: 66 }, ff: { g: [0.44, 0.05], p: -8 } })),
  draw(100, rush([0.26, 0.2], { nf: { g: [-0.42, 0.02], p: 60 }, ff: { g: [0.56, 0], p: 0 } })),
  draw(90, rush([0.26, 0.16], { nf: { g: [0.5, 0.12], p: -4 }, ff: { g: [-0.1, 0], p: 20 }, chest: { a: 42, t: 112 } })),
  draw(130, G({ root: [0.16, 0.2], pel: { a: 14, t: 70 }, chest: { a: 34, t: 92 }, nh: { flip: 0, a: 20, r: 0.7, w: 0, baton: 40 },
    fh: { a: -20, r: 0.7, h: 'fist' }, fz: 'back', head: { a: 18, e: 'grit' }, nf: { g: [0.1, 0], p: 0 }, ff: { g: [-0.3, 0], p: 34 } })),
  draw(120, G({ root: [0.04, 0.12], chest: { a: 14, t: 44 }, nh: { flip: 0, a: -10, r: 0.76, w: 0, baton: 10 },
    fh: { a: 60, r: 0.7, h: 'fist' }, nf: { g: [-0.2, 0], p: 8 }, ff: { g: [0.3, 0], p: 0 } })),
], 3);

const batonUp = upward(G, [
  { nh: { flip: 0, a: -50, r: 0.9, w: 0, baton: 148 }, fh: { a: 112, r: 0.9, h: 'palm', w: -20 }, fz: 'back' },
  { nh: { flip: 0, a: 56, r: 0.96, w: 0, baton: 60 }, fh: { a: 50, r: 0.7, h: 'fist' }, fz: 'back' },
  { nh: { flip: 0, a: 144, r: 0.99, w: 0, swish: 100, baton: -54 }, fh: { a: -36, r: 0.8, h: 'fist' }, fz: 'back' },
  { nh: { flip: 1, a: -150, r: 0.8, w: 0, baton: -96 }, fh: { a: 60, r: 0.7, h: 'palm', w: -40 } },
]);

// The stick across the visor in both fists, the steel does the rest.
function guards(body: Body): Record<string, AnimDef> {
  const behind = (by: CrewPose, baton: number): CrewPose => withFarFist(change(G({ root: [-0.04, 0.26], pel: { a: 8, t: 56 },
    chest: { a: 18, t: 54 }, head: { a: 12, e: 'grit', y: 2 }, nh: { flip: 0, a: 74, r: 0.62, h: 'fist', w: -20, baton }, fh: { h: 'fist' },
    fz: 'front', nf: { g: [-0.44, 0], p: 10 }, ff: { g: [0.32, 0], p: 0 } }), by), body, pointAlong(baton, 36), baton);
  return {
    guard: once([draw(60, behind({ root: [-0.02, 0.16], chest: { a: 12, t: 48 }, nh: { a: 56 } }, -52)), draw(400, behind({}, -66))]),
    'guard-hit': once([
      draw(200, behind({ root: [-0.14, 0.26], pel: { a: 0, t: 54 }, chest: { a: 4, t: 52 }, head: { a: -2, e: 'wince', y: 2 },
        nh: { r: 0.5 }, nf: { g: [-0.56, 0], p: 0 }, ff: { g: [0.26, 0.02], p: -14 } }, -82)),
    ]),
  };
}

/** Straps burst: he is left in braces, looking for his armour. Both of him have it: the change may be shown before or after. */
const plates = once([
  draw(60, G({ root: [-0.06, 0.08], pel: { a: -4, t: 44 }, chest: { a: -14, t: 30 },
    nh: { a: -90, r: 0.8, h: 'open', baton: -120, plates: 0.12 }, fh: { a: 84, r: 0.8, h: 'open', w: 0 }, head: { a: -16, e: 'hurt' } })),
  draw(80, G({ root: [-0.1, 0.06], pel: { a: -8, t: 42 }, chest: { a: -22, t: 16 },
    nh: { flip: 1, a: -118, r: 0.94, h: 'open', w: 0, baton: -170, plates: 0.5 }, fh: { a: 112, r: 0.94, h: 'open', w: 0 }, fz: 'back',
    head: { a: -18, e: 'shout' }, nf: { g: [-0.42, 0], p: 0 } })),
  draw(110, G({ root: [-0.1, 0.08], pel: { a: -6, t: 42 }, chest: { a: -16, t: 18 },
    nh: { flip: 1, a: -112, r: 0.9, h: 'open', w: 0, plates: 0.85 }, fh: { a: 106, r: 0.9, h: 'open', w: 0 }, fz: 'back',
    head: { a: -10, e: 'dazed' }, nf: { g: [-0.42, 0], p: 0 } })),
  draw(150, G({ root: [-0.04, 0.08], pel: { a: 2, t: 44 }, chest: { a: 14, t: 26 },
    nh: { flip: 0, a: -30, r: 0.76, h: 'open', w: 0, plates: 1.1 }, fh: { a: 46, r: 0.8, h: 'open', w: -20 }, fz: 'back',
    head: { a: 26, e: 'dazed', y: 1 } })),
].map((drawing, k) => (k < 2 ? drawing : { ...drawing, p: empty(drawing.p) })), 1);

function empty({ nh = {}, ...pose }: CrewPose): CrewPose {
  const { baton: _, ...hand } = nh;
  return { ...pose, nh: hand };
}

/** Where the baton points in moves that are not about it; where it is not named, he has let go of it. */
const LIMP: Readonly<Record<string, number>> = {
  'hit-high': -40, 'hit-low': 30, getup: -46, dizzy: 70, launched: -60, thrown: -60, fall: -60, lying: 14, dead: 8, land: -40, held: -60,
};

const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, (pose: CrewPose, anim) => {
    const tip = LIMP[happening(anim)];
    const freed = empty(pose);
    return tip === undefined ? freed : { ...freed, nh: { ...freed.nh, h: 'fist', baton: tip } };
  });

export const truckGuardMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const { idle: standing, walk, ...suffered } = commonMoves({
    stance: STANCE, build: 'heavy', give: 0.7, lie: 0.69, idle, walk: gait(body),
  });
  const hurt = holdingOn(suffered);
  const rise = kneeling(G, hurt.getup!, [
    { nh: { flip: 0, a: -84, r: 0.94, w: 0, baton: -168 }, fh: { a: 66, r: 0.8, h: 'palm', w: -40 } },
    { nh: { flip: 0, a: 24, r: 0.9, w: 0, baton: 24 }, fh: { a: 40, r: 0.7, h: 'fist' }, fz: 'back' },
    { nh: { flip: 0, a: 68, r: 0.99, w: 0, baton: 12 }, fh: { a: -40, r: 0.8, h: 'fist' }, fz: 'back' },
  ]);
  return { idle: standing!, walk: walk!, ...hurt,
    ...overpowered(STANCE), run: marching(makeRun(body), -70), baton, bash, plates, 'baton-up': batonUp, ...guards(body), rise };
};

// Without the steel: head down between his fists, on his toes, breathing hard.
const ANGRY: CrewPose = { root: [0.02, 0.1], rot: 0, pel: { a: 8, t: 46 }, chest: { a: 22, t: 30 }, head: { a: 10, e: 'grit', x: 2, y: 2 },
  nh: { a: -44, r: 0.74, h: 'fist', w: 10, shrug: 3 }, fh: { a: 78, r: 0.66, h: 'fist', w: -50, shrug: 3 }, fz: 'front',
  nf: { g: [-0.36, 0], p: 18 }, ff: { g: [0.32, 0], p: 0 } };
const A = from(ANGRY);

const fuming = loop([0, 1, 2, 1].map((k) => draw(90, A({ root: [0.02, 0.1 + k * 0.014], chest: { a: 22 + k * 3, t: 30 },
  nh: { a: -44 - k * 4, shrug: 3 + k }, fh: { a: 78 + k * 3, shrug: 3 + k }, head: { a: 10 - k * 3, e: k === 2 ? 'shout' : 'grit' } }))));

const stomping = (move: AnimDef): AnimDef =>
  redraw(move, (pose) => change(pose, { chest: { a: (pose.chest?.a ?? 0) + 8 }, head: { e: 'grit', x: 2, y: 2 } }));

const punch = once([
  draw(60, A({ root: [-0.08, 0.12], pel: { a: 0, t: 36 }, chest: { a: 4, t: 8 }, nh: { a: -86, r: 0.76, w: 20 },
    fh: { a: 84, r: 0.84, w: -10 }, head: { a: 4, e: 'grit' }, nf: { g: [-0.4, 0], p: 0 } })),
  draw(170, A({ root: [-0.18, 0.12], pel: { a: -8, t: 24 }, chest: { a: -16, t: -20 }, nh: { flip: 1, a: -116, r: 0.9, w: 20 },
    fh: { a: 92, r: 0.9, w: 0 }, head: { a: 4, e: 'shout' }, nf: { g: [-0.46, 0], p: 0 }, ff: { g: [0.28, 0.05], p: -20 } })),
  draw(40, A({ root: [0.08, 0.1], pel: { a: 8, t: 60 }, chest: { a: 16, t: 60 }, nz: 'mid', nh: { a: 112, r: 0.95, w: 0, smear: -116 },
    fh: { a: 30, r: 0.6 }, head: { a: 8, e: 'shout' }, nf: { g: [-0.3, 0.02], p: 34 }, ff: { g: [0.46, 0], p: 0 } })),
  draw(120, A({ root: [0.28, 0.16], pel: { a: 16, t: 82 }, chest: { a: 32, t: 102 }, nh: { a: 94, r: 0.99, w: 0 },
    fh: { a: -46, r: 0.8 }, fz: 'back', head: { a: 10, e: 'shout' }, nf: { g: [-0.26, 0.02], p: 56 }, ff: { g: [0.56, 0], p: 0 } })),
  draw(80, A({ root: [0.28, 0.2], pel: { a: 18, t: 88 }, chest: { a: 40, t: 124 }, nh: { a: 62, r: 0.86, w: 20 },
    fh: { a: -50, r: 0.84 }, fz: 'back', head: { a: 18, e: 'grit' }, nf: { g: [-0.26, 0.02], p: 56 }, ff: { g: [0.56, 0], p: 0 } })),
  draw(80, A({ root: [0.1, 0.12], chest: { a: 26, t: 56 }, nh: { a: 30, r: 0.7 }, nf: { g: [-0.32, 0], p: 26 },
    ff: { g: [0.44, 0], p: 0 } })),
], 3);

const headlong = once([
  draw(80, A({ root: [-0.06, 0.2], pel: { a: 12, t: 40 }, chest: { a: 34, t: 20 }, nh: { a: -60, r: 0.9, w: 0 },
    fh: { a: -10, r: 0.86, w: 0 }, fz: 'back', head: { a: 20, e: 'grit' } })),
  draw(230, A({ root: [-0.24, 0.22], pel: { a: -8, t: 26 }, chest: { a: -24, t: -6 }, nh: { a: -104, r: 0.97, h: 'open', w: 0 },
    fh: { a: 118, r: 0.97, h: 'open', w: 0 }, fz: 'back', head: { a: -14, e: 'shout', x: 0, y: 0 }, nf: { g: [-0.52, 0], p: 0 },
    ff: { g: [0.22, 0.14], p: -26 } })),
  draw(50, A({ root: [0.1, 0.1], pel: { a: 26, t: 60 }, chest: { a: 48, t: 60 }, nh: { a: 74, r: 0.96, h: 'open', w: 0 },
    fh: { a: 96, r: 0.96, h: 'open', w: 0 }, fz: 'back', head: { a: 26, e: 'shout' }, nf: { g: [-0.52, 0.06], p: 74 },
    ff: { a: 60, r: 0.7, p: 10 } })),
  draw(110, A({ root: [0.4, 0.16], pel: { a: 56, t: 66 }, chest: { a: 80, t: 72 }, nh: { a: 78, r: 0.98, h: 'open', w: 0 },
    fh: { a: 96, r: 0.98, h: 'open', w: 0 }, fz: 'back', head: { a: 18, e: 'shout', x: 4, y: -3 }, nf: { a: -62, r: 0.98, p: 30 },
    ff: { a: -40, r: 0.86, p: 40 } })),
  draw(90, A({ root: [0.44, 0.34], pel: { a: 64, t: 64 }, chest: { a: 86, t: 66 }, nh: { a: 64, r: 0.97, h: 'open', w: 0 },
    fh: { a: 84, r: 0.97, h: 'open', w: 0 }, fz: 'back', head: { a: 22, e: 'shout', x: 4, y: -2 }, nf: { a: -66, r: 0.96, p: 40 },
    ff: { a: -54, r: 0.9, p: 50 } })),
  draw(220, A({ root: [0.3, 0.6], pel: { a: 50, t: 56 }, chest: { a: 70, t: 52 }, nh: { a: 30, r: 0.94, h: 'palm', w: 40 },
    fh: { a: 44, r: 0.96, h: 'palm', w: 40 }, fz: 'mid', head: { a: 30, e: 'wince' }, nf: { g: [-0.4, 0.03], p: 78 },
    ff: { g: [-0.14, 0.03], p: 78 } })),
  draw(150, A({ root: [0.14, 0.34], pel: { a: 20, t: 50 }, chest: { a: 44, t: 44 }, nh: { a: 10, r: 0.84, w: 0 },
    fh: { a: 34, r: 0.84, h: 'palm' }, fz: 'mid', head: { a: 20, e: 'grit' }, nf: { g: [-0.36, 0.02], p: 56 },
    ff: { g: [0.3, 0], p: 0 } })),
], 3);

const uppercut = upward(A, [
  { nh: { flip: 0, a: -20, r: 0.7, h: 'fist', w: 0 }, fh: { a: 84, r: 0.66, h: 'fist', w: -20 }, chest: { t: -8 } },
  { nh: { flip: 0, a: 60, r: 0.56, h: 'fist', w: 30 }, fh: { a: 40, r: 0.6, h: 'fist' } },
  { nh: { flip: 0, a: 152, r: 0.99, h: 'fist', w: 0, swish: 110 }, fh: { a: -30, r: 0.7, h: 'fist' }, fz: 'back' },
  { nh: { flip: 0, a: 100, r: 0.6, h: 'fist', w: 20 }, fh: { a: 20, r: 0.7, h: 'fist' }, fz: 'back' },
]);

export const bareGuardMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const walk = stomping(makeWalk(body,
    { stride: 0.94, lift: 1.1, lean: 14, pelvisLean: 6, arm: 1.1, armAt: 6, reach: 0.76, bounce: 1.6, ms: 80 }));
  const suffered = commonMoves({ stance: ANGRY, build: 'heavy', lie: 0.79, idle: fuming, walk });
  return { ...suffered,
    ...overpowered(ANGRY), run: stomping(makeRun(body)), punch, headlong, plates, uppercut, rise: legSweep(A, suffered.getup!) };
};
