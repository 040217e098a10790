import type { Actor } from '../../actor';
import { Button } from '../../buttons';
import type { Feature, FeatureRecords, FighterState, Seen, Sim } from '../../sim';

/** Two halves of a banknote that have to meet: the shipment's receipt. Plain data; px the right half is off by. */
export interface TornNote {
  dx: number;
  dy: number;
  still: number; // frames the halves have fitted
}

declare module '../../level-def' {
  interface LevelFeatures { note: readonly Stretch[] } // where a half lies on the ground
}
declare module '../../sim' {
  interface FeatureRecords {
    note: {
      halves: TornNote | null; // while somebody fits them together
      done: boolean;
    };
  }
}
declare module '../../actor' {
  interface FeatureStates { note: true }
}
declare module '../../event' {
  interface FeatureEvents {
    noteFound: { actor: number };
    noteMended: { actor: number };
    noteDropped: { actor: number };
  }
}

/** Twelve seconds at most; any button of the fight puts it away (docs/rules.md 3, L4). */
const GIVES_UP = 720;
const FITS = 20;
const EVERY = 2; // frames a px takes
const OFF = { x: 26, y: -17 } as const;
const POINTS = 300;
const SKIP = Button.light | Button.heavy | Button.jump | Button.defend | Button.partner;

/** He holds it up to the light; the stick moves the right half. */
const fit: FighterState = {
  is: ['spared'],
  enter(sim, actor) {
    Object.assign(actor, { vx: 0, vy: 0 });
    const odd = sim.world.seed % 2 === 1;
    sim.world.features.note!.halves = { dx: odd ? OFF.x : -OFF.x, dy: odd ? OFF.y : -OFF.y, still: 0 };
    sim.events.push({ type: 'noteFound', actor: actor.id });
  },
  update(sim, actor) {
    const halves = sim.world.features.note?.halves;
    if (!halves) return 'idle';
    if (actor.stateFrame % EVERY === 0) {
      halves.dx += actor.intent.dx;
      halves.dy += actor.intent.dy;
    }
    halves.still = halves.dx === 0 && halves.dy === 0 ? halves.still + 1 : 0;
    if (halves.still >= FITS) return mend(sim, actor);
    const away = actor.stateFrame > EVERY && (actor.intent.fresh & SKIP) !== 0;
    if (!away && actor.stateFrame < GIVES_UP) return null;
    return putAway(sim, actor);
  },
};

function mend(sim: Sim, actor: Actor): 'idle' {
  sim.world.score.points += POINTS;
  sim.events.push({ type: 'noteMended', actor: actor.id });
  close(sim);
  return 'idle';
}

function putAway(sim: Sim, actor: Actor): 'idle' {
  sim.events.push({ type: 'noteDropped', actor: actor.id });
  close(sim);
  return 'idle';
}

const close = (sim: Sim): void => {
  sim.world.features.note = { halves: null, done: true };
};

/** Where a half lies on the ground and nobody is about. */
function liesHere({ level, world }: Seen<Sim>, { done }: Seen<FeatureRecords['note']>, { player, x }: Seen<Actor>): boolean {
  if (done || player === null || world.brawl.arena !== null || !level.features.note) return false;
  for (const { x0, x1 } of level.features.note) if (x >= x0 && x < x1) return true;
  return false;
}

export const note = {
  name: 'note',
  begin: ({ features }) => (features.note ? { halves: null, done: false } : null),
  states: { note: fit },
  offers(sim, own, actor) {
    if (actor.intent.gun === 0 || !liesHere(sim, own, actor)) return null;
    actor.intent.gun = 0;
    return 'note';
  },
  offersUse: liesHere,
} satisfies Feature<'note'>;
