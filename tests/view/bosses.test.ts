import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { Button } from '../../src/sim/buttons';
import { changeState } from '../../src/sim/fighter/change-state';
import { hashOf } from '../../src/sim/hash';
import { step } from '../../src/sim/step';
import { epithetOfKind } from '../../src/scenes/kind-names';
import { BossFall, BOSS_FALL } from '../../src/view/effects/boss-fall';
import { BossEntrance, PLATE } from '../../src/view/hud/boss-plate';
import { dummy, gym } from '../sim/gym';

const bosses = Object.entries(content.actors).filter(([, { boss }]) => boss).map(([kind]) => kind);
const FLASHES = { reducedFlashes: false };

/** A boss stands before Danko and is named. */
function entered(kind: string) {
  const room = gym();
  const boss = dummy(room, 60, 0, kind);
  const plate = new BossEntrance();
  plate.onEvent({ type: 'spawned', actor: boss.id, entrance: 'here' }, room.sim);
  const play = (buttons: number, ticks: number): void => {
    for (let i = 0; i < ticks; i++) {
      step(room.sim, [buttons]);
      plate.tick(room.sim);
    }
  };
  return { plate, play };
}

/** One who reels with a breath of life left, within Danko's reach. */
function ripe(kind = 'strongman') {
  const room = gym();
  const boss = dummy(room, 24, 0, kind);
  Object.assign(boss, { hp: 1, stun: 400 });
  changeState(room.sim, boss, 'dizzy');
  return { room, boss };
}

/** And Danko hits him. */
function felled(kind = 'strongman') {
  const { room, boss } = ripe(kind);
  const fall = new BossFall();
  const tick = (buttons = 0): void => {
    step(room.sim, [buttons]);
    fall.tick(room.sim);
    for (const event of room.sim.events) fall.onEvent(event, room.sim);
  };
  for (let i = 0; i < 60 && boss.hp > 0; i++) tick(i === 0 ? Button.light : 0);
  expect(boss.hp).toBe(0);
  return { room, boss, fall, tick };
}

describe.each(bosses)('%s comes in', (kind) => {
  test('is named, and something is said of him', () => {
    expect(epithetOfKind(kind)).not.toBe('');
    const { plate, play } = entered(kind);
    play(0, PLATE.comes + 5);
    expect(plate.kind).toBe(kind);
    expect(plate.share).toBe(1);
  });

  test('and a second and a half later the plate is gone', () => {
    const { plate, play } = entered(kind);
    play(0, PLATE.stays + 1);
    expect(plate.share).toBe(0);
  });

  test('a press sends the plate away at once, walking does not', () => {
    const { plate, play } = entered(kind);
    play(Button.right, 20);
    expect(plate.share).toBe(1);
    play(Button.light, PLATE.goes + 1);
    expect(plate.share).toBe(0);
  });
});

test('nobody else gets a plate', () => {
  expect(entered('goon').plate.share).toBe(0);
});

describe('a boss goes down', () => {
  test.each(bosses)('%s: a poster for a moment, then time crawls, then all is as before', (kind) => {
    const { fall, tick } = felled(kind);
    expect(fall.poster(FLASHES)).not.toBeNull();
    let pictures = 0;
    for (let i = 0; i < BOSS_FALL.wakes; i++) {
      pictures += 1 / fall.pace;
      tick();
    }
    expect(fall.poster(FLASHES)).toBeNull();
    expect(fall.pace).toBe(1);
    expect(pictures).toBeGreaterThan(40);
    expect(pictures).toBeLessThan(70);
  });

  test('no poster flashes for who does not want flashes', () => {
    expect(felled().fall.poster({ reducedFlashes: true })).toBeNull();
  });

  test('he is seen nearer until he lies, then the eye goes back', () => {
    const { fall, tick, boss } = felled();
    let nearest = 1;
    for (let i = 0; i < BOSS_FALL.waits + BOSS_FALL.back; i++) {
      tick();
      if (i > BOSS_FALL.poster) nearest = Math.max(nearest, fall.zoom(0, FLASHES)?.zoom ?? 1);
    }
    expect(nearest).toBeCloseTo(BOSS_FALL.near);
    expect(boss.state).toBe('dead');
    expect(fall.zoom(0, FLASHES)).toBeNull();
  });

  test('anybody else falls as fast as ever', () => {
    const { fall } = felled('goon');
    expect([fall.pace, fall.zoom(0, FLASHES), fall.poster(FLASHES), fall.isWon]).toEqual([1, null, null, false]);
  });

  test('the world is the same whoever looks', () => {
    const watched = felled();
    for (let i = 0; i < 60; i++) watched.tick();
    const alone = ripe().room;
    for (let i = 0; alone.sim.world.frame < watched.room.sim.world.frame; i++) step(alone.sim, [i === 0 ? Button.light : 0]);
    expect(hashOf(alone.sim.world)).toBe(hashOf(watched.room.sim.world));
  });
});
