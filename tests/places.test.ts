import { describe, expect, test } from 'vitest';
import { ambienceOf } from '../src/audio/ambience';
import { AUDIO_SETS } from '../src/audio/audio-port';
import { EVENTS_WITH_SOUNDS, soundsOf } from '../src/audio/event-sounds';
import { isMusicName } from '../src/audio/music';
import { isLoop, oneShotNamed } from '../src/audio/named-sounds';
import { placeCues } from '../src/audio/place-cues';
import { soundDef, type SoundName } from '../src/audio/sounds';
import { wantedSets } from '../src/audio/wanted-sets';
import { content } from '../src/content/content';
import { places } from '../src/content/places';
import { bots } from '../src/run/bots';
import { levelHash } from '../src/run/level-hash';
import { begin } from '../src/sim/begin';
import { hashOf } from '../src/sim/hash';
import type { LevelDef } from '../src/sim/level-def';
import type { PlaceDef } from '../src/sim/place-def';
import type { Sim } from '../src/sim/sim';
import { step } from '../src/sim/step';
import { px } from '../src/sim/units';
import { levelAssetsOf } from '../src/view/assets/level-assets';
import { lightAt, lightsOf, noLight } from '../src/view/actors/actor-light';
import { findLevel } from '../src/tools/read-levels';
import { EVENTS } from './audio-events';
import { EVENTS as VALVE } from './events/valve';
import { emptyRoom } from './sim/gym';

/** Tiled, like the bath-house, and nothing else of it: a lamp that hums, a landlady who bangs on the wall. */
const MOTEL: PlaceDef = {
  weather: { steam: 0, falls: null, panes: null, cold: false },
  light: { rim: 0xc8ff9a, tint: 0xe8f0e0 },
  crowd: { look: 'traveller', rises: ['dizzied'], heard: { arenaLocked: { sound: 'wall-slam', volume: 0.5 } } },
  loops: { 'lobby-murmur': { level: 0.3, fight: 0, fire: 0.9 } },
  cues: [{ sound: 'desk-phone', oneIn: 1, calm: true, volume: [0.2, 0.4] }],
  door: null,
  sounds: ['handover', 'partners'],
  music: null,
};

const within = (level: LevelDef, place: PlaceDef): LevelDef => ({ ...level, places: [{ x0: 0, x1: level.length, place }] });
const tiled = (place: PlaceDef): LevelDef => ({
  ...within(emptyRoom, place), grounds: [{ ...emptyRoom.grounds[0]!, x1: emptyRoom.length, surface: 'tile' }],
  decor: [{ piece: 'crowd:idle', layer: 'wall', x: 300, y: 187, repeat: 1, scroll: 1000 }],
});
const start = (level: LevelDef): Sim => begin(content, level, { seed: 7, difficulty: 1, assist: 0 });
/** Of all that can happen, but for what the pipes of a bath-house do. */
const heard = (sim: Sim): string[] =>
  Object.values(EVENTS).flatMap((event) => (event.type in VALVE ? [] : soundsOf(event, sim).map(({ sound }) => sound)));

describe('a tiled bathroom in a motel', () => {
  const sim = start(tiled(MOTEL));

  test('is no Russian bath: no steam, no bathers, no furnace, no cheers', () => {
    const { looks, pieces } = levelAssetsOf(sim.level, content);
    expect(pieces.filter((piece) => piece.includes('steam'))).toEqual([]);
    expect(looks.filter((look) => look.includes('bather'))).toEqual([]);
    expect(ambienceOf(sim)).toMatchObject({ 'furnace-roar': 0, 'hall-air': 0, wind: 0 });
    expect(heard(sim).filter((sound) => /^crowd-|steam/.test(sound))).toEqual([]);
    expect(heard(sim), 'but a floor is a floor').toContain('jump-tile');
  });

  test('has what its row says, by a row alone: guests, neighbours, hum, telephone and lamp', () => {
    expect(levelAssetsOf(sim.level, content).extras).toEqual(['traveller', 'traveller-b']);
    expect(soundsOf(EVENTS.arenaLocked, sim).map(({ sound }) => sound)).toEqual(['arena-lock', 'wall-slam']);
    expect(wantedSets(sim)).toEqual(['handover', 'partners', 'level']);
    expect(lightAt(lightsOf(sim.level), px(400), noLight()))
      .toEqual({ left: 0xe8f0e0, right: 0xe8f0e0, rimLeft: 0xc8ff9a, rimRight: 0xc8ff9a });
    sim.world.frame = 60;
    expect(placeCues(sim)).toMatchObject([{ sound: 'desk-phone' }]);
    const { volume } = placeCues(sim)[0]!;
    expect(volume).toBeGreaterThanOrEqual(0.2);
    expect(volume).toBeLessThanOrEqual(0.4);
    expect(ambienceOf(sim)['lobby-murmur']).toBe(0.3);
    sim.world.brawl.arena = 'far';
    expect([ambienceOf(sim)['lobby-murmur'], placeCues(sim)], 'a fight, and nobody telephones').toEqual([0, []]);
  });

  test('the same tiles in the bath-house do steam', () => {
    const bath = start(tiled(places['steam-hall']!));
    const { looks, pieces } = levelAssetsOf(bath.level, content);
    expect([looks.includes('bather'), pieces.includes('steam-1'), ambienceOf(bath)['furnace-roar']]).toEqual([true, true, 0.5]);
    expect(heard(bath)).toEqual(expect.arrayContaining(['crowd-cheer', 'crowd-gasp', 'crowd-laugh']));
  });
});

test('the fight knows nothing of places: the same run, and the same level to a replay, wherever it is', () => {
  const banya = findLevel('banya')!;
  const played = (level: LevelDef): number[] => {
    const sim = start(level);
    const bot = bots.average!(7);
    return Array.from({ length: 900 }, () => {
      step(sim, [bot(sim)]);
      return hashOf(sim.world);
    });
  };
  expect(played(within(banya, MOTEL))).toEqual(played(banya));
  expect(levelHash(within(banya, MOTEL))).toBe(levelHash(banya));
});

describe.each(Object.entries(places))('the row of %s', (_name, { crowd, loops, cues, door, sounds, music }) => {
  const reactions = Object.entries(crowd?.heard ?? {});
  const named = [...reactions.map(([, one]) => one!.sound), ...cues.map(({ sound }) => sound), ...(door ? [door.sound] : [])];

  test('names sounds, loops, music and events that are there', () => {
    expect(() => named.map(oneShotNamed)).not.toThrow();
    expect(Object.keys(loops).filter((name) => !isLoop(name))).toEqual([]);
    expect(sounds.filter((name) => !AUDIO_SETS.some((set) => set === name))).toEqual([]);
    expect(music === null || isMusicName(music)).toBe(true);
    const events: readonly string[] = EVENTS_WITH_SOUNDS;
    expect([...reactions.map(([event]) => event), ...(crowd?.rises ?? [])].filter((event) => !events.includes(event))).toEqual([]);
  });

  test('fetches all that is heard there', () => {
    const here = ['effects', 'places', ...sounds];
    for (const name of [...named, ...Object.keys(loops)]) expect(here, name).toContain(soundDef(name as SoundName).file);
  });
});

test('a sound nobody recorded is named', () => expect(() => oneShotNamed('wind')).toThrow('no sound that ends by itself is called "wind"'));
