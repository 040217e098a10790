import type { Box } from './box';

/**
 * One attack, throw or grab. All times are frames, 60 to the second; distances are subpixels.
 * `startup` leaves out the first active frame: a move with startup 4 can hit on its 5th frame.
 */
export interface MoveDef {
  readonly startup: number;
  readonly active: number;
  readonly recovery: number;
  readonly hitbox: Box;
  readonly depth: number; // how far apart on the belt (y) it still connects
  readonly hit: HitDef;
  /** Drawings: the name of an anim in the actor's atlas. Its drawings are spread over the three phases. */
  readonly anim: string;
  readonly cancels?: readonly CancelDef[];
  readonly advance?: number; // forward speed during startup and active
  readonly advanceFrom?: number; // first frame on which it advances; 0 if left out
  readonly telegraph?: Telegraph; // enemies only: how the startup warns
  readonly grab?: boolean; // connects by taking hold instead of hurting
  readonly charge?: { readonly frames: number; readonly into: string }; // still held after so many frames: becomes `into`
  readonly armour?: Span; // hits in these frames hurt but do not interrupt
  readonly invulnerable?: Span;
  readonly cover?: Span; // still behind his guard: blows from the front are blocked
  readonly antiAir?: boolean; // touches only who is off the floor, and until it is over no blow from the air touches him
  readonly calls?: { readonly kind: string; readonly men: number }; // on the first active frame they come in, on either side
  readonly cost?: number; // own hp turned grey (recoverable) when it starts
  readonly landing?: string; // in the air: the move that begins on touching the floor
  readonly landingTold?: string; // and the one that begins instead when it has told
  readonly rises?: number; // speed upwards it begins with; the stick says which way he goes
  readonly floats?: number; // in the air: having told on somebody there, so fast upwards again, along with him
  readonly brief?: boolean; // in the air it stays live no longer than its active frames
  readonly jumps?: number; // having told, a jump cuts it short from this frame on
  readonly carries?: string; // pushes along whom it strikes; at its end, or at a wall, this move follows
  readonly shot?: string; // lets fly an item of this kind on the first active frame
  /** On the first active frame a falling thing is marked where the foe stands. */
  readonly hazard?: { readonly item: string; readonly frames: number };
  readonly wallDaze?: number; // running into the edge of a locked arena ends it, and leaves him dizzy so long
  readonly shock?: boolean; // hurts only bodies on the floor: jump over it
  readonly lurks?: number; // half wound up he waits, so long at most, for somebody to come from the air
  readonly breaksGuard?: boolean;
  readonly release?: 'forward' | 'back'; // lets go of whom one holds, on the first active frame
  readonly knee?: boolean; // hurts the one held and keeps hold
  readonly ray?: Ray; // bullets, besides the hitbox
  readonly decoy?: Span; // while these frames last, enemies mind him and nobody else
  readonly hands?: 'over' | 'nelson'; // a grab for the other hero: gives him the man, or holds him for him to hit
  readonly catches?: boolean; // takes hold of bodies in the air, too
}

/** First and last frame, counted from the start of the move, both included. */
export type Span = readonly [from: number, to: number];

/** White can be parried, red must be dodged, blue is a grab. Shape and sound differ as well as colour. */
export type Telegraph = 'white' | 'red' | 'blue';

/** What the victim suffers. */
export interface HitDef {
  readonly effect?: Effect;
  readonly damage: number;
  readonly hitstop: number; // both fighters freeze
  readonly hitstun: number; // then the victim cannot act
  readonly stagger: number; // adds up to dizzy at 40, see combat/hurting
  readonly knockback: number; // subpixels a frame, away from the attacker
  readonly launch?: number; // subpixels a frame upwards: knocks down
  readonly weight: HitWeight; // how it looks and sounds
  readonly bounces?: boolean; // off the edge of a locked arena
  readonly pulls?: boolean; // to the attacker's feet instead of away from him
  readonly height?: 'high' | 'low'; // which part of the victim's drawings answers; high if left out
}

/** What stays with the victim, so many frames. `dizzy` sits him down; `scare` works on fodder only, `pin` on shooters only. */
export interface Effect {
  readonly kind: 'blind' | 'root' | 'scare' | 'pin' | 'dizzy';
  readonly frames: number;
}

/** Bullets that hit at once: how far, how many, how many frames between two, how many bodies one goes through. */
export interface Ray {
  readonly reach: number;
  readonly shots: number;
  readonly every: number;
  readonly pierce: number;
}

export type HitWeight = 'light' | 'medium' | 'heavy';

export type Command = 'light' | 'heavy' | 'jump' | 'special';

/** Pressing `command` from frame `from` on cuts this move short and starts `into`. */
export interface CancelDef {
  readonly command: Command;
  readonly toward?: 'forward' | 'back' | 'down' | 'neutral'; // stick needed; any if left out
  readonly into: string;
  readonly from: number;
  readonly onHitOnly?: boolean; // a blow that was guarded counts, too
  readonly onToldOnly?: boolean; // nor may it have been guarded
}

export type Phase = 'startup' | 'active' | 'recovery' | 'over';

export function phaseAt(move: MoveDef, frame: number): Phase {
  if (frame < move.startup) return 'startup';
  if (frame < move.startup + move.active) return 'active';
  if (frame < move.startup + move.active + move.recovery) return 'recovery';
  return 'over';
}

export const lengthOf = (move: MoveDef): number => move.startup + move.active + move.recovery;

export const isWithin = (span: Span | undefined, frame: number): boolean =>
  span !== undefined && frame >= span[0] && frame <= span[1];
