import type { Seen, Sim } from '../../sim/sim';
import type { TalkMood, TalkStep } from '../../sim/talk/talk-def';
import { lettersAt, type Talk } from '../../sim/talk/talk-state';

export type Side = 'left' | 'right';

/** Who talks, as far as a picture of him needs to know. */
export interface Face {
  readonly by: string; // key into the speakers
  readonly name: string;
  readonly face: string; // drawings `talk/<face>/...`
  readonly side: Side;
  readonly mood: TalkMood;
  readonly speaks: boolean; // it is his line that is shown
  readonly open: boolean; // his mouth, just now
  readonly blinks: boolean;
}

/** Words of which the first so many letters are to be seen. */
export interface Typed {
  readonly text: string;
  readonly shown: number;
}

interface Shown {
  readonly key: string; // changes with every step of every talk
  readonly scene: string | null;
  readonly left: Face | null;
  readonly right: Face | null;
}
export interface CardPage extends Shown {
  readonly kind: 'card';
  readonly place: Typed;
  readonly date: Typed;
  readonly mission: Typed;
}
export interface LinePage extends Shown {
  readonly kind: 'line';
  readonly name: string;
  readonly side: Side;
  readonly words: Typed;
  readonly answers: readonly string[];
  /** The question is out, and may be answered. */
  readonly asked: boolean;
  readonly pick: number;
}
export type TalkPage = CardPage | LinePage;

/** The words and the people a talk's keys stand for. */
export interface Cast {
  readonly text: (key: string) => string;
  readonly speaker: (by: string) => { readonly name: string; readonly face: string; readonly side: Side };
}

const BLINK = 190; // frames between two blinks
const BLINKS = 7; // frames a lid is down
const FLAP = 4; // frames a mouth stays as it is

/** What the screen shows of a talk at this tick; null while nobody talks. */
export function talkPage({ content, world }: Seen<Sim>, cast: Cast): TalkPage | null {
  const { talk, carry } = world;
  const steps = talk && content.talks[talk.id]?.steps;
  const step = steps?.[talk!.step];
  if (!talk || !steps || !step) return null;
  const meant = ({ after }: Seen<TalkStep>): boolean => after === undefined || carry.choices.includes(after);
  const told = { talk, step, said: steps.slice(0, talk.step).filter(meant), ahead: steps.slice(talk.step + 1).filter(meant) };
  const shown = {
    key: `${talk.id}/${talk.step}`, scene: sceneOf(told), left: faceOn('left', told, cast), right: faceOn('right', told, cast),
  };
  return step.kind === 'card' ? cardPage(shown, step, talk, cast) : linePage(shown, step, talk, cast);
}

interface Told {
  readonly talk: Seen<Talk>;
  readonly step: Seen<TalkStep>;
  readonly said: readonly Seen<TalkStep>[]; // before it, to these ears
  readonly ahead: readonly Seen<TalkStep>[];
}

const sceneOf = ({ step, said }: Told): string | null => [...said, step].findLast(({ scene }) => scene !== undefined)?.scene ?? null;

function cardPage(shown: Shown, step: Seen<Extract<TalkStep, { kind: 'card' }>>, { frame }: Seen<Talk>, { text }: Cast): CardPage {
  let left = lettersAt(frame);
  const typed = (key: string): Typed => {
    const words = text(key);
    const letters = Math.min(left, words.length);
    left -= letters;
    return { text: words, shown: letters };
  };
  return {
    ...shown, left: null, right: null, kind: 'card', place: typed(step.place), date: typed(step.date), mission: typed(step.mission),
  };
}

function linePage(
  shown: Shown, step: Seen<Exclude<TalkStep, { kind: 'card' }>>, { frame, pick }: Seen<Talk>, { text, speaker }: Cast,
): LinePage {
  const said = lettersAt(frame) >= step.letters;
  const words = text(step.line);
  const { name } = speaker(step.by);
  const side = sideOf(step, speaker);
  const answers = step.kind === 'question' ? step.answers.map(({ line }) => text(line)) : [];
  return {
    ...shown, kind: 'line', name, side, words: { text: words, shown: said ? words.length : lettersAt(frame) }, answers,
    asked: said && answers.length > 0, pick,
  };
}

/** Whoever spoke last on that side since the scene began, else whoever is about to. */
function faceOn(side: Side, told: Told, { text, speaker }: Cast): Face | null {
  const { step, said, ahead, talk } = told;
  const stands = (one: Seen<TalkStep>): boolean => one.kind !== 'card' && sideOf(one, speaker) === side;
  const heard = begins(step) ? [step] : [...said.slice(Math.max(0, said.findLastIndex(begins))), step];
  const until = ahead.findIndex(begins);
  const shown = heard.findLast(stands) ?? (until === -1 ? ahead : ahead.slice(0, until)).find(stands);
  if (!shown || shown.kind === 'card') return listenerOn(side, heard, talk, speaker);
  const speaks = shown === step;
  const words = speaks ? text(shown.line) : '';
  const shut = !speaks || lettersAt(talk.frame) >= shown.letters || !/\p{L}/u.test(words[lettersAt(talk.frame)] ?? '');
  return {
    ...speaker(shown.by), by: shown.by, side, mood: speaks || said.includes(shown) ? shown.mood : 'calm', speaks,
    open: !shut && Math.trunc(talk.frame / FLAP) % 2 === 0, blinks: blinksAt(talk, side),
  };
}

/** Who is there without a word of his own. */
function listenerOn(side: Side, heard: readonly Seen<TalkStep>[], talk: Seen<Talk>, speaker: Cast['speaker']): Face | null {
  const one = heard.findLast((step) => step.kind !== 'card' && step.to !== undefined && sideOf(step, speaker) !== side);
  if (!one || one.kind === 'card' || one.to === undefined) return null;
  return { ...speaker(one.to), by: one.to, side, mood: 'calm', speaks: false, open: false, blinks: blinksAt(talk, side) };
}

const blinksAt = ({ frame, step }: Seen<Talk>, side: Side): boolean => (frame + step * 37 + (side === 'left' ? 40 : 125)) % BLINK < BLINKS;

const sideOf = (one: Seen<Exclude<TalkStep, { kind: 'card' }>>, speaker: Cast['speaker']): Side =>
  one.side ?? speaker(one.by).side;

/** A card or another picture behind: whoever was here has gone. */
const begins = ({ kind, scene }: Seen<TalkStep>): boolean => kind === 'card' || scene !== undefined;
