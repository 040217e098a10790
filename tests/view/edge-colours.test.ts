import { expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { outlineOf, outlineWidth, rimOf } from '../../src/view/actors/edge-colours';
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

test('strong outlines tell heroes from enemies without any colour: wider, and brighter', () => {
  for (const hero of [danko!, ridzik!]) {
    for (const enemy of enemies) {
      expect(outlineWidth(hero)).toBeGreaterThan(outlineWidth(enemy));
      expect(brightness(outlineOf(hero)) - brightness(outlineOf(enemy))).toBeGreaterThan(30);
    }
  }
});
