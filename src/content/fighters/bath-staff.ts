import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { TOUCHES_NOBODY } from '../no-hit';
import { antiAir, rising } from './reflexes';

/** Those who work in the bath-house: the one behind the lid, and the one with the whistle. */

/** The lid stops whatever comes from the front: grab him, charge a heavy, or go round. Three blows on it and he shoves it back. */
export const lidBearer: ActorDef = {
  team: 'gang', look: 'lid-bearer', hp: 42, score: 250,
  walkSpeed: px(1), runSpeed: px(1.8), depthSpeed: px(0.65),
  hurtbox: box(-12, 0, 24, 60), pushRadius: px(11), weight: 'normal', poise: 0,
  moves: { light: 'lid-bearer.bash' },
  ai: {
    name: 'brawler', ring: px(58), patience: 30, rise: 'lid-bearer.rise',
    antiAir: { move: 'lid-bearer.lid-up', far: px(92) },
    guard: { blows: 3, counter: 'lid-bearer.bash' },
    attacks: [
      { move: 'lid-bearer.bash', near: px(24), far: px(66), chance: 2 },
      { move: 'lid-bearer.edge', near: px(20), far: px(48), chance: 2 },
    ],
  },
};

/** Whistles for men when he runs out of them: get to him first. The water in the ladle is hot: step, do not parry. */
export const bathMaster: ActorDef = {
  team: 'gang', look: 'bath-master', hp: 40, score: 300,
  walkSpeed: px(1.2), runSpeed: px(2.1), depthSpeed: px(0.8),
  hurtbox: box(-11, 0, 22, 60), pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'bath-master.broom' },
  ai: {
    name: 'caller', ring: px(140), patience: 40, rise: 'bath-master.rise', evades: true,
    antiAir: { move: 'bath-master.broom-up', far: px(92) },
    call: { move: 'bath-master.call', line: 'line.call-bath', few: 2, most: 2 },
    attacks: [
      { move: 'bath-master.broom', near: px(20), far: px(50), chance: 2 },
      { move: 'bath-master.ladle', near: px(40), far: px(84), chance: 2 },
    ],
  },
};

export const bathStaffMoves = {
  'lid-bearer.bash': {
    startup: 28, active: 8, recovery: 24, anim: 'bash', telegraph: 'white', cover: [0, 35],
    hitbox: box(-4, 12, 38, 44), depth: px(10), advance: px(3.4), advanceFrom: 24,
    hit: { damage: 7, hitstop: 8, hitstun: 22, stagger: 0, knockback: px(5), weight: 'heavy' },
  },
  'lid-bearer.edge': {
    startup: 26, active: 4, recovery: 24, anim: 'edge', telegraph: 'white',
    hitbox: box(-4, 20, 50, 40), depth: px(10), advance: px(1.6), advanceFrom: 18,
    hit: { damage: 8, hitstop: 7, hitstun: 22, stagger: 0, knockback: px(2), weight: 'medium' },
  },
  'lid-bearer.lid-up': antiAir('lid-up', 22, 11),
  'lid-bearer.rise': rising(26, 7),
  'bath-master.call': {
    startup: 60, active: 4, recovery: 20, anim: 'call', telegraph: 'red', calls: { kind: 'goon', men: 2 },
    ...TOUCHES_NOBODY,
  },
  'bath-master.broom': {
    startup: 22, active: 4, recovery: 20, anim: 'broom', telegraph: 'white',
    hitbox: box(-4, 22, 48, 30), depth: px(10), advance: px(1.8), advanceFrom: 14,
    hit: { damage: 6, hitstop: 5, hitstun: 18, stagger: 0, knockback: px(1.6), weight: 'light' },
  },
  'bath-master.ladle': {
    startup: 30, active: 5, recovery: 30, anim: 'ladle', telegraph: 'red',
    hitbox: box(10, 14, 76, 36), depth: px(10),
    hit: { damage: 11, hitstop: 6, hitstun: 26, stagger: 0, knockback: px(3), weight: 'medium' },
  },
  'bath-master.broom-up': antiAir('broom-up', 20, 9),
  'bath-master.rise': rising(26, 6),
} satisfies Record<string, MoveDef>;
