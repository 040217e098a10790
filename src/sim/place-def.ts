/**
 * What a stretch of street is besides its floor: its air, its sounds, its light and who looks on. For eye and ear; the sim never
 * reads it.
 */
export interface PlaceDef {
  readonly weather: Weather;
  readonly light: { readonly rim: number; readonly tint: number }; // rgb of the edge round figures, and what they are multiplied with
  readonly crowd: Crowd | null;
  readonly loops: Readonly<Record<string, LoopLevel>>; // what is always heard, by sound
  readonly cues: readonly PlaceCue[]; // what is heard now and then; the first that is due has the word
  readonly door: Reaction | null; // besides the feet of whoever comes in by one
  readonly sounds: readonly string[]; // sets that must be fetched for it, besides every level's
  readonly music: string | null; // where nobody fights; null: the level's
}

export interface Weather {
  readonly steam: number; // how thick it hangs, 0 to 1
  readonly falls: 'snow' | 'rain' | null;
  readonly panes: 'snow' | null; // what is seen to fall through the glass of a wall
  readonly cold: boolean; // breath shows
}

/** Before what one of a crowd does, the name of the decor piece that says where: `crowd:sitting`. */
export const SEAT = 'crowd:';

/** Whoever looks on. */
export interface Crowd {
  readonly look: string; // key into the characters' drawings
  readonly rises: readonly string[]; // types of event at which they are on their feet and cheer
  readonly heard: Readonly<Record<string, Reaction | undefined>>; // by type of event
}

export interface Reaction {
  readonly sound: string;
  readonly volume?: number; // times the sound's own; left out: 1
  readonly oneIn?: number; // only one time in so many
  readonly boss?: true; // knockedOut: only if it is the boss
}

/** What may be going on in a place that changes how loud a loop is: a locked arena, a stoked fire, a wall that is open. */
export type Circumstance = 'fight' | 'fire' | 'draught';
/** How loud a loop is, 0 to 1: always, or but for a circumstance. */
export type LoopLevel = number | (Readonly<Partial<Record<Circumstance, number>>> & { readonly level: number });

/** A sound the place makes by itself: by the clock, or when the dice say so. */
export interface PlaceCue {
  readonly sound: string;
  readonly clock?: { readonly every: number; readonly at: number }; // frames, in whole seconds
  readonly oneIn?: number; // seconds, on average, while it may be heard
  readonly calm?: true; // only while nobody fights
  readonly volume: Range;
  readonly rate?: Range;
}
/** Always the same, or anything from the first to the second. */
export type Range = number | readonly [number, number];

/** The place from x0 up to x1, subpixels. */
export interface PlaceStretch {
  readonly x0: number;
  readonly x1: number;
  readonly place: PlaceDef;
}

/** The place at x; beyond a level's ends, the nearest one. */
export function placeAt({ places }: { readonly places: readonly PlaceStretch[] }, x: number): PlaceDef {
  const stretch = places.findLast(({ x0 }) => x0 <= x) ?? places[0];
  if (!stretch) throw new Error('the level has no place');
  return stretch.place;
}
