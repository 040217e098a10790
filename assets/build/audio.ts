import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AudioFile, Clip } from '../../src/audio/audio-manifest';
import { SOUND_FILES } from '../../src/audio/sounds';
import { mastered } from '../music/master';
import { PIECES } from '../music/pieces';
import { renderLayer } from '../music/render';
import { encode, writeWav } from '../sounds/encode';
import { buildSprite, toMs } from '../sounds/sprite';
import { type Wave, RATE } from '../sounds/wave';

/** Makes every sound and all the music of the game, and the list of what lies where. */
const OUT = 'assets/built/audio';
const WRAP = Math.round(0.25 * RATE); // a loop carries its own end before it and its beginning behind it
const SOUNDFONTS = [
  process.env.SOUNDFONT ?? '',
  '/usr/share/sounds/sf2/FluidR3_GM.sf2', // Debian: fluid-soundfont-gm
  '/opt/homebrew/share/soundfonts/FluidR3_GM.sf2', '/usr/local/share/soundfonts/FluidR3_GM.sf2', // macOS: where the message below puts it
];

export async function buildAudio(): Promise<void> {
  const soundfont = SOUNDFONTS.find((path) => path !== '' && existsSync(path));
  const missing = ['ffmpeg', 'fluidsynth'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  if (missing.length > 0 || soundfont === undefined) {
    console.warn(helpFor([...missing, ...(soundfont === undefined ? ['the soundfont FluidR3_GM.sf2'] : [])]));
    return;
  }
  mkdirSync(OUT, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'red-heat-audio-'));
  try {
    const files: Record<string, AudioFile> = {};
    const sounds: Record<string, Clip> = {};
    const music: Record<string, Clip> = {};
    const write = (name: string, channels: readonly Wave[], opusKbit: number, aacKbit: number): void => {
      const wav = join(work, `${name}.wav`);
      writeWav(wav, channels);
      const src = encode(wav, join(OUT, name), opusKbit, aacKbit).map((path) => basename(path));
      files[name] = { src, ms: toMs(channels[0]!.length) };
    };

    for (const file of SOUND_FILES) {
      const sprite = buildSprite(file);
      write(file, [sprite.wave], 36, 56);
      Object.assign(sounds, sprite.clips);
    }
    for (const piece of Object.values(PIECES)) {
      const layers = Object.fromEntries(Object.entries(piece.layers).map(([name, layer]) => [name, renderLayer(piece, layer, soundfont)]));
      for (const [name, [left, right]] of Object.entries(mastered(layers, piece.loudness))) {
        const file = `music-${name}`;
        write(file, piece.loop ? [wrapped(left), wrapped(right)] : [left, right], 40, 72);
        music[name] = { file, start: piece.loop ? toMs(WRAP) : 0, ms: toMs(left.length), loop: piece.loop };
      }
    }
    writeFileSync(join(OUT, 'sounds.json'), `${JSON.stringify({ files, sounds, music }, null, 1)}\n`);
    report(files);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function wrapped(loop: Wave): Wave {
  const out = new Float32Array(loop.length + 2 * WRAP);
  out.set(loop.subarray(loop.length - WRAP));
  out.set(loop, WRAP);
  out.set(loop.subarray(0, WRAP), WRAP + loop.length);
  return out;
}

function report(files: Readonly<Record<string, AudioFile>>): void {
  for (const format of ['opus', 'm4a']) {
    const bytes = Object.keys(files).reduce((sum, name) => sum + statSync(join(OUT, `${name}.${format}`)).size, 0);
    console.log(`audio: ${Object.keys(files).length} files, ${(bytes / 1e6).toFixed(2)} MB as ${format}`);
  }
}

const helpFor = (missing: readonly string[]): string => `audio: not built, the sounds in ${OUT} stay as they are. Missing: ${missing.join(', ')}.
  Debian, Ubuntu:  sudo apt-get install ffmpeg fluidsynth fluid-soundfont-gm
  macOS:           brew install ffmpeg fluid-synth
                   then put FluidR3_GM.sf2 (MIT licence, from Debian's package fluid-soundfont-gm)
                   into $(brew --prefix)/share/soundfonts, or point SOUNDFONT at it:
                   SOUNDFONT=/path/to/FluidR3_GM.sf2 npm run assets`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAudio();
