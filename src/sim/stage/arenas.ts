import type { Actor } from '../actor';
import { drivenHeroes, isOut } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import type { ArenaDef } from '../level-def';
import { defOf, is, type Difficulty, type Seen, type Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';
import { rewardFor } from './scoring';
import { bringIn } from './spawning';

/** A hero this far inside an arena locks the camera on it. */
const LOCK_AT = px(130);
/** With so much of a wave left standing, rounded up, the next one comes: per cent, by difficulty. */
const NEXT_WAVE_AT = [33, 33, 40, 50] as const;
const nextWaveAt = (wave: number, difficulty: Difficulty): number => Math.ceil((wave * NEXT_WAVE_AT[difficulty]) / 100);
/** Share of a wave that must be down, its leader among them, before the others give up. */
const MORALE = 60; // per cent

export function updateArenas(sim: Sim): void {
  const { brawl } = sim.world;
  if (brawl.arena === null) lockNext(sim);
  const arena = currentArena(sim);
  if (!arena) return;
  brawl.waveFrame++;
  if (arena.boss) disband(sim, arena);
  bringWave(sim, arena);
  breakMorale(sim, arena);
  if (brawl.waiting > 0) return;
  const standing = standingOf(sim, arena.id);
  if (brawl.wave + 1 < arena.waves.length) {
    if (standing <= nextWaveAt(arena.waves[brawl.wave]?.length ?? 0, sim.world.difficulty)) startWave(sim, arena, brawl.wave + 1);
  } else if (standing === 0) clearArena(sim, arena);
}

export const currentArena = (sim: Seen<Sim>): ArenaDef | undefined =>
  sim.level.arenas.find(({ id }) => id === sim.world.brawl.arena);

const standingOf = (sim: Sim, arena: string): number =>
  sim.world.actors.filter((actor) => actor.brain?.wave?.startsWith(`${arena}/`) && !isOut(sim, actor)).length;

/** The next one that has to be fought. */
export const arenaAhead = ({ level, world }: Seen<Sim>): Seen<ArenaDef> | undefined =>
  level.arenas.find(({ id, optional }) => !optional && !world.brawl.cleared.includes(id));

function lockNext(sim: Sim): void {
  const next = arenaAhead(sim);
  if (next && drivenHeroes(sim).some(({ x }) => x >= next.x0 + LOCK_AT && x <= next.x1)) lockArena(sim, next);
}

/** The fight is on: nobody leaves before it is over. */
export function lockArena(sim: Sim, next: Seen<ArenaDef>): void {
  const { brawl } = sim.world;
  brawl.arena = next.id;
  brawl.quiet = 0;
  brawl.camera.left = next.x0;
  brawl.camera.right = Math.max(next.x1, next.x0 + px(VIEW_WIDTH));
  sim.events.push({ type: 'arenaLocked', arena: next.id, boss: next.boss });
  startWave(sim, next, 0);
}

function startWave(sim: Sim, arena: ArenaDef, wave: number): void {
  const { brawl } = sim.world;
  brawl.wave = wave;
  brawl.waveFrame = 0;
  brawl.waiting = arena.waves[wave]?.length ?? 0;
  sim.events.push({ type: 'waveStarted', arena: arena.id, wave });
}

/** At most so many fight at once, and two more may be on their way in. */
const MOST_ACTIVE = [6, 6, 6, 8] as const;
const ON_THEIR_WAY = 2;

/** Whether there is a fight with room for one more man in it. */
export function canComeIn(sim: Sim): boolean {
  const { brawl, difficulty } = sim.world;
  return brawl.arena !== null && brawl.waiting === 0 && standingOf(sim, brawl.arena) < MOST_ACTIVE[difficulty];
}

/** How many others of the fight he is in are on their feet. */
export const comradesOf = (sim: Sim, { id }: Actor): number =>
  sim.world.actors.filter((other) => other.brain !== null && other.id !== id && !isOut(sim, other)).length;

function bringWave(sim: Sim, arena: ArenaDef): void {
  const { brawl, difficulty } = sim.world;
  const wave = arena.waves[brawl.wave] ?? [];
  const due = wave[wave.length - brawl.waiting];
  if (!due || (due.phase ?? 0) > phaseOf(sim, arena) || brawl.waveFrame < due.delay) return;
  if (standingOf(sim, arena.id) >= MOST_ACTIVE[difficulty] + ON_THEIR_WAY) return;
  bringIn(sim, due, `${arena.id}/${brawl.wave}`);
  brawl.waiting--;
}

const bossIn = (sim: Sim, arena: ArenaDef): Actor | undefined =>
  sim.world.actors.find((actor) => actor.brain?.wave?.startsWith(`${arena.id}/`) && defOf(sim, actor).boss);

const phaseOf = (sim: Sim, arena: ArenaDef): number => bossIn(sim, arena)?.brain?.phase ?? 0;

/** With the boss down it is over: nobody else comes, and his men kneel as soon as they can. They are nobody's doing. */
function disband(sim: Sim, arena: ArenaDef): void {
  const boss = bossIn(sim, arena);
  if (!boss || boss.hp > 0) return;
  Object.assign(sim.world.brawl, { wave: arena.waves.length - 1, waiting: 0 });
  const men = sim.world.actors.filter((actor) => actor.brain !== null && !isOut(sim, actor));
  const ready = men.filter(({ z, grip, hitstop }) => z === 0 && grip === null && hitstop === 0);
  for (const actor of ready) {
    actor.brain!.token = false;
    changeState(sim, actor, 'surrender');
  }
  if (ready.length > 0) sim.events.push({ type: 'moraleBroke', arena: arena.id });
}

/** The leader and most of his men down: the rest have had enough. Nobody is hunted for. */
function breakMorale(sim: Sim, arena: ArenaDef): void {
  const { brawl } = sim.world;
  const wave = `${arena.id}/${brawl.wave}`;
  const men = sim.world.actors.filter((actor) => actor.brain?.wave === wave);
  const led = arena.waves[brawl.wave]?.some(({ leader }) => leader) ?? false;
  if (!led || brawl.waiting > 0 || men.some((actor) => actor.brain?.leader && !isOut(sim, actor))) return;
  const down = arena.waves[brawl.wave]!.length - men.filter((actor) => !isOut(sim, actor)).length;
  if (down * 100 < (arena.waves[brawl.wave]?.length ?? 0) * MORALE) return;
  const left = men.filter((actor) => !isOut(sim, actor) && canKneel(sim, actor));
  if (left.length === 0) return;
  for (const actor of left) giveUp(sim, actor);
  sim.events.push({ type: 'moraleBroke', arena: arena.id });
}

const canKneel = (sim: Sim, actor: Actor): boolean => (is(sim, actor, 'ready') || actor.state === 'dizzy') && actor.hitstop === 0;

export function giveUp(sim: Sim, actor: Actor): void {
  sim.world.score.arrests++;
  sim.world.score.points += rewardFor(sim, actor);
  kneel(sim, actor);
}

/** Out of the fight, on his knees. */
export function kneel(sim: Sim, actor: Actor): void {
  if (actor.brain) actor.brain.token = false;
  changeState(sim, actor, 'surrender');
}

export function clearArena(sim: Sim, arena: ArenaDef): void {
  const { brawl } = sim.world;
  brawl.cleared.push(arena.id);
  brawl.arena = null;
  brawl.idle = 0;
  sim.events.push({ type: 'arenaCleared', arena: arena.id });
}
