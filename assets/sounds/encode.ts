import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { RATE, type Wave } from './wave';

/** Channels of numbers to a 16-bit WAV file. */
export function writeWav(path: string, channels: readonly Wave[]): void {
  const frames = channels[0]?.length ?? 0;
  const block = channels.length * 2;
  const bytes = Buffer.alloc(44 + frames * block);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + frames * block, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * block, 28);
  bytes.writeUInt16LE(block, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(frames * block, 40);
  for (let i = 0, at = 44; i < frames; i++) {
    for (const channel of channels) {
      bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, channel[i]!)) * 32767), at);
      at += 2;
    }
  }
  writeFileSync(path, bytes);
}

/** Opus first; AAC for old Safari. The flags after the input keep dates and versions out: the same sound gives the same bytes. */
export function encode(wav: string, out: string, opusKbit: number, aacKbit: number): string[] {
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const run = (file: string, codec: readonly string[]): void => {
    execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-i', wav, ...codec, ...exact, file], { stdio: ['ignore', 'inherit', 'inherit'] });
  };
  run(`${out}.opus`, ['-c:a', 'libopus', '-b:a', `${opusKbit}k`, '-vbr', 'on', '-compression_level', '10', '-f', 'ogg']);
  run(`${out}.m4a`, ['-c:a', 'aac', '-b:a', `${aacKbit}k`, '-movflags', '+faststart']);
  return [`${out}.opus`, `${out}.m4a`];
}
