import type { Actor, Brain } from '../actor';
import { defOf, type Sim } from '../sim';
import { brawler } from './brawler';

/** Frames between two squeezes, and how many there are before he throws. */
const SQUEEZE_EVERY = 34;
const SQUEEZES = 2;

/** A brawler who, once his hands are on you, squeezes and then throws. */
export function grabber(sim: Sim, actor: Actor, brain: Brain): void {
  if (actor.state === 'hold') return crush(sim, actor, brain);
  if (actor.grip !== null) return;
  brawler(sim, actor, brain);
}

/** `timer` is the number of squeezes still to come. */
export function crush(sim: Sim, actor: Actor, brain: Brain): void {
  const { knee, throwForward } = defOf(sim, actor).moves;
  if (brain.plan !== 'squeeze') {
    brain.plan = 'squeeze';
    brain.timer = SQUEEZES;
  }
  if (actor.stateFrame < SQUEEZE_EVERY) return;
  brain.attack = (brain.timer > 0 ? knee : throwForward) ?? null;
  brain.timer--;
  actor.intent.light = 1;
}
