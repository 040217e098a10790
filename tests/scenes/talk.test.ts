import { describe, expect, test } from 'vitest';
import { content as all } from '../../src/content/content';
import { Recorder } from '../../src/run/recorder';
import { decodeReplay, encodeReplay } from '../../src/run/replay-file';
import { Run } from '../../src/run/run';
import { judge } from '../../src/run/verify';
import { TalkHands, type Wish } from '../../src/scenes/talk/talk-hands';
import { talkPage, type Cast, type LinePage } from '../../src/scenes/talk/talk-page';
import { begin } from '../../src/sim/begin';
import { Button, type Buttons } from '../../src/sim/buttons';
import { createCarry } from '../../src/sim/carry';
import type { Content } from '../../src/sim/content';
import type { LevelDef } from '../../src/sim/level-def';
import type { Sim } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import { READS } from '../../src/sim/talk/talk-state';
import type { TalkDef, TalkLine } from '../../src/sim/talk/talk-def';
import { px } from '../../src/sim/units';
import { emptyRoom } from '../sim/gym';

const SIDES: Readonly<Record<string, 'left' | 'right'>> = { hero: 'left', chief: 'right', friend: 'right' };
const cast: Cast = { text: (key) => key, speaker: (by) => ({ name: by, face: `${by}-face`, side: SIDES[by]! }) };
const line = (by: string, words: string, more: Partial<TalkLine> = {}): TalkLine => ({
  kind: 'line', by, mood: 'calm', line: words, letters: words.length, ...more,
});

const interview: TalkDef = {
  steps: [
    { kind: 'card', place: 'Moscow', date: 'winter', mission: 'find him', letters: 20, scene: 'office' },
    line('chief', 'Explain the window.', { mood: 'angry' }),
    line('hero', 'It was in the way.'),
    {
      kind: 'question', id: 'tea', by: 'chief', mood: 'glad', line: 'Tea, or what?', letters: 13, silence: 'no',
      answers: [{ id: 'yes', line: 'Yes' }, { id: 'vodka', line: 'Vodka', gives: { office: 'vodka' } }, { id: 'no', line: 'No' }],
    },
    line('friend', 'There you are!', { scene: 'street', after: 'tea:vodka' }),
    line('hero', 'Goodbye.'),
  ],
};
const content: Content = { ...all, talks: { interview } };
const level: LevelDef = { ...emptyRoom, opening: 'interview' };
const start = (): Sim => begin(content, level, { seed: 1, difficulty: 1, assist: 0 });
const page = (sim: Sim) => talkPage(sim, cast)!;
const linePage = (sim: Sim): LinePage => page(sim) as LinePage;

const LONG = 4000;
/** Hurries until that step is on, then waits until all of it is there. */
function at(index: number, sim = start()): Sim {
  for (let tick = 0; tick < LONG && sim.world.talk!.step < index; tick++) {
    step(sim, [tick % 2 === 0 && sim.world.talk!.step < index ? Button.light : 0]);
  }
  expect(sim.world.talk!.step).toBe(index);
  return sim;
}
const spoken = (sim: Sim): Sim => {
  for (let tick = 0; tick < LONG && linePage(sim).words.shown < linePage(sim).words.text.length; tick++) step(sim, [0]);
  return sim;
};
/** A question that is out, and has been read. */
const read = (sim: Sim): Sim => {
  spoken(sim);
  for (let tick = 0; tick < READS; tick++) step(sim, [0]);
  return sim;
};

describe('what the screen shows of a talk', () => {
  test('a card types its place, then its date, then its mission, over no portraits', () => {
    const sim = start();
    const shown = () => {
      const { kind, place, date, mission, left, right } = page(sim) as Extract<ReturnType<typeof page>, { kind: 'card' }>;
      return [kind, place.shown, date.shown, mission.shown, left, right];
    };
    expect(shown()).toEqual(['card', 0, 0, 0, null, null]);
    for (let i = 0; i < 12; i++) step(sim, [0]);
    expect(shown()).toEqual(['card', 6, 2, 0, null, null]);
    for (let i = 0; i < 30; i++) step(sim, [0]);
    expect(shown()).toEqual(['card', 6, 6, 8, null, null]);
  });

  test('who speaks is forward with his mood; whoever answers next stands there already, calm', () => {
    const sim = at(1);
    expect(page(sim)).toMatchObject({
      scene: 'office', right: { by: 'chief', mood: 'angry', speaks: true }, left: { by: 'hero', mood: 'calm', speaks: false },
    });
    at(2, sim);
    expect(page(sim)).toMatchObject({ right: { by: 'chief', mood: 'angry', speaks: false }, left: { by: 'hero', speaks: true } });
  });

  test('in another room stands who talks there', () => {
    const sim = read(at(3));
    for (const buttons of [Button.up, 0, Button.light, 0]) step(sim, [buttons]);
    expect(page(sim)).toMatchObject({ scene: 'street', right: { by: 'friend' }, left: { by: 'hero', mood: 'calm' } });
    at(5, sim);
    expect(page(sim)).toMatchObject({ scene: 'street', right: { by: 'friend', speaks: false } });
  });

  test('a mouth opens and shuts while it is typed, and stays shut once it is said; listeners say nothing', () => {
    const sim = at(1);
    const mouths = new Set<boolean>();
    for (let i = 0; i < 24; i++) {
      step(sim, [0]);
      mouths.add(page(sim).right!.open);
      expect(page(sim).left!.open).toBe(false);
    }
    expect(mouths).toEqual(new Set([true, false]));
    spoken(sim);
    for (let i = 0; i < 20; i++) {
      step(sim, [0]);
      expect(page(sim).right!.open).toBe(false);
    }
  });

  test('everybody blinks now and then, not both at once', () => {
    const sim = spoken(at(3));
    let [left, right, both] = [0, 0, 0];
    for (let i = 0; i < 400; i++) {
      step(sim, [0]);
      const { left: one, right: other } = page(sim);
      left += Number(one!.blinks);
      right += Number(other!.blinks);
      both += Number(one!.blinks && other!.blinks);
    }
    expect(left).toBeGreaterThan(5);
    expect(right).toBeGreaterThan(5);
    expect([both, left < 30, right < 30]).toEqual([0, true, true]);
  });

  test('answers can be given once the question is out, and the marked one is marked', () => {
    const sim = at(3);
    expect(linePage(sim)).toMatchObject({ asked: false, answers: ['Yes', 'Vodka', 'No'] });
    spoken(sim);
    expect(linePage(sim)).toMatchObject({ asked: true, pick: 2 });
    step(sim, [Button.up]);
    expect(linePage(sim).pick).toBe(1);
  });

  test('nobody talks: nothing is shown', () => {
    const sim = start();
    step(sim, [Button.defend]);
    expect(talkPage(sim, cast)).toBeNull();
  });
});

