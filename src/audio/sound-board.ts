import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { ambienceOf } from './ambience';
import { AUDIO_SETS, type AudioPort, type Volumes } from './audio-port';
import { plainCue } from './cue';
import { soundsOf } from './event-sounds';
import { FEATURE_SIGNALS } from './features/features';
import { footstepCues } from './footsteps';
import type { MusicName, StingName } from './music';
import { layerLevels, musicStateOf, nextPiece, type MusicState } from './music-state';
import { PartnerReady } from './partner-ready';
import { placeCues } from './place-cues';
import { talkCues, type Talkers } from './talk-cues';
import type { LoopName, OneShotName } from './sounds';
import { wantedSets } from './wanted-sets';

/** Frames into a stage before the sounds of its places are fetched: the picture comes first. */
const FETCH_PLACES = 45;
const STEP_UP_MS = 400; // a fight breaks out
const STEP_DOWN_MS = 2500; // and ebbs away
const CHANGE_MS = 900; // from one piece to the next
const LISTEN = 6; // frames between two looks at place and fight
const SETTLE = 60; // frames a place must last before it brings its own music: nobody dances on a threshold
const TIDY = 300; // frames after a change, when nothing fades any more
const KEPT: readonly MusicName[] = ['title']; // for whoever goes back to the menu
const AMBIENCE_MS = 700;
const DUCK_MS = 150;
const RELEASE_MS = 600;
const UNDER_SPEECH = 0.45;
const UNDER_TALK = 0.35;
const UNDER_SIGNAL = 0.6; // stings, and the drums that shut the way
const SPEECH_FRAMES = 150; // how long a line holds the music down
const SIGNAL_FRAMES = 70;
const SIGNALS: readonly SimEvent['type'][] = [
  'arenaLocked', 'bossPhase', 'finisherBegan', 'glasnostBegan', 'gunsLocked', ...FEATURE_SIGNALS,
];
const NOBODY: Talkers = { text: (key) => key, voice: () => 1 };
const STING_FRAMES: Readonly<Record<StingName, number>> = { clear: 170, down: 230, results: 560 };

/** The mixing desk: turns what happened in the world into what is heard, and keeps music and ambience in step with it. */
export class SoundBoard {
  private readonly footing = new Map<number, { x: number; y: number }>();
  private readonly loops = new Map<LoopName, number>();
  private asked = ''; // the music last asked for, so that each change is asked for once
  private prepared: MusicName | null = null; // the piece fetched ahead
  private piece: MusicName | null = null; // what plays
  private movedAt: number | null = null; // frame since which another place's music has been due
  private tidyAt = Number.POSITIVE_INFINITY; // frame on which the rest is let go of
  private readonly partner = new PartnerReady();
  private ducked = 1;
  private due = true; // something has happened: listen at once
  private speech = 0; // frames the music stays down for a line
  private quiet = 0; // and for a sting

  constructor(private readonly port: AudioPort, private readonly talkers: Talkers = NOBODY) {
    port.load('title');
  }

  /** Title, menus, results: no world to listen to. */
  play(sound: OneShotName, rate = 1): void {
    this.port.play(plainCue(sound, rate));
  }

  music(piece: MusicName | null): void {
    this.ask(piece, layerLevels({ piece, fight: false }), CHANGE_MS);
  }

  sting(piece: StingName): void {
    this.port.sting(piece);
    this.quiet = STING_FRAMES[piece];
  }

  volumes(volumes: Volumes): void {
    this.port.volumes(volumes);
  }

  /** A stage begins: forget the last one. */
  enter(): void {
    this.footing.clear();
    this.partner.forget();
    this.movedAt = null;
    this.tidyAt = Number.POSITIVE_INFINITY;
    this.due = true;
    this.piece = null;
    this.speech = 0;
    this.quiet = 0;
  }

  /** A stage ends or waits: its loops fall silent, the music stays. */
  leave(): void {
    this.hush();
    this.duckTo(1);
  }

  /** What happened this tick. */
  hear(events: readonly Seen<SimEvent>[], sim: Seen<Sim>): void {
    if (events.length > 0) this.due = true;
    for (const event of events) {
      for (const cue of soundsOf(event, sim)) this.port.play(cue);
      if (event.type === 'said') this.speech = SPEECH_FRAMES;
      if (SIGNALS.includes(event.type)) this.quiet = SIGNAL_FRAMES;
      if (event.type === 'arenaCleared' || event.type === 'levelCleared') this.sting('clear');
      if (event.type === 'wentDown') this.sting('down');
      // While the results are read: the next level may want them.
      if (event.type === 'levelCleared') for (const set of AUDIO_SETS) this.port.load(set);
    }
  }

