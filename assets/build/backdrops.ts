import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { allPieces } from '../backdrops/all-pieces.ts';
import { SHARP } from '../backdrops/piece.ts';
import { renderPiece } from '../backdrops/rasterise.ts';
import { drawInterface } from '../interface/draw-interface.ts';
import { effects } from '../interface/effects.ts';
import { hud } from '../interface/hud.ts';
import { marks } from '../interface/marks.ts';
import { portraits } from '../interface/portraits.ts';
import { writeSheet } from '../interface/sheet.ts';
import { things } from '../interface/things.ts';

/** Draws the scenery of every level into assets/built/backdrops, with pieces.json as its table of contents. */
const folder = new URL('../built/backdrops/', import.meta.url);
const sheetFolder = new URL('../built/props/', import.meta.url);
const budget = 96 * 1024 * 1024; // texture memory of all levels' scenery, RGBA; of one level about half, of which the game holds what is near

interface PieceEntry {
  file: string;
  w: number; // texture px
  h: number;
  scale: number; // texture px to a logical px
  blend?: 'add';
}

export async function buildBackdrops(): Promise<void> {
  await drawPieces();
  await drawSheets();
  await drawInterface();
}

/** Nobody looks for long at what is gone in a few frames. */
const SOON_GONE = { quality: 80, alphaQuality: 84 };

async function drawSheets(): Promise<void> {
  mkdirSync(sheetFolder, { recursive: true });
  const sheets = { props: things, fx: [...effects, ...marks], hud, portraits };
  const kept = new Set<string>();
  for (const [name, drawings] of Object.entries(sheets)) {
    const files = await writeSheet(name, drawings, sheetFolder, name === 'fx' ? SOON_GONE : {});
    for (const file of files) kept.add(file);
    console.log(`sheet ${name}: ${drawings.length} drawings in ${files.join(', ')}`);
  }
  for (const name of readdirSync(sheetFolder)) if (!kept.has(name)) rmSync(new URL(name, sheetFolder));
}

async function drawPieces(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const entries: Record<string, PieceEntry> = {};
  const files = new Set(['pieces.json']);
  let memory = 0;
  let bytes = 0;
  for (const piece of allPieces) {
    if (entries[piece.name]) throw new Error(`backdrops: two pieces are called "${piece.name}"`);
    const bitmap = await renderPiece(piece);
    const file = `${piece.name}.webp`;
    writeFileSync(new URL(file, folder), bitmap.bytes);
    files.add(file);
    entries[piece.name] = { file, w: bitmap.w, h: bitmap.h, scale: piece.scale ?? SHARP, ...(piece.blend ? { blend: piece.blend } : {}) };
    memory += bitmap.w * bitmap.h * 4;
    bytes += bitmap.bytes.length;
  }
  if (memory > budget) throw new Error(`backdrops: ${Math.round(memory / 1048576)} MB of textures, ${budget / 1048576} MB allowed`);
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder));
  writeFileSync(new URL('pieces.json', folder), `${JSON.stringify(entries, null, 1)}\n`);
  console.log(`backdrops: ${allPieces.length} pieces, ${Math.round(bytes / 1024)} KB, ${(memory / 1048576).toFixed(1)} MB of textures`);
}

const parts: Record<string, () => Promise<void>> = { all: buildBackdrops, pieces: drawPieces, sheets: drawSheets,
  interface: drawInterface };

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv[2] ?? 'all';
  const part = parts[asked];
  if (!part) throw new Error(`backdrops: no part is called "${asked}"; there is ${Object.keys(parts).join(', ')}`);
  await part();
}
