import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWav } from '../sounds/encode';
import { mix, peakOf, type Wave } from '../sounds/wave';
import type { Stereo } from './render';

/** Brings a piece to its loudness: all its layers by the same amount, and what would clip is bent, not cut. */
const CEILING = 0.84; // -1.5 dBFS
const KNEE = 0.6;

export function mastered(layers: Readonly<Record<string, Stereo>>, loudness: number): Record<string, Stereo> {
  const all = Object.values(layers);
  const together: Stereo = [mix(...all.map(([left]) => [left] as const)), mix(...all.map(([, right]) => [right] as const))];
  const gain = 10 ** ((loudness - loudnessOf(together)) / 20);
  return Object.fromEntries(Object.entries(layers).map(([name, [left, right]]) => [name, [bent(left, gain), bent(right, gain)]]));
}

/** Above the knee the curve leans over and never passes the ceiling. */
const bent = (source: Wave, gain: number): Wave => source.map((v) => {
  const x = Math.abs(v * gain);
  const y = x <= KNEE ? x : KNEE + (CEILING - KNEE) * Math.tanh((x - KNEE) / (CEILING - KNEE));
  return v < 0 ? -y : y;
});

/** Loudness in LUFS, as broadcasters measure it. */
export function loudnessOf([left, right]: Stereo): number {
  const folder = mkdtempSync(join(tmpdir(), 'loudness-'));
  try {
    const path = join(folder, 'mix.wav');
    const safe = 0.9 / Math.max(peakOf(left), peakOf(right), 1e-6);
    writeWav(path, [left.map((v) => v * safe), right.map((v) => v * safe)]);
    const told = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-i', path, '-af', 'ebur128', '-f', 'null', '-'], { encoding: 'utf8' });
    const found = [...told.stderr.matchAll(/I:\s+(-?[\d.]+) LUFS/g)].at(-1)?.[1];
    if (found === undefined) throw new Error(`ffmpeg did not measure the loudness: ${told.stderr.slice(-400)}`);
    return Number(found) - 20 * Math.log10(safe);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
