import { describe, expect, test } from 'vitest';
import { ambienceOf } from '../src/audio/ambience';
import { FILE_OF } from '../src/audio/audio-port';
import { soundsOf } from '../src/audio/event-sounds';
import { FEATURE_AUDIO, featuresHeard } from '../src/audio/features/features';
import { PARTNER_SOUNDS } from '../src/audio/partner-sounds';
import { soundDef, type SoundName } from '../src/audio/sounds';
import { wantedSets } from '../src/audio/wanted-sets';
import { places } from '../src/content/places';
import { begin } from '../src/sim/begin';
import { movesNamedIn } from '../src/sim/content';
import type { SimEvent } from '../src/sim/event';
import type { LevelDef } from '../src/sim/level-def';
import { spawn, type Sim } from '../src/sim/sim';
import { px } from '../src/sim/units';
import { game } from '../src/tools/game';
import { levelFiles, readLevel } from '../src/tools/read-levels';
import { EVENTS } from './audio-events';

const FRAMES = 12; // whether somebody shouts goes by the dice: so many throws
const { actors, moves, items } = game.content;
const start = (level: LevelDef): Sim => begin(game.content, level, { seed: 7, difficulty: 1, assist: 0 });

/** Kinds of all who come to a level, and of what they turn into. */
const kindsIn = ({ arenas, features }: LevelDef): string[] => {
  const foes = arenas.flatMap(({ waves }) => waves.flat().map(({ kind }) => kind));
  return [...new Set([...foes.flatMap((kind) => [kind, actors[kind]!.bare ?? kind]), ...(features.people ?? []).map(({ kind }) => kind)])];
};

/** What lies there, falls out of furniture, is brought along or let fly. */
function thingsIn(level: LevelDef, named: readonly string[]): string[] {
  const lies = [...level.items.map(({ kind }) => kind), ...level.props.map(({ drops }) => drops)];
  const comes = level.arenas.flatMap(({ waves }) => waves.flat().map(({ item }) => item));
  const flies = named.flatMap((name) => [moves[name]!.shot ?? null, moves[name]!.hazard?.item ?? null]);
  return [...new Set([...lies, ...comes, ...flies].filter((kind) => kind !== null && kind !== 'carried'))] as string[];
}

const WHO = ['actor', 'attacker', 'target', 'by', 'from', 'to', 'partner', 'first'];

/** One of each event that can happen in a level: to everybody there, with every move, thing, piece of furniture and floor of it. */
function eventsIn(level: LevelDef, sim: Sim): SimEvent[] {
  const elsewhere = FEATURE_AUDIO.filter((row) => !featuresHeard(sim).includes(row)).flatMap(({ sounds }) => Object.keys(sounds ?? {}));
  const kinds = [...new Set(sim.world.actors.map(({ kind }) => kind))];
  const named = movesNamedIn(kinds.map((kind) => actors[kind]), game.content);
  const things = thingsIn(level, named);
  const blows = [...named.map((name) => moves[name]!.hit), ...things.map((kind) => items[kind]!.thrown)];
  const armed = level.partner === null && actors[level.hero]!.gun !== undefined;
  const alone = [ // what goes with two heroes, and may come to one
    ...(kinds.some((kind) => actors[kind]!.bare) ? ['platesOff'] : []), ...(armed ? ['shot', 'gunClicked', 'reloaded'] : []),
    ...(blows.some(({ effect }) => effect) ? ['afflicted'] : []),
  ];
  const happens = Object.values(EVENTS).filter(({ type }) =>
    !elsewhere.includes(type) && (level.partner !== null || !(type in PARTNER_SOUNDS) || alone.includes(type)));
  const may: Readonly<Record<string, readonly unknown[]>> = {
    move: [...named, ...things], item: things, surface: level.grounds.map(({ surface }) => surface),
    entrance: ['left', 'door', 'roof'], colour: ['white', 'red', 'blue'], weight: ['light', 'medium', 'heavy'],
  };
  const who = sim.world.actors.map(({ id }) => Object.fromEntries(WHO.map((role) => [role, id])));
  return happens.flatMap((event) => {
    let events: object[] = WHO.some((role) => typeof (event as Record<string, unknown>)[role] === 'number') ? who : [{}];
    const choices = event.type === 'propBroken' ? { kind: level.props.map(({ kind }) => kind) } : may;
    for (const [part, values] of Object.entries(choices)) {
      if (part in event) events = events.flatMap((one) => [...new Set(values)].map((value) => ({ ...one, [part]: value })));
    }
    return events.map((one) => ({ ...event, ...Object.fromEntries(Object.entries(one).filter(([part]) => part in event)) }) as SimEvent);
  });
}

