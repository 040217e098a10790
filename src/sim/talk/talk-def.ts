import type { Carry } from '../carry';

/** A conversation of portraits: steps in order. Texts are keys into the string table, and never read by the sim. */
export interface TalkDef {
  readonly steps: readonly TalkStep[];
}

export type TalkStep = TalkCard | TalkLine | TalkQuestion;

interface InScene {
  readonly scene?: string; // the picture behind, from here on: a file in assets/built/talk
  /** Shown only to who has given this answer, as 'question:answer'. */
  readonly after?: string;
}

/** A title card: where, when, and what for. */
export interface TalkCard extends InScene {
  readonly kind: 'card';
  readonly place: string;
  readonly date: string;
  readonly mission: string;
  readonly letters: number; // of all three, by which it stays
}

interface Said extends InScene {
  readonly by: string; // key into the speakers
  readonly mood: TalkMood;
  readonly line: string;
  readonly letters: number; // it types and stays by
  readonly side?: 'left' | 'right'; // where he stands this time; left out: his own side
  /** Who listens from here on, if he says nothing himself in front of this picture; key into the speakers. */
  readonly to?: string;
}

export interface TalkLine extends Said {
  readonly kind: 'line';
}

/** Something to decide: two to four answers. */
export interface TalkQuestion extends Said {
  readonly kind: 'question';
  readonly id: string; // in `Carry.choices` as 'id:answer'
  readonly answers: readonly TalkAnswer[];
  readonly silence: string; // id of the answer of who says nothing
}

export interface TalkAnswer {
  readonly id: string;
  readonly line: string;
  readonly gives?: Readonly<Partial<Pick<Carry, 'fedBird' | 'office'>>>; // what it is worth on the journey
}

/** `falls` is hurt, and sinks out of the picture. */
export type TalkMood = 'calm' | 'angry' | 'hurt' | 'glad' | 'falls';
