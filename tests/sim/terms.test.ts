import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { Term } from '../../src/sim/assist';
import { begin } from '../../src/sim/begin';
import { complain, gain } from '../../src/sim/duo/detente';
import { maxHpOf } from '../../src/sim/fighter/strength';
import { changeState } from '../../src/sim/fighter/change-state';
import type { Sim } from '../../src/sim/sim';
import { px } from '../../src/sim/units';
import { duoRoom, fighter } from './gym';

function roomOn(terms: number, lead: 'danko-suit' | 'ridzik' = 'danko-suit'): Sim {
  const other = lead === 'ridzik' ? 'danko-suit' : 'ridzik';
  const sim = begin(content, { ...duoRoom, hero: lead, partner: other }, { seed: 1, difficulty: 1, assist: terms });
  for (const actor of sim.world.actors) changeState(sim, actor, 'idle');
  return sim;
}

const hpOf = (sim: Sim, kind: string): number => sim.world.actors.find((actor) => actor.kind === kind)!.hp;

describe('a glass of vodka in Donnelly’s office', () => {
  test.each(['danko-suit', 'ridzik'] as const)('gives Danko fifteen more, whoever leads (%s); Ridzik stays as he is', (lead) => {
    const [sober, drunk] = [roomOn(0, lead), roomOn(Term.vodka, lead)];
    expect(hpOf(drunk, 'danko-suit')).toBe(hpOf(sober, 'danko-suit') + 15);
    expect(hpOf(drunk, 'ridzik')).toBe(hpOf(sober, 'ridzik'));
  });

  test('is part of his full health: food can give it back', () => {
    const sim = roomOn(Term.vodka);
    const danko = sim.world.actors[0]!;
    expect(maxHpOf(sim, danko)).toBe(danko.hp);
  });

  test('loses the first complaint, and only the first', () => {
    const sim = roomOn(Term.vodka);
    const [danko] = sim.world.actors;
    sim.world.partnership!.detente = 50;
    complain(sim, danko!);
    expect(sim.world.partnership).toMatchObject({ complaints: 0, detente: 50 });
    complain(sim, danko!);
    expect(sim.world.partnership).toMatchObject({ complaints: 1, detente: 40 });
  });

  test('is not poured for one who plays alone in Moscow', () => {
    const moscow = { ...duoRoom, hero: 'danko', partner: null };
    const hp = (assist: number): number => begin(content, moscow, { seed: 1, difficulty: 1, assist }).world.actors[0]!.hp;
    expect(hp(Term.vodka)).toBe(hp(0));
  });
});

test('a fed bird: a twentieth more Détente, paid in whole points', () => {
  const earned = (terms: number): number => {
    const sim = roomOn(terms);
    for (let i = 0; i < 10; i++) gain(sim, 10, 'assist', null);
    return sim.world.partnership!.detente;
  };
  expect([earned(0), earned(Term.fedBird)]).toEqual([100, 105]);
});

test('the relaxation tape: a telegraph is a tenth longer', () => {
  const warning = (terms: number): number => {
    const sim = roomOn(terms);
    const [hero, other] = sim.world.actors;
    other!.x = hero!.x - px(200);
    const foe = fighter({ sim, hero: hero! }, 40, 0, 'truck-hand');
    foe.move = 'truck-hand.punch';
    changeState(sim, foe, 'attack');
    return content.moves['truck-hand.punch']!.startup + (foe.own?.of === 'attack' ? foe.own.wait : Number.NaN);
  };
  expect(warning(Term.tape)).toBe(Math.trunc(warning(0) * 1.1));
});
