import { chords, comped, drums, figure, moved, part, rhythm, rootless, swung, tune, voiced, type Note, type Part, type Piece } from './score';

/** The kerb at night: Chicago leans back on a slap bass, and Moscow's march walks through it with its collar up. */
const BARS = 16;
const LATE = 0.045; // the sixteenths swing
const progression = chords('Cm9 F9 Cm9 F9 | Cm9 Cm9 Abmaj7 Ebmaj7 | Fm9 Cm9 G7s9 G7s9 | Abmaj7 F9 Cm9 G7s9');
const hands = progression.map(rootless);

/** The title's tune, a tone lower and half a beat behind itself. */
const march = tune(`
  -:4 | -:4 | -:4 | -:2.5 G4:.5 Bb4:.5 B4:.5 |
  C5:1.5 G4:.5 -:.5 C5:.5 Eb5 | D5:.5 Eb5:.5 F5 G5:2 | -:.5 Ab5:1 G5:.5 -:.5 F5:.5 Eb5 | G5:2.5 -:1.5 |
  -:.5 F5:1 G5:.5 Ab5 C6 | -:.5 G5:1 F5:.5 Eb5 C5 | D5:.5 Eb5:.5 F5:.5 G5:1.5 B4 | D5:2.5 -:1.5 |
  -:4 | -:4 | -:4 | -:4`, 4, 0.78);
const answer = tune(`
  -:2 D5:.5 Eb5:.5 G5 | A5:1.5 G5:.5 Eb5:2 | -:2 D5:.5 Eb5:.5 Bb5 | A5:1.5 C6:.5 G5:2 |
  -:4 | -:3 Bb4:.5 D5:.5 | -:4 | -:2 Bb5:.5 G5:.5 D5 |
  -:4 | -:3 D5:.5 Bb4:.5 | -:4 | -:1.5 F5:.5 Ab5:.5 B5:.5 Eb6 |
  C6:1.5 G5:.5 Eb5:2 | A5:1.5 G5:.5 Eb5 C5 | D5:.5 Eb5:.5 G5:.5 Bb5:.5 D6:2 | B5:.5 Ab5:.5 F5:.5 D5:.5 Bb4:2`, 4, 0.84);
const riff = tune(`
  -:4 | -:4 | -:4 | -:2.5 G4:.5 Bb4:.5 B4:.5 |
  C5:.5 -:.25 C5:.25 G4:.5 -:.5 C5:.5 Eb5:1.5 | D5:.5 Eb5:.5 F5:.5 -:.5 G5:1.5 -:.5 | Ab5:.5 -:.25 Ab5:.25 G5:.5 F5:.5 Eb5:.5 -:1.5 | G5:.5 -:.25 G5:.25 G5:1 -:2 |
  F5:.5 -:.25 F5:.25 G5:.5 -:.5 Ab5:.5 C6:1.5 | G5:.5 -:.25 G5:.25 F5:.5 -:.5 Eb5:.5 C5:1.5 | D5:.5 Eb5:.5 F5:.5 G5:.5 -:1 B4:1 | D5:.5 F5:.5 Ab5:.5 B5:1.5 -:1 |
  -:4 | -:4 | -:2 G5:.25 -:.25 G5:.25 -:.25 Bb5:.5 -:.5 | B5:2 -:2`, 4, 0.88);

const swing = (name: string, instrument: Part['instrument'], volume: number, pan: number, notes: readonly Note[], through?: 'gate'): Part =>
  part(name, instrument, volume, pan, swung(notes, LATE), through);
const held = hands.flatMap((chord, bar) => voiced(chord, 60).map((midi) => ({ beat: bar * 4, midi, beats: 3.9, loud: 0.55 })));

export const KERB: Piece = {
  bpm: 104, beats: 4, bars: BARS, loop: true, ring: 0, loudness: -17.5,
  layers: {
    'kerb-calm': {
      parts: [
        swing('slap bass', 'slap bass', 122, 64, figure(progression, '1.....8...7.5...|1..1....8.7.5.78', 4, 29, 0.75, 0.9)),
        swing('piano', 'electric piano', 94, 34, comped(hands, rhythm('x.....o...x.....|..o...x.....o..o', 4, BARS), 4, 57, 0.9)),
        swing('cold air', 'warm pad', 88, 80, held),
        swing('vibes', 'vibraphone', 127, 104, answer),
        swing('muted trumpet', 'muted trumpet', 88, 52, march),
        swing('brushes', 'brush kit', 127, 88, drums({ 'second snare': 'X...x...X...x...', snare: '....X..o....X.o.', ride: 'o...g.o.o...g.og' }, 4, BARS)),
        swing('drum machine', 'drum machine kit', 80, 56, drums({ kick: 'X.....x...x.....|X..x......x..x..', rim: '............o...', shaker: 'g.o.g.o.g.o.g.o.' }, 4, BARS)),
      ],
      strikes: [],
    },
    'kerb-fight': {
      level: -2,
      parts: [
        swing('synth bass', 'synth bass', 104, 64, figure(progression, '1..11.8.1.78.5.7|1..11.8.1.1.8757', 4, 29, 0.6, 0.85)),
        swing('clavinet', 'clavinet', 96, 104, comped(hands, rhythm('x.gx.gx.g.x.gx.g|x.gx.gx.gx.xg.x.', 4, BARS), 4, 60, 0.16)),
        swing('wah guitar', 'muted guitar', 114, 22, figure(progression, '8.5787.58.57.785', 4, 48, 0.4, 0.88)),
        swing('horn section', 'brass', 106, 52, riff),
        swing('tenors below', 'tenor sax', 96, 80, moved(riff, -12, 0.9)),
        swing('stabs', 'synth brass', 92, 64, comped(hands, rhythm('..........X..X..|......X.........|..........X..X..|..X...X.........', 4, 4), 4, 60, 0.25)
          .concat(comped(hands, rhythm('................', 4, 8, 4), 4, 60), comped(hands, rhythm('X..X..X.........|X..X..X...x.x...', 4, 4, 12), 4, 60, 0.3))),
        swing('hats', 'room kit', 108, 84, drums({ 'closed hat': 'xgogxgogxgogxg.g', 'open hat': '..............o.', crash: 'X...............|................|................|................' }, 4, BARS)),
        swing('kick', 'power kit', 108, 64, drums({ kick: 'X..x..x...X..x..|X..x..x.X.X..x.x' }, 4, BARS)),
        swing('snare', 'power kit', 100, 64, drums({ snare: '....X..g.g..X..g|....X..g.g..X.gx' }, 4, BARS), 'gate'),
        swing('congas', 'room kit', 104, 30, drums({ 'muted conga': '..X...X...X...X.', 'high conga': '...X..........XX', 'low conga': '......X.......X.' }, 4, BARS)),
      ],
      strikes: [{ sample: 'anvil', volume: 0.13, pan: 0.4, hits: swung(rhythm('................|................|................|............X...', 4, BARS), LATE) }],
    },
  },
};
