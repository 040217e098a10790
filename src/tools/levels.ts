import { readFileSync } from 'node:fs';
import { levelNames } from '../content/level-names';
import { parseLevel } from '../content/parse-level';
import { readArguments, runTool } from './arguments';
import { sizeOfFile } from './file-checks';
import { levelFiles } from './read-levels';
import { toldOf } from './tool-fault';

const USAGE = `npm run levels [-- FILE...]

Reads these level files, or all, and prints every fault; exits 0 only if there is none.`;

await runTool(USAGE, () => {
  const { positionals } = readArguments({}, true);
  for (const file of positionals.length > 0 ? positionals : levelFiles()) {
    try {
      console.log(lookAt(file));
    } catch (error) {
      const told = toldOf(error);
      if (told === null) throw error;
      console.log(told.words);
      process.exitCode = 1;
    }
  }
});

function lookAt(file: string): string {
  sizeOfFile(file);
  const level = parseLevel(file, readFileSync(file, 'utf8'), levelNames);
  const enemies = level.arenas.reduce((sum, arena) => sum + arena.waves.flat().length, 0);
  return `${file}: ${level.arenas.length} arenas, ${enemies} enemies, ${level.checkpoints.length} checkpoints, no fault`;
}
