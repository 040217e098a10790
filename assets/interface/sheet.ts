import { writeFileSync } from 'node:fs';
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs';
import sharp from 'sharp';
import { type Cut, cutOut, type Drawing, sheetScale } from './drawing.ts';

const pageSize = 2048;
const gap = 2;

type Bins = MaxRectsPacker['bins'];

/** Packs drawings into <name>.webp pages, each level's own apart, and writes <name>.json, their table. Answers the files' names. */
export async function writeSheet(name: string, drawings: readonly Drawing[], folder: URL): Promise<string[]> {
  const cuts = new Map<string, Cut>();
  for (const drawing of drawings) {
    if (cuts.has(drawing.name)) throw new Error(`sheet ${name}: two drawings are called "${drawing.name}"`);
    cuts.set(drawing.name, await cutOut(drawing));
  }
  const levels = [...new Set(drawings.map(({ level }) => level ?? null))];
  const bins = levels.flatMap((level) => {
    const own = drawings.filter((drawing) => (drawing.level ?? null) === level).map((drawing) => [drawing.name, cuts.get(drawing.name)!] as const);
    return layOut(own).map((bin) => ({ level, bin }));
  });
  const places = new Map<string, string>();
  const pages: string[] = [];
  for (const [page, { bin }] of bins.entries()) {
    const pixels = Buffer.alloc(bin.width * bin.height * 4);
    for (const { x, y, data } of bin.rects) {
      const key = data as string;
      const { w, h, ox, oy, pixels: from } = cuts.get(key)!;
      for (let row = 0; row < h; row++) from.copy(pixels, ((y + row) * bin.width + x) * 4, row * w * 4, (row + 1) * w * 4);
      places.set(key, JSON.stringify({ page, x, y, w, h, ox, oy }));
    }
    const file = bins.length > 1 ? `${name}-${page}.webp` : `${name}.webp`;
    await sharp(pixels, { raw: { width: bin.width, height: bin.height, channels: 4 } }).webp({ quality: 88, alphaQuality: 94, effort: 6,
      smartSubsample: true }).toFile(new URL(file, folder).pathname);
    pages.push(file);
  }
  const rows = drawings.map((drawing) => `  ${JSON.stringify(drawing.name)}: ${places.get(drawing.name)}`).join(',\n');
  writeFileSync(new URL(`${name}.json`, folder),
    `{\n "scale": ${sheetScale},\n "pages": ${JSON.stringify(pages)},\n "levels": ${JSON.stringify(bins.map(({ level }) => level))},\n "frames": {\n${rows}\n }\n}\n`);
  return [`${name}.json`, ...pages];
}

function layOut(cuts: readonly (readonly [string, Cut])[]): Bins {
  const packer = new MaxRectsPacker(pageSize, pageSize, gap, { smart: true, pot: false, square: false, allowRotation: false });
  for (const [key, cut] of [...cuts].sort(([, a], [, b]) => b.w * b.h - a.w * a.h)) packer.add(cut.w, cut.h, key);
  return packer.bins;
}
