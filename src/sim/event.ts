import type { Effect, HitWeight, Telegraph } from './move-def';
import type { DetenteReason } from './duo/partnership';
import type { Entrance, Surface } from './level-def';

/** What happened this tick, in that order. View, audio and features read it, the rest of the sim never. Positions are subpixels. */
export type SimEvent = CoreEvent | { [K in keyof FeatureEvents]: { type: K } & FeatureEvents[K] }[keyof FeatureEvents];

/** What the features add. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the features, each in its own room
export interface FeatureEvents {}

type CoreEvent =
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
  | { type: 'brokeFall'; actor: number; surface: Surface }
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
  | { type: 'itemShattered'; item: string; x: number; y: number; z: number }
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
  | { type: 'statueShown' }
  | { type: 'extrasFlexed' }
  // by: kind of actor, or 'public'; actor null: out of sight; line: key into the string table
  | { type: 'said'; actor: number | null; by: string; line: string }
  | { type: 'hinted'; hint: string }
  | { type: 'goShown' }
  | { type: 'comboBanked'; hits: number; points: number }
  | { type: 'comboLost'; hits: number }
  | { type: 'wentDown'; actor: number }
  | { type: 'retried'; checkpoint: string }
  | { type: 'levelCleared'; frame: number }
  // ---- two heroes
  | { type: 'partnerHailed'; actor: number } // P went down; what it means may not be known yet
  | { type: 'called'; actor: number; by: number; move: string } // an assist was asked for
  | { type: 'callRefused'; actor: number }
  | { type: 'swapBegan'; from: number; to: number }
  | { type: 'swapped'; from: number; to: number } // control has passed
  | { type: 'detente'; change: number; reason: DetenteReason; actor: number | null }
  | { type: 'starFilled'; stars: number }
  | { type: 'burst'; actor: number }
  | { type: 'glasnostBegan'; actor: number }
  | { type: 'glasnostOver' }
  | { type: 'finisherBegan'; finisher: string; actor: number; partner: number; target: number }
  | { type: 'finisherTold'; finisher: string; x: number; y: number } // the deciding contact
  | { type: 'breakBegan'; actor: number; target: number }
  | { type: 'broke'; actor: number; target: number } // the crack
  | { type: 'mirandaBeat'; actor: number; target: number; beat: number } // 1 to 4
  | { type: 'arrested'; actor: number; target: number }
  | { type: 'complaint'; total: number }
  | { type: 'complaintWithdrawn'; total: number }
  | { type: 'gunsLocked'; locked: boolean }
  | { type: 'winded'; actor: number }
  | { type: 'revived'; actor: number; by: number | null }
  | { type: 'saved'; actor: number; target: number }
  | { type: 'freshHands'; actor: number }
  | { type: 'afflicted'; actor: number; kind: Effect['kind'] }
  | { type: 'taunted'; actor: number }
  | { type: 'platesOff'; actor: number; x: number; y: number; z: number }
  | { type: 'shot'; actor: number; move: string; x: number; y: number; z: number; toX: number; told: boolean }
  | { type: 'gunClicked'; actor: number; why: 'locked' | 'empty' | 'spent' }
  | { type: 'reloaded'; actor: number; gold: boolean }
  | { type: 'suitCreased'; actor: number; pressed: number }
  | { type: 'foodGroups' } // all four eaten: both are well again
  | { type: 'playerJoined'; player: number; actor: number }
  | { type: 'playerLeft'; player: number; actor: number }
  | { type: 'highFive'; actor: number; target: number; gift: number }
  | { type: 'heaved'; actor: number; target: number };

export type SimEventOf<T extends SimEvent['type']> = Extract<SimEvent, { type: T }>;
