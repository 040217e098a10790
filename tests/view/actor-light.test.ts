import { describe, expect, test } from 'vitest';
import { levels } from '../../src/content/levels';
import { px } from '../../src/sim/units';
import { lightAt, lightsOf, litFor, noLight } from '../../src/view/actors/actor-light';

const lights = lightsOf(levels.banya!);
const channels = (rgb: number): number[] => [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
const at = (x: number) => ({ ...lightAt(lights, px(x), noLight()) });

describe('the light on a figure', () => {
  test('never changes from one step to the next so that one would see it', { tags: 'slow' }, () => {
    let before = at(0);
    for (let x = 1; x < 3840; x++) {
      const now = at(x);
      for (const side of ['left', 'right', 'rimLeft', 'rimRight'] as const) {
        channels(now[side]).forEach((value, i) => {
          expect(Math.abs(value - channels(before[side])[i]!)).toBeLessThan(6);
        });
      }
      before = now;
    }
  });

  test('is the fire’s on the side where the fire is, and only there', () => {
    expect(at(760).rimRight).toBe(0xff9a5a);
    expect(at(760).rimLeft).toBe(0x9fd0e8);
    expect(at(920).rimLeft).toBe(0xff9a5a);
    expect(at(920).rimRight).toBe(0x9fd0e8);
  });

  test('leaves a hero his own colours, and every enemy is darker than he, and cooler than the place makes him', () => {
    for (const level of Object.values(levels)) {
      for (const { tint } of lightsOf(level)) {
        const [hero, enemy, bystander] = (['hero', 'enemy', 'bystander'] as const).map((role) => channels(litFor(role, tint)));
        expect(Math.min(...hero!)).toBeGreaterThan(215);
        hero!.forEach((value, i) => {
          expect(enemy![i]! / value).toBeLessThan(0.85);
          expect(enemy![i]!).toBeLessThan(bystander![i]!);
        });
        expect(enemy![2]! / enemy![0]!).toBeGreaterThan(bystander![2]! / bystander![0]!);
      }
    }
  });

  test('is each place’s own, and plain where there is none', () => {
    expect(at(3000)).toEqual({ left: 0xe0edff, right: 0xe0edff, rimLeft: 0x9fd0e8, rimRight: 0x9fd0e8 });
    expect(at(300).left).not.toBe(at(3000).left);
    expect(lightAt([], px(100), noLight())).toMatchObject({ left: 0xffffff, right: 0xffffff });
  });
});
