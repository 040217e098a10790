import { Howl, Howler } from 'howler';
import type { AudioManifest } from './audio-manifest';
import { FILE_OF, FULL_VOLUMES, type AudioPort, type AudioSet, type SoundCue, type Volumes } from './audio-port';
import { Channel } from './channel';
import { ContextKeeper } from './context-keeper';
import { layersOf, MUSIC_NAMES, STINGS, type MusicName, type StingName } from './music';
import { soundDef, takeName, type LoopName, type SoundName } from './sounds';

const MUSIC_LEVEL = 0.8; // under the blows
const UPDATE_MS = 60;
const HEARD_ASIDE = 0.1; // nearer the middle nobody hears it, and Howler begins a sound twice to move it

/** The loudspeakers, by way of Howler. Sounds that come too late or cannot play are dropped; loops and music are brought back. */
export class HowlerPort implements AudioPort {
  private readonly howls = new Map<string, Howl>();
  private readonly sets = new Set<AudioSet>();
  private readonly sounding = new Map<SoundName, number[]>(); // ids now playing, oldest first
  private readonly loops = new Map<LoopName, Channel>();
  private readonly wantedLoops = new Map<LoopName, number>();
  private wantedMusic: { piece: MusicName | null; levels: readonly number[] } = { piece: null, levels: [] };
  private band: { piece: MusicName; layers: Channel[] } | null = null;
  private faders: Volumes = FULL_VOLUMES;
  private ducked = 1;
  private limited: AudioContext | null = null;
  private readonly keeper: ContextKeeper;

  constructor(
    private readonly manifest: AudioManifest,
    private readonly folder: string, // where the files lie, with its last slash
    private readonly onProblem: (message: string) => void,
  ) {
    Howler.autoSuspend = false; // its own suspending races with ours and can leave iOS dumb
    this.keeper = new ContextKeeper({
      context: () => Howler.ctx ?? null,
      rebuild: () => this.rebuild(),
      running: () => this.bringBack(UPDATE_MS),
      target: window,
      page: document,
      later: (act, ms) => setTimeout(act, ms),
    });
  }

  load(set: AudioSet): void {
    this.sets.add(set);
    this.howl(FILE_OF[set]);
    if (set === 'level') for (const sting of STINGS) this.layer(sting);
  }

  prepare(piece: MusicName): void {
    for (const layer of layersOf(piece)) this.layer(layer);
  }

  keep(pieces: readonly MusicName[]): void {
    for (const piece of MUSIC_NAMES) {
      if (pieces.includes(piece) || this.band?.piece === piece) continue;
      for (const layer of layersOf(piece)) this.drop(this.manifest.music[layer]?.file);
    }
  }

  play(cue: SoundCue): void {
    const def = soundDef(cue.sound);
    const howl = this.howls.get(def.file);
    if (!this.keeper.runs || howl?.state() !== 'loaded') return; // a blow heard late is worse than none
    const ids = this.sounding.get(cue.sound) ?? [];
    while (ids.length >= def.most) howl.stop(ids.shift());
    const id = howl.play(takeName(cue.sound, cue.take));
    howl.volume(def.volume * cue.volume * this.faders[def.bus], id);
    howl.rate(cue.rate, id);
    if (Math.abs(cue.pan) > HEARD_ASIDE) howl.stereo(cue.pan, id);
    howl.once('end', () => this.forget(cue.sound, id), id);
    this.sounding.set(cue.sound, [...ids, id]);
  }

  loop(sound: LoopName, level: number, fadeMs: number): void {
    this.wantedLoops.set(sound, level);
    this.bringBack(fadeMs);
  }

  music(piece: MusicName | null, levels: readonly number[], fadeMs: number): void {
    this.wantedMusic = { piece, levels };
    if (piece !== null) this.prepare(piece); // fetched at once, though it may not sound before somebody presses a key
    this.bringBack(fadeMs);
  }

  sting(piece: StingName): void {
    const howl = this.layer(piece);
    if (!this.keeper.runs || howl?.state() !== 'loaded') return;
    howl.stop();
    howl.volume(MUSIC_LEVEL * this.faders.music, howl.play('clip'));
  }

  duck(level: number, fadeMs: number): void {
    this.ducked = level;
    this.bringBack(fadeMs);
  }

  volumes(volumes: Volumes): void {
    this.faders = volumes;
    Howler.volume(volumes.master);
    Howler.mute(volumes.muted);
    this.bringBack(UPDATE_MS);
  }

