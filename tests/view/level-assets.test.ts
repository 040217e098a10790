import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHARACTERS } from '../../assets/characters/characters';
import { content } from '../../src/content/content';
import { levelNames } from '../../src/content/level-names';
import { parseLevel } from '../../src/content/parse-level';
import { places } from '../../src/content/places';
import type { Pieces, SheetDef } from '../../src/view/assets/atlas';
import { extrasOf, facesOf, isWanted, lookOf, levelAssetsOf } from '../../src/view/assets/level-assets';

const json = <T>(path: string): T => JSON.parse(readFileSync(`assets/built/${path}`, 'utf8')) as T;
const LEVELS = ['1-banya', '4-handover'].map((file) =>
  parseLevel(`levels/${file}.tmj`, readFileSync(`levels/${file}.tmj`, 'utf8'), levelNames),
);

describe.each(LEVELS)('what $id needs to be drawn', (level) => {
  const needs = levelAssetsOf(level, content);

  test('is a look for the hero and for everybody who comes', () => {
    const kinds = level.arenas.flatMap(({ waves }) => waves.flat()).map(({ kind }) => kind);
    for (const kind of [level.hero, level.partner ?? level.hero, ...kinds]) {
      const { look } = content.actors[kind]!;
      for (const face of facesOf(look)) expect(needs.looks).toContain(face);
    }
  });

  test('is all there: figures, scenery and small things', () => {
    for (const look of needs.looks) {
      const { pages, rims } = json<{ pages: string[]; rims: string[] }>(`characters/${look}.json`);
      for (const file of [...pages, ...rims]) expect(existsSync(`assets/built/characters/${file}`), file).toBe(true);
    }
    const pieces = json<Pieces>('backdrops/pieces.json');
    for (const piece of needs.pieces) {
      expect(pieces, piece).toHaveProperty([piece]);
      expect(existsSync(`assets/built/backdrops/${pieces[piece]!.file}`), piece).toBe(true);
    }
    for (const sheet of needs.sheets) {
      for (const file of json<SheetDef>(`props/${sheet}.json`).pages) expect(existsSync(`assets/built/props/${file}`), file).toBe(true);
    }
  });

  test('holds a drawing for every item, and for every prop both whole and broken', () => {
    const { frames } = json<SheetDef>('props/props.json');
    for (const { look } of Object.values(content.items)) expect(frames).toHaveProperty([look]);
    for (const { kind } of level.props) {
      expect(frames).toHaveProperty([kind]);
      expect(frames).toHaveProperty([kind === 'shutter-up' ? 'shutter-down' : `${kind}-broken`]);
    }
  });

  test('lets the guests do what the level asks of them', () => {
    const extras = extrasOf(level);
    expect(extras.length).toBeGreaterThan(4);
    for (const { crowd, anim } of extras) {
      for (const face of facesOf(crowd.look)) {
        const { anims } = json<{ anims: object }>(`characters/${face}.json`);
        for (const wanted of [anim, 'cheering']) expect(anims).toHaveProperty([wanted]);
      }
    }
  });

});

test('the Banya shows the great window whole and broken', () => {
  const { pieces } = levelAssetsOf(LEVELS[0]!, content);
  expect(pieces).toContain('great-window-whole');
  expect(pieces).toContain('great-window-broken');
});

test('every figure that is drawn is worn by somebody; a second face wants its row in FACES (src/view/assets/level-assets.ts)', () => {
  const crowds = Object.values(places).flatMap(({ crowd }) => crowd?.look ?? []);
  const looks = [...Object.values(content.actors).map(({ look }) => look), ...crowds];
  const worn = looks.flatMap(facesOf);
  expect(CHARACTERS.map(({ look }) => look).filter((look) => !worn.includes(look))).toEqual([]);
  for (const look of new Set(looks)) {
    const anims = facesOf(look).map((face) => Object.keys(json<{ anims: object }>(`characters/${face}.json`).anims));
    for (const its of anims) expect(its, `each face of ${look} can do what the first can`).toEqual(expect.arrayContaining(anims[0]!));
  }
});

test('two goons in a row do not look alike', () => {
  expect(lookOf('goon', 1)).not.toBe(lookOf('goon', 2));
  expect(lookOf('strongman', 1)).toBe(lookOf('strongman', 2));
});

const banya = levelAssetsOf(LEVELS[0]!, content);
const handover = levelAssetsOf(LEVELS[1]!, content);

describe('portraits', () => {
  const { frames } = json<SheetDef>('props/portraits.json');
  const fighters = Object.values(content.actors).filter(({ team }) => team !== 'bystander');

  test('are there for everybody who has a panel, well and hurt', () => {
    for (const look of new Set(fighters.flatMap((def) => facesOf(def.look)))) {
      expect(frames).toHaveProperty([`portrait/${look}/neutral`]);
      expect(frames).toHaveProperty([`portrait/${look}/hurt`]);
    }
  });

  test('of people who do not come to a level are not loaded into it', () => {
    expect(isWanted('portrait/danko-sauna/neutral', frames, banya)).toBe(true);
    expect(isWanted('portrait/dolly-driver/neutral', frames, banya)).toBe(false);
  });
});

test('what a man lets fly comes with him, whatever its move is called', () => {
  const { goon } = content.actors;
  const borrows = { ...goon!, ai: { ...goon!.ai!, attacks: [{ move: 'dolly-driver.crate', near: 1, far: 2, chance: 1 }] } };
  expect(banya.things.has('strongbox')).toBe(false);
  expect(levelAssetsOf(LEVELS[0]!, { ...content, actors: { ...content.actors, goon: borrows } }).things.has('strongbox')).toBe(true);
});

test('furniture of another level stays at home, whatever state it is drawn in', () => {
  const { frames } = json<SheetDef>('props/props.json');
  for (const name of ['bucket', 'bucket-broken', 'stone', 'birch-broom', 'icicle-broken']) {
    expect(isWanted(name, frames, banya), name).toBe(true);
  }
  for (const name of ['shutter-up', 'shutter-broken', 'vending']) {
    expect(isWanted(name, frames, banya), name).toBe(false);
    expect(isWanted(name, frames, handover), name).toBe(true);
  }
});
