/** Texture px to a logical px of scenery with edges to see, as fine as the figures before it. */
export const SHARP = 1.6;

/** One drawing of the scenery. A level places it by name; see DecorDef. */
export interface Piece {
  readonly name: string;
  readonly w: number; // logical px
  readonly h: number;
  readonly scale?: number; // texture px to a logical px: SHARP, less for what is soft anyway
  readonly blend?: 'add'; // light: added to what is below
  readonly blur?: number; // logical px
  readonly raw?: boolean; // keeps its colours as drawn: no grading
  readonly art: () => string | Promise<string>; // SVG, origin at the piece's upper left corner
}
