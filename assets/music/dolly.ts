import { chords, comped, drums, figure, moved, part, rhythm, trembling, tune, voiced, type Piece } from './score';

/** The lorry driver: a diesel idling in E, three horns that disagree, and the hero's own tune driven straight at them. */
const BARS = 20;
const progression = chords('E5 E5 E5 E5 E5 E5 F5 B | Em Em C G Am Em B B | E5 F5 E5 B7');

const riffBars = 'E2:.5 E2:.25 E2:.25 G2:.5 E2:.5 E2:.25 E2:.25 F2:.5 E2:.5 G2:.5 | E2:.5 E2:.25 E2:.25 Bb2:.5 A2:.5 G2:.5 F2:.5 E2:1';
const riff = tune(`
  ${riffBars} | E2:.5 E2:.25 E2:.25 G2:.5 E2:.5 E2:.25 E2:.25 F2:.5 E2:.5 G2:.5 | E2:.5 E2:.25 E2:.25 G2:.5 A2:.5 B2:.5 D3:.5 E3:1 |
  ${riffBars} | F2:.5 F2:.25 F2:.25 A2:.5 F2:.5 F2:.25 F2:.25 C3:.5 B2:.5 A2:.5 | B2:.5 B2:.25 B2:.25 D#3:.5 B2:.5 A2:.5 F#2:.5 B1:1 |
  E2:.5 E2:.5 E2:.5 E2:.5 E2:.5 E2:.5 G2:.5 B2:.5 | E2:.5 E2:.5 E2:.5 E2:.5 E2:.5 E2:.5 F#2:.5 G2:.5 | C2:.5 C2:.5 C2:.5 C2:.5 C2:.5 C2:.5 E2:.5 G2:.5 | G2:.5 G2:.5 G2:.5 G2:.5 G2:.5 F#2:.5 G2:.5 B2:.5 |
  A2:.5 A2:.5 A2:.5 A2:.5 A2:.5 A2:.5 C3:.5 A2:.5 | E2:.5 E2:.5 E2:.5 E2:.5 E2:.5 E2:.5 G2:.5 E2:.5 | B2:.5 B2:.5 B2:.5 B2:.5 B2:.5 B2:.5 A2:.5 F#2:.5 | B1:.5 B1:.5 B1:.5 B1:.5 D#2:.5 F#2:.5 A2:.5 B2:.5 |
  E2:1 -:.5 E2:.5 -:2 | F2:1 -:.5 F2:.5 -:2 | E2:1 -:.5 E2:.5 -:.5 G2:.5 Bb2:.5 E2:.5 | B1:.5 B1:.5 D#2:.5 B1:.5 F#2:.5 B1:.5 A2:.5 B2:.5`, 4, 0.92);
const lumber = tune(`
  -:4 | -:4 | -:4 | -:4 | E3:2 F3 E3 | B2:3 D3 | F3:1.5 G3:.5 A3 C4 | B3:2 A3 F#3 |
  E4:1.5 B3:.5 E4 G4 | F#4:.5 G4:.5 A4 B4:2 | C5:1.5 B4:.5 A4 G4 | B4:3 -:1 |
  A4:1.5 B4:.5 C5 E5 | B4:1.5 A4:.5 G4 E4 | F#4 G4:.5 A4:.5 B4 D#5 | B4:4 |
  E4:1 -:.5 E4:.5 G4:1 B4:1 | F4:1 -:.5 F4:.5 A4:1 C5:1 | E4:1 -:.5 G4:.5 B4:1 D5:1 | D#5:3 -:1`, 4, 0.9);
const fear = tune(`
  B4:4 | B4:4 | C5:4 | B4:4 | E5:4 | F5:4 | F5:4 | D#5:4 | E5:4 | D5:4 | C5:4 | D5:4 | C5:4 | B4:4 | A4:4 | D#5:4 | E5:4 | F5:4 | G5:2 B5:2 | A5:2 D#5:2`, 4, 0.65);
