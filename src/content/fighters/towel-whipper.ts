import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { antiAir, rising } from './reflexes';

/** Cracks a wet towel from further off than a fist reaches: parry it, or step in between two cracks. */
export const towelWhipper: ActorDef = {
  team: 'gang', look: 'towel-whipper', hp: 36, score: 150,
  walkSpeed: px(1.2), runSpeed: px(2), depthSpeed: px(0.8),
  hurtbox: box(-10, 0, 20, 60), pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'towel-whipper.whip' },
  ai: {
    name: 'brawler', ring: px(70), patience: 30, rise: 'towel-whipper.rise', evades: true,
    antiAir: { move: 'towel-whipper.whip-up', far: px(104) },
    attacks: [
      { move: 'towel-whipper.whip', near: px(44), far: px(70), chance: 3 },
      { move: 'towel-whipper.whip-low', near: px(44), far: px(66), chance: 2 },
    ],
  },
};

export const towelWhipperMoves = {
  'towel-whipper.whip': {
    startup: 28, active: 4, recovery: 26, anim: 'whip', telegraph: 'white',
    hitbox: box(6, 26, 66, 24), depth: px(10),
    hit: { damage: 7, hitstop: 6, hitstun: 20, stagger: 0, knockback: px(2), weight: 'medium' },
  },
  'towel-whipper.whip-low': {
    startup: 26, active: 4, recovery: 26, anim: 'whip-low', telegraph: 'white',
    hitbox: box(6, 0, 62, 18), depth: px(10),
    hit: { damage: 6, hitstop: 6, hitstun: 22, stagger: 0, knockback: px(1.2), weight: 'light', height: 'low' },
  },
  'towel-whipper.whip-up': antiAir('whip-up', 20, 10),
  'towel-whipper.rise': rising(26, 6),
} satisfies Record<string, MoveDef>;
