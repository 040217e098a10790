import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { refusal } from '../../src/run/grants';
import { Button } from '../../src/sim/buttons';
import { carryOut, createCarry } from '../../src/sim/carry';
import type { SimEvent, SimEventOf } from '../../src/sim/event';
import type { LevelDef } from '../../src/sim/level-def';
import { dummy, emptyRoom, gym, hold, reeling, tap, types, wait, type Gym } from './gym';

const P = Button.partner;
const GUN = Button.gun;

const alone = (hero: string): LevelDef => ({ ...emptyRoom, id: 'lone-gym', hero });
const lone = (hero: string, carry = createCarry()): Gym => gym({ carry }, alone(hero));
const of = <T extends SimEvent['type']>(seen: readonly SimEvent[], type: T): SimEventOf<T>[] =>
  seen.filter((event): event is SimEventOf<T> => event.type === type);

describe('one hero alone has his gun', () => {
  test.each([['danko-suit', 6], ['ridzik', 5]])('%s has his own number of rounds, and a shot tells', (kind, rounds) => {
    const room = lone(kind);
    const foe = dummy(room, 120);
    expect(room.hero.gun).toEqual({ rounds, magazines: 1 });
    const seen = [...tap(room, GUN), ...wait(room, 40)];
    expect(of(seen, 'shot')).toMatchObject([{ told: true }]);
    expect(foe.hp).toBeLessThan(content.actors[foe.kind]!.hp);
    expect(room.hero.gun).toEqual({ rounds: rounds - 1, magazines: 1 });
  });

  test('empty, it clicks and is reloaded', () => {
    const room = lone('danko-suit');
    room.hero.gun!.rounds = 0;
    const seen = [...tap(room, GUN), ...wait(room, 70)];
    expect(of(seen, 'gunClicked')).toMatchObject([{ why: 'empty' }]);
    expect(types(seen)).toContain('reloaded');
    expect(room.hero.gun).toEqual({ rounds: 6, magazines: 0 });
  });

  test('with nothing left to load it, it clicks and stays in the hand no longer than that; the fists are there', () => {
    const room = lone('danko-suit');
    room.hero.gun = { rounds: 0, magazines: 0 };
    const seen = [...tap(room, GUN), ...wait(room, 70)];
    expect(of(seen, 'gunClicked')).toMatchObject([{ why: 'spent' }]);
    expect(types(seen)).not.toContain('reloaded');
    expect(types([...tap(room, Button.light), ...wait(room, 10)])).toContain('swing');
  });

  test('three complaints lock it until somebody has been read his rights', () => {
    const room = lone('ridzik', createCarry({ complaints: 3, gunLocked: true }));
    expect(of([...tap(room, GUN), ...wait(room, 5)], 'gunClicked')).toMatchObject([{ why: 'locked' }]);
    reeling(room, 24);
    const seen = hold(room, P, 125);
    expect(of(seen, 'gunsLocked')).toMatchObject([{ locked: false }]);
    expect(types([...tap(room, 0), ...tap(room, GUN), ...wait(room, 30)])).toContain('shot');
  });
});

describe('one hero alone puts a man away', () => {
  test('Danko breaks: full magazine, a man who talks, and a complaint; the third one locks his gun', () => {
    const room = lone('danko-suit', createCarry({ complaints: 2 }));
    room.hero.gun!.rounds = 1;
    const foe = reeling(room, 24);
    const seen = hold(room, P, 50);
    expect(foe.state).toBe('surrender');
    expect(types(seen)).toEqual(expect.arrayContaining(['breakBegan', 'broke', 'complaint', 'gunsLocked']));
    expect(room.hero.gun!.rounds).toBe(6);
    expect(room.sim.world.features.intel!.fresh).toBeGreaterThan(550);
    expect(carryOut(room.sim.world)).toEqual(createCarry({ complaints: 3, gunLocked: true }));
  });

  test('Ridzik reads four rights, and what has been read stays read', () => {
    const room = lone('ridzik');
    const foe = reeling(room, 24);
    hold(room, P, 70);
    hold(room, Button.defend, 1);
    hold(room, 0, 13);
    expect([foe.state, foe.brain!.rights]).toEqual(['dizzy', 2]);
    const seen = hold(room, P, 70);
    expect(of(seen, 'mirandaBeat').map(({ beat }) => beat)).toEqual([3, 4]);
    expect(types(seen)).toContain('arrested');
    expect(foe.state).toBe('surrender');
  });

  test('he is told once that he can', () => {
    const room = lone('danko-suit');
    reeling(room, 24);
    expect(of(wait(room, 5), 'hinted')).toEqual([{ type: 'hinted', hint: 'resolve' }]);
  });

  test('with nobody to ask, P says nothing and takes no blow away', () => {
    const room = lone('danko-suit');
    const seen = [...tap(room, P), ...hold(room, P | Button.light, 2), ...wait(room, 20)];
    expect(types(seen)).toContain('swing');
    expect(types(seen)).not.toContain('partnerHailed');
    expect(types(seen)).not.toContain('callRefused');
  });
});

describe('Danko in the bath house', () => {
  test('has no gun, no desk and no way but his fists', () => {
    const room = lone('danko', createCarry({ complaints: 2 }));
    const foe = reeling(room, 24);
    const seen = [...hold(room, P, 50), ...tap(room, GUN), ...wait(room, 20)];
    expect(foe.state).toBe('dizzy');
    expect(types(seen).filter((type) => type !== 'dizzied')).toEqual([]);
    expect(room.sim.world.desk).toBeNull();
  });
});

test('who works alone in Chicago leaves complaints for the next level; who does in Moscow does not', () => {
  const carry = createCarry({ complaints: 1 });
  expect(refusal(carry, content, alone('danko'), [alone('danko-suit')])).toBeNull();
  expect(refusal(carry, content, alone('danko'), [alone('danko')])).toMatch(/^complaints/);
});
