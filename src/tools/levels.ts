import { readFileSync } from 'node:fs';
import { levelNames } from '../content/level-names';
import { LevelFaults } from '../content/level-faults';
import { parseLevel } from '../content/parse-level';
import { levelFiles } from './read-levels';

/** npm run levels [FILE...]: reads level files and prints every fault; exits 1 if there is one. */
const files = process.argv.length > 2 ? process.argv.slice(2) : levelFiles();
let faulty = 0;
for (const file of files) {
  try {
    const level = parseLevel(file, readFileSync(file, 'utf8'), levelNames);
    const enemies = level.arenas.reduce((sum, arena) => sum + arena.waves.flat().length, 0);
    console.log(`${file}: ${level.arenas.length} arenas, ${enemies} enemies, ${level.checkpoints.length} checkpoints, no fault`);
  } catch (error) {
    faulty++;
    if (error instanceof LevelFaults) console.log(error.faults.join('\n'));
    else console.log(`${file}: ${(error as Error).message}`);
  }
}
process.exitCode = faulty > 0 ? 1 : 0;
