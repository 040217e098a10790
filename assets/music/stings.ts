import { drums, moved, part, rhythm, struckAt, tune, type Piece } from './score';

/** Short pieces, played once: the case is closed, the hero lies, the way is clear. */
const fanfare = tune('D4:1.5 D4:.5 A4 F4 | Bb4:1.5 A4:.5 G4:2 | A4:.5 G4:.5 F4:.5 G4:.5 A4 C#5 | D5:4', 4, 0.9);
const under = tune('F4:2 F4:2 | D4:2 D4:2 | C#4:2 E4:2 | F#4:4', 4, 0.75);
const roll = (beat: number, beats: number, midi: number) => struckAt(midi, Array.from({ length: beats * 8 }, (_, i) => ({ beat: beat + i / 8, loud: 0.35 + (0.6 * i) / (beats * 8) })));

export const RESULTS: Piece = {
  bpm: 120, beats: 4, bars: 4, loop: false, ring: 1.6, loudness: -18,
  layers: {
    results: {
      parts: [
        part('fanfare', 'trumpet', 100, 54, fanfare),
        part('horns', 'horns', 104, 72, under),
        part('trombones', 'trombone', 92, 64, moved(fanfare, -12)),
        part('bass', 'synth bass', 88, 64, tune('D2:.5 D2:.5 D3:.5 D2:.5 D2:.5 D2:.5 D3:.5 D2:.5 | G2:.5 G2:.5 G3:.5 G2:.5 Bb1:.5 Bb1:.5 Bb2:.5 Bb1:.5 | A1:.5 A1:.5 A2:.5 A1:.5 A1:.5 A1:.5 A2:.5 A1:.5 | D2:4', 4, 0.8)),
        part('balalaika', 'dulcimer', 84, 92, tune('-:4 | -:4 | -:4 | D5:.25 F#5:.25 A5:.25 D6:.25 F#5:.25 A5:.25 D6:.25 F#6:.25 D6:2', 4, 0.7)),
        part('timpani', 'timpani', 108, 64, [...tune('D2:2 A2:2 | G2:2 D2:2', 4, 0.8), ...roll(8, 4, 45), ...struckAt(38, [{ beat: 12, loud: 1 }])]),
        part('snare', 'power kit', 86, 64, drums({ snare: '....X.......X...|....X.......X...|x.xxx.xxx.xxXXXX|X...............', kick: 'X.......X.......|X.......X.......|X...X...X...X...|X...............', crash: '................|................|................|X...............' }, 4, 4), 'gate'),
      ],
      strikes: [{ sample: 'anvil', volume: 0.2, pan: 0.2, hits: rhythm('................|................|................|X...............', 4, 4) }],
    },
  },
};

export const DOWN: Piece = {
  bpm: 80, beats: 4, bars: 1, loop: false, ring: 1.2, loudness: -18,
  layers: {
    down: {
      parts: [
        part('trombones', 'trombone', 104, 56, tune('D3:.75 C3:.5 Bb2:.75 A2:2', 4, 0.85)),
        part('tuba', 'tuba', 96, 72, tune('D2:.75 C2:.5 Bb1:.75 A1:2', 4, 0.85)),
        part('choir', 'choir', 96, 64, [...tune('-:2 A2:2', 4, 0.8), ...tune('-:2 C#3:2', 4, 0.7), ...tune('-:2 E3:2', 4, 0.7)]),
        part('timpani', 'timpani', 110, 64, struckAt(33, [{ beat: 0, loud: 0.8 }, { beat: 2, loud: 1 }, { beat: 3, loud: 0.6 }])),
      ],
      strikes: [{ sample: 'anvil', volume: 0.14, pan: 0, hits: [{ beat: 2, loud: 1 }] }],
    },
  },
};

export const CLEAR: Piece = {
  bpm: 120, beats: 4, bars: 1, loop: false, ring: 1, loudness: -18,
  layers: {
    clear: {
      parts: [
        part('trumpets', 'trumpet', 100, 54, tune('A4:.5 A4:.25 A4:.25 C5:.5 E5:.5 A5:2', 4, 0.9)),
        part('trombones', 'trombone', 100, 72, tune('A3:.5 A3:.25 A3:.25 F3:.5 G3:.5 A3:2', 4, 0.9)),
        part('horns', 'horns', 92, 64, tune('E4:.5 E4:.25 E4:.25 A4:.5 B4:.5 C#5:2', 4, 0.8)),
        part('timpani', 'timpani', 108, 64, struckAt(45, [0, 0.5, 0.75, 1, 1.5, 2].map((beat) => ({ beat, loud: beat === 2 ? 1 : 0.7 })))),
        part('snare', 'power kit', 86, 64, drums({ snare: '....x.x.X.......', kick: 'X.......X.......', crash: '........X.......' }, 4, 1), 'gate'),
      ],
      strikes: [{ sample: 'anvil', volume: 0.2, pan: 0.2, hits: [{ beat: 2, loud: 1 }] }],
    },
  },
};
