import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { bots } from '../src/run/bots';
import { begin } from '../src/sim/begin';
import { hashOf } from '../src/sim/hash';
import type { Sim } from '../src/sim/sim';
import { step } from '../src/sim/step';
import { game } from '../src/tools/game';
import { findLevel } from '../src/tools/read-levels';
import { simHash } from '../src/tools/sim-hash';
import { sameWorld, worldsOf } from './same-world';

const LEVELS = ['banya', 'handover'] as const;
const start = (seed: number, level: (typeof LEVELS)[number] = 'banya'): Sim =>
  begin(game.content, findLevel(level)!, { seed, difficulty: 1, assist: 0 });
/** A second player who mashes, for a while. */
const second = (tick: number): number => (tick % 1200 < 600 ? ((tick >> 3) * 37) & 0x3f0 : 0);

afterEach(() => {
  vi.restoreAllMocks();
});

/** Every number, by its path. */
function numbers(value: unknown, path = 'world'): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${path}.${key}`));
}

test.each(LEVELS.flatMap((level) => ['random', 'expert', 'novice'].map((bot) => [bot, level] as const)))(
  'the world stays plain data of whole numbers while the %s bot plays a minute of %s',
  (name, level) => {
    const sim = start(3, level);
    const bot = bots[name]!(3);
    for (let tick = 0; tick < 3600; tick++) {
      step(sim, [bot(sim), second(tick)]);
      if (tick % 20 !== 0) continue;
      expect(JSON.parse(JSON.stringify(sim.world))).toStrictEqual(sim.world);
      const odd = numbers(sim.world).filter(([, n]) => !Number.isSafeInteger(n) || Object.is(n, -0));
      expect(odd, `tick ${tick}`).toEqual([]);
    }
  },
);

test.each(LEVELS)('stepping back 1, 8 or 60 ticks and playing them again changes nothing (%s)', { tags: 'slow' }, (level) => {
  const sim = start(5, level);
  const bot = bots.random!(5);
  const worlds = [structuredClone(sim.world)]; // by the ticks played
  const held: number[][] = [];
  for (let tick = 0; tick < 1800; tick++) {
    held.push([bot(sim), second(tick)]);
    step(sim, held[tick]!);
    worlds.push(structuredClone(sim.world));
    if (tick % 97 !== 96) continue;
    for (const back of [1, 8, 60]) {
      sim.world = structuredClone(worlds[tick + 1 - back]!);
      for (let i = tick + 1 - back; i <= tick; i++) {
        step(sim, held[i]!);
        sameWorld(worlds[i + 1]!, sim.world, `${back} back`);
      }
    }
  }
});

test.each(LEVELS)('every single tick of a minute can be saved as text, loaded and played again (%s)', { tags: 'slow' }, (level) => {
  const sim = start(7, level);
  const bot = bots.expert!(7);
  for (let tick = 0; tick < 3600; tick++) {
    const buttons = [bot(sim), second(tick)];
    const saved = JSON.stringify(sim.world);
    step(sim, buttons);
    const once = sim.world;
    sim.world = JSON.parse(saved);
    step(sim, buttons);
    sameWorld(once, sim.world);
  }
});

test('the sim asks no clock, rolls no dice of its own and uses no inexact function', () => {
  const trap = (what: string) => () => {
    throw new Error(`the sim used ${what}`);
  };
  for (const name of ['random', 'sin', 'cos', 'tan', 'atan2', 'pow', 'exp', 'log', 'hypot', 'cbrt'] as const) {
    vi.spyOn(Math, name).mockImplementation(trap(`Math.${name}`));
  }
  vi.spyOn(Date, 'now').mockImplementation(trap('Date.now'));
  vi.spyOn(performance, 'now').mockImplementation(trap('performance.now'));
  const run = (): void => {
    for (const level of LEVELS) {
      const sim = start(9, level);
      for (let tick = 0; tick < 3600; tick++) step(sim, [((tick >> 3) * 29) & 0x3ff, second(tick)]);
    }
  };
  expect(run).not.toThrow();
});

test('two runs side by side do not disturb each other', () => {
  const alone = worldsOf(start(11), 600, (tick) => [(tick >> 4) * 13 & 0x3ff]);
  const [one, other] = [start(11), start(12)];
  for (let tick = 0; tick < 600; tick++) {
    step(one, [(tick >> 4) * 13 & 0x3ff]);
    step(other, [(tick >> 3) * 7 & 0x3ff]);
    sameWorld(alone[tick]!, one.world);
  }
  expect(hashOf(other.world)).not.toBe(hashOf(one.world));
});

test('the fingerprint of the rules changes with the rules and with nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'red-heat-rules-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const step = "import { speed } from './motion';\nexport const step = () => speed; // walks\n";
  try {
    write('src/sim/begin.ts', 'export const begin = 1;\n');
    write('src/sim/step.ts', step);
    write('src/sim/motion.ts', 'export const speed = 3;\n');
    write('src/content/content.ts', "import { hp } from './danko';\nexport const content = { hp };\n");
    write('src/content/danko.ts', "export const hp = 100;\nexport const motto = 'what // what';\n");
    const before = simHash(root);
    write('src/sim/step.ts', step.replace('// walks', '/* runs */').replaceAll('\n', '\r\n'));
    write('src/content/lines.ts', "export const hello = 'Hello';\n");
    expect(simHash(root)).toBe(before);
    write('src/content/danko.ts', "export const hp = 101;\nexport const motto = 'what // what';\n");
    expect(simHash(root)).not.toBe(before);
    write('src/content/danko.ts', "export const hp = 100;\nexport const motto = 'what // else';\n");
    expect(simHash(root)).not.toBe(before);
  } finally {
    rmSync(root, { recursive: true });
  }
  expect(game.simHash).toBe(simHash());
  expect(game.simVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
