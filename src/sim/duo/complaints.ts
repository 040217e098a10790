import type { Actor } from '../actor';
import type { Sim } from '../sim';
import { MOST_COMPLAINTS, type Desk } from './desk';
import { gain, GAIN } from './detente';

/** Three of them on the desk lock the guns. */
export function complain(sim: Sim, hero: Actor): void {
  const { desk } = sim.world;
  if (!desk) return;
  if (desk.pardons > 0) {
    desk.pardons--;
    return;
  }
  desk.complaints = Math.min(MOST_COMPLAINTS, desk.complaints + 1);
  sim.events.push({ type: 'complaint', total: desk.complaints });
  gain(sim, GAIN.complaint, 'complaint', hero);
  lockGuns(sim, desk, desk.complaints === MOST_COMPLAINTS || desk.gunLocked);
}

/** Rights read in full: one sheet less, and the guns come back. */
export function calmDesk(sim: Sim): void {
  const { desk } = sim.world;
  if (!desk) return;
  if (desk.complaints > 0) {
    desk.complaints--;
    sim.events.push({ type: 'complaintWithdrawn', total: desk.complaints });
  }
  lockGuns(sim, desk, false);
}

function lockGuns(sim: Sim, desk: Desk, locked: boolean): void {
  if (desk.gunLocked === locked) return;
  desk.gunLocked = locked;
  sim.events.push({ type: 'gunsLocked', locked });
}