  /** After every tick: feet, loops, music. */
  tick(sim: Seen<Sim>): void {
    if (sim.world.talk) return this.listenToTalk(sim);
    if (sim.world.frame === FETCH_PLACES) for (const set of wantedSets(sim)) this.port.load(set);
    for (const cue of [...footstepCues(sim, this.footing), ...placeCues(sim), ...this.partner.cues(sim)]) this.port.play(cue);
    this.follow(sim);
    if (this.due || sim.world.frame % LISTEN === 0) this.listen(sim);
    this.due = false;
    this.duckTo(this.speech > 0 ? UNDER_SPEECH : this.quiet > 0 ? UNDER_SIGNAL : 1);
    this.speech = Math.max(0, this.speech - 1);
    this.quiet = Math.max(0, this.quiet - 1);
  }

  /** The fight holds its breath, the music goes on far below, and what the level needs is fetched meanwhile. */
  private listenToTalk(sim: Seen<Sim>): void {
    for (const set of ['talk', ...wantedSets(sim)] as const) this.port.load(set);
    for (const cue of talkCues(sim, this.talkers)) this.port.play(cue);
    this.hush();
    const state = musicStateOf(sim);
    this.ask(state.piece, layerLevels(state), CHANGE_MS);
    this.duckTo(UNDER_TALK);
    this.due = true;
  }

  private hush(): void {
    for (const loop of this.loops.keys()) this.port.loop(loop, 0, AMBIENCE_MS);
    this.loops.clear();
  }

  /** Where everybody's feet are, for the next tick; who has left is forgotten now and then. */
  private follow(sim: Seen<Sim>): void {
    const { actors } = sim.world;
    if (this.footing.size > 2 * actors.length) this.footing.clear();
    for (const { id, x, y } of actors) {
      const footing = this.footing.get(id);
      if (footing) Object.assign(footing, { x, y });
      else this.footing.set(id, { x, y });
    }
  }

  /** Loops and music: ten times a second is often enough, but for what has just happened. */
  private listen(sim: Seen<Sim>): void {
    for (const [loop, level] of Object.entries(ambienceOf(sim)) as [LoopName, number][]) this.keepLoop(loop, level);
    const next = nextPiece(sim);
    const { frame } = sim.world;
    const state = this.settled(musicStateOf(sim), frame);
    if (next !== this.prepared || state.piece !== this.piece) this.tidyAt = frame + TIDY;
    if (next !== null && next !== this.prepared) this.port.prepare(next);
    [this.prepared, this.piece] = [next, state.piece];
    if (frame >= this.tidyAt) {
      this.tidyAt = Number.POSITIVE_INFINITY;
      this.port.keep(KEPT.concat(next ?? [], state.piece ?? []));
    }
    this.ask(state.piece, layerLevels(state), state.fight ? STEP_UP_MS : STEP_DOWN_MS);
  }

  /** A fight, an end and a beginning are heard at once; another place only when one stays there. */
  private settled(state: MusicState, frame: number): MusicState {
    const moved = state.piece !== this.piece && this.piece !== null && state.piece !== null && !state.fight;
    this.movedAt = moved ? (this.movedAt ?? frame) : null;
    return this.movedAt !== null && frame - this.movedAt < SETTLE ? { piece: this.piece, fight: false } : state;
  }

  private keepLoop(loop: LoopName, level: number): void {
    if ((this.loops.get(loop) ?? 0) === level) return;
    this.loops.set(loop, level);
    this.port.loop(loop, level, AMBIENCE_MS);
  }

  private ask(piece: MusicName | null, levels: readonly number[], fadeMs: number): void {
    const wanted = `${piece} ${levels.join(' ')}`;
    if (wanted === this.asked) return;
    this.asked = wanted;
    this.port.music(piece, levels, fadeMs);
  }

  private duckTo(level: number): void {
    if (this.ducked === level) return;
    this.ducked = level;
    this.port.duck(level, level < 1 ? DUCK_MS : RELEASE_MS);
  }
}
