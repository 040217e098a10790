/** One character in a process of its own: packs it and answers with the names of the files. */
import { join } from 'node:path';
import { CHARACTERS } from '../characters/characters.ts';
import { ROOT } from './manifest.ts';
import { packCharacter } from './rig/pack.ts';

const [look = '', directory = ''] = process.argv.slice(2);
const character = CHARACTERS.find((c) => c.look === look);
if (!character) throw new Error(`no character "${look}" in assets/characters/characters.ts`);
process.send?.(await packCharacter(character, join(ROOT, directory)));
process.disconnect?.();
