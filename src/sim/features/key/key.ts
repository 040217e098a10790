import type { Actor } from '../../actor';
import { lookup } from '../../content';
import { gapX, isOut, isUp } from '../../fighter/senses';
import { phaseAt } from '../../move-def';
import { actorOf, is, type Feature, type Sim } from '../../sim';
import { clearArena, currentArena, giveUp } from '../../stage/arenas';
import { groundAt } from '../../stage/ground';
import { px, VIEW_WIDTH } from '../../units';

/** The locker key, on the floor of the lobby and in nobody's pocket for long. Plain data. */
export interface KeyBall {
  x: number;
  y: number;
  z: number;
  vx: number;
  vy: number;
  vz: number;
  holder: number | null; // id of who has it
  had: number; // frames he has had it
  kept: number; // frames heroes have had it, added up
  safe: number; // frames until it can be taken again
}

declare module '../../sim' {
  interface FeatureRecords {
    key: { ball: KeyBall | null }; // while it is fought over
  }
}
declare module '../../event' {
  interface FeatureEvents {
    keyDropped: { x: number; y: number };
    keyKicked: { actor: number; x: number; y: number };
    keyTaken: { actor: number };
    keyHeld: { frames: number; of: number }; // each half second of it
    keyKept: { actor: number }; // long enough
  }
}

/** Held so long in all, it is theirs, and the rest give up (docs/rules.md 3, L4). Losing it to a blow costs a second of that. */
export const KEEP = 180;
const SETBACK = 60;
const TELL = 30;
const GRAVITY = 60;
const TAKE_X = px(14);
const TAKE_Y = px(12);
const LOOSE = 14;
/** An enemy passes it on after so long. */
const ENEMY_HOLDS = 50;
const PASS_SPEED = px(4.6);
const KICK_SPEED = px(4);
const KNOCKED = px(3);

/** In the arena that ends by it: whoever holds it long enough ends the fight. */
export const key = {
  name: 'key',
  begin: (level) => (level.arenas.some(({ ends }) => ends === 'key') ? { ball: null } : null),
  update(sim, own) {
    const arena = currentArena(sim);
    if (arena?.ends !== 'key') {
      own.ball = null;
      return;
    }
    own.ball ??= drop(sim, arena.x1 - px(70));
    const { ball } = own;
    if (ball.safe > 0) ball.safe--;
    const holder = actorOf(sim, ball.holder);
    if (holder && !is(sim, holder, 'fumbles')) carry(sim, ball, holder);
    else roll(sim, ball, holder);
    if (ball.kept < KEEP) return;
    sim.events.push({ type: 'keyKept', actor: holder?.id ?? 0 });
    for (const actor of sim.world.actors) if (actor.brain && !isOut(sim, actor) && isUp(sim, actor)) giveUp(sim, actor);
    for (const actor of sim.world.actors) if (actor.brain && !isOut(sim, actor)) actor.hp = Math.min(actor.hp, 0);
    sim.world.brawl.waiting = 0;
    own.ball = null;
    clearArena(sim, arena);
  },
  draws: (sim, { ball }, actor) => (ball !== null && ball.holder === null && nearestTo(sim, ball)?.id === actor.id ? ball : null),
} satisfies Feature<'key'>;

function drop(sim: Sim, x: number): KeyBall {
  sim.events.push({ type: 'keyDropped', x, y: px(30) });
  return { x, y: px(30), z: px(40), vx: 0, vy: 0, vz: px(2), holder: null, had: 0, kept: 0, safe: LOOSE };
}

function carry(sim: Sim, key: KeyBall, holder: Actor): void {
  Object.assign(key, { x: holder.x + holder.facing * px(10), y: holder.y, z: holder.z + px(34), vx: 0, vy: 0, vz: 0 });
  key.had++;
  if (holder.role === 'hero') {
    if (strikes(sim, holder)) return send(sim, key, holder.id, holder.facing * KICK_SPEED, 0);
    key.kept++;
    if (key.kept % TELL === 0) sim.events.push({ type: 'keyHeld', frames: key.kept, of: KEEP });
    return;
  }
  if (key.had < ENEMY_HOLDS) return;
  const mate = farthestMate(sim, holder);
  const way = mate ? Math.sign(mate.x - holder.x) || 1 : holder.x < sim.world.brawl.camera.x + px(VIEW_WIDTH / 2) ? 1 : -1;
  send(sim, key, holder.id, way * PASS_SPEED, mate ? clampSpeed(mate.y - holder.y) : 0);
}

