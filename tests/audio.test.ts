import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../src/audio/audio-manifest';
import { FULL_VOLUMES, type CaptionName, type SoundCue } from '../src/audio/audio-port';
import { captionOf, captionsOf, isTelling, Listener, minimumMs, type CaptionWords } from '../src/audio/captions';
import { ContextKeeper, type KeptContext } from '../src/audio/context-keeper';
import { cue } from '../src/audio/cue';
import { EVENTS_WITH_SOUNDS, soundsOf } from '../src/audio/event-sounds';
import { footfalls } from '../src/audio/footsteps';
import { ALL_MUSIC, isMusicName } from '../src/audio/music';
import { layerLevels, musicStateOf } from '../src/audio/music-state';
import { SoundBoard } from '../src/audio/sound-board';
import { SOUND_NAMES, soundDef, takeName, type OneShotName } from '../src/audio/sounds';
import { VOICES } from '../src/audio/voices';
import { LINES, line } from '../src/content/lines';
import { begin } from '../src/sim/begin';
import type { SimEvent } from '../src/sim/event';
import type { LevelDef } from '../src/sim/level-def';
import type { Sim } from '../src/sim/sim';
import { px } from '../src/sim/units';
import { game } from '../src/tools/game';
import { findLevel } from '../src/tools/read-levels';
import { AUDIO, EVENTS, expectPlayable, listenTo, manifest, recorder } from './audio-events';

const banya = { ...findLevel('banya')!, opening: null };
const handover = findLevel('handover')!;
const start = (level: LevelDef = banya): Sim => begin(game.content, level, { seed: 7, difficulty: 1, assist: 0 });

describe('what happened is heard', () => {
  test('every event has a sound, but for a spoken line, which is read, and one in a talk, which is babbled as it is typed', () => {
    expect(EVENTS_WITH_SOUNDS.toSorted(), 'one of each, for a feature in tests/events/NAME.ts').toEqual(Object.keys(EVENTS).toSorted());
    const sims = [start(), start(handover)];
    const silent = Object.values(EVENTS).filter((event) => sims.every((sim) => soundsOf(event, sim).length === 0)).map(({ type }) => type);
    expect(silent.toSorted()).toEqual(['said', 'talkLine']);
    for (const event of Object.values(EVENTS)) for (const sim of sims) soundsOf(event, sim).forEach(expectPlayable);
  });

  test('the same blow in the same tick sounds the same; the next one does not, by four per cent at most', () => {
    const sim = start();
    const blow = (): SoundCue => soundsOf(EVENTS.hit, sim)[0]!;
    expect(blow()).toEqual(blow());
    const rates = new Set<number>();
    for (sim.world.frame = 0; sim.world.frame < 200; sim.world.frame++) {
      const { rate } = blow();
      expect(Math.abs(rate - 1)).toBeLessThanOrEqual(0.04);
      rates.add(rate);
    }
    expect(rates.size).toBeGreaterThan(100);
  });

  test('what is on the right is heard on the right', () => {
    const sim = start();
    const panAt = (x: number): number => soundsOf({ ...EVENTS.parried, x: sim.world.brawl.camera.x + px(x) }, sim)[0]!.pan;
    expect([panAt(0), panAt(240), panAt(480), panAt(9000)]).toEqual([-0.6, 0, 0.6, 0.6]);
  });

  test('a fall sounds of the floor it ends on, and a thrown bucket of tin', () => {
    const sim = start();
    for (const surface of ['tile', 'wood', 'snow', 'asphalt', 'stone', 'concrete'] as const) {
      expect(soundsOf({ ...EVENTS.slammed, surface }, sim)[0]!.sound).toBe(`fall-${surface}`);
    }
    expect(soundsOf({ ...EVENTS.hit, move: 'bucket' }, sim)[0]!.sound).toBe('bucket-clonk');
    expect(soundsOf({ ...EVENTS.hit, weight: 'light', move: 'jab' }, sim)[0]!.sound).toBe('punch-light');
  });

  test('whoever fights has a throat: a look without one wants a row in VOICES (src/audio/voices.ts)', () => {
    const fighters = Object.values(game.content.actors).filter(({ team }) => team !== 'bystander');
    expect(fighters.map(({ look }) => look).filter((look) => !Object.hasOwn(VOICES, look))).toEqual([]);
  });

  test('a step is heard every half stride, however often one looks', () => {
    const half = px(28);
    const walk = (steps: number): number => {
      let [x, falls] = [px(3), 0];
      for (let i = 1; i <= steps; i++) {
        const next = px(3) + Math.round((px(280) * i) / steps);
        falls += footfalls({ x, y: 0 }, { x: next, y: 0 }, half);
        x = next;
      }
      return falls;
    };
    expect([walk(10), walk(60), walk(240)]).toEqual([10, 10, 10]);
    expect(footfalls({ x: 0, y: 0 }, { x: px(900), y: 0 }, half), 'carried back to a checkpoint').toBe(0);
  });

  test('ninety seconds of the level: every sound is there, and the ear is never flooded', { tags: 'slow', timeout: 30_000 }, () => {
    const { heard, sounds, most } = listenTo(start(), 90);
    expect(sounds.size).toBeGreaterThan(30);
    expect([...sounds].some((sound) => sound.startsWith('step-'))).toBe(true);
    expect(most).toBeLessThan(40);
    expect(heard).toEqual(expect.arrayContaining(['music banya 1 0', 'music banya 1 1', 'loop hall-air 0.8']));
  });
});

