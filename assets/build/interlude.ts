import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { renderPiece } from '../backdrops/rasterise.ts';
import { chapterCards } from '../interlude/chapter-cards.ts';
import { interlude } from '../interlude/office.ts';

/** Draws what lies between two levels, and the tickets for them, into assets/built/interlude. */
const folder = new URL('../built/interlude/', import.meta.url);
const print = { saturation: 1.08, contrast: 1.05, lift: -4 }; // paper and ink, as the title

export async function buildInterlude(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = new Set<string>();
  let bytes = 0;
  const pieces = [...interlude, ...chapterCards];
  for (const piece of pieces) {
    const bitmap = await renderPiece(piece, print);
    writeFileSync(new URL(`${piece.name}.webp`, folder), bitmap.bytes);
    files.add(`${piece.name}.webp`);
    bytes += bitmap.bytes.length;
  }
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder));
  console.log(`interlude: ${pieces.length} pictures, ${Math.round(bytes / 1024)} KB`);
}
