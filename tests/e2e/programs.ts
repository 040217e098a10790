import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../src/tools/root';

/** A file of this folder and all it imports, as one script for any engine. */
async function buildProgram(entry: string): Promise<string> {
  const result = await build({
    root: ROOT, logLevel: 'error', publicDir: false,
    build: {
      write: false, target: 'es2022',
      lib: { entry: join(ROOT, 'tests/e2e', entry), formats: ['iife'], name: 'testProgram' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the build made nothing');
  return output.output[0].code;
}

/** The sim, its tables and the levels: sets `simProgram(replays)`, see sim-entry. */
export const buildSimProgram = (): Promise<string> => buildProgram('sim-entry.ts');

let thumbs: Promise<string> | undefined;

/** Bots that look at the page's own world: sets `sitDown` and `playOn`, see thumbs-entry. */
export const buildThumbsProgram = (): Promise<string> => (thumbs ??= buildProgram('thumbs-entry.ts'));
