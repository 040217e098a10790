import type { Actor } from '../actor';
import { Button } from '../buttons';
import type { FighterState } from '../sim';
import type { Sim } from '../sim';

/** Two halves of a banknote that have to meet: the shipment's receipt. Plain data; px the right half is off by. */
export interface TornNote {
  dx: number;
  dy: number;
  still: number; // frames the halves have fitted
}

/** Twelve seconds at most; any button of the fight puts it away (game.md 3, L4). */
const GIVES_UP = 720;
const FITS = 20;
const EVERY = 2; // frames a px takes
const OFF = { x: 26, y: -17 } as const;
const POINTS = 300;
const SKIP = Button.light | Button.heavy | Button.jump | Button.defend | Button.partner;

/** He holds it up to the light; the stick moves the right half. */
export const note: FighterState = {
  is: ['spared'],
  enter(sim, actor) {
    Object.assign(actor, { vx: 0, vy: 0 });
    const odd = sim.world.seed % 2 === 1;
    sim.world.stage.note = { dx: odd ? OFF.x : -OFF.x, dy: odd ? OFF.y : -OFF.y, still: 0 };
    sim.events.push({ type: 'noteFound', actor: actor.id });
  },
  update(sim, actor) {
    const { note: halves } = sim.world.stage;
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

function close(sim: Sim): void {
  sim.world.stage.note = null;
  for (const trigger of sim.level.triggers) if (trigger.kind === 'note') sim.world.stage.fired.push(trigger.id);
}

/** Use, where a half lies on the ground and nobody is about. */
export function findsNote(sim: Sim, actor: Actor): boolean {
  const { stage } = sim.world;
  if (actor.player === null || actor.intent.gun === 0 || stage.arena !== null) return false;
  return sim.level.triggers.some(({ id, kind, x0, x1 }) => kind === 'note' && !stage.fired.includes(id) && actor.x >= x0 && actor.x < x1);
}
