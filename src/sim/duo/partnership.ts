import type { Resolution } from '../actor-def';

/** What the two of them have between them; null in a level with one hero. Plain data. */
export interface Partnership {
  detente: number; // 0 to 300: a star for each hundred
  earned: number; // of it in this level, spent or not
  crumbs: number; // of points, while the bird is fed
  glasnost: number; // frames left of it
  autoParries: number; // blows that will be parried by themselves
  lastWay: Resolution | null; // how the last man was put away
  wayRun: number; // so many in a row that way
  lastAssist: string | null; // the move last asked for
  parries: number; // by one man since the other has done anything
  joined: boolean; // a second player is here
  swap: Swap | null;
  swapCool: number; // frames until places can be changed again
  told: number; // blows of who is driven since they last changed places
  relay: number; // frames for which fresh hands still strike harder
  finisher: TeamFinisher | null;
  staggered: number; // team finishers the boss has taken in this phase of his
  burstCool: number; // frames until the next burst
  quietFor: number; // frames since a blow of a player's hero last told
  clasp: number; // frames both have held out a hand
  conduct: Conduct;
}

/** How each goes about it: see duo/two-ways. */
export interface Conduct {
  suit: number; // 0 to 100: how pressed
  composure: number; // frames since who strikes harder unhurt was last hit: each five seconds is worth 2 %
  smashed: number; // furniture broken by who strikes harder for it: each is worth 2 %
  eaten: string[]; // food groups of this level so far
  named: Record<string, number>; // how often each kind of thing has come to the hand of who learns its name
  coffee: number; // frames left of running on it
  vodka: number; // frames left of feeling nothing
}

/** Why the meter moved; what the picture and the sound make of it. */
export type DetenteReason =
  | 'turns' | 'tag' | 'assist' | 'resolution' | 'parry' | 'save' | 'revive'
  | 'complaint' | 'winded' | 'insult' | 'burst' | 'finisher' | 'glasnost';

/** Control on its way from one to the other. */
export interface Swap {
  from: number; // actor ids
  to: number;
  frame: number;
  length: number;
}

export interface TeamFinisher {
  id: string; // key into content.finishers
  leader: number; // actor ids
  partner: number;
  victim: number;
  x: number; // where the victim stood when it began
  y: number;
  side: 1 | -1; // 1: as drawn
  frame: number;
}

/** A suit this pressed at the end is worth a bonus; below the other mark it is worth a remark (docs/rules.md 3, row 32). */
export const PRESSED = { bonusFrom: 80, bonus: 500, gumbyBelow: 20 } as const;
export const STAR = 100;
export const MOST_DETENTE = 300;

export function createPartnership(): Partnership {
  return {
    detente: 0, earned: 0, crumbs: 0, glasnost: 0, autoParries: 0, lastWay: null, wayRun: 0, lastAssist: null, parries: 0,
    joined: false, swap: null, swapCool: 0, told: 0, relay: 0, finisher: null, staggered: 0, burstCool: 0, quietFor: 999, clasp: 0,
    conduct: { suit: 100, composure: 0, smashed: 0, eaten: [], named: {}, coffee: 0, vodka: 0 },
  };
}
