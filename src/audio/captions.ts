import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';
import type { CaptionName, SoundCue } from './audio-port';
import { soundsOf } from './event-sounds';
import { earX, actorWith } from './hearing';
import { soundDef, type SoundName, type TellingName } from './sounds';

/**
 * What a player who cannot hear reads instead of a sound. Whoever has the string table hands it in: there a sound that matters,
 * and what a feature means by one, needs its words to compile.
 */
export type CaptionWords = (says: CaptionName) => string;

export type Direction = 'left' | 'right' | 'none';

export interface Caption {
  readonly says: CaptionName;
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
export const captionsOf = (event: Seen<SimEvent>, sim: Seen<Sim>, words: CaptionWords): Caption[] =>
  soundsOf(event, sim).flatMap((cue) => captionOf(cue, sim, words) ?? []);

/** The caption of one sound: what the event says it means, or what it is if that matters. Null: it has none. */
export function captionOf({ sound, says: meant, x, by }: SoundCue, sim: Seen<Sim>, words: CaptionWords): Caption | null {
  const says = meant ?? (isTelling(sound) ? sound : null);
  if (says === null) return null;
  const text = words(says);
  return { says, text, speaker: actorWith(sim, by)?.kind ?? null, direction: directionOf(sim, x), minimumMs: minimumMs(text) };
}

/** What a fight is full of is put into words a few times, and after that only when it has not been heard for a while. Frames. */
const SELDOM: { readonly [N in CaptionName]?: { readonly first: number; readonly apart: number } } = {
  'armour-clang': { first: 2, apart: 1800 },
};

/** Reads along through a stage, and does not repeat itself. */
export class Listener {
  private readonly heard = new Map<CaptionName, { times: number; frame: number }>();

  constructor(private readonly words: CaptionWords) {}

  captionsOf(event: Seen<SimEvent>, sim: Seen<Sim>): Caption[] {
    return captionsOf(event, sim, this.words).filter(({ says }) => this.isNews(says, sim.world.frame));
  }

  private isNews(says: CaptionName, frame: number): boolean {
    const seldom = SELDOM[says];
    if (!seldom) return true;
    const last = this.heard.get(says);
    const times = (last?.times ?? 0) + 1;
    this.heard.set(says, { times, frame });
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
