import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';
import { soundsOf } from './event-sounds';
import { earX, seenActor } from './place';
import { soundDef, type SoundName, type TellingName } from './sounds';

/** What a player who cannot hear reads instead. A sound that matters does not compile without its words. */
export const CAPTION_TEXT: { readonly [N in TellingName]: string } = {
  'guard-break': 'Guard broken',
  'parry-ring': 'Ring of a parry',
  'armour-clang': 'Dull thud: he shrugs it off',
  'whip-crack': 'Towel cracks',
  'towel-cock': 'Wet towel twists',
  struggle: 'Struggling',
  'break-free': 'Breaks free',
  'bear-hug': 'Ribs creak',
  'icicle-whistle': 'Icicle whistles down',
  'warning-mark': 'Something above cracks',
  'surrender-whimper': 'Whimpers: gives up',
  'telegraph-white': 'Tick: a blow to parry',
  'telegraph-red': 'Growl: a blow to dodge',
  'telegraph-blue': 'Low slide: a grab',
  'dizzy-birds': 'Birds circle his head',
  'combo-lost': 'Combo lost',
  checkpoint: 'Checkpoint bell',
  go: 'Go!',
  'arena-lock': 'Drums: the way is shut',
  'wave-drum': 'Drums: more are coming',
  'glass-crash': 'Window crashes',
  'stone-gong': 'Gong',
  'stone-sizzle': 'Hot stone sizzles',
  'boss-roar': 'Roars',
  'crowd-cheer': 'Bathers cheer',
  'crowd-gasp': 'Bathers gasp',
  'crowd-laugh': 'Bathers laugh',
  'hero-knockout': 'Groans and falls',
};

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
export function captionsOf(event: Seen<SimEvent>, sim: Seen<Sim>): Caption[] {
  return soundsOf(event, sim).flatMap(({ sound, x, by }) => {
    if (!isTelling(sound)) return [];
    const text = CAPTION_TEXT[sound];
    return [{ sound, text, speaker: seenActor(sim, by)?.kind ?? null, direction: directionOf(sim, x), minimumMs: minimumMs(text) }];
  });
}

export const isTelling = (sound: SoundName): sound is TellingName => soundDef(sound).matters === true;

function directionOf(sim: Seen<Sim>, x: number | null): Direction {
  if (x === null) return 'none';
  const listener = sim.world.actors.find((actor) => actor.player !== null)?.x ?? earX(sim);
  if (Math.abs(x - listener) < BESIDE) return 'none';
  return x < listener ? 'left' : 'right';
}
