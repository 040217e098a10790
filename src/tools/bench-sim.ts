import { bots } from '../run/bots';
import { tickCount } from '../run/replay';
import { judge } from '../run/verify';
import { begin } from '../sim/begin';
import { hashOf } from '../sim/hash';
import type { LevelDef } from '../sim/level-def';
import type { Sim } from '../sim/sim';
import { bringIn } from '../sim/stage/spawning';
import { step } from '../sim/step';
import { FRAMES_PER_SECOND, px } from '../sim/units';
import { game } from './game';
import { playBot } from './play';
import { findLevel } from './read-levels';

const CROWD = 8;
const TICKS = 20_000;
const ENDURES = 8; // assist

/** How fast the rules run here, on one core, with eight who fight at once. */
export function benchSim(): object {
  const level = findLevel('banya')!;
  const times: number[] = [];
  fight(level, TICKS / 4, (tick) => tick()); // what runs once is not what runs
  const sim = fight(level, TICKS, (tick) => {
    const before = performance.now();
    tick();
    times.push(performance.now() - before);
  });
  const spent = times.reduce((sum, ms) => sum + ms, 0);
  times.sort((a, b) => a - b);
  const grown: number[] = [];
  fight(level, TICKS / 10, (tick) => {
    const before = process.memoryUsage().heapUsed;
    tick();
    const more = process.memoryUsage().heapUsed - before;
    if (more >= 0) grown.push(more); // less: the garbage went out meanwhile
  });
  const { replay } = playBot({ level, bot: 'expert', seed: level.number, difficulty: 1, ticks: 36_000 });
  const before = performance.now();
  const { status } = judge(replay, game);
  const verifyMs = performance.now() - before;
  return {
    enemies: CROWD,
    ticksPerSecond: Math.round((TICKS * 1000) / spent),
    timesRealTime: Math.round((TICKS * 1000) / spent / FRAMES_PER_SECOND),
    tickMicros: { p50: micros(times[TICKS >> 1]!), p99: micros(times[Math.floor(TICKS * 0.99)]!), worst: micros(times.at(-1)!) },
    allocatedBytesPerTick: Math.round(grown.reduce((sum, one) => sum + one, 0) / grown.length),
    hashMicros: micros(mean(() => hashOf(sim.world))),
    cloneMicros: micros(mean(() => structuredClone(sim.world))),
    verify: { status, timesRealTime: Math.round(((tickCount(replay) / FRAMES_PER_SECOND) * 1000) / verifyMs) },
  };
}

/** A hero who cannot be beaten among eight men who try; `around` runs each tick. */
function fight(level: LevelDef, ticks: number, around: (tick: () => void) => void): Sim {
  const sim = begin(game.content, level, { seed: 1, difficulty: 3, assist: ENDURES });
  const bot = bots.average!(1);
  for (let i = 0; i < ticks; i++) {
    crowd(sim);
    const buttons = [bot(sim)];
    around(() => step(sim, buttons));
  }
  return sim;
}

/** Whoever falls is replaced at once, by one with a mind of his own. */
function crowd(sim: Sim): void {
  const up = sim.world.actors.filter(({ player, hp }) => player === null && hp > 0).length;
  for (let i = up; i < CROWD; i++) {
    const entrance = i % 2 === 0 ? 'left' : 'right';
    bringIn(sim, { kind: 'goon', x: 0, y: px((i * 17) % 60), entrance, delay: 0, leader: false, item: null }, 'bench');
  }
}

function mean(work: () => unknown): number {
  const before = performance.now();
  for (let i = 0; i < 500; i++) work();
  return (performance.now() - before) / 500;
}

const micros = (ms: number): number => Math.round(ms * 10_000) / 10;
