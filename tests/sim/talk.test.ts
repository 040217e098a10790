import { expect, describe, test } from 'vitest';
import { bots } from '../../src/run/bots';
import { begin } from '../../src/sim/begin';
import { Button } from '../../src/sim/buttons';
import { createCarry, type Carry } from '../../src/sim/carry';
import { content as all } from '../../src/content/content';
import type { Content } from '../../src/sim/content';
import { hashOf } from '../../src/sim/hash';
import type { LevelDef } from '../../src/sim/level-def';
import type { Sim } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import type { TalkDef, TalkLine } from '../../src/sim/talk/talk-def';
import { framesOf, READS } from '../../src/sim/talk/talk-state';
import { px } from '../../src/sim/units';
import { emptyRoom } from './gym';

const line = (name: string, letters = 30, after?: string): TalkLine =>
  ({ kind: 'line', by: 'someone', mood: 'calm', line: name, letters, ...(after === undefined ? {} : { after }) });

const order: TalkDef = {
  steps: [
    { kind: 'card', place: 'Moscow', date: 'winter', mission: 'find him', letters: 20, scene: 'office' },
    line('hello'),
    {
      kind: 'question', id: 'drink', by: 'someone', mood: 'calm', line: 'what will you have', letters: 18, silence: 'nothing',
      answers: [{ id: 'tea', line: 'tea' }, { id: 'vodka', line: 'vodka', gives: { office: 'vodka' } }, { id: 'nothing', line: 'nothing' }],
    },
    line('good choice', 11, 'drink:vodka'),
    line('goodbye'),
  ],
};
const farewell: TalkDef = { steps: [line('that was that')] };
const content: Content = { ...all, talks: { order, farewell } };

const told: LevelDef = { ...emptyRoom, opening: 'order' };
const start = (level: LevelDef = told, carry: Partial<Carry> = {}): Sim =>
  begin(content, level, { seed: 3, difficulty: 1, assist: 0, carry: createCarry(carry) });
const NEXT = Button.light;
const SKIP = Button.defend;

/** Presses and lets go. */
function press(sim: Sim, buttons: number): void {
  step(sim, [buttons]);
  if (sim.world.talk) step(sim, [0]);
}

/** Says nothing for so long that a question has been read. */
function reads(sim: Sim): void {
  for (let i = 0; i < READS; i++) step(sim, [0]);
}

/** Says nothing until `until`, at most so many ticks; how many it took. */
function listen(sim: Sim, until: () => boolean, most = 6000): number {
  let ticks = 0;
  for (; ticks < most && !until(); ticks++) step(sim, [0]);
  return ticks;
}

const over = (sim: Sim) => (): boolean => sim.world.talk === null;

function skipped(level?: LevelDef, carry?: Partial<Carry>): Sim {
  const sim = start(level, carry);
  step(sim, [SKIP]);
  return sim;
}

describe('a conversation', () => {
  test('is skipped whole by one button on its very first frame', () => {
    expect(skipped().world.talk).toBeNull();
  });

  test('leaves the same world behind whether it was watched, hurried through, half watched or skipped', () => {
    const watched = start();
    listen(watched, over(watched));
    const hurried = start();
    for (let i = 0; i < 40 && hurried.world.talk; i++) press(hurried, hurried.world.talk.step === 2 ? 0 : NEXT);
    listen(hurried, over(hurried));
    const half = start();
    listen(half, () => half.world.talk!.step === 1);
    press(half, SKIP);
    const worlds = [watched, hurried, half].map(({ world }) => hashOf(world));
    expect(worlds).toEqual(Array(3).fill(hashOf(skipped().world)));
  });

  test('takes no in-game time and rolls no dice', () => {
    const sim = start();
    const { dice } = sim.world;
    listen(sim, over(sim));
    expect([sim.world.frame, sim.world.dice]).toEqual([0, dice]);
  });

  test('each line stays nine tenths of a second and a bit for each letter, if nobody hurries it', () => {
    const sim = start();
    const stays = listen(sim, () => sim.world.talk!.step === 1);
    expect(stays).toBe(framesOf(20));
    expect(listen(sim, () => sim.world.talk!.step === 2)).toBe(framesOf(30));
    expect(framesOf(30)).toBeGreaterThanOrEqual(0.9 * 60 + 30 * 0.055 * 60);
  });

  test('the first press shows the whole line, the second goes on', () => {
    const sim = start();
    press(sim, NEXT); // the card is there at once
    expect(sim.world.talk!.step).toBe(1);
    press(sim, NEXT);
    expect(sim.world.talk!.step).toBe(1);
    press(sim, NEXT);
    expect(sim.world.talk!.step).toBe(2);
  });

  test('a button that stays down hurries once, and one that was down before it not at all', () => {
    const sim = start();
    for (let i = 0; i < 30; i++) step(sim, [NEXT]);
    expect(sim.world.talk!.step).toBe(1);
    const met = start({ ...emptyRoom, triggers: [{ id: 't', kind: 'talk', x0: px(205), x1: px(300), value: 'order', by: '' }] });
    for (let i = 0; i < 40; i++) step(met, [Button.right | NEXT | SKIP]);
    expect(met.world.talk!.step).toBe(0);
  });

  test('the press that ends it strikes no blow, a fresh one does', () => {
    const sim = start();
    step(sim, [SKIP | NEXT]);
    for (let i = 0; i < 5; i++) step(sim, [NEXT]);
    const [hero] = sim.world.actors;
    expect(hero!.state).not.toBe('attack');
    step(sim, [0]);
    step(sim, [NEXT]);
    expect(hero!.state).toBe('attack');
  });

  test('is never told again on a retry from a checkpoint', () => {
    const sim = skipped();
    const [hero] = sim.world.actors;
    step(sim, [0]);
    Object.assign(hero!, { hp: 0, state: 'dead' });
    for (let i = 0; i < 40; i++) step(sim, [0]);
    step(sim, [NEXT]);
    expect(sim.world.brawl.retries).toBe(1);
    expect(sim.world.talk).toBeNull();
  });
});

