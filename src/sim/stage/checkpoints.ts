import { Button } from '../buttons';
import { addItem } from '../combat/items';
import { equip } from '../equip';
import { openFrom, openUpTo, settleFeatures } from '../feature-hooks';
import { changeState } from '../fighter/change-state';
import { maxHpOf } from '../fighter/strength';
import { noIntent } from '../intent';
import type { Point } from '../level-def';
import { defOf, type Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';

/** Reached, never while a fight is on. */
export function updateCheckpoints(sim: Sim): void {
  const { brawl, actors } = sim.world;
  if (brawl.arena !== null) return;
  for (const { id, x } of sim.level.checkpoints) {
    const passed = actors.some((actor) => actor.player !== null && actor.x >= x && actor.hp > 0);
    if (!passed || x <= placeOf(sim).x) continue;
    brawl.checkpoint = id;
    sim.world.score.kept = sim.world.score.points;
    sim.world.score.keptEarned = sim.world.partnership?.earned ?? 0;
    sim.events.push({ type: 'checkpoint', id });
  }
}

const placeOf = (sim: Sim): Point =>
  sim.level.checkpoints.find(({ id }) => id === sim.world.brawl.checkpoint) ?? sim.level.start;

/** Frames one must lie before a press counts, so that a mashing thumb does not skip the fall. */
const RETRY_AFTER = 30;
const RETRY_BUTTONS = Button.light | Button.heavy | Button.jump;

export function updateRetry(sim: Sim): void {
  const { outcome, outcomeFrame, actors, frame } = sim.world;
  if (outcome !== 'down' || frame < outcomeFrame + RETRY_AFTER) return;
  if (actors.some(({ player, intent }) => player !== null && (intent.fresh & RETRY_BUTTONS) !== 0)) retry(sim);
}

/** Back to the last checkpoint with full health; what was beaten before it stays beaten. Time runs on. */
function retry(sim: Sim): void {
  const { world } = sim;
  const { brawl } = world;
  const place = placeOf(sim);
  world.actors = world.actors.filter(({ role }) => role === 'hero');
  for (const hero of world.actors) {
    Object.assign(hero, {
      x: place.x, y: place.y, z: 0, vx: 0, vy: 0, vz: 0, facing: 1, hp: maxHpOf(sim, hero), grey: 0,
      grip: null, carried: null, hitstop: 0, stun: 0, intent: noIntent(),
    });
    Object.assign(hero.stagger, { points: 0, calm: 0, hits: 0, juggle: 0, poise: defOf(sim, hero).poise, guard: 0 });
    Object.assign(hero.timers, { invulnerable: 60, rehit: 0, rooted: 0, strain: 0 });
    equip(sim, hero);
    if (hero.player === null) hero.x -= px(44);
    changeState(sim, hero, 'idle');
  }
  if (world.partnership) {
    Object.assign(world.partnership, {
      swap: null, finisher: null, glasnost: 0, autoParries: 0, staggered: 0, clasp: 0, relay: 0, told: 0, earned: world.score.keptEarned,
    });
  }
  world.score.points = world.score.kept;
  world.outcome = 'playing';
  Object.assign(brawl, { arena: null, wave: 0, waveFrame: 0, waiting: 0, quiet: 0, idle: 0 });
  brawl.camera.right = openUpTo(sim);
  brawl.camera.left = openFrom(sim, place.x);
  brawl.camera.x = Math.max(brawl.camera.left, Math.min(place.x - px(160), brawl.camera.right - px(VIEW_WIDTH)));
  brawl.retries++;
  layItems(sim, place.x);
  settleFeatures(sim, place.x);
  sim.events.push({ type: 'retried', checkpoint: brawl.checkpoint });
}

/** The level's things, from `x` on. */
export function layItems(sim: Sim, x: number): void {
  sim.world.items = [];
  for (const item of sim.level.items) if (item.x >= x) addItem(sim, item.kind, item.x, item.y);
}
