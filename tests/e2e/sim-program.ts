import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../src/tools/root';

/** The sim, its tables and the levels as one script for any engine: sets `simProgram(replays)`, see sim-entry. */
export async function buildSimProgram(): Promise<string> {
  const result = await build({
    root: ROOT, logLevel: 'error', publicDir: false,
    build: {
      write: false, target: 'es2022',
      lib: { entry: join(ROOT, 'tests/e2e/sim-entry.ts'), formats: ['iife'], name: 'simProgramModule' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the build made nothing');
  return output.output[0].code;
}
