import { isLineKey, line } from '../content/lines';
import { LEARNT } from '../sim/duo/two-ways';
import type { SimEvent } from '../sim/event';
import { defOf, type Seen, type Sim } from '../sim/sim';

/** A thing's name as the one who holds it would say it; the weight in grams goes with the name that is not right yet. */
export interface ThingName {
  readonly name: string;
  readonly weight: string | null;
}

/** What has just come to somebody's hand or mouth, in a level of two heroes (docs/rules.md 3, row 35). */
export function nameOfThing(sim: Seen<Sim>, event: Seen<SimEvent>): ThingName | null {
  const { partnership, actors } = sim.world;
  if (!partnership || (event.type !== 'ate' && event.type !== 'pickedUp')) return null;
  const { item } = event;
  const key = `thing.${item}`;
  if (!isLineKey(key)) return null;
  const taker = actors.find(({ id }) => id === event.actor);
  const learns = taker !== undefined && defOf(sim, taker).traits?.learns === true;
  const [own, weight] = [`${key}.danko`, `${key}.weight`];
  const isNew = learns && (partnership.conduct.named[item] ?? 0) <= LEARNT;
  if (!isNew || !isLineKey(own) || !isLineKey(weight)) return { name: line(key), weight: null };
  return { name: line(own), weight: line(weight) };
}
