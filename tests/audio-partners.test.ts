import { describe, expect, test } from 'vitest';
import { PARTNERS } from '../assets/sounds/partners';
import { DUO_VOICES } from '../assets/sounds/ridzik';
import { SHOUTS } from '../assets/sounds/shouts';
import { diceFrom, RATE, type Recipe } from '../assets/sounds/wave';
import { ambienceOf } from '../src/audio/ambience';
import { captionsOf } from '../src/audio/captions';
import { soundsOf } from '../src/audio/event-sounds';
import { musicStateOf } from '../src/audio/music-state';
import { SoundBoard } from '../src/audio/sound-board';
import { voiceOf } from '../src/audio/voices';
import { wantedSets } from '../src/audio/wanted-sets';
import { begin } from '../src/sim/begin';
import type { SimEvent } from '../src/sim/event';
import type { LevelDef } from '../src/sim/level-def';
import type { Sim } from '../src/sim/sim';
import { px } from '../src/sim/units';
import { game } from '../src/tools/game';
import { findLevel } from '../src/tools/read-levels';
import { EVENTS, listenTo, recorder } from './audio-events';

const handover = { ...findLevel('handover')!, opening: null };
const start = (level: LevelDef = handover): Sim => begin(game.content, level, { seed: 7, difficulty: 1, assist: 0 });
const heard = (event: SimEvent, sim: Sim): string[] => soundsOf(event, sim).map(({ sound }) => sound);

const first = (recipe: Recipe) => recipe(diceFrom('measure'), 1);

/** The frequency a wave's energy lies about: how bright it is. */
function brightness(recipe: Recipe): number {
  const wave = first(recipe);
  let [steps, all] = [0, 0];
  for (let i = 1; i < wave.length; i++) {
    steps += (wave[i]! - wave[i - 1]!) ** 2;
    all += wave[i]! ** 2;
  }
  return (RATE / (2 * Math.PI)) * Math.sqrt(steps / all);
}

const WINDOW = 0.06 * RATE;

/** How high a voice lies where it is loudest: the delay at which it is most like itself. */
function pitchOf(recipe: Recipe): number {
  const wave = first(recipe);
  const energy = (from: number): number => wave.subarray(from, from + WINDOW).reduce((sum, v) => sum + v * v, 0);
  let loudest = 0;
  for (let from = 0; from + 2 * WINDOW < wave.length; from += 480) if (energy(from) > energy(loudest)) loudest = from;
  let [best, likeness] = [0, 0];
  for (let delay = Math.round(RATE / 450); delay < RATE / 70; delay++) {
    let sum = 0;
    for (let i = loudest; i < loudest + WINDOW; i++) sum += wave[i]! * (wave[i + delay] ?? 0);
    if (sum > likeness) [best, likeness] = [delay, sum];
  }
  return RATE / best;
}

