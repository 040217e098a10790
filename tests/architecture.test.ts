import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/tools/root';

/** Each folder of src/: what it may import from besides itself, and which packages. */
const LAYERS: Record<string, { readonly from: readonly string[]; readonly packages: readonly string[] }> = {
  sim: { from: [], packages: [] },
  content: { from: ['sim'], packages: ['valibot'] },
  run: { from: ['sim'], packages: ['valibot'] },
  input: { from: ['sim'], packages: ['valibot'] },
  audio: { from: ['sim'], packages: ['howler'] },
  view: { from: ['sim'], packages: ['phaser'] },
  scenes: { from: ['sim', 'content', 'run', 'input', 'audio', 'view', 'dev'], packages: ['phaser'] },
  dev: { from: ['sim', 'content', 'run', 'input', 'audio', 'view', 'scenes'], packages: ['phaser'] },
  tools: { from: ['sim', 'content', 'run', 'input', 'audio', 'dev'], packages: ['node', '@playwright/test', 'sharp', 'vite'] },
};

const ALLOWED_MATH = ['abs', 'floor', 'ceil', 'trunc', 'round', 'min', 'max', 'sign', 'sqrt', 'imul', 'clz32', 'fround'];

/** What would make two machines disagree, or tie the sim to a screen. */
const BANNED_IN_SIM: readonly (readonly [string, RegExp])[] = [
  ['an inexact or random Math function', new RegExp(`\\bMath\\.(?!(?:${ALLOWED_MATH.join('|')})\\b)\\w+`)],
  ['Math under another name', /\bMath\b(?!\.\w)/],
  ['**', /\*\*/],
  ['a clock', /\b(Date|performance|setTimeout|setInterval|requestAnimationFrame|queueMicrotask)\b/],
  ['the outside world', /\b(document|navigator|localStorage|globalThis|process|console|fetch|crypto|Phaser)\b/],
  ['the browser', /(?<![.\w])window\s*[.[]/], // a pane of glass goes by another name
  ['asynchrony', /\b(async|await|Promise)\b/],
  ['a collection that is not plain data', /\bnew (Map|Set|WeakMap|WeakSet|WeakRef|Date)\b/],
  ['locale', /\b(Intl|localeCompare|toLocale\w*)\b/],
  ['for...in', /\bfor\s*\(\s*(const|let|var)\s+\w+\s+in\b/],
  ['a sort without an order', /\.(sort|toSorted)\(\s*\)/],
];

/** Everything in src/ under `root` that breaks the house rules, in words. */
function faultsIn(root: string): string[] {
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.d)\.ts$/.test(file));
  const texts = new Map(files.map((file) => [file, bare(readFileSync(join(src, file), 'utf8'))]));
  const features = new Set(files.flatMap((file) => /^sim\/features\/([^/]+)\//.exec(file)?.[1] ?? []));
  return [...texts]
    .flatMap(([file, text]) => [
      ...importFaults(file, text), ...roomFaults(file, text), ...simFaults(file, text), ...featureFaults(file, text, features),
    ])
    .concat(cycles(texts));
}

/** Code without its comments. */
const bare = (text: string): string =>
  text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, quoted: string | undefined) => quoted ?? ' ',
  );

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g;
const layerOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : 'main');

function importFaults(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (layer === 'main') return [];
  const rule = LAYERS[layer];
  if (!rule) return [`${file}: no layer is called ${layer}`];
  return [...text.matchAll(IMPORT)].flatMap(([, target]) => {
    const to = target!.startsWith('.') ? layerOf(targetOf(file, target!)) : null;
    if (to === null) {
      const name = target!.startsWith('node:') ? 'node' : target!.split('/').slice(0, target!.startsWith('@') ? 2 : 1).join('/');
      return rule.packages.includes(name) ? [] : [`${file}: ${layer} may not import ${target}`];
    }
    return to === layer || rule.from.includes(to) ? [] : [`${file}: ${layer} may not import ${to} (${target})`];
  });
}

/**
 * The rooms of the sim, from the ground up: each may use itself and those below. The four of a fight lie on one floor; talk lies below
 * them, for anything may open one. Nobody but the roof knows a feature or another mode; no two of these know each other. The ground are
 * plain records, which may be kept in the room they are about.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['records'], ['talk'], ['fighter', 'combat', 'duo', 'stage'], ['ai'], ['features'], ['modes'], ['roof'],
];
/** Rooms of rooms that do not know each other. */
const STRANGERS: Readonly<Record<string, string>> = { features: 'a feature', modes: 'a mode' };
const ROOF = ['sim/rules.ts', 'sim/begin.ts', 'sim/step.ts'];
/** Kept in a room, but plain records: they import no rules, only other records. */
const RECORDS = [
  'sim/duo/buddy.ts', 'sim/duo/desk.ts', 'sim/duo/finisher-def.ts', 'sim/duo/partnership.ts',
  'sim/stage/score.ts', 'sim/stage/brawl-state.ts', 'sim/talk/talk-def.ts',
];

