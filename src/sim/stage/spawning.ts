import type { Actor, Brain } from '../actor';
import { changeState } from '../fighter/change-state';
import { sideOf } from '../fighter/senses';
import type { SpawnDef } from '../level-def';
import { spawn, type Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';

export function createBrain(id: number): Brain {
  return {
    plan: 'enter', timer: 0, attack: null, token: false, cool: (id * 17) % 40, side: id % 2 === 0 ? 1 : -1,
    lane: px(((id * 13) % 5) * 6 - 12), phase: 0, seen: 0, leader: false, streak: 0,
    foe: null, struckBy: null, struckAt: 0, paid: 0, foiled: false, shots: 0, rights: 0, wave: null,
    wits: { beaten: 0, pinned: 0, peace: 0, falls: 0, blocked: 0, swats: 0, evades: 0, calls: 0, called: false },
  };
}

/** How far outside the view one comes from, and from how high. */
const OUTSIDE = px(30);
const ROOF = px(190);

/** An enemy of a wave enters. */
export function bringIn(sim: Sim, def: SpawnDef, wave: string): Actor {
  const { camera } = sim.world.brawl;
  const x = def.entrance === 'left' ? camera.x - OUTSIDE : def.entrance === 'right' ? camera.x + px(VIEW_WIDTH) + OUTSIDE : def.x;
  const actor = spawn(sim, def.kind, x, def.y);
  actor.brain = createBrain(actor.id);
  actor.brain.leader = def.leader;
  actor.brain.wave = wave;
  if (def.item !== null) actor.carried = { kind: def.item, uses: 1 };
  const hero = sim.world.actors.find(({ player }) => player !== null);
  if (hero) actor.facing = sideOf(actor, hero);
  actor.intent.side = actor.facing;
  if (def.entrance === 'roof') {
    actor.z = ROOF;
    changeState(sim, actor, 'air');
    actor.vz = 0;
    actor.vx = 0;
    actor.vy = 0;
  }
  sim.events.push({ type: 'spawned', actor: actor.id, entrance: def.entrance });
  return actor;
}