describe('the music follows the stage', () => {
  test('calm on the way, a fight in an arena, the boss has his own, silence once it is decided', () => {
    const sim = start();
    expect(musicStateOf(sim)).toEqual({ piece: 'banya', fight: false });
    for (const arena of banya.arenas) {
      sim.world.brawl.arena = arena.id;
      expect(musicStateOf(sim)).toEqual({ piece: arena.boss ? 'boss' : arena.music, fight: true });
    }
    sim.world.brawl.arena = null;
    sim.world.brawl.camera.x = banya.grounds.find(({ surface }) => surface === 'snow')!.x1 - px(480);
    expect(musicStateOf(sim)).toEqual({ piece: 'snow', fight: false });
    sim.world.outcome = 'down';
    expect(musicStateOf(sim).piece).toBeNull();
  });

  test('a fight adds a layer to the piece that plays, and only that', () => {
    expect(layerLevels({ piece: 'banya', fight: false })).toEqual([1, 0]);
    expect(layerLevels({ piece: 'banya', fight: true })).toEqual([1, 1]);
    expect(banya.arenas.every(({ music }) => isMusicName(music))).toBe(true);
  });

  test('each change is asked for once; a line is heard over the music; going down has a sting', () => {
    const sim = start();
    const { port, heard } = recorder();
    const board = new SoundBoard(port);
    const listen = (...events: SimEvent[]): string[] => {
      heard.length = 0;
      board.hear(events, sim);
      board.tick(sim);
      return [...heard];
    };
    expect(listen()).toContain('music banya 1 0');
    expect(listen()).toEqual([]);
    sim.world.brawl.arena = banya.arenas[0]!.id;
    expect(listen()).toContain('music banya 1 1');
    expect(listen(EVENTS.said)).toEqual(['duck 0.45']);
    sim.world.outcome = 'down';
    expect(listen(EVENTS.wentDown)).toEqual(['sting down', 'music null']);
    board.leave();
    expect(heard).toContain('loop hall-air 0');
    board.volumes({ ...FULL_VOLUMES, master: 0.5 });
    expect(heard).toContain('master 0.5');
  });
});

const words: CaptionWords = (says) => line(`sound.${says}`);

