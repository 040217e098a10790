/** Seeded dice. Their whole state is one 32-bit number in the world, so a rewind rewinds them too. */
export interface Dice {
  dice: number;
}

/** Mulberry32 (Tommy Ettinger, public domain): a whole number from 0 to `sides` - 1; `sides` up to 65,536. */
export function roll(holder: Dice, sides: number): number {
  holder.dice = (holder.dice + 0x6d2b79f5) | 0;
  let t = Math.imul(holder.dice ^ (holder.dice >>> 15), holder.dice | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (((t ^ (t >>> 14)) >>> 0) >>> 8) % sides;
}
