import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { begin } from '../../src/sim/begin';
import { createCarry } from '../../src/sim/carry';
import type { Desk } from '../../src/sim/duo/desk';
import type { Conduct, Partnership } from '../../src/sim/duo/partnership';
import type { Sim } from '../../src/sim/sim';
import { resultOf } from '../../src/sim/stage/result';
import { teamPage } from '../../src/scenes/team-page';
import { termWords } from '../../src/scenes/terms';
import { ASKED, judge } from '../../src/scenes/verdicts';
import { duoRoom, emptyRoom } from '../sim/gym';

type Change = Partial<Conduct & Pick<Partnership, 'earned'> & Pick<Desk, 'complaints'>>;

function simAfter({ complaints = 0, earned = 0, ...conduct }: Change = {}, fired: readonly string[] = [], carry = createCarry()): Sim {
  const sim = begin(content, duoRoom, { seed: 1, difficulty: 1, assist: 0, carry });
  const { world } = sim;
  world.partnership!.earned = earned;
  Object.assign(world.partnership!.conduct, conduct);
  world.desk!.complaints = complaints;
  world.features.barks!.said.push(...fired);
  return sim;
}

const said = (who: string, times: number): string[] => Array.from({ length: times }, (_, i) => `kerb/bark.${who}.called-${i}`);

describe('each man by the other’s standards', () => {
  test('Danko pleases Ridzik with food, broken furniture and jokes: one mark for each', () => {
    const standards: [Change, string[]][] = [
      [{}, []],
      [{ eaten: ['donut', 'fries', 'burger'] }, []],
      [{ eaten: ['donut', 'fries', 'burger'], smashed: ASKED.furniture }, []],
      [{ eaten: ['donut', 'fries', 'burger'], smashed: ASKED.furniture }, said('danko', ASKED.jokes)],
    ];
    expect(standards.map(([change, fired]) => judge(simAfter(change, fired))!.danko)).toEqual([0, 1, 2, 3]);
  });

  test('Ridzik pleases Danko by saying little, with no complaint and nothing broken', () => {
    expect(judge(simAfter())!.ridzik).toBe(3);
    expect(judge(simAfter({ complaints: 1 }))!.ridzik).toBe(2);
    expect(judge(simAfter({ complaints: 1, smashed: ASKED.breakages + 1 }))!.ridzik).toBe(1);
    expect(judge(simAfter({ complaints: 1, smashed: ASKED.breakages + 1 }, said('ridzik', ASKED.remarks + 1)))!.ridzik).toBe(0);
  });

  test('the same chair is a merit and a disgrace', () => {
    const [whole, broken] = [judge(simAfter())!, judge(simAfter({ smashed: 3 }))!];
    expect(broken.danko).toBeGreaterThan(whole.danko);
    expect(broken.ridzik).toBeLessThan(whole.ridzik);
  });

  test('remarks are told apart: what one says is not held against the other', () => {
    expect(judge(simAfter({}, [...said('danko', 2), ...said('ridzik', 5), 'trigger-7']))!.remarks).toEqual({ danko: 2, ridzik: 5 });
  });

  test('one hero is judged by nobody', () => {
    expect(judge(begin(content, emptyRoom, { seed: 1, difficulty: 1, assist: 0 }))).toBeNull();
  });
});

describe('the back of the results sheet', () => {
  const page = (sim: Sim) => teamPage(sim, resultOf(duoRoom, sim.world).team)!;
  const value = (sim: Sim, name: string): string => page(sim).rows.find((row) => row.name === name)!.value;

  test('says what was earned, what it cost, and that the police arrested nobody', () => {
    const sim = simAfter({ earned: 140, suit: 80, complaints: 2, eaten: ['donut'] });
    expect(value(sim, 'Détente earned')).toBe('140 (+700)');
    expect(value(sim, 'Suit pressed')).toBe('80 % (+500)');
    expect(value(sim, 'Complaints')).toBe('2 (−300)');
    expect(value(sim, 'Arrests by CPD')).toBe('0');
    expect(value(sim, 'Food groups')).toBe('1 of 4');
  });

  test('says what was agreed in the office', () => {
    expect(value(simAfter({}, [], createCarry({ office: 'vodka', fedBird: true })), 'Agreed')).toBe('vodka, bird');
    expect(value(simAfter(), 'Agreed')).toBe('nothing');
  });

  test('is not there for one', () => {
    const sim = begin(content, emptyRoom, { seed: 1, difficulty: 1, assist: 0 });
    expect(teamPage(sim, resultOf(emptyRoom, sim.world).team)).toBeNull();
  });
});

test('what was chosen in the office can be said in words', () => {
  expect(termWords(createCarry())).toEqual([]);
  expect(termWords(createCarry({ office: 'tape', fedBird: true }))).toEqual(['tape', 'bird']);
});
