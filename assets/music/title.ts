import { chords, comped, drums, figure, moved, part, rhythm, struckAt, trembling, tune, voiced, type Piece } from './score';

/** Moscow meets Chicago: a march in D minor; the second half puts a synth bass and a gated snare under it. */
const BARS = 16;
const progression = chords('Dm Dm Bb F | Gm Dm A A | Dm C Bb F | Gm A Dm Dm');

const theme = tune(`
  D4:1.5 A3:.5 D4 F4 | E4:.5 F4:.5 G4 A4:2 | Bb4:1.5 A4:.5 G4 F4 | A4:3 -:1 |
  G4:1.5 A4:.5 Bb4 D5 | A4:1.5 G4:.5 F4 D4 | E4 F4:.5 G4:.5 A4 C#5 | A4:3 -:1 |
  D5:1.5 C5:.5 A4 F4 | G4:.5 A4:.5 C5 E5:2 | D5:1.5 C5:.5 Bb4 F4 | A4:2 C5:2 |
  Bb4 A4:.5 G4:.5 D5:1.5 Bb4:.5 | C#5 D5:.5 E5:.5 A4:2 | D5 D4:.5 D4:.5 F4:.5 G4:.5 A4 | D4:3 -:1`, 4, 0.85);
const answer = tune(`
  -:4 | -:4 | -:4 | -:1 C5:.5 Bb4:.5 A4 F4 | -:4 | -:4 | -:4 | -:1 E5:.5 D5:.5 C#5 A4 |
  A4:2 F4:2 | E4:2 G4:2 | F4:2 D4:2 | F4:2 E4:2 | D4:2 G4:2 | E4:2 C#5:2 | A4:2 F4:2 | A4:3 -:1`, 4, 0.85);
const secondHalf = theme.filter((note) => note.beat >= 32);
const chordsHeld = progression.flatMap((chord, bar) => voiced(chord, 55).map((midi) => ({ beat: bar * 4, midi, beats: 3.9, loud: 0.6 })));

export const TITLE: Piece = {
  bpm: 120, beats: 4, bars: BARS, loop: true, ring: 0, loudness: -18,
  layers: {
    title: {
      parts: [
        part('theme', 'horns', 102, 58, theme),
        part('theme below', 'trombone', 84, 72, moved(theme, -12)),
        part('theme above', 'trumpet', 106, 50, secondHalf),
        part('answer', 'dulcimer', 127, 92, trembling(answer)),
        part('held', 'strings', 98, 64, chordsHeld),
        part('oom-pah', 'accordion', 106, 36, comped(progression, rhythm('..x...x.', 4, BARS), 4, 60, 0.35)),
        part('tuba', 'tuba', 110, 64, figure(progression.slice(0, 8), '1.5.1.5.', 4, 33, 0.7)),
        part('synth bass', 'synth bass', 92, 64, figure(progression, '........|'.repeat(8) + '1811811811811858|'.repeat(8).slice(0, -1), 4, 33, 0.8)),
        part('timpani', 'timpani', 124, 64, [
          ...figure(progression, '1...5...|1...5.11', 4, 38, 0.8),
          ...struckAt(45, Array.from({ length: 16 }, (_, i) => ({ beat: 30 + i / 8, loud: 0.4 + i / 28 }))),
        ]),
        part('side drum', 'orchestra kit', 116, 76, drums({ snare: 'x.oox.x.x.oox.oo|x.oox.x.xoooxoxo' }, 4, BARS)),
        part('kick', 'power kit', 94, 64, drums({ kick: 'X...x...X.x.x...', crash: 'X...............|................|................|................' }, 4, 8, 8)),
        part('snare', 'power kit', 96, 64, drums({ snare: '....X.......X...|....X.......X...|....X.......X...|....X.......X.xx' }, 4, 8, 8), 'gate'),
      ],
      strikes: [{ sample: 'anvil', volume: 0.16, pan: 0.4, hits: rhythm('........x.......', 4, 8, 8) }],
    },
  },
};
