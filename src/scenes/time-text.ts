import { FRAMES_PER_SECOND } from '../sim/units';

/** Ticks as m:ss.mmm, never rounded up. */
export function timeText(ticks: number): string {
  const ms = Math.floor((ticks * 1000) / FRAMES_PER_SECOND);
  const minutes = Math.floor(ms / 60_000);
  const seconds = Math.floor(ms / 1000) % 60;
  return `${minutes}:${String(seconds).padStart(2, '0')}.${String(ms % 1000).padStart(3, '0')}`;
}

/** Ticks as whole seconds and the frames left over: the exact value runners compare. */
export const framesText = (ticks: number): { seconds: number; frames: number } => ({
  seconds: Math.floor(ticks / FRAMES_PER_SECOND),
  frames: ticks % FRAMES_PER_SECOND,
});
