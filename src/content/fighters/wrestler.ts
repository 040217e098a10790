import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { NO_HIT } from '../no-hit';
import { antiAir, rising } from './reflexes';

/** Wants to hold you: step or jump when the blue arms open. Too heavy to lift until he reels. */
export const wrestler: ActorDef = {
  team: 'gang', look: 'wrestler', hp: 70, score: 300,
  walkSpeed: px(1), runSpeed: px(1.8), depthSpeed: px(0.65),
  hurtbox: box(-15, 0, 30, 62), pushRadius: px(14), weight: 'heavy', poise: 1,
  moves: { light: 'wrestler.slap', knee: 'wrestler.squeeze', throwForward: 'wrestler.suplex' },
  ai: {
    name: 'grabber', ring: px(70), patience: 30, rise: 'wrestler.rise', evades: true,
    antiAir: { move: 'wrestler.clothesline', far: px(92) },
    attacks: [
      { move: 'wrestler.lunge', near: px(36), far: px(84), chance: 3 },
      { move: 'wrestler.slap', near: px(24), far: px(54), chance: 2 },
    ],
  },
};

export const wrestlerMoves = {
  'wrestler.lunge': {
    startup: 30, active: 10, recovery: 30, anim: 'lunge', telegraph: 'blue', grab: true,
    hitbox: box(-6, 18, 34, 36), depth: px(10), advance: px(3.2), advanceFrom: 26,
    hit: { ...NO_HIT, weight: 'medium' },
  },
  'wrestler.slap': {
    startup: 26, active: 4, recovery: 26, anim: 'slap', telegraph: 'white',
    hitbox: box(-6, 26, 46, 28), depth: px(10), advance: px(2.4), advanceFrom: 16,
    hit: { damage: 11, hitstop: 8, hitstun: 24, stagger: 0, knockback: px(3), weight: 'heavy' },
  },
  'wrestler.squeeze': {
    startup: 8, active: 2, recovery: 8, anim: 'squeeze', knee: true,
    hitbox: box(0, 0, 30, 50), depth: px(10),
    hit: { damage: 5, hitstop: 5, hitstun: 20, stagger: 0, knockback: px(1), weight: 'medium', height: 'low' },
  },
  'wrestler.suplex': {
    startup: 14, active: 2, recovery: 24, anim: 'suplex', release: 'back',
    hitbox: box(0, 0, 30, 60), depth: px(10),
    hit: { damage: 10, hitstop: 0, hitstun: 30, stagger: 0, knockback: px(3.6), launch: px(3.4), weight: 'heavy' },
  },
  'wrestler.clothesline': antiAir('clothesline', 26, 13),
  'wrestler.rise': rising(28, 8),
} satisfies Record<string, MoveDef>;