describe('two men who cannot be mistaken for one another', () => {
  test('each has a throat of his own, and Ridzik lies well above Danko in all he does', { tags: 'slow' }, () => {
    const sim = start();
    const [danko, ridzik] = [voiceOf(sim, 1), voiceOf(sim, 2)];
    for (const part of ['effort', 'heavy', 'hurt', 'knockout', 'call'] as const) expect(ridzik[part], part).not.toBe(danko[part]);
    const danko4 = [SHOUTS['hero-effort'], SHOUTS['hero-hurt'], SHOUTS['hero-knockout'], DUO_VOICES['call-danko']].map(pitchOf);
    const ridzik4 = [DUO_VOICES['ridzik-effort'], DUO_VOICES['ridzik-hurt'], DUO_VOICES['ridzik-knockout'], DUO_VOICES['call-ridzik']].map(
      pitchOf,
    );
    for (const [i, pitch] of ridzik4.entries()) expect(pitch).toBeGreaterThan(1.4 * danko4[i]!);
    expect(Math.min(...ridzik4)).toBeGreaterThan(Math.max(...danko4));
  });

  test('with the eyes shut one hears whose half of the badge fills: iron and a low string, or a piano and a typewriter', () => {
    const sim = start();
    expect(heard({ ...EVENTS.detente, actor: 1 }, sim)).toEqual(['detente-soviet']);
    expect(heard({ ...EVENTS.detente, actor: 2 }, sim)).toEqual(['detente-miranda']);
    expect(brightness(PARTNERS['detente-miranda'])).toBeGreaterThan(3 * brightness(PARTNERS['detente-soviet']));
  });

  test('the tick climbs as the meter fills, and what is spent is silent', () => {
    const sim = start();
    const ticks = [10, 90, 110, 190, 210, 290].map((detente) => {
      sim.world.partnership!.detente = detente;
      return soundsOf(EVENTS.detente, sim)[0]!;
    });
    expect(ticks.map(({ take }) => take)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(ticks[1]!.rate).toBeGreaterThan(ticks[0]!.rate);
    expect(heard({ ...EVENTS.detente, change: -100, reason: 'burst' }, sim)).toEqual([]);
  });

  test('the four rights are four sounds in their order, and a caption says so', () => {
    const sim = start();
    const beats = [1, 2, 3, 4].map((beat) => soundsOf({ ...EVENTS.mirandaBeat, beat }, sim)[0]!.take);
    expect(beats).toEqual([1, 2, 3, 4]);
    expect(captionsOf(EVENTS.mirandaBeat, sim, () => '')[0]).toMatchObject({ speaker: 'ridzik' });
  });
});

describe('guns', () => {
  test('a shotgun is heard before it is fired: a chime, and the pump', () => {
    const sim = start();
    expect(heard({ type: 'telegraph', actor: 1, move: 'shotgunner.blast', colour: 'red' }, sim)).toEqual([
      'telegraph-red', 'glint-chime', 'shotgun-pump',
    ]);
    expect(heard({ type: 'itemThrown', actor: 1, item: 'buckshot' }, sim)).toEqual(['shotgun-blast']);
  });

  test("Danko's cannon is not Ridzik's revolver, and a miss sings off somewhere else", () => {
    const sim = start();
    const shot = { ...EVENTS.shot, told: true };
    expect([heard(shot, sim), heard({ ...shot, actor: 2, move: 'ridzik.shoot' }, sim)]).toEqual([['cannon-shot'], ['revolver-shot']]);
    const [, stray] = soundsOf({ ...shot, told: false, toX: sim.world.brawl.camera.x + px(480) }, sim);
    expect(stray).toMatchObject({ sound: 'ricochet', pan: 0.6 });
    expect(heard({ type: 'swing', actor: 1, move: 'danko.shoot', weight: 'heavy' }, sim)).toEqual([]);
    expect(heard({ ...EVENTS.hit, move: 'danko.shoot' }, sim)[0]).toBe('bullet-hit');
  });
});

describe('the places of the Handover', () => {
  test('the kerb, the lobby and the garage each have their music; when the driver lies, the night is calm again', () => {
    const sim = start();
    const pieceAt = (x: number): string | null => {
      sim.world.brawl.camera.x = px(x) - px(240);
      return musicStateOf(sim).piece;
    };
    expect([300, 900, 1500, 2300, 2700].map(pieceAt)).toEqual(['kerb', 'kerb', 'lobby', 'lobby', 'dolly']);
    sim.world.brawl.cleared.push(...handover.arenas.map(({ id }) => id));
    expect(pieceAt(3000)).toBe('kerb');
    for (const arena of handover.arenas) {
      sim.world.brawl.arena = arena.id;
      expect(musicStateOf(sim)).toEqual({ piece: arena.music, fight: true });
    }
  });

  test('it rains outside, people murmur in the lobby until there is a fight, the garage hums', () => {
    const sim = start();
    const loopsAt = (x: number): string[] => {
      sim.world.brawl.camera.x = px(x) - px(240);
      return Object.entries(ambienceOf(sim)).filter(([, level]) => level > 0.5).map(([name]) => name);
    };
    expect([300, 1500, 3000].map(loopsAt)).toEqual([['street-rain'], ['lobby-murmur'], ['garage-air']]);
    sim.world.brawl.arena = 'desk';
    expect(loopsAt(1500)).toEqual([]);
  });

  test('shutters, the window and the machine each break with their own noise, and plates do not sound like skin', () => {
    const sim = start();
    const broken = (kind: string): string => heard({ ...EVENTS.propBroken, kind }, sim).join(' ');
    expect(['shutter-up', 'lobby-window', 'vending'].map(broken)).toEqual([
      'shutter-roll shutter-slam', 'glass-crash glass-shards', 'vending-punch vending-drop',
    ]);
    expect(heard({ ...EVENTS.hit, move: 'dolly-driver.slam' }, sim)[0]).toBe('safe-slam');
    expect(heard({ ...EVENTS.hit, move: 'danko.slam' }, sim)[0]).not.toBe('safe-slam');
  });

  test('no bather cheers where there is no bath', () => {
    const sim = start();
    const all = Object.values(EVENTS).flatMap((event) =>
      ['windowBroken', 'statueShown', 'extrasFlexed', 'stoneHeld', 'stoneDropped'].includes(event.type) ? [] : heard(event, sim),
    );
    expect(all.filter((sound) => sound.startsWith('crowd-'))).toEqual(['crowd-startled']);
  });
});

/** So many ticks pass, heard by the board. */
function listenFor(board: SoundBoard, sim: Sim, ticks: number): void {
  for (let tick = 0; tick < ticks; tick++) {
    sim.world.frame++;
    board.tick(sim);
  }
}

describe('what is fetched, and when', () => {
  test('the bath house does not wait for the airport', () => {
    expect(wantedSets(start(findLevel('banya')!))).toEqual(['level']);
    expect(wantedSets(start())).toEqual(['handover', 'partners', 'level']);
    const { port, heard: told } = recorder();
    new SoundBoard(port).hear([EVENTS.levelCleared], start(findLevel('banya')!));
    expect(told, 'while the sheet is read there is time').toEqual(expect.arrayContaining(['load partners', 'load handover']));
  });

  test('pieces of places left behind are let go of, once nothing fades any more', () => {
    const sim = start();
    const { port, heard: told } = recorder();
    const board = new SoundBoard(port);
    listenFor(board, sim, 320);
    expect(told).toContain('keep title kerb kerb');
    sim.world.brawl.cleared.push('kerb');
    sim.world.brawl.camera.x = px(1500);
    listenFor(board, sim, 400);
    expect(told).toContain('keep title lobby lobby');
  });

  test('who dithers on a threshold does not change the music; who goes in does, and a fight waits for nobody', () => {
    const sim = start();
    const { port, heard: told } = recorder();
    const board = new SoundBoard(port);
    const stay = (x: number, ticks: number): void => {
      sim.world.brawl.camera.x = px(x);
      listenFor(board, sim, ticks);
    };
    stay(900, 10);
    for (let i = 0; i < 5; i++) {
      stay(980, 30);
      stay(900, 30);
    }
    const pieces = (): string[] => told.filter((line) => line.startsWith('music '));
    expect(pieces()).toEqual(['music kerb 1 0']);
    stay(1000, 70);
    expect(pieces().at(-1)).toBe('music lobby 1 0');
    sim.world.brawl.arena = 'dolly';
    board.hear([EVENTS.arenaLocked], sim);
    stay(1000, 1);
    expect(pieces().at(-1)).toBe('music dolly 1 1');
  });

  test('a chime tells when the partner can be asked again, once', () => {
    const sim = start();
    const { port, cues } = recorder();
    const board = new SoundBoard(port);
    for (const cool of [2, 1, 0, 0, 0]) {
      sim.world.actors[1]!.order!.cool = cool;
      board.tick(sim);
    }
    expect(cues.filter(({ sound }) => sound === 'partner-ready')).toHaveLength(1);
  });

  test('two minutes of the Handover: every sound is there, and the ear is never flooded', { tags: 'slow', timeout: 60_000 }, () => {
    const { sounds, most } = listenTo(start(), 120);
    expect(sounds.size).toBeGreaterThan(45);
    for (const sound of ['step-asphalt', 'ridzik-effort', 'hero-hurt', 'plate-hit', 'detente-miranda'] as const) {
      expect(sounds, sound).toContain(sound);
    }
    expect(most).toBeLessThan(40);
  });
});
