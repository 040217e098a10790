import type { SheetDef } from './atlas';

/** The pages of a sheet on which there is something for this level. */
export const pagesFor = ({ levels }: SheetDef, level: string): number[] =>
  [...levels.keys()].filter((page) => levels[page] === null || levels[page] === level);

/** Without what is only on other levels' pages. */
export function sheetFor(sheet: SheetDef, level: string): SheetDef {
  const pages = pagesFor(sheet, level);
  return { ...sheet, frames: Object.fromEntries(Object.entries(sheet.frames).filter(([, { page }]) => pages.includes(page))) };
}