describe('a question', () => {
  const asked = (carry?: Partial<Carry>): Sim => {
    const sim = start(told, carry);
    listen(sim, () => sim.world.talk?.step === 2);
    press(sim, NEXT); // all of it shows
    reads(sim);
    return sim;
  };

  test('marks the answer that silence gives, and the stick goes round the others', () => {
    const sim = asked();
    expect(sim.world.talk!.pick).toBe(2);
    press(sim, Button.down);
    expect(sim.world.talk!.pick).toBe(0);
    press(sim, Button.up);
    press(sim, Button.up);
    expect(sim.world.talk!.pick).toBe(1);
  });

  test('what is chosen is remembered, is worth what it gives, and is answered', () => {
    const sim = asked();
    press(sim, Button.up);
    press(sim, NEXT);
    expect(sim.world.carry).toMatchObject({ choices: ['drink:vodka'], office: 'vodka' });
    expect(sim.world.talk!.step).toBe(3);
  });

  test('who hurries the words has not answered by that', () => {
    const sim = start();
    listen(sim, () => sim.world.talk?.step === 2);
    for (let i = 0; i < 6; i++) press(sim, NEXT);
    expect(sim.world.talk!.step).toBe(2);
    for (let i = 0; i < READS; i++) press(sim, NEXT);
    expect(sim.world.talk?.step).not.toBe(2);
  });

  test('another answer is answered otherwise', () => {
    const sim = asked();
    press(sim, NEXT);
    expect(sim.world.talk!.step).toBe(4);
  });

  test('who says nothing for half a minute has answered: no talk lasts for ever', () => {
    const sim = start();
    expect(listen(sim, over(sim))).toBeLessThan(3000);
    expect(sim.world.carry.choices).toEqual(['drink:nothing']);
  });

  test('skipping it leaves what was answered in an earlier attempt', () => {
    const sim = skipped(told, { office: 'vodka', choices: ['drink:vodka', 'other:yes'] });
    expect(sim.world.carry).toMatchObject({ office: 'vodka', choices: ['drink:vodka', 'other:yes'] });
  });
});

describe('where talks come', () => {
  test('between two arenas: everything else stands still meanwhile, and goes on as it was', () => {
    const level: LevelDef = { ...emptyRoom, triggers: [{ id: 't', kind: 'talk', x0: px(230), x1: px(300), value: 'farewell', by: '' }] };
    const sim = start(level);
    const [hero] = sim.world.actors;
    for (let i = 0; i < 200 && !sim.world.talk; i++) step(sim, [Button.right]);
    const { frame } = sim.world;
    const { x } = hero!;
    for (let i = 0; i < 20; i++) step(sim, [Button.right]);
    expect([sim.world.mode, sim.world.frame, hero!.x]).toEqual(['talk', frame, x]);
    listen(sim, over(sim));
    for (let i = 0; i < 20; i++) step(sim, [Button.right]);
    expect(sim.world.mode).toBe('brawl');
    expect(hero!.x).toBeGreaterThan(x);
  });

  test('two at one place, or one at the way out: each is told, one after the other, and the level goes on', () => {
    const place = { kind: 'talk', x0: px(230), by: '' } as const;
    const both = { ...emptyRoom, arenas: [], exit: px(260), ending: 'order', triggers: [
      { ...place, id: 'one', x1: px(300), value: 'farewell' }, { ...place, id: 'two', x1: px(300), value: 'order' },
    ] };
    const sim = start(both);
    const told: string[] = [];
    for (let i = 0; i < 6000 && sim.world.outcome !== 'won'; i++) {
      step(sim, [sim.world.talk ? SKIP & ~sim.world.talk.last[0]! : Button.right]);
      for (const event of sim.events) if (event.type === 'talkBegan') told.push(event.talk);
    }
    expect([sim.world.outcome, told]).toEqual(['won', ['farewell', 'order', 'order']]);
  });

  test('at the end: the level is won when it is over, and its time is that of the way out', () => {
    const sim = start({ ...emptyRoom, ending: 'farewell', arenas: [], exit: px(300) });
    for (let i = 0; i < 400 && !sim.world.talk; i++) step(sim, [Button.right]);
    const { frame } = sim.world;
    expect(sim.world.outcome).toBe('playing');
    listen(sim, over(sim));
    expect(sim.world).toMatchObject({ outcome: 'won', outcomeFrame: frame });
  });

  test('at the start: what was agreed counts from the first blow', () => {
    const sim = start({ ...told, hero: 'danko-suit', partner: 'ridzik' });
    listen(sim, () => sim.world.talk?.step === 2);
    press(sim, NEXT);
    reads(sim);
    press(sim, Button.up);
    press(sim, NEXT);
    press(sim, SKIP);
    expect(sim.world.actors[0]!.hp).toBe(115);
  });

  test('two players: either of them hurries and answers', () => {
    const sim = begin(content, { ...told, hero: 'danko-suit', partner: 'ridzik' }, { seed: 1, difficulty: 1, assist: 0 });
    step(sim, [0, NEXT]);
    expect(sim.world.talk!.step).toBe(1);
    step(sim, [0, SKIP]);
    expect(sim.world.talk).toBeNull();
  });

  test('bots do not listen', () => {
    const sim = start();
    const bot = bots.average!(1);
    for (let i = 0; i < 3; i++) step(sim, [bot(sim)]);
    expect(sim.world.talk).toBeNull();
  });
});
