import { high } from './filters';
import { peakOf, RATE, type Wave } from './wave';

/** The last hand on every take: nothing silent at its ends, no click, and all equally loud. */
const SILENT = 0.0012; // -58 dB
const PEAK = 0.5; // -6 dBFS
const LOUDEST = 0.17; // RMS of the loudest 50 ms: what sizzles is not louder than what bangs
const BASS = 180; // below this the ear, and a phone, hardly counts
const WINDOW = Math.round(0.05 * RATE);

export function finished(source: Wave, loop: boolean): Wave {
  const cut = loop ? source : trimmed(source);
  const gain = Math.min(PEAK / peakOf(cut), LOUDEST / loudestOf(high(cut, BASS)));
  const out = cut.map((v) => v * gain);
  if (loop) return out;
  const fade = Math.min(out.length, Math.round(0.012 * RATE));
  for (let i = 0; i < fade; i++) out[out.length - 1 - i]! *= i / fade;
  return out;
}

function trimmed(source: Wave): Wave {
  const quiet = SILENT * peakOf(source) * 2;
  let [from, to] = [0, source.length];
  while (from < to && Math.abs(source[from]!) < quiet) from++;
  while (to > from && Math.abs(source[to - 1]!) < quiet) to--;
  return source.slice(from, to);
}

function loudestOf(source: Wave): number {
  let loudest = 0;
  for (let at = 0; at < source.length; at += WINDOW / 2) {
    let sum = 0;
    for (let i = at; i < Math.min(at + WINDOW, source.length); i++) sum += source[i]! ** 2;
    loudest = Math.max(loudest, Math.sqrt(sum / WINDOW));
  }
  return loudest;
}
