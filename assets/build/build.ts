/** npm run assets [-- what...]: renders everything in assets/built/, or only what is named. Byte for byte repeatable. */
import { existsSync } from 'node:fs';
import { CHARACTERS } from '../characters/characters.ts';
import { buildCharacters } from './characters.ts';

/** Builds that live in a file of their own beside this one. */
const OTHER_BUILDS: Record<string, { file: string; run: string }> = {
  backdrops: { file: './backdrops.ts', run: 'buildBackdrops' },
  audio: { file: './audio.ts', run: 'buildAudio' },
};

const looks = CHARACTERS.map((character) => character.look);
const known = [...looks, ...Object.keys(OTHER_BUILDS)];
const asked = process.argv.slice(2);

const unknown = asked.filter((what) => !known.includes(what));
if (unknown.length > 0) {
  console.error(`npm run assets: nothing is called ${unknown.join(', ')}; there is ${known.join(', ')}`);
  process.exit(1);
}

const isWanted = (what: string): boolean => asked.length === 0 || asked.includes(what);

await buildCharacters(looks.filter(isWanted));
for (const [what, { file, run }] of Object.entries(OTHER_BUILDS)) {
  const url = new URL(file, import.meta.url);
  if (!isWanted(what) || !existsSync(url)) continue;
  const module = (await import(url.href)) as Record<string, () => Promise<void>>;
  await module[run]!();
}
