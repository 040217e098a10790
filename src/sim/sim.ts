import { createActor, type Actor } from './actor';
import type { ActorDef } from './actor-def';
import { lookup, type Content } from './content';
import type { SimEvent } from './event';
import type { Item } from './item';
import type { LevelDef } from './level-def';
import { createPartnership, type Partnership } from './duo/partnership';
import { createScore, type Score } from './stage/score';
import { createStage, type Stage } from './stage/stage-state';

/** All there is to a running game: rules, data, state, output. */
export interface Sim {
  readonly content: Content; // never changes
  readonly level: LevelDef; // never changes
  world: World; // all that changes; saved, hashed, rewound
  readonly events: SimEvent[]; // this tick's output; not part of the world
}

/** Only numbers, strings, booleans, null, arrays and plain objects. */
export interface World {
  frame: number; // ticks since the run began: the in-game time
  seed: number;
  dice: number;
  difficulty: Difficulty;
  assist: number; // bits, see run/options: what eases this run
  nextId: number;
  lastButtons: number[]; // one per player
  actors: Actor[];
  items: Item[];
  stage: Stage;
  score: Score;
  partnership: Partnership | null; // of two heroes; null where there is one
}

/** 0 Détente, 1 Glasnost, 2 Perestroika, 3 Cold War. */
export type Difficulty = 0 | 1 | 2 | 3;

/** Look, don't touch: how the view gets to see the sim. */
export type Seen<T> = T extends object ? { readonly [K in keyof T]: Seen<T[K]> } : T;

export interface Setup {
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly assist: number;
}

export function createSim(content: Content, level: LevelDef, setup: Setup): Sim {
  const world: World = {
    frame: 0, seed: setup.seed, dice: setup.seed | 0, difficulty: setup.difficulty, assist: setup.assist,
    nextId: 1, lastButtons: level.partner === null ? [0] : [0, 0],
    actors: [], items: [], stage: createStage(level), score: createScore(), partnership: level.partner === null ? null : createPartnership(),
  };
  return { content, level, world, events: [] };
}

export const defOf = (sim: Seen<Sim>, actor: Seen<Actor>): Seen<ActorDef> => lookup(sim.content.actors, actor.kind, 'actor');

export function spawn(sim: Sim, kind: string, x: number, y: number): Actor {
  const def = lookup(sim.content.actors, kind, 'actor');
  const actor = createActor(sim.world.nextId++, kind, def.hp, def.poise, x, y);
  sim.world.actors.push(actor);
  return actor;
}

export const actorOf = (sim: Sim, id: number | null): Actor | undefined =>
  id === null ? undefined : sim.world.actors.find((actor) => actor.id === id);
