import type { SimEvent } from '../sim/event';
import type { Crowd, PlaceDef, Reaction, Weather } from '../sim/place-def';
import type { Mood } from './level-feature';
import { FEATURE_MOODS } from './level-features';

type Moment = SimEvent['type'];
/** A crowd whose moments the compiler knows. */
interface Onlookers extends Crowd {
  readonly rises: readonly Moment[];
  readonly heard: Readonly<Partial<Record<Moment, Reaction>>>;
}

const INDOORS: Weather = { steam: 0, falls: null, panes: null, cold: false };
const MOODS = Object.entries(FEATURE_MOODS) as [Moment, Mood][];
const RISES: readonly Moment[] = ['dizzied', 'arenaCleared', ...MOODS.flatMap(([moment, { how }]) => (how === 'cheer' ? [moment] : []))];

/** They are heard as far as the yard. */
const BATHERS: Onlookers = {
  look: 'bather', rises: RISES,
  heard: {
    knockedOut: { sound: 'crowd-cheer', boss: true },
    moraleBroke: { sound: 'crowd-gasp', volume: 0.6 },
    ...Object.fromEntries(MOODS.map(([moment, { how, ...loud }]) => [moment, { sound: `crowd-${how}`, ...loud }])),
    statueShown: { sound: 'crowd-gasp' },
    extrasFlexed: { sound: 'crowd-laugh' },
  },
};

const BATH: PlaceDef = {
  weather: { ...INDOORS, steam: 1, panes: 'snow' },
  light: { rim: 0x9fd0e8, tint: 0xf7e6de },
  crowd: {
    ...BATHERS,
    heard: { ...BATHERS.heard, arenaCleared: { sound: 'crowd-cheer', volume: 0.5 }, levelCleared: { sound: 'crowd-cheer' } },
  },
  loops: { 'hall-air': 0.8, 'furnace-roar': { level: 0.5, fire: 1 }, wind: { level: 0, draught: 0.35 } },
  cues: [],
  door: { sound: 'steam-hiss', volume: 0.6 },
  sounds: [],
  music: null,
};

/** Travellers have their hands full: one time in three somebody claps. */
const TRAVELLERS: Onlookers = {
  look: 'traveller', rises: RISES, heard: { extrasFlexed: { sound: 'applause-few', volume: 0.5, oneIn: 3 } },
};

const STREET: PlaceDef = {
  weather: { ...INDOORS, falls: 'rain' },
  light: { rim: 0xff3f9a, tint: 0xdbebfa },
  crowd: {
    ...TRAVELLERS,
    heard: { ...TRAVELLERS.heard, arenaLocked: { sound: 'crowd-startled' }, arenaCleared: { sound: 'applause-few' } },
  },
  loops: { 'street-rain': 1 },
  cues: [
    { sound: 'jet', clock: { every: 1500, at: 240 }, volume: 0.7 },
    { sound: 'taxi-horn', oneIn: 9, volume: [0.3, 0.6], rate: [0.94, 1.06] },
  ],
  door: null,
  sounds: ['handover'],
  music: null,
};

/** The places a level may be made of. A new one is a row here, its loops in assets/sounds and its backdrop. */
export const places: Readonly<Record<string, PlaceDef>> = {
  'bath-hall': BATH,
  'bath-gym': BATH,
  'steam-hall': BATH,
  'snow-yard': {
    weather: { ...INDOORS, falls: 'snow', cold: true },
    light: { rim: 0x9fd0e8, tint: 0xe0edff },
    crowd: BATHERS,
    loops: { wind: 1 },
    cues: [],
    door: null,
    sounds: [],
    music: 'snow',
  },
  kerb: STREET,
  corner: { ...STREET, light: { rim: 0x3fe0e8, tint: 0xdbebfa } },
  lobby: {
    weather: INDOORS,
    light: { rim: 0xffdf9a, tint: 0xf2ece0 },
    crowd: TRAVELLERS,
    loops: { 'street-rain': 0.12, 'lobby-murmur': { level: 1, fight: 0.2 } }, // whoever can, leaves the room
    cues: [{ sound: 'desk-phone', oneIn: 16, calm: true, volume: 0.3, rate: 1.08 }],
    door: null,
    sounds: ['handover', 'partners'],
    music: 'lobby',
  },
  'sally-port': {
    weather: INDOORS,
    light: { rim: 0xff9a3c, tint: 0xe8e4e0 },
    crowd: TRAVELLERS,
    loops: { 'street-rain': 0.4, 'garage-air': 1 },
    cues: [],
    door: null,
    sounds: ['handover'],
    music: 'dolly',
  },
};
