import type { SimEvent, SimEventOf } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';

/** How the picture is knocked about: shaken, and pushed down. Logical px. */
export type Knock = readonly [shake: number, punch: number];

/** A row for each event that moves the picture; null: not this one. */
export type KnocksFor = { readonly [T in SimEvent['type']]?: (event: Seen<SimEventOf<T>>, sim: Seen<Sim>) => Knock | null };

export const MOST_SHAKE = 4;
