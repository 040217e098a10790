import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { createActor, type Actor, type StateName } from '../../src/sim/actor';
import { lengthOf } from '../../src/sim/move-def';
import { px } from '../../src/sim/units';
import { drawingOf, strideOf, type Memory, settling } from '../../src/view/actors/anim-frame';
import { faultsOf, type Atlas } from '../../src/view/assets/atlas';
import { STATE_ANIMS } from '../../src/view/actors/state-anims';

const folder = 'assets/built/characters';
const atlases: Atlas[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Atlas);
const atlasOf = (look: string): Atlas => {
  const atlas = atlases.find((each) => each.look === look);
  if (!atlas) throw new Error(`${folder}/${look}.json is missing`);
  return atlas;
};

const kinds = Object.entries(content.actors);
const states = Object.keys(STATE_ANIMS) as StateName[];
const still: Memory = { travelled: 0, zone: 'head', won: null };

function body(kind: string, change: Partial<Actor> = {}): Actor {
  const def = content.actors[kind]!;
  const actor = createActor(1, kind, def.hp, def.poise, 0, 0);
  if (def.team === 'police') actor.player = 0;
  return Object.assign(actor, change);
}

/** Every move a kind of body can come to do, through cancels, charges and landings too. */
function movesOf(kind: string): string[] {
  const def = content.actors[kind]!;
  const found = new Set<string>();
  const look = (name: string | undefined): void => {
    const move = name === undefined ? undefined : content.moves[name];
    if (name === undefined || !move || found.has(name)) return;
    found.add(name);
    for (const { into } of move.cancels ?? []) look(into);
    look(move.charge?.into);
    look(move.landing);
    look(move.landingTold);
    look(move.carries);
  };
  for (const name of Object.values(def.moves) as (string | undefined)[]) look(name);
  for (const { move } of def.ai?.attacks ?? []) look(move);
  for (const name of def.boss ? [def.boss.roar, ...(Object.values(def.boss.answers) as string[])] : []) look(name);
  return [...found];
}

const gathering = (gathered: number): Actor['own'] => ({ of: 'attack', began: 0, wait: 0, warned: 0, unseen: 0, gathered, gold: false, told: false });

test('a heavy that is held is drawn held, and lets go as it was', () => {
  for (const [kind, move] of [['danko', 'danko.haymaker'], ['danko-suit', 'danko.haymaker'], ['ridzik', 'ridzik.coffee']] as const) {
    const atlas = atlasOf(content.actors[kind]!.look);
    const held = [0, 1, 6, 12, 15].map(
      (gathered) =>
        drawingOf(
          content, atlas, body(kind, { role: 'hero', state: 'attack', move, stateFrame: 8, own: gathering(gathered) }), still,
        ).split('/')[0],
    );
    expect(held).toEqual([content.moves[move]!.anim, ...Array(4).fill('charging')]);
    expect(
      drawingOf(content, atlas, body(kind, { role: 'hero', state: 'attack', move, stateFrame: 9, own: gathering(6) }), still),
    ).toContain(`${content.moves[move]!.anim}/`);
  }
});

test('whoever has something in his hand stands with it low, not before his face', () => {
  for (const kind of ['danko', 'danko-suit', 'ridzik']) {
    const atlas = atlasOf(content.actors[kind]!.look);
    const armed = drawingOf(content, atlas, body(kind, { role: 'hero', carried: { kind: 'bucket', uses: 3 } }), still);
    expect(armed).toContain('idle-armed/');
    const { nh, head } = atlas.frames[armed]!;
    expect((nh![1] - head![1]) / atlas.scale, kind).toBeGreaterThan(30);
  }
});

test('the hot stone is harder to hold by the second, and never easier again', () => {
  const atlas = atlasOf('danko-sauna');
  const pairs = [0, 30, 59, 61, 100, 119, 121, 150, 179].map((stateFrame) => {
    const name = drawingOf(content, atlas, body('danko', { role: 'hero', state: 'stone', stateFrame }), still);
    return Math.floor(Number(name.split('/')[1]) / 2);
  });
  expect(pairs).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
});

test('every atlas can be drawn', () => {
  expect(atlases.flatMap(faultsOf)).toEqual([]);
});

