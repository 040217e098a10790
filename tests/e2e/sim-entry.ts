import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { begin } from '../../src/sim/begin';
import { hashOf } from '../../src/sim/hash';
import type { Difficulty, World } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import type { PlainReplay } from './plain-replay';

/** Tick and world after every tick of a replay, those of its talks included: one and the same world, moved on. */
function* worldsIn({ levelId, inputs, ...setup }: PlainReplay): Generator<[tick: number, world: World]> {
  const sim = begin(content, levels[levelId]!, { ...setup, difficulty: setup.difficulty as Difficulty });
  for (let tick = 1; tick <= inputs[0]!.length; tick++) {
    step(sim, inputs.map((input) => input[tick - 1]!));
    yield [tick, sim.world];
  }
}

/** World hash every 60 ticks and at the end, run by run. */
export function simProgram(replays: readonly PlainReplay[]): number[][] {
  return replays.map((replay) => {
    const hashes: number[] = [];
    for (const [tick, world] of worldsIn(replay)) {
      if (tick % 60 === 0 || tick === replay.inputs[0]!.length) hashes.push(hashOf(world));
    }
    return hashes;
  });
}

/** The worlds after the ticks `from` to `to` of a replay. */
export function simWorlds(replay: PlainReplay, from: number, to: number): World[] {
  const worlds: World[] = [];
  for (const [tick, world] of worldsIn(replay)) {
    if (tick >= from) worlds.push(JSON.parse(JSON.stringify(world)));
    if (tick === to) break;
  }
  return worlds;
}

Object.assign(globalThis, { simProgram, simWorlds });
