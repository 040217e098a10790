import { compareWorlds } from '../src/run/compare';
import type { Buttons } from '../src/sim/buttons';
import type { Seen, Sim, World } from '../src/sim/sim';
import { step } from '../src/sim/step';
import type { PlainReplay } from './e2e/plain-replay';

/** Where two worlds part, as "tick 123: world.actors.2.hp: 40 here, 41 there"; null if they are the same. */
export function whereApart(here: Seen<World>, there: Seen<World>): string | null {
  if (JSON.stringify(here) === JSON.stringify(there)) return null;
  const found = compareWorlds(here, there, here.frame);
  if (!found) return `tick ${here.frame}: the same values in another order`;
  return `tick ${found.tick}: ${found.field}: ${found.one} here, ${found.other} there`;
}

/** Fails where two worlds part, naming tick and field. `when`: what was tried. */
export function sameWorld(here: Seen<World>, there: Seen<World>, when = ''): void {
  const found = whereApart(here, there);
  if (found !== null) throw new Error(when === '' ? found : `${when}: ${found}`);
}

/** The first place where two rows of worlds part, tick by tick. */
export function firstApart(here: readonly Seen<World>[], there: readonly Seen<World>[]): string | null {
  for (const [i, world] of here.entries()) {
    const found = there[i] === undefined ? `tick ${world.frame}: no such tick there` : whereApart(world, there[i]);
    if (found !== null) return found;
  }
  return null;
}

type Hands = (tick: number, sim: Sim) => readonly Buttons[];

/** Plays two sims by the same hands and fails at the first tick after which their worlds differ. */
export function playAlike(one: Sim, other: Sim, ticks: number, hands: Hands): void {
  for (let tick = 0; tick < ticks; tick++) {
    const buttons = hands(tick, one);
    step(one, buttons);
    step(other, buttons);
    sameWorld(one.world, other.world);
  }
}

/** Plays on and answers a copy of the world after each tick. */
export function worldsOf(sim: Sim, ticks: number, hands: Hands): World[] {
  return Array.from({ length: ticks }, (_, tick) => {
    step(sim, hands(tick, sim));
    return structuredClone(sim.world);
  });
}

/** Some JavaScript engine with the sim in it, see e2e/sim-entry. */
export interface Engine {
  /** World hash every 60 ticks and at the end, run by run. */
  hashes(replays: readonly PlainReplay[]): Promise<readonly (readonly number[])[]>;
  /** The worlds after the ticks `from` to `to` of a run. */
  worlds(replay: PlainReplay, from: number, to: number): Promise<readonly World[]>;
}

/** Where an engine goes its own way: the hashes tell the run and the 60 ticks, and of those the worlds are compared one by one. */
export async function enginesApart(here: Engine, there: Engine, replays: readonly PlainReplay[]): Promise<string | null> {
  const [wanted, reached] = await Promise.all([here.hashes(replays), there.hashes(replays)]);
  for (const [run, replay] of replays.entries()) {
    const block = wanted[run]!.findIndex((hash, i) => reached[run]?.[i] !== hash);
    if (block < 0) continue;
    const to = Math.min(replay.inputs[0]!.length, block * 60 + 60);
    const [ours, theirs] = await Promise.all([here, there].map((engine) => engine.worlds(replay, block * 60 + 1, to)));
    return `${replay.name}, ${firstApart(ours!, theirs!) ?? `tick ${to}: the same world, another hash`}`;
  }
  return null;
}
