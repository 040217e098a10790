import { PRESSED } from '../duo/partnership';
import type { LevelDef } from '../level-def';
import type { Difficulty, Seen, World } from '../sim';

/** What the two of them earned, or cost, together. */
export interface TeamBonus {
  readonly detente: number; // five for each point of it earned
  readonly suit: number; // for one still pressed
  readonly complaints: number; // taken off
}

export type Rank = 'D' | 'C' | 'B' | 'A' | 'S' | 'S+';

export interface Result {
  readonly frames: number; // in-game time of the finished run
  readonly fight: number; // banked points
  readonly timeBonus: number;
  readonly arrestBonus: number;
  readonly team: TeamBonus | null; // with two heroes
  readonly total: number;
  readonly needed: number; // points of rank S at this difficulty
  readonly style: number; // mean style factor, tenths
  readonly rank: Rank;
}

/** Rank S by difficulty, per mille of the level's own figure (docs/rules.md 1c). */
const RANK_SCALE = [900, 1000, 1050, 1000] as const;
const RANKS = [[1000, 'S'], [750, 'A'], [550, 'B'], [350, 'C']] as const;
const TIME_POINTS = 10; // a second under twice the par
const MOST_TIME_POINTS = 1500;
const ARREST_POINTS = 50;

/** The results sheet of a run as it stands. */
export function resultOf(level: Seen<LevelDef>, world: Seen<World>): Result {
  const { score } = world;
  const frames = world.outcome === 'playing' ? world.frame : world.outcomeFrame;
  const spare = Math.max(0, Math.trunc((2 * level.par - frames) / 60));
  const timeBonus = Math.min(MOST_TIME_POINTS, spare * TIME_POINTS);
  const arrestBonus = score.arrests * ARREST_POINTS;
  const team = teamBonus(world);
  const shared = team === null ? 0 : team.detente + team.suit - team.complaints;
  const total = Math.max(0, score.points + timeBonus + arrestBonus + shared);
  const needed = rankScore(level, world.difficulty);
  const style = score.hits === 0 ? 0 : Math.trunc(score.style / score.hits);
  const rank = rankOf(total, needed, score.downs === 0 && frames <= level.par);
  return { frames, fight: score.points, timeBonus, arrestBonus, team, total, needed, style, rank };
}

const DETENTE_POINTS = 5;
const COMPLAINT_COST = 150;

function teamBonus({ partnership, desk }: Seen<World>): TeamBonus | null {
  if (!partnership) return null;
  return {
    detente: partnership.earned * DETENTE_POINTS,
    suit: partnership.conduct.suit >= PRESSED.bonusFrom ? PRESSED.bonus : 0,
    complaints: (desk?.complaints ?? 0) * COMPLAINT_COST,
  };
}

export const rankScore = (level: Seen<LevelDef>, difficulty: Difficulty): number =>
  Math.trunc((level.rankScore * RANK_SCALE[difficulty]) / 1000);

function rankOf(total: number, needed: number, flawless: boolean): Rank {
  for (const [share, rank] of RANKS) {
    if (total * 1000 >= needed * share) return rank === 'S' && flawless ? 'S+' : rank;
  }
  return 'D';
}
