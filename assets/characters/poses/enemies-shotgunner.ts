/** The shotgunner: says nothing, takes his time, and lets you watch the barrel come up. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { FORE_END } from '../shotgun.ts';
import { kneeling, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { type CrewHand, type CrewPose, draw, from, type Shotgun } from './enemies-crew.ts';
import type { ArmedHand } from './enemies-armed.ts';
import { happening, loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { overpowered } from './enemies-overpowered.ts';
import { makeRun, makeWalk } from './locomotion.ts';
import { pointAlong, withFarFist } from './two-handed.ts';

const LOW = 30; // the barrel at rest, degrees below level

// A hunter's stance: side on, the gun low across him.
const STANCE: CrewPose = { root: [-0.02, 0.04], rot: 0, pel: { a: -2, t: 58 }, chest: { a: 4, t: 46 }, head: { a: 8, e: 'neutral', y: 1 },
  nh: { flip: 0, a: -8, r: 0.66, h: 'fist', wa: LOW }, fh: { h: 'grab' }, fz: 'mid', nf: { g: [-0.3, 0], p: 4 },
  ff: { g: [0.26, 0], p: 0 } };

const G = from(STANCE);

/** Both hands on the gun: it points where the near hand does. */
const holding = (body: Body) => (by: CrewPose, deg: number, gun: Omit<Shotgun, 'deg'> = {}): CrewPose => {
  const pose = G({ ...by, nh: { wa: deg, ...by.nh, shotgun: { deg, twoHanded: true, ...gun } } });
  return withFarFist(pose, body, pointAlong(deg, FORE_END - 9 * (gun.pump ?? 0), 3), deg - 60);
};

/** One hand on it. */
const trailing = (by: CrewPose, deg: number, gun: Omit<Shotgun, 'deg'> = {}): CrewPose =>
  G({ ...by, nh: { wa: deg, ...by.nh, shotgun: { deg, ...gun } } });

const LIMP: Readonly<Record<string, number>> = {
  'hit-high': -20, 'hit-low': 60, getup: 10, dizzy: 66, launched: -50, thrown: 30, fall: -100, lying: 10, dead: 6, land: 30,
};

const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, ({ nh = {}, fh = {}, ...pose }: CrewPose, anim) => {
    const doing = happening(anim);
    const deg = LIMP[doing];
    const { shotgun: _, wa: __, ...near } = nh;
    const { wa: ___, ...far } = fh;
    const gun: CrewHand = deg === undefined ? near : { ...near, h: 'fist', shotgun: { deg } };
    return { ...pose, nh: gun, fh: far, sway: doing === 'launched' || doing === 'fall' || doing === 'thrown' ? 1.4 : 0.5 };
  });