function roomOf(file: string): string {
  if (ROOF.includes(file)) return 'roof';
  return RECORDS.includes(file) || file.split('/').length === 2 ? 'records' : file.split('/')[1]!;
}

function roomFaults(file: string, text: string): string[] {
  if (layerOf(file) !== 'sim') return [];
  const from = roomOf(file);
  const floor = FLOORS.findIndex((rooms) => rooms.includes(from));
  if (floor < 0) return [`${file}: no room of the sim is called ${from}`];
  return [...text.matchAll(IMPORT)].flatMap(([, target]) => {
    const other = `${targetOf(file, target!)}.ts`;
    if (layerOf(other) !== 'sim') return [];
    const to = roomOf(other);
    const above = FLOORS.findIndex((rooms) => rooms.includes(to)) > floor;
    const stranger = STRANGERS[from] !== undefined && from === to && file.split('/')[2] !== other.split('/')[2];
    return above || stranger ? [`${file}: ${stranger ? STRANGERS[from] : from} may not know ${stranger ? 'another' : to} (${target})`] : [];
  });
}

const targetOf = (file: string, target: string): string => join(dirname(file), target).replaceAll('\\', '/').replace(/\.ts$/, '');

function simFaults(file: string, text: string): string[] {
  if (layerOf(file) !== 'sim') return [];
  const code = text.replace(/'(?:\\.|[^'\\\n])*'/g, "''");
  return BANNED_IN_SIM.flatMap(([what, pattern]) => {
    const hit = pattern.exec(code);
    return hit ? [`${file}: ${what} (${hit[0].slice(-24).trim()}) has no place in the sim`] : [];
  });
}

/** Where features have their rows; and what a man says about what happens is his own. */
const ROWS = /^(sim\/rules|content\/level-features|content\/fighters\/[^/]+|\w+\/features\/features)\.ts$/;
const featureOf = (path: string): string | undefined => /^\w+\/features\/([^/.]+)/.exec(path)?.[1];

/** To everybody else a feature is a row: its rooms are closed, and so is what it keeps. */
function featureFaults(file: string, text: string, features: ReadonlySet<string>): string[] {
  const strange = (room: string | undefined): boolean => room !== undefined && features.has(room) && room !== featureOf(file);
  const reached = ROWS.test(file) ? [] : [...text.matchAll(IMPORT)].map(([, target]) => featureOf(targetOf(file, target!))).filter(strange);
  const kept = [...text.matchAll(/\bfeatures\??\.(\w+)/g)].map(([, room]) => room).filter(strange);
  return [
    ...reached.map((room) => `${file}: reaches into the room of ${room}`),
    ...kept.map((room) => `${file}: reads what ${room} keeps`),
  ];
}

/** Types count: what cannot be read without each other is one thing in two files. */
function cycles(texts: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push(`import cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' > ')}`);
    if (done.has(file) || trail.includes(file)) return;
    for (const [, target] of texts.get(file)!.matchAll(/^(?:import|export)\s[^;]*?from\s*'(\.[^']+)'/gm)) {
      const next = `${targetOf(file, target!)}.ts`;
      if (texts.has(next)) walk(next, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of texts.keys()) walk(file, []);
  return found;
}

test('the house keeps its rules: layers, rooms, no cycles, nothing uncertain in the sim', () => {
  expect(faultsIn(ROOT)).toEqual([]);
});

