import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { bots } from '../../src/run/bots';
import { TRIES_AGAIN } from '../../src/run/fighter-bot';
import type { Actor } from '../../src/sim/actor';
import { begin } from '../../src/sim/begin';
import { Button } from '../../src/sim/buttons';
import { changeState } from '../../src/sim/fighter/change-state';
import type { Difficulty, Sim } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import { px } from '../../src/sim/units';
import { sameWorld } from '../same-world';
import { duoGym, duoRoom, fighter, hold, reeling } from './gym';

const P = Button.partner;
const SEEDS = [1, 2, 3, 4];
const start = (seed: number, difficulty: Difficulty = 1): Sim => begin(content, levels.handover!, { seed, difficulty, assist: 0 });
const heroes = ({ world }: Sim): Actor[] => world.actors.filter(({ role }) => role === 'hero');
const partnerIn = (sim: Sim): Actor => heroes(sim).find(({ player }) => player === null)!;

/** Runs a bot to the end of the level, or so many ticks. */
function play(sim: Sim, name: string, ticks: number, look: (sim: Sim) => void, mask = 0x3ff): void {
  const bot = bots[name]!(sim.world.seed);
  const { world } = sim;
  const goesOn = (): boolean => world.outcome === 'playing' || (world.outcome === 'down' && world.brawl.retries < TRIES_AGAIN);
  for (let i = 0; i < ticks && goesOn(); i++) {
    step(sim, [bot(sim) & mask, 0]);
    look(sim);
  }
}

describe('the partner nobody drives', () => {
  test('left to himself he puts nobody out within three seconds of a blow of yours', () => {
    const room = duoGym();
    const foes = [fighter(room, 60, 0, 'truck-hand'), fighter(room, 90, 6, 'truck-hand'), fighter(room, 30, 0, 'truck-guard-bare')];
    for (const foe of foes) foe.brain!.cool = 99999;
    const fallen = (): number => foes.filter(({ hp }) => hp <= 0).length;
    for (let i = 0; i < 12; i++) {
      const near = foes.find(({ hp }) => hp > 0);
      if (!near) break;
      room.hero.x = near.x - px(30);
      room.hero.y = near.y;
      room.hero.facing = 1;
      changeState(room.sim, room.hero, 'idle');
      const told = [...hold(room, Button.light, 1), ...hold(room, 0, 12)].some(
        (event) => event.type === 'hit' && event.attacker === room.hero.id,
      );
      const before = fallen(); // yours may have been the last blow
      hold(room, 0, 165);
      if (told) expect(fallen()).toBe(before);
    }
    expect(foes.some(({ hp }) => hp < 10)).toBe(true); // he did fight
  });

  test('if you do nothing at all, he ends it in time', () => {
    const room = duoGym();
    const foe = fighter(room, 60, 0, 'truck-hand');
    foe.brain!.cool = 99999;
    hold(room, 0, 2400);
    expect(foe.hp).toBe(0);
  });

  test.each(['average', 'expert'])('his share of the damage is between 15 and 35 in a hundred (%s)', { tags: 'slow' }, (name) => {
    let [ours, his] = [0, 0];
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      play(start(seed), name, 60 * 240, ({ events, world }) => {
        for (const event of events) {
          const attacker = event.type === 'hit' ? world.actors.find(({ id }) => id === event.attacker) : undefined;
          if (event.type !== 'hit' || attacker?.role !== 'hero') continue;
          if (attacker.player === null) his += event.damage;
          ours += event.damage;
        }
      });
    }
    const share = (his * 100) / ours;
    expect(share).toBeGreaterThanOrEqual(15);
    expect(share).toBeLessThanOrEqual(35);
  });

  test('he takes nothing from the floor, eats nothing and fires nothing he was not asked for', { tags: 'slow' }, () => {
    for (const seed of SEEDS) {
      const sim = start(seed);
      const bot = bots.novice!(seed);
      for (let i = 0; i < 3600; i++) {
        const his = partnerIn(sim);
        step(sim, [bot(sim) & ~P, 0]);
        for (const event of sim.events) {
          if (event.type === 'pickedUp' || event.type === 'ate' || event.type === 'shot') expect(event.actor).not.toBe(his.id);
        }
      }
    }
  });

  test('no more than one enemy at a time is allowed to go for him', { tags: 'slow' }, () => {
    for (const seed of SEEDS) {
      let swapped = 0; // who was at one of them stays at him for the blow he has begun, whoever drives
      play(start(seed, 3), 'average', 3600, (sim) => {
        if (sim.events.some(({ type }) => type === 'swapped')) swapped = sim.world.frame;
        if (sim.world.frame < swapped + 120) return;
        const driven = heroes(sim).filter(({ player }) => player !== null).map(({ id }) => id);
        const after = sim.world.actors.filter(({ brain }) => brain?.token && brain.foe !== null && !driven.includes(brain.foe));
        if (!heroes(sim).some(({ move }) => move === 'ridzik.taunt' || move === 'danko.cover')) expect(after.length).toBeLessThanOrEqual(2);
      });
    }
  });

  test('he keeps his hands off a man in the air and a man who reels: those are yours', () => {
    const room = duoGym();
    const foe = reeling(room, 40);
    const { hp } = foe;
    hold(room, 0, 240);
    expect(foe.hp).toBe(hp);
    room.ridzik.x = foe.x - px(20);
    foe.vz = px(4);
    foe.z = px(4);
    foe.brain!.struckBy = room.danko.id;
    changeState(room.sim, foe, 'launched');
    const seen = hold(room, 0, 30);
    expect(seen.filter((event) => event.type === 'hit')).toEqual([]);
  });

  test('he never stands in your way: you walk through him', () => {
    const room = duoGym();
    room.ridzik.x = room.hero.x + px(20);
    room.ridzik.y = room.hero.y;
    const from = room.hero.x;
    hold(room, Button.right, 20);
    expect(room.hero.x - from).toBeGreaterThanOrEqual(px(1.5) * 19);
  });

  test('stand beside him, and he leaves you the room for your fists', () => {
    const room = duoGym();
    const foe = fighter(room, 60, 0, 'truck-hand');
    foe.brain!.cool = 99999;
    room.ridzik.x = room.hero.x + px(12);
    room.ridzik.y = room.hero.y;
    hold(room, 0, 60);
    const { hero, ridzik } = room;
    expect(Math.max(Math.abs(ridzik.x - hero.x) - px(30), Math.abs(ridzik.y - hero.y) - px(20))).toBeGreaterThan(0);
  });

  test('left behind for two seconds, he comes in behind you', () => {
    const room = duoGym();
    room.hero.x = px(900);
    room.sim.world.brawl.camera.x = px(660);
    room.ridzik.x = px(20);
    hold(room, 0, 125);
    expect(Math.abs(room.ridzik.x - room.hero.x)).toBeLessThan(px(260));
  });

  test('he falls, he sits, he gets up: it is never over because of him', () => {
    const room = duoGym();
    room.ridzik.hp = 0;
    changeState(room.sim, room.ridzik, 'lying');
    hold(room, 0, 600);
    expect(room.sim.world.outcome).toBe('playing');
    expect(room.ridzik.hp).toBe(40);
  });

  test('he throws no dice: two runs that differ in their dice alone have him do the same', () => {
    const poses = [1, 2].map((seed) => {
      const room = duoGym();
      room.sim.world.dice = seed * 7919;
      const trail: string[] = [];
      for (let i = 0; i < 300; i++) {
        hold(room, i % 90 < 60 ? Button.right : 0, 1);
        trail.push(`${room.ridzik.x} ${room.ridzik.y} ${room.ridzik.state}`);
      }
      return trail;
    });
    expect(poses[0]).toEqual(poses[1]);
  });
});

