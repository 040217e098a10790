import type { HitWeight, Telegraph } from './move-def';
import type { Surface } from './level-def';

/** What happened this tick. The view and the audio read it; the sim never does. Positions are subpixels. */
export type SimEvent =
  | { type: 'swing'; actor: number; move: string; weight: HitWeight }
  | { type: 'telegraph'; actor: number; move: string; colour: Telegraph }
  | { type: 'hit'; attacker: number; target: number; weight: HitWeight; damage: number; move: string; x: number; y: number; z: number }
  | { type: 'armoured'; attacker: number; target: number; x: number; y: number; z: number }
  | { type: 'guarded'; attacker: number; target: number; x: number; y: number; z: number }
  | { type: 'guardBroken'; actor: number }
  | { type: 'parried'; attacker: number; target: number; x: number; y: number; z: number }
  | { type: 'dodged'; actor: number }
  | { type: 'jumped'; actor: number; surface: Surface }
  | { type: 'landed'; actor: number; surface: Surface; hard: boolean }
  | { type: 'stepped'; actor: number }
  | { type: 'slammed'; actor: number; surface: Surface; x: number; y: number } // hit the floor after a fall or throw
  | { type: 'wallBounced'; actor: number; x: number; y: number; z: number }
  | { type: 'dizzied'; actor: number }
  | { type: 'grabbed'; actor: number; target: number }
  | { type: 'kneed'; actor: number; target: number }
  | { type: 'threw'; actor: number; target: number }
  | { type: 'brokeFree'; actor: number; from: number }
  | { type: 'gotUp'; actor: number }
  | { type: 'specialStarted'; actor: number }
  | { type: 'knockedOut'; actor: number; by: number | null }
  | { type: 'surrendered'; actor: number }
  | { type: 'spawned'; actor: number; entrance: Entrance }
  | { type: 'pickedUp'; actor: number; item: string; caught: boolean }
  | { type: 'ate'; actor: number; item: string; heal: number }
  | { type: 'itemThrown'; actor: number; item: string }
  | { type: 'itemLanded'; item: string; x: number; y: number; surface: Surface }
  | { type: 'weaponBroke'; actor: number; item: string; x: number; y: number; z: number }
  | { type: 'hazardMarked'; item: string; x: number; y: number; frames: number }
  | { type: 'hazardFell'; item: string; x: number; y: number }
  | { type: 'propBroken'; prop: string; kind: string; x: number; y: number }
  | { type: 'arenaLocked'; arena: string; boss: boolean }
  | { type: 'waveStarted'; arena: string; wave: number }
  | { type: 'arenaCleared'; arena: string }
  | { type: 'checkpoint'; id: string }
  | { type: 'moraleBroke'; arena: string }
  | { type: 'bossPhase'; actor: number; phase: number }
  | { type: 'stoneTaken'; actor: number }
  | { type: 'stoneHeld'; actor: number } // to the end: +10 max hp for the level
  | { type: 'stoneDropped'; actor: number }
  | { type: 'windowBroken'; x: number; first: number } // first: who went through it
  | { type: 'statueShown' }
  | { type: 'extrasFlexed' }
  | { type: 'said'; actor: number | null; line: string } // line: key into the string table
  | { type: 'hinted'; hint: string }
  | { type: 'goShown' }
  | { type: 'comboBanked'; hits: number; points: number }
  | { type: 'comboLost'; hits: number }
  | { type: 'wentDown'; actor: number }
  | { type: 'retried'; checkpoint: string }
  | { type: 'levelCleared'; frame: number };

export type SimEventOf<T extends SimEvent['type']> = Extract<SimEvent, { type: T }>;
export type Entrance = 'left' | 'right' | 'door' | 'roof' | 'here';
