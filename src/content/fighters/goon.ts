import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { rising } from './reflexes';

/** The first one you meet: one string puts him down. */
export const goon: ActorDef = {
  team: 'gang', look: 'goon', hp: 28, score: 100,
  walkSpeed: px(1.1), runSpeed: px(2), depthSpeed: px(0.7),
  hurtbox: box(-11, 0, 22, 60), pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'goon.punch' },
  ai: {
    name: 'brawler', ring: px(64), patience: 24, rise: 'goon.rise',
    attacks: [
      { move: 'goon.punch', near: px(26), far: px(56), chance: 3 },
      { move: 'goon.kick', near: px(40), far: px(76), chance: 2 },
    ],
  },
};

export const goonMoves = {
  'goon.punch': {
    startup: 22, active: 3, recovery: 20, anim: 'punch', telegraph: 'white',
    hitbox: box(-4, 28, 40, 24), depth: px(10), advance: px(2.6), advanceFrom: 14,
    hit: { damage: 5, hitstop: 5, hitstun: 18, stagger: 0, knockback: px(1.6), weight: 'light' },
  },
  'goon.kick': {
    startup: 26, active: 4, recovery: 24, anim: 'kick', telegraph: 'white',
    hitbox: box(-4, 16, 48, 30), depth: px(10), advance: px(3.6), advanceFrom: 18,
    hit: { damage: 7, hitstop: 7, hitstun: 22, stagger: 0, knockback: px(2.6), weight: 'medium' },
  },
  'goon.rise': rising(26, 5),
} satisfies Record<string, MoveDef>;
