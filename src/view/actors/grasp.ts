import type { Actor } from '../../sim/actor';
import type { Seen, Sim } from '../../sim/sim';
import { px } from '../../sim/units';
import { toX } from '../render/projection';
import { actorWith } from './body-points';
import { type Atlases, drawnAs } from './drawn';

/** Hands close round a neck: the middle of the man is so much beyond the wrist, logical px. */
const PALM = 5;
/** No man is drawn further than this from where he is held. */
const MOST = 30;
/** Lifted this high he is led by the throw. */
const LIFTED = px(12);

/** How far, across the picture, hands that hold him draw a man from where the sim has him, logical px; 0 if nobody holds him. */
export function handsOn(sim: Seen<Sim>, atlases: Atlases, held: Seen<Actor>): number {
  if (held.state !== 'held' || held.grip === null || held.z > LIFTED) return 0;
  const holder = actorWith(sim, held.grip);
  const drawn = holder && drawnAs(sim, atlases, holder);
  if (!drawn) return 0;
  const { frame: { nh, fh }, scale } = drawn;
  if (!nh || !fh) return 0;
  const hands = Math.max(nh[0], fh[0]) / scale + PALM;
  const gap = toX(held.x - holder.x) * holder.facing;
  return Math.max(-MOST, Math.min(MOST, hands - gap)) * holder.facing;
}
