import { buttonsAt, tickCount } from '../run/replay';
import { judge, startOf } from '../run/verify';
import { hashOf } from '../sim/hash';
import { step } from '../sim/step';
import { FRAMES_PER_SECOND } from '../sim/units';
import { game } from './game';
import { playBot } from './play';
import { levelIds, findLevel } from './read-levels';

/** npm run bench: how fast the sim runs here, level by level, as JSON. */
const ROUNDS = 5;

const report = Object.fromEntries(levelIds().map((id) => {
  const level = findLevel(id)!;
  const { replay } = playBot({ level, bot: 'expert', seed: level.number, difficulty: 2, ticks: 18_000 });
  const ticks = tickCount(replay);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sim = startOf(replay, game.content, level);
    for (let tick = 0; tick < ticks; tick++) {
      const before = performance.now();
      step(sim, buttonsAt(replay, tick));
      times.push((performance.now() - before) * 1000);
    }
  }
  const before = performance.now();
  const verdict = judge(replay, game);
  const verifyMs = performance.now() - before;
  const sim = startOf(replay, game.content, level);
  for (let tick = 0; tick < ticks >> 1; tick++) step(sim, buttonsAt(replay, tick));
  times.sort((a, b) => a - b);
  return [id, {
    ticks, verdict: verdict.status,
    tickMicros: { mean: round(times.reduce((sum, one) => sum + one, 0) / times.length), p99: round(times[Math.floor(times.length * 0.99)]!), worst: round(times.at(-1)!) },
    hashMicros: round(micros(() => hashOf(sim.world))), cloneMicros: round(micros(() => structuredClone(sim.world))),
    verifyTimesRealTime: Math.round(((ticks / FRAMES_PER_SECOND) * 1000) / verifyMs),
  }];
}));
console.log(JSON.stringify(report, null, 2));

function micros(work: () => unknown): number {
  const before = performance.now();
  for (let i = 0; i < 500; i++) work();
  return ((performance.now() - before) * 1000) / 500;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
