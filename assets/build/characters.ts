/** Builds character sheets, two at a time in processes of their own, leaving out those whose sources have not changed. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importedSources, isFresh, recordGroup } from './manifest.ts';

export const SHEETS = 'assets/built/characters';
const WORKERS = 2;

export const characterSources = (look: string): string[] =>
  importedSources([`assets/characters/${look}.ts`, 'assets/build/rig/pack.ts']);

export async function buildCharacters(looks: readonly string[]): Promise<void> {
  const waiting: string[] = [];
  for (const look of looks) {
    if (isFresh(look, characterSources(look))) console.log(`${look}: nothing changed`);
    else waiting.push(look);
  }
  const lane = async (): Promise<void> => {
    for (let look = waiting.shift(); look; look = waiting.shift()) await buildCharacter(look);
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS, waiting.length) }, lane));
}

async function buildCharacter(look: string): Promise<void> {
  const sources = characterSources(look);
  const started = Date.now();
  const outputs = await inWorker(look);
  recordGroup(look, sources, outputs.map((name) => `${SHEETS}/${name}`));
  console.log(`${look}: ${outputs.length} files in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function inWorker(look: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./character-worker.ts', import.meta.url)), [look, SHEETS]);
    worker.once('message', (names) => resolve(names as string[]));
    worker.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`building ${look} failed`))));
  });
}
