import { describe, expect, test } from 'vitest';
import { contrastOf, type Pixels } from '../../src/tools/hero-contrast';
import { ringOf } from '../../src/view/actors/hero-rings';
import { LARGE, SMALL } from '../../src/view/hud/hero-panel';
import { toRow } from '../../src/view/render/projection';
import { SHADE } from '../../src/view/scenery/wall-shade';
import { hud } from '../../assets/interface/hud';
import { marks } from '../../assets/interface/marks';
import { BELT, px } from '../../src/sim/units';

const artOf = (name: string): string => String([...hud, ...marks].find((drawing) => drawing.name === name)!.art());
const widest = (art: string): number => Math.max(...[...art.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width)));

describe('whoever is led', () => {
  test('stands in a bolder ring than his partner, with a wedge to it: one tells them apart without the colour', () => {
    const [his, other] = [ringOf({ player: 0 }), ringOf({ player: null })].map(artOf);
    expect(widest(his!)).toBeGreaterThan(1.5 * widest(other!));
    expect(his).toMatch(/<path|<polygon/);
    expect(ringOf({ player: 1 })).toBe(ringOf({ player: 0 }));
  });

  test('is not taken for the one he aims at: that sign is no ring, and not red', () => {
    const aim = artOf('target-ring');
    expect(aim).not.toMatch(/ A|ellipse|circle/);
    for (const [, red, green] of aim.matchAll(/stroke="#([0-9a-f]{2})([0-9a-f]{2})[0-9a-f]{2}"/g)) {
      expect(Number.parseInt(red!, 16) - Number.parseInt(green!, 16)).toBeLessThan(64);
    }
  });

  test('has a darker wall behind his head than hangs over it', () => {
    const HEAD = 120; // logical px over his feet
    for (const y of [0, px(BELT / 2)]) expect(toRow(y, 0) - HEAD).toBeGreaterThan((SHADE.top + SHADE.foot) / 2);
    expect(SHADE.low - SHADE.high).toBeGreaterThan(0.3);
  });
});

test.each([['the player', LARGE], ['his partner', SMALL]] as const)('ink lies behind all of the panel of %s', (_who, at) => {
  const { x, y, face, bar, ink, name } = at;
  const lean = 0.45 * (ink.middle - ink.top);
  const edgeAt = (row: number): number => ink.right - (lean * (row - ink.top)) / (ink.middle - ink.top);
  expect(ink.top).toBeLessThanOrEqual(y);
  expect(ink.middle).toBeGreaterThanOrEqual(y + face);
  expect(y + name.y - name.size).toBeGreaterThanOrEqual(ink.top - 3);
  expect(edgeAt(y + bar.y + bar.h)).toBeGreaterThan(x + bar.x + bar.w);
});

describe('the measure of how well one is found', () => {
  const GREY = [90, 90, 90];
  /** A wall, and a figure before it. */
  const picture = (figure: readonly number[]): Pixels => {
    const [width, height] = [300, 300];
    const data = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) data.set(Math.abs(x - 150) < 30 && y > 64 && y < 214 ? figure : GREY, (y * width + x) * 3);
    }
    return { width, height, data };
  };

  test('is nothing for the colour of the wall, and more the brighter or the redder one is', () => {
    const of = (figure: readonly number[]): number => contrastOf(picture(figure), 150, 200);
    expect(of(GREY)).toBe(0);
    expect(of([130, 130, 130])).toBeGreaterThan(of([100, 100, 100]));
    expect(of([160, 70, 60])).toBeGreaterThan(of([105, 88, 86]));
  });

  test('does not count what is far from him', () => {
    const far = picture([160, 70, 60]);
    far.data.fill(255, 0, 300 * 4 * 3);
    expect(contrastOf(far, 150, 200)).toBe(contrastOf(picture([160, 70, 60]), 150, 200));
  });
});