describe('a planted fault is found', () => {
  function planted(files: Record<string, string>): string {
    const root = mkdtempSync(join(tmpdir(), 'red-heat-plant-'));
    try {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(join(root, 'src', dirname(file)), { recursive: true });
        writeFileSync(join(root, 'src', file), text);
      }
      return faultsIn(root).join('\n');
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  test.each([
    ['the sim reads the view', 'sim/a.ts', "import { b } from '../view/b';", 'sim may not import view'],
    ['the sim takes a package', 'sim/a.ts', "import * as v from 'valibot';", 'sim may not import valibot'],
    ['a type from above counts too', 'sim/a.ts', "import type { B } from '../content/b';", 'sim may not import content'],
    ['neighbours meet', 'view/a.ts', "import { b } from '../audio/b';", 'view may not import audio'],
    ['a late import', 'audio/a.ts', "const b = import('../view/b');", 'audio may not import view'],
    ['a tool draws', 'tools/a.ts', "import Phaser from 'phaser';", 'tools may not import phaser'],
    ['Node in the browser', 'run/a.ts', "import { join } from 'node:path';", 'run may not import node:path'],
    ['a folder nobody planned', 'utils/a.ts', '', 'no layer is called utils'],
    ['dice nobody seeded', 'sim/a.ts', 'export const a = Math.random();', 'sim/a.ts: an inexact or random Math function (Math.random)'],
    ['a sine', 'sim/a.ts', 'export const a = Math.sin(1);', '(Math.sin)'],
    ['a hypotenuse', 'sim/a.ts', 'export const a = Math.hypot(3, 4);', '(Math.hypot)'],
    ['Math taken apart', 'sim/a.ts', 'const { sin } = Math;', 'Math under another name'],
    ['a power', 'sim/a.ts', 'export const a = (b: number) => b ** 2;', '**'],
    ['the date', 'sim/a.ts', 'export const a = Date.now();', 'a clock (Date)'],
    ['a stopwatch', 'sim/a.ts', 'export const a = performance.now();', 'a clock (performance)'],
    ['a map', 'sim/a.ts', 'export const a = new Map();', 'not plain data (new Map)'],
    ['a set', 'sim/a.ts', 'export const a = new Set();', 'not plain data (new Set)'],
    ['the screen', 'sim/a.ts', 'export const a = window.innerWidth;', 'the browser'],
    ['the screen, behind a pane of that name', 'sim/a.ts', 'const window = 1;\nexport const a = window.innerWidth;', 'the browser'],
    ['a fighter who knows an ai', 'sim/fighter/a.ts', "import { b } from '../ai/b';", 'fighter may not know ai'],
    [
      'a fight that knows a feature, if only by its type', 'sim/combat/a.ts',
      "import type { B } from '../features/key/key';", 'combat may not know features',
    ],
    ['a feature that knows another', 'sim/features/key/a.ts', "import { b } from '../note/note';", 'a feature may not know another'],
    ['a mode that knows another', 'sim/modes/road/a.ts', "import { b } from '../brawl/brawl';", 'a mode may not know another'],
    ['a talk that knows what it interrupts', 'sim/talk/a.ts', "import { b } from '../modes/brawl/brawl';", 'talk may not know modes'],
    ['a record that knows rules', 'sim/a.ts', "import { b } from './combat/hits';", 'records may not know combat'],
    ['a room nobody planned', 'sim/cellar/a.ts', '', 'no room of the sim is called cellar'],
    ['waiting', 'sim/a.ts', 'export const a = async () => 1;', 'asynchrony'],
    ['a feature by name', 'view/a.ts', "import { Key } from './features/key/key';", 'view/a.ts: reaches into the room of key'],
    [
      'one feature in another', 'audio/features/note/note.ts',
      "import { KEEP } from '../../../sim/features/key/key';", 'reaches into the room of key',
    ],
    ['what a feature keeps', 'scenes/a.ts', 'export const a = (world) => world.features.key?.ball;', 'scenes/a.ts: reads what key keeps'],
    ['for in', 'sim/a.ts', 'for (const a in {}) {}', 'for...in'],
    ['a sort as it comes', 'sim/a.ts', 'export const a = [2, 1].sort();', 'a sort without an order'],
  ])('%s', (_what, file, text, says) => expect(planted({ 'sim/features/key/key.ts': '', [file]: text })).toContain(says));

  test('a detour back to oneself', () => {
    const files = {
      'run/a.ts': "import { b } from './b';\n", 'run/b.ts': "import { c } from './c';\n", 'run/c.ts': "import { a } from './a';\n",
    };
    expect(planted(files)).toMatch(/import cycle: run\/a\.ts > run\/b\.ts > run\/c\.ts > run\/a\.ts/);
  });

  test('a detour of types', () => {
    const files = { 'view/a.ts': "import type { B } from './b';\n", 'view/b.ts': "import type { A } from './a';\n" };
    expect(planted(files)).toMatch(/import cycle: view\/a\.ts > view\/b\.ts > view\/a\.ts/);
  });

  test('but a comment may speak of anything', () => {
    expect(planted({ 'sim/a.ts': "/* Math.random() ** */ // new Map(), Date\nexport const a = 'Date';" })).toBe('');
  });
});