describe('how fast the meter fills', () => {
  test.each(['novice', 'average', 'expert'])('a minute with one hero only earns sixty points at most (%s)', { tags: 'slow' }, (name) => {
    for (const seed of SEEDS) {
      const sim = start(seed);
      play(sim, name, 3600, () => {}, 0x3ff & ~P);
      expect(sim.world.partnership!.detente).toBeLessThanOrEqual(60);
    }
  });

  test('taking turns fills all three stars within 75 seconds', () => {
    const room = duoGym('danko', { ...duoRoom, arenas: [] });
    const { sim } = room;
    let ticks = 0;
    let way = 0;
    const press = (buttons: number, frames: number): void => {
      hold(room, buttons, frames);
      ticks += frames;
    };
    while (sim.world.partnership!.detente < 300 && ticks < 60 * 75) {
      const hero = heroes(sim).find(({ player }) => player === 0)!;
      const foe = fighter(room, 0, 0, 'truck-guard-bare');
      foe.brain!.cool = 99999;
      foe.x = hero.x + hero.facing * px(30);
      foe.y = hero.y;
      press(Button.light, 1); // a blow,
      press(0, 10);
      press(P | [0, Button.down, Button.right][way++ % 3]!, 3); // the other man's,
      press(0, 60);
      if (foe.hp > 0 && foe.brain) {
        foe.stun = 200;
        foe.x = hero.x + hero.facing * px(24);
        foe.y = hero.y;
        foe.z = 0;
        changeState(sim, foe, 'dizzy');
        press(P, hero.kind === 'ridzik' ? 125 : 50); // and he is put away, each time by the other one
      }
      press(0, 4);
      press(P, 22);
      press(0, 12);
      sim.world.actors = sim.world.actors.filter(({ role }) => role === 'hero');
    }
    expect(sim.world.partnership!.detente).toBe(300);
    expect(ticks).toBeLessThanOrEqual(60 * 75);
  });
});

describe('the whole level', { tags: 'slow' }, () => {
  test.each([0, 1, 2, 3] as const)('average thumbs finish it on difficulty %i', (difficulty) => {
    const sim = start(1, difficulty);
    play(sim, 'average', 60 * 360, () => {});
    expect(sim.world.outcome).toBe('won');
  });

  test('two runs of the same buttons, with a partner who thinks, are the same run', () => {
    const [a, b] = [start(5), start(5)];
    const [one, two] = [bots.expert!(5), bots.expert!(5)];
    for (let i = 0; i < 1800; i++) {
      step(a, [one(a), 0]);
      step(b, [two(b), 0]);
      sameWorld(a.world, b.world);
    }
  });
});
