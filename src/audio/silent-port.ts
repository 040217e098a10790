import type { AudioPort } from './audio-port';

/** The port of a machine without sound: takes everything, plays nothing. */
export const silentPort: AudioPort = {
  load() {},
  prepare() {},
  keep() {},
  play() {},
  loop() {},
  music() {},
  sting() {},
  duck() {},
  volumes() {},
  suspend() {},
  resume() {},
  close() {},
};
