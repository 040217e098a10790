import { expect, test } from 'vitest';
import { FrameWatch } from '../../src/scenes/frame-watch';
import { pictureSize } from '../../src/scenes/picture-size';

test('a full HD window is drawn pixel for pixel, and a larger one no finer than the art', () => {
  expect(pictureSize(1920, 1080, 1, 'high')).toEqual({ width: 1920, height: 1080 });
  expect(pictureSize(3840, 2160, 1, 'high')).toEqual({ width: 1920, height: 1080 });
  expect(pictureSize(1280, 720, 1, 'high')).toEqual({ width: 1280, height: 720 });
});

test('low quality is 960 by 540, and 640 by 360 in a small window', () => {
  expect(pictureSize(1920, 1080, 1, 'low')).toEqual({ width: 960, height: 540 });
  expect(pictureSize(960, 540, 1, 'low')).toEqual({ width: 640, height: 360 });
  expect(pictureSize(640, 360, 1, 'low')).toEqual({ width: 640, height: 360 });
});

test('a wide phone sees more scenery, up to 21:9 and no further', () => {
  const phone = pictureSize(844, 390, 3, 'high');
  expect(phone.width / phone.height).toBeCloseTo(844 / 390, 2);
  const ribbon = pictureSize(3200, 900, 1, 'high');
  expect(ribbon.width / ribbon.height).toBeCloseTo(21 / 9, 2);
});

test('a window higher than 16:9, or upright, keeps the 16:9 picture', () => {
  for (const [width, height] of [[1024, 768], [390, 844], [320, 1024]] as const) {
    const size = pictureSize(width, height, 2, 'high');
    expect(size.width / size.height).toBeCloseTo(16 / 9, 2);
  }
});

test('a window folded to nothing still has a picture', () => {
  expect(pictureSize(0, 0, 1, 'high').height).toBeGreaterThan(0);
});

test('a machine that draws 30 frames a second is noticed within ten seconds, one that draws 50 is not', () => {
  const noticed = (rate: number): boolean => {
    const watch = new FrameWatch();
    for (let frame = 0; frame < rate * 10; frame++) if (watch.tooSlow((frame * 1000) / rate)) return true;
    return false;
  };
  expect(noticed(30)).toBe(true);
  expect(noticed(50)).toBe(false);
  expect(noticed(144)).toBe(false);
});
