import { hashOf } from '../sim/hash';
import type { Seen, Sim } from '../sim/sim';
import type { CaptionName, SoundCue } from './audio-port';
import { panAt } from './hearing';
import { soundDef, type OneShotName } from './sounds';

/** How one sound is to be played; what is left out is as recorded, in the middle. */
export interface CueWishes {
  readonly x?: number; // where on the street, subpixels
  readonly ids?: readonly number[]; // who made it: the same blow always sounds the same, two blows never do
  readonly by?: number; // the actor whose sound it is
  readonly rate?: number;
  readonly volume?: number;
  readonly take?: number; // this recording and no other
  readonly says?: CaptionName; // instead of the recording's own words
}

/** Picks take and pitch from the tick and the ids alone: a replay sounds like the run. */
export function cue(sim: Seen<Sim>, sound: OneShotName, wishes: CueWishes = {}): SoundCue {
  const def = soundDef(sound);
  const dice = hashOf([sim.world.frame, sound, ...(wishes.ids ?? [])]);
  const bend = ((dice >>> 8) % 2001) / 1000 - 1;
  return {
    sound,
    take: wishes.take ?? 1 + (dice % def.takes),
    rate: (wishes.rate ?? 1) * (1 + bend * def.spread),
    pan: wishes.x === undefined ? 0 : panAt(sim, wishes.x),
    volume: wishes.volume ?? 1,
    x: wishes.x ?? null,
    by: wishes.by ?? null,
    says: wishes.says ?? null,
  };
}

/** True for one tick in `outOf`, told by the same dice: who shouts at every blow is soon not heard. */
export const oneIn = (sim: Seen<Sim>, outOf: number, ids: readonly number[]): boolean =>
  hashOf([sim.world.frame, 'one in', ...ids]) % outOf === 0;

/** A sound of the interface, outside any world. */
export const plainCue = (sound: OneShotName, rate = 1): SoundCue =>
  ({ sound, take: 1, rate, pan: 0, volume: 1, x: null, by: null, says: null });
