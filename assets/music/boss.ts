import { chords, comped, drums, figure, moved, part, rhythm, trembling, tune, voiced, type Piece } from './score';

/** The strongman: seven to the bar, three and two and two, every one of them with a foot on it. */
const BARS = 24;
const BEATS = 3.5;
const progression = chords('D5 D5 D5 Eb D5 D5 D5 C | Gm Gm Eb Eb Dm Dm A A | D5 D5 Eb Eb Gm Gm A7 D5');

const lumber = tune(`
  D3:1.5 D3 Eb3 | D3:1.5 C3 D3 | D3:1.5 F3 Eb3 | Eb3:1.5 D3 Bb2 | D3:1.5 D3 Eb3 | D3:1.5 C3 D3 | F3:1.5 G3 F3 | E3:1.5 D3 C3 |
  G3:1.5 G3 A3 | Bb3:1.5 A3 G3 | G3:1.5 Eb3 F3 | G3:2.5 Bb3 | A3:1.5 F3 G3 | A3:1.5 F3 D3 | E3:1.5 E3 F3 | C#3:3.5 |
  D4:1.5 C4 A3 | D4:1.5 Eb4 D4 | Bb3:1.5 G3 Eb3 | G3:1.5 Bb3 Eb4 | D4:1.5 Bb3 G3 | A3:1.5 Bb3 D4 | C#4:1.5 E4 A3 | D3:3.5`, BEATS, 0.9);
const stabs = rhythm('X......|....X..|X......|X..X.X.', BEATS, BARS);
const choirStabs = stabs.flatMap(({ beat, loud }) => voiced(progression[Math.floor(beat / BEATS + 1e-6)]!, 50).map((midi) => ({ beat, midi, beats: 0.7, loud })));
const dread = progression.slice(8, 16).map((chord, bar) => ({ beat: (8 + bar) * BEATS, midi: voiced(chord, 67)[0]!, beats: BEATS * 0.98, loud: 0.6 }));

export const BOSS: Piece = {
  bpm: 125, beats: BEATS, bars: BARS, loop: true, ring: 0, loudness: -17.5,
  layers: {
    boss: {
      parts: [
        part('lumber', 'trombone', 102, 56, lumber),
        part('lumber below', 'tuba', 94, 64, moved(lumber, -12)),
        part('horns', 'horns', 92, 76, lumber.filter(({ beat }) => beat >= 16 * BEATS)),
        part('choir stabs', 'choir', 112, 64, choirStabs),
        part('hits', 'orchestra hit', 104, 64, comped(progression.map(({ root }) => ({ root, tones: [0] })), rhythm('X......|.......|.......|.......', BEATS, BARS), BEATS, 38, 0.8)),
        part('synth bass', 'synth bass', 102, 64, figure(progression, '1111111|1181112', BEATS, 26, 0.7, 0.85)),
        part('fear', 'tremolo', 108, 44, trembling(dread)),
        part('drums', 'taiko', 127, 60, [...figure(progression, '1..1.1.|1..1.11', BEATS, 38, 0.9, 0.9)]),
        part('kick', 'power kit', 112, 64, drums({ kick: 'X..x.x.', 'low tom': '.......|.......|.......|....xxX', crash: 'X......|.......|.......|.......|.......|.......|.......|.......' }, BEATS, BARS)),
        part('snare', 'power kit', 98, 64, drums({ snare: '...X.x.|...X.X.' }, BEATS, 16, 8), 'gate'),
      ],
      strikes: [
        { sample: 'stomp', volume: 0.5, pan: 0, hits: rhythm('X..x.x.', BEATS, BARS) },
        { sample: 'anvil', volume: 0.24, pan: 0.3, hits: rhythm('...x...|.....x.', BEATS, BARS) },
      ],
    },
  },
};