describe.each(kinds)('%s', (kind, def) => {
  const atlas = atlasOf(def.look);

  test('has a drawing for every state, however long it lasts', { tags: 'slow' }, () => {
    for (const state of states) {
      for (const change of [{ vz: px(2), z: px(20) }, { vz: -px(5), z: px(20) }, {}, { vx: -px(2) }, { hitstop: 4, stun: 20 }, { hp: 1 }]) {
        for (let stateFrame = 0; stateFrame < 400; stateFrame += 7) {
          for (const memory of [still, { travelled: stateFrame * 300 - 5000, zone: 'legs', won: stateFrame } as const]) {
            expect(atlas.frames).toHaveProperty([drawingOf(content, atlas, body(kind, { state, stateFrame, ...change }), memory)]);
          }
        }
      }
    }
  });

  test.each(movesOf(kind))('%s is drawn with an anim of its own', (name) => {
    expect(Object.keys(atlas.anims)).toContain(content.moves[name]!.anim);
  });

  test.each(movesOf(kind))('%s shows its contact drawing on the first active frame, not before', (name) => {
    const move = content.moves[name]!;
    const anim = atlas.anims[move.anim]!;
    if (anim.hit === undefined) return;
    const drawn = (stateFrame: number): string => drawingOf(content, atlas, body(kind, { state: 'attack', move: name, stateFrame }), still);
    expect(drawn(move.startup)).toBe(anim.frames[anim.hit]);
    if (anim.hit > 0 && move.startup > 0) expect(drawn(move.startup - 1)).toBe(anim.frames[anim.hit - 1]);
    expect(drawn(lengthOf(move) - 1)).toBe(anim.frames.at(-1));
  });
});

describe('legs', () => {
  const atlas = atlasOf('danko-sauna');
  const walking = (travelled: number, facing: 1 | -1 = 1): string =>
    drawingOf(content, atlas, body('danko', { state: 'walk', facing }), { ...still, travelled });

  test('pass through the same drawings at the same spots at any refresh rate', () => {
    const walk = (pictures: number): Map<string, number> => {
      const first = new Map<string, number>();
      for (let i = 0; i < 36 * pictures; i++) {
        const spot = (i / pictures) * px(1.5);
        if (!first.has(walking(spot))) first.set(walking(spot), spot);
      }
      return first;
    };
    const slow = walk(1);
    for (const pictures of [2, 3, 4]) {
      const fast = walk(pictures);
      expect([...fast.keys()]).toEqual([...slow.keys()]);
      for (const [drawing, spot] of fast) expect(slow.get(drawing)! - spot).toBeLessThan(px(1.5));
    }
  });

  test('are where they were after a whole round', () => {
    const cycle = px(atlas.anims.walk!.cycle!);
    for (let at = -cycle; at < cycle; at += px(1.5)) expect(walking(at)).toBe(walking(at + cycle));
  });

  test('step forward whichever way he faces, and backward when he backs away', () => {
    expect(strideOf(0, 0, px(3), 0, 1)).toBe(px(3));
    expect(strideOf(0, 0, -px(3), 0, -1)).toBe(px(3));
    expect(strideOf(0, 0, -px(3), 0, 1)).toBe(-px(3));
    expect(strideOf(0, 0, 0, -px(2), 1)).toBe(px(2));
  });

  test('go once through the walk in its own length', () => {
    const cycle = px(atlas.anims.walk!.cycle!);
    const seen: string[] = [];
    for (let at = 0; at < cycle; at += 64) if (walking(at) !== seen.at(-1)) seen.push(walking(at));
    expect(seen).toEqual(atlas.anims.walk!.frames);
  });
});

test('a falling man meets the floor with his back, and is never lowered below it', () => {
  const frame = { page: 0, x: 0, y: 0, w: 10, h: 40, ox: -5, oy: -120 }; // 80 px of air under him
  expect(settling(frame, 1.6, 0)).toBe(50);
  expect(settling(frame, 1.6, 20)).toBe(30);
  expect(settling(frame, 1.6, 60)).toBe(0);
});

test.each(['danko', 'danko-suit', 'ridzik'])('%s shows that he has won as soon as he stands, and goes on from there', (kind) => {
  const atlas = atlasOf(content.actors[kind]!.look);
  const { frames } = atlas.anims.win!;
  const drawn = (state: StateName, won: number | null): string =>
    drawingOf(content, atlas, body(kind, { state, stateFrame: 999 }), { ...still, won });
  expect(drawn('idle', 0)).toBe(frames[0]);
  expect(drawn('show', 999)).toBe(frames.at(-1));
  expect(drawn('show', 12)).toBe(drawn('idle', 12));
  expect(frames).not.toContain(drawn('idle', null));
});
