import { describe, expect, test } from 'vitest';
import { textPath } from '../../assets/backdrops/lettering';
import { dankoBarks, ridzikBarks } from '../../src/content/features/barks';
import { isLineKey, line, NAMES, originalOf } from '../../src/content/lines';
import { BARKS, type Bark } from '../../src/content/lines/barks';
import { spoken } from '../../src/scenes/spoken';

const READINGS = ['english', 'literal', 'tactful'] as const;
const all = Object.entries<Bark>(BARKS);
const keysIn = (table: typeof dankoBarks): string[] => Object.values(table).flat();

describe('what the two of them say', () => {
  test('is about fifty remarks, each used, none for nobody', () => {
    const both = 'bark.backup'; // said by whoever calls
    const used = [...keysIn(dankoBarks).filter((key) => key !== both), ...keysIn(ridzikBarks)];
    expect(new Set(used).size).toBe(used.length);
    expect(used.toSorted()).toEqual(all.map(([name]) => `bark.${name}`).toSorted());
    expect(used.length).toBeGreaterThanOrEqual(40);
  });

  test.each(all)('%s has three readings, all different', (name, bark) => {
    const key = `bark.${name}`;
    if (!isLineKey(key)) throw new Error(`${key} is no line`);
    const readings = READINGS.map((reading) => spoken(key, reading));
    expect(readings).toEqual(READINGS.map((reading) => bark[reading]));
    expect(new Set(readings).size).toBe(3);
    expect(readings.every((text) => text.trim().length > 0)).toBe(true);
  });

  test('a line with one reading stays as it is in every mode', () => {
    expect(READINGS.map((reading) => spoken('line.driver', reading))).toEqual(Array(3).fill(line('line.driver')));
  });

  test('Danko is sure of his Russian, Ridzik is not; each speaks some', () => {
    const russian = all.filter(([, { said }]) => said !== undefined);
    expect(russian.filter(([name]) => name.startsWith('danko.')).length).toBeGreaterThan(15);
    expect(russian.filter(([name]) => name.startsWith('ridzik.')).length).toBeGreaterThan(3);
    for (const [name, { said }] of russian) {
      expect(said, name).toMatch(/^[А-Яа-яЁё ,.!?…-]+$/);
      expect(originalOf(`bark.${name}`)).toEqual({ text: said, isSure: name.startsWith('danko.') });
    }
    expect(originalOf('line.driver')).toBeNull();
  });
});

const RUDE = new RegExp(
  `\\b(${[
    'shut', 'up, you', 'idiot', 'damn', 'hell', 'crap', 'goat', 'weak\\w*', 'barbarians?', 'disgrace', 'shame', 'statue', 'mad',
    'naked', 'mouth', 'stupid', 'fat', 'ass', 'pal', 'gumby', 'rubber', 'insane', 'manure', 'cursed', 'can not', 'you cannot',
  ].join('|')})\\b`,
  'i',
);

test('tactful: nothing rude is left', () => {
  expect(all.filter(([, { tactful }]) => RUDE.test(tactful)).map(([name]) => name)).toEqual([]);
  expect(all.filter(([, { english }]) => RUDE.test(english)).length).toBeGreaterThan(6); // there was something to take out
});

/** Rows a caption takes, broken between words as a browser does. */
function rowsOf(text: string, size: number, width: number): number {
  const wide = (words: string): number => textPath(words, 0, 0, size, { font: 'oswald-light' }).width;
  let [rows, row] = [1, ''];
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && wide(longer) > width) [rows, row] = [rows + 1, word];
    else row = longer;
  }
  return rows;
}

describe('at the largest caption size every remark fits', { tags: 'slow' }, () => {
  const size = 32; // 16 px, twice as large
  const inner = (strip: number): number => {
    const zero = textPath('0', 0, 0, size, { font: 'oswald-light' }).width;
    return Math.min(strip, 38 * zero) - size * 1.2;
  };
  test.each([['a phone lying down', 844 * 0.76, 3], ['a phone upright', 390 * 0.76, 4]] as const)('on %s', (_, width, most) => {
    const names = { danko: NAMES.danko, ridzik: NAMES.ridzik };
    const tooLong = all.flatMap(([name, bark]) => READINGS.flatMap((reading) => {
      const speaker = name.startsWith('danko') ? names.danko : names.ridzik;
      const shown = bark.said === undefined ? [`${speaker}: ${bark[reading]}`] : [`${speaker}: «${bark.said}»`, bark[reading]];
      const rows = shown.reduce((sum, text) => sum + rowsOf(text, size, inner(width)), 0);
      return rows > most ? [`${name}, ${reading}: ${rows} rows`] : [];
    }));
    expect(tooLong).toEqual([]);
  });
});
