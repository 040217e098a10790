import type { Facing } from '../box';

/** What a hero of a two-hero level has besides his body. Plain data. Frames, unless said. */
export interface Buddy {
  pressed: number; // so long his player has held P; 0: it is up
  aim: Aim; // where the stick last pointed during that press
  front: Facing; // which way he faced when it began
  spent: boolean; // that press has already done something
  order: string | null; // the assist he has been asked for and is running to; a key into content.moves
  orderFrame: number; // since he was asked
  ordered: boolean; // what he is doing now, he was asked for: full damage, and it counts for Détente
  told: boolean; // and it has told
  cool: number; // until he can be asked again
  coolOf: number; // what `cool` began at, for the ring round his portrait
  nelson: number; // frames he still holds a man from behind for the other to hit
  calling: number; // frames his call for a team finisher still stands
  alone: number; // times in a row he had to get up without help
  still: number; // frames since his player last pressed anything
  rounds: number; // in his gun
  tagCool: number; // until changing places cuts a move short again
  regain: number; // hp he may still win back on the bench
  benched: number; // on the bench since
  target: number | null; // ai: whom he is at
  timer: number; // ai: left of that
  lost: number; // ai: so long he has been out of the picture
}

/** Which way the stick pointed while P was pressed, as seen from whoever pressed it. */
export type Aim = 'neutral' | 'toward' | 'away' | 'up' | 'down';

export function createBuddy(rounds: number): Buddy {
  return {
    pressed: 0, aim: 'neutral', front: 1, spent: false, order: null, orderFrame: 0, ordered: false, told: false, cool: 0, coolOf: 180,
    nelson: 0, calling: 0, alone: 0, still: 0, rounds, tagCool: 0,
    regain: 0, benched: 0, target: null, timer: 0, lost: 0,
  };
}
