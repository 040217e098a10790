import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { characterSources, SHEETS } from '../assets/build/characters.ts';
import { isFresh, ROOT, recordedGroups, staleGroups } from '../assets/build/manifest.ts';
import type { Sheet } from '../assets/build/rig/sheet.ts';
import { CHARACTERS } from '../assets/characters/characters.ts';
import { BOX } from '../assets/talk/bust.ts';
import { MOODS } from '../assets/talk/look.ts';
import { content } from '../src/content/content.ts';
import { movesNamedIn } from '../src/sim/content.ts';

const COMMON = [
  'idle', 'walk', 'hit-high', 'hit-low', 'launched', 'lying', 'getup', 'dizzy', 'held', 'thrown', 'surrender', 'dead', 'fall', 'land',
];
/** What a fighter shows outside attacks; his attacks are the anims his moves name. */
const FIGHTERS: Record<string, string[]> = {
  'danko-sauna': [
    'run', 'idle-hurt', 'squat', 'rise', 'guard', 'guard-hit', 'parry', 'step', 'step-back', 'hold', 'pickup', 'stone', 'crash', 'win',
    'charging',
  ],
  'danko-suit': [
    'run', 'idle-hurt', 'squat', 'rise', 'guard', 'guard-hit', 'parry', 'step', 'step-back', 'hold', 'pickup', 'win', 'charging', 'tag',
    'burst', 'winded', 'revive', 'high-five', 'break', 'heave',
  ],
  goon: ['run', 'flex'],
  'towel-whipper': [],
  wrestler: [],
  'icicle-thrower': ['jump-down'],
  'lid-bearer': ['guard', 'guard-hit'],
  'bath-master': [],
  shieldman: ['guard', 'guard-hit', 'blind', 'scared', 'rooted', 'nelson'],
  dispatcher: ['run', 'blind', 'scared', 'rooted', 'nelson'],
  strongman: ['charge-ready', 'show'],
};

/** Those nobody fights. */
const PEOPLE: Record<string, string[]> = {
  cpd: ['idle', 'walk', 'run', 'applaud'],
  'cpd-b': ['idle', 'walk', 'run', 'applaud'],
  gallagher: ['idle', 'walk', 'point', 'hit-high', 'lying', 'dead'],
  rosta: ['idle', 'walk', 'run', 'glare'],
  donnelly: ['idle', 'point', 'sit-angry'],
  traveller: ['idle', 'sitting', 'talking', 'startled', 'cheering'],
  'traveller-b': ['idle', 'sitting', 'talking', 'startled', 'cheering'],
};

