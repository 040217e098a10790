import { chords, comped, drums, figure, moved, part, rhythm, tune, type Piece } from './score';

/** The bath: a bass choir that does not hurry, an anvil off the beat. When it comes to blows, 1988 walks in. */
const BARS = 16;
const progression = chords('Am Am Bb Am | Dm Am E E | Am G F Bb | Dm Am E7 Am');

const chant = tune(`
  A2:2 C3 B2 | A2:4 | Bb2:2 A2 G2 | A2:4 | D3:2 F3 E3 | C3:2 A2:2 | B2:2 G#2:2 | E2:4 |
  A2:2 C3 D3 | E3:2 D3 B2 | C3:3 A2 | Bb2:3 D3 | D3:2 E3 F3 | E3:2 C3:2 | B2:2 D3 G#2 | A2:4`, 4, 0.85);
const reed = tune(`
  -:4 | -:2 E4:.5 F4:.5 E4 | -:4 | -:1 E4:.5 D4:.5 C4:.5 B3:.5 A3 | -:4 | -:2 C4:.5 D4:.5 E4 | -:4 | -:1 B3:.5 C4:.5 D4:.5 B3:.5 G#3 |
  -:4 | -:2 G4:.5 F4:.5 D4 | F4:2 E4:.5 D4:.5 C4 | D4:4 | F4:1.5 E4:.5 D4:2 | C4:1.5 B3:.5 A3:2 | G#3:1.5 B3:.5 D4:2 | A3:3 -:1`, 4, 0.75);
const horn = tune(`
  A3:1.5 A3:.5 C4:2 | B3:1 C4:1 A3:2 | Bb3:1.5 Bb3:.5 D4:2 | C4:1 B3:1 A3:2 | D4:1.5 D4:.5 F4:2 | E4:1 C4:1 A3:2 | B3:1.5 B3:.5 D4:2 | E4:4 |
  A4:1.5 G4:.5 E4:2 | D4:1 E4:1 G4:2 | F4:1.5 E4:.5 C4:2 | D4:2 F4:2 | A4:1.5 G4:.5 F4:2 | E4:1 D4:1 C4:2 | B3:1.5 C4:.5 D4:2 | A3:3 -:1`, 4, 0.85);

export const BANYA: Piece = {
  bpm: 96, beats: 4, bars: BARS, loop: true, ring: 0, loudness: -17.5,
  layers: {
    'banya-calm': {
      parts: [
        part('basses', 'choir', 106, 56, chant),
        part('octave', 'choir', 110, 74, moved(chant, 12, 0.75)),
        part('contrabass', 'contrabass', 108, 64, moved(chant, -12, 0.8)),
        part('pizzicato', 'pizzicato', 112, 44, figure(progression, '1.5.3.5.|1.5.3.58', 4, 45, 0.5, 0.62)),
        part('reed', 'accordion', 112, 84, reed),
        part('bellows', 'accordion', 102, 40, comped(progression, rhythm('..o...o.', 4, BARS), 4, 57, 0.5)),
        part('taps', 'orchestra kit', 104, 64, drums({ 'low tom': 'x.......o...o...' }, 4, BARS)),
      ],
      strikes: [{ sample: 'anvil', volume: 0.24, pan: -0.35, hits: rhythm('....x.......x...|....x.......x.o.', 4, BARS) }],
    },
    'banya-fight': {
      level: -3,
      parts: [
        part('synth bass', 'synth bass', 110, 64, figure(progression, '1.1118.11.1158.8', 4, 33, 0.75, 0.85)),
        part('stabs', 'brass', 100, 60, comped(progression, rhythm('X.....x.........|X.....x...x.....', 4, BARS), 4, 57, 0.5)),
        part('horn call', 'horns', 96, 76, horn),
        part('hits', 'orchestra hit', 102, 64, comped(progression.map(({ root }) => ({ root, tones: [0] })), rhythm('X...............|................|................|................', 4, BARS), 4, 45, 0.8)),
        part('fear', 'tremolo', 104, 48, tune('A4:4 | A4:4 | Bb4:4 | A4:4 | A4:4 | A4:4 | G#4:4 | B4:4 | C5:4 | B4:4 | A4:4 | Bb4:4 | A4:4 | C5:4 | B4:4 | A4:4', 4, 0.6)),
        part('hat', 'power kit', 106, 78, drums({ 'closed hat': 'xoxoxoxoxoxoxoxo', crash: 'X...............|................|................|................|................|................|................|................' }, 4, BARS)),
        part('kick', 'power kit', 106, 64, drums({ kick: 'X..x..x.X.......|X..x..x.X..x....', 'low tom': '................|................|................|............xxxx' }, 4, BARS)),
        part('snare', 'power kit', 98, 64, drums({ snare: '....X.......X...|....X.......X..o' }, 4, BARS), 'gate'),
      ],
      strikes: [{ sample: 'anvil', volume: 0.2, pan: 0.35, hits: rhythm('..x...x...x...x.', 4, BARS) }],
    },
  },
};
