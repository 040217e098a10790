import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';
import { soundsOf } from './event-sounds';
import { earX, actorWith } from './hearing';
import { soundDef, type SoundName, type TellingName } from './sounds';

/**
 * What a player who cannot hear reads instead of a sound. Whoever has the string table hands it in: there a sound that matters
 * needs its words to compile.
 */
export type CaptionWords = (sound: TellingName) => string;

export type Direction = 'left' | 'right' | 'none';

export interface Caption {
  readonly sound: TellingName;
  readonly text: string;
  readonly speaker: string | null; // kind of the actor whose sound it is; null: nobody's
  readonly direction: Direction; // from the hero, or from the middle of the picture
  readonly minimumMs: number; // shown at least so long
}

const READING_MS = 1000;
const LETTER_MS = 60;
export const minimumMs = (text: string): number => READING_MS + LETTER_MS * text.length;

const BESIDE = px(24); // nearer than this is neither left nor right

/** The captions this event calls for: one for each of its sounds that matters. */
export function captionsOf(event: Seen<SimEvent>, sim: Seen<Sim>, words: CaptionWords): Caption[] {
  return soundsOf(event, sim).flatMap(({ sound, x, by }) => {
    if (!isTelling(sound)) return [];
    const text = words(sound);
    return [{ sound, text, speaker: actorWith(sim, by)?.kind ?? null, direction: directionOf(sim, x), minimumMs: minimumMs(text) }];
  });
}

/** What a fight is full of is put into words a few times, and after that only when it has not been heard for a while. Frames. */
const SELDOM: { readonly [N in TellingName]?: { readonly first: number; readonly apart: number } } = {
  'armour-clang': { first: 2, apart: 1800 },
};

/** Reads along through a stage, and does not repeat itself. */
export class Listener {
  private readonly heard = new Map<TellingName, { times: number; frame: number }>();

  constructor(private readonly words: CaptionWords) {}

  captionsOf(event: Seen<SimEvent>, sim: Seen<Sim>): Caption[] {
    return captionsOf(event, sim, this.words).filter(({ sound }) => this.isNews(sound, sim.world.frame));
  }

  private isNews(sound: TellingName, frame: number): boolean {
    const seldom = SELDOM[sound];
    if (!seldom) return true;
    const last = this.heard.get(sound);
    const times = (last?.times ?? 0) + 1;
    this.heard.set(sound, { times, frame });
    return times <= seldom.first || frame - last!.frame >= seldom.apart;
  }
}

export const isTelling = (sound: SoundName): sound is TellingName => soundDef(sound).matters === true;

function directionOf(sim: Seen<Sim>, x: number | null): Direction {
  if (x === null) return 'none';
  const listener = sim.world.actors.find((actor) => actor.player !== null)?.x ?? earX(sim);
  if (Math.abs(x - listener) < BESIDE) return 'none';
  return x < listener ? 'left' : 'right';
}
