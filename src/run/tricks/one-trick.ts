import type { Actor } from '../../sim/actor';
import { Button, type Buttons } from '../../sim/buttons';
import { isUp } from '../../sim/fighter/senses';
import type { Seen, Sim } from '../../sim/sim';
import { px, VIEW_WIDTH } from '../../sim/units';
import { skipsTalk, type Bot } from '../bot';
import { crowdedSide, LIES_FOR, threatens, toward, TRIES_AGAIN, visibleFoes } from '../fighter-bot';

/**
 * A player who knows one thing and does nothing else. He sees what a player sees, walks to the nearest foe, has no dice and, unless that is
 * his trick, no defence. What he wins by is too strong.
 */
export type Trick = (eye: Eye) => Buttons;

/** What he goes by. */
export interface Eye {
  readonly sim: Seen<Sim>;
  readonly hero: Body;
  readonly foes: readonly Body[]; // in view and in the fight, nearest first
  readonly foe: Body; // the nearest on his feet, or else the nearest
  readonly tick: number; // since he sat down
  readonly last: Buttons; // what he held in the tick before
  readonly memory: TrickMemory;
}

export type Body = Seen<Actor>;

export interface TrickMemory {
  queue: Buttons[]; // held in the ticks to come, before anything else
  next: number; // tick before which the trick is not tried again
  count: number;
  way: Buttons; // where he is running to
}

const STICK = Button.up | Button.down | Button.left | Button.right;

export function oneTrick(trick: Trick): Bot {
  const memory: TrickMemory = { queue: [], next: 0, count: 0, way: 0 };
  let tick = 0;
  let last: Buttons = 0;
  return (sim) => {
    tick++;
    last = decide(sim, trick, tick, last, memory);
    return last;
  };
}

function decide(sim: Seen<Sim>, trick: Trick, tick: number, last: Buttons, memory: TrickMemory): Buttons {
  const { world } = sim;
  if (world.talk) return skipsTalk(sim, 0);
  const hero = world.actors.find(({ player }) => player === 0);
  if (!hero) return 0;
  if (world.outcome === 'down') {
    const waits = world.brawl.retries >= TRIES_AGAIN || world.frame < world.outcomeFrame + LIES_FOR;
    return waits ? 0 : fresh({ last }, Button.light);
  }
  if (hero.state === 'show') return Button.right;
  if (hero.state === 'held') return tick % 6 < 3 ? Button.light : 0;
  if (hero.state === 'lying') return Button.defend;
  const foes = foesInView(sim, hero);
  const foe = foes.find((one) => isUp(sim, one)) ?? foes[0];
  if (!foe) return Button.right;
  return memory.queue.shift() ?? trick({ sim, hero, foes, foe, tick, last, memory });
}

function foesInView(sim: Seen<Sim>, hero: Body): Body[] {
  const far = (one: Body): number => gapX(hero, one) + 2 * gapY(hero, one);
  return visibleFoes(sim).sort((a, b) => far(a) - far(b) || a.id - b.id);
}

// ---- senses, px

export const gapX = (a: Body, b: Body): number => Math.abs(a.x - b.x) / px(1);
export const gapY = (a: Body, b: Body): number => Math.abs(a.y - b.y) / px(1);
export const isNear = ({ hero, foe, sim }: Eye, x: number, y = 10): boolean =>
  isUp(sim, foe) && gapX(hero, foe) <= x && gapY(hero, foe) <= y;
export const looksAt = (hero: Body, { x }: { readonly x: number }): boolean => hero.facing > 0 === x >= hero.x;
export const isBig = ({ sim }: Eye, { kind }: Body): boolean => sim.content.actors[kind]!.weight !== 'normal';
/** How far from the left edge of the picture he is. */
export const fromEdge = ({ sim, hero }: Eye): number => (hero.x - sim.world.brawl.camera.x) / px(1);

/** An enemy whose blow is about to land on him, and in how many frames. */
export function threatTo({ sim, hero, foes }: Eye): { readonly foe: Body; readonly left: number } | null {
  const left = ({ move, stateFrame }: Body): number => sim.content.moves[move ?? '']!.startup - stateFrame;
  const all = foes.filter((foe) => threatens(sim, hero, foe)).map((foe) => ({ foe, left: left(foe) }));
  return all.sort((a, b) => a.left - b.left)[0] ?? null;
}

// ---- hands

/** A button that must go down afresh. */
export const fresh = ({ last }: Pick<Eye, 'last'>, buttons: Buttons): Buttons =>
  ((last & buttons & ~STICK) !== 0 ? buttons & STICK : buttons);
export const faceTo = (hero: Body, { x }: { readonly x: number }): Buttons => (x < hero.x ? Button.left : Button.right);
/** Down and up, as fast as anybody can. */
export const mashed = ({ tick }: Eye, button: Buttons): Buttons => (tick % 4 < 2 ? button : 0);

export const walkTo = (hero: Body, x: number, y: number, closeX = 6, closeY = 5): Buttons => toward(hero, x, y, px(closeX), px(closeY));

/** Up to `room` px beside the foe, in his lane. */
export function close({ sim, hero, foe }: Eye, room = 26): Buttons {
  const left = sim.world.brawl.camera.x + px(14);
  const x = foe.x + (hero.x <= foe.x ? -1 : 1) * px(room);
  return walkTo(hero, Math.max(left, Math.min(left + px(VIEW_WIDTH - 28), x)), foe.y);
}

/** Pressed afresh once he looks at the foe. */
export const aimed = (eye: Eye, buttons: Buttons): Buttons =>
  looksAt(eye.hero, eye.foe) ? fresh(eye, buttons) : faceTo(eye.hero, eye.foe);

/** The light string, for want of anything better. */
export function mashLight(eye: Eye): Buttons {
  if (!isNear(eye, 34)) return close(eye);
  return mashed(eye, Button.light) | (looksAt(eye.hero, eye.foe) ? 0 : faceTo(eye.hero, eye.foe));
}

/** Out of a hold, at the side where most of them stand. */
export function throwHeld(eye: Eye): Buttons {
  return fresh(eye, Button.heavy | crowdedSide(eye.hero, eye.foes));
}
