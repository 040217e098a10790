import type { Actor } from '../actor';
import { updateFeatures } from '../feature-hooks';
import { isOut } from '../fighter/senses';
import type { LevelDef } from '../level-def';
import { is, type Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';
import { updateArenas } from './arenas';
import { updateCamera } from './camera';
import { updateCheckpoints, updateRetry } from './checkpoints';
import { bank } from './scoring';
import { sendStray } from './strays';
import { updateTriggers } from './triggers';
import { watchArena } from './watchdog';

/** What a stage does besides fighting, by its rules. */
const STAGE_RULES: Readonly<Record<LevelDef['rules'], (sim: Sim) => void>> = { brawl };

export function updateStage(sim: Sim): void {
  STAGE_RULES[sim.level.rules](sim);
}

function brawl(sim: Sim): void {
  updateRetry(sim);
  updateTriggers(sim);
  updateArenas(sim);
  watchArena(sim);
  updateFeatures(sim);
  sendStray(sim);
  updateCheckpoints(sim);
  updateCamera(sim);
  lookAround(sim);
  clearAway(sim);
  judge(sim);
}

/** How long each enemy has been in view, and how long the hero has had nobody to fight. */
function lookAround(sim: Sim): void {
  const { stage, actors } = sim.world;
  stage.tokenClock = Math.min(999, stage.tokenClock + 1);
  for (const actor of actors) {
    if (!actor.brain) continue;
    const inside = actor.x >= stage.camera.x + px(16) && actor.x <= stage.camera.x + px(VIEW_WIDTH - 16);
    actor.brain.seen = inside ? Math.min(999, actor.brain.seen + 1) : actor.brain.seen;
  }
  const fight = stage.outcome !== 'playing' || stage.arena !== null || actors.some((actor) => actor.brain !== null && !isOut(sim, actor));
  const before = stage.idle;
  stage.idle = fight ? 0 : Math.min(9999, stage.idle + 1);
  if (before < GO_AFTER && stage.idle === GO_AFTER) sim.events.push({ type: 'goShown' });
}

/** Frames without an enemy before the GO arrow points the way. */
export const GO_AFTER = 90;
/** The beaten stay so long, or until the picture has moved on. */
const REMAINS = 300;

function clearAway(sim: Sim): void {
  const { world } = sim;
  const gone = (actor: Actor): boolean =>
    actor.role !== 'hero' && isOut(sim, actor) && actor.z === 0 && is(sim, actor, 'out') &&
    (actor.stateFrame > REMAINS || actor.x < world.stage.camera.x - px(60));
  if (world.actors.some(gone)) world.actors = world.actors.filter((actor) => !gone(actor));
}

function judge(sim: Sim): void {
  const { world } = sim;
  const { stage } = world;
  if (stage.outcome !== 'playing') return;
  const heroes = world.actors.filter(({ role }) => role === 'hero');
  if (heroes.every((hero) => is(sim, hero, 'beaten'))) return goDown(sim, heroes[0]);
  const done = sim.level.arenas.every(({ id }) => stage.cleared.includes(id));
  if (!done || !heroes.some(({ x, player }) => player !== null && x >= sim.level.exit)) return;
  bank(sim);
  stage.outcome = 'won';
  stage.outcomeFrame = world.frame + 1;
  sim.events.push({ type: 'levelCleared', frame: stage.outcomeFrame });
}

function goDown(sim: Sim, hero: Actor | undefined): void {
  const { world } = sim;
  if (!hero) return;
  world.stage.outcome = 'down';
  world.stage.outcomeFrame = world.frame + 1;
  world.score.downs++;
  world.score.pot = 0;
  world.score.combo = 0;
  sim.events.push({ type: 'wentDown', actor: hero.id });
}
