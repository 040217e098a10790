import { isLineKey, line } from '../content/lines';
import type { LevelDef } from '../sim/level-def';
import { liveContent } from './live-content';
import { difficultyOf, type Shared } from './shared';
import { timeText } from './time-text';

/** All levels there are, in the order of the film. */
export const chapters = (): readonly LevelDef[] => Object.values(liveContent.levels);

/** Those that come before it. */
export const chaptersBefore = ({ number }: LevelDef): LevelDef[] => chapters().filter((level) => level.number < number);

/** The one that follows, or null after the last. */
export function chapterAfter(id: string): LevelDef | null {
  const all = chapters();
  const at = all.findIndex((level) => level.id === id);
  return at < 0 ? null : (all[at + 1] ?? null);
}

export const nameOfLevel = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  isLineKey(title) ? line(title) : id;

/** What the list of chapters shows of one. */
export interface ChapterCard {
  readonly level: LevelDef;
  readonly number: number;
  readonly name: string;
  readonly about: string;
  readonly best: string;
  readonly isBeaten: boolean;
}

export function chapterCards(shared: Shared): ChapterCard[] {
  return chapters().map((level, i) => {
    const best = shared.records.best(level.id, difficultyOf(shared));
    const about = `chapter.${level.id}`;
    return {
      level, number: i + 1, name: nameOfLevel(level), about: isLineKey(about) ? line(about) : '', isBeaten: best !== null,
      best: best ? line('chapters.best', { time: timeText(best.ticks), rank: best.rank }) : line('chapters.unbeaten'),
    };
  });
}