function gunplay(body: Body): Record<string, AnimDef> {
  const H = holding(body);
  const idle = loop([0, 1, 2, 1].map((k) => draw(190, H({ root: [-0.02, 0.045 - k * 0.008], chest: { a: 4 - k, t: 46 - k },
    nh: { a: -8 + k * 2, r: 0.66 }, head: { a: 8 - k, y: 1 - k * 0.3 }, sway: k * 0.12 }, LOW - k * 2))));

  const steps = makeWalk(body, { stride: 0.84, lift: 0.8, lean: 7, pelvisLean: 0, bounce: 1, twist: 0.5, head: 8, ms: 105, sway: 0.5 });
  const walk = redraw(steps, (pose, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    const { fh: _, ...rest } = pose;
    return H(change(rest, { nh: { flip: 0, a: -8 + swing * 4, r: 0.66, w: 0 }, chest: { t: 46 - swing * 4 } }), LOW - 4 + swing * 3);
  });

  const run = redraw(makeRun(body), (pose, k) => {
    const { fh: _, ...rest } = pose;
    const swing = Math.cos((k / 4) * Math.PI);
    return H(change(rest, { nh: { flip: 0, a: -4 + swing * 10, r: 0.56, w: 0 }, chest: { a: 16, t: 46 - swing * 8 },
      head: { a: 4 } }), -26 + swing * 8);
  });

  const lift = draw(110, H({ root: [-0.06, 0.07], pel: { a: -2, t: 62 }, chest: { a: 2, t: 52 }, nh: { a: -24, r: 0.56 },
    head: { a: 6, e: 'grit' }, nf: { g: [-0.36, 0] } }, -34, { pump: 1 }));
  const rise = draw(110, H({ root: [-0.06, 0.08], pel: { a: 0, t: 66 }, chest: { a: 4, t: 58 }, nh: { a: 4, r: 0.52 },
    head: { a: 8, e: 'grit' }, nf: { g: [-0.42, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } }, 18));
  const level = (x: number, ms: number) => draw(ms, H({ root: [0 + x, 0.13], pel: { a: 6, t: 72 }, chest: { a: 12, t: 64 },
    nh: { flip: 0, a: 76, r: 0.4, shrug: 4 }, head: { a: 16, e: 'grit', x: 3, y: 2 }, nf: { g: [-0.46, 0], p: 8 },
    ff: { g: [0.44, 0], p: 0 } }, x ? -1 : 0));
  const sights = level(0.012, 260);
  const steady = level(0, 90);

  // The gun under his arm, shells from the pocket: he is looking at neither hero.
  const feeding = (by: CrewPose, far: CrewHand): CrewPose => trailing({ root: [-0.04, 0.08], pel: { a: 0, t: 54 }, chest: { a: 14, t: 40 },
    head: { a: 28, e: 'grit', y: 2 }, nh: { flip: 0, a: 6, r: 0.6, shrug: 3 }, fh: { ...far }, fz: 'front', ...by }, -24);
  const pocket: CrewHand = { a: 10, r: 0.74, h: 'fist', w: 0 };
  const shell: CrewHand = { a: 62, r: 0.6, h: 'fist', w: 30, shell: -30 };
  const thumbed: CrewHand = { a: 34, r: 0.4, h: 'fist', w: 30 };
  const feed = [
    draw(110, H({ root: [-0.04, 0.06], chest: { a: 6, t: 46 }, nh: { a: -10, r: 0.58 }, head: { a: 16, e: 'grit' } }, -30,
      { pump: 1, shell: true })),
    draw(150, feeding({}, pocket)),
    draw(110, feeding({ chest: { a: 17, t: 42 } }, shell)),
    draw(130, feeding({ root: [-0.04, 0.09] }, thumbed)),
    draw(110, feeding({ chest: { a: 17, t: 42 } }, shell)),
    draw(120, H({ root: [-0.04, 0.05], chest: { a: 0, t: 48 }, nh: { a: -4, r: 0.54 }, head: { a: 2, e: 'smirk' } }, -44, { pump: 1 })),
    draw(100, H({ root: [-0.03, 0.05], chest: { a: 2, t: 48 }, nh: { a: -8, r: 0.6 }, head: { a: 6, e: 'neutral' } }, -10)),
  ];
  const reload = once(feed, 5);

  const kicked = (by: CrewPose): CrewPose => ({ pel: { a: -8, t: 66 }, nf: { g: [-0.52, 0], p: 0 }, ff: { g: [0.36, 0.04], p: -18 },
    sway: 1, ...by });
  const blast = once([
    lift, rise, steady, sights,
    draw(60, H(kicked({ root: [-0.08, 0.12], chest: { a: -4, t: 60 }, nh: { flip: 0, a: 72, r: 0.36, shrug: 5 },
      head: { a: 4, e: 'grit', x: 2 } }), -6, { flash: 1.15 })),
    draw(110, H(kicked({ root: [-0.18, 0.12], chest: { a: -20, t: 54 }, nh: { flip: 0, a: 62, r: 0.38, shrug: 6 },
      head: { a: -10, e: 'grit' } }), -34, { flash: 0.5 })),
    ...feed,
  ], 4);
  const aim = once([lift, rise, steady, sights], 3);

  const butt = once([
    draw(80, H({ root: [-0.08, 0.1], pel: { a: -2, t: 50 }, chest: { a: -2, t: 30 }, nh: { flip: 0, a: -60, r: 0.7 },
      head: { a: 4, e: 'grit' } }, -56)),
    draw(190, H({ root: [-0.18, 0.1], pel: { a: -10, t: 38 }, chest: { a: -18, t: 8 }, nh: { flip: 1, a: -118, r: 0.8 },
      head: { a: 6, e: 'shout' }, nf: { g: [-0.46, 0], p: 0 }, ff: { g: [0.26, 0.07], p: -20 } }, -62)),
    draw(40, H({ root: [0.06, 0.1], pel: { a: 8, t: 62 }, chest: { a: 14, t: 64 }, nh: { flip: 0, a: 70, r: 0.7 },
      head: { a: 8, e: 'shout' }, nf: { g: [-0.34, 0.02], p: 34 }, ff: { g: [0.44, 0], p: 0 } }, -108)),
    draw(130, H({ root: [0.2, 0.14], pel: { a: 14, t: 78 }, chest: { a: 26, t: 94 }, nh: { flip: 0, a: 80, r: 0.9, swish: -70 },
      head: { a: 4, e: 'shout', y: -1 }, nf: { g: [-0.34, 0.02], p: 52 }, ff: { g: [0.52, 0], p: 0 }, sway: 1.2 }, -166)),
    draw(90, H({ root: [0.2, 0.16], pel: { a: 14, t: 82 }, chest: { a: 30, t: 104 }, nh: { flip: 0, a: 66, r: 0.8 },
      head: { a: 12, e: 'grit' }, nf: { g: [-0.34, 0.02], p: 52 }, ff: { g: [0.52, 0], p: 0 }, sway: 1 }, -150)),
    draw(110, H({ root: [0.06, 0.08], pel: { a: 4, t: 62 }, chest: { a: 10, t: 56 }, nh: { flip: 0, a: 20, r: 0.6 },
      head: { a: 8, e: 'grit' }, nf: { g: [-0.32, 0], p: 16 }, ff: { g: [0.38, 0], p: 0 }, sway: 0.4 }, -40)),
  ], 3);

  // the stock goes first: the barrel points at his own boots
  const stock = [-150, -172, 120, 160];
  const buttUp = redraw(upward(G, [
    { nh: { flip: 0, a: -34, r: 0.72 } },
    { nh: { flip: 0, a: 56, r: 0.6 } },
    { nh: { flip: 0, a: 132, r: 0.86, swish: 70 }, sway: 1.2 },
    { nh: { flip: 0, a: 40, r: 0.62 }, sway: 0.6 },
  ]), (pose, k) => H(pose, stock[k]!));

  const hurt = holdingOn(commonMoves({ stance: STANCE, build: 'light', give: 0.9, idle, walk }));
  const swung = (a: number, deg: number): CrewPose => {
    const hand: ArmedHand = { flip: 0, a, r: 0.97, wa: deg - 180, shotgun: { deg } };
    return { nh: hand, fh: { a: a > 60 ? -44 : 60, r: 0.8, h: 'palm' }, fz: 'back' };
  };
  const wakeUp = kneeling(G, hurt.getup!, [swung(-80, 20), swung(20, -146), swung(72, -168)]);

  return { ...hurt, ...overpowered(STANCE), idle, walk, run, aim, blast, reload, butt, 'butt-up': buttUp, rise: wakeUp };
}

export const shotgunnerMoves = (body: Body): Readonly<Record<string, AnimDef>> => gunplay(body);
