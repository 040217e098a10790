import type { SimEvent, SimEventOf } from '../sim/event';
import type { HitWeight } from '../sim/move-def';
import type { Seen, Sim } from '../sim/sim';
import type { SoundCue } from './audio-port';
import { cue, type CueWishes } from './cue';
import { actorWith } from './hearing';
import type { OneShotName } from './sounds';
import { voiceOf } from './voices';

/** What an event sounds like: one entry for each. */
export type SoundsFor = { readonly [T in SimEvent['type']]: (event: Seen<SimEventOf<T>>, sim: Seen<Sim>) => SoundCue[] };

export const SILENCE: SoundCue[] = [];

/** A sound made by this actor, where he stands. */
export function by(sim: Seen<Sim>, id: number, sound: OneShotName, rate = 1, volume = 1, more: CueWishes = {}): SoundCue {
  const x = actorWith(sim, id)?.x;
  return cue(sim, sound, { ...more, by: id, ids: [id], rate, volume, ...(x === undefined ? {} : { x }) });
}

export function effort(sim: Seen<Sim>, id: number, weight: HitWeight = 'heavy'): SoundCue {
  const voice = voiceOf(sim, id);
  return by(sim, id, weight === 'heavy' ? voice.heavy : voice.effort, voice.pitch);
}

export const hurt = (sim: Seen<Sim>, id: number): SoundCue => by(sim, id, voiceOf(sim, id).hurt, voiceOf(sim, id).pitch);

/** What he calls out, laughs or boasts, if he is a man who does. */
export function utters(sim: Seen<Sim>, id: number, what: 'call' | 'taunt' | 'laugh'): SoundCue[] {
  const sound = voiceOf(sim, id)[what];
  return sound === null ? SILENCE : [by(sim, id, sound)];
}