/** With the key in one hand nobody boxes: a blow sends it ahead. */
function strikes(sim: Sim, { state, move, stateFrame }: Actor): boolean {
  return state === 'attack' && move !== null && phaseAt(lookup(sim.content.moves, move, 'move'), stateFrame) === 'active';
}

const clampSpeed = (off: number): number => Math.max(-px(1), Math.min(px(1), Math.trunc(off / 40)));

function farthestMate(sim: Sim, holder: Actor): Actor | null {
  const mates = sim.world.actors.filter(
    (actor) => actor.brain !== null && actor.id !== holder.id && !isOut(sim, actor) && isUp(sim, actor),
  );
  return mates.sort((a, b) => gapX(b, holder) - gapX(a, holder) || a.id - b.id)[0] ?? null;
}

function send(sim: Sim, key: KeyBall, by: number, vx: number, vy: number): void {
  Object.assign(key, { holder: null, had: 0, safe: LOOSE, vx, vy, vz: px(2) });
  sim.events.push({ type: 'keyKicked', actor: by, x: key.x, y: key.y });
}

function roll(sim: Sim, key: KeyBall, lost: Actor | undefined): void {
  if (lost) {
    if (lost.role === 'hero') key.kept = Math.max(0, key.kept - SETBACK);
    key.holder = null;
    key.had = 0;
    key.safe = LOOSE;
    key.vx = (-lost.facing * KNOCKED) | 0;
    key.vz = px(2.4);
    sim.events.push({ type: 'keyDropped', x: key.x, y: key.y });
  }
  key.x += key.vx;
  key.y += key.vy;
  key.z += key.vz;
  key.vz -= GRAVITY;
  if (key.z <= 0) {
    key.z = 0;
    key.vz = key.vz < -px(1.4) ? Math.trunc(-key.vz / 2) : 0;
    key.vx = Math.trunc((key.vx * 15) / 16) | 0;
    key.vy = Math.trunc((key.vy * 15) / 16) | 0;
  }
  keepIn(sim, key);
  if (!kicked(sim, key) && key.safe === 0) taken(sim, key);
}

function keepIn(sim: Sim, key: KeyBall): void {
  const { camera } = sim.world.brawl;
  const ground = groundAt(sim.level, key.x);
  const [left, right] = [camera.x + px(16), camera.x + px(VIEW_WIDTH - 16)];
  if (key.x < left || key.x > right) key.vx = -key.vx | 0;
  key.x = Math.max(left, Math.min(right, key.x));
  key.y = Math.max(ground.y0, Math.min(ground.y1, key.y));
}

/** A hero's blow sends it where he looks. */
function kicked(sim: Sim, key: KeyBall): boolean {
  for (const actor of sim.world.actors) {
    if (actor.role !== 'hero' || actor.state !== 'attack' || actor.move === null || actor.hitstop > 0) continue;
    const move = lookup(sim.content.moves, actor.move, 'move');
    const near = Math.abs(key.y - actor.y) <= px(14) && (key.x - actor.x) * actor.facing > -px(8) && Math.abs(key.x - actor.x) < px(34);
    if (!near || key.z > px(30) || phaseAt(move, actor.stateFrame) !== 'active' || key.safe > 0) continue;
    send(sim, key, actor.id, actor.facing * KICK_SPEED, 0);
    return true;
  }
  return false;
}

/** Whoever comes upon it has it: players' heroes first. A partner by himself leaves it to his man. */
function taken(sim: Sim, key: KeyBall): void {
  const near = sim.world.actors.filter(
    (actor) => (actor.player !== null || actor.brain !== null) && !isOut(sim, actor) && !is(sim, actor, 'fumbles') && actor.z === 0 &&
      Math.abs(actor.x - key.x) <= TAKE_X && Math.abs(actor.y - key.y) <= TAKE_Y && key.z < px(36),
  );
  const taker = near.find(({ player }) => player !== null) ?? near.find((actor) => is(sim, actor, 'ready'));
  if (!taker) return;
  key.holder = taker.id;
  key.had = 0;
  sim.events.push({ type: 'keyTaken', actor: taker.id });
}

/** The loose key draws one enemy, who leaves his place in the ring for it. */
function nearestTo(sim: Sim, ball: KeyBall): Actor | undefined {
  const free = sim.world.actors.filter(
    (other) => other.brain !== null && !isOut(sim, other) && isUp(sim, other) && other.state !== 'attack',
  );
  return free.sort((a, b) => far(a, ball) - far(b, ball) || a.id - b.id)[0];
}

const far = (actor: Actor, key: KeyBall): number => Math.abs(actor.x - key.x) + 2 * Math.abs(actor.y - key.y);
