import { createActor, type Actor, type StateName } from './actor';
import type { ActorDef, Resolution } from './actor-def';
import { createCarry, type Carry } from './carry';
import { heroesOf, lookup, type Content } from './content';
import type { SimEvent } from './event';
import type { Item } from './item';
import type { LevelDef, Point, Stretch } from './level-def';
import type { Buttons } from './buttons';
import type { Aim } from './duo/buddy';
import { createDesk, type Desk } from './duo/desk';
import { createPartnership, type Partnership } from './duo/partnership';
import type { ModeName, ModeRecords } from './mode-name';
import { createScore, type Score } from './stage/score';

/** All there is to a running game: rules, data, state, output. */
export interface Sim {
  readonly rules: Rules; // never change
  readonly content: Content; // never changes
  readonly level: LevelDef; // never changes
  world: World; // all that changes; saved, hashed, rewound
  readonly events: SimEvent[]; // this tick's output; not part of the world
}

/** Only numbers, strings, booleans, null, arrays and plain objects. */
export interface World extends ModeRecords {
  mode: ModeName; // what is being played just now
  frame: number; // in-game time: ticks since the run began, of modes that count
  seed: number;
  dice: number;
  difficulty: Difficulty;
  assist: number; // bits, see sim/assist: what eases this run
  carry: Carry; // what the journey brought along; the desk as it was at the start
  outcome: 'playing' | 'down' | 'won'; // down: the hero lies; a fresh press retries from the checkpoint
  outcomeFrame: number; // the frame on which the outcome came about
  nextId: number;
  lastButtons: number[]; // one per player
  actors: Actor[];
  items: Item[];
  score: Score;
  partnership: Partnership | null; // of two heroes; null where there is one
  desk: Desk | null; // on which complaints about them land
  features: { [N in FeatureName]: FeatureRecords[N] | null };
}

/** What is called by its name and never imported by those who call it. */
export interface Rules {
  readonly states: Readonly<Record<StateName, FighterState>>;
  readonly traits: Readonly<Record<Trait, Readonly<Partial<Record<StateName, true>>>>>; // from the states, to ask quickly
  readonly features: readonly Feature<FeatureName>[]; // in the order in which they are updated
  readonly modes: { readonly [N in ModeName]: Mode<N> };
}

/** What a level is played by, one at a time. */
export interface Mode<N extends ModeName> {
  /** Whether its ticks are in-game time: frames of `World.frame`. */
  readonly counts: boolean;
  /** Its record at the start of a level. */
  begin(level: LevelDef): ModeRecords[N];
  /** Lays out a level that is played by it, before the first tick; a mode without is only ever opened on top of another. */
  open?(sim: Sim): void;
  /** Its table of contents. */
  step(sim: Sim, buttons: readonly Buttons[]): void;
  /** Another mode, opened on top of it, is over. */
  resume?(sim: Sim): void;
}

/** What each feature keeps in the world; every feature adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the features, each in its own room
export interface FeatureRecords {}
export type FeatureName = keyof FeatureRecords;

/** A thing of the street that has rules of its own. All it is lies in its folder; to the rest it is a row in `rules`. */
export interface Feature<N extends FeatureName> {
  readonly name: N;
  readonly states?: Readonly<Partial<Record<StateName, FighterState>>>;
  /** Its record at the start of a level; null: this level has none of it. */
  begin(level: LevelDef): FeatureRecords[N] | null;
  /** Lays out what belongs right of `fromX`: at the start, and again on every retry. */
  settle?(sim: Sim, own: FeatureRecords[N], fromX: number): void;
  /** Once a tick, when arenas have been seen to and before the camera moves; `sim.events` tells what has happened. */
  update?(sim: Sim, own: FeatureRecords[N]): void;
  /** The state that what a hero has just pressed begins here, or null. Uses up the press. */
  offers?(sim: Sim, own: FeatureRecords[N], actor: Actor): StateName | null;
  /** Whether use would begin something here for this hero; asks only. Touch shows the button for it, bots who get no further press it. */
  offersUse?(sim: Seen<Sim>, own: Seen<FeatureRecords[N]>, actor: Seen<Actor>): boolean;
  /** Whether the partner button would begin something of it for this hero; asks only. */
  offersPartner?(sim: Seen<Sim>, own: Seen<FeatureRecords[N]>, actor: Seen<Actor>): boolean;
  /** Where it draws this enemy to, away from his fight. */
  draws?(sim: Sim, own: FeatureRecords[N], actor: Actor): Point | null;
  /** Nobody gets right of this x yet; of several the nearest counts. Asked every tick on which no arena is locked. */
  stopsAt?(sim: Sim, own: FeatureRecords[N]): number | null;
  /** Whoever stands at `x` gets no more left of this x; of several the farthest counts. Asked likewise, for the last of the heroes. */
  noWayBack?(sim: Sim, own: FeatureRecords[N], x: number): number | null;
  /**
   * Where nobody's body gets through: every tick, in fights too, at any height, thrown or falling or coming in; things and bullets do.
   * Each 16 px wide or more: who is carried or flung into it comes out where he went in. A list that lies in the record or the level.
   */
  blocks?(sim: Sim, own: FeatureRecords[N]): readonly Stretch[];
  /** True if it answers a hero's call for help, instead of his partner. */
  answers?(sim: Sim, own: FeatureRecords[N], caller: Actor, aim: Aim): boolean;
  /** How many remarks it has heard from this hero, by the name his lines go by. */
  remarks?(own: Seen<FeatureRecords[N]>, who: string): number;
  /** A hero has put a man away. */
  resolved?(sim: Sim, own: FeatureRecords[N], hero: Actor, way: Resolution): void;
}

