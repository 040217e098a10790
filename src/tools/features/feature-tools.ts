import type { Bot } from '../../run/bot';
import type { SimEvent } from '../../sim/event';
import type { LevelDef } from '../../sim/level-def';
import type { Sim } from '../../sim/sim';

/** What golden replays are kept for, of a thing with rules of its own. */
export interface FeatureTools {
  /** What a bot may do besides for its sake, by the words a replay's note has for it. */
  readonly habits?: Readonly<Record<string, (bot: Bot, level: LevelDef) => Bot>>;
  /** What an event counts as, if its type alone does not tell. */
  moment?(event: SimEvent, sim: Sim): string | null;
}
