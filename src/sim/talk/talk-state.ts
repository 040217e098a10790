import { ALL_BUTTONS } from '../buttons';
import { lookup } from '../content';
import type { ModeName } from '../mode-name';
import type { Sim } from '../sim';
import type { TalkDef, TalkQuestion, TalkStep } from './talk-def';

/** A conversation as far as it has come. Plain data. */
export interface Talk {
  id: string; // key into content.talks
  step: number;
  frame: number; // frames this step has been shown
  pick: number; // the answer that is marked
  last: number[]; // buttons held in the tick before, one per player: the fight's own are left as they were
  under: ModeName; // what it interrupts
}

/** Letters a second: 40. */
export const lettersAt = (frame: number): number => Math.trunc((frame * 2) / 3);
/** Frames in which so many letters are typed. */
export const typingOf = (letters: number): number => Math.ceil((letters * 3) / 2);
/** A question is out for so long before it can be answered: who hurries the words has not read it yet. */
export const READS = 20;
/** A line stays 0.9 s and 0.055 s a letter, typing included. */
export const framesOf = (letters: number): number => 54 + Math.trunc((letters * 33) / 10);

export const talkDef = (sim: Sim, id: string): TalkDef => lookup(sim.content.talks, id, 'talk');

/** Everything else stands still until it is over. */
export function openTalk(sim: Sim, id: string): void {
  const { world } = sim;
  world.talk = { id, step: -1, frame: 0, pick: 0, last: [...world.lastButtons], under: world.mode };
  world.mode = 'talk';
  sim.events.push({ type: 'talkBegan', talk: id });
  advance(sim, world.talk);
}

/** The next step that is for these ears; after the last one, back to where it began. */
export function advance(sim: Sim, talk: Talk): void {
  const { steps } = talkDef(sim, talk.id);
  do talk.step++; while (talk.step < steps.length && !isMeant(sim, steps[talk.step]!));
  talk.frame = 0;
  const step = steps[talk.step];
  if (!step) return close(sim, talk);
  talk.pick = step.kind === 'question' ? answered(sim, step) : 0;
  if (step.kind !== 'card') sim.events.push({ type: 'talkLine', line: step.line, by: step.by });
}

const isMeant = (sim: Sim, { after }: TalkStep): boolean => after === undefined || sim.world.carry.choices.includes(after);

/** Place of the answer given before, on this journey or in an earlier attempt; else of the one that silence gives. */
export function answered({ world }: Sim, { id, answers, silence }: TalkQuestion): number {
  const given = answers.findIndex((answer) => world.carry.choices.includes(`${id}:${answer.id}`));
  return given >= 0 ? given : answers.findIndex((answer) => answer.id === silence);
}

/**
 * The same world comes out however it was heard: no time has passed, and whatever is held counts as held all along, so that the press that
 * ended it begins nothing.
 */
function close(sim: Sim, talk: Talk): void {
  const { world } = sim;
  world.talk = null;
  world.mode = talk.under;
  world.lastButtons.fill(ALL_BUTTONS);
  sim.events.push({ type: 'talkEnded', talk: talk.id });
  sim.rules.modes[talk.under].resume?.(sim);
}
