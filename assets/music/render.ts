import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { high, HALL, inRoom } from '../sounds/filters';
import { diceFrom, mix, RATE, wave, type Wave } from '../sounds/wave';
import { midiOf } from './midi';
import { SAMPLES } from './samples';
import type { Layer, Part, Piece, Strikes } from './score';

/** Plays a layer of a piece: the soundfont's instruments band by band, our own anvil and bells, and the room of 1988. */
export type Stereo = readonly [left: Wave, right: Wave];

const PASSES = 2; // a loop is played twice and the second time kept: its beginning then holds the end's last echoes
const CACHE = 'node_modules/.cache/red-heat/music';

export const secondsOf = (piece: Piece): number => (piece.bars * piece.beats * 60) / piece.bpm;

export function renderLayer(piece: Piece, layer: Layer, soundfont: string): Stereo {
  const passes = piece.loop ? PASSES : 1;
  const once = Math.round(secondsOf(piece) * RATE);
  const total = once * passes + Math.round(piece.ring * RATE);
  const plain = layer.parts.filter((part) => part.through === undefined);
  const gated = layer.parts.filter((part) => part.through === 'gate');
  const sum: Stereo = [new Float32Array(total), new Float32Array(total)];

  for (const band of bandsOf(plain)) add(sum, played(piece, band, passes, soundfont));
  for (const part of gated) add(sum, gate(piece, part, played(piece, [part], passes, soundfont), passes));
  for (const strikes of layer.strikes) strike(sum, piece, strikes, passes);
  const level = 10 ** ((layer.level ?? 0) / 20);
  for (const side of sum) for (let i = 0; i < side.length; i++) side[i]! *= level;
  if (!piece.loop) return [faded(sum[0]), faded(sum[1])];
  return [roundTrip(sum[0], once), roundTrip(sum[1], once)];
}

const JOIN = Math.round(0.02 * RATE);

/** The second pass, its last moment led over into the end of the first: what comes after that is its own beginning. */
function roundTrip(source: Wave, once: number): Wave {
  const out = source.slice(once, 2 * once);
  for (let i = 0; i < JOIN; i++) {
    const k = (i + 1) / JOIN;
    out[once - JOIN + i] = out[once - JOIN + i]! * (1 - k) + source[once - JOIN + i]! * k;
  }
  return out;
}

/** MIDI has one drum channel: every drum part is a band of its own. */
function bandsOf(parts: readonly Part[]): Part[][] {
  const bands = new Map<string, Part[]>();
  for (const part of parts) {
    const key = part.instrument.endsWith('kit') ? part.name : 'band';
    bands.set(key, [...(bands.get(key) ?? []), part]);
  }
  return [...bands.values()];
}

/** The soundfont plays these parts; what was played before is kept. */
function played(piece: Piece, parts: readonly Part[], passes: number, soundfont: string): Stereo {
  const midi = midiOf(piece, parts, passes);
  const settings = ['-R', '1', '-C', '0', '-o', 'synth.reverb.room-size=0.45', '-o', 'synth.reverb.level=0.4', '-o', 'synth.polyphony=512'];
  const key = createHash('sha256').update(midi).update(settings.join()).digest('hex').slice(0, 24);
  mkdirSync(CACHE, { recursive: true });
  const kept = join(CACHE, `${key}.wav`);
  if (!existsSync(kept)) {
    const [score, fresh] = [join(CACHE, `${key}.mid`), join(CACHE, `${key}-fresh.wav`)];
    writeFileSync(score, midi);
    execFileSync('fluidsynth', ['-ni', '-q', '-r', String(RATE), '-g', '0.5', ...settings, '-T', 'wav', '-O', 's16', '-F', fresh, soundfont, score], { stdio: ['ignore', 'ignore', 'inherit'] });
    rmSync(score);
    renameSync(fresh, kept);
  }
  return readStereo(kept);
}

function readStereo(path: string): Stereo {
  const bytes = readFileSync(path);
  let at = 12;
  while (bytes.toString('latin1', at, at + 4) !== 'data') {
    at += 8 + bytes.readUInt32LE(at + 4);
    if (at + 8 > bytes.length) throw new Error(`${path}: not a WAV file with sound in it`);
  }
  const frames = Math.floor((bytes.length - at - 8) / 4);
  const [left, right] = [new Float32Array(frames), new Float32Array(frames)];
  for (let i = 0; i < frames; i++) {
    left[i] = bytes.readInt16LE(at + 8 + i * 4) / 32768;
    right[i] = bytes.readInt16LE(at + 10 + i * 4) / 32768;
  }
  return [left, right];
}

function add(sum: Stereo, more: Stereo, gain = 1): void {
  for (const side of [0, 1] as const) {
    const [to, from] = [sum[side], more[side]];
    for (let i = 0; i < Math.min(to.length, from.length); i++) to[i]! += from[i]! * gain;
  }
}

const OPEN = 0.2; // seconds the room is heard after each stroke
const SHUT = 0.03;

/** A gated snare: struck in a hall whose door slams before it has rung out. */
function gate(piece: Piece, part: Part, dry: Stereo, passes: number): Stereo {
  const middle = dry[0].map((v, i) => (v + dry[1][i]!) / 2);
  const room = inRoom(high(middle, 160), { ...HALL, t60: 2.2, dark: 0.15, wet: 1 });
  const open = new Float32Array(room.length);
  const snares = part.notes.filter(({ midi }) => midi === 38);
  for (let pass = 0; pass < passes; pass++) {
    for (const { beat, loud } of snares) {
      const start = Math.round((((beat + pass * piece.bars * piece.beats) * 60) / piece.bpm) * RATE);
      for (let i = 0; i < (OPEN + SHUT) * RATE && start + i < open.length; i++) {
        const t = i / RATE;
        open[start + i] = Math.max(open[start + i]!, loud * (t < OPEN ? 1 : 1 - (t - OPEN) / SHUT));
      }
    }
  }
  const wet = room.map((v, i) => (v - (middle[i] ?? 0)) * open[i]! * 0.55);
  const right = wet.map((_, i) => wet[i - 480] ?? 0); // 10 ms later on the right: wide
  return [mix([dry[0]], [wet]), mix([dry[1]], [right])];
}

const TAKES = 3; // the same iron, not quite the same blow

function strike(sum: Stereo, piece: Piece, { sample, volume, pan, hits }: Strikes, passes: number): void {
  const takes = Array.from({ length: TAKES }, (_, take) => SAMPLES[sample](diceFrom(`${sample} ${take}`)));
  const sides = [Math.cos(((pan + 1) * Math.PI) / 4), Math.sin(((pan + 1) * Math.PI) / 4)] as const;
  for (let pass = 0; pass < passes; pass++) {
    for (const [nth, { beat, loud }] of hits.entries()) {
      const sound = takes[nth % TAKES]!;
      const start = Math.round((((beat + pass * piece.bars * piece.beats) * 60) / piece.bpm) * RATE);
      for (const side of [0, 1] as const) {
        const to = sum[side];
        const gain = volume * loud ** 1.5 * sides[side];
        for (let i = 0; i < sound.length && start + i < to.length; i++) to[start + i]! += sound[i]! * gain;
      }
    }
  }
}

const faded = (source: Wave): Wave => {
  const seconds = source.length / RATE;
  return wave(seconds, (t) => (source[Math.round(t * RATE)] ?? 0) * Math.min(1, (seconds - t) / 0.6));
};
