import type { LevelMode } from './mode-name';
import type { PlaceStretch } from './place-def';

/** A level as the sim knows it: read from levels/*.tmj by content/parse-level. Distances are subpixels. */
export interface LevelDef {
  readonly id: string; // the file name without its number
  readonly title: string; // key into the string table
  readonly number: number; // place in the film, and the default seed
  readonly mode: LevelMode; // what it is played by
  readonly hero: string; // key into content.actors: whom player one drives
  readonly partner: string | null; // the other hero, where there is one
  readonly length: number;
  readonly par: number; // frames; S+ needs this
  readonly rankScore: number; // points of rank S on difficulty 1
  readonly opening: string | null; // the talk it begins with: a key into content.talks
  readonly ending: string | null; // and the one it ends with
  readonly music: string; // calm music of the place; arenas and bosses bring their own
  readonly start: Point;
  readonly grounds: readonly GroundDef[]; // cover the length, left to right
  readonly arenas: readonly ArenaDef[]; // left to right
  readonly checkpoints: readonly CheckpointDef[];
  readonly triggers: readonly TriggerDef[];
  readonly items: readonly ItemSpawn[];
  readonly props: readonly PropDef[];
  readonly features: Partial<LevelFeatures>; // what belongs to things with rules of their own
  readonly exit: number; // walking past this x ends the level, once the last arena is cleared
  readonly decor: readonly DecorDef[]; // for the view alone
  readonly places: readonly PlaceStretch[]; // for eye and ear alone; cover the length, left to right
  readonly lights: readonly LightDef[]; // for the view alone: over the light of the places
}

/** What a level gives each feature to work with; every feature adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the features, each in its own room
export interface LevelFeatures {}

/** A stretch of the street, x0 up to x1. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Surface = 'tile' | 'wood' | 'snow' | 'asphalt' | 'stone' | 'concrete';

/** The floor from x0 to x1: what it is made of, and how far it reaches in depth. */
export interface GroundDef {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly surface: Surface;
}

/** The camera locks on x0..x1 until every wave is beaten. */
export interface ArenaDef {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly waves: readonly (readonly SpawnDef[])[];
  readonly boss: boolean;
  readonly music: string;
  readonly optional: boolean; // nobody has to: something of the street begins it
  readonly ends: string; // 'open' when everybody is beaten, or the feature that has a say in it
}

export type Entrance = 'left' | 'right' | 'door' | 'roof' | 'here';

export interface SpawnDef {
  readonly kind: string; // key into content.actors
  readonly x: number;
  readonly y: number;
  readonly entrance: Entrance;
  readonly delay: number; // frames after the wave starts, or the boss's phase
  readonly phase?: number; // not before the boss of the arena is in this phase, 0 to 2
  readonly leader: boolean;
  readonly item: string | null; // brings this weapon along
}

export interface CheckpointDef {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Something that happens once when a hero walks into x0..x1. */
export interface TriggerDef {
  readonly id: string;
  readonly kind: TriggerKind;
  readonly x0: number;
  readonly x1: number;
  readonly value: string; // line: a string-table key; hint: a hint's name; talk: a key into content.talks; else empty
  readonly by: string; // line: the kind of actor who says it, or 'public' for the loudspeaker; else empty
}
export type TriggerKind = 'line' | 'hint' | 'talk' | 'statue' | 'extras';

export interface ItemSpawn {
  readonly kind: string; // key into content.items
  readonly x: number;
  readonly y: number;
}

/** A solid or breakable thing on the belt. Breaking it may leave an item. */
export interface PropDef {
  readonly id: string;
  readonly kind: string; // key into content.props, and a frame in the props atlas
  readonly x: number;
  readonly y: number;
  readonly drops: string | null;
}

/** A piece of scenery: which drawing, where, how it scrolls. Sim px; never read by the sim. */
export interface DecorDef {
  readonly piece: string; // a file in assets/built/backdrops
  readonly layer: 'sky' | 'far' | 'wall' | 'floor' | 'front';
  readonly x: number;
  readonly y: number;
  readonly repeat: number; // how many side by side; 1 for a single piece
  readonly scroll: number; // thousandths of the camera's movement
}

/** A lamp or a fire that shines from x0 to x1, falling on whoever is in it; never read by the sim. Later ones cover earlier ones. */
export interface LightDef {
  readonly x0: number;
  readonly x1: number;
  readonly from: 'left' | 'right' | 'both';
  readonly rim: number; // rgb of the edge it draws round figures
  readonly tint: number; // rgb figures are multiplied with
}
