import { bots } from '../run/bots';
import { Button, type Buttons } from '../sim/buttons';
import { begin } from '../sim/begin';
import type { SimEvent } from '../sim/event';
import type { LevelDef } from '../sim/level-def';
import { REACTION } from '../sim/fighter/attack';
import { is, type Difficulty, type Seen, type Sim, type World } from '../sim/sim';
import { step } from '../sim/step';
import { game } from './game';

/**
 * What would have avoided a hit? From a hit the world is taken back to when its wind-up could be seen, and everything a player might do is
 * tried: walk, step, parry, jump, strike, and two answers one after the other. A hit that none of them avoids was never his fault.
 */
export interface UnansweredHit {
  readonly tick: number;
  readonly move: string; // or the thing that hit him
  readonly windUp: number; // tick in which it began
  readonly state: string; // that he was in when he could have begun to answer
  readonly helpless: boolean; // not even from the first tick of the wind-up
}

export interface Answers {
  readonly hits: number; // looked at
  readonly unanswered: readonly UnansweredHit[];
}

/** Ticks for which worlds are kept: longer than any wind-up. */
const KEPT = 110;
/** Ticks after the hit's in which he must not be hurt either. */
const AFTER = 10;
const LONGEST = 15_000; // ticks
const STAYS_DOWN = 300;

const { up, down, left, right, light, heavy, jump, defend } = Button;
const WAYS = [0, up, down, left, right, up | left, down | left, up | right, down | right];
const PRESSES = [defend, jump, jump | right, jump | left, light | heavy, light, ...WAYS.slice(1).map((way) => defend | way)];
const PAIRS: readonly (readonly [Buttons, Buttons])[] = [
  [defend, defend], [defend | up, defend | up], [defend | down, defend | down], [defend | up, defend], [defend | down, defend],
  [defend, defend | up], [defend, defend | down], [defend | left, defend | left], [defend | right, defend | right],
];
const JUMP_HELD = 14;

type Script = (tick: number) => Buttons;

/** Between his presses he goes on with what he was at: keeps his guard up, or struggles. */
const GUARDS: Script = () => defend;
const STRUGGLES: Script = (tick) => [left, light, right, heavy][(tick >> 1) % 4]!;

export function answersTo(level: LevelDef, bot: string, seed: number, difficulty: Difficulty, most: number): Answers {
  const sim = begin(game.content, level, { seed, difficulty, assist: 0 });
  const thumbs = bots[bot]!(seed);
  const kept: { readonly tick: number; readonly world: World }[] = [];
  const began = new Map<number | string, number>(); // tick of the wind-up, by who winds up or what is thrown
  const unanswered: UnansweredHit[] = [];
  let hits = 0;
  let struck = -1; // tick of the last hit
  for (let tick = 0; tick < LONGEST && hits < most && !isOver(sim); tick++) {
    if (kept.push({ tick, world: structuredClone(sim.world) }) > KEPT) kept.shift();
    const hero = heroOf(sim.world)?.id;
    step(sim, sim.world.lastButtons.map((_, player) => (player === 0 ? thumbs(sim) : 0)));
    for (const event of sim.events) note(event, tick, began);
    for (const event of sim.events) {
      if (event.type !== 'hit' || event.target !== hero || event.damage === 0) continue;
      const begun = began.get(event.move in game.content.items ? event.move : event.attacker);
      if (begun === undefined) continue;
      const antiAir = game.content.moves[event.move]?.antiAir === true;
      const windUp = antiAir ? takeOff(kept, hero, begun) - REACTION : begun;
      const from = (wanted: number): World | undefined => kept.find((one) => one.tick >= Math.min(wanted, tick))?.world;
      const answers = Math.max(windUp + REACTION, struck + 1); // a blow in between has an answer of its own
      struck = tick;
      const seen = from(answers)!;
      if (heroOf(seen)?.id !== hero) continue; // the player has changed places into it
      hits++;
      if (canAnswer(sim, seen, hero, tick - Math.max(answers, kept[0]!.tick))) continue;
      const body = seen.actors.find(({ id }) => id === hero)!;
      const first = from(windUp)!;
      const lost = is(sim, body, 'helpless') || is(sim, body, 'floored');
      const helpless = lost || !canAnswer(sim, first, hero, tick - Math.max(windUp, kept[0]!.tick));
      unanswered.push({ tick, move: event.move, windUp, state: body.state, helpless });
    }
  }
  return { hits, unanswered };
}

/** Who jumps at a man who strikes up could see him stand there: his answer is sought from the last tick before he left the floor. */
function takeOff(kept: readonly { readonly tick: number; readonly world: World }[], hero: number | undefined, before: number): number {
  const stands = ({ tick, world }: (typeof kept)[number]): boolean => {
    const body = world.actors.find(({ id }) => id === hero);
    return tick < before && body !== undefined && body.z === 0 && body.state !== 'squat';
  };
  return kept.findLast(stands)?.tick ?? before;
}

const heroOf = (world: World) => world.actors.find(({ player }) => player === 0);
const isOver = ({ world }: Sim): boolean =>
  world.outcome === 'won' || (world.outcome === 'down' && world.frame > world.outcomeFrame + STAYS_DOWN);

function note(event: Seen<SimEvent>, tick: number, began: Map<number | string, number>): void {
  if (event.type === 'telegraph') began.set(event.actor, tick);
  if (event.type === 'itemThrown') began.set(event.item, began.get(event.actor) ?? tick);
  if (event.type === 'hazardMarked') began.set(event.item, tick);
}

/** `left`: ticks until the hit. */
function canAnswer(sim: Sim, from: World, hero: number | undefined, left: number): boolean {
  const state = from.actors.find(({ id }) => id === hero)?.state;
  const first = state === 'guard' ? GUARDS : state === 'held' ? STRUGGLES : null;
  const ticks = Math.max(0, left) + AFTER;
  const survives = (script: Script): boolean => isSpared(sim, from, hero, ticks, script) ||
    (first !== null && isSpared(sim, from, hero, ticks, (tick) => script(tick) || first(tick)));
  if (WAYS.some((way) => survives(() => way))) return true;
  for (let at = 0; at <= left; at += 2) if (PRESSES.some((press) => survives(pressed(press, at)))) return true;
  for (let at = 0; at <= left; at += 3) {
    for (let gap = 10; gap <= 26; gap += 4) {
      if (PAIRS.some(([one, two]) => survives((tick) => (tick === at ? one : tick === at + gap ? two : 0)))) return true;
    }
  }
  return false;
}

const pressed = (press: Buttons, at: number): Script => (tick) =>
  tick === at || ((press & jump) !== 0 && tick > at && tick < at + JUMP_HELD) ? press : 0;

/** Whether so many ticks pass without a scratch. */
function isSpared(sim: Sim, from: World, hero: number | undefined, ticks: number, script: Script): boolean {
  const other: Sim = { ...sim, world: structuredClone(from), events: [] };
  let held = from.actors.find(({ id }) => id === hero)?.state === 'held'; // already: to be seized in time counts as hurt
  const health = (): number | null => {
    const body = other.world.actors.find(({ id }) => id === hero);
    if (!body || (body.state === 'held' && !held)) return null;
    held &&= body.state === 'held';
    return body.hp + body.grey;
  };
  let before = health();
  for (let tick = 0; tick <= ticks; tick++) {
    step(other, other.world.lastButtons.map((_, player) => (player === 0 ? script(tick) : 0)));
    const now = health();
    if (now === null || (before !== null && now < before)) return false;
    before = now;
  }
  return true;
}
