import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buttonsAt, tickCount, type Replay } from '../run/replay';
import { judge, startOf, type Verdict } from '../run/verify';
import type { LevelDef } from '../sim/level-def';
import { step } from '../sim/step';
import { digestOf, type Playing } from './event-stream';
import { momentsOf } from './features/features';
import { game } from './game';
import { playReplay } from './play';
import { findLevel } from './read-levels';
import { readText } from './read-text';
import { readReplay } from './replay-path';
import { ROOT } from './root';
import { ToolFault } from './tool-fault';

/** Replays kept for ever, each with a page that says why. A change of rules that alters one of them cannot go unseen. */
export interface Golden {
  readonly name: string;
  readonly path: string; // of the .rhr
  readonly page: string; // text of the .md beside it
  readonly replay: Replay;
}

export const GOLDEN_FOLDER = join(ROOT, 'tests/golden');

export async function readGoldens(folder = GOLDEN_FOLDER): Promise<Golden[]> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.rhr')).map((file) => file.slice(0, -4)).toSorted();
  return Promise.all(names.map(async (name) => {
    const path = join(folder, `${name}.rhr`);
    return { name, path, page: readText(join(folder, `${name}.md`)), replay: await readReplay(path) };
  }));
}

/** A replay's buttons, met by the rules as they are now. */
export const playingOf = (replay: Replay): Playing => ({
  begin: () => startOf(replay, game.content, levelOf(replay)), ticks: tickCount(replay), buttons: (_, tick) => buttonsAt(replay, tick),
});

function levelOf({ levelId }: Replay): LevelDef {
  const level = findLevel(levelId);
  if (!level) throw new ToolFault(`there is no level "${levelId}"`);
  return level;
}

/**
 * The same buttons with the fingerprints that the rules give them now: a golden replay is judged by what happens in it, so that tidied code
 * and moved scenery that play the same still pass.
 */
export const refreshed = (replay: Replay): Replay => ({ ...playReplay(replay, levelOf(replay)).replay, meta: replay.meta });

export const judgeGolden = ({ replay }: Golden): Verdict => judge(refreshed(replay), game);

/** The page's lines that say what the replay must come to, and a fingerprint of all that happens on the way. */
export const verdictLine = ({ status, tick }: Verdict): string => `Verdict: ${status}, ${tick} ticks`;
export const eventsLine = (replay: Replay): string => `Events: ${digestOf(playingOf(replay))}`;

/** What a page promises of its replay, as "Shows: at least 3 parried" (a line for each), and does not come; null if all of it comes. */
export function missingMoment(page: string, replay: Replay): string | null {
  const promises = [...page.matchAll(/^Shows: at least (\d+) ([\w:.-]+)$/gm)];
  if (promises.length === 0) return null;
  const seen = countMoments(replay);
  const broken = promises.find(([, least, moment]) => (seen[moment!] ?? 0) < Number(least));
  return broken ? `promised: at least ${broken[1]} ${broken[2]}; seen: ${seen[broken[2]!] ?? 0}` : null;
}

/** Events by type; an assist and a finisher also by name, and whatever features tell apart. */
function countMoments(replay: Replay): Readonly<Record<string, number>> {
  const sim = startOf(replay, game.content, levelOf(replay));
  const seen: Record<string, number> = {};
  const count = (moment: string): void => {
    seen[moment] = (seen[moment] ?? 0) + 1;
  };
  for (let tick = 0; tick < tickCount(replay); tick++) {
    step(sim, buttonsAt(replay, tick));
    for (const event of sim.events) {
      count(event.type);
      if (event.type === 'called') count(`called:${event.move}`);
      if (event.type === 'finisherTold') count(`finisherTold:${event.finisher}`);
      for (const moment of momentsOf(event, sim)) count(moment);
    }
  }
  return seen;
}