describe('who cannot hear can read', () => {
  test('every sound that matters has words that fit two lines', () => {
    const telling = SOUND_NAMES.filter(isTelling);
    expect(telling.length).toBeGreaterThan(20);
    for (const name of telling) expect(words(name).length, name).toBeLessThanOrEqual(2 * 38);
    expect(new Set(telling.map(words)).size).toBe(telling.length);
    const meant = [start(), start(handover)].flatMap((sim) => Object.values(EVENTS).flatMap((event) => soundsOf(event, sim)));
    const said = new Set([...telling, ...meant.flatMap(({ says }) => says ?? [])]);
    const keys = Object.keys(LINES).filter((key) => key.startsWith('sound.'));
    expect(keys.toSorted(), 'and no others').toEqual([...said].map((name) => `sound.${name}`).toSorted());
  });

  test('a caption says what, who, from where, and stays long enough', () => {
    const sim = start();
    const hero = sim.world.actors[0]!;
    const mark = (x: number) => captionsOf({ ...EVENTS.hazardMarked, x: hero.x + px(x) }, sim, words)[0]!;
    expect([mark(-90).direction, mark(0).direction, mark(90).direction]).toEqual(['left', 'none', 'right']);
    expect(captionsOf(EVENTS.telegraph, sim, words)[0]).toMatchObject({
      says: 'telegraph-white', speaker: 'danko', text: words('telegraph-white'),
    });
    expect(mark(0).minimumMs).toBe(minimumMs(mark(0).text));
    expect(minimumMs('Gong')).toBe(1240);
    expect(captionsOf(EVENTS.gotUp, sim, words)).toEqual([]);
  });

  test('an event that borrows a sound says what it means by it', () => {
    const sim = start();
    const read = (sound: OneShotName, says?: CaptionName): string | null =>
      captionOf(cue(sim, sound, says ? { says } : {}), sim, words)?.text ?? null;
    expect([read('stone-gong'), read('stone-gong', 'go'), read('wood-hit'), read('wood-hit', 'go')]).toEqual(['Gong', 'Go!', null, 'Go!']);
  });

  test('that armour holds is said twice, and again only after half a minute without it', () => {
    const sim = start();
    const listener = new Listener(words);
    const captions = (at: number): number => {
      sim.world.frame = at;
      return listener.captionsOf(EVENTS.armoured, sim).length;
    };
    expect([100, 130, 160, 1200, 2400, 4100, 5900].map(captions)).toEqual([1, 1, 0, 0, 0, 0, 1]);
    expect(
      [6000, 6010, 6020].map((at) => Object.assign(sim.world, { frame: at }) && listener.captionsOf(EVENTS.telegraph, sim).length),
    ).toEqual([1, 1, 1]);
  });

  test('each colour of warning has a sound and words of its own', () => {
    const sim = start();
    const texts = (['white', 'red', 'blue'] as const).map((colour) => captionsOf({ ...EVENTS.telegraph, colour }, sim, words)[0]!.text);
    expect(new Set(texts).size).toBe(3);
  });
});

