import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { TOUCHES_NOBODY } from '../no-hit';
import { antiAir, rising } from './reflexes';

/** Two more of the truck's men: the one behind the riot shield, and the one with the walkie-talkie. */

/** Blows and bullets stop at the shield: grab him, charge a heavy, throw somebody at him, or let the other hero have his back. */
export const shieldman: ActorDef = {
  team: 'gang', look: 'shieldman', hp: 52, score: 280,
  walkSpeed: px(1), runSpeed: px(1.8), depthSpeed: px(0.65),
  hurtbox: box(-12, 0, 24, 62), pushRadius: px(11), weight: 'normal', poise: 0,
  moves: { light: 'shieldman.bash' },
  ai: {
    name: 'brawler', ring: px(58), patience: 28, rise: 'shieldman.rise',
    antiAir: { move: 'shieldman.shield-up', far: px(92) },
    guard: { blows: 3, counter: 'shieldman.bash' },
    attacks: [
      { move: 'shieldman.bash', near: px(24), far: px(72), chance: 2 },
      { move: 'shieldman.chop', near: px(20), far: px(50), chance: 2 },
    ],
  },
};

/** Calls the rest of the crew when he runs out of men: get to him first. */
export const dispatcher: ActorDef = {
  team: 'gang', look: 'dispatcher', hp: 42, score: 320,
  walkSpeed: px(1.3), runSpeed: px(2.3), depthSpeed: px(0.85),
  hurtbox: box(-11, 0, 22, 60), pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'dispatcher.jab' },
  ai: {
    name: 'caller', ring: px(150), patience: 36, rise: 'dispatcher.rise', evades: true,
    antiAir: { move: 'dispatcher.antenna-up', far: px(96) },
    call: { move: 'dispatcher.call', line: 'line.call-crew', few: 2, most: 2 },
    attacks: [
      { move: 'dispatcher.jab', near: px(18), far: px(46), chance: 2 },
      { move: 'dispatcher.antenna', near: px(40), far: px(74), chance: 2 },
    ],
  },
};

export const truckStaffMoves = {
  'shieldman.bash': {
    startup: 28, active: 8, recovery: 22, anim: 'bash', telegraph: 'white', cover: [0, 35],
    hitbox: box(-4, 10, 38, 48), depth: px(10), advance: px(3.8), advanceFrom: 24,
    hit: { damage: 10, hitstop: 8, hitstun: 24, stagger: 0, knockback: px(4), launch: px(2.4), weight: 'heavy' },
  },
  'shieldman.chop': {
    startup: 26, active: 4, recovery: 22, anim: 'chop', telegraph: 'white',
    hitbox: box(-4, 20, 50, 44), depth: px(10), advance: px(1.6), advanceFrom: 18,
    hit: { damage: 10, hitstop: 7, hitstun: 22, stagger: 0, knockback: px(2), weight: 'medium' },
  },
  'shieldman.shield-up': antiAir('shield-up', 22, 12),
  'shieldman.rise': rising(26, 7),
  'dispatcher.call': {
    startup: 60, active: 4, recovery: 20, anim: 'call', telegraph: 'red', calls: { kind: 'truck-hand', men: 2 },
    ...TOUCHES_NOBODY,
  },
  'dispatcher.jab': {
    startup: 22, active: 3, recovery: 18, anim: 'jab', telegraph: 'white',
    hitbox: box(-4, 28, 42, 24), depth: px(10), advance: px(2), advanceFrom: 14,
    hit: { damage: 7, hitstop: 5, hitstun: 18, stagger: 0, knockback: px(1.6), weight: 'light' },
  },
  'dispatcher.antenna': {
    startup: 26, active: 4, recovery: 26, anim: 'antenna', telegraph: 'white',
    hitbox: box(8, 0, 66, 20), depth: px(10),
    hit: { damage: 8, hitstop: 6, hitstun: 22, stagger: 0, knockback: px(1.4), weight: 'medium', height: 'low' },
  },
  'dispatcher.antenna-up': antiAir('antenna-up', 20, 10),
  'dispatcher.rise': rising(26, 6),
} satisfies Record<string, MoveDef>;
