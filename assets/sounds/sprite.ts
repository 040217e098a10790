import type { Clip } from '../../src/audio/audio-manifest';
import { SOUND_NAMES, soundDef, takeName, type SoundFile } from '../../src/audio/sounds';
import { RECIPES } from './catalogue';
import { finished } from './finish';
import { diceFrom, RATE, type Wave } from './wave';

/** All sounds of one file in a row, and where each lies. */
export interface Sprite {
  readonly wave: Wave;
  readonly clips: Readonly<Record<string, Clip>>;
}

const GAP = 0.06; // seconds of silence, so that no sound runs into the next
const WRAP = 0.1; // loops carry their own end before and their beginning behind: decoders may be a little off

export function buildSprite(file: SoundFile): Sprite {
  const parts: Wave[] = [];
  const clips: Record<string, Clip> = {};
  let at = 0;
  const add = (part: Wave): void => {
    parts.push(part);
    at += part.length;
  };
  const gap = new Float32Array(Math.round(GAP * RATE));
  const wrap = Math.round(WRAP * RATE);
  add(gap);
  for (const name of SOUND_NAMES) {
    const def = soundDef(name);
    if (def.file !== file) continue;
    const loop = def.loop === true;
    for (let take = 1; take <= def.takes; take++) {
      const key = takeName(name, take);
      const sound = finished(RECIPES[name](diceFrom(key), take), loop);
      if (loop) add(sound.slice(-wrap));
      clips[key] = { file, start: toMs(at), ms: toMs(sound.length), loop };
      add(sound);
      if (loop) add(sound.slice(0, wrap));
      add(gap);
    }
  }
  const wave = new Float32Array(at);
  let write = 0;
  for (const part of parts) {
    wave.set(part, write);
    write += part.length;
  }
  return { wave, clips };
}

export const toMs = (samples: number): number => Math.round((samples / RATE) * 1e6) / 1000;
