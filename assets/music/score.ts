/** How the music is written down: bars, chords and rhythms as text, parts as lists of notes. */
export interface Note {
  readonly beat: number; // from the start of the piece, in quarters
  readonly midi: number;
  readonly beats: number; // how long
  readonly loud: number; // 0 to 1
}

/** One player of the band. */
export interface Part {
  readonly name: string;
  readonly instrument: Instrument;
  readonly volume: number; // 0 to 127
  readonly pan: number; // 0 left, 64 middle, 127 right
  readonly notes: readonly Note[];
  readonly through?: 'gate'; // the 1980s: a big room, shut at once
}

/** What no soundfont holds; made in samples.ts. */
export type Sample = 'anvil' | 'sleigh-bells' | 'stomp' | 'typewriter' | 'truck-horn' | 'dolly-rattle' | 'steel-door';

/** A sound of our own making, struck at these beats. */
export interface Strikes {
  readonly sample: Sample;
  readonly volume: number; // 0 to 1
  readonly pan: number; // -1 to 1
  readonly hits: readonly { readonly beat: number; readonly loud: number }[];
}

/** What is heard together in one file. */
export interface Layer {
  readonly parts: readonly Part[];
  readonly strikes: readonly Strikes[];
  readonly level?: number; // dB against the piece's other layers
}

export interface Piece {
  readonly bpm: number; // of quarters
  readonly beats: number; // quarters in a bar
  readonly bars: number;
  readonly loop: boolean;
  readonly ring: number; // seconds a sting rings on after its last bar
  readonly loudness: number; // LUFS of all layers together
  readonly layers: Readonly<Record<string, Layer>>;
}

