import type { Actor } from '../actor';
import { lookup } from '../content';
import { gapX, gapY, isFoe, sideOf } from '../fighter/senses';
import type { HitDef, MoveDef, Ray } from '../move-def';
import { defOf, type Sim } from '../sim';
import { px } from '../units';
import { isFairTarget } from './hits';
import { hurt } from './hurting';

const IN_LINE = px(14);

/** Per cent of a bullet that a boss minds: nobody of that size goes down by lead alone. */
const THICK_HIDE = 40;

const feltBy = (sim: Sim, foe: Actor, hit: HitDef): HitDef =>
  defOf(sim, foe).boss ? { ...hit, damage: Math.trunc((hit.damage * THICK_HIDE) / 100) } : hit;

/** Heroes' bullets arrive at once: along the street, through so many bodies. */
export function fireRays(sim: Sim): void {
  for (const actor of sim.world.actors) {
    if (actor.state !== 'attack' || actor.move === null || actor.hitstop > 0) continue;
    const move = lookup(sim.content.moves, actor.move, 'move');
    if (move.ray && isShot(move, move.ray, actor.stateFrame)) fire(sim, actor, move, move.ray);
  }
}

function isShot(move: MoveDef, { shots, every }: Ray, frame: number): boolean {
  const since = frame - move.startup;
  return since >= 0 && since % every === 0 && since / every < shots;
}

function fire(sim: Sim, actor: Actor, move: MoveDef, ray: Ray): void {
  const inLine = sim.world.actors
    .filter(
      (foe) =>
        isFoe(sim, actor, foe) && sideOf(actor, foe) === actor.facing && gapX(actor, foe) <= ray.reach && gapY(actor, foe) <= IN_LINE,
    )
    .filter((foe) => isFairTarget(sim, actor, foe))
    .sort((a, b) => gapX(actor, a) - gapX(actor, b) || a.id - b.id)
    .slice(0, ray.pierce);
  const end = inLine.at(-1);
  const toX = end ? end.x : actor.x + actor.facing * ray.reach;
  sim.events.push({
    type: 'shot', actor: actor.id, move: actor.move!, x: actor.x + actor.facing * px(24), y: actor.y, z: px(46), toX,
    told: end !== undefined,
  });
  for (const foe of inLine) {
    if (!actor.hitIds.includes(foe.id)) actor.hitIds.push(foe.id);
    hurt(
      sim,
      { hit: feltBy(sim, foe, move.hit), away: actor.facing, owner: null, attacker: actor, move: actor.move!, breaksGuard: false, parryable: false },
      foe,
    );
  }
  if (actor.gun && actor.move === defOf(sim, actor).gun?.shoot) actor.gun.rounds--;
}
