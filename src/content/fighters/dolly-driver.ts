import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { TOUCHES_NOBODY } from '../no-hit';

/** The boss of the sally port: a truck driver and a two-wheeled dolly with a safe on it. */
export const dollyDriver: ActorDef = {
  team: 'gang', look: 'dolly-driver', hp: 460, score: 1800,
  walkSpeed: px(1.1), runSpeed: px(1.7), depthSpeed: px(0.75),
  hurtbox: box(-18, 0, 36, 72), pushRadius: px(17), weight: 'boss', poise: 0,
  moves: { light: 'dolly-driver.hook' },
  boss: {
    phases: [66, 33], roar: 'dolly-driver.roar', pauses: [46, 36, 26],
    // Every round ends with the dolly in the wall, or stuck in the floor.
    patterns: [
      ['dolly-driver.hook', 'dolly-driver.ram', 'dolly-driver.hook', 'dolly-driver.slam'],
      ['dolly-driver.hook', 'dolly-driver.crate', 'dolly-driver.slam', 'dolly-driver.ram'],
      ['dolly-driver.crate', 'dolly-driver.hook', 'dolly-driver.ram', 'dolly-driver.slam', 'dolly-driver.hook', 'dolly-driver.ram'],
    ],
  },
  ai: {
    name: 'boss', ring: px(84), patience: 40,
    attacks: [
      { move: 'dolly-driver.hook', near: px(24), far: px(66), chance: 1 },
      { move: 'dolly-driver.ram', near: px(80), far: px(420), chance: 1 },
      { move: 'dolly-driver.slam', near: px(24), far: px(84), chance: 1 },
      { move: 'dolly-driver.crate', near: px(90), far: px(360), chance: 1, phase: 1 },
    ],
  },
};

export const dollyDriverMoves = {
  'dolly-driver.hook': {
    startup: 36, active: 4, recovery: 36, anim: 'hook', telegraph: 'white', armour: [24, 36],
    hitbox: box(-6, 14, 54, 50), depth: px(10), advance: px(2.4), advanceFrom: 24,
    hit: { damage: 14, hitstop: 9, hitstun: 28, stagger: 0, knockback: px(3), weight: 'heavy' },
  },
  'dolly-driver.ram': {
    startup: 48, active: 100, recovery: 60, anim: 'ram', telegraph: 'red', armour: [30, 148], wallDaze: 100,
    hitbox: box(-6, 4, 66, 56), depth: px(10), advance: px(4.8), advanceFrom: 48, breaksGuard: true,
    hit: { damage: 18, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(4.5), launch: px(3.6), weight: 'heavy' },
  },
  'dolly-driver.slam': {
    startup: 46, active: 5, recovery: 66, anim: 'slam', telegraph: 'red', armour: [20, 50], shock: true, breaksGuard: true,
    hitbox: box(-20, 0, 110, 24), depth: px(24),
    hit: { damage: 16, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(3), launch: px(4), weight: 'heavy', height: 'low' },
  },
  'dolly-driver.crate': {
    startup: 40, active: 3, recovery: 40, anim: 'hurl-crate', telegraph: 'white', shot: 'strongbox',
    ...TOUCHES_NOBODY,
  },
  'dolly-driver.roar': {
    startup: 20, active: 2, recovery: 30, anim: 'roar', invulnerable: [0, 40],
    hitbox: box(-60, 0, 120, 60), depth: px(20), shock: true,
    hit: { damage: 0, hitstop: 0, hitstun: 10, stagger: 0, knockback: px(5), weight: 'light' },
  },
} satisfies Record<string, MoveDef>;
