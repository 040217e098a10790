import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levels } from '../src/content/levels';
import { isLineKey } from '../src/content/lines';
import { TALK_LINES } from '../src/content/lines/talk';
import { speakers } from '../src/content/speakers';
import { talks } from '../src/content/talks';
import type { TalkDef, TalkStep } from '../src/sim/talk/talk-def';

const MOST_LETTERS = 110;
const stepsOf = (name: string): readonly TalkStep[] => talks[name]!.steps;
const all = Object.values(talks).flatMap(({ steps }) => steps);

function keysOf(step: TalkStep): string[] {
  if (step.kind === 'card') return [step.place, step.date, step.mission];
  return step.kind === 'line' ? [step.line] : [step.line, ...step.answers.map(({ line }) => line)];
}

const wordsOf = (step: TalkStep): string => keysOf(step).map((key) => TALK_LINES[key as keyof typeof TALK_LINES]).join(' ');
const linesIn = (name: string) => stepsOf(name).filter((step) => step.kind === 'line');

describe('what is said in talks', () => {
  test('stands in the table, and nothing stands there that nobody says', () => {
    const scenes = all.flatMap(({ scene }) => (scene === undefined ? [] : `talk.at.${scene}`));
    const said = [...all.flatMap(keysOf), ...scenes, ...Object.values(speakers).map(({ name }) => name)];
    expect(said.filter((key) => !isLineKey(key))).toEqual([]);
    expect(Object.keys(TALK_LINES).filter((key) => !said.includes(key))).toEqual([]);
  });

  test('is short enough to be read at a glance', () => {
    expect(Object.values(TALK_LINES).filter((text) => text.length > MOST_LETTERS)).toEqual([]);
  });

  test('comes from somebody with a name and a face, before a picture that is one', () => {
    expect(all.filter((step) => step.kind !== 'card' && !Object.hasOwn(speakers, step.by))).toEqual([]);
    for (const { steps } of Object.values(talks)) expect(steps[0]).toHaveProperty('scene');
  });

  test('a line for one answer belongs to a question asked before it in the same talk', () => {
    for (const [name, { steps }] of Object.entries(talks)) expect(strayIn({ steps }), name).toEqual([]);
  });

  test('a question whose answer gives something gives with every answer, so that a mind can be changed', () => {
    for (const step of all) {
      if (step.kind !== 'question') continue;
      const given = step.answers.map(({ gives }) => Object.keys(gives ?? {}).join());
      expect(new Set(given).size, step.id).toBe(1);
      expect(step.answers.map(({ id }) => id)).toContain(step.silence);
    }
  });

  test('a talk on the way is at most four lines long', () => {
    const met = Object.values(levels).flatMap(({ triggers }) => triggers.filter(({ kind }) => kind === 'talk').map(({ value }) => value));
    expect(met.length).toBeGreaterThan(1);
    for (const name of met) expect(stepsOf(name).length, name).toBeLessThanOrEqual(4);
  });
});

const strayIn = ({ steps }: TalkDef): string[] => steps.flatMap(({ after }, at) => {
  const asked = steps.slice(0, at).some((step) => step.kind === 'question' && step.answers.some(({ id }) => after === `${step.id}:${id}`));
  return after === undefined || asked ? [] : [after];
});

describe('a player who has never seen the film', () => {
  test('is told at the start of every level where, when and what for', () => {
    for (const { opening, ending } of Object.values(levels)) {
      expect([stepsOf(opening!)[0]!.kind, ending]).toEqual(['card', expect.any(String)]);
    }
  });

  test('hears in the Banya who Danko is and whom he is after, and at its end why he goes to Chicago', () => {
    const [opening, ending] = ['banya-opening', 'banya-ending'].map((name) => stepsOf(name).map(wordsOf).join(' '));
    for (const word of ['Danko', 'policeman in Moscow', 'Viktor Rosta', 'Yuri']) expect(opening).toContain(word);
    for (const word of ['Yuri', 'shot him', 'Chicago', 'red light', 'bring him home']) expect(ending).toContain(word);
    expect(linesIn('banya-opening').length).toBeGreaterThanOrEqual(6);
  });

  test('meets Donnelly, Ridzik and Gallagher by name before the first blow in Chicago', () => {
    const told = stepsOf('handover-opening').map(wordsOf).join(' ');
    for (const word of ['Commander Donnelly', 'Sergeant Ridzik', 'Sergeant Gallagher', 'key', 'parakeet']) expect(told).toContain(word);
  });

  test('is told after the Handover who is dead, who is gone, what stays, and that it goes on', () => {
    const told = stepsOf('handover-ending').map(wordsOf).join(' ');
    for (const word of ['Gallagher is dead', 'Rosta is out', 'this key', 'Streak', 'To be continued']) expect(told).toContain(word);
    expect(stepsOf('handover-ending').at(-1)!.kind).toBe('card');
  });
});

const drawn = readdirSync('assets/built').includes('talk') ? readdirSync('assets/built/talk') : null;
test.runIf(drawn !== null)('every picture behind a talk has been drawn', () => {
  const scenes = new Set(all.flatMap(({ scene }) => (scene === undefined ? [] : [`${scene}.webp`])));
  expect([...scenes].filter((file) => !drawn!.includes(file))).toEqual([]);
});
