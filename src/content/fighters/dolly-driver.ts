import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { NO_HIT, TOUCHES_NOBODY } from '../no-hit';

/**
 * The boss of the sally port: a truck driver and a two-wheeled dolly with a safe on it. Braced behind it he hardly feels a blow. The hook is
 * to be parried and the ram to be led into the wall; then strongboxes are to be sent back, and the slam jumped; then the whole machine goes
 * round, and his men come.
 */
export const dollyDriver: ActorDef = {
  team: 'gang', look: 'dolly-driver', hp: 340, score: 1800,
  walkSpeed: px(1.1), runSpeed: px(1.7), depthSpeed: px(0.75),
  hurtbox: box(-18, 0, 36, 72), pushRadius: px(17), weight: 'boss', poise: 0,
  moves: { light: 'dolly-driver.hook' },
  boss: {
    phases: [66, 33], roar: 'dolly-driver.roar', pauses: [32, 28, 24], braced: 14,
    answers: { beaten: 'dolly-driver.shove', airborne: 'dolly-driver.hoist', still: 'dolly-driver.ram' },
    says: ['line.driver-1', 'line.driver-2'],
    // Every round ends with the dolly in the wall, or stuck in the floor.
    patterns: [
      ['dolly-driver.hook', 'dolly-driver.ram'],
      ['dolly-driver.crate', 'dolly-driver.slam', 'dolly-driver.crate', 'dolly-driver.hook', 'dolly-driver.ram'],
      ['dolly-driver.whirl', 'dolly-driver.hook', 'dolly-driver.crate', 'dolly-driver.slam', 'dolly-driver.ram'],
    ],
  },
  ai: {
    name: 'boss', ring: px(84), patience: 40,
    attacks: [
      { move: 'dolly-driver.hook', near: px(24), far: px(66), chance: 1 },
      { move: 'dolly-driver.ram', near: px(54), far: px(420), chance: 1 },
      { move: 'dolly-driver.slam', near: px(24), far: px(84), chance: 1 },
      { move: 'dolly-driver.crate', near: px(60), far: px(300), chance: 1, phase: 1 },
      { move: 'dolly-driver.whirl', near: px(40), far: px(200), chance: 1, phase: 2 },
      { move: 'dolly-driver.hoist', near: 0, far: px(110), chance: 1 },
    ],
  },
};

export const dollyDriverMoves = {
  'dolly-driver.hook': {
    startup: 36, active: 4, recovery: 36, anim: 'hook', telegraph: 'white', armour: [24, 54], // shut again before one is back; to a parry he is wide open
    hitbox: box(-6, 14, 54, 50), depth: px(10), advance: px(2.4), advanceFrom: 24,
    hit: { damage: 12, hitstop: 9, hitstun: 28, stagger: 0, knockback: px(3), weight: 'heavy' },
  },
  'dolly-driver.ram': {
    startup: 48, active: 100, recovery: 74, anim: 'ram', telegraph: 'red', armour: [30, 147], wallDaze: 120,
    hitbox: box(-6, 4, 66, 56), depth: px(10), advance: px(4.8), advanceFrom: 48, breaksGuard: true,
    hit: { damage: 15, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(4.5), launch: px(3.6), weight: 'heavy' },
  },
  'dolly-driver.slam': {
    startup: 46, active: 5, recovery: 80, anim: 'slam', telegraph: 'red', armour: [20, 50], shock: true, breaksGuard: true,
    hitbox: box(-20, 0, 110, 24), depth: px(24),
    hit: { damage: 13, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(3), launch: px(4), weight: 'heavy', height: 'low' },
  },
  'dolly-driver.crate': {
    startup: 40, active: 3, recovery: 40, anim: 'hurl-crate', telegraph: 'white', shot: 'strongbox', armour: [0, 82],
    ...TOUCHES_NOBODY,
  },
  // The machine at arm's length, round and round: it goes by who steps aside, and leaves him giddy.
  'dolly-driver.whirl': {
    startup: 48, active: 84, recovery: 84, anim: 'whirl', telegraph: 'red', armour: [30, 131], wallDaze: 120, breaksGuard: true,
    hitbox: box(-58, 16, 116, 44), depth: px(12), advance: px(2.2), advanceFrom: 48,
    hit: { damage: 15, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(4), launch: px(4), weight: 'heavy' },
  },
  // The toe plate overhead: whoever stands is safe.
  'dolly-driver.hoist': {
    startup: 36, active: 14, recovery: 24, anim: 'hoist', telegraph: 'red', armour: [0, 73], antiAir: true, lurks: 50,
    hitbox: box(-40, 30, 96, 90), depth: px(18),
    hit: { damage: 14, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(3.4), launch: px(2), weight: 'heavy' },
  },
  'dolly-driver.shove': {
    startup: 10, active: 3, recovery: 24, anim: 'shove', invulnerable: [0, 18], armour: [0, 36],
    hitbox: box(-40, 0, 90, 70), depth: px(20),
    hit: { ...NO_HIT, hitstop: 4, hitstun: 16, knockback: px(6), weight: 'medium' },
  },
  'dolly-driver.roar': {
    startup: 26, active: 2, recovery: 46, anim: 'roar', invulnerable: [0, 44], armour: [0, 73],
    hitbox: box(-60, 0, 120, 60), depth: px(20), shock: true,
    hit: { ...NO_HIT, hitstun: 10, knockback: px(5) },
  },
} satisfies Record<string, MoveDef>;
