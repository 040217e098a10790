import type { Facing } from './box';

/** One thing in the world that is not a body: on the floor, or in the air. What is in a hand is the actor's. */
export interface Item {
  id: number;
  kind: string; // key into content.items
  x: number;
  y: number;
  z: number;
  vx: number;
  vz: number;
  facing: Facing;
  uses: number;
  owner: number | null; // who threw it: it flies and hurts the other team. null: it lies
  hitIds: number[];
  /** Frames until a hazard falls on its marked spot; the mark grows meanwhile. 0 for all else. */
  warning: number;
}

/** A weapon in a hand. */
export interface Carried {
  kind: string;
  uses: number;
}
