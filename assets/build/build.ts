/** npm run assets [-- what...]: renders everything in assets/built/, or only what is named. Byte for byte repeatable. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHARACTERS } from '../characters/characters.ts';
import { buildCharacters } from './characters.ts';
import { filesUnder, importedSources, isFresh, ROOT, recordGroup } from './manifest.ts';

/** A build in a file of its own beside this one, and the folders it fills. */
type OtherBuild = { file: string; run: string; folders: readonly string[] };

const OTHER_BUILDS: Record<string, OtherBuild> = {
  backdrops: { file: 'backdrops.ts', run: 'buildBackdrops', folders: ['backdrops', 'props', 'interface', 'fonts'] },
  chapters: { file: 'chapters.ts', run: 'buildChapters', folders: ['chapters'] },
  talk: { file: 'talk.ts', run: 'buildTalk', folders: ['talk'] },
  audio: { file: 'audio.ts', run: 'buildAudio', folders: ['audio'] },
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

async function buildOther(name: string, { file, run, folders }: OtherBuild): Promise<void> {
  const sources = importedSources([`assets/build/${file}`]);
  if (isFresh(name, sources)) {
    console.log(`${name}: nothing changed`);
    return;
  }
  const started = Date.now();
  const module = (await import(new URL(file, import.meta.url).href)) as Record<string, () => Promise<void>>;
  await module[run]!();
  const outputs = folders.map((folder) => `assets/built/${folder}`).flatMap((path) => (existsSync(join(ROOT, path)) ? filesUnder(path) : []));
  // a build that lacks a tool on this machine says so and writes nothing: what lies there stays out of date
  if (outputs.some((path) => statSync(join(ROOT, path)).mtimeMs >= started)) recordGroup(name, sources, outputs);
}

await buildCharacters(looks.filter(isWanted));
for (const [name, build] of Object.entries(OTHER_BUILDS)) {
  if (isWanted(name)) await buildOther(name, build);
}
