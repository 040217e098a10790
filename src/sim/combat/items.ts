import type { Actor } from '../actor';
import { overlap } from '../box';
import { lookup } from '../content';
import { learnName, savour, worthOf } from '../duo/two-ways';
import { busyFor } from '../fighter/attack';
import { PICKUP, REACH_X, REACH_Y } from '../fighter/ground';
import { isUp, nearestFoe } from '../fighter/senses';
import { maxHpOf } from '../fighter/strength';
import type { Item } from '../item';
import type { ItemDef } from '../item-def';
import { actorOf, defOf, is, type Sim } from '../sim';
import { changeState } from '../fighter/change-state';
import { surfaceAt } from '../stage/ground';
import { px } from '../units';
import { isFairTarget } from './hits';
import { hurt } from './hurting';

/** Things: on the floor, into hands, through the air, and back to the floor. */
export function updateItems(sim: Sim): void {
  for (const actor of sim.world.actors) handle(sim, actor);
  for (const item of [...sim.world.items]) {
    if (item.warning > 0) warn(sim, item);
    else if (item.owner !== null) fly(sim, item);
  }
}

export function addItem(sim: Sim, kind: string, x: number, y: number): Item {
  const def = lookup(sim.content.items, kind, 'item');
  const item: Item = {
    id: sim.world.nextId++, kind, x, y, z: 0, vx: 0, vz: 0, facing: 1, uses: def.uses, owner: null, hitIds: [], warning: 0,
  };
  sim.world.items.push(item);
  return item;
}

/** A thing that will fall, after so many frames, on the spot where the foe stands now. */
function markHazard(sim: Sim, actor: Actor, kind: string, frames: number): void {
  const foe = nearestFoe(sim, actor);
  if (!foe) return;
  const item = addItem(sim, kind, foe.x, foe.y);
  item.owner = actor.id;
  item.warning = frames;
  sim.events.push({ type: 'hazardMarked', item: kind, x: item.x, y: item.y, frames });
}

const remove = (sim: Sim, item: Item): void => {
  sim.world.items.splice(sim.world.items.indexOf(item), 1);
};
const itemDef = (sim: Sim, kind: string): ItemDef => lookup(sim.content.items, kind, 'item');

// ---- hands

function handle(sim: Sim, actor: Actor): void {
  if (actor.player !== null && isUp(sim, actor)) eat(sim, actor);
  if (actor.state === 'pickup' && actor.stateFrame === PICKUP.take) take(sim, actor);
  if (actor.player !== null && actor.intent.gun > 0 && !actor.carried) catchFlying(sim, actor);
  if (actor.carried && is(sim, actor, 'flying')) dropCarried(sim, actor);
  if (actor.state === 'attack' && actor.hitstop === 0) launchShot(sim, actor);
}

/** Eaten even by the healthy: it does something else, or completes the four food groups. */
function isWelcome(sim: Sim, kind: string): boolean {
  const { kick, group } = itemDef(sim, kind);
  const { partnership } = sim.world;
  return partnership !== null && (kick !== undefined || (group !== undefined && !partnership.conduct.eaten.includes(group)));
}

/** Food is eaten by walking over it, when it would do any good. */
function eat(sim: Sim, actor: Actor): void {
  const most = maxHpOf(sim, actor);
  const food = near(sim, actor, 'food');
  if (!food || (actor.hp >= most && !isWelcome(sim, food.kind))) return;
  const heal = worthOf(sim, actor, itemDef(sim, food.kind));
  actor.hp = Math.min(Math.max(most, actor.hp), actor.hp + heal);
  savour(sim, food.kind);
  learnName(sim, actor, food.kind);
  sim.events.push({ type: 'ate', actor: actor.id, item: food.kind, heal });
  remove(sim, food);
}

function near(sim: Sim, actor: Actor, use: ItemDef['use']): Item | undefined {
  return sim.world.items.find(
    (item) =>
      item.owner === null && item.warning === 0 && itemDef(sim, item.kind).use === use &&
      Math.abs(item.x - actor.x) <= REACH_X && Math.abs(item.y - actor.y) <= REACH_Y,
  );
}

function take(sim: Sim, actor: Actor): void {
  const weapon = near(sim, actor, 'weapon');
  if (!weapon || actor.carried) return;
  actor.carried = { kind: weapon.kind, uses: weapon.uses };
  learnName(sim, actor, weapon.kind);
  sim.events.push({ type: 'pickedUp', actor: actor.id, item: weapon.kind, caught: false });
  remove(sim, weapon);
}

const CATCH_X = px(34);

/** Use pressed just before a flying thing arrives: it ends up in the hand instead of the face. */
function catchFlying(sim: Sim, actor: Actor): void {
  const flying = sim.world.items.find(
    (item) => item.owner !== null && item.owner !== actor.id && item.warning === 0 && item.vx !== 0 &&
      Math.abs(item.x - actor.x) < CATCH_X && Math.abs(item.y - actor.y) <= REACH_Y && item.z < px(60),
  );
  if (!flying) return;
  actor.intent.gun = 0;
  actor.carried = { kind: flying.kind, uses: flying.uses };
  sim.events.push({ type: 'pickedUp', actor: actor.id, item: flying.kind, caught: true });
  remove(sim, flying);
}

function dropCarried(sim: Sim, actor: Actor): void {
  if (!actor.carried) return;
  const item = addItem(sim, actor.carried.kind, actor.x, actor.y);
  item.uses = actor.carried.uses;
  actor.carried = null;
}

