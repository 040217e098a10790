import { isOut } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import type { ArenaDef } from '../level-def';
import { is, type Sim } from '../sim';
import { px } from '../units';

/** Bodies this near the pane and flying go through it. */
const PANE = px(22);
const THROUGH_SPEED = px(1.5);
const CRASH_HURT = 4;
const FIRST_OUT_POINTS = 200;
const DROP = px(60);

/** The great window: whoever is flung at it goes out first, and in the end the hero follows. */
export function updateWindow(sim: Sim): void {
  const { stage } = sim.world;
  const arena = sim.level.arenas.find(({ ends }) => ends === 'window');
  if (!arena || stage.crashed) return;
  flingOut(sim, arena);
  if (stage.cleared.includes(arena.id)) followOut(sim, arena);
}

/** An enemy thrown or knocked into the pane leaves through it, and the fight. */
function flingOut(sim: Sim, arena: ArenaDef): void {
  for (const actor of sim.world.actors) {
    const flies = is(sim, actor, 'flying');
    if (actor.role === 'hero' || !flies || actor.vx < THROUGH_SPEED || actor.x < arena.x1 - PANE || actor.x > arena.x1) continue;
    if (!sim.world.stage.windowBroken) shatter(sim, arena, actor.id);
    const stood = actor.hp > 0;
    actor.hp = 0;
    actor.brain = null;
    actor.x = arena.x1 + DROP;
    sim.world.score.points += FIRST_OUT_POINTS;
    if (stood) sim.world.score.knockouts++;
    changeState(sim, actor, 'dead');
    if (stood) sim.events.push({ type: 'knockedOut', actor: actor.id, by: null });
  }
}

/** The hero walks up to it and dives; if the pane still stands, it costs him a scratch. */
function followOut(sim: Sim, arena: ArenaDef): void {
  const hero = sim.world.actors.find((actor) => actor.role === 'hero' && !isOut(sim, actor) && actor.x >= arena.x1 - PANE);
  const ready = hero && hero.hitstop === 0 && hero.z === 0 && (is(sim, hero, 'ready') || hero.state === 'attack' || hero.state === 'land');
  if (!ready) return;
  if (!sim.world.stage.windowBroken) {
    shatter(sim, arena, hero.id);
    hero.hp = Math.max(1, hero.hp - CRASH_HURT);
  }
  for (const other of sim.world.actors) if (other.role === 'hero') changeState(sim, other, 'crash');
  sim.world.stage.crashed = true;
  sim.world.stage.camera.left = arena.x1;
  sim.world.stage.camera.right = sim.level.length;
}

function shatter(sim: Sim, arena: ArenaDef, first: number): void {
  sim.world.stage.windowBroken = true;
  sim.events.push({ type: 'windowBroken', x: arena.x1, first });
}
