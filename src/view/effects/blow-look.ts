import type { HitWeight } from '../../sim/move-def';

/** What a blow looks like, by its weight. Lengths are logical px, a man is 130; times are ticks. */
export interface BlowLook {
  readonly recoil: number; // how far it throws the victim back at once, besides the room the fist needs
  readonly light: number; // size of the light behind the figures
  readonly ring: number; // size the ring behind them grows to; 0: none
  readonly sweat: number; // drops
}

export const BLOW_LOOK: Readonly<Record<HitWeight, BlowLook>> = {
  light: { recoil: 2, light: 0.5, ring: 0, sweat: 0 },
  medium: { recoil: 5, light: 0.8, ring: 0.55, sweat: 3 },
  heavy: { recoil: 9, light: 1.1, ring: 0.8, sweat: 6 },
};

/** A spark is gone when the sixth tick is drawn: hitstop shows the pose, not the spark. */
export const SPARK_LIFE = 5;
/** Turned so far, either way, from the way of the blow: no two are alike. */
export const SPARK_TURN = 14; // degrees
/** Whoever else the same blow meets has a small one. */
export const ALSO = 0.8;
/** Rings of men who go down come no thicker than one in so many ticks. */
export const KNOCKOUT_EVERY = 10;

/** Bodies at arm's length: as far apart, and as much nearer, as they are drawn at most. */
export const MOST_APART = 46;
export const MOST_TOGETHER = 12;
/** A blow on a boss, or of one, throws so much further. */
export const BOSS = 1.8;
/** What part of that way falls to who strikes; the rest is the victim's. */
export const YIELDS = { hit: 0.35, guarded: 0.5, armoured: 0.7 } as const;
/** A parry throws its man back, and its ring runs out over both. */
export const PARRY_RECOIL = 14;
export const PARRY_RING = 1.65;
