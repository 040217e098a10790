import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { NO_HIT } from '../no-hit';

/** The boss of the yard: everything he does can be read, and everything leaves him open. */
export const strongman: ActorDef = {
  team: 'gang', look: 'strongman', hp: 420, score: 1500,
  walkSpeed: px(1.05), runSpeed: px(1.6), depthSpeed: px(0.75),
  hurtbox: box(-18, 0, 36, 76), pushRadius: px(17), weight: 'boss', poise: 0,
  moves: { light: 'strongman.hammer', knee: 'strongman.squeeze', throwForward: 'strongman.toss' },
  boss: {
    phases: [66, 33], roar: 'strongman.roar', pauses: [48, 36, 24],
    // Every round ends in something that leaves him open.
    patterns: [
      ['strongman.hammer', 'strongman.grab', 'strongman.hammer', 'strongman.charge'],
      ['strongman.hammer', 'strongman.slam', 'strongman.grab', 'strongman.charge'],
      ['strongman.hammer', 'strongman.hammer', 'strongman.slam', 'strongman.charge', 'strongman.grab', 'strongman.slam'],
    ],
  },
  ai: {
    name: 'boss', ring: px(80), patience: 40,
    attacks: [
      { move: 'strongman.hammer', near: px(24), far: px(72), chance: 1 },
      { move: 'strongman.grab', near: px(30), far: px(90), chance: 1 },
      { move: 'strongman.charge', near: px(70), far: px(420), chance: 1 },
      { move: 'strongman.slam', near: px(20), far: px(90), chance: 1, phase: 1 },
    ],
  },
};

export const strongmanMoves = {
  'strongman.hammer': {
    startup: 38, active: 5, recovery: 44, anim: 'hammer', telegraph: 'white', armour: [24, 38],
    hitbox: box(-6, 0, 56, 60), depth: px(10), advance: px(2.6), advanceFrom: 24,
    hit: { damage: 16, hitstop: 10, hitstun: 28, stagger: 0, knockback: px(3), launch: px(3.2), weight: 'heavy' },
  },
  'strongman.grab': {
    startup: 36, active: 10, recovery: 46, anim: 'grab', telegraph: 'blue', grab: true, armour: [10, 46],
    hitbox: box(-6, 18, 40, 44), depth: px(10), advance: px(3), advanceFrom: 32,
    hit: { ...NO_HIT, weight: 'heavy' },
  },
  'strongman.squeeze': {
    startup: 8, active: 2, recovery: 8, anim: 'squeeze', knee: true,
    hitbox: box(0, 0, 30, 50), depth: px(10),
    hit: { damage: 6, hitstop: 6, hitstun: 20, stagger: 0, knockback: px(1), weight: 'heavy', height: 'low' },
  },
  'strongman.toss': {
    startup: 18, active: 2, recovery: 40, anim: 'toss', release: 'forward',
    hitbox: box(0, 0, 30, 60), depth: px(10),
    hit: { damage: 12, hitstop: 0, hitstun: 30, stagger: 0, knockback: px(5), launch: px(4), weight: 'heavy' },
  },
  'strongman.charge': {
    startup: 44, active: 110, recovery: 60, anim: 'charge', telegraph: 'red', armour: [30, 154], wallDaze: 90,
    hitbox: box(-10, 6, 44, 60), depth: px(10), advance: px(4.4), advanceFrom: 44, breaksGuard: true,
    hit: { damage: 18, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(4.5), launch: px(4), weight: 'heavy' },
  },
  'strongman.slam': {
    startup: 44, active: 4, recovery: 62, anim: 'ground-slam', telegraph: 'red', armour: [20, 47], shock: true, breaksGuard: true,
    hitbox: box(-90, 0, 180, 20), depth: px(26),
    hit: { damage: 14, hitstop: 10, hitstun: 30, stagger: 0, knockback: px(3), launch: px(4), weight: 'heavy', height: 'low' },
  },
  'strongman.roar': {
    startup: 20, active: 2, recovery: 30, anim: 'roar', invulnerable: [0, 40],
    hitbox: box(-60, 0, 120, 60), depth: px(20), shock: true,
    hit: { damage: 0, hitstop: 0, hitstun: 10, stagger: 0, knockback: px(5), weight: 'light' },
  },
} satisfies Record<string, MoveDef>;
