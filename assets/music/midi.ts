import midiPackage from '@tonejs/midi';
import { INSTRUMENTS, type Part, type Piece } from './score';

const TICKS = 480; // in a quarter
const DRUMS = 9;

/** Writes the parts as a MIDI file, the piece repeated `passes` times. */
export function midiOf(piece: Piece, parts: readonly Part[], passes: number): Buffer {
  const midi = new midiPackage.Midi();
  midi.fromJSON({ header: { ...midi.header.toJSON(), ppq: TICKS, tempos: [{ bpm: piece.bpm, ticks: 0 }] }, tracks: [] });
  const length = piece.bars * piece.beats;
  let channel = 0;
  for (const part of parts) {
    const program = INSTRUMENTS[part.instrument];
    const track = midi.addTrack();
    if (program < 128 && channel === DRUMS) channel++;
    if (channel > 15) throw new Error(`music: more than 15 parts play at once, "${part.name}" has no channel`);
    track.channel = program >= 128 ? DRUMS : channel++;
    track.instrument.number = program % 128;
    track.addCC({ number: 7, value: part.volume / 127, ticks: 0 });
    track.addCC({ number: 10, value: part.pan / 127, ticks: 0 });
    for (let pass = 0; pass < passes; pass++) {
      for (const note of part.notes) {
        if (note.midi < 0 || note.midi > 127 || note.beat < 0 || note.beat >= length) throw new Error(`music: "${part.name}" has a note outside the piece, at beat ${note.beat}`);
        track.addNote({ midi: note.midi, ticks: Math.round((note.beat + pass * length) * TICKS), durationTicks: Math.max(1, Math.round(note.beats * TICKS)), velocity: note.loud });
      }
    }
    track.addCC({ number: 7, value: part.volume / 127, ticks: Math.round((length * passes + 8) * TICKS) }); // let it ring
  }
  return Buffer.from(midi.toArray());
}
