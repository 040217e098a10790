import type { Actor, Wits } from '../actor';
import { is, type Sim } from '../sim';

/** After so many frames' peace he no longer minds the beating, and after so many more his falls. */
const FORGIVES = 60;
const FORGETS = 240;

/** Keeps count of how he is being treated, hitstop and all. */
export function feel(sim: Sim, actor: Actor, wits: Wits): void {
  if (wits.swats > 0) wits.swats--;
  if (wits.evades > 0) wits.evades--;
  if (is(sim, actor, 'helpless') || is(sim, actor, 'floored') || is(sim, actor, 'harmless')) {
    wits.peace = 0;
    wits.pinned = Math.min(999, wits.pinned + 1);
    return;
  }
  wits.peace = Math.min(999, wits.peace + 1);
  if (!is(sim, actor, 'ready')) wits.pinned = 0; // busy with something of his own
  if (wits.peace >= FORGIVES) {
    wits.beaten = 0;
    wits.pinned = 0;
  }
  if (wits.peace >= FORGETS) wits.falls = 0;
}
