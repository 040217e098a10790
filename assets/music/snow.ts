import { chords, comped, drums, figure, moved, part, rhythm, trembling, tune, type Piece } from './score';

/** Out through the window: a troika in the snow, bells and strings; the fight lends it drums and horns. */
const BARS = 16;
const progression = chords('Em Em C D | Em Am B B | Em G C D | Am Em B7 Em');

const ride = tune(`
  -:4 | -:2 B4 E5 | G5:1.5 F#5:.5 E5:2 | F#5:1.5 E5:.5 D5:2 | -:4 | -:2 A4 C5 | B4:1.5 A4:.5 F#4:2 | D#5:3 -:1 |
  E5 B4:.5 E5:.5 G5 B5 | A5:.5 G5:.5 F#5 D5:2 | E5:1.5 D5:.5 C5:2 | D5 F#5 A5:2 | C6:1.5 B5:.5 A5 E5 | G5:1.5 F#5:.5 E5:2 | F#5 E5:.5 D#5:.5 B4:2 | E5:3 -:1`, 4, 0.8);
const horn = moved(tune(`
  E4:2 G4 B4 | B4:3 A4 | G4:2 E4:2 | F#4:2 D4:2 | E4:2 G4 B4 | C5:2 A4:2 | B4:2 D#4:2 | F#4:4 |
  E4:2 G4 B4 | D5:2 B4:2 | C5:2 G4:2 | A4:2 F#4:2 | C5:2 A4:2 | B4:2 G4:2 | A4:2 D#4:2 | E4:4`, 4, 0.85), -12);

export const SNOW: Piece = {
  bpm: 125, beats: 4, bars: BARS, loop: true, ring: 0, loudness: -17.5,
  layers: {
    'snow-calm': {
      parts: [
        part('runners', 'strings', 124, 42, figure(progression, '15351535|15358535', 4, 52, 0.55, 0.82)),
        part('runners low', 'pizzicato', 90, 88, figure(progression, '1.5.1.5.', 4, 40, 0.5, 0.7)),
        part('synth bass', 'synth bass 2', 84, 64, figure(progression, '1..11..1', 4, 28, 0.8, 0.75)),
        part('balalaika', 'dulcimer', 122, 76, trembling(ride)),
        part('air', 'warm pad', 104, 64, comped(progression, rhythm('o', 4, BARS), 4, 55, 3.9)),
        part('whip', 'orchestra kit', 104, 64, drums({ tambourine: '....o.......o...' }, 4, BARS)),
      ],
      strikes: [{ sample: 'sleigh-bells', volume: 0.065, pan: 0.25, hits: rhythm('X.oxX.oxX.oxX.ox', 4, BARS) }],
    },
    'snow-fight': {
      level: -2,
      parts: [
        part('horns', 'horns', 106, 58, horn),
        part('trombones', 'trombone', 106, 74, moved(horn, -12, 0.9)),
        part('stabs', 'brass', 106, 64, comped(progression, rhythm('........|......X.|........|x..x..X.', 4, BARS), 4, 59, 0.35)),
        part('synth bass', 'synth bass', 100, 64, figure(progression, '1.811.811.811.85', 4, 28, 0.7, 0.85)),
        part('choir', 'choir', 112, 70, comped(progression, rhythm('o', 4, BARS), 4, 52, 3.8)),
        part('troika', 'orchestra kit', 114, 78, drums({ snare: 'x.oox.oox.oox.xo' }, 4, BARS)),
        part('kick', 'power kit', 102, 64, drums({ kick: 'X...x...X...x.x.', crash: 'X...............|................|................|................' }, 4, BARS)),
        part('snare', 'power kit', 96, 64, drums({ snare: '....X.......X...|....X.......X.x.' }, 4, BARS), 'gate'),
      ],
      strikes: [],
    },
  },
};
