import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Atlas, faultsOf, firstPages, laterPages } from '../../src/view/assets/atlas';
import { Likeness } from '../../src/view/assets/likeness';

describe.each(['danko-sauna', 'danko-suit', 'ridzik', 'truck-hand'])('while a page of %s is on its way', (look) => {
  const atlas = JSON.parse(readFileSync(`assets/built/characters/${look}.json`, 'utf8')) as Atlas;
  const likeness = new Likeness(atlas);
  const away = Object.entries(atlas.frames).filter(([, { page }]) => laterPages(atlas).includes(page));

  test('he is seen all the same, in a drawing that is always there', () => {
    expect(away.length).toBeGreaterThan(0);
    for (const [name] of away) expect(firstPages(atlas), name).toContain(atlas.frames[likeness.of(name)]!.page);
  });

  test('who stands is not shown lying, nor who lies standing', () => {
    for (const [name, { w, h }] of away) {
      const like = atlas.frames[likeness.of(name)]!;
      if (h > 2 * w || w > 2 * h) expect(like.h > like.w, name).toBe(h > w);
    }
  });
});

test('an atlas that does not say what its pages are for is named', () => {
  const atlas = { look: 'nobody', scale: 1, pages: ['a.webp', 'b.webp'], rims: [], parts: ['first'], anims: {}, frames: {} };
  expect(faultsOf(atlas)).toEqual(['nobody: "parts" must say of each of the 2 pages what it is for']);
});
