import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { learnName } from '../../src/sim/duo/two-ways';
import { begin } from '../../src/sim/begin';
import type { Sim } from '../../src/sim/sim';
import { nameOfThing } from '../../src/scenes/thing-names';
import { duoRoom, emptyRoom } from '../sim/gym';

const room = (level = duoRoom): Sim => begin(content, level, { seed: 1, difficulty: 1, assist: 0 });

/** He takes it so many times; what it was called each time. */
function taken(sim: Sim, kind: string, item: string, times: number): string[] {
  const actor = sim.world.actors.find((one) => one.kind === kind)!;
  return Array.from({ length: times }, () => {
    learnName(sim, actor, item);
    const said = nameOfThing(sim, { type: 'ate', actor: actor.id, item, heal: 5 })!;
    return said.weight === null ? said.name : `${said.name}, ${said.weight}`;
  });
}

describe('what a thing is called when it is taken', () => {
  test('Danko has his own word for it, and its weight, three times; then he knows', () => {
    expect(taken(room(), 'danko-suit', 'donut', 5)).toEqual([...Array(3).fill('Sweet wheel, 60 g'), 'Doughnut', 'Doughnut']);
  });

  test('he learns each thing by itself', () => {
    const sim = room();
    taken(sim, 'danko-suit', 'donut', 4);
    expect(taken(sim, 'danko-suit', 'burger', 1)).toEqual(['Cutlet under arrest, 250 g']);
  });

  test('Ridzik has always known, and what he takes teaches Danko nothing', () => {
    const sim = room();
    expect(taken(sim, 'ridzik', 'donut', 4)).toEqual(Array(4).fill('Doughnut'));
    expect(taken(sim, 'danko-suit', 'donut', 1)).toEqual(['Sweet wheel, 60 g']);
  });

  test('a thing picked up is named like one eaten', () => {
    const sim = room();
    const [danko] = sim.world.actors;
    expect(nameOfThing(sim, { type: 'pickedUp', actor: danko!.id, item: 'suitcase', caught: false })).toEqual({
      name: 'Trouser cupboard', weight: '18 kg',
    });
  });

  test('in Moscow nothing needs a name', () => {
    const sim = room(emptyRoom);
    expect(nameOfThing(sim, { type: 'ate', actor: sim.world.actors[0]!.id, item: 'tea', heal: 15 })).toBeNull();
  });
});
