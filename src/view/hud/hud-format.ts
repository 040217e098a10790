import { FRAMES_PER_SECOND } from '../../sim/units';

/** Points as the panel shows them: six places, a thin gap before the thousands. */
export function pointsText(points: number): string {
  const digits = String(Math.max(0, Math.floor(points))).padStart(6, '0');
  return `${digits.slice(0, -3)} ${digits.slice(-3)}`;
}

/** Ticks as mm:ss.mmm, never rounded up. */
export function clockText(ticks: number): string {
  const ms = Math.floor((ticks * 1000) / FRAMES_PER_SECOND);
  const minutes = String(Math.floor(ms / 60_000)).padStart(2, '0');
  const seconds = String(Math.floor(ms / 1000) % 60).padStart(2, '0');
  return `${minutes}:${seconds}.${String(ms % 1000).padStart(3, '0')}`;
}

const SHOUTS = ['drawn.shout-1', 'drawn.shout-2', 'drawn.shout-3', 'drawn.shout-4', 'drawn.shout-5'] as const;

/** What the combo panel shouts: louder every five hits. */
export const shoutFor = (hits: number): (typeof SHOUTS)[number] => SHOUTS[Math.min(SHOUTS.length - 1, Math.floor(hits / 5))]!;

/** Strength lost a moment ago stays on the bar in cream for half a second, then runs out. */
export function laggedShare(shown: number, real: number, sinceHit: number): number {
  if (shown <= real) return real;
  return sinceHit < FRAMES_PER_SECOND / 2 ? shown : Math.max(real, shown - 0.012);
}