export interface FighterState {
  /** What holds of whoever is in it; nothing else may ask for a list of states. */
  readonly is: readonly Trait[];
  enter?(sim: Sim, actor: Actor): void;
  /** Runs once a frame. Returns the state to begin, or null to stay in this one. */
  update(sim: Sim, actor: Actor): StateName | null;
}

/**
 * - `ready`: stands, walks or runs, and may begin anything. `free`: his hands are; a call may cut in.
 * - `solid`: bodies do not stand inside him. `led`: somebody else says where he is. `unbound`: the edge of the picture does not stop him.
 * - `floored`: off his feet, or not on them by his own will. `low`: on the floor or his knees. `flying`: flung through the air.
 * - `spared`: no blow can hit him. `ripe`: a partner left to himself leaves him to the other hero.
 * - `helpless`: in a beating, of which a burst gets him out. `harmless`: no threat just now. `fumbles`: drops what everybody is after.
 * - `engaged`: at something that no call interrupts. `resolving`: is putting away the man in his grip.
 * - `sure`: safe or busy enough that no flicker need say that he cannot be hurt.
 * - `beaten`: a hero who no longer counts. `out`: out of the fight for good.
 */
export type Trait = (typeof TRAITS)[number];
export const TRAITS = [
  'ready', 'free', 'solid', 'led', 'unbound', 'floored', 'low', 'flying', 'spared', 'ripe', 'helpless', 'harmless', 'fumbles', 'engaged',
  'resolving', 'sure', 'beaten', 'out',
] as const;

/** 0 Détente, 1 Glasnost, 2 Perestroika, 3 Cold War. */
export type Difficulty = 0 | 1 | 2 | 3;

/** Look, don't touch: how the view gets to see the sim. */
export type Seen<T> = T extends (...given: never[]) => unknown ? T : T extends object ? { readonly [K in keyof T]: Seen<T[K]> } : T;

/** A sim to look at whose bodies are `A`: what a query finds in it is for changing only if what it was given was. */
export type Among<A extends Seen<Actor>> = Seen<Omit<Sim, 'world'>> & {
  readonly world: Seen<Omit<World, 'actors'>> & { readonly actors: readonly A[] };
};

export interface Setup {
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly assist: number;
  readonly carry?: Seen<Carry>; // left out: a journey that begins here
}

export function createSim(rules: Rules, content: Content, level: LevelDef, setup: Setup): Sim {
  const carry = createCarry(setup.carry);
  const world: World = {
    mode: level.mode, frame: 0, seed: setup.seed, dice: setup.seed | 0, difficulty: setup.difficulty, assist: setup.assist,
    carry, outcome: 'playing', outcomeFrame: 0, nextId: 1, lastButtons: level.partner === null ? [0] : [0, 0],
    actors: [], items: [], score: createScore(), partnership: level.partner === null ? null : createPartnership(),
    desk: heroesOf(content, level).some(({ answerable }) => answerable) ? createDesk(carry) : null,
    ...recordsOf(rules, level),
    features: Object.fromEntries(rules.features.map((feature) => [feature.name, feature.begin(level)])) as World['features'],
  };
  return { rules, content, level, world, events: [] };
}

const recordsOf = (rules: Rules, level: LevelDef): ModeRecords =>
  Object.fromEntries(Object.entries(rules.modes).map(([name, mode]) => [name, mode.begin(level)])) as unknown as ModeRecords;

export const stateOf = (sim: Seen<Sim>, actor: Seen<Actor>): FighterState => sim.rules.states[actor.state];

/** Whether the state he is in has this trait. */
export const is = (sim: Seen<Sim>, actor: Seen<Actor>, trait: Trait): boolean => sim.rules.traits[trait][actor.state] === true;

export const defOf = (sim: Seen<Sim>, actor: Seen<Actor>): Seen<ActorDef> => lookup(sim.content.actors, actor.kind, 'actor');

export function spawn(sim: Sim, kind: string, x: number, y: number): Actor {
  const def = lookup(sim.content.actors, kind, 'actor');
  const actor = createActor(sim.world.nextId++, kind, def.hp, def.poise, x, y);
  sim.world.actors.push(actor);
  return actor;
}

export const actorOf = <A extends Seen<Actor>>(sim: Among<A>, id: number | null): A | undefined =>
  id === null ? undefined : sim.world.actors.find((actor) => actor.id === id);
