import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { createActor, type Actor, type StateName } from '../../src/sim/actor';
import { Bounce } from '../../src/sim/fighter/hurt';
import { px } from '../../src/sim/units';
import { drawingOf } from '../../src/view/actors/anim-frame';
import { zoneOf, type Zone } from '../../src/view/actors/reactions';
import type { Atlas, FrameDef } from '../../src/view/assets/atlas';
import { facesOf, lookOf } from '../../src/view/assets/level-assets';

const LIGHT = ['goon', 'towel-whipper', 'icicle-thrower', 'bath-master', 'dispatcher', 'truck-hand', 'shotgunner'];
const HEAVY = ['wrestler', 'lid-bearer', 'shieldman', 'truck-guard', 'truck-guard-bare'];
const GIANT = ['strongman', 'dolly-driver'];
/** Numbers of bodies that take it the first way and the second. */
const FIRST = 4;
const SECOND = 6;

const atlasOf = (look: string): Atlas => JSON.parse(readFileSync(`assets/built/characters/${look}.json`, 'utf8')) as Atlas;
const shown = (atlas: Atlas, state: StateName, change: Partial<Actor> = {}, zone: Zone = 'head'): string => {
  const actor = Object.assign(createActor(FIRST, 'goon', 10, 0, 0, 0), { state }, change);
  return drawingOf(content, atlas, actor, { travelled: 0, zone, won: null });
};
const frame = (atlas: Atlas, state: StateName, change: Partial<Actor> = {}): FrameDef => atlas.frames[shown(atlas, state, change)]!;
/** Logical px: how far before him his head is, and how high over the floor. */
const headOf = (atlas: Atlas, state: StateName, change: Partial<Actor> = {}) => {
  const [x, y] = frame(atlas, state, change).head!;
  return { ahead: x / atlas.scale, height: -y / atlas.scale };
};

describe('a blow shows where it lands', () => {
  test.each<[string, number, Zone]>([
    ['danko.jab', 0, 'head'], ['danko.haymaker', 0, 'head'], ['danko.gut', 0, 'belly'], ['danko.knee', 0, 'belly'],
    ['danko.sweep', 0, 'legs'], ['ridzik.trip', 0, 'legs'], ['ridzik.belly', 0, 'belly'], ['ridzik.knee', 0, 'belly'],
    ['danko.jump-stomp', px(40), 'head'], ['danko.shoot', 0, 'head'],
  ])('%s from %i subpixels above: %s', (move, above, zone) => expect(zoneOf(content.moves[move]!, above)).toBe(zone));

  test('what nobody struck goes to the head', () => expect(zoneOf(undefined, 0)).toBe('head'));

  test.each([...LIGHT, ...HEAVY, ...GIANT].flatMap(facesOf))('%s answers for head, belly and legs', (look) => {
    const atlas = atlasOf(look);
    const answers = (['head', 'belly', 'legs'] as const).map((zone) => shown(atlas, 'hitstun', { hitstop: 5 }, zone));
    expect(answers).toEqual(['hit-high/0', 'hit-low/0', 'hit-legs/0']);
    expect(shown(atlas, 'hitstun', { id: SECOND })).toBe('hit-high-b/0');
  });
});

describe('each build falls in its own way', () => {
  test.each(LIGHT.flatMap(facesOf))('%s turns over and lies on his face; or he lies on his back', (look) => {
    const atlas = atlasOf(look);
    expect(headOf(atlas, 'lying', { stateFrame: 30 }).ahead).toBeGreaterThan(30);
    expect(headOf(atlas, 'lying', { stateFrame: 30, id: SECOND }).ahead).toBeLessThan(-20);
    expect(headOf(atlas, 'dead', { stateFrame: 30 }).ahead).toBeGreaterThan(30);
  });

  test.each(HEAVY)('%s sits down and comes to all fours; or he lies on his back', (look) => {
    const atlas = atlasOf(look);
    const [sits, fours] = [headOf(atlas, 'lying', { stateFrame: 12 }), headOf(atlas, 'lying', { stateFrame: 39 })];
    expect(sits.height).toBeGreaterThan(35);
    expect(sits.height).toBeLessThan(75);
    expect(fours.ahead).toBeGreaterThan(sits.ahead + 10);
    expect(shown(atlas, 'getup')).toBe(shown(atlas, 'lying', { stateFrame: 39 }));
    expect(headOf(atlas, 'lying', { stateFrame: 30, id: SECOND }).height).toBeLessThan(30);
    expect(headOf(atlas, 'dead', { stateFrame: 60 }).height).toBeLessThan(30);
  });

  test.each(GIANT)('%s goes to his knees, then his length, and the floor gives him back twice', (look) => {
    const atlas = atlasOf(look);
    for (const state of ['lying', 'dead'] as const) {
      expect(headOf(atlas, state).height).toBeGreaterThan(75);
      const drawn = Array.from({ length: 60 }, (_, stateFrame) => shown(atlas, state, { stateFrame }));
      const flat = drawn[17]!;
      const rises = drawn.filter((name, i) => i > 0 && drawn[i - 1] === flat && name !== flat && name !== drawn.at(-1));
      expect(rises).toHaveLength(2);
      expect(headOf(atlas, state, { stateFrame: 60 }).height).toBeLessThan(30);
    }
  });

  test.each([...LIGHT, ...HEAVY, ...GIANT])('%s ends on the floor, not over it', (look) => {
    const atlas = atlasOf(look);
    for (const state of ['lying', 'getup', 'dead'] as const) {
      for (const id of [FIRST, SECOND]) {
        const { oy, h } = frame(atlas, state, { stateFrame: 90, id });
        const below = (oy + h) / atlas.scale; // an arm may lie toward the viewer
        expect(below, `${state} of ${id}`).toBeGreaterThan(-4);
        expect(below, `${state} of ${id}`).toBeLessThan(34);
      }
    }
  });
});

test('two who stand side by side fall in two ways, and so do two with one face', () => {
  const ways = [0, 1, 2, 3].map((id) => [lookOf('goon', id), shown(atlasOf('goon'), 'lying', { id, stateFrame: 30 })].join());
  expect(new Set(ways).size).toBe(4);
});

test.each(['goon', 'wrestler', 'strongman'])('%s never turns back in the air, not even when the floor throws him up again', (look) => {
  const atlas = atlasOf(look);
  const { frames } = atlas.anims.launched!;
  const flight = [900, 500, 100, -300, -700, -1100].map((vz, i) => shown(atlas, 'launched', { vz, z: px(20), stateFrame: i * 6 }));
  const bounced: Partial<Actor> = { own: { of: 'flight', bounces: Bounce.wall } };
  const again = [400, 0, -400].map((vz, i) => shown(atlas, 'launched', { vz, z: px(5), stateFrame: 36 + i * 4, ...bounced }));
  const order = [...flight, ...again].map((name) => frames.indexOf(name));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order.at(-1)).toBe(frames.length - 1);
});

test('on somebody’s hands a man lies on his back, whichever way he falls', () => {
  for (const id of [FIRST, SECOND]) expect(headOf(atlasOf('goon'), 'held', { z: px(30), stateFrame: 90, id }).ahead).toBeLessThan(-20);
});
