import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

export interface Shot {
  readonly tick: number;
  readonly png: Buffer;
}

/** One file for each tick, and one with all of them. */
export async function writePictures(folder: string, shots: readonly Shot[]): Promise<void> {
  for (const { tick, png } of shots) writeFileSync(join(folder, `${String(tick).padStart(6, '0')}.png`), png);
  await writeSheet(join(folder, 'sheet.png'), shots);
}

/** All of them one after another, `ms` each, for ever. Answers the file's size. */
export async function writeFilm(file: string, shots: readonly Shot[], width: number, ms: number): Promise<number> {
  const frames = await Promise.all(shots.map(({ png }) => sharp(png).resize({ width }).png().toBuffer()));
  // Whole milliseconds that add up: a film of thirds would run slow.
  const delay = frames.map((_, i) => Math.round((i + 1) * ms) - Math.round(i * ms));
  await sharp(frames, { join: { animated: true } }).webp({ quality: 62, effort: 5, smartSubsample: true, delay, loop: 0 }).toFile(file);
  return statSync(file).size;
}

const THUMB = { width: 320, columns: 4, gap: 4, caption: 18 } as const;

async function writeSheet(file: string, shots: readonly Shot[]): Promise<void> {
  const thumbs = await Promise.all(
    shots.map(({ png }) => sharp(png).resize({ width: THUMB.width }).png().toBuffer({ resolveWithObject: true })),
  );
  const height = Math.max(...thumbs.map(({ info }) => info.height));
  const cell = { width: THUMB.width + THUMB.gap, height: height + THUMB.caption + THUMB.gap };
  const columns = Math.min(THUMB.columns, shots.length);
  const place = (i: number) => ({ left: (i % columns) * cell.width, top: Math.floor(i / columns) * cell.height });
  const captions = shots.map(({ tick }, i) => ({
    input: Buffer.from(
      `<svg width="${THUMB.width}" height="${THUMB.caption}">` +
        `<text x="4" y="14" font-family="sans-serif" font-size="13" fill="#fff">${tick}</text></svg>`,
    ),
    left: place(i).left,
    top: place(i).top + height,
  }));
  await sharp({
    create: { width: columns * cell.width, height: Math.ceil(shots.length / columns) * cell.height, channels: 3, background: '#181418' },
  })
    .composite([...thumbs.map(({ data }, i) => ({ input: data, ...place(i) })), ...captions])
    .png()
    .toFile(file);
}
