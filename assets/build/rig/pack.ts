/** Draws every move of a character and packs the drawings into atlas pages: base and rim as WebP, and a table of frames. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs';
import sharp from 'sharp';
import type { AnimDef, CharacterDef, Drawing } from './character.ts';
import { FIRST, partsOf } from './parts.ts';
import { formatSheet, type Sheet, type SheetAnim, type SheetFrame } from './sheet.ts';
import { drawTrimmed, SHIP_SCALE, type Trimmed } from './trim.ts';

const PAGE = 2048;
const SMALL_PAGE = 1024; // of what comes while one plays: handed to the graphics chip between two pictures
const PADDING = 2;

type Packed = { name: string; drawn: Trimmed };
type Placed = Packed & { page: number; x: number; y: number };
type Page = { part: string; width: number; height: number; placed: Placed[] };

/** Writes `<look>.json` and its pages; the answer is the names of the files. */
export async function packCharacter(character: CharacterDef, directory: string): Promise<string[]> {
  const { anims, drawings } = nameDrawings(character);
  const packed: Packed[] = [];
  for (const [name, drawing] of drawings) packed.push({ name, drawn: await drawTrimmed(character, drawing) });
  const pages = layOut(anims, packed);
  const names = pages.map((_, i) => `${character.look}-${i}.webp`);
  const rims = pages.map((_, i) => `${character.look}-${i}-rim.webp`);
  mkdirSync(directory, { recursive: true });
  removeOldPages(character.look, directory);
  for (const [i, page] of pages.entries()) {
    await writeBase(page, join(directory, names[i]!));
    await writeRim(page, join(directory, rims[i]!));
  }
  const telling = contactsOf(anims);
  const frames = Object.fromEntries(pages.flatMap((page) => page.placed.map((p) => [p.name, frameOf(p, telling.has(p.name))])));
  const ordered = Object.fromEntries([...drawings.keys()].map((name) => [name, frames[name]!]));
  const sheet: Sheet = { look: character.look, scale: SHIP_SCALE, pages: names, rims, parts: pages.map(({ part }) => part), anims, frames: ordered };
  const table = `${character.look}.json`;
  writeFileSync(join(directory, table), formatSheet(sheet));
  return [table, ...names, ...rims];
}

type Named = { anims: Record<string, SheetAnim>; drawings: Map<string, Drawing> };

/** Gives every different drawing one name; a drawing used twice is drawn once. */
function nameDrawings(character: CharacterDef): Named {
  const nameOf = new Map<string, string>();
  const drawings = new Map<string, Drawing>();
  const anims: Record<string, SheetAnim> = {};
  for (const [anim, def] of Object.entries(character.anims)) {
    const frames = def.drawings.map((drawing, i) => {
      const key = JSON.stringify([drawing.p, drawing.damage ?? 0]);
      const known = nameOf.get(key);
      if (known) return known;
      const name = `${anim}/${i}`;
      nameOf.set(key, name);
      drawings.set(name, drawing);
      return name;
    });
    anims[anim] = sheetAnim(def, frames);
  }
  return { anims, drawings };
}

function sheetAnim(def: AnimDef, frames: string[]): SheetAnim {
  const anim: SheetAnim = { frames, ms: def.drawings.map((d) => d.ms), loop: def.loop ?? false };
  if (def.hit !== undefined) anim.hit = def.hit;
  if (def.cycle !== undefined) anim.cycle = def.cycle;
  return anim;
}

/** Pages of one part after those of another, numbered on. */
function layOut(anims: Named['anims'], packed: readonly Packed[]): Page[] {
  const pages: Page[] = [];
  const parts = partsOf(anims, packed.map(({ name, drawn }) => ({ name, pixels: drawn.w * drawn.h })));
  for (const [part, names] of parts) {
    for (const bin of tightest(packed.filter(({ name }) => names.includes(name)), part === FIRST ? PAGE : SMALL_PAGE)) {
      const page = pages.length;
      const placed = bin.rects.map((rect) => ({ ...(rect.data as Packed), page, x: rect.x, y: rect.y }));
      pages.push({ part, width: bin.width, height: bin.height, placed });
    }
  }
  return pages;
}

/** Of several ways to lay them out the one that takes the fewest pages, and of those the least room. */
function tightest(drawings: readonly Packed[], most: number): MaxRectsPacker['bins'] {
  const longestFirst = [...drawings].sort((a, b) => Math.max(b.drawn.w, b.drawn.h) - Math.max(a.drawn.w, a.drawn.h));
  const widest = Math.max(...drawings.map(({ drawn }) => drawn.w));
  let best: MaxRectsPacker['bins'] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let width = most; width >= Math.max(widest, most / 4); width -= 32) {
    const packer = new MaxRectsPacker(width, most, PADDING, { smart: true, pot: false, square: false, allowRotation: false });
    for (const p of longestFirst) packer.add(p.drawn.w, p.drawn.h, p);
    const room = packer.bins.reduce((sum, bin) => sum + bin.width * bin.height, 0) * packer.bins.length;
    if (room < least) [best, least] = [packer.bins, room];
  }
  return best;
}

/** Names of the drawings in which a blow lands, or has landed. */
const contactsOf = (anims: Named['anims']): ReadonlySet<string> =>
  new Set(Object.values(anims).flatMap(({ frames, hit }) => (hit === undefined ? [] : frames.slice(hit))));

function frameOf({ page, x, y, drawn }: Placed, lands: boolean): SheetFrame {
  const { limbs, ...anchors } = drawn.anchors;
  return { page, x, y, w: drawn.w, h: drawn.h, ox: drawn.ox, oy: drawn.oy, ...anchors, ...(lands && limbs.length > 0 ? { limbs } : {}) };
}

function removeOldPages(look: string, directory: string): void {
  const isPage = new RegExp(`^${look}-\\d+(-rim)?\\.webp$`);
  for (const name of readdirSync(directory)) if (isPage.test(name)) rmSync(join(directory, name));
}

async function writeBase(page: Page, path: string): Promise<void> {
  const pixels = Buffer.alloc(page.width * page.height * 4);
  for (const { x, y, drawn } of page.placed) {
    for (let row = 0; row < drawn.h; row++) {
      drawn.base.copy(pixels, ((y + row) * page.width + x) * 4, row * drawn.w * 4, (row + 1) * drawn.w * 4);
    }
  }
  await sharp(pixels, { raw: { width: page.width, height: page.height, channels: 4 } })
    .webp({ quality: 76, alphaQuality: 50, effort: 6, smartSubsample: true })
    .toFile(path);
}

/** The rim is white with the mask as alpha, at half size: a soft edge of light needs no more, and the game tints it. */
async function writeRim(page: Page, path: string): Promise<void> {
  const pixels = Buffer.alloc(page.width * page.height * 4);
  for (const { x, y, drawn } of page.placed) {
    for (let row = 0; row < drawn.h; row++) {
      for (let column = 0; column < drawn.w; column++) {
        const o = ((y + row) * page.width + x + column) * 4;
        pixels.fill(255, o, o + 3);
        pixels[o + 3] = drawn.rim[row * drawn.w + column]!;
      }
    }
  }
  await sharp(pixels, { raw: { width: page.width, height: page.height, channels: 4 } })
    .resize(Math.ceil(page.width / 2), Math.ceil(page.height / 2), { kernel: 'cubic' })
    .webp({ quality: 10, alphaQuality: 40, effort: 6 })
    .toFile(path);
}
