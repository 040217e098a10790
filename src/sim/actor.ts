import type { Facing } from './box';
import type { Buddy, Order, Press } from './duo/buddy';
import { noIntent, type Intent } from './intent';
import type { Carried } from './item';

/** One body in the world. Plain data only: it is saved, hashed and rewound as it stands. */
export interface Actor {
  id: number;
  kind: string; // key into content.actors
  role: Role;
  player: number | null; // which player's thumbs drive it; null: an ai
  x: number; // along the street
  y: number; // depth on the belt, 0 back
  z: number; // height above the floor
  vx: number;
  vy: number;
  vz: number;
  facing: Facing;
  hp: number;
  grey: number; // hp lost to the own special, won back by hitting
  state: StateName;
  stateFrame: number; // frames spent in this state
  own: StateRecord | null; // what this state alone has to remember
  move: string | null; // key into content.moves while attacking
  hitIds: number[]; // whom this move has hit
  hitstop: number; // frames both stay frozen
  stun: number; // how long the hitstun, dizziness, blindness or fright he is in lasts, frames
  stagger: Stagger;
  timers: Timers;
  intent: Intent;
  carried: Carried | null;
  grip: number | null; // id of whom he holds, or who holds him
  brain: Brain | null;
  gun: Gun | null;
  press: Press | null; // heroes whose partner button does something
  order: Order | null; // heroes whom another one can ask for something
  buddy: Buddy | null; // heroes of a level with two of them
}

/** A hero fights for a player, or beside one; a bystander is neither hurt nor hurts. */
export type Role = 'hero' | 'enemy' | 'bystander';

/** What is in it. */
export interface Gun {
  rounds: number;
  magazines: number; // full ones in the pocket
}

/** How near he is to reeling, to falling, and to dropping his guard. */
export interface Stagger {
  points: number; // toward dizzy
  calm: number; // frames since the last hit
  hits: number; // taken within the last 90 frames: the third knocks a hero down
  juggle: number; // hits taken since leaving the floor
  poise: number; // hits still ignored
  guard: number; // points of guard damage taken; breaks at 40
}

/** Frames left. */
export interface Timers {
  invulnerable: number;
  rehit: number; // until he can be hit again by anybody
  rooted: number; // in which he cannot leave the spot: a cuff on the ankle
  strain: number; // heroes: for which the next special costs more
}

/** What an enemy keeps in mind between ticks. */
export interface Brain {
  plan: 'enter' | 'wait' | 'approach' | 'strike' | 'retreat' | 'squeeze';
  timer: number; // frames left of the plan
  attack: string | null; // the move he is about to do
  token: boolean; // has leave to attack
  cool: number; // frames until he may ask again
  side: Facing; // on which side of his foe he waits
  lane: number; // depth he waits at, relative to his foe
  phase: number; // bosses: 0, 1, 2
  seen: number; // frames since he came into view; harmless and unhurt for the first 20
  leader: boolean; // his fall and that of most of the wave breaks the rest's morale
  streak: number; // attacks begun; picks the next one of a pattern
  foe: number | null; // id of the hero he minds
  struckBy: number | null; // id of the hero who last hit him on somebody's order
  struckAt: number; // world frame of that
  paid: number; // Détente he has yielded so far by being hit in turns
  foiled: boolean; // he has been stopped once in a blow at the other hero
  shots: number; // he has fired so far; the first one misses
  rights: number; // of the four beats of his rights, those already read to him
  wave: string | null; // the wave he came with
  wits: Wits;
}

/** What an enemy makes of how he is being treated: counts and frames. */
export interface Wits {
  beaten: number; // hits taken without a second's peace
  pinned: number; // frames without peace or a deed of his own
  peace: number; // frames on his feet and unhurt
  falls: number; // times he has lately been knocked or sat down
  blocked: number; // blows his guard has taken in a row
  swats: number; // frames until he may strike at a jumper again
  evades: number; // frames until he may step back again
  calls: number; // times he has called for men
  called: boolean; // came because somebody called: pays nothing
}

/**
 * - `guard`: stateFrame 1-8 (2-9 counted from one) is the parry window, later it is a plain guard.
 * - `hitstun` on the feet, `launched` in the air, `lying`, `getup`; `dizzy` can be grabbed at will.
 * - `hold` has somebody, `held` is had, `thrown` flies and bowls others over.
 * - `dead` is knocked out: lies for good. `surrender` kneels for good.
 * - `blind`: coffee in the eyes; `scared`: looks for cover. Neither can be grabbed at will.
 * - `winded`: a hero out of breath sits until he has it back. `revive`: helps the other one up.
 * - `break`, `miranda`: a hero's way of ending it for the man in his grip. `team`, `teamed`: a team finisher and its victim.
 * - `show`: scripted (statue, entrance, victory).
 */
export type StateName =
  | 'idle' | 'walk' | 'run' | 'squat' | 'air' | 'land'
  | 'attack' | 'guard' | 'parry' | 'step' | 'pickup'
  | 'hold' | 'held' | 'thrown'
  | 'hitstun' | 'launched' | 'lying' | 'getup' | 'dizzy'
  | 'surrender' | 'dead' | 'show'
  | 'blind' | 'scared'
  | 'tag' | 'burst' | 'winded' | 'revive' | 'break' | 'miranda' | 'team' | 'teamed' | 'highFive' | 'heave' | 'flung'
  | keyof FeatureStates;

/** States that only a feature knows; each adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the features, each in its own room
export interface FeatureStates {}

/** What a state has to remember besides its frames. It begins and ends with the state; features add theirs. */
export interface StateRecords {
  attack: {
    began: number; // tick of the world
    wait: number; // enemies: frames for which the wind-up is still held
    warned: number; // and for which it has been seen
    unseen: number; // or has not
    gathered: number; // frames a held heavy has gathered strength
    gold: boolean; // a reload has met its window
    told: boolean; // it has struck somebody who did not guard
  };
  flight: { bounces: number }; // launched, thrown: bits of `Bounce` still to come
  grasp: { left: number; knees: number }; // held: frames until he may be free, knees taken
  plates: object; // hitstun: his armour is coming off
}
export type StateRecord = { [K in keyof StateRecords]: { of: K } & StateRecords[K] }[keyof StateRecords];

/** The only maker of actors, so that their fields always come in the same order. */
export function createActor(id: number, kind: string, hp: number, poise: number, x: number, y: number): Actor {
  return {
    id, kind, role: 'enemy', player: null,
    x, y, z: 0, vx: 0, vy: 0, vz: 0, facing: 1,
    hp, grey: 0,
    state: 'idle', stateFrame: 0, own: null, move: null, hitIds: [],
    hitstop: 0, stun: 0, stagger: { points: 0, calm: 0, hits: 0, juggle: 0, poise, guard: 0 },
    timers: { invulnerable: 0, rehit: 0, rooted: 0, strain: 0 },
    intent: noIntent(), carried: null, grip: null, brain: null, gun: null, press: null, order: null, buddy: null,
  };
}