/** The first bullet of any gunman misses by this much (docs/rules.md 1b). */
const STRAYS = px(13);

/** Moves with a `shot` let something fly on their first active frame; 'carried' is what the hand holds. */
function launchShot(sim: Sim, actor: Actor): void {
  const move = lookup(sim.content.moves, actor.move ?? '', 'move');
  if (actor.stateFrame !== move.startup) return;
  if (move.hazard) markHazard(sim, actor, move.hazard.item, move.hazard.frames);
  if (!move.shot) return;
  const kind = move.shot === 'carried' ? actor.carried?.kind : move.shot;
  if (!kind) return;
  const def = itemDef(sim, kind);
  const item = addItem(sim, kind, actor.x + actor.facing * px(18), actor.y);
  if (actor.carried && move.shot === 'carried') {
    item.uses = actor.carried.uses - 1;
    actor.carried = null;
  }
  Object.assign(item, { z: px(44), vx: actor.facing * def.speed, vz: def.lob, facing: actor.facing, owner: actor.id });
  if (def.strays && actor.brain?.shots === 0) item.y += item.y > STRAYS * 2 ? -STRAYS : STRAYS; // the academy's first lesson
  if (actor.brain) actor.brain.shots++;
  sim.events.push({ type: 'itemThrown', actor: actor.id, item: kind });
}

// ---- in the air

/** In its last frames it hangs on for who stands under it and cannot help it: stunned, or in the middle of what he began unwarned. */
const LAST_FRAMES = 14;
const UNWARNED = 18; // frames into it: begun before he could heed the mark
const UNDER = px(26);

function hangsOn(sim: Sim, item: Item): boolean {
  if (item.warning !== LAST_FRAMES) return false;
  const depth = itemDef(sim, item.kind).depth + px(6);
  return sim.world.actors.some(
    (hero) => hero.role === 'hero' && Math.abs(hero.x - item.x) <= UNDER && Math.abs(hero.y - item.y) <= depth &&
      (is(sim, hero, 'helpless') || (!is(sim, hero, 'free') && busyFor(sim, hero) >= UNWARNED)),
  );
}

function warn(sim: Sim, item: Item): void {
  if (hangsOn(sim, item)) return;
  item.warning--;
  if (item.warning > 0) return;
  sim.events.push({ type: 'hazardFell', item: item.kind, x: item.x, y: item.y });
  strikeWith(sim, item);
  remove(sim, item);
}

function fly(sim: Sim, item: Item): void {
  const def = itemDef(sim, item.kind);
  item.x += item.vx;
  item.z += item.vz;
  item.vz -= def.gravity;
  const spent = strikeWith(sim, item);
  const { camera } = sim.world.brawl;
  const gone = item.x < camera.x - px(40) || item.x > camera.x + px(520);
  if (item.z > 0 && !spent && !gone) return;
  settle(sim, item, def, gone);
}

/** What fell lies there to be picked up again, if it is whole and there is any use left in it. */
function settle(sim: Sim, item: Item, def: ItemDef, gone: boolean): void {
  if (def.breaks === 'landing' && !gone) return shatter(sim, item);
  item.z = 0;
  sim.events.push({ type: 'itemLanded', item: item.kind, x: item.x, y: item.y, surface: surfaceAt(sim.level, item.x) });
  if (gone || def.use !== 'weapon' || item.uses <= 0) return remove(sim, item);
  Object.assign(item, { vx: 0, vz: 0, owner: null });
  item.hitIds.length = 0;
}

function shatter(sim: Sim, item: Item): void {
  sim.events.push({ type: 'itemShattered', item: item.kind, x: item.x, y: item.y, z: Math.max(0, item.z) });
  remove(sim, item);
}

/** True once it has hit somebody and is spent. */
function strikeWith(sim: Sim, item: Item): boolean {
  const owner = actorOf(sim, item.owner);
  if (!owner) return true;
  const def = itemDef(sim, item.kind);
  let spent = false;
  for (const target of sim.world.actors) {
    const fair = defOf(sim, target).team !== defOf(sim, owner).team && !item.hitIds.includes(target.id) && isFairTarget(sim, owner, target);
    if (!fair || Math.abs(item.y - target.y) > def.depth || !overlap(item, def.hitbox, target, defOf(sim, target).hurtbox)) continue;
    item.hitIds.push(target.id);
    const away = item.vx === 0 ? (target.x < item.x ? -1 : 1) : item.vx < 0 ? -1 : 1;
    const attacker = owner.role !== 'hero' ? null : owner;
    const outcome = hurt(sim, { hit: def.thrown, away, owner: null, attacker, move: item.kind, breaksGuard: false, parryable: true }, target);
    if (outcome === 'parried' && def.returns !== undefined) return sendBack(item, def, target);
    if (def.returns !== undefined && attacker !== null && defOf(sim, target).boss && target.hp > 0) daze(sim, target, def.returns);
    spent = true;
  }
  return spent;
}

/** Back it goes, faster than it came, and is now his who has parried it. */
function sendBack(item: Item, { speed, lob }: ItemDef, parrier: Actor): boolean {
  const way = item.vx < 0 ? 1 : -1;
  Object.assign(item, { vx: way * Math.trunc((speed * 3) / 2), vz: Math.trunc((lob * 3) / 2), facing: way, owner: parrier.id });
  item.hitIds.length = 0;
  return false;
}

function daze(sim: Sim, target: Actor, frames: number): void {
  target.stun = frames;
  target.grip = null;
  changeState(sim, target, 'dizzy');
}
