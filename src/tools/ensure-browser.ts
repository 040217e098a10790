import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ROOT } from './root';

/** A Chromium that can draw with WebGL, and what it needs around it. */
export interface Browser {
  readonly how: string;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
}

interface Candidate {
  readonly path: string;
  readonly env?: Record<string, string>;
}

const CACHE = join(ROOT, 'node_modules/.cache/browser');
const FOUND = join(CACHE, 'found.json');
const SPARTICUZ = '@sparticuz/chromium@143.0.4'; // the last line whose engines allow Node 20; Linux x64 only; 64 MB
const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;

/** WebGL without a graphics card, sound without a device, no sandbox where there can be none. */
export const LAUNCH_ARGS = [
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--autoplay-policy=no-user-gesture-required', '--mute-audio',
];

/** Finds a browser, or installs one; remembers which. */
export async function ensureBrowser(): Promise<Browser> {
  const known = existsSync(FOUND) ? (JSON.parse(readFileSync(FOUND, 'utf8')) as Browser) : null;
  if (known && existsSync(known.path)) return known;
  for (const [how, get] of WAYS) {
    const candidate = await get();
    const version = candidate && (await tryOut(candidate));
    if (!candidate || !version) continue;
    const browser = { how, path: candidate.path, env: candidate.env ?? {}, version };
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(FOUND, JSON.stringify(browser, null, 1));
    return browser;
  }
  throw new Error('No Chromium that can draw with WebGL. Install Google Chrome or Chromium, or set CHROMIUM_PATH.');
}

/** Debian's Firefox, where it is installed: the second engine for the sim. */
export const firefoxPath = (): string | null => ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? null;

/** Its version, if it starts and has WebGL. */
async function tryOut({ path, env }: Candidate): Promise<string | null> {
  if (!existsSync(path)) return null;
  try {
    const browser = await chromium.launch({
      executablePath: path, args: LAUNCH_ARGS, timeout: 30_000, env: { ...process.env, ...env } as Record<string, string>,
    });
    const page = await browser.newPage();
    const draws = await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
    const version = browser.version();
    await browser.close();
    return draws ? version : null;
  } catch {
    return null;
  }
}

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((one) => one !== undefined);
const SYSTEM: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/snap/bin/chromium',
  ],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: programs.flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** In the order of their cost. */
const WAYS: readonly (readonly [how: string, get: () => Promise<Candidate | null> | Candidate | null])[] = [
  ['CHROMIUM_PATH', () => (process.env.CHROMIUM_PATH ? { path: process.env.CHROMIUM_PATH } : null)],
  ['Playwright’s own', () => ({ path: chromium.executablePath() })],
  ...(SYSTEM[process.platform] ?? []).map((path) => ['the system’s', () => ({ path })] as const),
  ['apt-get', installFromDebian],
  ['Playwright’s download', () => {
    run(process.execPath, [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], ROOT);
    return { path: chromium.executablePath() };
  }],
  ['npm', installSparticuz],
];

function run(command: string, args: readonly string[], cwd: string): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: SpawnSyncOptions = {
    cwd, env, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', timeout: 300_000,
  };
  return spawnSync(command, args, options).status === 0;
}

function installFromDebian(): Candidate | null {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null;
  run('apt-get', ['update', '-qq'], ROOT);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], ROOT) ? { path: '/usr/bin/chromium' } : null;
}

/** A Chromium packed into an npm package, for machines that allow nothing else. */
async function installSparticuz(): Promise<Candidate | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(CACHE, 'sparticuz');
  const unpacked = join(folder, 'tmp');
  const inside = join(folder, 'node_modules/@sparticuz/chromium/build');
  mkdirSync(unpacked, { recursive: true });
  if (!existsSync(inside)) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    if (!run('npm', ['install', '--no-audit', '--no-fund', '--no-save', SPARTICUZ], folder)) return null;
  }
  process.env.TMPDIR = unpacked; // it unpacks into the system's temporary folder: give it its own
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'; // makes it bring its own shared libraries
  const entry = [join(inside, 'index.js'), join(inside, 'esm/index.js')].find((file) => existsSync(file));
  if (!entry) return null;
  const packed = (await import(pathToFileURL(entry).href)) as { default: { executablePath(): Promise<string> } };
  const path = await packed.default.executablePath();
  return { path, env: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_PATH: join(unpacked, 'fonts') } };
}
