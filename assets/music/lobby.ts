import { chords, comped, drums, figure, moved, part, rhythm, rootless, tune, voiced, type Piece } from './score';

/** The precinct: typewriters keep the time of day; when the doors burst open, the whole horn section comes in with them. */
const BARS = 16;
const progression = chords('Gm7 Gm7 Gm7 C9 | Gm7 Gm7 Eb9 D7s9 | Gm7 F9 Ebmaj7 Bbmaj7 | Cm9 D7s9 Gm7 D7s9');
const hands = progression.map(rootless);

const horns = tune(`
  G4:.25 -:.5 G4:.25 Bb4:.5 -:.5 C5:.25 C#5:.25 D5:.5 -:1 | -:1 F5:.5 D5:.5 C5:.25 -:.25 Bb4:.5 G4:1 |
  G4:.25 -:.5 G4:.25 Bb4:.5 -:.5 C5:.25 C#5:.25 D5:.5 -:1 | -:.5 E5:.5 D5:.5 C5:.5 Bb4:.5 G4:.5 E4:1 |
  G4:.25 -:.5 G4:.25 Bb4:.5 -:.5 C5:.25 C#5:.25 D5:.5 -:1 | -:1 F5:.5 D5:.5 C5:.25 -:.25 Bb4:.5 G4:1 |
  C#5:.5 -:.25 C#5:.25 C#5:.5 Bb4:.5 G4:.5 Bb4:.5 C#5:1 | D5:.5 -:.25 D5:.25 D5:.5 F#5:.5 A5:.5 F#5:.5 D5:1 |
  G5:1.5 F5:.5 D5 Bb4 | C5:.5 D5:.5 F5 A5:2 | G5:1.5 F5:.5 Eb5 Bb4 | D5:2 F5:2 |
  Eb5 D5:.5 C5:.5 G5:1.5 Eb5:.5 | F#5 G5:.5 A5:.5 D5:2 | G5 G4:.5 G4:.5 Bb4:.5 C5:.5 D5 | G4:.5 -:.5 F#4:.25 -:.25 F#4:.25 -:.25 F#4:.5 A4:.5 C5:.5 D5:.5`, 4, 0.9);
const whisper = tune(`
  -:4 | -:2.5 D5:.25 F5:.25 D5:1 | -:4 | -:2 E5:.5 D5:.5 Bb4 | -:4 | -:2.5 F5:.25 D5:.25 C5:1 | -:1 C#5:1 Bb4:.5 G4:1.5 | -:1 A4:.5 C5:.5 F#5:2 |
  D5:3 -:1 | C5:3 -:1 | Bb4:2 Eb5:2 | D5:3 -:1 | Eb5:2 G5:2 | F#5:2 C5:2 | Bb4:1.5 G4:.5 -:2 | -:2 C5:.5 A4:.5 F#4`, 4, 0.62);
const counter = tune(`
  -:4 | -:4 | -:4 | -:4 | -:4 | -:4 | -:4 | -:4 |
  Bb4:2 D5:2 | A4:2 C5:2 | G4:2 Bb4:2 | F4:2 D5:2 | G4:2 C5:2 | A4:2 F#4:2 | D5:2 Bb4:2 | A4:4`, 4, 0.75);
const pad = hands.flatMap((chord, bar) => voiced(chord, 62).map((midi) => ({ beat: bar * 4, midi, beats: 3.9, loud: 0.5 })));

export const LOBBY: Piece = {
  bpm: 116, beats: 4, bars: BARS, loop: true, ring: 0, loudness: -17.5,
  layers: {
    'lobby-calm': {
      parts: [
        part('bass', 'finger bass', 118, 64, figure(progression, '1..1..34..5.7.8.|1..1..8.7.5.4.3.', 4, 31, 0.7, 0.82)),
        part('scratch', 'muted guitar', 116, 108, figure(progression, '..8...8...8..8.8|..8...8...58..8.', 4, 55, 0.3, 0.95)),
        part('piano', 'bright electric piano', 98, 26, comped(hands, rhythm('...x......x.....|...x..........o.', 4, BARS), 4, 58, 0.5)),
        part('organ', 'organ', 82, 50, pad),
        part('whisper', 'muted trumpet', 108, 82, whisper),
        part('hat', 'room kit', 112, 90, drums({ 'closed hat': 'X.x.X.xxX.x.X.x.', rim: '....X.......X..x' }, 4, BARS)),
        part('kick', 'room kit', 106, 64, drums({ kick: 'X..x......x.....|X..x......x..x..' }, 4, BARS)),
      ],
      strikes: [
        { sample: 'typewriter', volume: 0.5, pan: -0.6, hits: rhythm('..xox.o.xx..o.x.|x.ox..xoxo......|..xox.o.xx..o.x.|xoxo.xoxx...X...', 4, BARS) },
        { sample: 'typewriter', volume: 0.36, pan: 0.65, hits: rhythm('................|......o.xo.xox..|................|..x.o...........', 4, BARS) },
      ],
    },
    'lobby-fight': {
      level: -1.5,
      parts: [
        part('synth bass', 'synth bass', 92, 64, figure(progression, '1.11..34.15.7.8.|1.11..8.715.4.3.', 4, 31, 0.6, 0.85)),
        part('trumpets', 'trumpet', 98, 46, horns),
        part('section', 'brass', 104, 78, moved(horns, -12, 0.95)),
        part('baritone', 'baritone sax', 92, 84, moved(horns.filter(({ beat }) => beat < 32), -24, 0.9)),
        part('horns', 'horns', 92, 44, counter),
        part('clavinet', 'clavinet', 92, 106, comped(hands, rhythm('xg.xg.x.gxg.x.gx', 4, BARS), 4, 58, 0.16)),
        part('hits', 'orchestra hit', 98, 64, comped(progression.map(({ root }) => ({ root, tones: [0] })), rhythm('X...............|................|................|................|................|................|................|..........X.X...', 4, BARS), 4, 43, 0.6)),
        part('hat', 'power kit', 112, 82, drums({ 'closed hat': 'XoxoXoxoXoxoXo.o', 'open hat': '..............x.', crash: 'X...............|................|................|................|................|................|................|................' }, 4, BARS)),
        part('kick', 'power kit', 110, 64, drums({ kick: 'X.x.......X..x..|X.x....x..X..x..|X.x.......X..x..|X.x....x.XX...X.' }, 4, BARS)),
        part('snare', 'power kit', 100, 64, drums({ snare: '....X..g.g..X..g|....X..g.gg.X..x|....X..g.g..X..g|....X..x.g..XxXX' }, 4, BARS), 'gate'),
        part('toms', 'power kit', 100, 50, drums({ 'high tom': '................|................|................|............xx..', 'low tom': '................|................|................|..............xx' }, 4, BARS)),
        part('tambourine', 'room kit', 92, 20, drums({ tambourine: '..X...X...X...X.', cowbell: 'x...x...x...x...' }, 4, 8, 8)),
      ],
      strikes: [],
    },
  },
};
