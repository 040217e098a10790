import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { CancelDef, MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { NO_HIT, TOUCHES_NOBODY } from '../no-hit';

/** Captain Ivan Danko: heavy, slow, long reach. Times and damage from docs/rules.md 1f. */
export const danko: ActorDef = {
  team: 'police', look: 'danko-sauna', rim: 0xff4038, hp: 100, score: 0,
  walkSpeed: px(1.5), runSpeed: px(3), depthSpeed: px(0.9),
  hurtbox: box(-11, 0, 22, 64), pushRadius: px(10), weight: 'normal', poise: 0,
  moves: {
    light: 'danko.jab', lightBack: 'danko.back-elbow', heavy: 'danko.haymaker', heavyForward: 'danko.shoulder',
    heavyDown: 'danko.sweep', dash: 'danko.dash-kick', special: 'danko.banya-spin', specialForward: 'danko.bear-rush',
    airLight: 'danko.air-jab', airLightForward: 'danko.jump-kick', airLightDown: 'danko.jump-stomp', airHeavy: 'danko.slam',
    grab: 'danko.grab', knee: 'danko.knee', throwForward: 'danko.throw', throwBack: 'danko.throw-back',
    swing: 'danko.swing', hurl: 'danko.hurl',
  },
};

/** From the second light on, any hit leads into any heavy. */
const intoHeavies = (from: number): CancelDef[] => [
  { command: 'heavy', toward: 'forward', into: 'danko.shoulder', from, onHitOnly: true },
  { command: 'heavy', toward: 'down', into: 'danko.sweep', from, onHitOnly: true },
  { command: 'heavy', into: 'danko.haymaker', from, onHitOnly: true },
];

/** Having thrown somebody, after him: whichever way he went. */
const afterHim = (toward: 'forward' | 'back'): readonly CancelDef[] => [
  { command: 'light', toward, into: 'danko.run-in', from: 18, onToldOnly: true },
];

/** Every hitbox starts 8 px behind the centre, so that nobody stands safely inside him. */
const DEPTH = px(14);
const WIDE = px(18);

/** Shakes the floor; from a slam that has told already the man can be picked up even if that was all. */
const SLAM_LAND = {
  startup: 0, active: 4, recovery: 18, anim: 'slam-land', shock: true,
  hitbox: box(-40, 0, 80, 24), depth: px(20),
  hit: { damage: 8, hitstop: 8, hitstun: 26, stagger: 60, knockback: px(2), launch: px(3), weight: 'heavy', height: 'low' },
} satisfies MoveDef;

export const dankoMoves = {
  'danko.jab': {
    startup: 4, active: 3, recovery: 9, anim: 'jab',
    hitbox: box(-8, 28, 44, 28), depth: DEPTH, advance: px(0.8),
    hit: { damage: 6, hitstop: 5, hitstun: 18, stagger: 12, knockback: px(1.2), weight: 'light' },
    cancels: [{ command: 'light', into: 'danko.cross', from: 7, onHitOnly: true }],
  },
  'danko.cross': {
    startup: 4, active: 3, recovery: 10, anim: 'cross',
    hitbox: box(-8, 28, 46, 28), depth: DEPTH, advance: px(1),
    hit: { damage: 6, hitstop: 5, hitstun: 18, stagger: 12, knockback: px(1.2), weight: 'light' },
    cancels: [{ command: 'light', into: 'danko.gut', from: 7, onHitOnly: true }, ...intoHeavies(7)],
  },
  'danko.gut': {
    startup: 6, active: 3, recovery: 12, anim: 'gut',
    hitbox: box(-8, 18, 46, 26), depth: DEPTH, advance: px(1),
    hit: { damage: 9, hitstop: 7, hitstun: 22, stagger: 16, knockback: px(1), weight: 'medium', height: 'low' },
    cancels: [{ command: 'light', into: 'danko.headbutt', from: 10, onHitOnly: true }, ...intoHeavies(10)],
  },
  'danko.headbutt': {
    startup: 8, active: 4, recovery: 18, anim: 'headbutt',
    hitbox: box(-8, 30, 44, 34), depth: DEPTH, advance: px(1.6),
    hit: { damage: 14, hitstop: 10, hitstun: 30, stagger: 40, knockback: px(2.6), launch: px(4.2), weight: 'heavy' },
  },
  'danko.haymaker': {
    startup: 12, active: 4, recovery: 20, anim: 'haymaker',
    hitbox: box(-8, 26, 54, 34), depth: DEPTH, advance: px(1.2), advanceFrom: 8,
    armour: [8, 11], charge: { frames: 24, into: 'danko.haymaker-charged' },
    hit: { damage: 16, hitstop: 10, hitstun: 26, stagger: 35, knockback: px(3), weight: 'heavy' },
    cancels: [
      { command: 'light', into: 'danko.headbutt', from: 22, onHitOnly: true },
      { command: 'heavy', toward: 'forward', into: 'danko.shoulder', from: 22, onHitOnly: true },
    ],
  },
  'danko.haymaker-charged': {
    startup: 5, active: 5, recovery: 22, anim: 'haymaker-charged',
    hitbox: box(-8, 22, 60, 40), depth: DEPTH, advance: px(3), breaksGuard: true, armour: [0, 5],
    hit: { damage: 24, hitstop: 14, hitstun: 40, stagger: 60, knockback: px(5), launch: px(4), weight: 'heavy' },
    cancels: [{ command: 'light', into: 'danko.run-in', from: 10, onToldOnly: true }],
  },
  'danko.shoulder': {
    startup: 14, active: 6, recovery: 18, anim: 'shoulder',
    hitbox: box(-8, 16, 42, 44), depth: DEPTH, advance: px(3.4), advanceFrom: 6,
    hit: { damage: 15, hitstop: 10, hitstun: 30, stagger: 60, knockback: px(5.5), launch: px(2.8), weight: 'heavy', bounces: true },
    cancels: [{ command: 'light', into: 'danko.uppercut', from: 18, onToldOnly: true }],
  },
  'danko.sweep': {
    startup: 10, active: 4, recovery: 18, anim: 'sweep',
    hitbox: box(-8, 0, 52, 18), depth: WIDE,
    hit: { damage: 10, hitstop: 8, hitstun: 26, stagger: 60, knockback: px(1.6), launch: px(2.4), weight: 'medium', height: 'low' },
  },
  'danko.dash-kick': {
    startup: 6, active: 8, recovery: 16, anim: 'dash-kick',
    hitbox: box(-8, 20, 50, 34), depth: DEPTH, advance: px(3.6),
    hit: { damage: 12, hitstop: 8, hitstun: 26, stagger: 60, knockback: px(4), launch: px(2.6), weight: 'medium' },
    cancels: [{ command: 'light', into: 'danko.uppercut', from: 12, onToldOnly: true }],
  },
  'danko.back-elbow': {
    startup: 5, active: 3, recovery: 10, anim: 'back-elbow',
    hitbox: box(-40, 28, 48, 30), depth: DEPTH,
    hit: { damage: 8, hitstop: 6, hitstun: 20, stagger: 20, knockback: px(6), weight: 'medium' },
  },
  'danko.jump-kick': {
    startup: 4, active: 16, recovery: 6, anim: 'jump-kick', landing: 'danko.kick-land', landingTold: 'danko.kick-land-told',
    hitbox: box(-8, 2, 46, 40), depth: WIDE,
    hit: { damage: 10, hitstop: 7, hitstun: 24, stagger: 60, knockback: px(2.4), launch: px(4), weight: 'medium' },
    cancels: [{ command: 'jump', into: 'danko.rebound', from: 5, onToldOnly: true }],
  },
  'danko.kick-land': { startup: 0, active: 0, recovery: 14, anim: 'land', ...TOUCHES_NOBODY },
  'danko.kick-land-told': {
    startup: 0, active: 0, recovery: 14, anim: 'land', ...TOUCHES_NOBODY,
    cancels: [
      { command: 'light', toward: 'forward', into: 'danko.run-in', from: 4 },
      { command: 'light', into: 'danko.jab', from: 4 },
    ],
  },
  'danko.rebound': {
    startup: 4, active: 0, recovery: 30, anim: 'rebound', rises: px(3), ...TOUCHES_NOBODY,
    cancels: [
      { command: 'light', into: 'danko.air-jab', from: 6 },
      { command: 'heavy', into: 'danko.slam', from: 6 },
    ],
  },
  'danko.air-jab': {
    startup: 4, active: 4, recovery: 12, anim: 'air-jab', brief: true, floats: px(2.4),
    hitbox: box(-8, -4, 48, 58), depth: WIDE,
    hit: { damage: 5, hitstop: 5, hitstun: 26, stagger: 10, knockback: px(1.4), weight: 'light' },
    cancels: [
      { command: 'light', into: 'danko.air-cross', from: 7, onToldOnly: true },
      { command: 'heavy', into: 'danko.spike', from: 7, onToldOnly: true },
    ],
  },
  'danko.air-cross': {
    startup: 4, active: 4, recovery: 14, anim: 'air-cross', brief: true, floats: px(2.4),
    hitbox: box(-8, -4, 50, 58), depth: WIDE,
    hit: { damage: 6, hitstop: 6, hitstun: 20, stagger: 12, knockback: px(1.4), weight: 'medium' },
    cancels: [{ command: 'heavy', into: 'danko.spike', from: 7, onToldOnly: true }],
  },
  'danko.spike': {
    startup: 6, active: 30, recovery: 0, anim: 'slam', landing: 'danko.slam-land',
    hitbox: box(-10, -16, 44, 60), depth: WIDE,
    hit: { damage: 10, hitstop: 9, hitstun: 26, stagger: 60, knockback: px(1.8), launch: -px(5), weight: 'heavy' },
  },
  'danko.jump-stomp': {
    startup: 4, active: 16, recovery: 4, anim: 'jump-stomp',
    hitbox: box(-12, -8, 30, 36), depth: WIDE,
    hit: { damage: 6, hitstop: 5, hitstun: 24, stagger: 12, knockback: px(0.4), weight: 'light' },
  },
  'danko.slam': {
    startup: 8, active: 30, recovery: 0, anim: 'slam', landing: 'danko.slam-land', landingTold: 'danko.slam-land-told',
    hitbox: box(-10, -6, 36, 44), depth: WIDE,
    hit: { damage: 12, hitstop: 8, hitstun: 26, stagger: 60, knockback: px(1), launch: px(3.2), weight: 'heavy' },
  },
  'danko.slam-land': { ...SLAM_LAND, cancels: [{ command: 'light', into: 'danko.uppercut', from: 8, onToldOnly: true }] },
  'danko.slam-land-told': { ...SLAM_LAND, cancels: [{ command: 'light', into: 'danko.uppercut', from: 8 }] },
  'danko.uppercut': {
    startup: 7, active: 5, recovery: 20, anim: 'uppercut', advance: px(5.2), jumps: 9,
    hitbox: box(-8, 0, 52, 84), depth: DEPTH,
    hit: { damage: 9, hitstop: 8, hitstun: 30, stagger: 60, knockback: px(1.4), launch: px(5.4), weight: 'heavy' },
  },
  'danko.run-in': {
    startup: 7, active: 10, recovery: 18, anim: 'dash-kick', advance: px(5.6),
    hitbox: box(-8, 4, 54, 56), depth: DEPTH,
    hit: { damage: 10, hitstop: 8, hitstun: 26, stagger: 60, knockback: px(4.4), launch: px(3), weight: 'medium', bounces: true },
  },
  'danko.banya-spin': {
    startup: 9, active: 10, recovery: 22, anim: 'banya-spin', cost: 8, invulnerable: [0, 17],
    hitbox: box(-48, 12, 96, 46), depth: px(24), breaksGuard: true,
    hit: { damage: 18, hitstop: 8, hitstun: 30, stagger: 60, knockback: px(3.6), launch: px(3.8), weight: 'heavy' },
    cancels: [
      { command: 'heavy', toward: 'back', into: 'danko.run-in', from: 17, onToldOnly: true },
      { command: 'heavy', into: 'danko.run-in', from: 17, onToldOnly: true },
    ],
  },
  'danko.bear-rush': {
    startup: 14, active: 30, recovery: 28, anim: 'bear-rush', cost: 12, armour: [4, 43], breaksGuard: true,
    advance: px(4.6), advanceFrom: 8, carries: 'danko.bear-shove',
    hitbox: box(-8, 10, 46, 50), depth: WIDE,
    hit: { damage: 3, hitstop: 3, hitstun: 30, stagger: 35, knockback: 0, weight: 'medium' },
  },
  'danko.bear-shove': {
    startup: 4, active: 4, recovery: 20, anim: 'bear-shove', armour: [0, 4], breaksGuard: true,
    hitbox: box(-8, 8, 84, 56), depth: px(24),
    hit: { damage: 14, hitstop: 10, hitstun: 30, stagger: 60, knockback: px(5.4), launch: px(3.4), weight: 'heavy', bounces: true },
    cancels: [{ command: 'light', into: 'danko.run-in', from: 10, onToldOnly: true }],
  },
  'danko.grab': {
    startup: 5, active: 3, recovery: 16, anim: 'grab', grab: true, advance: px(1),
    hitbox: box(-8, 20, 34, 34), depth: px(12),
    hit: NO_HIT,
  },
  'danko.knee': {
    startup: 6, active: 2, recovery: 10, anim: 'knee', knee: true,
    hitbox: box(0, 10, 30, 30), depth: px(12),
    hit: { damage: 8, hitstop: 8, hitstun: 20, stagger: 0, knockback: px(2), weight: 'medium', height: 'low' },
  },
  'danko.throw': {
    startup: 12, active: 2, recovery: 16, anim: 'throw', jumps: 17, release: 'forward',
    hitbox: box(0, 0, 30, 60), depth: px(18), invulnerable: [0, 14],
    hit: { damage: 16, hitstop: 0, hitstun: 30, stagger: 60, knockback: px(5.5), launch: px(2), weight: 'heavy' },
    cancels: afterHim('forward'),
  },
  'danko.throw-back': {
    startup: 12, active: 2, recovery: 16, anim: 'throw-back', jumps: 17, release: 'back',
    hitbox: box(0, 0, 30, 60), depth: px(18), invulnerable: [0, 14],
    hit: { damage: 16, hitstop: 0, hitstun: 30, stagger: 60, knockback: px(5.5), launch: px(3.4), weight: 'heavy' },
    cancels: afterHim('back'),
  },
  'danko.swing': {
    startup: 7, active: 4, recovery: 13, anim: 'swing',
    hitbox: box(-8, 18, 62, 42), depth: px(16), advance: px(1),
    hit: { damage: 12, hitstop: 8, hitstun: 24, stagger: 24, knockback: px(2.4), weight: 'medium' },
    cancels: [{ command: 'light', into: 'danko.swing', from: 15, onHitOnly: true }],
  },
  'danko.hurl': {
    startup: 8, active: 2, recovery: 14, anim: 'hurl', shot: 'carried',
    ...TOUCHES_NOBODY,
  },
} satisfies Record<string, MoveDef>;
