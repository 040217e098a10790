import type { Actor } from '../actor';
import { GRAVITY } from './air';
import { Bounce } from './hurt';
import { isFoe } from './senses';
import { defOf, is, type Sim } from '../sim';
import { bump } from '../combat/bumps';
import { lookup } from '../content';
import { changeState } from './change-state';
import { eachBlock } from '../feature-hooks';
import type { Facing } from '../box';
import type { Stretch } from '../level-def';
import { phaseAt } from '../move-def';
import { groundAt } from '../stage/ground';
import { px, VIEW_WIDTH } from '../units';

/** Speeds become positions: gravity, floors, walls, and bodies that do not stand inside each other. */
export function moveActors(sim: Sim): void {
  for (const actor of sim.world.actors) if (actor.hitstop === 0 && !is(sim, actor, 'led')) move(sim, actor);
  separate(sim);
  for (const actor of sim.world.actors) keepInside(sim, actor);
  eachBlock(sim, keepOut);
}

function move(sim: Sim, actor: Actor): void {
  actor.x += actor.vx;
  actor.y += actor.vy;
  if (actor.z === 0 && actor.vz <= 0) {
    actor.vz = 0; // landed a tick ago, and every state has had its look at how fast
    return;
  }
  actor.z += actor.vz;
  actor.vz -= gravityOf(sim, actor);
  if (actor.z <= 0) actor.z = 0;
}

/** Each hit in the air makes him heavier by 6 %, so that no juggle lasts for ever. */
const JUGGLE_WEIGHT = 6;

function gravityOf(sim: Sim, actor: Actor): number {
  const heavier = Math.trunc((GRAVITY * JUGGLE_WEIGHT * actor.stagger.juggle) / 100);
  const boss = defOf(sim, actor).weight === 'boss' ? GRAVITY >> 2 : 0;
  return GRAVITY + heavier + boss;
}

/** Bodies within so much depth of each other are in each other's way. */
const CROWD_DEPTH = px(9);
const SHOVE = px(1.5);

function separate(sim: Sim): void {
  const { actors } = sim.world;
  for (let i = 0; i < actors.length; i++) {
    const a = actors[i]!;
    if (!isSolid(sim, a)) continue;
    for (let k = i + 1; k < actors.length; k++) {
      const b = actors[k]!;
      if (Math.abs(a.y - b.y) < CROWD_DEPTH && isSolid(sim, b) && a.grip !== b.id && b.grip !== a.id) push(sim, a, b);
    }
  }
}

const isSolid = (sim: Sim, actor: Actor): boolean => actor.z === 0 && actor.hp > 0 && is(sim, actor, 'solid');

/** The hero keeps his ground against fodder; two of a kind share the shove. */
function push(sim: Sim, a: Actor, b: Actor): void {
  const room = defOf(sim, a).pushRadius + defOf(sim, b).pushRadius;
  const overlap = room - Math.abs(a.x - b.x);
  if (overlap <= 0) return;
  const away = a.x < b.x || (a.x === b.x && a.id < b.id) ? 1 : -1; // which way b goes
  const shove = Math.min(overlap, SHOVE);
  const yieldsA = isFoe(sim, a, b) ? (a.role !== 'hero' ? 3 : 1) : 2;
  a.x -= away * Math.trunc((shove * yieldsA) / 4) | 0;
  b.x += away * Math.trunc((shove * (4 - yieldsA)) / 4) | 0;
}

const MARGIN = px(10);
/** Nobody is cut by the edge of the picture: so far from it a body is kept, heroes and enemies, and the broad ones farther. */
export const HERO_MARGIN = px(18);
const marginOf = (sim: Sim, actor: Actor): number =>
  actor.role === 'hero' ? HERO_MARGIN : defOf(sim, actor).pushRadius * (defOf(sim, actor).weight === 'boss' ? 3 : 2);

/** Where on this side he comes up against the edge of what is open, if no player drives him. */
export const wallOn = (sim: Sim, side: Facing, actor: Actor): number => {
  const { left, right } = sim.world.brawl.camera;
  return side < 0 ? left + marginOf(sim, actor) : right - marginOf(sim, actor);
};

/** Heroes stay in view; so does, once it is in, everything that is hit or thrown. */
function keepInside(sim: Sim, actor: Actor): void {
  const ground = groundAt(sim.level, actor.x);
  actor.y = Math.max(ground.y0, Math.min(ground.y1, actor.y));
  const { camera, arena } = sim.world.brawl;
  if (actor.role === 'bystander') return;
  const entering = actor.brain !== null && actor.brain.plan === 'enter';
  if (entering || (actor.role !== 'hero' && actor.state === 'dead')) return;
  const margin = marginOf(sim, actor);
  const left = Math.max(camera.left, actor.player === null ? camera.left : camera.x) + margin;
  const right = Math.min(camera.right, actor.player === null ? camera.right : camera.x + px(VIEW_WIDTH)) - margin;
  if (actor.x < left) hitWall(sim, actor, left, arena !== null);
  else if (actor.x > right && !is(sim, actor, 'unbound')) hitWall(sim, actor, right, arena !== null);
}

/** Everybody back to the side he came from, dead or alive, on foot or in the air: it stands there, and reaches up for ever. */
function keepOut(sim: Sim, { x0, x1 }: Stretch): void {
  const left = x0 - MARGIN;
  const right = x1 + MARGIN;
  for (const actor of sim.world.actors) {
    if (actor.x > left && actor.x < right) hitWall(sim, actor, actor.x * 2 < x0 + x1 ? left : right, true);
  }
}

/** Slowly back and high up: time enough to be there. */
const BOUNCE_BACK = px(1.8);
const BOUNCE_LIFT = px(4.4);
const BOUNCE_DAMAGE = 10;
/** Slower than this he just slides along it. */
const BOUNCE_SPEED = px(2);

/** A body flung against what stands fast, as the edge of a locked arena, pops back, once per juggle; never at a scrolling edge. */
function hitWall(sim: Sim, actor: Actor, edge: number, isFast: boolean): void {
  if (isFast && actor.state === 'attack') dazeAtWall(sim, actor);
  const away = actor.x > edge ? -1 : 1;
  const flying = is(sim, actor, 'flying');
  const flight = flying && actor.own?.of === 'flight' ? actor.own : null;
  const flung = flight !== null && (flight.bounces & Bounce.wall) !== 0 && actor.vx * away < -BOUNCE_SPEED;
  actor.x = edge;
  if (!flung || !isFast) {
    if (flying) actor.vx = 0;
    return;
  }
  flight.bounces &= ~Bounce.wall;
  actor.vx = away * BOUNCE_BACK;
  actor.vz = Math.max(actor.vz, BOUNCE_LIFT);
  bump(sim, actor, BOUNCE_DAMAGE);
  sim.events.push({ type: 'wallBounced', actor: actor.id, x: actor.x, y: actor.y, z: actor.z });
  if (actor.state === 'thrown') changeState(sim, actor, 'launched', flight); // and may be hit again
}

/** A charge that ends in the wall ends badly. */
function dazeAtWall(sim: Sim, actor: Actor): void {
  const move = lookup(sim.content.moves, actor.move ?? '', 'move');
  if (!move.wallDaze || phaseAt(move, actor.stateFrame) !== 'active') return;
  actor.stun = move.wallDaze;
  sim.events.push({ type: 'wallBounced', actor: actor.id, x: actor.x, y: actor.y, z: px(40) });
  changeState(sim, actor, 'dizzy');
}
