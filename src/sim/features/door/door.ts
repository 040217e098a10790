import type { Actor } from '../../actor';
import { addItem } from '../../combat/items';
import type { Feature, FeatureRecords, FighterState, Seen, Sim } from '../../sim';
import { lockArena } from '../../stage/arenas';
import { px } from '../../units';

/** A door in the wall at which one may knock, and who comes out of it. */
export interface DoorDef {
  readonly x: number;
  readonly y: number;
  readonly look: string; // its drawings: shut, and with -open behind it
  readonly arena: string; // optional: the fight it begins
  readonly reward: string; // item that is left on the threshold afterwards
}

declare module '../../level-def' {
  interface LevelFeatures { door: readonly DoorDef[] }
}
declare module '../../sim' {
  interface FeatureRecords { door: { open: string[] } } // arenas of those that have been knocked at
}
declare module '../../actor' {
  interface FeatureStates { knock: true }
}
declare module '../../event' {
  interface FeatureEvents {
    knocked: { actor: number; x: number };
    doorOpened: { x: number };
    doorPaid: { x: number };
  }
}

/** Frames: two raps, and it is opened. */
export const KNOCK = { raps: [8, 18], opens: 30, frames: 36 } as const;
const NEAR = { x: px(22), y: px(22) } as const;
const POINTS = 500;

const knock: FighterState = {
  is: ['spared'],
  enter(_sim, actor) {
    Object.assign(actor, { vx: 0, vy: 0 });
  },
  update(sim, actor) {
    const door = doorAt(sim, actor);
    if (!door) return 'idle';
    if (KNOCK.raps.some((frame) => frame === actor.stateFrame)) sim.events.push({ type: 'knocked', actor: actor.id, x: door.x });
    if (actor.stateFrame === KNOCK.opens) open(sim, door);
    return actor.stateFrame < KNOCK.frames ? null : 'idle';
  },
};

function open(sim: Sim, door: DoorDef): void {
  const arena = sim.level.arenas.find(({ id }) => id === door.arena);
  if (!arena || sim.world.brawl.arena !== null) return;
  const { open: known } = sim.world.features.door!;
  if (!known.includes(door.arena)) known.push(door.arena);
  sim.events.push({ type: 'doorOpened', x: door.x });
  lockArena(sim, arena);
}

const doorAt = ({ level }: Seen<Sim>, { x, y }: Seen<Actor>): DoorDef | undefined =>
  level.features.door?.find((one) => Math.abs(one.x - x) <= NEAR.x && Math.abs(one.y - y) <= NEAR.y);

/** Nobody fights, and there is somebody behind it still. A try that failed may be made again. */
function answers(sim: Seen<Sim>, _own: Seen<FeatureRecords['door']>, actor: Seen<Actor>): boolean {
  const { arena, cleared } = sim.world.brawl;
  const door = actor.player !== null && arena === null ? doorAt(sim, actor) : undefined;
  return door !== undefined && !cleared.includes(door.arena);
}

/** Doors nobody has to knock at: harder men than on the way, and what they guard. */
export const door = {
  name: 'door',
  begin: ({ features }) => (features.door ? { open: [] } : null),
  states: { knock },
  offers(sim, own, actor) {
    if (actor.intent.gun === 0 || !answers(sim, own, actor)) return null;
    actor.intent.gun = 0;
    return 'knock';
  },
  offersUse: answers,
  update(sim) {
    for (const event of sim.events) {
      const paid = event.type === 'arenaCleared' ? sim.level.features.door!.find(({ arena }) => arena === event.arena) : undefined;
      if (!paid) continue;
      addItem(sim, paid.reward, paid.x, paid.y + px(10));
      sim.world.score.points += Math.trunc((POINTS * sim.world.score.factor) / 10);
      sim.events.push({ type: 'doorPaid', x: paid.x });
    }
  },
} satisfies Feature<'door'>;