/** Every sound a level can make: by what happens, and by itself. */
function soundsIn(level: LevelDef): Set<SoundName> {
  const sim = start({ ...level, opening: null });
  for (const kind of kindsIn(level)) spawn(sim, kind, px(100), px(30));
  const heard = new Set<SoundName>();
  const events = eventsIn(level, sim);
  for (sim.world.frame = 0; sim.world.frame < FRAMES; sim.world.frame++) {
    for (const event of events) for (const { sound } of soundsOf(event, sim)) heard.add(sound);
  }
  for (const [loop, loud] of Object.entries(ambienceOf(sim))) if (loud > 0) heard.add(loop as SoundName);
  for (const { place } of level.places) {
    const own = [...Object.keys(place.loops), ...place.cues.map(({ sound }) => sound), ...(place.door ? [place.door.sound] : [])];
    const crowd = Object.values(place.crowd?.heard ?? {}).flatMap((one) => one?.sound ?? []);
    for (const sound of [...own, ...crowd]) heard.add(sound as SoundName);
  }
  return heard;
}

/** Sounds a level can make and does not fetch: nobody would ever hear them. Talks fetch their own. */
function unfetched(level: LevelDef): string[] {
  const files = ['title' as const, 'talk' as const, ...wantedSets(start({ ...level, opening: null }))].map((set) => FILE_OF[set]);
  const missing = [...soundsIn(level)].filter((sound) => !files.includes(soundDef(sound).file));
  return missing.map((sound) => `${sound} (${soundDef(sound).file})`).toSorted();
}

const levels = levelFiles().map(readLevel);
const banya = levels.find(({ id }) => id === 'banya')!;

describe('whatever can be heard has been fetched', () => {
  test.each(levels)('in $id', (level) => {
    expect(soundsIn(level).size).toBeGreaterThan(60);
    expect(unfetched(level), 'a set its places or its features name (sounds, sets)').toEqual([]);
  });

  test('a shutter in the bath house, whose noise lies at the airport, is found', () => {
    const shutter = { id: 's', kind: 'shutter-up', x: px(100), y: px(30), drops: null };
    expect(unfetched({ ...banya, props: [...banya.props, shutter] })).toEqual(['shutter-roll (handover)', 'shutter-slam (handover)']);
  });

  test('a guard in the bath house, whose plates fall off at the airport, is found', () => {
    const [first] = banya.arenas;
    const guard = { ...first!.waves[0]![0]!, kind: 'truck-guard' };
    const missing = unfetched({ ...banya, arenas: [{ ...first!, waves: [[guard]] }] });
    expect(missing).toEqual(expect.arrayContaining(['baton-hit (handover)', 'plates-off (handover)']));
  });

  test('a feature brings the sets it names, and only where it is', () => {
    expect(wantedSets(start(banya))).toEqual(['level']);
    const clapping = { ...banya, features: { ...banya.features, people: [] } };
    expect(wantedSets(start(clapping))).toEqual(['handover', 'level']);
    expect(unfetched(clapping)).toEqual([]);
  });

  test('a place that wants no set and has a telephone is found', () => {
    const { lobby } = places;
    const cellar = { ...lobby!, sounds: [] };
    const moved = { ...banya, places: banya.places.map((stretch) => ({ ...stretch, place: cellar })) };
    expect(unfetched(moved)).toEqual(expect.arrayContaining(['desk-phone (partners)', 'lobby-murmur (handover)']));
  });
});
