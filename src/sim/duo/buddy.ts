import type { Facing } from '../box';

/** A hero's partner button: what he does about a man who reels, and what he asks of the other hero. Plain data. */
export interface Press {
  held: number; // frames it has been down; 0: it is up
  aim: Aim; // where the stick last pointed during that press
  front: Facing; // which way he faced when it began
  spent: boolean; // that press has already done something
  still: number; // frames since his player last pressed anything
}

/** What one hero has been asked for by the other. Plain data. Frames, unless said. */
export interface Order {
  move: string | null; // the assist he is running to; a key into content.moves
  frame: number; // since he was asked
  acting: boolean; // what he is doing now, he was asked for: full damage, and it counts for Détente
  told: boolean; // and it has told
  cool: number; // until he can be asked again
  coolOf: number; // what `cool` began at, for the ring round his portrait
  nelson: number; // left of holding a man from behind for the other to hit
}

/** What else a hero of a level with two of them has besides his body. Plain data. Frames, unless said. */
export interface Buddy {
  calling: number; // his call for a team finisher still stands
  alone: number; // times in a row he had to get up without help
  tagCool: number; // until changing places cuts a move short again
  regain: number; // hp he may still win back on the bench
  benched: number; // on the bench since
  target: number | null; // ai: whom he is at
  timer: number; // ai: left of that
  lost: number; // ai: so long he has been out of the picture
}

/** Which way the stick pointed while P was pressed, as seen from whoever pressed it. */
export type Aim = 'neutral' | 'toward' | 'away' | 'up' | 'down';

export const createPress = (): Press => ({ held: 0, aim: 'neutral', front: 1, spent: false, still: 0 });
export const createOrder = (): Order => ({ move: null, frame: 0, acting: false, told: false, cool: 0, coolOf: 180, nelson: 0 });
export const createBuddy = (): Buddy =>
  ({ calling: 0, alone: 0, tagCool: 0, regain: 0, benched: 0, target: null, timer: 0, lost: 0 });
