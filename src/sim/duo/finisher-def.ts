import type { Aim } from './buddy';

/**
 * A team finisher: where both heroes and their victim are, frame by frame. Positions are subpixels from where the victim stood, x growing
 * away from the hero whose part is the left; mirrored when he stands on the right.
 */
export interface FinisherDef {
  readonly aim: Aim; // where the leader points to ask for it
  readonly needs: 'nothing' | 'shutter' | 'window' | 'food' | 'weapon';
  readonly frames: number;
  readonly contact: number; // the frame that decides it
  readonly blows: readonly { readonly frame: number; readonly damage: number }[]; // before that
  readonly left: readonly Key[];
  readonly right: readonly Key[];
  readonly victim: readonly VictimKey[];
  readonly fling: { readonly speed: number; readonly lift: number }; // how the victim leaves it, away from the left one
}

export interface Key {
  readonly frame: number;
  readonly x: number;
  readonly z?: number;
}

/** From `frame` on the victim shows this anim of his. */
export interface VictimKey extends Key {
  readonly pose: string;
}
