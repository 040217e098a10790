import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { CancelDef, MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { ridzikBarks } from '../features/barks';
import { NO_HIT, TOUCHES_NOBODY } from '../no-hit';

/** Detective Art Ridzik: faster, weaker, dirtier. Times and damage from docs/rules.md 1f. */
export const ridzik: ActorDef = {
  team: 'police', look: 'ridzik', rim: 0x4aa8ff, hp: 80, score: 0,
  walkSpeed: px(1.7), runSpeed: px(3.3), depthSpeed: px(1.1),
  hurtbox: box(-11, 0, 22, 58), pushRadius: px(10), weight: 'normal', poise: 0,
  moves: {
    light: 'ridzik.jab', lightBack: 'ridzik.back-elbow', heavy: 'ridzik.coffee', heavyForward: 'ridzik.trip',
    heavyDown: 'ridzik.shin', dash: 'ridzik.dash-tackle', special: 'ridzik.badge', specialForward: 'ridzik.cuff-swing',
    airLight: 'ridzik.air-jab', airLightForward: 'ridzik.jump-kick', airLightDown: 'ridzik.jump-stomp', airHeavy: 'ridzik.slam',
    grab: 'ridzik.grab', knee: 'ridzik.knee', throwForward: 'ridzik.throw', throwBack: 'ridzik.throw-back',
    swing: 'ridzik.swing', hurl: 'ridzik.hurl',
  },
  gun: { rounds: 5, magazines: 1, shoot: 'ridzik.shoot', reload: 'ridzik.reload' },
  resolution: { way: 'miranda', thanks: 'donut' }, answerable: true,
  traits: { build: 'quick', part: 'right', zeal: 'furniture', vodka: 'tipsy', kitchen: 'american', comments: true },
  buddy: {
    backup: 'cpd', barks: ridzikBarks,
    assists: { neutral: 'ridzik.suppress', toward: 'ridzik.cuff', away: 'ridzik.taunt', down: 'ridzik.cone', up: 'ridzik.suppress' },
  },
};

/** From the second light on, any hit leads into any heavy. */
const intoHeavies = (from: number): CancelDef[] => [
  { command: 'heavy', toward: 'forward', into: 'ridzik.trip', from, onHitOnly: true },
  { command: 'heavy', toward: 'down', into: 'ridzik.shin', from, onHitOnly: true },
  { command: 'heavy', into: 'ridzik.coffee', from, onHitOnly: true },
];

/** Having thrown somebody, after him: whichever way he went. */
const afterHim = (toward: 'forward' | 'back'): readonly CancelDef[] => [
  { command: 'light', toward, into: 'ridzik.run-in', from: 17, onToldOnly: true },
];

const DEPTH = px(14);
const WIDE = px(18);
const SCALD = { kind: 'blind', frames: 40 } as const;

/** Shakes the floor; from a slam that has told already the man can be picked up even if that was all. */
const SLAM_LAND = {
  startup: 0, active: 4, recovery: 20, anim: 'slam-land', shock: true,
  hitbox: box(-34, 0, 68, 22), depth: px(20),
  hit: { damage: 6, hitstop: 7, hitstun: 26, stagger: 60, knockback: px(2), launch: px(2.6), weight: 'heavy', height: 'low' },
} satisfies MoveDef;

export const ridzikMoves = {
  'ridzik.jab': {
    startup: 3, active: 3, recovery: 7, anim: 'jab',
    hitbox: box(-8, 26, 40, 28), depth: DEPTH, advance: px(0.8),
    hit: { damage: 4, hitstop: 4, hitstun: 16, stagger: 9, knockback: px(1), weight: 'light' },
    cancels: [{ command: 'light', into: 'ridzik.slap', from: 5, onHitOnly: true }],
  },
  'ridzik.slap': {
    startup: 3, active: 3, recovery: 7, anim: 'slap',
    hitbox: box(-8, 28, 40, 28), depth: DEPTH, advance: px(1),
    hit: { damage: 4, hitstop: 4, hitstun: 16, stagger: 9, knockback: px(1), weight: 'light' },
    cancels: [{ command: 'light', into: 'ridzik.elbow', from: 5, onHitOnly: true }, ...intoHeavies(5)],
  },
  'ridzik.elbow': {
    startup: 4, active: 3, recovery: 8, anim: 'elbow',
    hitbox: box(-8, 28, 38, 28), depth: DEPTH, advance: px(1.2),
    hit: { damage: 5, hitstop: 4, hitstun: 16, stagger: 10, knockback: px(0.9), weight: 'light' },
    cancels: [{ command: 'light', into: 'ridzik.belly', from: 6, onHitOnly: true }, ...intoHeavies(6)],
  },
  'ridzik.belly': {
    startup: 5, active: 3, recovery: 9, anim: 'belly',
    hitbox: box(-8, 12, 38, 34), depth: DEPTH, advance: px(2),
    hit: { damage: 6, hitstop: 6, hitstun: 18, stagger: 12, knockback: px(0.8), weight: 'medium', height: 'low' },
    cancels: [{ command: 'light', into: 'ridzik.shoe', from: 8, onHitOnly: true }, ...intoHeavies(8)],
  },
  'ridzik.shoe': {
    startup: 7, active: 4, recovery: 16, anim: 'shoe',
    hitbox: box(-8, 14, 48, 30), depth: DEPTH, advance: px(1.4),
    hit: { damage: 9, hitstop: 8, hitstun: 28, stagger: 40, knockback: px(3), launch: px(3.4), weight: 'heavy' },
  },
  'ridzik.coffee': {
    startup: 10, active: 3, recovery: 16, anim: 'coffee', charge: { frames: 24, into: 'ridzik.coffee-big' },
    hitbox: box(-8, 22, 68, 34), depth: WIDE,
    hit: { damage: 8, hitstop: 6, hitstun: 26, stagger: 20, knockback: px(1), weight: 'medium', effect: SCALD },
    cancels: [{ command: 'heavy', toward: 'forward', into: 'ridzik.trip', from: 18, onHitOnly: true }],
  },
  'ridzik.coffee-big': {
    startup: 5, active: 5, recovery: 22, anim: 'coffee-big', breaksGuard: true,
    hitbox: box(-8, 14, 92, 46), depth: px(24),
    hit: { damage: 14, hitstop: 8, hitstun: 40, stagger: 30, knockback: px(2), weight: 'heavy', effect: { kind: 'blind', frames: 80 } },
    cancels: [{ command: 'light', into: 'ridzik.knee-lift', from: 10, onToldOnly: true }],
  },
  'ridzik.trip': {
    startup: 9, active: 8, recovery: 20, anim: 'trip', advance: px(3.6), advanceFrom: 5,
    hitbox: box(-8, 0, 44, 20), depth: DEPTH,
    hit: {
      damage: 8, hitstop: 7, hitstun: 26, stagger: 40, knockback: px(0.6), weight: 'medium', height: 'low',
      effect: { kind: 'dizzy', frames: 80 },
    },
    cancels: [{ command: 'light', into: 'ridzik.knee-lift', from: 12, onToldOnly: true }],
  },
  'ridzik.shin': {
    startup: 8, active: 4, recovery: 14, anim: 'shin',
    hitbox: box(-8, 0, 44, 20), depth: WIDE,
    hit: { damage: 7, hitstop: 6, hitstun: 24, stagger: 60, knockback: px(1.2), launch: px(2.2), weight: 'medium', height: 'low' },
  },
  'ridzik.dash-tackle': {
    startup: 6, active: 8, recovery: 18, anim: 'dash-tackle', advance: px(4),
    hitbox: box(-8, 10, 44, 36), depth: DEPTH,
    hit: { damage: 9, hitstop: 7, hitstun: 26, stagger: 60, knockback: px(3.4), launch: px(2.4), weight: 'medium' },
    cancels: [{ command: 'light', into: 'ridzik.knee-lift', from: 14, onToldOnly: true }],
  },
  'ridzik.back-elbow': {
    startup: 4, active: 3, recovery: 9, anim: 'back-elbow',
    hitbox: box(-38, 28, 46, 30), depth: DEPTH,
    hit: { damage: 6, hitstop: 5, hitstun: 20, stagger: 20, knockback: px(5), weight: 'medium' },
  },
  'ridzik.jump-kick': {
    startup: 4, active: 16, recovery: 6, anim: 'jump-kick', landing: 'ridzik.kick-land', landingTold: 'ridzik.kick-land-told',
    hitbox: box(-8, 2, 44, 38), depth: WIDE,
    hit: { damage: 8, hitstop: 6, hitstun: 24, stagger: 60, knockback: px(2.2), launch: px(4), weight: 'medium' },
    cancels: [{ command: 'jump', into: 'ridzik.rebound', from: 5, onToldOnly: true }],
  },
  'ridzik.kick-land': { startup: 0, active: 0, recovery: 12, anim: 'land', ...TOUCHES_NOBODY },
  'ridzik.kick-land-told': {
    startup: 0, active: 0, recovery: 12, anim: 'land', ...TOUCHES_NOBODY,
    cancels: [
      { command: 'light', toward: 'forward', into: 'ridzik.run-in', from: 3 },
      { command: 'light', into: 'ridzik.jab', from: 3 },
    ],
  },
  'ridzik.rebound': {
    startup: 4, active: 0, recovery: 30, anim: 'rebound', rises: px(3.2), ...TOUCHES_NOBODY,
    cancels: [
      { command: 'light', into: 'ridzik.air-jab', from: 6 },
      { command: 'heavy', into: 'ridzik.slam', from: 6 },
    ],
  },
  'ridzik.air-jab': {
    startup: 3, active: 4, recovery: 12, anim: 'air-jab', brief: true, floats: px(2.4),
    hitbox: box(-8, -4, 44, 58), depth: WIDE,
    hit: { damage: 4, hitstop: 4, hitstun: 26, stagger: 9, knockback: px(1.4), weight: 'light' },
    cancels: [
      { command: 'light', into: 'ridzik.air-cross', from: 6, onToldOnly: true },
      { command: 'heavy', into: 'ridzik.spike', from: 6, onToldOnly: true },
    ],
  },
  'ridzik.air-cross': {
    startup: 3, active: 4, recovery: 14, anim: 'air-cross', brief: true, floats: px(2.4),
    hitbox: box(-8, -4, 44, 58), depth: WIDE,
    hit: { damage: 5, hitstop: 5, hitstun: 18, stagger: 10, knockback: px(1.4), weight: 'medium' },
    cancels: [{ command: 'heavy', into: 'ridzik.spike', from: 6, onToldOnly: true }],
  },
  'ridzik.spike': {
    startup: 6, active: 30, recovery: 0, anim: 'slam', landing: 'ridzik.slam-land',
    hitbox: box(-10, -16, 42, 58), depth: WIDE,
    hit: { damage: 8, hitstop: 8, hitstun: 26, stagger: 60, knockback: px(1.6), launch: -px(5), weight: 'heavy' },
  },
  'ridzik.jump-stomp': {
    startup: 4, active: 16, recovery: 4, anim: 'jump-stomp',
    hitbox: box(-12, -8, 30, 36), depth: WIDE,
    hit: { damage: 5, hitstop: 4, hitstun: 24, stagger: 12, knockback: px(0.4), weight: 'light' },
  },
  'ridzik.slam': {
    startup: 8, active: 30, recovery: 0, anim: 'slam', landing: 'ridzik.slam-land', landingTold: 'ridzik.slam-land-told',
    hitbox: box(-10, -6, 36, 42), depth: WIDE,
    hit: { damage: 9, hitstop: 7, hitstun: 26, stagger: 60, knockback: px(1), launch: px(3.2), weight: 'heavy' },
  },
  'ridzik.slam-land': { ...SLAM_LAND, cancels: [{ command: 'light', into: 'ridzik.knee-lift', from: 8, onToldOnly: true }] },
  'ridzik.slam-land-told': { ...SLAM_LAND, cancels: [{ command: 'light', into: 'ridzik.knee-lift', from: 8 }] },
  'ridzik.knee-lift': {
    startup: 6, active: 4, recovery: 18, anim: 'knee-lift', advance: px(3.4), jumps: 8,
    hitbox: box(-8, 0, 46, 78), depth: DEPTH,
    hit: { damage: 7, hitstop: 7, hitstun: 28, stagger: 60, knockback: px(1.4), launch: px(5.2), weight: 'medium' },
  },
  'ridzik.run-in': {
    startup: 6, active: 10, recovery: 18, anim: 'dash-tackle', advance: px(5.8),
    hitbox: box(-8, 0, 48, 54), depth: DEPTH,
    hit: { damage: 8, hitstop: 7, hitstun: 26, stagger: 60, knockback: px(4), launch: px(2.8), weight: 'medium', bounces: true },
  },
  'ridzik.badge': {
    startup: 9, active: 8, recovery: 20, anim: 'badge', cost: 8, invulnerable: [0, 16],
    hitbox: box(-56, 10, 112, 48), depth: px(26), breaksGuard: true,
    hit: { damage: 12, hitstop: 6, hitstun: 30, stagger: 60, knockback: px(2.6), weight: 'heavy', effect: { kind: 'scare', frames: 90 } },
    cancels: [
      { command: 'heavy', toward: 'back', into: 'ridzik.run-in', from: 15, onToldOnly: true },
      { command: 'heavy', into: 'ridzik.run-in', from: 15, onToldOnly: true },
    ],
  },
  'ridzik.cuff-swing': {
    startup: 12, active: 4, recovery: 24, anim: 'cuff-swing', cost: 4,
    hitbox: box(-8, 16, 116, 38), depth: DEPTH,
    hit: {
      damage: 7, hitstop: 8, hitstun: 36, stagger: 24, knockback: 0, pulls: true, weight: 'medium', effect: { kind: 'root', frames: 90 },
    },
    cancels: intoHeavies(20),
  },
  'ridzik.grab': {
    startup: 5, active: 3, recovery: 16, anim: 'grab', grab: true, advance: px(1.2),
    hitbox: box(-8, 20, 32, 34), depth: px(12), hit: NO_HIT,
  },
  'ridzik.knee': {
    startup: 5, active: 2, recovery: 9, anim: 'knee', knee: true,
    hitbox: box(0, 10, 30, 30), depth: px(12),
    hit: { damage: 6, hitstop: 7, hitstun: 20, stagger: 0, knockback: px(2), weight: 'medium' },
  },
  'ridzik.throw': {
    startup: 11, active: 2, recovery: 16, anim: 'throw', jumps: 16, release: 'forward',
    hitbox: box(0, 0, 30, 60), depth: px(18), invulnerable: [0, 13],
    hit: { damage: 12, hitstop: 0, hitstun: 30, stagger: 60, knockback: px(5), launch: px(1.9), weight: 'heavy' },
    cancels: afterHim('forward'),
  },
  'ridzik.throw-back': {
    startup: 11, active: 2, recovery: 16, anim: 'throw-back', jumps: 16, release: 'back',
    hitbox: box(0, 0, 30, 60), depth: px(18), invulnerable: [0, 13],
    hit: { damage: 12, hitstop: 0, hitstun: 30, stagger: 60, knockback: px(5), launch: px(3), weight: 'heavy' },
    cancels: afterHim('back'),
  },
  'ridzik.swing': {
    startup: 6, active: 4, recovery: 12, anim: 'swing',
    hitbox: box(-8, 18, 58, 40), depth: px(16), advance: px(1),
    hit: { damage: 10, hitstop: 7, hitstun: 24, stagger: 24, knockback: px(2.2), weight: 'medium' },
    cancels: [{ command: 'light', into: 'ridzik.swing', from: 13, onHitOnly: true }],
  },
  'ridzik.hurl': {
    startup: 7, active: 2, recovery: 13, anim: 'hurl', shot: 'carried',
    ...TOUCHES_NOBODY,
  },

  // What he does for Danko (docs/rules.md 4.3)
  'ridzik.suppress': {
    startup: 14, active: 28, recovery: 14, anim: 'suppress', ray: { reach: px(240), shots: 3, every: 12, pierce: 1 }, invulnerable: [0, 42],
    ...TOUCHES_NOBODY,
    hit: { damage: 5, hitstop: 3, hitstun: 26, stagger: 14, knockback: px(1), weight: 'medium', effect: { kind: 'pin', frames: 90 } },
  },
  'ridzik.cuff': {
    startup: 8, active: 5, recovery: 16, anim: 'cuff', advance: px(1.4), invulnerable: [0, 13],
    hitbox: box(-8, 0, 38, 24), depth: DEPTH,
    hit: {
      damage: 4, hitstop: 6, hitstun: 28, stagger: 20, knockback: 0, weight: 'light', height: 'low',
      effect: { kind: 'root', frames: 120 },
    },
  },
  'ridzik.taunt': {
    startup: 6, active: 150, recovery: 8, anim: 'taunt', invulnerable: [0, 156], decoy: [0, 156],
    ...TOUCHES_NOBODY,
  },
  'ridzik.cone': {
    startup: 8, active: 4, recovery: 16, anim: 'coffee', invulnerable: [0, 12],
    hitbox: box(-8, 20, 70, 36), depth: WIDE,
    hit: { damage: 6, hitstop: 6, hitstun: 26, stagger: 16, knockback: px(0.8), weight: 'medium', effect: SCALD },
  },
  'ridzik.shoot': {
    startup: 8, active: 2, recovery: 16, anim: 'shoot', ray: { reach: px(280), shots: 1, every: 1, pierce: 1 },
    ...TOUCHES_NOBODY,
    hit: { damage: 9, hitstop: 5, hitstun: 22, stagger: 20, knockback: px(2), weight: 'medium' },
  },
  'ridzik.reload': {
    startup: 20, active: 14, recovery: 20, anim: 'reload', ...TOUCHES_NOBODY,
  },
} satisfies Record<string, MoveDef>;