/** Anims of the attacks of everyone who looks like this. */
function attacksOf(look: string): string[] {
  const actors = Object.values(content.actors).filter((actor) => actor.look === look);
  const strikes = movesNamedIn(actors, content).map((move) => content.moves[move]!).filter(({ active }) => active > 0); // a landing is none
  return [...new Set(strikes.map(({ anim }) => anim))];
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

it.each(Object.entries(PEOPLE))('%s can do what the level asks of him, on one small page', (look, shows) => {
  const { anims, pages } = sheetOf(look);
  expect(Object.keys(anims)).toEqual(expect.arrayContaining(shows));
  expect(pages).toHaveLength(1);
});

it.each(Object.entries(content.finishers))('Danko keeps time in the team finisher %s', (name, finisher) => {
  const anim = sheetOf('danko-suit').anims[`team-${name}`]!;
  const frameAfter = (drawings: number): number => Math.round((anim.ms.slice(0, drawings).reduce((a, b) => a + b, 0) * 60) / 1000);
  expect(frameAfter(anim.ms.length)).toBe(finisher.frames);
  expect(frameAfter(anim.hit!)).toBe(finisher.contact);
});

it.each(['danko-sauna', 'danko-suit', 'ridzik'])(
  '%s can begin with one page, and the others are small enough to come between two pictures',
  (look) => {
    const { pages, parts } = sheetOf(look);
    expect(parts).toHaveLength(pages.length);
    expect(parts.filter((part) => part === 'first')).toHaveLength(1);
    for (const [page, part] of parts.entries()) {
      const { w, h } = webpSize(join(ROOT, SHEETS, pages[page]!));
      if (part !== 'first') expect(Math.max(w, h), pages[page]).toBeLessThanOrEqual(1024);
    }
  },
);

/** Who talks in which level; Rosta in both. */
const TALKERS: Record<string, readonly string[]> = {
  banya: ['danko-uniform', 'danko-bare', 'yuri', 'general', 'rosta'],
  handover: ['danko', 'ridzik', 'donnelly', 'gallagher', 'rosta'],
};
const ROOMS = ['petrovka', 'yard', 'cafe', 'cafe-shot', 'snow-street', 'radio', 'kerb', 'donnelly', 'lobby-floor', 'bullpen'];

describe('those who talk', () => {
  const talk = join(ROOT, 'assets/built/talk');
  type TalkSheet = Pick<Sheet, 'frames' | 'pages' | 'scale'> & { levels: (string | null)[] };
  const sheet = JSON.parse(readFileSync(join(talk, 'talk.json'), 'utf8')) as TalkSheet;
  const reach = ({ ox, oy, w, h }: Sheet['frames'][string]): number[] => [ox, oy, ox + w, oy + h];

  it.each(Object.entries(TALKERS))('in %s can show every mood, speak and blink, without a page of another level', (level, speakers) => {
    for (const speaker of speakers) {
      const names = ['body', ...MOODS.flatMap((mood) => [mood, `${mood}-open`, `${mood}-blink`])];
      for (const name of names) {
        const frame = sheet.frames[`talk/${speaker}/${name}`];
        expect(frame, `${speaker}/${name}`).toBeDefined();
        expect([level, null], `${speaker}/${name} lies on a page of ${level}`).toContain(sheet.levels[frame!.page]);
      }
    }
  });

  it('blink inside their own faces', () => {
    for (const speaker of new Set(Object.values(TALKERS).flat())) {
      for (const mood of MOODS) {
        const [left, top, right, bottom] = reach(sheet.frames[`talk/${speaker}/${mood}`]!) as [number, number, number, number];
        const [l, t, r, b] = reach(sheet.frames[`talk/${speaker}/${mood}-blink`]!) as [number, number, number, number];
        expect(l >= left && t >= top && r <= right && b <= bottom, `${speaker} blinks ${mood}`).toBe(true);
      }
    }
  });

  it('keep their hands inside the picture', () => {
    const [left, right] = [BOX.x * sheet.scale, (BOX.x + BOX.w) * sheet.scale];
    for (const speaker of new Set(Object.values(TALKERS).flat())) {
      for (const mood of MOODS) {
        const { ox, w } = sheet.frames[`talk/${speaker}/${mood}`]!;
        expect(ox > left && ox + w < right, `${speaker}, ${mood}`).toBe(true);
      }
    }
  });

  it('stand about 230 high and are no heavy load', () => {
    for (const speaker of new Set(Object.values(TALKERS).flat())) {
      const height = -sheet.frames[`talk/${speaker}/calm`]!.oy / sheet.scale;
      expect(height, speaker).toBeGreaterThan(205);
      expect(height, speaker).toBeLessThan(255);
    }
    for (const page of sheet.pages) expect(Math.max(...Object.values(webpSize(join(talk, page))))).toBeLessThanOrEqual(2048);
    expect(sheet.pages.reduce((sum, page) => sum + statSync(join(talk, page)).size, 0)).toBeLessThanOrEqual(700_000);
  });

  it.each(ROOMS)('have the room %s to do it in', (room) => {
    const size = statSync(join(talk, `${room}.webp`)).size;
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThanOrEqual(140_000);
  });
});
