import { expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import { step } from '../../src/sim/step';
import type { World } from '../../src/sim/sim';
import { dummy, emptyRoom, gym } from './gym';

const { light, heavy, jump, right, left, down } = Button;
const PRESSES = [0, right, left, light, right | light, heavy, right | heavy, down | heavy, jump, right | jump];
const STICK = right | left | down;
const EVERY = 4; // ticks between two presses
const WIDTH = 14; // lines followed at once ...
const ALIKE = 3; // ... of which so many may be in the same move with as many hits in the air
const LONGEST = 260; // ticks
const STRONGEST = 70; // what the strongest man of the street has, who is no boss

interface Line {
  readonly world: World;
  readonly damage: number;
  readonly hits: number;
  readonly ticks: number; // since the first hit
}

/** Searches for blows that leave a man no say between them. He has all the health in the world, so that what has no end shows. */
function search(hero: string): { damage: number; hits: number; ticks: number } {
  const { sim, hero: fighter } = gym({}, { ...emptyRoom, id: 'combos', hero });
  const foe = Object.assign(dummy({ sim, hero: fighter }, 34), { hp: 100_000 });
  const most = { damage: 0, hits: 0, ticks: 0 };
  let lines: Line[] = [{ world: structuredClone(sim.world), damage: 0, hits: 0, ticks: 0 }];
  for (let depth = 0; lines.length > 0 && depth * EVERY < 2 * LONGEST; depth++) {
    const next: Line[] = [];
    for (const line of lines) {
      for (const press of PRESSES) {
        sim.world = structuredClone(line.world);
        const after = follow(line, press);
        if (after === null || (after.hits === 0 && depth > 4)) continue;
        for (const what of ['damage', 'hits', 'ticks'] as const) most[what] = Math.max(most[what], after[what]);
        next.push(after);
      }
    }
    lines = bestOf(next);
  }
  return most;

  /** One press and what comes of it; null once he has had a say. */
  function follow(line: Line, press: number): Line | null {
    let { damage, hits, ticks } = line;
    for (let i = 0; i < EVERY; i++) {
      step(sim, [i === 0 ? press : press & STICK]);
      for (const event of sim.events) {
        if (event.type !== 'hit' || event.target !== foe.id) continue;
        damage += event.damage;
        hits++;
      }
      const { state, hitstop } = bodyOf(sim.world);
      if (hits === 0) continue;
      ticks++;
      if (state !== 'hitstun' && state !== 'launched' && hitstop === 0) return null;
    }
    return { world: sim.world, damage, hits, ticks };
  }

  function bodyOf(world: World) {
    return world.actors.find(({ id }) => id === foe.id)!;
  }

  /** The hardest ones, of every kind a few. */
  function bestOf(all: Line[]): Line[] {
    const kinds = new Map<string, number>();
    return all.sort((a, b) => b.damage - a.damage || a.ticks - b.ticks).filter(({ world }) => {
      const kind = `${world.actors[0]!.move}/${bodyOf(world).stagger.juggle}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return kinds.get(kind)! <= ALIKE;
    }).slice(0, WIDTH);
  }
}

const PROMISE = '%s: no blows follow each other for ever, and none are the end of the strongest man at one go';
test.each(['danko', 'ridzik'])(PROMISE, { tags: 'slow' }, (hero) => {
  const { damage, hits, ticks } = search(hero);
  expect(hits).toBeGreaterThan(5);
  expect(hits).toBeLessThanOrEqual(12);
  expect(ticks).toBeLessThan(LONGEST);
  expect(damage).toBeLessThan(STRONGEST);
});
