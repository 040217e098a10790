import type { Actor } from '../actor';
import { parried } from '../duo/detente';
import { fightsByHimself } from '../fighter/senses';
import { maxHpOf } from '../fighter/strength';
import { isSpecial } from '../fighter/specials';
import { defOf, type Seen, type Sim } from '../sim';
import type { Score } from './score';

/** A combo banks this long after its last hit; being hit loses what is not banked. */
const COMBO_FRAMES = 120;
/** So many closers are remembered. What staggers less only leads up to one, and is not judged. */
const MEMORY = 6;
const CLOSES_FROM = 20;
/** Style factor in tenths, 1.0 to 3.0: what a closer adds that is not among the remembered ones, that is, or that was the last one. */
export const STYLE = { least: 10, most: 30, fresh: 3, seen: -1, repeat: -4, hurt: -5 } as const;
/** Per cent by which a player's hero strikes harder, by style: who varies is quicker about it, too. */
const FLAIR = 15; // tenths of a per cent for each tenth of style
export const flairOf = ({ world }: Seen<Sim>, hero: Seen<Actor>): number =>
  fightsByHimself(hero) ? 0 : Math.trunc(((world.score.factor - STYLE.least) * FLAIR) / 10);

/** What a special cost is won back by hitting with something else: most by a closer not seen of late, nothing by the same one again. */
const GREY_BACK = { fresh: 4, known: 2 } as const;
const EXTRAS_AT = 8; // hits: the bathers on the benches join in

/** A hero's blow has told. `felled`: it was the one that put the target out; hitting him on his way down counts no more. */
export function heroHit(sim: Sim, hero: Actor, target: Actor, move: string, damage: number, felled: boolean): void {
  const { score } = sim.world;
  winBack(sim, hero, move);
  score.last = move;
  if (isCloser(sim, hero, move)) judge(score, move);
  const { factor } = score;
  score.hits++;
  score.style += factor;
  score.combo++;
  score.bestCombo = Math.max(score.bestCombo, score.combo);
  score.comboTimer = COMBO_FRAMES;
  if (!target.brain?.wits.called) score.pot += Math.trunc(((damage + (felled ? rewardFor(sim, target) : 0)) * factor) / 10);
  if (felled) score.knockouts++;
  if (score.combo === EXTRAS_AT) sim.events.push({ type: 'extrasFlexed' });
}

/** Judged once, however many it fells. Steam, things thrown and what two do together are no rows of moves: closers, but no repeats. */
function isCloser(sim: Sim, hero: Actor, move: string): boolean {
  const row = sim.content.moves[move];
  if (!row) return sim.world.score.recent.at(-1) !== move;
  return row.hit.stagger >= CLOSES_FROM && !(hero.move === move && hero.hitIds.length > 1);
}

/** Points for putting him out of the fight; who only came because he was called pays nothing. */
export const rewardFor = (sim: Sim, target: Actor): number => (target.brain?.wits.called ? 0 : defOf(sim, target).score);

function judge(score: Score, closer: string): void {
  score.factor = styleAfter(score.recent, closer, score.factor);
  score.recent = [...score.recent.slice(1 - MEMORY), closer];
}

/** A man has been put away by hand: a closer as any other, and worth so much more than a blow. */
const BY_HAND = 850;

export function putAwayByHand(sim: Sim, target: Actor, way: string): void {
  const { score } = sim.world;
  judge(score, way);
  if (!target.brain?.wits.called) score.points += Math.trunc(((BY_HAND + rewardFor(sim, target)) * score.factor) / 10);
}

function styleAfter(recent: readonly string[], move: string, factor: number): number {
  const known = recent.at(-1) === move ? STYLE.repeat : STYLE.seen;
  return bounded(factor + (recent.includes(move) ? known : STYLE.fresh));
}

const bounded = (factor: number): number => Math.max(STYLE.least, Math.min(STYLE.most, factor));

/** `move` is not yet among the last ones. */
function winBack(sim: Sim, hero: Actor, move: string): void {
  const { recent, last } = sim.world.score;
  if (last === move || isSpecial(sim, hero, move)) return;
  const back = Math.min(hero.grey, !isCloser(sim, hero, move) || recent.includes(move) ? GREY_BACK.known : GREY_BACK.fresh);
  hero.grey -= back;
  hero.hp = Math.min(maxHpOf(sim, hero), hero.hp + back);
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
  score.factor = bounded(score.factor + STYLE.hurt);
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
