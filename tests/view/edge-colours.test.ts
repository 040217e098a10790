import { expect, test } from 'vitest';
import { INK_STYLE } from '../../assets/build/rig/draw';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { BEHIND, outlineOf, outlineWidth, rimOf, WIDER } from '../../src/view/actors/edge-colours';
import { lightsOf } from '../../src/view/actors/actor-light';

const { danko, ridzik } = content.actors;
const enemies = Object.values(content.actors).filter(({ team, ai }) => team !== 'police' && ai);
const red = (rgb: number): number => rgb >> 16;
const blue = (rgb: number): number => rgb & 255;
/** As one sees it who sees no colours. */
const brightness = (rgb: number): number => (red(rgb) * 299 + ((rgb >> 8) & 255) * 587 + blue(rgb) * 114) / 1000;

test.each(Object.keys(levels))('in every light of %s Danko’s edge is red, Ridzik’s blue, and an enemy’s duller than either', (level) => {
  for (const { rim } of lightsOf(levels[level]!)) {
    const [his, other] = [rimOf(danko!, rim), rimOf(ridzik!, rim)];
    expect(red(his) - blue(his)).toBeGreaterThan(80);
    expect(blue(other) - red(other)).toBeGreaterThan(80);
    for (const enemy of enemies) {
      const most = (rgb: number): number => Math.max(red(rgb), (rgb >> 8) & 255, blue(rgb));
      expect(most(rimOf(enemy, rim))).toBeLessThan(Math.min(most(his), most(other)));
    }
  }
});

test.each(Object.keys(levels))('in %s an enemy’s edge is at most half as bright as the light of the place', (level) => {
  for (const { rim } of lightsOf(levels[level]!)) {
    for (const enemy of enemies) expect(brightness(rimOf(enemy, rim))).toBeLessThanOrEqual(brightness(rim) / 2);
  }
});

test('a hero’s edge is half as wide again as it was drawn, and shows on the same side behind him', () => {
  const { rim } = INK_STYLE;
  expect(Math.hypot(WIDER.across, WIDER.down) / rim.w).toBeCloseTo(0.5, 1);
  for (const shift of [WIDER, BEHIND]) {
    const along = (shift.across * rim.dir[0] + shift.down * rim.dir[1]) / Math.hypot(shift.across, shift.down);
    expect(Math.abs(along)).toBeGreaterThan(0.95);
  }
  expect(Math.sign(BEHIND.across)).toBe(Math.sign(rim.dir[0]));
  expect(Math.sign(WIDER.across)).toBe(-Math.sign(rim.dir[0]));
});

test('strong outlines tell heroes from enemies without any colour: wider, and brighter', () => {
  for (const hero of [danko!, ridzik!]) {
    for (const enemy of enemies) {
      expect(outlineWidth(hero)).toBeGreaterThan(outlineWidth(enemy));
      expect(brightness(outlineOf(hero)) - brightness(outlineOf(enemy))).toBeGreaterThan(30);
    }
  }
});
