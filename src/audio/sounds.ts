/** Every sound of the game by name: how many takes there are, how loud, how many at once. Where they lie: assets/built/audio/sounds.json. */
export interface SoundDef {
  readonly takes: number; // recordings to choose from, so that no two blows sound the same
  readonly file: SoundFile;
  readonly bus: Bus;
  readonly volume: number; // 0 to 1
  readonly spread: number; // pitch varies by so much either way, 0.04 = 4 %
  readonly most: number; // how many may sound at once; the oldest makes room
  readonly loop?: true;
  readonly matters?: true; // tells the player something: has a caption, see captions.ts
}

/** `effects` is fetched with the title, `places` with every level; the rest only where they are wanted, see wanted-sets.ts. */
export const SOUND_FILES = ['effects', 'places', 'partners', 'handover', 'talk'] as const;
export type SoundFile = (typeof SOUND_FILES)[number];
export type Bus = 'effects' | 'voice' | 'music';

const sound = (takes: number, volume: number, more: Partial<SoundDef> = {}): SoundDef =>
  ({ takes, file: 'effects', bus: 'effects', volume, spread: 0.04, most: 3, ...more });
const place = (takes: number, volume: number, more: Partial<SoundDef> = {}): SoundDef => sound(takes, volume, { file: 'places', ...more });
const duo = (takes: number, volume: number, more: Partial<SoundDef> = {}): SoundDef => sound(takes, volume, { file: 'partners', ...more });
const street = (takes: number, volume: number, more: Partial<SoundDef> = {}): SoundDef => sound(takes, volume, { file: 'handover', ...more });
const talk = (takes: number, volume: number, more: Partial<SoundDef> = {}): SoundDef => sound(takes, volume, { file: 'talk', ...more });
const voice = (takes: number, volume: number, more: Partial<SoundDef> = {}): SoundDef =>
  sound(takes, volume, { bus: 'voice', spread: 0.04, most: 2, ...more });
const signal = (volume: number, more: Partial<SoundDef> = {}): SoundDef => sound(1, volume, { spread: 0, most: 1, ...more });
const loop = (volume: number, file: SoundFile = 'places'): SoundDef & { loop: true } => ({ ...sound(1, volume, { file, spread: 0, most: 1 }), loop: true });
const SHOUT = { bus: 'voice', most: 1 } as const;
const SIGN = { spread: 0, most: 1 } as const;
const telling = (def: SoundDef): SoundDef & { matters: true } => ({ ...def, matters: true });

