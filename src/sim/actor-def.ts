import type { Box } from './box';
import type { Aim } from './duo/buddy';

/** What is the same for all bodies of a kind. Distances subpixels, speeds subpixels a frame. */
export interface ActorDef {
  readonly team: Team;
  /** Atlas the view draws it with: assets/built/characters/<look>.json. */
  readonly look: string;
  /** rgb he is known by in a crowd: the light on his edge. Without one it is the place's. */
  readonly rim?: number;
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
  readonly gun?: GunDef;
  readonly resolution?: ResolutionDef;
  /** Complaints about him land on a desk, which may lock his gun. */
  readonly answerable?: boolean;
  readonly traits?: HeroTraits;
  readonly buddy?: BuddyDef;
  /** When his poise is gone he becomes this kind: the plates have come off. */
  readonly bare?: string;
}

/** What a hero does for the other one, and with him. Moves are keys into content.moves. */
export interface BuddyDef {
  readonly assists: Readonly<Record<Aim, string>>;
}

/** What tells one hero from the other, beside his body and his moves. */
export interface HeroTraits {
  readonly build: 'strong' | 'quick'; // the strong one throws the quick one, and some furniture yields to him alone
  readonly part: 'left' | 'right'; // where a team finisher has him, as it is drawn
  readonly zeal: 'unhurt' | 'furniture'; // strikes harder the longer he stays unhurt, or the more furniture he has broken
  readonly vodka: 'numbs' | 'tipsy'; // what it does to him
  readonly toast?: number; // hp he has more of after a glass with Donnelly
  readonly kitchen: string; // food of that kitchen does him more good, of any other less
  readonly suit?: boolean; // wears one, which falls crease
  readonly learns?: boolean; // has to hear the name of a thing some times before he uses it
  readonly comments?: boolean; // on whatever happens to the two of them
}

/** A hero's own gun. Moves are keys into content.moves. */
export interface GunDef {
  readonly rounds: number; // of one magazine
  readonly magazines: number; // in the pocket at the start, and the most he can have there
  readonly shoot: string;
  readonly reload: string;
}

/** How a hero puts away a man who reels. */
export interface ResolutionDef {
  readonly way: Resolution;
  readonly thanks?: string; // the item a grateful city has for him after an arrest
}

/** - `break`: cracks a wrist, with both hands. `miranda`: reads him his rights, as long as P is held. */
export type Resolution = 'break' | 'miranda';

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
  readonly specialForward?: string;
  readonly airLight?: string;
  readonly airLightForward?: string; // with the stick to a side
  readonly airLightDown?: string;
  readonly airHeavy?: string;
  readonly grab?: string;
  readonly knee?: string;
  readonly throwForward?: string;
  readonly throwBack?: string;
  readonly swing?: string; // with a weapon in hand
  readonly hurl?: string; // throws the weapon in hand
}

export type AiName = 'brawler' | 'grabber' | 'lobber' | 'boss' | 'shooter' | 'caller';

/** How an enemy fights: data for the ai of that name. */
export interface AiDef {
  readonly name: AiName;
  readonly attacks: readonly AiAttack[];
  readonly ring: number; // keeps about this far from his foe while waiting his turn
  readonly patience: number; // frames between two looks for an opening
  readonly antiAir?: AntiAirDef;
  readonly rise?: string; // the blow with which he may get up
  readonly guard?: GuardDef;
  readonly call?: CallDef;
  readonly evades?: boolean; // steps back from who gathers strength for a blow
}

/** Strikes up at who comes flying within `far` of him. */
export interface AntiAirDef {
  readonly move: string;
  readonly far: number;
}

/** Raises his hands at a blow from the front; having blocked so many he answers with `counter`. */
export interface GuardDef {
  readonly blows: number;
  readonly counter: string;
}

/** With no more than `few` of his wave on their feet he calls for men, so many times; his move says whom it brings. */
export interface CallDef {
  readonly move: string;
  readonly line: string; // key into the string table: what he shouts
  readonly few: number;
  readonly most: number;
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
  /** Per cent of a blow that goes through while nothing leaves him open: he stands braced, with a white outline. */
  readonly braced: number;
  readonly answers: BossAnswers;
  readonly says: readonly string[]; // on the roar of each phase but the first: string-table keys
}

/** What he has for who knows one trick. Keys into content.moves. */
export interface BossAnswers {
  readonly beaten: string; // out of a beating, at once
  readonly airborne: string; // for who comes from above
  readonly still?: string; // for who stands and waits, from the second phase on
}
