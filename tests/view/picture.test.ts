import { describe, expect, test } from 'vitest';
import { line } from '../../src/content/lines';
import { px } from '../../src/sim/units';
import { clockText, laggedShare, pointsText, shoutFor } from '../../src/view/hud/hud-format';
import { blended, depthOf, pictureLeft, toRow, toX } from '../../src/view/render/projection';
import { shakeShare } from '../../src/view/view-options';
import { ShelfPacker } from '../../src/view/assets/shelf-packer';

describe('between two ticks', () => {
  test('things glide from where they were to where they are', () => {
    expect(blended(px(10), px(14), 0)).toBe(px(10));
    expect(blended(px(10), px(14), 0.5)).toBe(px(12));
    expect(blended(px(10), px(14), 1)).toBe(px(14));
  });

  test('a teleport is not drawn on the way', () => {
    expect(blended(px(10), px(200), 0.1)).toBe(px(200));
  });
});

describe('the picture', () => {
  const level = px(3840);

  test('shows exactly the sim’s own view when it is 16:9', () => {
    expect(pictureLeft(px(100), 960, level)).toBe(200);
  });

  test('shows scenery on both sides when it is wider, and never beyond the street', () => {
    expect(pictureLeft(px(1000), 1260, level)).toBe(2000 - 150);
    expect(pictureLeft(0, 1260, level)).toBe(0);
    expect(pictureLeft(level - px(480), 1260, level)).toBe(3840 * 2 - 1260);
  });

  test('always holds the whole of the sim’s view', () => {
    for (let x = 0; x <= 3360; x += 40) {
      const left = pictureLeft(px(x), 1170, level);
      expect(left).toBeLessThanOrEqual(toX(px(x)));
      expect(left + 1170).toBeGreaterThanOrEqual(toX(px(x + 480)));
    }
  });

  test('puts feet on the row of their depth', () => {
    expect(toRow(0, 0)).toBe(380);
    expect(toRow(px(63), 0)).toBe(506);
    expect(toRow(px(20), px(30))).toBe(360);
  });

  test('draws a hero over an enemy on about the same line', () => {
    expect(depthOf(px(20), true)).toBeGreaterThan(depthOf(px(23), false));
    expect(depthOf(px(20), true)).toBeLessThan(depthOf(px(25), false));
  });

  test('never shakes when motion is to be reduced', () => {
    expect(shakeShare({ shake: 50, reducedMotion: false })).toBe(0.5);
    expect(shakeShare({ shake: 100, reducedMotion: true })).toBe(0);
  });
});

describe('panels', () => {
  test('points have six places', () => {
    expect(pointsText(0)).toBe('000 000');
    expect(pointsText(38400)).toBe('038 400');
    expect(pointsText(1234567)).toBe('1234 567');
  });

  test('time is never rounded up', () => {
    expect(clockText(0)).toBe('00:00.000');
    expect(clockText(1)).toBe('00:00.016');
    expect(clockText(59)).toBe('00:00.983');
    expect(clockText(60 * 61 + 30)).toBe('01:01.500');
  });

  test('lost strength stays in cream for half a second, then runs out', () => {
    expect(laggedShare(0.8, 0.5, 10)).toBe(0.8);
    expect(laggedShare(0.8, 0.5, 40)).toBeLessThan(0.8);
    expect(laggedShare(0.505, 0.5, 40)).toBe(0.5);
    expect(laggedShare(0.2, 0.5, 0)).toBe(0.5);
  });

  test('the shout grows with the combo and then stays', () => {
    expect(line(shoutFor(2))).toBe('УДАР!');
    expect(shoutFor(7)).not.toBe(shoutFor(2));
    expect(shoutFor(500)).toBe(shoutFor(60));
  });
});

test('pictures on a shared page never overlap', () => {
  const packer = new ShelfPacker(256, 256);
  const placed = Array.from({ length: 40 }, (_, i) => {
    const [w, h] = [20 + ((i * 13) % 40), 60 - i];
    return { ...packer.pack(w, h), w, h };
  });
  for (const a of placed) {
    for (const b of placed) {
      if (a === b || a.page !== b.page) continue;
      expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
    }
  }
  expect(() => packer.pack(300, 10)).toThrow('does not fit');
});
