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

  'ridzik-knockout': 'Yells and falls',
  'ridzik-taunt': 'Jeers, and whistles',
  'winded-sigh': 'Out of breath',
  'scared-yelp': 'Yelps, and ducks',
  'shotgun-pump': 'Shotgun is pumped',
  'shotgun-blast': 'Shotgun!',
  'gun-click': 'Click: no shot',
  'gun-reload': 'Reloads',
  'glint-chime': 'Chime: a glint of steel',
  'coffee-splash': 'Hot coffee splashes',
  'cuff-click': 'A cuff snaps shut',
  'badge-flash': 'Badge: freeze!',
  burst: 'Burst: everybody is thrown back',
  'star-filled': 'Anvil and piano: a star is full',
  'glasnost-begin': 'A choir: Glasnost',
  'glasnost-end': 'The choir fades: Glasnost is over',
  'finisher-sting': 'Fanfare: both together',
  'miranda-beat': 'Typewriter: a right is read',
  'break-crack': 'Crack. He talks: who comes, and what is hidden',
  'complaint-stamp': 'Stamp: a complaint',
  'complaint-torn': 'Paper tears: one complaint less',
  'desk-phone': "Donnelly's telephone rings",
  'gun-locked': 'A drawer slams: guns are locked away',
  'gun-unlocked': 'A drawer opens: guns are back',
  'revive-heart': 'A heart beats again',
  'high-five': 'High five',
  'call-refused': 'Two dull knocks: not now',
  'player-join': 'A player joins',
  'player-leave': 'A player leaves',
  'food-groups': 'Jingle: all four food groups',
  'suit-rip': 'The suit is creased',
  'key-jingle': 'The key jingles',
  'key-kick': 'The key is kicked',
  'key-kept': 'The key is safe',
  'plates-off': 'Armour plates clang to the floor',
  'dolly-scrape': 'The dolly scrapes back',
  'safe-slam': 'The safe comes down',
  'shutter-roll': 'A shutter rattles',
  'shutter-slam': 'The shutter slams',
  'vending-drop': 'The machine drops something',
  'applause-few': 'A few hands clap',
  'police-whistle': 'Police whistle',
  banknote: 'Paper rustles: half a banknote',
  'banknote-mended': 'The two halves fit',
  'crowd-startled': 'Travellers cry out',
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

/** What a fight is full of is put into words a few times, and after that only when it has not been heard for a while. Frames. */
const SELDOM: { readonly [N in TellingName]?: { readonly first: number; readonly apart: number } } = {
  'armour-clang': { first: 2, apart: 1800 },
};

/** Reads along through a stage, and does not repeat itself. */
export class Listener {
  private readonly heard = new Map<TellingName, { times: number; frame: number }>();

  captionsOf(event: Seen<SimEvent>, sim: Seen<Sim>): Caption[] {
    return captionsOf(event, sim).filter(({ sound }) => this.isNews(sound, sim.world.frame));
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
