import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { TOUCHES_NOBODY } from '../no-hit';
import { antiAir, rising } from './reflexes';

/** Lobs ice from afar: keep moving, and go and get him. */
export const icicleThrower: ActorDef = {
  team: 'gang', look: 'icicle-thrower', hp: 30, score: 200,
  walkSpeed: px(1.2), runSpeed: px(2), depthSpeed: px(0.8),
  hurtbox: box(-10, 0, 20, 60), pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'icicle-thrower.shove' },
  ai: {
    name: 'lobber', ring: px(140), patience: 80, rise: 'icicle-thrower.rise', evades: true,
    antiAir: { move: 'icicle-thrower.stab-up', far: px(96) },
    attacks: [
      { move: 'icicle-thrower.lob', near: px(60), far: px(400), chance: 1 },
      { move: 'icicle-thrower.shove', near: px(10), far: px(32), chance: 1 },
      { move: 'icicle-thrower.stab', near: px(28), far: px(58), chance: 2 },
    ],
  },
};

export const icicleThrowerMoves = {
  'icicle-thrower.lob': {
    startup: 26, active: 2, recovery: 30, anim: 'lob', telegraph: 'red', hazard: { item: 'icicle', frames: 44 },
    ...TOUCHES_NOBODY,
  },
  'icicle-thrower.shove': {
    startup: 20, active: 3, recovery: 24, anim: 'shove', telegraph: 'white',
    hitbox: box(-4, 24, 38, 26), depth: px(10),
    hit: { damage: 4, hitstop: 5, hitstun: 18, stagger: 0, knockback: px(4), weight: 'light' },
  },
  'icicle-thrower.stab': {
    startup: 24, active: 4, recovery: 24, anim: 'stab', telegraph: 'white',
    hitbox: box(-4, 26, 44, 22), depth: px(10), advance: px(2), advanceFrom: 16,
    hit: { damage: 8, hitstop: 6, hitstun: 20, stagger: 0, knockback: px(1.6), weight: 'medium' },
  },
  'icicle-thrower.stab-up': antiAir('stab-up', 20, 10),
  'icicle-thrower.rise': rising(26, 6),
} satisfies Record<string, MoveDef>;
