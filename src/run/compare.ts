import type { Seen, Sim, World } from '../sim/sim';
import { step } from '../sim/step';
import { buttonsAt, tickCount, type Replay } from './replay';
import { startOf, type Game } from './verify';

/** Where two worlds part: the first field, in the order the world lists them. */
export interface Difference {
  readonly tick: number;
  readonly field: string;
  readonly one: string;
  readonly other: string;
}

/** Plays two replays side by side and finds the first tick and field in which their worlds differ. */
export function compareReplays(one: Replay, other: Replay, game: Game): Difference | null {
  const sims = [one, other].map((replay) => {
    const level = game.level(replay.levelId);
    if (!level) throw new Error(`there is no level "${replay.levelId}"`);
    return startOf(replay, game.content, level);
  }) as [Sim, Sim];
  const ticks = Math.min(tickCount(one), tickCount(other));
  for (let tick = 0; tick <= ticks; tick++) {
    const found = compareWorlds(sims[0].world, sims[1].world, tick);
    if (found) return found;
    if (tick === ticks) break;
    step(sims[0], buttonsAt(one, tick));
    step(sims[1], buttonsAt(other, tick));
  }
  const lengths = [tickCount(one), tickCount(other)] as const;
  return lengths[0] === lengths[1] ? null : { tick: ticks, field: 'length', one: `${lengths[0]} ticks`, other: `${lengths[1]} ticks` };
}

export function compareWorlds(one: Seen<World>, other: Seen<World>, tick: number): Difference | null {
  const found = differ(one, other, 'world');
  return found ? { tick, ...found } : null;
}

function differ(one: unknown, other: unknown, field: string): Omit<Difference, 'tick'> | null {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other) ? null : { field, one: say(one), other: say(other) };
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = differ((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${field}.${key}`);
    if (found) return found;
  }
  return null;
}

const say = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 80));
