import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { begin } from '../../src/sim/begin';
import { carryOut, createCarry, type Carry } from '../../src/sim/carry';
import { calmDesk, complain } from '../../src/sim/duo/complaints';
import { gain } from '../../src/sim/duo/detente';
import { maxHpOf } from '../../src/sim/fighter/strength';
import { changeState } from '../../src/sim/fighter/change-state';
import type { Sim } from '../../src/sim/sim';
import { px } from '../../src/sim/units';
import { duoRoom, fighter } from './gym';

function roomOn(terms: Partial<Carry>, lead: 'danko-suit' | 'ridzik' = 'danko-suit'): Sim {
  const other = lead === 'ridzik' ? 'danko-suit' : 'ridzik';
  const sim = begin(content, { ...duoRoom, hero: lead, partner: other }, { seed: 1, difficulty: 1, assist: 0, carry: createCarry(terms) });
  for (const actor of sim.world.actors) changeState(sim, actor, 'idle');
  return sim;
}

const hpOf = (sim: Sim, kind: string): number => sim.world.actors.find((actor) => actor.kind === kind)!.hp;

describe('a glass of vodka in Donnelly’s office', () => {
  test.each(['danko-suit', 'ridzik'] as const)('gives Danko fifteen more, whoever leads (%s); Ridzik stays as he is', (lead) => {
    const [sober, drunk] = [roomOn({}, lead), roomOn({ office: 'vodka' }, lead)];
    expect(hpOf(drunk, 'danko-suit')).toBe(hpOf(sober, 'danko-suit') + 15);
    expect(hpOf(drunk, 'ridzik')).toBe(hpOf(sober, 'ridzik'));
  });

  test('is part of his full health: food can give it back', () => {
    const sim = roomOn({ office: 'vodka' });
    const danko = sim.world.actors[0]!;
    expect(maxHpOf(sim, danko)).toBe(danko.hp);
  });

  test('loses the first complaint, and only the first', () => {
    const sim = roomOn({ office: 'vodka' });
    const [danko] = sim.world.actors;
    sim.world.partnership!.detente = 50;
    complain(sim, danko!);
    expect([sim.world.desk!.complaints, sim.world.partnership!.detente]).toEqual([0, 50]);
    complain(sim, danko!);
    expect([sim.world.desk!.complaints, sim.world.partnership!.detente]).toEqual([1, 40]);
  });

  test('is not poured for one who plays alone in Moscow', () => {
    const moscow = { ...duoRoom, hero: 'danko', partner: null };
    const hp = (office: Carry['office']): number =>
      begin(content, moscow, { seed: 1, difficulty: 1, assist: 0, carry: createCarry({ office }) }).world.actors[0]!.hp;
    expect(hp('vodka')).toBe(hp('none'));
  });
});

test('a fed bird: a twentieth more Détente, paid in whole points', () => {
  const earned = (terms: Partial<Carry>): number => {
    const sim = roomOn(terms);
    for (let i = 0; i < 10; i++) gain(sim, 10, 'assist', null);
    return sim.world.partnership!.detente;
  };
  expect([earned({}), earned({ fedBird: true })]).toEqual([100, 105]);
});

test('the relaxation tape: a telegraph is a tenth longer', () => {
  const warning = (terms: Partial<Carry>): number => {
    const sim = roomOn(terms);
    const [hero, other] = sim.world.actors;
    other!.x = hero!.x - px(200);
    const foe = fighter({ sim, hero: hero! }, 40, 0, 'truck-hand');
    foe.move = 'truck-hand.punch';
    changeState(sim, foe, 'attack');
    return content.moves['truck-hand.punch']!.startup + (foe.own?.of === 'attack' ? foe.own.wait : Number.NaN);
  };
  expect(warning({ office: 'tape' })).toBe(Math.trunc(warning({}) * 1.1));
});

describe('Donnelly’s desk', () => {
  test('is at the start as the last level left it; rights read in full give the guns back', () => {
    const sim = roomOn({ complaints: 3, gunLocked: true });
    expect(sim.world.desk).toMatchObject({ complaints: 3, gunLocked: true });
    expect(sim.events).toEqual([]);
    calmDesk(sim);
    expect(sim.world.desk).toMatchObject({ complaints: 2, gunLocked: false });
  });

  test('goes on as it stands at the end', () => {
    const sim = roomOn({ complaints: 2 });
    complain(sim, sim.world.actors[0]!);
    expect(carryOut(sim.world)).toEqual(createCarry({ complaints: 3, gunLocked: true }));
  });

  test('is left as it was by one who plays alone in Moscow', () => {
    const moscow = { ...duoRoom, hero: 'danko', partner: null };
    const carry = createCarry({ complaints: 2 });
    expect(carryOut(begin(content, moscow, { seed: 1, difficulty: 1, assist: 0, carry }).world)).toEqual(carry);
  });
});

describe('from level to level', () => {
  test('bird and office hold for one level; answers and evidence for good', () => {
    const kept = { choices: ['donnelly:yes'], evidence: ['key'] };
    expect(carryOut(roomOn({ fedBird: true, office: 'vodka', ...kept }).world)).toEqual(createCarry(kept));
  });

  test('what a level adds reaches neither the one it came from nor the one that follows', () => {
    const carry = createCarry({ choices: ['donnelly:yes'] });
    const sim = roomOn(carry);
    const next = carryOut(sim.world);
    sim.world.carry.choices.push('ridzik:no');
    expect([carry.choices, next.choices]).toEqual([['donnelly:yes'], ['donnelly:yes']]);
  });

  test('the same things told in another order are the same world', () => {
    const { carry } = roomOn({ gunLocked: false, complaints: 1, office: 'tape', fedBird: true }).world;
    expect(JSON.stringify(carry)).toBe('{"fedBird":true,"office":"tape","complaints":1,"gunLocked":false,"choices":[],"evidence":[]}');
  });
});
