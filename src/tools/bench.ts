import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { readArguments, runTool } from './arguments';
import { benchPage } from './bench-page';
import { benchSim } from './bench-sim';
import { GOLDEN_FOLDER } from './golden-files';
import { withSite } from './site';

const USAGE = `npm run bench [-- --no-browser]

Measures the game on this machine and prints JSON: ticks a second and bytes allocated by the rules alone; then, in a browser,
what has to be fetched, how soon one can play, milliseconds of script for each picture of a fight, heap, draw calls, textures.
  --no-browser   the rules alone`;

await runTool(USAGE, async () => {
  const { values } = readArguments({ 'no-browser': { type: 'boolean' } } as const);
  const [cpu] = cpus();
  const machine = { cpu: cpu?.model.trim() ?? 'unknown', cores: cpus().length, node: process.version };
  const sim = benchSim();
  const replay = readFileSync(join(GOLDEN_FOLDER, 'banya-expert.rhr')).toString('base64');
  const page = values['no-browser'] ? {} : await withSite('bench', 4262, (site) => benchPage(site, replay));
  console.log(JSON.stringify({ machine, sim, ...page }, null, 2));
});
