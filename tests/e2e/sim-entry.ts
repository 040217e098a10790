import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { begin } from '../../src/sim/begin';
import { hashOf } from '../../src/sim/hash';
import type { Difficulty } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import type { PlainReplay } from './plain-replay';

/** World hash every 60 ticks and at the end, run by run. */
export function simProgram(replays: readonly PlainReplay[]): number[][] {
  return replays.map(({ levelId, seed, difficulty, inputs }) => {
    const sim = begin(content, levels[levelId]!, { seed, difficulty: difficulty as Difficulty, assist: 0 });
    const ticks = inputs[0]!.length;
    const hashes: number[] = [];
    for (let tick = 1; tick <= ticks; tick++) {
      step(sim, inputs.map((input) => input[tick - 1]!));
      if (tick % 60 === 0 || tick === ticks) hashes.push(hashOf(sim.world));
    }
    return hashes;
  });
}

Object.assign(globalThis, { simProgram });
