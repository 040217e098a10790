import { describe, expect, test } from 'vitest';
import type { Sim, World } from '../src/sim/sim';
import { simProgram, simWorlds } from './e2e/sim-entry';
import { playAlike, sameWorld, enginesApart, type Engine } from './same-world';
import { begin } from '../src/sim/begin';
import { createCarry } from '../src/sim/carry';
import { game } from '../src/tools/game';
import { findLevel } from '../src/tools/read-levels';

/** Straight into the fight: a talk takes ticks but no in-game time. */
const banya = { ...findLevel('banya')!, opening: null };
const start = (): Sim => begin(game.content, banya, { seed: 5, difficulty: 1, assist: 0 });
const mash = (tick: number): readonly number[] => [((tick >> 3) * 29) & 0x3ff, 0];

describe('a desync is named by tick and field', () => {
  test('two sims that are alike part nowhere', () => {
    expect(() => playAlike(start(), start(), 300, mash)).not.toThrow();
  });

  test('one lost point of health is found in the tick it is lost', () => {
    const [one, other] = [start(), start()];
    const planted = (tick: number): readonly number[] => {
      if (tick === 122) other.world.actors[0]!.hp--;
      return mash(tick);
    };
    expect(() => playAlike(one, other, 300, planted)).toThrow(/^tick 123: world\.actors\.0\.hp: \d+ here, \d+ there$/);
  });

  test('so are a fraction, a field too many, and fields in another order', () => {
    const { world } = start();
    const changed = (change: (copy: World) => object): string => {
      try {
        sameWorld(world, change(structuredClone(world)) as World, 'loaded again');
        return 'the same';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(changed((copy) => copy)).toBe('the same');
    expect(changed((copy) => ({ ...copy, seed: 0.5 }))).toBe(`loaded again: tick 0: world.seed: ${world.seed} here, 0.5 there`);
    expect(changed((copy) => ({ ...copy, dust: 1 }))).toBe('loaded again: tick 0: world.dust: nothing here, 1 there');
    expect(changed(({ frame, ...rest }) => ({ ...rest, frame }))).toBe('loaded again: tick 0: the same values in another order');
  });

  test('of another engine the hashes tell the second, and its worlds the tick', async () => {
    const inputs = [0, 1].map((player) => Array.from({ length: 300 }, (_, tick) => mash(tick)[player]!));
    const replay = { name: 'mashing', levelId: 'banya', seed: 5, difficulty: 1, assist: 0, carry: createCarry(), inputs };
    const honest: Engine = { hashes: async (replays) => simProgram(replays), worlds: async (...which) => simWorlds(...which) };
    const odd: Engine = {
      hashes: async (replays) => simProgram(replays).map((hashes) => hashes.map((hash, block) => (block >= 2 ? hash + 1 : hash))),
      worlds: async (one, from, to) => simWorlds(one, from, to).map((world, at) => (from + at < 171 ? world : { ...world, seed: 1 })),
    };
    expect(await enginesApart(honest, honest, [replay])).toBeNull();
    const [{ frame, seed } = start().world] = simWorlds(replay, 171, 171); // the talk before the fight takes ticks, no frames
    expect(await enginesApart(honest, odd, [replay])).toBe(`mashing, tick ${frame}: world.seed: ${seed} here, 1 there`);
  });
});
