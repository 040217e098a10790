import { expect, test } from 'vitest';
import { SoundBoard } from '../src/audio/sound-board';
import { syllablesOf, talkCues, type Talkers } from '../src/audio/talk-cues';
import { content as all } from '../src/content/content';
import { begin } from '../src/sim/begin';
import type { Content } from '../src/sim/content';
import type { Sim } from '../src/sim/sim';
import { step } from '../src/sim/step';
import type { TalkDef } from '../src/sim/talk/talk-def';
import { findLevel } from '../src/tools/read-levels';
import { expectPlayable, recorder } from './audio-events';

const QUESTION = 'Who has the key to the locker?';
const ANSWER = 'I have no idea what you are talking about.';
const LETTERS = { place: 'Chicago', date: 'winter', mission: 'the handover' };
const order: TalkDef = {
  steps: [
    { kind: 'card', ...LETTERS, letters: Object.values(LETTERS).join('').length },
    { kind: 'line', by: 'big', mood: 'calm', line: QUESTION, letters: QUESTION.length },
    { kind: 'line', by: 'small', mood: 'calm', line: ANSWER, letters: ANSWER.length },
  ],
};
const content: Content = { ...all, talks: { order } };
const talkers: Talkers = { text: (key) => key, voice: (by) => (by === 'big' ? 0.8 : 1.3) };
const start = (): Sim => begin(content, { ...findLevel('handover')!, opening: 'order' }, { seed: 7, difficulty: 1, assist: 0 });

/** All that is heard while nobody touches anything, by the step it belongs to. */
function listen(sim: Sim) {
  const cues = order.steps.map(() => [] as { readonly sound: string; readonly rate: number; readonly frame: number }[]);
  while (sim.world.talk) {
    const { step: at, frame } = sim.world.talk;
    for (const cue of talkCues(sim, talkers)) {
      expectPlayable(cue);
      cues[at]!.push({ ...cue, frame });
    }
    step(sim, [0]);
  }
  return cues;
}

test('a card is typed and ends with its carriage, a line is babbled: about seven syllables a second, and none once it is there', () => {
  const [card, question, answer] = listen(start());
  expect(new Set(card!.map(({ sound }) => sound))).toEqual(new Set(['typewriter', 'carriage']));
  expect(card!.at(-1)!.sound).toBe('carriage');
  for (const [heard, words] of [[question!, QUESTION], [answer!, ANSWER]] as const) {
    expect(new Set(heard.map(({ sound }) => sound))).toEqual(new Set(['babble']));
    expect(heard).toHaveLength(syllablesOf(words).size);
    const seconds = (words.length * 1.5) / 60;
    expect(heard.length / seconds).toBeGreaterThan(4);
    expect(heard.length / seconds).toBeLessThan(9);
    expect(heard.at(-1)!.frame).toBeLessThanOrEqual(words.length * 1.5 + 1);
  }
});

test('everybody has his own pitch, and a question goes up where the rest comes down', () => {
  const [, question, answer] = listen(start());
  const pitches = (heard: typeof question) => heard!.map(({ rate }) => rate);
  expect(Math.max(...pitches(question))).toBeLessThan(Math.min(...pitches(answer)));
  expect(pitches(question).at(-1)!).toBeGreaterThan(pitches(question)[0]!);
  expect(pitches(answer).at(-1)!).toBeLessThan(pitches(answer)[0]!);
});

test('while somebody talks the fight is silent and the music far below; afterwards both come back', () => {
  const sim = start();
  const { port, heard, cues } = recorder();
  const board = new SoundBoard(port, talkers);
  board.enter();
  const tick = (buttons = 0): void => {
    step(sim, [buttons]);
    board.hear(sim.events, sim);
    board.tick(sim);
  };
  for (let i = 0; i < 60; i++) tick();
  expect(heard).toEqual(expect.arrayContaining(['load talk', 'load level', 'music kerb 1 0', 'duck 0.35']));
  expect(heard.some((one) => one.startsWith('loop'))).toBe(false);
  expect(cues.every(({ sound }) => ['typewriter', 'carriage', 'babble'].includes(sound)), 'no taxi honks in between').toBe(true);
  heard.length = 0;
  tick(1 << 7);
  tick();
  expect(sim.world.talk).toBeNull();
  expect(heard).toEqual(expect.arrayContaining(['duck 1', 'loop street-rain 1']));
});
