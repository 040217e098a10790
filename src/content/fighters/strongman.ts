import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { NO_HIT } from '../no-hit';

/**
 * The boss of the yard. Braced he hardly feels a blow; what opens him is for each phase to teach: the hammer is to be parried, the grab to
 * be stepped out of, the charge to be led into the wall; then the slam to be jumped; then the lariat to be ducked from into the depth.
 */
export const strongman: ActorDef = {
  team: 'gang', look: 'strongman', hp: 540, score: 1500,
  walkSpeed: px(1.05), runSpeed: px(1.6), depthSpeed: px(0.75),
  hurtbox: box(-18, 0, 36, 76), pushRadius: px(17), weight: 'boss', poise: 0,
  moves: { light: 'strongman.hammer', knee: 'strongman.squeeze', throwForward: 'strongman.toss' },
  boss: {
    phases: [66, 33], roar: 'strongman.roar', pauses: [44, 36, 28], braced: 26,
    answers: { beaten: 'strongman.shove', airborne: 'strongman.clap', still: 'strongman.grab' },
    says: ['line.strongman-1', 'line.strongman-2'],
    // Every round ends in something that leaves him open.
    patterns: [
      ['strongman.hammer', 'strongman.grab', 'strongman.charge'],
      ['strongman.slam', 'strongman.hammer', 'strongman.charge', 'strongman.grab'],
      ['strongman.lariat', 'strongman.hammer', 'strongman.slam', 'strongman.charge', 'strongman.grab'],
    ],
  },
  ai: {
    name: 'boss', ring: px(80), patience: 40,
    attacks: [
      { move: 'strongman.hammer', near: px(24), far: px(72), chance: 1 },
      { move: 'strongman.grab', near: px(30), far: px(90), chance: 1 },
      { move: 'strongman.charge', near: px(54), far: px(420), chance: 1 },
      { move: 'strongman.slam', near: px(20), far: px(90), chance: 1, phase: 1 },
      { move: 'strongman.lariat', near: px(40), far: px(200), chance: 1, phase: 2 },
      { move: 'strongman.clap', near: 0, far: px(110), chance: 1 },
    ],
  },
};

export const strongmanMoves = {
  'strongman.hammer': {
    startup: 38, active: 5, recovery: 44, anim: 'hammer', telegraph: 'white', armour: [24, 60], // shut again before one is back; to a parry he is wide open
    hitbox: box(-6, 0, 56, 60), depth: px(10), advance: px(2.6), advanceFrom: 24,
    hit: { damage: 7, hitstop: 10, hitstun: 28, stagger: 0, knockback: px(3), launch: px(3.2), weight: 'heavy' },
  },
  'strongman.grab': {
    startup: 36, active: 10, recovery: 64, anim: 'grab', telegraph: 'blue', grab: true, armour: [10, 46],
    hitbox: box(-6, 18, 40, 44), depth: px(10), advance: px(3), advanceFrom: 32,
    hit: { ...NO_HIT, weight: 'heavy' },
  },
  'strongman.squeeze': {
    startup: 8, active: 2, recovery: 8, anim: 'squeeze', knee: true,
    hitbox: box(0, 0, 30, 50), depth: px(10),
    hit: { damage: 4, hitstop: 6, hitstun: 20, stagger: 0, knockback: px(1), weight: 'heavy', height: 'low' },
  },
  'strongman.toss': {
    startup: 18, active: 2, recovery: 40, anim: 'toss', release: 'forward',
    hitbox: box(0, 0, 30, 60), depth: px(10),
    hit: { damage: 8, hitstop: 0, hitstun: 30, stagger: 0, knockback: px(5), launch: px(4), weight: 'heavy' },
  },
  'strongman.charge': {
    startup: 48, active: 110, recovery: 60, anim: 'charge', telegraph: 'red', armour: [30, 157], wallDaze: 110,
    hitbox: box(-10, 6, 44, 60), depth: px(10), advance: px(4.4), advanceFrom: 48, breaksGuard: true,
    hit: { damage: 8, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(4.5), launch: px(4), weight: 'heavy' },
  },
  'strongman.slam': {
    startup: 44, active: 4, recovery: 70, anim: 'ground-slam', telegraph: 'red', armour: [20, 47], shock: true, breaksGuard: true,
    hitbox: box(-90, 0, 180, 20), depth: px(26),
    hit: { damage: 7, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(3), launch: px(4), weight: 'heavy', height: 'low' },
  },
  // Round and round with both arms out; it goes by who steps aside, and leaves him giddy.
  'strongman.lariat': {
    startup: 48, active: 84, recovery: 84, anim: 'lariat', telegraph: 'red', armour: [30, 131], wallDaze: 110, breaksGuard: true,
    hitbox: box(-46, 24, 92, 40), depth: px(12), advance: px(2.2), advanceFrom: 48,
    hit: { damage: 9, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(4), launch: px(4), weight: 'heavy' },
  },
  // Both hands over his head: whoever stands is safe.
  'strongman.clap': {
    startup: 36, active: 14, recovery: 24, anim: 'clap', telegraph: 'red', armour: [0, 73], antiAir: true, lurks: 50,
    hitbox: box(-40, 30, 84, 90), depth: px(18),
    hit: { damage: 9, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(3.4), launch: px(2), weight: 'heavy' },
  },
  'strongman.shove': {
    startup: 10, active: 3, recovery: 24, anim: 'shove', invulnerable: [0, 18], armour: [0, 36],
    hitbox: box(-40, 0, 84, 70), depth: px(20),
    hit: { ...NO_HIT, hitstop: 4, hitstun: 16, knockback: px(6), weight: 'medium' },
  },
  'strongman.roar': {
    startup: 26, active: 2, recovery: 46, anim: 'roar', invulnerable: [0, 44], armour: [0, 73],
    hitbox: box(-60, 0, 120, 60), depth: px(20), shock: true,
    hit: { ...NO_HIT, hitstun: 10, knockback: px(5) },
  },
} satisfies Record<string, MoveDef>;
