import type { Box } from './box';
import type { Matter } from './material';
import type { HitDef } from './move-def';

/** A thing that lies, is carried, or flies: weapons, food, icicles. */
export interface ItemDef extends Matter {
  readonly look: string; // frame in the props atlas
  readonly use: 'weapon' | 'food' | 'hazard';
  readonly uses: number; // swings before it breaks; 1 for what is only thrown
  readonly heal: number; // hp, food only
  readonly kitchen?: string; // whose kind of food it is: who is of that kitchen gets more of it, others less
  readonly group?: string; // one of the four food groups
  readonly kick?: 'quickens' | 'numbs'; // what it does besides, for some seconds
  readonly hitbox: Box; // while it flies
  readonly depth: number;
  readonly swing?: HitDef; // what a swing with it does
  readonly thrown: HitDef;
  readonly speed: number; // thrown, forward, subpixels a frame
  readonly lob: number; // thrown, upward, subpixels a frame
  readonly gravity: number; // subpixels a frame, each frame
  readonly breaks?: 'landing'; // thrown, it goes to pieces on whatever it meets: nobody picks it up again
  readonly returns?: number; // parried, it flies back, and a boss whom it meets reels so many frames
  readonly strays?: boolean; // a bullet: the first one of each gunman misses
}
