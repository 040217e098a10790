import { describe, expect, it } from 'vitest';
import { gapBetween, type Insets, layoutTouch, type LayoutWish, type TouchLayout } from '../../src/input/touch-layout';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const upright = (top: number): Insets => ({ top, right: 0, bottom: 34, left: 0 });
const sideways = (side: number): Insets => ({ top: 0, right: side, bottom: 21, left: side });
const VIEWPORTS: [number, number, Insets][] = [
  [320, 568, NONE], [568, 320, NONE],
  [360, 640, NONE], [640, 360, NONE],
  [375, 812, upright(47)], [812, 375, sideways(47)],
  [390, 844, upright(47)], [844, 390, sideways(47)],
  [430, 932, upright(59)], [932, 430, sideways(59)],
  [1024, 1366, NONE], [1366, 1024, NONE],
];
const HANDS = (['right', 'left'] as const).flatMap((buttonSide) => [true, false].map((oneHand) => ({ buttonSide, oneHand })));
const CASES = VIEWPORTS.flatMap(([width, height, insets]) => HANDS.map((hand) => ({ width, height, insets, scale: 1, ...hand })));

const name = ({ width, height, buttonSide, oneHand }: LayoutWish) => `${width}x${height} ${buttonSide}${oneHand ? ' one hand' : ''}`;
const discsOf = (layout: TouchLayout) => [...layout.discs.entries()];

describe('touch controls', () => {
  it.each(CASES.map((wish) => [name(wish), wish] as const))('are large, apart and out of the way at %s', (_, wish) => {
    const { width, height, insets } = wish;
    const layout = layoutTouch(wish);
    const discs = discsOf(layout);
    for (const [control, { x, y, r }] of discs) {
      const least = control === 'gun' || control === 'pause' ? 44 : 64;
      expect(r * 2, `${control} is large enough`).toBeGreaterThanOrEqual(least - 0.01);
      expect(x - r, `${control} left`).toBeGreaterThanOrEqual(Math.max(24, insets.left) - 0.01);
      expect(x + r, `${control} right`).toBeLessThanOrEqual(width - Math.max(24, insets.right) + 0.01);
      expect(y + r, `${control} bottom`).toBeLessThanOrEqual(height - Math.max(24, insets.bottom) + 0.01);
      expect(y - r, `${control} top`).toBeGreaterThanOrEqual(insets.top);
      if (layout.orientation === 'portrait') {
        expect(y - r, `${control} below the picture`).toBeGreaterThanOrEqual(layout.picture.y + layout.picture.h);
      } else {
        expect(x + r <= width / 3 || x - r >= (width * 2) / 3, `${control} not over the middle third`).toBe(true);
      }
    }
    for (const [a, first] of discs) {
      for (const [b, second] of discs) {
        if (a < b) expect(gapBetween(first, second), `${a} and ${b}`).toBeGreaterThanOrEqual(8 - 0.01);
      }
      const { stickRest, stickArea } = layout;
      expect(gapBetween(first, stickRest), `${a} and the stick`).toBeGreaterThanOrEqual(8);
      expect(stickArea.w, 'room for the stick').toBeGreaterThanOrEqual(100);
    }
    expect(layout.orientation).toBe(width > height ? 'landscape' : 'portrait');
  });

  it('hold the punch as the largest button under the thumb', () => {
    for (const wish of CASES) {
      const discs = layoutTouch(wish).discs;
      expect(discs.get('light')!.r).toBe(Math.max(...[...discs.values()].map((disc) => disc.r)));
    }
  });

  it('grow and shrink as wished, never into each other or off the screen', () => {
    for (const wish of CASES) {
      for (let scale = 0.7; scale <= 1.5; scale += 0.1) {
        const discs = discsOf(layoutTouch({ ...wish, scale }));
        for (const [a, first] of discs) {
          expect(first.x - first.r).toBeGreaterThanOrEqual(24 - 0.01);
          expect(first.y - first.r).toBeGreaterThanOrEqual(0);
          for (const [b, second] of discs) {
            if (a < b) expect(gapBetween(first, second), `${name(wish)} ${scale} ${a} ${b}`).toBeGreaterThanOrEqual(8 - 0.01);
          }
        }
      }
    }
    const light = (scale: number) =>
      layoutTouch({ width: 1366, height: 1024, insets: NONE, buttonSide: 'right', oneHand: false, scale }).discs.get('light')!.r;
    expect([light(0.7), light(1), light(1.5)]).toEqual([28, 40, 60]);
  });

  it('mirror for the left hand, all but pause, which stays clear of the health bar', () => {
    const wish = { width: 844, height: 390, insets: NONE, oneHand: false, scale: 1 };
    const right = layoutTouch({ ...wish, buttonSide: 'right' });
    const left = layoutTouch({ ...wish, buttonSide: 'left' });
    for (const [control, disc] of right.discs) {
      expect(left.discs.get(control)!.x, control).toBeCloseTo(control === 'pause' ? disc.x : 844 - disc.x);
    }
    expect(left.stickArea.x + left.stickArea.w).toBeCloseTo(844);
  });
});
