import type { Seen, World } from '../sim/sim';
import { FRAMES_PER_SECOND } from '../sim/units';

const WORTH_KEEPING = 10 * FRAMES_PER_SECOND; // ticks: less is played again in no time
const PUT_AWAY = 60_000; // ms: who has paused for so long has left already

/** Would closing the page now lose a run that somebody is in the middle of? `pausedFor` in ms, null while it is played. */
export const losesRun = ({ frame, outcome }: Seen<World>, pausedFor: number | null): boolean =>
  frame > WORTH_KEEPING && outcome !== 'won' && (pausedFor === null || pausedFor < PUT_AWAY);

/** Has the browser ask before it closes the page, as long as `loses` says so. Answers how to stop it. */
export function askBeforeLeaving(loses: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (loses()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