describe('the recordings', () => {
  test('there are more than sixty sounds, each with all its takes, and all the music', () => {
    const takes = SOUND_NAMES.flatMap((name) => Array.from({ length: soundDef(name).takes }, (_, i) => takeName(name, i + 1)));
    expect(SOUND_NAMES.length).toBeGreaterThan(60);
    expect(Object.keys(manifest.sounds).toSorted()).toEqual(takes.toSorted());
    expect(Object.keys(manifest.music).toSorted()).toEqual(ALL_MUSIC.toSorted());
  });

  test('every stretch lies inside its file, in the file it belongs to, and no two overlap', () => {
    const ends = new Map<string, number>();
    for (const name of SOUND_NAMES) expect(manifest.sounds[takeName(name, 1)]!.file).toBe(soundDef(name).file);
    const clips = [...Object.values(manifest.sounds), ...Object.values(manifest.music)].toSorted((a, b) => a.start - b.start);
    for (const { file, start: from, ms } of clips) {
      expect(from).toBeGreaterThanOrEqual(ends.get(file) ?? 0);
      expect(ms).toBeGreaterThan(20);
      ends.set(file, from + ms);
    }
    for (const [file, end] of ends) expect(end).toBeLessThanOrEqual(manifest.files[file]!.ms);
  });

  test('music that loops joins its own beginning: both ends are recorded on either side', () => {
    for (const { loop, start: from, ms, file } of Object.values(manifest.music)) {
      if (loop) expect([from, manifest.files[file]!.ms - ms]).toEqual([250, 500]);
    }
  });

  test('every file is there in both formats: the first level under 2.4 MB, the title under 0.9 MB, the Handover under 2 MB more', () => {
    const sizes = Object.entries(manifest.files).map(([name, { src }]) => {
      expect(src.map((file) => file.split('.')[1])).toEqual(['opus', 'm4a']);
      for (const file of src) expect(existsSync(AUDIO + file), file).toBe(true);
      return [name, statSync(AUDIO + src[0]).size] as const;
    });
    const bytes = (wanted: (name: string) => boolean): number => sizes.reduce((sum, [name, size]) => sum + (wanted(name) ? size : 0), 0);
    const isLater = (name: string): boolean => ['partners', 'handover', 'talk'].includes(name) || /^music-(kerb|lobby|dolly)/.test(name);
    expect(bytes((name) => !isLater(name))).toBeLessThan(2_400_000);
    expect(bytes((name) => name === 'effects' || name === 'music-title')).toBeLessThan(900_000);
    expect(bytes(isLater)).toBeLessThan(2_000_000);
  });

  test('a damaged list is refused with a message that says what is wrong', () => {
    expect(() => readManifest({ files: {} }, 'sounds.json')).toThrow('sounds.json: sounds is not a table');
    const stray = { files: {}, sounds: { 'kick/1': { file: 'nowhere', start: 0, ms: 1, loop: false } }, music: {} };
    expect(() => readManifest(stray, 'sounds.json')).toThrow('sounds.kick/1 lies in "nowhere"');
  });
});

describe('sound comes back', () => {
  /** A browser's context and page: what the outside does to us. */
  function outside() {
    const context = { state: 'suspended', obeys: true };
    const kept: KeptContext = {
      get state() { return context.state; },
      resume: async () => { if (context.obeys) context.state = 'running'; },
      suspend: async () => { context.state = 'suspended'; },
    };
    const timers: (() => void)[] = [];
    const page = Object.assign(new EventTarget(), { hidden: false });
    const target = new EventTarget();
    let [rebuilt, ran] = [0, 0];
    const keeper = new ContextKeeper({
      context: () => kept, target, page, later: (act) => timers.push(act),
      rebuild: () => { rebuilt++; context.obeys = true; context.state = 'suspended'; }, running: () => ran++,
    });
    const touch = async (): Promise<void> => {
      target.dispatchEvent(new Event('touchend'));
      await Promise.resolve();
      for (const act of timers.splice(0)) act();
      await Promise.resolve();
    };
    return { context, keeper, page, touch, counts: () => ({ rebuilt, ran }) };
  }

  test('after the page was hidden, the phone rang, or the context died: by the next touch, two hundred times', async () => {
    const { context, keeper, page, touch } = outside();
    for (let cycle = 0; cycle < 200; cycle++) {
      page.hidden = true;
      page.dispatchEvent(new Event('visibilitychange'));
      context.state = ['suspended', 'interrupted', 'closed'][cycle % 3]!;
      context.obeys = cycle % 3 === 0; // the others never run again by themselves
      page.hidden = false;
      await touch();
      await Promise.resolve();
      expect(keeper.runs, `cycle ${cycle}`).toBe(true);
    }
  });

  test('a machine without loudspeakers is not rebuilt for ever, and a held game stays silent', async () => {
    const { context, keeper, touch, counts } = outside();
    Object.defineProperty(context, 'obeys', { get: () => false, set() {} });
    for (let i = 0; i < 20; i++) await touch();
    expect(counts()).toEqual({ rebuilt: 3, ran: 0 });
    const quiet = outside();
    quiet.keeper.hold();
    await quiet.touch();
    expect([quiet.keeper.runs, quiet.counts().ran, keeper.runs]).toEqual([false, 0, false]);
  });
});
