import type { Box } from './box';
import type { Aim } from './duo/buddy';
import type { Pole } from './duo/partnership';

/** What is the same for all bodies of a kind. Distances subpixels, speeds subpixels a frame. */
export interface ActorDef {
  readonly team: Team;
  /** Atlas the view draws it with: assets/built/characters/<look>.json. */
  readonly look: string;
  readonly hp: number;
  readonly walkSpeed: number;
  readonly runSpeed: number;
  readonly depthSpeed: number;
  readonly hurtbox: Box;
  readonly pushRadius: number; // bodies do not stand closer than the sum of both
  readonly weight: BodyWeight;
  /** Hits ignored before one interrupts; comes back when getting up. Shown as a white outline. */
  readonly poise: number;
  readonly moves: MoveSet;
  readonly ai?: AiDef;
  readonly score: number; // points for putting it out of the fight
  readonly boss?: BossDef;
  readonly buddy?: BuddyDef;
  /** When his poise is gone he becomes this kind: the plates have come off. */
  readonly bare?: string;
}

/** What a hero does for the other one, and with him. Moves are keys into content.moves. */
export interface BuddyDef {
  readonly pole: Pole; // how he puts a beaten man away
  readonly assists: Readonly<Record<Aim, string>>;
  readonly rounds: number;
  readonly backup: string; // who comes, in pairs, when he calls for help: a key into content.actors
  readonly thanks?: string; // the item a grateful city has for him after an arrest
  readonly shoot: string;
  readonly reload: string;
}

export type Team = 'police' | 'gang' | 'bystander';
export type BodyWeight = 'normal' | 'heavy' | 'boss'; // heavy cannot be lifted; a boss is juggled three hits at most

/** Which move answers which press, in which situation. What is left out cannot be done. */
export interface MoveSet {
  readonly light?: string;
  readonly lightBack?: string;
  readonly heavy?: string;
  readonly heavyForward?: string;
  readonly heavyDown?: string;
  readonly dash?: string;
  readonly special?: string;
  readonly airLight?: string;
  readonly airLightDown?: string;
  readonly airHeavy?: string;
  readonly grab?: string;
  readonly knee?: string;
  readonly throwForward?: string;
  readonly throwBack?: string;
  readonly swing?: string; // with a weapon in hand
  readonly hurl?: string; // throws the weapon in hand
}

export type AiName = 'brawler' | 'grabber' | 'lobber' | 'boss' | 'shooter';

/** How an enemy fights: data for the ai of that name. */
export interface AiDef {
  readonly name: AiName;
  readonly attacks: readonly AiAttack[];
  readonly ring: number; // keeps about this far from his foe while waiting his turn
  readonly patience: number; // frames between two looks for an opening
}

/** A move he may choose when his foe is between `near` and `far` in x; `chance` weighs it against the others. */
export interface AiAttack {
  readonly move: string;
  readonly near: number;
  readonly far: number;
  readonly chance: number;
  readonly phase?: number; // bosses: only from this phase on
}

export interface BossDef {
  readonly phases: readonly number[]; // hp per cent at which the next phase begins, falling
  readonly roar: string; // move that opens each phase
  readonly patterns: readonly (readonly string[])[]; // one row a phase: his moves, in order, over and over
  readonly pauses: readonly number[]; // frames between two of them, by phase
}
