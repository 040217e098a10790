/** A built character as the game loads it: the text beside its atlas pages. */
export type SheetFrame = {
  page: number;
  x: number;
  y: number;
  w: number;
  h: number;
  ox: number;
  oy: number;
  nh: readonly [number, number];
  fh: readonly [number, number];
  nhDeg: number;
  head: readonly [number, number];
  limbs?: readonly (readonly [number, number])[]; // drawings in which a blow may land with them: toes and knees
};

export type SheetAnim = { frames: string[]; ms: number[]; loop: boolean; hit?: number; cycle?: number };

export type Sheet = {
  look: string;
  scale: number;
  pages: string[];
  rims: string[];
  parts: string[]; // what each page is for
  anims: Record<string, SheetAnim>;
  frames: Record<string, SheetFrame>;
};

/** One anim or frame a line: a change of one drawing is a change of one line. */
export function formatSheet(sheet: Sheet): string {
  const rows = (table: object): string =>
    Object.entries(table)
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n');
  return [
    '{',
    `  "look": ${JSON.stringify(sheet.look)},`,
    `  "scale": ${sheet.scale},`,
    `  "pages": ${JSON.stringify(sheet.pages)},`,
    `  "rims": ${JSON.stringify(sheet.rims)},`,
    `  "parts": ${JSON.stringify(sheet.parts)},`,
    `  "anims": {\n${rows(sheet.anims)}\n  },`,
    `  "frames": {\n${rows(sheet.frames)}\n  }`,
    '}\n',
  ].join('\n');
}
