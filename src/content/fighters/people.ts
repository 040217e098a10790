import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import { px } from '../../sim/units';

/** Those who neither fight nor are fought. */
const person = (look: string, walk: number, run: number): ActorDef => ({
  team: 'bystander', look, hp: 1, score: 0, walkSpeed: px(walk), runSpeed: px(run), depthSpeed: px(0.6),
  hurtbox: box(-10, 0, 20, 58), pushRadius: px(8), weight: 'normal', poise: 0, moves: {},
});

export const cpd = person('cpd', 1.1, 2);
export const gallagher = person('gallagher', 1, 1.8);
export const rosta = person('rosta', 1.1, 2.6);
export const donnelly = person('donnelly', 1, 1.8);
