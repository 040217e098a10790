import type { Facing } from './box';
import type { Buttons } from './buttons';

/** What a body wants this tick: a player's thumbs and an enemy's mind fill in the same record. */
export interface Intent {
  dx: -1 | 0 | 1;
  dy: -1 | 0 | 1;
  ahead: number; // frames the stick has been held to one side
  side: Facing; // which way he wants to look
  turned: number; // frames since the stick was flicked against the way he faces
  light: number; // frames a press is still remembered; 0: not asked for
  heavy: number;
  jump: number;
  defend: number;
  gun: number;
  special: number;
  partner: number;
  held: Buttons; // bits held this tick
  fresh: Buttons; // bits that went down this tick
  age: number; // frames since the last press of light or heavy: both within CHORD make the special
}

export function noIntent(): Intent {
  return {
    dx: 0, dy: 0, ahead: 0, side: 1, turned: 99,
    light: 0, heavy: 0, jump: 0, defend: 0, gun: 0, special: 0, partner: 0, held: 0, fresh: 0, age: 99,
  };
}