  suspend(): void {
    this.keeper.hold();
  }

  resume(): void {
    this.keeper.release();
  }

  close(): void {
    this.keeper.close();
    this.forgetHowls();
  }

  /** Makes what is heard what was asked for: after loading, after a pause of the machine, after every wish. */
  private bringBack(fadeMs: number): void {
    if (!this.keeper.runs) return;
    this.bringBackMusic(fadeMs);
    for (const [sound, level] of this.wantedLoops) {
      const def = soundDef(sound);
      const howl = this.howls.get(def.file);
      if (!howl) continue;
      const channel = this.loops.get(sound) ?? new Channel(howl, takeName(sound, 1));
      this.loops.set(sound, channel);
      if (!channel.ready) continue;
      if (level === 0) channel.stop(fadeMs);
      else {
        channel.start();
        channel.glide(level * def.volume * this.faders[def.bus], fadeMs);
      }
    }
  }

  private bringBackMusic(fadeMs: number): void {
    const { piece, levels } = this.wantedMusic;
    if (this.band && this.band.piece !== piece) {
      for (const layer of this.band.layers) layer.stop(fadeMs);
      this.band = null;
    }
    if (piece === null) return;
    if (!this.band) {
      const layers = layersOf(piece).flatMap((name) => {
        const howl = this.layer(name);
        return howl ? [new Channel(howl, 'clip')] : [];
      });
      if (!layers.every((layer) => layer.ready)) return; // they start together or not at all
      for (const layer of layers) layer.start();
      this.band = { piece, layers };
    }
    const full = MUSIC_LEVEL * this.ducked * this.faders.music;
    for (const [i, layer] of this.band.layers.entries()) layer.glide((levels[i] ?? 0) * full, fadeMs);
  }

  /** A layer of music: a file of its own. */
  private layer(name: string): Howl | undefined {
    const clip = this.manifest.music[name];
    if (!clip) this.onProblem(`Music: no piece is called "${name}".`);
    return clip && this.howl(clip.file, { clip: [clip.start, clip.ms, clip.loop] });
  }

  /** The file of this name, fetched at most once. */
  private howl(file: string, sprite = this.spriteOf(file)): Howl {
    const known = this.howls.get(file);
    if (known) return known;
    const src = (this.manifest.files[file]?.src ?? []).map((name) => this.folder + name);
    const howl = new Howl({
      src,
      sprite,
      onload: () => this.bringBack(UPDATE_MS),
      onloaderror: (_, error) =>
        this.onProblem(`Sound: could not load ${src.join(' or ')} (${String(error)}). The game goes on without it.`),
    });
    this.howls.set(file, howl);
    this.limit();
    return howl;
  }

  private drop(file: string | undefined): void {
    if (file === undefined) return;
    this.howls.get(file)?.unload();
    this.howls.delete(file);
  }

  private spriteOf(file: string): Record<string, [number, number, boolean]> {
    const clips = Object.entries(this.manifest.sounds).filter(([, clip]) => clip.file === file);
    return Object.fromEntries(clips.map(([name, clip]) => [name, [clip.start, clip.ms, clip.loop]]));
  }

  private forget(sound: SoundName, id: number): void {
    this.sounding.set(sound, (this.sounding.get(sound) ?? []).filter((other) => other !== id));
  }

  /** Ten blows at once must not clip. */
  private limit(): void {
    const context = Howler.ctx;
    if (!context || context === this.limited) return;
    this.limited = context;
    const limiter = context.createDynamicsCompressor();
    limiter.threshold.value = -8;
    limiter.knee.value = 6;
    limiter.ratio.value = 12;
    limiter.attack.value = 0.002;
    limiter.release.value = 0.12;
    Howler.masterGain.disconnect();
    Howler.masterGain.connect(limiter).connect(context.destination);
  }

  /** Throws away a dead context with all that hung on it, and fetches everything again (the browser has it cached). */
  private rebuild(): void {
    this.forgetHowls();
    if (Howler.ctx.state === 'closed') Howler.ctx.close = () => Promise.resolve(); // Howler closes what it throws away, even twice
    Howler.unload();
    for (const set of this.sets) this.load(set);
  }

  private forgetHowls(): void {
    for (const howl of this.howls.values()) howl.unload();
    this.howls.clear();
    this.sounding.clear();
    this.loops.clear();
    this.band = null;
  }
}
