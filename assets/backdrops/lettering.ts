import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import opentype, { type Font, type Glyph } from 'opentype.js';

/** Text as vector paths, so that a picture looks the same whatever fonts the machine has. */
export interface TextStyle {
  readonly font?: FontName;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tracking?: number; // extra space between letters, in em
  readonly lean?: number; // degrees
  readonly width?: number; // 1 = as designed
}
export type FontName = 'russo' | 'stalin' | 'oswald' | 'oswald-light';

const families: Record<FontName, readonly [family: string, weight: number]> = {
  russo: ['russo-one', 400], stalin: ['stalinist-one', 400], oswald: ['oswald', 600], 'oswald-light': ['oswald', 400],
};

const resolve = createRequire(import.meta.url).resolve;
const loaded = new Map<FontName, Font[]>();

/** Where a font family's files lie among the installed packages. */
export const fontFolder = (family: string): string => path.dirname(resolve(`@fontsource/${family}/package.json`));

function fonts(name: FontName): Font[] {
  const known = loaded.get(name);
  if (known) return known;
  const [family, weight] = families[name];
  const list = ['latin', 'cyrillic'].map((subset) => {
    const bytes = readFileSync(path.join(fontFolder(family), 'files', `${family}-${subset}-${weight}-normal.woff`));
    return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  });
  loaded.set(name, list);
  return list;
}

function glyphFor(list: Font[], letter: string): [Font, Glyph] {
  for (const font of list) {
    const glyph = font.charToGlyph(letter);
    if (glyph.index) return [font, glyph];
  }
  throw new Error(`lettering: no glyph for "${letter}" in ${list[0]!.names.fullName?.en ?? 'the font'}`);
}

/** One path for the whole string with its baseline at (x, y), and how wide it is. */
export function textPath(text: string, x: number, y: number, size: number, style: TextStyle = {}): { d: string; width: number } {
  const { font = 'russo', anchor = 'start', tracking = 0, lean = 0, width: stretch = 1 } = style;
  const list = fonts(font);
  let width = 0;
  const letters = [...text].map((letter) => {
    const [face, glyph] = glyphFor(list, letter);
    const left = width;
    width += ((glyph.advanceWidth ?? 0) * (size / face.unitsPerEm) + tracking * size) * stretch;
    return { glyph, left };
  });
  width -= tracking * size * stretch;
  const start = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  const slope = Math.tan((lean * Math.PI) / 180);
  const round = (n: number): number => Math.round(n * 100) / 100;
  let d = '';
  for (const { glyph, left } of letters) {
    const point = (px: number, py: number): string => `${round(start + left + px * stretch - py * slope)} ${round(y + py)}`;
    for (const c of glyph.getPath(0, 0, size).commands) {
      if (c.type === 'Z') d += 'Z';
      else if (c.type === 'Q') d += `Q${point(c.x1, c.y1)} ${point(c.x, c.y)}`;
      else if (c.type === 'C') d += `C${point(c.x1, c.y1)} ${point(c.x2, c.y2)} ${point(c.x, c.y)}`;
      else d += `${c.type}${point(c.x, c.y)}`;
    }
  }
  return { d, width };
}

export const lettering = (text: string, x: number, y: number, size: number, fill: string, style: TextStyle = {}): string =>
  `<path d="${textPath(text, x, y, size, style).d}" fill="${fill}"/>`;
