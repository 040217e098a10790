import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { fontFolder } from '../backdrops/lettering.ts';
import { renderPiece, toPng } from '../backdrops/rasterise.ts';
import { icon, posters } from './posters.ts';
import { title } from './title.ts';

/** Title layers, posters, icons and fonts into assets/built. */
const folder = new URL('../built/interface/', import.meta.url);
const fontsTo = new URL('../built/fonts/', import.meta.url);
const print = { saturation: 1.08, contrast: 1.05, lift: -4 }; // paper and ink, not film

const fonts = [['russo-one', [400]], ['stalinist-one', [400]], ['oswald', [400, 600]]] as const;

export async function drawInterface(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const piece of [...title, ...posters]) {
    const bitmap = await renderPiece(piece, print);
    writeFileSync(new URL(`${piece.name}.webp`, folder), bitmap.bytes);
    bytes += bitmap.bytes.length;
  }
  await drawIcons();
  copyFonts();
  console.log(`interface: ${title.length + posters.length} pictures, ${Math.round(bytes / 1024)} KB, icons and fonts`);
}

async function drawIcons(): Promise<void> {
  const inner = icon();
  writeFileSync(new URL('favicon.svg', folder), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${inner}</svg>\n`);
  const full = toPng(inner, 512, 512, 1);
  for (const size of [512, 192]) await sharp(full).resize(size, size, { kernel: 'lanczos3' }).png({ palette: true,
    quality: 92 }).toFile(new URL(`icon-${size}.png`, folder).pathname);
}

function copyFonts(): void {
  mkdirSync(fontsTo, { recursive: true });
  for (const [family, weights] of fonts) {
    const from = fontFolder(family);
    for (const weight of weights) for (const subset of ['latin', 'cyrillic']) {
      const file = `${family}-${subset}-${weight}-normal.woff2`;
      copyFileSync(path.join(from, 'files', file), new URL(file, fontsTo));
    }
    copyFileSync(path.join(from, 'LICENSE'), new URL(`${family}-OFL.txt`, fontsTo));
  }
}