/** General MIDI programs; drum kits lie above 127. */
export const INSTRUMENTS = {
  'electric piano': 4, 'bright electric piano': 5, clavinet: 7, vibraphone: 11, 'tubular bells': 14, dulcimer: 15, organ: 18, accordion: 21,
  'steel guitar': 25, 'clean guitar': 27, 'muted guitar': 28, 'overdriven guitar': 29, 'distorted guitar': 30,
  'finger bass': 33, 'slap bass': 36, 'synth bass': 38, 'synth bass 2': 39, violin: 40, contrabass: 43, tremolo: 44, pizzicato: 45,
  timpani: 47, strings: 48, 'synth strings': 50, choir: 52, 'orchestra hit': 55, trumpet: 56, trombone: 57, tuba: 58, 'muted trumpet': 59,
  horns: 60, brass: 61, 'synth brass': 62, 'tenor sax': 66, 'baritone sax': 67, 'saw lead': 81, 'warm pad': 89, taiko: 116,
  'room kit': 128 + 8, 'power kit': 128 + 16, 'drum machine kit': 128 + 25, 'brush kit': 128 + 40, 'orchestra kit': 128 + 48,
} as const;
export type Instrument = keyof typeof INSTRUMENTS;

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** `C#4` to 61. */
export function pitch(name: string): number {
  const match = /^([A-G])([#b]?)(-?\d)$/.exec(name);
  if (!match) throw new Error(`music: "${name}" is not a note such as C#4`);
  const [, letter, accidental, octave] = match;
  return 12 * (Number(octave) + 1) + STEPS[letter!]! + (accidental === '#' ? 1 : accidental === 'b' ? -1 : 0);
}

/** A melody: `D4:1.5 A3:.5 -:2 | ...` (note, beats; `-` rests). Every bar must come out even. */
export function tune(text: string, beatsPerBar: number, loud = 0.8, from = 0): Note[] {
  const notes: Note[] = [];
  let beat = from;
  for (const [index, bar] of text.split('|').entries()) {
    const start = beat;
    for (const word of bar.trim().split(/\s+/).filter(Boolean)) {
      const [name, length = '1'] = word.split(':');
      const beats = Number(length);
      const accent = beat === start ? 0.08 : 0;
      if (name !== '-') notes.push({ beat, midi: pitch(name!), beats: beats * 0.96, loud: Math.min(1, loud + accent) });
      beat += beats;
    }
    if (Math.abs(beat - start - beatsPerBar) > 1e-9) throw new Error(`music: bar ${index + 1} of "${text.slice(0, 30)}..." has ${beat - start} beats, not ${beatsPerBar}`);
  }
  return notes;
}

const QUALITIES: Readonly<Record<string, readonly number[]>> = {
  '': [0, 4, 7], m: [0, 3, 7], '7': [0, 4, 7, 10], m7: [0, 3, 7, 10], maj7: [0, 4, 7, 11], '9': [0, 4, 7, 10, 14], m9: [0, 3, 7, 10, 14],
  '7s9': [0, 4, 7, 10, 15], m7b5: [0, 3, 6, 10], '5': [0, 7, 12], dim: [0, 3, 6],
};

export interface Chord {
  readonly root: number; // 0 C to 11 B
  readonly tones: readonly number[]; // above the root
}

/** `Dm Bb A7`: one chord a bar. */
export function chords(text: string): Chord[] {
  return text.trim().split(/[\s|]+/).map((word) => {
    const match = /^([A-G])([#b]?)(.*)$/.exec(word);
    const tones = match && QUALITIES[match[3]!];
    if (!match || !tones) throw new Error(`music: "${word}" is not a chord such as Bbm7`);
    return { root: (STEPS[match[1]!]! + (match[2] === '#' ? 1 : match[2] === 'b' ? -1 : 0) + 12) % 12, tones };
  });
}

/** The lowest note of this pitch class at or above `floor`. */
export const above = (floor: number, root: number): number => floor + ((((root - floor) % 12) + 12) % 12);

/** Chord tones near `floor`, close together. */
export const voiced = (chord: Chord, floor: number): number[] => chord.tones.map((tone) => above(floor, chord.root + tone)).sort((a, b) => a - b);

/** The chord as a pianist takes it when a bass plays the root: without it, and of five tones without the fifth. */
export const rootless = ({ root, tones }: Chord): Chord => ({ root, tones: tones.filter((tone) => tone !== 0 && (tones.length < 5 || tone !== 7)) });

const LOUD: Readonly<Record<string, number>> = { X: 1, x: 0.75, o: 0.5, g: 0.32 }; // g: a ghost, felt more than heard

/** Beats at which a rhythm such as `x...x.o.` strikes, the text spread evenly over the bar and repeated for every bar. */
export function rhythm(text: string, beatsPerBar: number, bars: number, from = 0): { beat: number; loud: number }[] {
  const patterns = text.split('|').map((bar) => bar.replaceAll(' ', ''));
  return Array.from({ length: bars }, (_, bar) => {
    const pattern = patterns[bar % patterns.length]!;
    return [...pattern].flatMap((mark, i) => (LOUD[mark] ? [{ beat: (from + bar) * beatsPerBar + (i * beatsPerBar) / pattern.length, loud: LOUD[mark] }] : []));
  }).flat();
}

/** One drum or one note struck in a rhythm. */
export const struckAt = (midi: number, hits: readonly { beat: number; loud: number }[], beats = 0.2): Note[] =>
  hits.map(({ beat, loud }) => ({ beat, midi, beats, loud }));

/** Chords struck in a rhythm, one chord a bar. */
export const comped = (progression: readonly Chord[], hits: readonly { beat: number; loud: number }[], beatsPerBar: number, floor: number, beats = 0.4): Note[] =>
  hits.flatMap(({ beat, loud }) => voiced(progression[Math.floor(beat / beatsPerBar + 1e-6) % progression.length]!, floor).map((midi) => ({ beat, midi, beats, loud })));

/** A bass or an ostinato: `1` root, `3` third, `4` fourth, `5` fifth, `7` seventh, `8` octave, `.` rest, spread evenly over each bar. */
export function figure(progression: readonly Chord[], text: string, beatsPerBar: number, floor: number, hold = 0.9, loud = 0.8): Note[] {
  const patterns = text.split('|').map((bar) => bar.replaceAll(' ', ''));
  return progression.flatMap((chord, bar) => {
    const pattern = patterns[bar % patterns.length]!;
    const step = beatsPerBar / pattern.length;
    const root = above(floor, chord.root);
    const degrees: Readonly<Record<string, number>> = { '1': 0, '3': chord.tones[1]!, '5': chord.tones[2] ?? 7, '8': 12, '2': 1, '4': 5, '7': chord.tones[3] ?? 10, '0': 12 + chord.tones[1]! };
    return [...pattern].flatMap((mark, i) => {
      const tone = degrees[mark];
      return tone === undefined ? [] : [{ beat: bar * beatsPerBar + i * step, midi: root + tone, beats: step * hold, loud: i === 0 ? Math.min(1, loud + 0.12) : loud }];
    });
  });
}

export const moved = (notes: readonly Note[], semitones: number, loud = 1): Note[] => notes.map((n) => ({ ...n, midi: n.midi + semitones, loud: n.loud * loud }));
/** Every second step comes a little late, as it does in Chicago: `late` in parts of a quarter. */
export const swung = <N extends { readonly beat: number }>(notes: readonly N[], late: number, step = 0.25): N[] =>
  notes.map((n) => (Math.abs(((n.beat / step) % 2) - 1) < 1e-6 ? { ...n, beat: n.beat + late } : n));
/** A long note as a balalaika plays it: struck again and again. */
export const trembling = (notes: readonly Note[], step = 0.25): Note[] =>
  notes.flatMap((n) => Array.from({ length: Math.max(1, Math.round(n.beats / step)) }, (_, i) => ({ ...n, beat: n.beat + i * step, beats: step * 0.9, loud: n.loud * (i % 2 ? 0.72 : 1) })));

export const part = (name: string, instrument: Instrument, volume: number, pan: number, notes: readonly Note[], through?: 'gate'): Part =>
  through ? { name, instrument, volume, pan, notes, through } : { name, instrument, volume, pan, notes };

/** Drums by their General MIDI keys. */
export const DRUM = {
  kick: 36, rim: 37, snare: 38, clap: 39, 'second snare': 40, 'low tom': 41, 'closed hat': 42, 'open hat': 46, 'mid tom': 47, crash: 49, 'high tom': 50,
  ride: 51, tambourine: 54, cowbell: 56, 'muted conga': 62, 'high conga': 63, 'low conga': 64, shaker: 70,
} as const;
export const drums = (rows: Partial<Record<keyof typeof DRUM, string>>, beatsPerBar: number, bars: number, from = 0): Note[] =>
  Object.entries(rows).flatMap(([drum, text]) => struckAt(DRUM[drum as keyof typeof DRUM], rhythm(text, beatsPerBar, bars, from)));
