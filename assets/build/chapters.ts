import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { renderPiece } from '../backdrops/rasterise.ts';
import { chapterCards } from '../chapters/cards.ts';

/** Draws the tickets for the chapters, one a level, into assets/built/chapters. */
const folder = new URL('../built/chapters/', import.meta.url);
const print = { saturation: 1.08, contrast: 1.05, lift: -4 }; // paper and ink, as the title

export async function buildChapters(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = new Set<string>();
  let bytes = 0;
  for (const card of chapterCards) {
    const bitmap = await renderPiece(card, print);
    writeFileSync(new URL(`${card.name}.webp`, folder), bitmap.bytes);
    files.add(`${card.name}.webp`);
    bytes += bitmap.bytes.length;
  }
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder));
  console.log(`chapters: ${chapterCards.length} cards, ${Math.round(bytes / 1024)} KB`);
}
