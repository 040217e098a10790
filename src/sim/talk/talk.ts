import { Button, type Buttons } from '../buttons';
import type { Mode, Sim } from '../sim';
import { advance, answered, framesOf, lettersAt, READS, talkDef, typingOf, type Talk } from './talk-state';
import type { TalkQuestion, TalkStep } from './talk-def';

declare module '../mode-name' {
  interface ModeRecords { talk: Talk | null } // while somebody talks
}
declare module '../event' {
  interface FeatureEvents {
    talkBegan: { talk: string };
    talkLine: { line: string; by: string };
    talkChose: { question: string; answer: string };
    talkEnded: { talk: string };
  }
}

/** One button hurries, one skips all of it from the first frame on. */
export const TALK_HURRY = Button.light | Button.heavy | Button.jump;
export const TALK_SKIP = Button.defend;
const STICK = Button.up | Button.down | Button.left | Button.right;
/** Who says nothing for so long has answered. */
const SILENCE = 1800;

/** Portraits talk. The fight's clock stands still, no dice roll: watched, hurried or skipped, the same world comes out. */
export const talk: Mode<'talk'> = {
  counts: false,
  begin: () => null,
  step(sim, buttons) {
    const { talk: now } = sim.world;
    if (!now) return;
    const pressed = readPresses(now, buttons);
    const step = talkDef(sim, now.id).steps[now.step]!;
    now.frame++;
    if ((pressed & TALK_SKIP) !== 0) skip(sim, now);
    else if (step.kind === 'question' && isSpoken(step, now)) choose(sim, now, step, pressed);
    else if ((pressed & TALK_HURRY) !== 0) hurry(sim, now, step);
    else if (now.frame >= framesOf(step.letters) && step.kind !== 'question') advance(sim, now);
  },
};

/** What went down this tick in any player's hands. */
function readPresses(now: Talk, buttons: readonly Buttons[]): Buttons {
  let pressed = 0;
  for (let player = 0; player < now.last.length; player++) {
    const held = buttons[player] ?? 0;
    pressed |= held & ~now.last[player]!;
    now.last[player] = held;
  }
  return pressed;
}

const isSpoken = (step: TalkStep, { frame }: Talk): boolean => step.kind === 'card' || lettersAt(frame) >= step.letters;

/** The first press shows all of it, the next one goes on. */
function hurry(sim: Sim, now: Talk, step: TalkStep): void {
  if (isSpoken(step, now)) advance(sim, now);
  else while (!isSpoken(step, now)) now.frame++;
}

function choose(sim: Sim, now: Talk, question: TalkQuestion, pressed: Buttons): void {
  const { length } = question.answers;
  if ((pressed & (Button.up | Button.left)) !== 0) now.pick = (now.pick + length - 1) % length;
  if ((pressed & (Button.down | Button.right)) !== 0) now.pick = (now.pick + 1) % length;
  const read = typingOf(question.letters) + READS;
  if ((pressed & STICK) !== 0) now.frame = Math.max(now.frame, read); // who moves the mark has read it
  const answers = (pressed & TALK_HURRY) !== 0 && now.frame >= read;
  if (!answers && now.frame < SILENCE) return;
  answer(sim, question, now.frame < SILENCE ? now.pick : answered(sim, question));
  advance(sim, now);
}

function answer(sim: Sim, question: TalkQuestion, at: number): void {
  const { carry } = sim.world;
  const chosen = question.answers[at]!;
  const others = carry.choices.filter((choice) => !choice.startsWith(`${question.id}:`));
  carry.choices = [...others, `${question.id}:${chosen.id}`].sort((a, b) => (a < b ? -1 : 1));
  Object.assign(carry, chosen.gives);
  sim.events.push({ type: 'talkChose', question: question.id, answer: chosen.id });
}

/** To the end, past every question: what was answered before stands, the rest is silence. */
function skip(sim: Sim, now: Talk): void {
  const { steps } = talkDef(sim, now.id);
  while (sim.world.talk === now) {
    const step = steps[now.step]!;
    if (step.kind === 'question') answer(sim, step, answered(sim, step));
    advance(sim, now);
  }
}
