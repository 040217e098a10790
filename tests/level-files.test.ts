import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LevelFaults } from '../src/content/level-faults';
import { playBot } from '../src/tools/play';
import { findLevel, levelFiles } from '../src/tools/read-levels';
import { readText } from '../src/tools/read-text';

const ROOM = 'tests/levels/9-room.tmj';

describe('a level that lies elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'red-heat-level-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const faulty = join(folder, '9-faulty.tmj');
  writeFileSync(faulty, readText(ROOM).replaceAll('"goon"', '"gooon"'));

  test('is found by its path and plays to its end, and is none of the game’s', () => {
    const level = findLevel(ROOM)!;
    expect(level).toMatchObject({ id: 'room', number: 9 });
    expect(playBot({ level, bot: 'average', seed: 9, difficulty: 1, ticks: 6000 }).run.sim.world.outcome).toBe('won');
    expect(levelFiles()).not.toContain(ROOM);
    expect(findLevel('room')).toBeNull();
  });

  test('with faults says all of them, and where; where none lies there is none', () => {
    expect(() => findLevel(faulty)).toThrow(LevelFaults);
    expect(() => findLevel(faulty)).toThrow(`${faulty}: object`);
    expect(findLevel(join(folder, '9-nowhere.tmj'))).toBeNull();
  });
});
