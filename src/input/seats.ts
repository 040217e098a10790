import type { Seat } from './actions';

/**
 * Who holds which pad. Alone, every pad is the player's. For two, a single pad is the second player's (the first has the
 * keyboard), two pads are one each; a pad keeps its seat until it is unplugged.
 */
export function seatPads(players: 1 | 2, pads: readonly number[], before: ReadonlyMap<number, Seat>): ReadonlyMap<number, Seat> {
  const seats = new Map<number, Seat>();
  for (const pad of pads) {
    const kept = before.get(pad);
    if (kept !== undefined && kept < players) seats.set(pad, kept);
  }
  for (const pad of [...pads].sort((a, b) => a - b)) {
    if (seats.has(pad)) continue;
    const taken = new Set(seats.values());
    if (players === 1) seats.set(pad, 0);
    else if (pads.length === 1) seats.set(pad, 1);
    else seats.set(pad, !taken.has(0) ? 0 : !taken.has(1) ? 1 : 0);
  }
  return seats;
}
