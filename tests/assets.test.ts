import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { characterSources, SHEETS } from '../assets/build/characters.ts';
import { isFresh, ROOT, recordedGroups, staleGroups } from '../assets/build/manifest.ts';
import type { Sheet } from '../assets/build/rig/sheet.ts';
import { CHARACTERS } from '../assets/characters/characters.ts';
import { content } from '../src/content/content.ts';

const COMMON = [
  'idle', 'walk', 'hit-high', 'hit-low', 'launched', 'lying', 'getup', 'dizzy', 'held', 'thrown', 'surrender', 'dead', 'fall', 'land',
];
/** What a fighter shows outside attacks; his attacks are the anims his moves name. */
const FIGHTERS: Record<string, string[]> = {
  'danko-sauna': [
    'run', 'idle-hurt', 'squat', 'rise', 'guard', 'guard-hit', 'parry', 'step', 'step-back', 'hold', 'pickup', 'stone', 'crash', 'win',
    'charging',
  ],
  goon: ['run', 'flex'],
  'towel-whipper': [],
  wrestler: [],
  'icicle-thrower': ['jump-down'],
  strongman: ['charge-ready', 'show'],
};

/** Anims of the attacks of everyone who looks like this. */
function attacksOf(look: string): string[] {
  const names = Object.entries(content.actors).filter(([, actor]) => actor.look === look).map(([name]) => name);
  const moves = Object.entries(content.moves).filter(([id]) => names.includes(id.split('.')[0] ?? ''));
  return [...new Set(moves.map(([, move]) => move.anim))];
}

function sheetOf(look: string): Sheet {
  const file = join(ROOT, SHEETS, `${look}.json`);
  if (!existsSync(file)) throw new Error(`${SHEETS}/${look}.json is missing; run: npm run assets -- ${look}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Sheet;
}

const looks = CHARACTERS.map((character) => character.look);

/** Width and height from the header of an extended WebP: 24 bits each, less one. */
function webpSize(path: string): { w: number; h: number } {
  const header = readFileSync(path).subarray(0, 30);
  if (header.toString('latin1', 12, 16) !== 'VP8X') throw new Error(`${path} has no alpha: it is not an atlas page`);
  return { w: header.readUIntLE(24, 3) + 1, h: header.readUIntLE(27, 3) + 1 };
}

describe('built art', () => {
  it('is what its sources make: nothing is out of date, nothing was edited by hand', () => {
    expect(staleGroups()).toEqual([]);
  });

  it.each(looks)('%s was built from every file it is drawn by', (look) => {
    expect(recordedGroups(), `run: npm run assets -- ${look}`).toContain(look);
    expect(isFresh(look, characterSources(look)), `${look} is out of date; run: npm run assets -- ${look}`).toBe(true);
  });
});

describe.each(looks)('the sheet of %s', (look) => {
  it('has every drawing its moves name, and a time for each', () => {
    const sheet = sheetOf(look);
    for (const [name, anim] of Object.entries(sheet.anims)) {
      expect(anim.frames.length, `${name} has drawings`).toBeGreaterThan(0);
      expect(anim.ms.length, `${name} has a time for each drawing`).toBe(anim.frames.length);
      for (const frame of anim.frames) expect(sheet.frames[frame], `${name} shows ${frame}`).toBeDefined();
      if (anim.hit !== undefined) expect(anim.frames[anim.hit], `${name} hits on a drawing it has`).toBeDefined();
    }
  });

  it('keeps every drawing inside its page, base and rim alike', () => {
    const sheet = sheetOf(look);
    const sizes = sheet.pages.map((page) => webpSize(join(ROOT, SHEETS, page)));
    const halves = sizes.map(({ w, h }) => ({ w: Math.ceil(w / 2), h: Math.ceil(h / 2) })); // a soft edge of light needs no more
    expect(sheet.rims.map((rim) => webpSize(join(ROOT, SHEETS, rim)))).toEqual(halves);
    for (const size of sizes) expect(Math.max(size.w, size.h)).toBeLessThanOrEqual(2048);
    for (const [name, frame] of Object.entries(sheet.frames)) {
      const page = sizes[frame.page];
      expect(page, `${name} lies on a page that exists`).toBeDefined();
      expect(frame.x >= 0 && frame.x + frame.w <= page!.w, `${name} fits across`).toBe(true);
      expect(frame.y >= 0 && frame.y + frame.h <= page!.h, `${name} fits down`).toBe(true);
    }
  });
});

describe.each(Object.entries(FIGHTERS))('%s in a fight', (look, shows) => {
  const attacks = attacksOf(look);

  it('can show everything that happens to a fighter', () => {
    const { anims } = sheetOf(look);
    expect(Object.keys(anims)).toEqual(expect.arrayContaining([...COMMON, ...shows, ...attacks]));
  });

  it('has a contact drawing in every attack', () => {
    const { anims } = sheetOf(look);
    expect(attacks.length).toBeGreaterThan(0);
    for (const attack of attacks) {
      const anim = anims[attack]!;
      expect(anim.hit, `${attack} says where it hits`).toBeTypeOf('number');
      expect(anim.hit, `${attack} hits on a drawing it has`).toBeLessThan(anim.frames.length);
    }
  });

  it('walks as far as its feet say', () => {
    const { anims } = sheetOf(look);
    expect(anims.walk?.cycle).toBeGreaterThan(20);
    if (anims.run) expect(anims.run.cycle).toBeGreaterThan(anims.walk!.cycle!);
  });
});

it('Danko fits on three pages', () => {
  expect(sheetOf('danko-sauna').pages.length).toBeLessThanOrEqual(3);
  expect(existsSync(join(ROOT, SHEETS, 'danko-sauna-3.webp'))).toBe(false);
});
