import type { Actor } from '../actor';
import { parried } from '../duo/detente';
import { defOf, type Sim } from '../sim';

/** A combo banks this long after its last hit; being hit loses what is not banked. */
const COMBO_FRAMES = 120;
const MEMORY = 8;
/** Style factor in tenths: 1.0 to 3.0, +0.2 for a move not seen among the last eight, -0.3 for a repeat. */
const STYLE = { least: 10, most: 30, fresh: 2, repeat: -3 } as const;
/** What the special cost is won back by hitting. */
const GREY_BACK = { light: 2, heavy: 3 } as const;
const EXTRAS_AT = 8; // hits: the bathers on the benches join in

/** A hero's blow has told. `felled`: it was the one that put the target out; hitting him on his way down counts no more. */
export function heroHit(sim: Sim, hero: Actor, target: Actor, move: string, damage: number, felled: boolean): void {
  const { score } = sim.world;
  const factor = styleAfter(score.recent, move, score.hits === 0 ? STYLE.least : lastFactor(sim));
  score.recent = [...score.recent.slice(1 - MEMORY), move];
  score.hits++;
  score.style += factor;
  score.factor = factor;
  score.combo++;
  score.bestCombo = Math.max(score.bestCombo, score.combo);
  score.comboTimer = COMBO_FRAMES;
  score.pot += Math.trunc((damage * factor) / 10) + (felled ? defOf(sim, target).score : 0);
  if (felled) score.knockouts++;
  if (score.combo === EXTRAS_AT) sim.events.push({ type: 'extrasFlexed' });
  winBack(hero, damage);
}

const lastFactor = (sim: Sim): number => sim.world.score.factor;

function styleAfter(recent: readonly string[], move: string, factor: number): number {
  const change = recent.includes(move) ? (recent.at(-1) === move ? STYLE.repeat : 0) : STYLE.fresh;
  return Math.max(STYLE.least, Math.min(STYLE.most, factor + change));
}

function winBack(hero: Actor, damage: number): void {
  const back = Math.min(hero.grey, damage > 10 ? GREY_BACK.heavy : GREY_BACK.light);
  hero.grey -= back;
  hero.hp += back;
}

export function heroHurt(sim: Sim, hero: Actor, damage: number): void {
  const { score, partnership } = sim.world;
  if (hero.buddy) hero.buddy.regain = damage;
  if (partnership && defOf(sim, hero).traits?.zeal === 'unhurt') partnership.conduct.composure = 0;
  if (hero.player === null) return;
  if (score.combo > 2) sim.events.push({ type: 'comboLost', hits: score.combo });
  score.combo = 0;
  score.comboTimer = 0;
  score.pot = 0;
  score.factor = STYLE.least;
}

const PARRY_POINTS = 25;

export function heroParried(sim: Sim, hero: Actor): void {
  if (hero.player === null) return;
  parried(sim, hero);
  sim.world.score.parries++;
  sim.world.score.pot += PARRY_POINTS;
  sim.world.score.comboTimer = COMBO_FRAMES;
}

/** Runs the combo's clock, banks it, and counts who gave up. */
export function updateScore(sim: Sim): void {
  const { score } = sim.world;
  if (score.comboTimer === 0) return;
  const frozen = sim.world.actors.some(({ role, hitstop }) => role === 'hero' && hitstop > 0);
  if (!frozen) score.comboTimer--;
  if (score.comboTimer === 0) bank(sim);
}

export function bank(sim: Sim): void {
  const { score } = sim.world;
  if (score.pot > 0) sim.events.push({ type: 'comboBanked', hits: score.combo, points: score.pot });
  score.points += score.pot;
  score.pot = 0;
  score.combo = 0;
  score.comboTimer = 0;
}
