import type { Actor } from '../sim/actor';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';
import type { SoundCue } from './audio-port';
import { cue } from './cue';
import { surfaceAt } from './hearing';
import { bodyPitch, isBoss } from './voices';

/** Where somebody stood a tick ago. */
export interface Footing {
  readonly x: number;
  readonly y: number;
}

const HALF_WALK = px(28); // half the walk cycle of the drawings
const HALF_RUN = px(40);
const HALF_BOSS = px(36);
const JUMP_CUT = px(40); // farther in one tick is a retry, not a stride

/** How many feet came down between two places: the marks of `half` a stride crossed, so it does not matter how often one looks. */
export function footfalls(before: Footing, now: Footing, half: number): number {
  const dx = Math.abs(now.x - before.x);
  const dy = Math.abs(now.y - before.y);
  if (dx > JUMP_CUT || dy > JUMP_CUT) return 0;
  const crossed = (from: number, to: number): number => Math.abs(Math.floor(to / half) - Math.floor(from / half));
  return dx >= dy ? crossed(before.x, now.x) : crossed(before.y, now.y);
}

/** The steps heard this tick of everybody who walks or runs. */
export function footstepCues(sim: Seen<Sim>, before: ReadonlyMap<number, Footing>): SoundCue[] {
  const cues: SoundCue[] = [];
  for (const actor of sim.world.actors) {
    const was = before.get(actor.id);
    if (!was || !isOnFoot(actor)) continue;
    const boss = isBoss(sim, actor.id);
    const half = boss ? HALF_BOSS : actor.state === 'run' ? HALF_RUN : HALF_WALK;
    if (footfalls(was, actor, half) === 0) continue;
    const wishes = { x: actor.x, ids: [actor.id], rate: bodyPitch(sim, actor.id), volume: actor.player === null ? 0.7 : 1 };
    cues.push(cue(sim, `step-${surfaceAt(sim, actor.x)}`, wishes));
    if (boss) cues.push(cue(sim, 'boss-step', wishes));
  }
  return cues;
}

const isOnFoot = (actor: Seen<Actor>): boolean => actor.z === 0 && (actor.state === 'walk' || actor.state === 'run');