const choir = [...comped(progression, rhythm('X.......x.......', 4, 8, 8), 4, 52, 1.8), ...progression.slice(16).flatMap((chord, bar) => voiced(chord, 52).map((midi) => ({ beat: (16 + bar) * 4, midi, beats: 3.8, loud: 0.85 })))];

export const DOLLY: Piece = {
  bpm: 132, beats: 4, bars: BARS, loop: true, ring: 0, loudness: -17.5,
  layers: {
    'dolly-calm': {
      parts: [
        part('diesel', 'synth bass 2', 108, 64, figure(progression, '1.1.1.8.1.1.1.8.|1.1.1.8.1.1.2.1.', 4, 40, 0.6, 0.8)),
        part('deep', 'contrabass', 118, 58, figure(progression, '1.......1.....2.', 4, 28, 0.9, 0.8)),
        part('fear', 'tremolo', 106, 30, trembling(fear, 0.5)),
        part('glass', 'electric piano', 94, 104, comped(progression, rhythm('......o.........|............o...', 4, BARS), 4, 64, 1.2)),
        part('pulse', 'drum machine kit', 80, 64, drums({ kick: 'X.......X.......|X.......X.....x.', 'closed hat': 'x.X.x.X.x.X.x.X.', rim: '............X...' }, 4, BARS)),
      ],
      strikes: [
        { sample: 'dolly-rattle', volume: 0.2, pan: 0.35, hits: rhythm('....x.......x...|....x.......x.o.', 4, BARS) },
        { sample: 'steel-door', volume: 0.22, pan: -0.3, hits: rhythm('................|............x...|................|........x.......', 4, BARS) },
      ],
    },
    'dolly-fight': {
      level: -1,
      parts: [
        part('guitar left', 'distorted guitar', 96, 18, riff),
        part('guitar right', 'overdriven guitar', 104, 110, moved(riff, 7, 0.95)),
        part('guitar above', 'distorted guitar', 80, 84, moved(riff.filter(({ beat }) => beat >= 64), 12, 0.9)),
        part('synth bass', 'synth bass', 104, 64, moved(riff.map((n) => (n.midi > 40 ? { ...n, midi: n.midi - 12 } : n)), 0, 0.95)),
        part('trombones', 'trombone', 92, 74, moved(lumber.filter(({ beat }) => beat < 32 || beat >= 64), 0)),
        part('heroes', 'horns', 98, 48, lumber.filter(({ beat }) => beat >= 32 && beat < 64)),
        part('heroes above', 'trumpet', 110, 80, moved(lumber.filter(({ beat }) => beat >= 32 && beat < 64), 12, 0.8)),
        part('choir', 'choir', 90, 64, choir),
        part('hits', 'orchestra hit', 104, 64, comped(progression.map(({ root }) => ({ root, tones: [0] })), rhythm('X...............|................|................|................', 4, BARS), 4, 40, 0.8)),
        part('hat', 'power kit', 98, 80, drums({ ride: 'x.x.x.x.x.x.x.x.', crash: 'X...............|................|................|................' }, 4, BARS)),
        part('kick', 'power kit', 112, 64, drums({ kick: 'X.xx..x.X.xx..x.|X.xx..x.X.x.x.xx' }, 4, BARS)),
        part('snare', 'power kit', 102, 64, drums({ snare: '....X.......X...|....X.......X..x|....X.......X...|....X.......X.XX' }, 4, BARS), 'gate'),
        part('toms', 'power kit', 104, 44, drums({ 'high tom': '................|................|................|............xx..', 'low tom': '................|................|................|..............xx' }, 4, BARS)),
      ],
      strikes: [
        { sample: 'truck-horn', volume: 0.24, pan: -0.2, hits: [{ beat: 28, loud: 0.8 }, { beat: 66, loud: 1 }, { beat: 70, loud: 0.9 }] },
        { sample: 'steel-door', volume: 0.3, pan: 0.1, hits: rhythm('................|................|................|..............X.', 4, BARS) },
        { sample: 'anvil', volume: 0.17, pan: 0.4, hits: rhythm('....X.......X...', 4, 8, 8) },
      ],
    },
  },
};
