import { writeFileSync } from 'node:fs';
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs';
import sharp, { type WebpOptions } from 'sharp';
import { type Cut, cutOut, type Drawing, sheetScale } from './drawing.ts';

const pageSize = 2048;
const gap = 2;

type Bins = MaxRectsPacker['bins'];

/** A drawing as it lies on a sheet. */
export interface SheetCut {
  readonly name: string;
  readonly level?: string; // the only one that shows it
  readonly cut: Cut;
}

/** Draws and packs: see packSheet. */
export async function writeSheet(name: string, drawings: readonly Drawing[], folder: URL, options: WebpOptions = {}): Promise<string[]> {
  const cuts: SheetCut[] = [];
  for (const drawing of drawings) cuts.push({ ...drawing, cut: await cutOut(drawing) });
  return packSheet(name, cuts, folder, options);
}

/** Packs drawings into <name>.webp pages, each level's own apart, and writes <name>.json, their table. Answers the files' names. */
export async function packSheet(name: string, cuts: readonly SheetCut[], folder: URL, options: WebpOptions = {}): Promise<string[]> {
  const byName = new Map(cuts.map(({ name, cut }) => [name, cut]));
  if (byName.size < cuts.length) throw new Error(`sheet ${name}: two drawings have one name`);
  const levels = [...new Set(cuts.map(({ level }) => level ?? null))];
  const bins = levels.flatMap((level) => layOut(cuts.filter((cut) => (cut.level ?? null) === level)).map((bin) => ({ level, bin })));
  const places = new Map<string, string>();
  const pages: string[] = [];
  for (const [page, { bin }] of bins.entries()) {
    const pixels = Buffer.alloc(bin.width * bin.height * 4);
    for (const { x, y, data } of bin.rects) {
      const key = data as string;
      const { w, h, ox, oy, pixels: from } = byName.get(key)!;
      for (let row = 0; row < h; row++) from.copy(pixels, ((y + row) * bin.width + x) * 4, row * w * 4, (row + 1) * w * 4);
      places.set(key, JSON.stringify({ page, x, y, w, h, ox, oy }));
    }
    const file = bins.length > 1 ? `${name}-${page}.webp` : `${name}.webp`;
    await sharp(pixels, { raw: { width: bin.width, height: bin.height, channels: 4 } })
      .webp({ quality: 88, alphaQuality: 94, effort: 6, smartSubsample: true, ...options }).toFile(new URL(file, folder).pathname);
    pages.push(file);
  }
  const rows = cuts.map((cut) => `  ${JSON.stringify(cut.name)}: ${places.get(cut.name)}`).join(',\n');
  writeFileSync(new URL(`${name}.json`, folder),
    `{\n "scale": ${sheetScale},\n "pages": ${JSON.stringify(pages)},\n "levels": ${JSON.stringify(bins.map(({ level }) => level))},\n "frames": {\n${rows}\n }\n}\n`);
  return [`${name}.json`, ...pages];
}

function layOut(cuts: readonly SheetCut[]): Bins {
  const packer = new MaxRectsPacker(pageSize, pageSize, gap, { smart: true, pot: false, square: false, allowRotation: false });
  for (const { name, cut } of [...cuts].sort((a, b) => b.cut.w * b.cut.h - a.cut.w * a.cut.h)) packer.add(cut.w, cut.h, name);
  return packer.bins;
}
