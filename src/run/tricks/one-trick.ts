import type { Actor } from '../../sim/actor';
import { Button, type Buttons } from '../../sim/buttons';
import { isOut, isUp } from '../../sim/fighter/senses';
import type { MoveDef } from '../../sim/move-def';
import type { Seen, Sim } from '../../sim/sim';
import { TALK_SKIP } from '../../sim/talk/talk';
import { px, VIEW_WIDTH } from '../../sim/units';
import type { Bot } from '../bot';

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

const TRIES_AGAIN = 2;
const LIES_FOR = 60; // frames before the press that tries again
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
  if (world.talk) return TALK_SKIP & ~world.talk.last[0]!;
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
  const { x } = sim.world.brawl.camera;
  const far = (one: Body): number => gapX(hero, one) + 2 * gapY(hero, one);
  return sim.world.actors
    .filter((actor) => actor.role === 'enemy' && !isOut(sim, actor) && actor.x > x && actor.x < x + px(VIEW_WIDTH))
    .sort((a, b) => far(a) - far(b) || a.id - b.id);
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
  const all = foes.flatMap((foe) => {
    const move = foe.state === 'attack' ? sim.content.moves[foe.move ?? ''] : undefined;
    return move && threatens(hero, foe, move) ? [{ foe, left: move.startup - foe.stateFrame }] : [];
  });
  return all.sort((a, b) => a.left - b.left)[0] ?? null;
}

function threatens(hero: Body, foe: Body, move: Seen<MoveDef>): boolean {
  if (!move.telegraph || move.hazard || foe.stateFrame > move.startup + move.active) return false;
  const reach = (move.hitbox.x + move.hitbox.w + (move.advance ?? 0) * Math.min(move.active, 40)) / px(1) + 16;
  return (looksAt(foe, hero) || move.shock === true) && gapX(hero, foe) <= reach && gapY(hero, foe) <= move.depth / px(1) + 8;
}

// ---- hands

/** A button that must go down afresh. */
export const fresh = ({ last }: Pick<Eye, 'last'>, buttons: Buttons): Buttons =>
  ((last & buttons & ~STICK) !== 0 ? buttons & STICK : buttons);
export const faceTo = (hero: Body, { x }: { readonly x: number }): Buttons => (x < hero.x ? Button.left : Button.right);
/** Down and up, as fast as anybody can. */
export const mashed = ({ tick }: Eye, button: Buttons): Buttons => (tick % 4 < 2 ? button : 0);

export function walkTo(hero: Body, x: number, y: number, closeX = 6, closeY = 5): Buttons {
  const across = Math.abs(x - hero.x) <= px(closeX) ? 0 : x < hero.x ? Button.left : Button.right;
  return across | (Math.abs(y - hero.y) <= px(closeY) ? 0 : y < hero.y ? Button.up : Button.down);
}

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
  const { hero, foes } = eye;
  const ahead = foes.filter((one) => looksAt(hero, one)).length;
  return fresh(eye, Button.heavy | (ahead * 2 >= foes.length === hero.facing > 0 ? Button.right : Button.left));
}