export const SOUNDS = {
  // Blows on a body
  'punch-light': sound(3, 0.7, { most: 4 }),
  'punch-medium': sound(3, 0.8, { most: 4 }),
  'punch-heavy': sound(3, 0.95),
  kick: sound(2, 0.85),
  knee: sound(2, 0.85),
  headbutt: sound(2, 0.95),
  stomp: sound(1, 0.9),
  slap: sound(2, 0.8),
  hammer: sound(1, 1),
  'guard-thud': sound(2, 0.7),
  'guard-break': telling(sound(1, 0.9, { most: 1 })),
  'parry-ring': telling(sound(1, 0.85, { most: 2 })),
  'armour-clang': telling(sound(2, 0.75)),
  'knockout-thud': sound(1, 0.9, { most: 2 }),
  'whip-crack': telling(sound(2, 0.8)),
  'leaf-hit': sound(2, 0.75),
  'wood-hit': sound(2, 0.85),
  'bucket-clonk': sound(2, 0.8),

  // Through the air
  'whoosh-light': sound(2, 0.4, { most: 2 }),
  'whoosh-medium': sound(2, 0.5, { most: 2 }),
  'whoosh-heavy': sound(2, 0.6, { most: 2 }),
  'throw-whoosh': sound(1, 0.65),
  'special-spin': sound(1, 0.8, { most: 1 }),
  'leaf-swing': sound(1, 0.55),
  'towel-cock': telling(sound(1, 0.6)),

  // Bodies and floors
  'grab-cloth': sound(2, 0.6),
  struggle: telling(sound(2, 0.6)),
  'break-free': telling(sound(1, 0.75)),
  'bear-hug': telling(sound(1, 0.8, { most: 1 })),
  'fall-tile': sound(2, 0.85),
  'fall-wood': sound(2, 0.85),
  'fall-snow': sound(2, 0.85),
  'wall-slam': sound(1, 0.95, { most: 2 }),
  getup: sound(1, 0.35),
  'step-tile': sound(3, 0.26, { most: 4 }),
  'step-wood': sound(3, 0.26, { most: 4 }),
  'step-snow': sound(3, 0.3, { most: 4 }),
  'jump-tile': sound(1, 0.4),
  'jump-wood': sound(1, 0.4),
  'jump-snow': sound(1, 0.4),
  'land-tile': sound(1, 0.5),
  'land-wood': sound(1, 0.5),
  'land-snow': sound(1, 0.5),
  'side-step': sound(1, 0.4),
  'slam-shock': sound(1, 1, { most: 2 }),

  // Things
  'pick-up': sound(1, 0.55),
  catch: sound(1, 0.65),
  'broom-break': sound(1, 0.75),
  'wood-break': sound(2, 0.8),
  'water-splash': sound(2, 0.7),
  'steam-hiss': sound(2, 0.55),
  'icicle-whistle': telling(sound(1, 0.5)),
  'icicle-shatter': sound(2, 0.75),
  'warning-mark': telling(sound(1, 0.5)),
  eat: sound(1, 0.6),

  // Voices
  'hero-effort': voice(3, 0.55, { most: 1 }),
  'hero-hurt': voice(3, 0.65, { most: 1 }),
  'hero-knockout': telling(voice(3, 0.8, { most: 1 })),
  'enemy-effort': voice(3, 0.5),
  'enemy-hurt': voice(3, 0.55),
  'enemy-knockout': voice(3, 0.7),
  'surrender-whimper': telling(voice(1, 0.6)),

  // Signals: each telegraph has a phrase of its own, known with the eyes shut
  'telegraph-white': telling(signal(0.5, { most: 2 })),
  'telegraph-red': telling(signal(0.65, { most: 2 })),
  'telegraph-blue': telling(signal(0.52, { most: 2 })),
  'telegraph-call': telling(signal(0.55, { most: 1 })),
  'dizzy-birds': telling(sound(1, 0.5, { most: 2 })),
  'combo-bank': signal(0.5),
  'combo-lost': telling(signal(0.5)),
  checkpoint: telling(signal(0.6)),
  go: telling(signal(0.65)),
  'arena-lock': telling(signal(0.75)),
  'wave-drum': telling(signal(0.6)),
  'ui-move': signal(0.35, { most: 2 }),
  'ui-confirm': signal(0.5),
  'ui-back': signal(0.45),
  'ui-pause': signal(0.5),
  'ui-error': signal(0.5),
  'tally-tick': signal(0.35, { most: 3 }),
  'rank-stamp': signal(0.9),
  'star-earned': signal(0.6, { most: 3 }),

  // Places: what only a level needs
  'glass-crash': telling(place(1, 1, { most: 1 })),
  'glass-shards': place(1, 0.6, { most: 1 }),
  'stone-gong': telling(place(1, 0.7, { most: 1 })),
  'stone-sizzle': telling(place(1, 0.7, { most: 1 })),
  'boss-roar': telling(place(2, 0.95, { bus: 'voice', most: 1 })),
  'boss-hurt': place(2, 0.6, { bus: 'voice', most: 1 }),
  'boss-step': place(2, 0.5, { most: 2 }),
  'crowd-cheer': telling(place(1, 0.6, { bus: 'voice', most: 1 })),
  'crowd-gasp': telling(place(1, 0.6, { bus: 'voice', most: 1 })),
  'crowd-laugh': telling(place(1, 0.6, { bus: 'voice', most: 1 })),
  'furnace-roar': loop(0.36),
  wind: loop(0.34),
  'hall-air': loop(0.4),
  stampede: loop(0.65),
  'sizzle-warm': loop(0.5),
  'sizzle-hot': loop(0.65),
  'sizzle-burning': loop(0.8),

  // Partners: wherever two heroes fight side by side
  'ridzik-effort': duo(4, 0.5, SHOUT),
  'ridzik-heavy': duo(3, 0.6, SHOUT),
  'ridzik-hurt': duo(4, 0.62, SHOUT),
  'ridzik-knockout': telling(duo(2, 0.75, SHOUT)),
  'ridzik-laugh': duo(2, 0.55, SHOUT),
  'ridzik-taunt': telling(duo(2, 0.7, { ...SHOUT, spread: 0.02 })),
  'call-ridzik': duo(2, 0.7, { ...SHOUT, spread: 0.02 }),
  'call-danko': duo(2, 0.75, { ...SHOUT, spread: 0.02 }),
  'winded-sigh': telling(duo(2, 0.7, SHOUT)),
  'scared-yelp': telling(duo(2, 0.5, { bus: 'voice' })),
  heave: duo(1, 0.7, SHOUT),
  fling: duo(1, 0.7, SHOUT),
  parakeet: duo(2, 0.4, { most: 1 }),
  'vodka-gulp': duo(1, 0.6, { most: 1 }),

  'shotgun-pump': telling(duo(2, 0.75, { most: 2 })),
  'shotgun-blast': telling(duo(2, 1, { most: 2 })),
  'revolver-shot': duo(3, 0.85),
  'cannon-shot': duo(2, 1, { most: 2 }),
  ricochet: duo(3, 0.5),
  'bullet-hit': duo(2, 0.8),
  'gun-click': telling(duo(1, 0.7, { most: 1 })),
  'gun-reload': telling(duo(1, 0.65, { most: 1 })),
  'gun-butt': duo(1, 0.85),
  'glint-chime': telling(duo(1, 0.65, SIGN)),
  'coffee-splash': telling(duo(2, 0.75, { most: 2 })),
  'coffee-sizzle': duo(2, 0.5, { most: 2 }),
  'cuff-click': telling(duo(2, 0.75, { most: 2 })),
  'badge-flash': telling(duo(1, 0.7, { most: 1 })),

  'tag-whoosh': duo(2, 0.7, { most: 1 }),
  burst: telling(duo(1, 0.95, SIGN)),
  'detente-soviet': duo(3, 0.5, { spread: 0, most: 2 }), // takes go up with the meter
  'detente-miranda': duo(3, 0.42, { spread: 0, most: 2 }),
  'star-filled': telling(duo(1, 0.7, SIGN)),
  'glasnost-begin': telling(duo(1, 0.85, SIGN)),
  'glasnost-end': telling(duo(1, 0.65, SIGN)),
  'finisher-sting': telling(duo(1, 0.85, SIGN)),
  'finisher-blow': duo(2, 1, { most: 1 }),
  'miranda-beat': telling(duo(4, 0.65, { spread: 0, most: 2 })), // one take for each of the four
  'break-crack': telling(duo(2, 0.85, { spread: 0.03, most: 1 })),
  'complaint-stamp': telling(duo(1, 0.85, SIGN)),
  'complaint-torn': telling(duo(1, 0.6, SIGN)),
  'desk-phone': telling(duo(1, 0.5, SIGN)),
  'gun-locked': telling(duo(1, 0.8, SIGN)),
  'gun-unlocked': telling(duo(1, 0.7, SIGN)),
  'revive-heart': telling(duo(1, 0.75, SIGN)),
  'high-five': telling(duo(2, 0.85, { most: 1 })),
  saved: duo(1, 0.5, SIGN),
  'partner-ready': duo(1, 0.35, SIGN),
  'portrait-flick': duo(1, 0.45, SIGN),
  'call-refused': telling(duo(1, 0.5, SIGN)),
  'player-join': telling(duo(1, 0.6, SIGN)),
  'player-leave': telling(duo(1, 0.5, SIGN)),
  'food-groups': telling(duo(1, 0.65, SIGN)),
  'suit-rip': telling(duo(2, 0.6, { most: 1 })),
  'key-jingle': telling(duo(2, 0.65, { most: 1 })),
  'key-kick': telling(duo(2, 0.7, { most: 2 })),
  'key-pass': duo(2, 0.55, { most: 2 }),
  'key-tick': duo(1, 0.5, SIGN),
  'key-kept': telling(duo(1, 0.75, SIGN)),

  // The handover: floors under shoes, armour, iron, and the places
  'step-asphalt': street(3, 0.28, { most: 4 }),
  'step-stone': street(3, 0.26, { most: 4 }),
  'step-concrete': street(3, 0.28, { most: 4 }),
  'jump-asphalt': street(1, 0.4),
  'jump-stone': street(1, 0.4),
  'jump-concrete': street(1, 0.4),
  'land-asphalt': street(1, 0.5),
  'land-stone': street(1, 0.5),
  'land-concrete': street(1, 0.5),
  'fall-asphalt': street(2, 0.85),
  'fall-stone': street(2, 0.85),
  'fall-concrete': street(2, 0.85),
  'plates-off': telling(street(1, 0.9, { most: 2 })),
  'helmet-drop': street(1, 0.6, { most: 2 }),
  'plate-hit': street(2, 0.75),
  'baton-hit': street(2, 0.85),
  'sack-hit': street(2, 0.9),
  'box-hit': street(2, 0.85),
  'dolly-scrape': telling(street(1, 0.8, { most: 1 })),
  'dolly-impact': street(2, 1, { most: 2 }),
  'safe-slam': telling(street(1, 1, { most: 1 })),
  'shutter-roll': telling(street(1, 0.65, { most: 1 })),
  'shutter-slam': telling(street(1, 0.95, { most: 1 })),
  'vending-punch': street(2, 0.85, { most: 2 }),
  'vending-drop': telling(street(1, 0.65, { most: 1 })),
  'applause-few': telling(street(1, 0.6, SIGN)),
  'police-whistle': telling(street(1, 0.6, SIGN)),
  'taxi-horn': street(2, 0.5, { most: 1 }),
  jet: street(1, 0.5, SIGN),
  'crowd-startled': telling(street(1, 0.55, SHOUT)),
  banknote: telling(street(1, 0.6, { most: 1 })),
  'banknote-mended': telling(street(1, 0.65, { most: 1 })),
  'dolly-rattle': loop(0.75, 'handover'),
  'street-rain': loop(0.3, 'handover'),
  'lobby-murmur': loop(0.26, 'handover'),
  'garage-air': loop(0.38, 'handover'),

  // Talks
  babble: talk(6, 0.42, { bus: 'voice', spread: 0, most: 2 }), // one take to a vowel
  typewriter: talk(4, 0.4),
  carriage: talk(1, 0.4, SIGN),
  'talk-cut': talk(1, 0.5, SIGN),
} as const satisfies Record<string, SoundDef>;

export type SoundName = keyof typeof SOUNDS;
export type LoopName = { [N in SoundName]: (typeof SOUNDS)[N] extends { loop: true } ? N : never }[SoundName];
/** What is played once and ends by itself. */
export type OneShotName = Exclude<SoundName, LoopName>;

/** Sounds that tell the player something: whoever cannot hear reads them. */
export type TellingName = { [N in SoundName]: (typeof SOUNDS)[N] extends { matters: true } ? N : never }[SoundName];

export const SOUND_NAMES = Object.keys(SOUNDS) as SoundName[];
export const soundDef = (name: SoundName): SoundDef => SOUNDS[name];

/** The key of one take in the manifest: `punch-heavy/2`. Takes count from 1. */
export const takeName = (name: SoundName, take: number): string => `${name}/${take}`;
