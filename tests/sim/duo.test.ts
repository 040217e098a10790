import { describe, expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import type { SimEvent } from '../../src/sim/event';
import { changeState } from '../../src/sim/fighter/change-state';
import { orderTarget } from '../../src/sim/duo/orders';
import { LEAVE } from '../../src/sim/duo/two-players';
import { step } from '../../src/sim/step';
import { px } from '../../src/sim/units';
import { duoGym, duoRoom, dummy, fighter, hold, reeling, type DuoGym } from './gym';

const P = Button.partner;
const { light: L, heavy: H, right, left, up, down } = Button;

const types = (events: readonly SimEvent[]): string[] => events.map(({ type }) => type);
const of = <T extends SimEvent['type']>(events: readonly SimEvent[], type: T) =>
  events.filter((event): event is Extract<SimEvent, { type: T }> => event.type === type);
const meter = ({ sim }: DuoGym): number => sim.world.partnership!.detente;
const fill = ({ sim }: DuoGym, points: number): void => {
  sim.world.partnership!.detente = points;
};
/** P down for so long, then up. */
const tap = (room: DuoGym, stick = 0, ticks = 4): SimEvent[] => [...hold(room, P | stick, ticks), ...hold(room, 0, 1)];
const both = ({ sim }: DuoGym, first: number, second: number, ticks: number): SimEvent[] => {
  const seen: SimEvent[] = [];
  for (let i = 0; i < ticks; i++) {
    step(sim, [first, second]);
    seen.push(...sim.events);
  }
  return seen;
};

describe('asking the partner', () => {
  test.each([
    ['danko', 0, 'ridzik.suppress'], ['danko', right, 'ridzik.cuff'], ['danko', left, 'ridzik.taunt'], ['danko', down, 'ridzik.cone'],
    ['ridzik', 0, 'danko.charge'], ['ridzik', right, 'danko.catch'], ['ridzik', left, 'danko.cover'], ['ridzik', down, 'danko.nelson'],
  ] as const)('%s taps P (stick %i): the other one does %s', (lead, stick, move) => {
    const room = duoGym(lead);
    dummy(room, 70);
    const seen = [...tap(room, stick), ...hold(room, 0, 60)];
    expect(of(seen, 'called').map((event) => event.move)).toEqual([move]);
    const partner = lead === 'danko' ? room.ridzik : room.danko;
    expect(of(seen, 'swing').some(({ actor, move: swung }) => actor === partner.id && swung === move)).toBe(true);
  });

  test('near by, he has begun six frames after P is let go', () => {
    const room = duoGym('ridzik');
    room.danko.x = room.hero.x + px(10);
    dummy(room, 60);
    hold(room, P, 4);
    hold(room, 0, 6);
    expect(room.danko).toMatchObject({ state: 'attack', move: 'danko.charge' });
  });

  test('from the other end of the street he needs twenty frames to run up', () => {
    const room = duoGym();
    room.ridzik.x = room.hero.x - px(190);
    room.ridzik.y = px(5);
    dummy(room, 60);
    hold(room, P, 4);
    hold(room, 0, 22);
    expect(room.ridzik.state).toBe('attack');
  });

  test('he cannot be asked again for three seconds, two if it told', () => {
    const missing = duoGym();
    tap(missing, left);
    expect(missing.ridzik.order!.cool).toBeGreaterThan(170);
    const telling = duoGym('ridzik');
    telling.danko.x = telling.hero.x + px(8);
    dummy(telling, 60);
    tap(telling);
    hold(telling, 0, 40);
    expect(telling.danko.order!.cool).toBeLessThan(180 - 60 - 30);
    const seen = tap(telling);
    expect(types(seen)).toContain('callRefused');
  });

  test('an ordered blow does all its damage, his own a third of it', () => {
    const room = duoGym('ridzik');
    room.danko.x = room.hero.x + px(8);
    const foe = dummy(room, 60, 0, 'truck-guard-bare');
    tap(room);
    hold(room, 0, 30);
    expect(foe.hp).toBe(60 - 14);
  });

  test('armour takes no more from his own blow than a body does: a third', () => {
    const room = duoGym();
    const big = fighter(room, 30, 0, 'wrestler');
    big.brain!.cool = 99999;
    room.ridzik.y = room.hero.y;
    const { hp } = big;
    let struck = of(hold(room, 0, 1), 'armoured');
    for (let i = 0; i < 300 && struck.length === 0; i++) struck = of(hold(room, 0, 1), 'armoured');
    expect(struck.map(({ attacker }) => attacker)).toEqual([room.ridzik.id]);
    expect(hp - big.hp).toBe(1); // of the four a jab takes
  });

  test('the picture marks the man he really goes for: the one you look at, not the one beside him', () => {
    const room = duoGym();
    const ahead = fighter(room, 120, 0, 'truck-hand');
    const beside = fighter(room, -60, 0, 'truck-hand');
    for (const foe of [ahead, beside]) foe.brain!.cool = 99999;
    room.ridzik.x = room.hero.x - px(50);
    hold(room, P | right, 3);
    hold(room, 0, 1);
    expect(orderTarget(room.sim, room.ridzik)?.id).toBe(ahead.id);
    hold(room, 0, 60);
    expect(orderTarget(room.sim, room.ridzik)).toBeNull();
    expect(ahead.timers.rooted).toBeGreaterThan(0);
    expect(beside.timers.rooted).toBe(0);
  });

  test('the cuff roots a man to the spot for two seconds', () => {
    const room = duoGym();
    const foe = fighter(room, 80);
    foe.brain!.cool = 600;
    room.ridzik.x = room.hero.x + px(20);
    tap(room, right);
    hold(room, 0, 40);
    expect(foe.timers.rooted).toBeGreaterThan(60);
    const { x } = foe;
    foe.hitstop = 0;
    room.ridzik.x -= px(120); // out of his reach
    hold(room, 0, 30);
    expect(Math.abs(foe.x - x)).toBeLessThan(px(4));
  });

  test('coffee blinds for forty frames', () => {
    const room = duoGym();
    const foe = fighter(room, 60);
    foe.brain!.cool = 600;
    const seen = [...tap(room, down), ...hold(room, 0, 40)];
    expect(of(seen, 'afflicted')).toMatchObject([{ actor: foe.id, kind: 'blind' }]);
  });

  test('the taunt draws every enemy away from you, and touches nobody', () => {
    const room = duoGym();
    const foes = [fighter(room, 60), fighter(room, 80), fighter(room, -70)];
    tap(room, left);
    hold(room, 0, 40);
    expect(foes.map(({ brain }) => brain!.foe)).toEqual(foes.map(() => room.ridzik.id));
    hold(room, 0, 90);
    expect(room.ridzik.hp).toBe(80);
  });

  test('Danko stands before Ridzik and takes it without a flinch', () => {
    const room = duoGym('ridzik');
    const foe = fighter(room, 90);
    tap(room, left);
    hold(room, 0, 30);
    expect(room.danko.state).toBe('attack');
    expect(room.danko.x).toBeGreaterThan(room.hero.x);
    expect(foe.brain!.foe).toBe(room.danko.id);
  });

  test('whom Danko holds from behind takes half as much again', () => {
    const room = duoGym('ridzik');
    const foe = dummy(room, 30, 0, 'truck-guard-bare');
    room.danko.x = room.hero.x + px(66);
    tap(room, down);
    for (let i = 0; i < 40 && foe.state !== 'held'; i++) hold(room, 0, 1);
    expect(foe.state).toBe('held');
    const before = foe.hp;
    hold(room, L, 1);
    hold(room, 0, 12);
    expect(before - foe.hp).toBe(6);
  });
});

describe('changing places', () => {
  test('P held for fifteen frames passes control on the sixth after', () => {
    const room = duoGym();
    const seen = hold(room, P, 14);
    expect(types(seen)).not.toContain('swapBegan');
    hold(room, P, 1);
    hold(room, P, 4);
    expect(room.danko.player).toBe(0);
    hold(room, P, 1);
    expect(room.ridzik.player).toBe(0);
    expect(room.danko.player).toBeNull();
  });

  test('bodies stay where they are, and the same thumb goes on walking the other one', () => {
    const room = duoGym();
    hold(room, P, 21);
    const { x } = room.ridzik;
    hold(room, right, 10);
    expect(room.ridzik.x).toBeGreaterThan(x);
    expect(room.ridzik.x - x).toBeLessThan(px(30));
  });

  test('letting go of P afterwards asks for nothing, and it takes a fresh hold to swap back', () => {
    const room = duoGym();
    const seen = [...hold(room, P, 60), ...hold(room, 0, 5)];
    expect(of(seen, 'swapped')).toHaveLength(1);
    expect(types(seen)).not.toContain('called');
    hold(room, P, 21);
    expect(room.danko.player).toBe(0);
  });

  test('a swap cuts one’s own recovery short, and in a combo that is worth ten points', () => {
    const room = duoGym();
    dummy(room, 30, 0, 'truck-guard-bare');
    hold(room, P | 0, 1);
    const seen = hold(room, P | H, 1);
    for (let i = 0; i < 12; i++) seen.push(...hold(room, P, 1));
    for (let i = 0; i < 20; i++) seen.push(...hold(room, P, 1));
    expect(of(seen, 'swapBegan')).toHaveLength(1);
  });

  test('on the bench he gets back, a point each half second, what the last blow took', () => {
    const room = duoGym();
    room.danko.hp = 80;
    room.danko.buddy!.regain = 6;
    hold(room, P, 21);
    hold(room, 0, 60);
    expect(room.danko.hp).toBe(82);
    hold(room, 0, 600);
    expect(room.danko.hp).toBe(86);
  });
});

describe('putting a man away', () => {
  test('Danko’s way: 45 frames, intelligence, full magazines, and a complaint', () => {
    const room = duoGym();
    const foe = reeling(room, 24);
    room.danko.gun!.rounds = 1;
    const seen = hold(room, P, 50);
    expect(foe.state).toBe('surrender');
    expect(types(seen)).toContain('broke');
    expect(room.sim.world.desk!.complaints).toBe(1);
    expect(room.sim.world.features.intel!.fresh).toBeGreaterThan(550);
    expect(room.danko.gun!.rounds).toBe(6);
  });

  test('Ridzik’s way: four beats of half a second, and a complaint is withdrawn', () => {
    const room = duoGym('ridzik');
    room.sim.world.desk!.complaints = 2;
    const foe = reeling(room, 24);
    const seen = hold(room, P, 125);
    expect(of(seen, 'mirandaBeat').map(({ beat }) => beat)).toEqual([1, 2, 3, 4]);
    expect(foe.state).toBe('surrender');
    expect(room.sim.world.desk!.complaints).toBe(1);
  });

  test('a tap is enough for all of it; any other button breaks it off, and what has been read stays read', () => {
    const room = duoGym('ridzik');
    const foe = reeling(room, 24);
    hold(room, P, 2);
    hold(room, 0, 68);
    expect(foe).toMatchObject({ state: 'held' });
    hold(room, Button.defend, 1);
    hold(room, 0, 13);
    expect(foe).toMatchObject({ state: 'dizzy' });
    expect(foe.brain!.rights).toBe(2);
    const seen = hold(room, P, 70);
    expect(of(seen, 'mirandaBeat').map(({ beat }) => beat)).toEqual([3, 4]);
    expect(foe.state).toBe('surrender');
  });

  test('the opposite of the last time pays 20, the same 5, the third alike nothing', () => {
    const room = duoGym();
    const gains: number[] = [];
    for (const way of ['danko', 'ridzik', 'ridzik', 'ridzik'] as const) {
      const body = room[way];
      if (body.player === null) hold(room, P, 22);
      hold(room, 0, 30);
      const foe = reeling(room, 0);
      foe.x = body.x + px(24);
      foe.y = body.y;
      gains.push(
        ...of(hold(room, P, way === 'danko' ? 50 : 125), 'detente')
          .filter(({ reason }) => reason === 'resolution')
          .map(({ change }) => change),
      );
      hold(room, 0, 20);
      room.sim.world.actors.splice(room.sim.world.actors.indexOf(foe), 1);
    }
    expect(gains).toEqual([5, 20, 5]);
  });

  test('three complaints lock the guns until somebody has been read his rights', () => {
    const room = duoGym();
    room.sim.world.desk!.complaints = 2;
    reeling(room, 24);
    hold(room, P, 50);
    hold(room, 0, 10);
    expect(types(hold(room, Button.gun, 2))).toContain('gunClicked');
    expect(room.danko.state).toBe('idle');
    hold(room, P, 22);
    hold(room, 0, 5);
    const other = reeling(room, 0);
    other.x = room.ridzik.x + px(24);
    other.y = room.ridzik.y;
    hold(room, P, 125);
    expect(room.sim.world.desk).toMatchObject({ complaints: 2, gunLocked: false });
  });

  test('a boss is not put away like that', () => {
    const room = duoGym();
    const boss = reeling(room, 30, 'dolly-driver');
    hold(room, P, 10);
    expect(room.danko.state).not.toBe('break');
    expect(boss.state).toBe('dizzy');
  });
});

describe('Détente', () => {
  test('hitting in turns pays six points, four times at most for one man', () => {
    const room = duoGym();
    const foe = fighter(room, 30, 0, 'truck-guard-bare');
    foe.brain!.cool = 9999;
    foe.hp = 400;
    foe.brain!.struckBy = room.ridzik.id;
    foe.brain!.struckAt = room.sim.world.frame;
    hold(room, L, 1);
    hold(room, 0, 20);
    expect(meter(room)).toBe(6);
    foe.brain!.paid = 24;
    foe.brain!.struckBy = room.ridzik.id;
    foe.brain!.struckAt = room.sim.world.frame;
    hold(room, L, 1);
    hold(room, 0, 20);
    expect(meter(room)).toBe(6);
  });

  test('who takes over from a man who has struck three times strikes a quarter harder, for four seconds', () => {
    const struck = (blows: number): number => {
      const room = duoGym();
      room.sim.world.partnership!.told = blows;
      hold(room, P, 22);
      hold(room, 0, 20);
      const foe = fighter(room, 30, 0, 'truck-guard-bare');
      foe.x = room.ridzik.x + room.ridzik.facing * px(26);
      foe.y = room.ridzik.y;
      foe.brain!.cool = 9999;
      const { hp } = foe;
      hold(room, Button.heavy | Button.down, 2);
      hold(room, 0, 30);
      return hp - foe.hp;
    };
    expect(struck(2)).toBe(7);
    expect(struck(3)).toBe(8);
  });

  test('a parry is worth eight', () => {
    const room = duoGym();
    const foe = fighter(room, 40);
    foe.brain!.cool = 9999;
    foe.move = 'truck-hand.punch';
    changeState(room.sim, foe, 'attack');
    let seen: SimEvent[] = [];
    for (let i = 0; i < 40; i++) seen = [...seen, ...hold(room, foe.stateFrame >= 18 ? Button.defend : 0, 1)];
    expect(of(seen, 'detente')).toMatchObject([{ change: 8, reason: 'parry' }]);
  });

  test('hitting a man who winds up against the other one saves him: fifteen', () => {
    const room = duoGym();
    const foe = fighter(room, 34);
    foe.brain!.cool = 9999;
    foe.move = 'truck-hand.sack';
    changeState(room.sim, foe, 'attack');
    foe.brain!.foe = room.ridzik.id;
    const seen = [...hold(room, L, 1), ...hold(room, 0, 10)];
    expect(of(seen, 'saved')).toHaveLength(1);
    expect(meter(room)).toBe(15);
  });

  test('a star gets one out of any beating: everybody round him falls, and the other one takes over', () => {
    const room = duoGym();
    fill(room, 120);
    const foes = [dummy(room, 30), dummy(room, -30)];
    room.danko.stun = 60;
    changeState(room.sim, room.danko, 'hitstun');
    const seen = hold(room, P, 1);
    expect(types(seen)).toContain('burst');
    expect(foes.map(({ state }) => state)).toEqual(['launched', 'launched']);
    expect(room.ridzik.player).toBe(0);
    expect(meter(room)).toBe(20);
  });

  test('three stars open Glasnost: half the tokens, the next two blows parried by themselves', () => {
    const room = duoGym();
    fill(room, 300);
    const seen = hold(room, P | L, 1);
    expect(types(seen)).toContain('glasnostBegan');
    expect(room.sim.world.partnership).toMatchObject({ detente: 0, autoParries: 2 });
    const foe = fighter(room, 40);
    foe.brain!.cool = 9999;
    foe.move = 'truck-hand.punch';
    changeState(room.sim, foe, 'attack');
    expect(types(hold(room, 0, 40))).toContain('parried');
    expect(room.danko.hp).toBe(100);
    expect(types(hold(room, 0, 480))).toContain('glasnostOver');
  });

  test('nothing is earned by standing about, calling, or swapping to and fro', () => {
    const room = duoGym();
    for (let i = 0; i < 20; i++) {
      tap(room, [0, left, right, down][i % 4]!);
      hold(room, P, 22);
      hold(room, 0, 100);
    }
    expect(meter(room)).toBe(0);
  });
});

describe('team finishers', () => {
  const shutter = { id: 's', kind: 'shutter-up', x: px(240), y: px(4), drops: null };
  const window = { id: 'w', kind: 'lobby-window', x: px(240), y: px(4), drops: null };
  const donut = { kind: 'donut', x: px(300), y: px(50) };
  test.each([
    ['good-cop', 0, {}, null], ['gumby-press', right, {}, null], ['iron-curtain', up, { props: [shutter] }, null],
    ['windy-city', left, { props: [window] }, null], ['food-groups', down, { items: [donut] }, null],
    ['peg-leg-relay', 0, {}, { kind: 'suitcase', uses: 3 }],
  ] as const)('%s: both within reach of a man who reels, P and light, a star', (id, stick, place, carried) => {
    const room = duoGym('danko', { ...duoRoom, ...place });
    fill(room, 130);
    room.danko.carried = carried && { ...carried };
    const foe = reeling(room, 30, 'truck-guard-bare');
    const seen = [...hold(room, P | L | stick, 1), ...hold(room, 0, 90)];
    expect(of(seen, 'finisherBegan')).toMatchObject([{ finisher: id }]);
    expect(types(seen)).toContain('finisherTold');
    expect(foe.hp).toBe(0);
    expect(meter(room)).toBe(30);
    expect([room.danko.state, room.ridzik.state]).toEqual(['idle', expect.not.stringMatching('team')]);
  });

  test('what the place has not got becomes words and a fist', () => {
    const room = duoGym();
    fill(room, 100);
    reeling(room, 30);
    expect(of(hold(room, P | L | up, 1), 'finisherBegan')).toMatchObject([{ finisher: 'good-cop' }]);
  });

  test('nothing can touch either of them meanwhile', () => {
    const room = duoGym();
    fill(room, 100);
    reeling(room, 30);
    for (const dx of [-30, 50, 60]) {
      const foe = fighter(room, dx);
      foe.move = 'truck-hand.sack';
      changeState(room.sim, foe, 'attack');
    }
    hold(room, P | L, 1);
    hold(room, 0, 72);
    expect([room.danko.hp, room.ridzik.hp]).toEqual([100, 80]);
    expect([room.danko, room.ridzik].map(({ gun }) => gun!.rounds)).toEqual([6, 5]);
  });

  test('a boss loses sixty, twice in a phase and no more', () => {
    const room = duoGym();
    const boss = reeling(room, 40, 'dolly-driver', 2000);
    const { hp } = boss;
    for (const left of [hp - 60, hp - 120]) {
      fill(room, 100);
      hold(room, P | L, 1);
      hold(room, 0, 72);
      expect(boss.hp).toBe(left);
      boss.stun = 2000;
      changeState(room.sim, boss, 'dizzy');
      boss.x = room.hero.x + px(40);
      boss.y = room.hero.y;
      hold(room, 0, 1);
    }
    fill(room, 100);
    expect(types(hold(room, P | L, 1))).not.toContain('finisherBegan');
  });
});

describe('out of breath', () => {
  const knockOut = (room: DuoGym, who: 'danko' | 'ridzik'): SimEvent[] => {
    room[who].hp = 0;
    changeState(room.sim, room[who], 'lying');
    return hold(room, 0, 2);
  };

  test('the player’s man sits down and the other one is yours at once', () => {
    const room = duoGym();
    const seen = knockOut(room, 'danko');
    expect(types(seen)).toEqual(expect.arrayContaining(['winded', 'swapped']));
    expect(room.ridzik.player).toBe(0);
    expect(room.sim.world.outcome).toBe('playing');
  });

  test.each([left, right, up, down, 0])('P held for 45 frames beside him gets him up, whatever the stick does (%i)', (stick) => {
    const room = duoGym();
    knockOut(room, 'ridzik');
    room.ridzik.x = room.danko.x + px(20);
    room.ridzik.y = room.danko.y;
    const seen = hold(room, P | stick, 50);
    expect(of(seen, 'revived')).toMatchObject([{ actor: room.ridzik.id, by: room.danko.id }]);
    expect(room.ridzik.hp).toBe(40);
    expect(meter(room)).toBe(25);
    expect(types(seen)).not.toContain('called');
  });

  test('left alone he is up again after eight seconds', () => {
    const room = duoGym();
    knockOut(room, 'ridzik');
    hold(room, 0, 478);
    expect(room.ridzik.state).toBe('winded');
    hold(room, 0, 30);
    expect(room.ridzik.hp).toBe(40);
  });

  test('when both sit, it is over until somebody tries again; then both are well, and their guns loaded', () => {
    const room = duoGym();
    room.danko.gun!.rounds = 0;
    knockOut(room, 'ridzik');
    knockOut(room, 'danko');
    expect(room.sim.world.outcome).toBe('down');
    hold(room, 0, 40);
    hold(room, L, 2);
    expect(room.sim.world.outcome).toBe('playing');
    expect([room.danko.hp, room.ridzik.hp]).toEqual([100, 80]);
    expect([room.danko, room.ridzik].map(({ gun }) => gun!.rounds)).toEqual([6, 5]);
  });
});

describe('two players', () => {
  test('any button of the second one takes over the other body, in the same tick; putting the controls down gives it back', () => {
    const room = duoGym();
    both(room, 0, right, 1);
    expect(room.ridzik.player).toBe(1);
    const { x } = room.ridzik;
    both(room, 0, right, 20);
    expect(room.ridzik.x).toBeGreaterThan(x);
    both(room, 0, LEAVE, 1);
    expect(room.ridzik.player).toBeNull();
    expect(room.sim.world.partnership!.joined).toBe(false);
  });

  test('they swap bodies when both ask', () => {
    const room = duoGym();
    both(room, 0, L, 1);
    both(room, 0, 0, 30);
    both(room, P, 0, 40);
    expect(room.danko.player).toBe(0);
    both(room, 0, 0, 5);
    both(room, P, P, 22);
    expect([room.danko.player, room.ridzik.player]).toEqual([1, 0]);
  });

  test('a team finisher needs both; who has not stirred for a second is taken to agree', () => {
    const room = duoGym();
    both(room, 0, L, 1);
    both(room, 0, right, 30);
    room.ridzik.x = room.danko.x + px(60);
    fill(room, 100);
    reeling(room, 30);
    expect(types(both(room, P | L, down, 3))).not.toContain('finisherBegan');
    both(room, 0, down, 3);
    expect(types(both(room, 0, P | L, 3))).toContain('finisherBegan');

    const dozing = duoGym();
    both(dozing, 0, L, 1);
    both(dozing, 0, 0, 70);
    fill(dozing, 100);
    reeling(dozing, 30);
    expect(types(both(dozing, P | L, 0, 3))).toContain('finisherBegan');
  });

  test('a high five moves ten points from the stronger to the weaker', () => {
    const room = duoGym();
    both(room, 0, L, 1);
    both(room, 0, 0, 40);
    room.ridzik.x = room.danko.x + px(24);
    room.ridzik.y = room.danko.y;
    room.ridzik.hp = 20;
    both(room, P | down, P | down, 42);
    expect([room.danko.hp, room.ridzik.hp]).toEqual([90, 30]);
  });

  test('Danko throws Ridzik two hundred px, and whoever is in the way regrets it', () => {
    const room = duoGym();
    both(room, 0, L, 1);
    both(room, 0, 0, 40);
    room.ridzik.x = room.danko.x + px(20);
    room.ridzik.y = room.danko.y;
    const foe = dummy(room, 130, 0, 'truck-guard-bare');
    const from = room.danko.x;
    both(room, P | right, 0, 3);
    const seen = both(room, 0, 0, 90);
    expect(types(seen)).toContain('heaved');
    expect(foe.hp).toBe(48);
    expect(Math.round((room.ridzik.x - from) / px(1))).toBeGreaterThan(150);
  });
});

describe('two ways of doing it', () => {
  test('a doughnut is worth half again to Ridzik and half to Danko', () => {
    for (const [who, worth] of [['danko', 5], ['ridzik', 15]] as const) {
      const room = duoGym(who, { ...duoRoom, items: [{ kind: 'donut', x: px(200), y: px(32) }] });
      room.hero.hp = 40;
      hold(room, 0, 2);
      expect(room.hero.hp).toBe(40 + worth);
    }
  });

  test('all four food groups in one level make both of them well', () => {
    const items = ['donut', 'fries', 'burger', 'coffee'].map((kind) => ({ kind, x: px(200), y: px(32) }));
    const room = duoGym('danko', { ...duoRoom, items });
    room.danko.hp = 5;
    room.ridzik.hp = 5;
    const seen = hold(room, 0, 6);
    expect(types(seen)).toContain('foodGroups');
    expect([room.danko.hp, room.ridzik.hp]).toEqual([100, 80]);
    expect([room.danko, room.ridzik].map(({ gun }) => gun!.rounds)).toEqual([6, 5]);
  });

  test('every knockdown creases the suit; below twenty Ridzik says what he thinks', () => {
    const room = duoGym();
    const seen: SimEvent[] = [];
    for (let i = 0; i < 5; i++) {
      changeState(room.sim, room.danko, 'launched', { of: 'flight', bounces: 0 });
      seen.push(...hold(room, 0, 60));
    }
    expect(room.sim.world.partnership!.conduct.suit).toBe(0);
    expect(of(seen, 'said').map(({ line }) => line)).toContain('bark.gumby');
  });

  test('vodka: for six seconds Danko feels nothing', () => {
    const room = duoGym('danko', { ...duoRoom, items: [{ kind: 'vodka', x: px(200), y: px(32) }] });
    hold(room, 0, 2);
    const foe = fighter(room, 40);
    foe.brain!.cool = 9999;
    foe.move = 'truck-hand.punch';
    changeState(room.sim, foe, 'attack');
    hold(room, 0, 40);
    expect(room.danko.hp).toBeLessThan(100);
    expect(room.danko.state).not.toBe('hitstun');
  });

  test('a vending machine yields to Danko’s fist and not to Ridzik’s', () => {
    const props = [{ id: 'v', kind: 'vending', x: px(230), y: px(32), drops: 'donut' }];
    for (const [who, broken] of [['danko', ['v']], ['ridzik', []]] as const) {
      const room = duoGym(who, { ...duoRoom, props });
      hold(room, L, 1);
      hold(room, 0, 20);
      expect(room.sim.world.brawl.broken).toEqual(broken);
    }
  });
});

describe('half a banknote', () => {
  const place = { features: { note: [{ x0: px(150), x1: px(260) }] } };

  test('the stick brings the halves together, and held together for a third of a second they are one', () => {
    const room = duoGym('danko', { ...duoRoom, ...place });
    const seen = hold(room, Button.gun, 1);
    for (let i = 0; i < 200 && room.sim.world.features.note!.halves; i++) {
      const { dx, dy } = room.sim.world.features.note!.halves!;
      seen.push(...hold(room, (dx > 0 ? left : dx < 0 ? right : 0) | (dy > 0 ? up : dy < 0 ? down : 0), 1));
    }
    expect(types(seen)).toEqual(expect.arrayContaining(['noteFound', 'noteMended']));
    expect(room.sim.world.score.points).toBe(300);
    expect(types(hold(room, Button.gun, 2))).not.toContain('noteFound');
  });

  test('any blow puts it away, and after twelve seconds he does so himself', () => {
    const skipped = duoGym('danko', { ...duoRoom, ...place });
    hold(skipped, Button.gun, 1);
    hold(skipped, 0, 5);
    expect(types(hold(skipped, L, 1))).toContain('noteDropped');
    const slow = duoGym('danko', { ...duoRoom, ...place });
    hold(slow, Button.gun, 1);
    expect(types(hold(slow, 0, 725))).toContain('noteDropped');
    expect(slow.danko.state).toBe('idle');
  });
});
