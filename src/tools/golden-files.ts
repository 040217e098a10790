import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Replay } from '../run/replay';
import { decodeReplay } from '../run/replay-file';
import { judge, type Verdict } from '../run/verify';
import { game } from './game';
import { ROOT } from './root';

/** Replays kept for ever, each with a page that says why. A change of rules that alters one of them cannot go unseen. */
export interface Golden {
  readonly name: string;
  readonly path: string; // of the .rhr
  readonly page: string; // text of the .md beside it
  readonly replay: Replay;
}

export const GOLDEN_FOLDER = join(ROOT, 'tests/golden');

export async function readGoldens(): Promise<Golden[]> {
  const names = readdirSync(GOLDEN_FOLDER).filter((file) => file.endsWith('.rhr')).map((file) => file.slice(0, -4)).toSorted();
  return Promise.all(names.map(async (name) => {
    const path = join(GOLDEN_FOLDER, `${name}.rhr`);
    return { name, path, page: readFileSync(join(GOLDEN_FOLDER, `${name}.md`), 'utf8'), replay: await decodeReplay(new Uint8Array(readFileSync(path))) };
  }));
}

/** Judged by what happens in it, not by the rules' fingerprint: tidied code that plays the same still passes. */
export const judgeGolden = ({ replay }: Golden): Verdict =>
  judge(replay, { ...game, simHash: replay.simHash, simVersion: replay.simVersion });

/** The page's line that says what the replay must come to. */
export const verdictLine = ({ status, tick }: Verdict): string => `Verdict: ${status}, ${tick} ticks`;