/** Ticks with a hand that only clicks, beside whatever is held. */
function click(sim: Sim, wishes: readonly Wish[], ticks = 12, held: Buttons = 0): void {
  const hands = new TalkHands();
  for (const wish of wishes) hands.wish(wish);
  for (let tick = 0; tick < ticks; tick++) step(sim, hands.sample([held], sim));
}

describe('clicks, taps, Enter and Space', () => {
  test('skip all of it with one press in the first tick', () => {
    const sim = start();
    click(sim, ['skip'], 1);
    expect(sim.world.talk).toBeNull();
  });

  test('hurry once each, even while the button they stand for is held', () => {
    const sim = start();
    click(sim, ['hurry'], 2);
    expect(sim.world.talk!.step).toBe(1);
    const held = start();
    step(held, [Button.light]);
    click(held, ['hurry'], 4, Button.light);
    expect([held.world.talk!.step, linePage(held).words.shown]).toEqual([1, 19]);
  });

  test('a tapped answer is given, wherever the mark stood', () => {
    for (const [answer, id] of ['yes', 'vodka', 'no'].entries()) {
      const sim = spoken(at(3));
      click(sim, [{ answer, step: 3 }], 30);
      expect(sim.world.carry.choices).toEqual([`tea:${id}`]);
    }
  });

  test('a tap or a click beside the answers answers nothing, Enter does', () => {
    const sim = read(at(3));
    click(sim, ['hurry', 'hurry'], 30);
    expect([sim.world.carry.choices, sim.world.talk!.step]).toEqual([[], 3]);
    click(sim, ['press'], 2);
    expect(sim.world.carry.choices).toEqual(['tea:no']);
  });

  test('a second tap on an answer that is given answers nothing else', () => {
    const sim = spoken(at(3));
    click(sim, [{ answer: 1, step: 3 }, { answer: 0, step: 3 }, { answer: 2, step: 3 }], 30);
    expect([sim.world.carry.choices, sim.world.talk!.step]).toEqual([['tea:vodka'], 4]);
  });

  test('on a second attempt what was answered is answered again, and the rest skipped, in no time', () => {
    const sim = start();
    const hands = new TalkHands();
    let ticks = 0;
    for (; sim.world.talk; ticks++) {
      hands.repeat(sim, ['tea:vodka']);
      step(sim, hands.sample([0], sim));
    }
    expect(sim.world.carry).toMatchObject({ choices: ['tea:vodka'], office: 'vodka' });
    expect(ticks).toBeLessThan(60);
    const unasked = start();
    hands.forget();
    hands.repeat(unasked, []);
    step(unasked, hands.sample([0], unasked));
    expect(unasked.world.talk).toBeNull();
  });

  test('never strike a blow: what is left of them when the talk is over is forgotten', () => {
    const sim = start();
    click(sim, ['skip', 'hurry', 'hurry'], 20);
    expect(sim.world.actors[0]!.state).not.toBe('attack');
    expect(sim.world.talk).toBeNull();
  });

  test('are in the replay as presses: it verifies, answer and all', async () => {
    const build = { simHash: 'a'.repeat(32), simVersion: '1.0.0' };
    const room: LevelDef = { ...level, arenas: [], exit: px(300) };
    const setup = { seed: 1, difficulty: 1 as const, assist: 0, carry: createCarry() };
    const hands = new TalkHands();
    const run = new Run(begin(content, room, setup), () => hands.sample([run.sim.world.talk ? 0 : Button.right], run.sim));
    const recorder = new Recorder(build, room);
    for (let tick = 0; tick < 1000 && run.sim.world.outcome !== 'won'; tick++) {
      const { talk } = run.sim.world;
      if (talk?.step === 3 && tick % 20 === 0) hands.wish({ answer: 1, step: 3 });
      else if (talk && tick % 20 === 0) hands.wish('hurry');
      run.tick();
      recorder.watch(run.sim);
    }
    expect(run.sim.world.carry).toMatchObject({ choices: ['tea:vodka'], office: 'vodka' });
    const again = await decodeReplay(await encodeReplay(recorder.replay(run)));
    expect(judge(again, { ...build, content, level: () => room, before: () => [] })).toMatchObject({ status: 'valid' });
  });
});
