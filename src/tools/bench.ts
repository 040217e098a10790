import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { readArguments, runTool } from './arguments';
import { benchPage } from './bench-page';
import { GOLDEN_FOLDER } from './golden-files';
import { benchContrast, type Contrast } from './hero-contrast';
import { ROOT } from './root';
import { withSite } from './site';

/** Beside the packages: as far from the root as the sources are, so that the bundle finds the levels. */
const BUNDLE = join(ROOT, 'node_modules/.bench');

/** The rules as they are shipped, in one piece: run file by file a sixth of the time goes into finding each other. */
async function benchShippedSim(): Promise<object> {
  await build({
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/tools/bench-sim.ts', outDir: BUNDLE, emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'bench-sim.mjs' } },
    },
  });
  const { benchSim } = (await import(pathToFileURL(join(BUNDLE, 'bench-sim.mjs')).href)) as { benchSim: () => object };
  return benchSim();
}

const goldenOf = (name: string): string => readFileSync(join(GOLDEN_FOLDER, `${name}.rhr`)).toString('base64');

/** How well the hero is found, in a run of each level. */
const benchFinding = (): Promise<Record<string, Contrast>> => withSite('bench', 4262, async (site) => {
  const found: Record<string, Contrast> = {};
  for (const run of ['banya-expert', 'handover-expert']) {
    found[run] = await site.page({ width: 960, height: 540 }, '?dev&quality=high', (page) => benchContrast(page, goldenOf(run)));
  }
  return found;
});

const USAGE = `npm run bench [-- --no-browser | --contrast]

Measures the game on this machine and prints JSON: ticks a second and bytes allocated by the rules alone; then, in a browser,
what has to be fetched, how soon one can play, pictures a second, textures; and of each picture of a fight the milliseconds of script
(without the graphics driver) and of all of it, draw calls, garbage and heap; and how much more the hero stands out than enemies do.
  --no-browser   the rules alone
  --contrast     how the hero stands out, alone`;

await runTool(USAGE, async () => {
  const { values } = readArguments({ 'no-browser': { type: 'boolean' }, contrast: { type: 'boolean' } } as const);
  if (values.contrast) return console.log(JSON.stringify({ contrast: await benchFinding() }, null, 2));
  const [cpu] = cpus();
  const machine = { cpu: cpu?.model.trim() ?? 'unknown', cores: cpus().length, node: process.version };
  const sim = await benchShippedSim();
  const page = values['no-browser']
    ? {}
    : { ...(await withSite('bench', 4262, (site) => benchPage(site, goldenOf('banya-expert')))), contrast: await benchFinding() };
  console.log(JSON.stringify({ machine, sim, ...page }, null, 2));
});
