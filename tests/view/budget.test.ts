import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { levelNames } from '../../src/content/level-names';
import { parseLevel } from '../../src/content/parse-level';
import { SUBPIXELS } from '../../src/sim/units';
import { type Atlas, firstPages, type Pieces, type SheetDef } from '../../src/view/assets/atlas';
import { zonesOf } from '../../src/view/assets/scenery-zones';
import { ShelfPacker, thriftiest } from '../../src/view/assets/shelf-packer';
import { SOFT_SHAPES } from '../../src/view/assets/soft-shapes';
import { pagesFor, sheetFor } from '../../src/view/assets/sheet-pages';
import { facesOf, isWanted, levelAssetsOf } from '../../src/view/assets/level-assets';

const BUILT = 'assets/built';
const json = <T>(path: string): T => JSON.parse(readFileSync(`${BUILT}/${path}`, 'utf8')) as T;
const LEVELS = ['1-banya', '4-handover'].map((file) =>
  parseLevel(`levels/${file}.tmj`, readFileSync(`levels/${file}.tmj`, 'utf8'), levelNames),
);
const pieces = json<Pieces>('backdrops/pieces.json');
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const weigh = (paths: readonly string[]): number => sum(paths.map((path) => statSync(`${BUILT}/${path}`).size));

/** Bytes that must have come before anybody can play, beside the page and its script. */
const TO_BEGIN: Record<string, number> = { banya: 1_600_000, handover: 2_150_000 };

/** What must lie in the graphics chip's memory at once, fine and coarse: both heroes with their moves, a wave, the street about them. */
const TEXTURES: Record<string, Record<1 | 2, number>> = {
  banya: { 1: 117_000_000, 2: 43_000_000 }, handover: { 1: 187_000_000, 2: 68_000_000 },
};

/** Width and height from the header of an extended WebP: 24 bits each, less one. */
function sizeOf(path: string): { w: number; h: number } {
  const header = readFileSync(`${BUILT}/${path}`).subarray(0, 30);
  return { w: header.readUIntLE(24, 3) + 1, h: header.readUIntLE(27, 3) + 1 };
}

/** What pages take in the graphics chip's memory, with the masks of their edges. */
function texturesOf(look: string, shrink: number, isNeeded: (page: number, atlas: Atlas) => boolean): number {
  const atlas = json<Atlas>(`characters/${look}.json`);
  return sum(atlas.pages.map((file, page) => {
    if (!isNeeded(page, atlas)) return 0;
    const { w, h } = sizeOf(`characters/${file}`);
    return Math.ceil(w / shrink) * Math.ceil(h / shrink) * 4 + Math.ceil(w / 2) * Math.ceil(h / 2);
  }));
}

/** Rectangles as they are laid out on shared textures. */
function packed(sizes: readonly { w: number; h: number }[]): number {
  const tallFirst = [...sizes].sort((one, other) => other.h - one.h);
  const packer = new ShelfPacker(thriftiest(tallFirst, 2048), 2048);
  const bottoms: number[] = [];
  for (const { w, h } of tallFirst) {
    const { page, y } = packer.pack(w, h);
    bottoms[page] = Math.max(bottoms[page] ?? 0, y + h + 4);
  }
  return sum(bottoms.map((bottom) => bottom * packer.width * 4));
}

describe.each(LEVELS)('$id', (level) => {
  const needs = levelAssetsOf(level, content);
  const zones = zonesOf(needs.decor, pieces, needs.always);

  test('begins before much has been fetched', () => {
    const figures = needs.heroes.flatMap((look) => {
      const atlas = json<Atlas>(`characters/${look}.json`);
      return [
        `characters/${look}.json`,
        ...firstPages(atlas)
          .flatMap((page) => [atlas.pages[page]!, atlas.rims[page]!])
          .map((file) => `characters/${file}`),
      ];
    });
    const sheets = needs.sheets.flatMap((name) => {
      const sheet = json<SheetDef>(`props/${name}.json`);
      return [`props/${name}.json`, ...pagesFor(sheet, level.id).map((page) => `props/${sheet.pages[page]}`)];
    });
    const scenery = zones.filter(({ from }) => from === 0).flatMap(({ names }) => names).map((name) => `backdrops/${pieces[name]!.file}`);
    const sound = ['audio/effects.opus', 'audio/sounds.json'];
    expect(weigh([...figures, ...sheets, 'backdrops/pieces.json', ...scenery, ...sound])).toBeLessThan(TO_BEGIN[level.id]!);
  });

  test.each([
    ['fine', 1], ['coarse', 2],
  ] as const)('fits into the memory of a small graphics chip wherever one fights: %s textures', (_, shrink) => {
    const halved = (size: number): number => Math.ceil(size / shrink);
    const things = packed([
      ...needs.sheets.flatMap((name) => {
        const { frames } = sheetFor(json<SheetDef>(`props/${name}.json`), level.id);
        return Object.entries(frames).filter(([key]) => isWanted(key, frames, needs)).map(([, frame]) => frame);
      }),
      ...Object.values(SOFT_SHAPES).map(({ size }) => ({ w: size, h: size })),
    ]);
    const letters = 1024 * 1024 * 4;
    const heroes = sum(
      needs.heroes.map((look) => texturesOf(look, shrink, (page, { parts }) => ['first', 'moves'].includes(parts[page]!))),
    );
    const sceneryAt = (camera: number): number =>
      sum(
        zones
          .filter(({ from, to }) => camera > from - 140 && camera < to + 20)
          .map(({ names }) => packed(names.map((name) => ({ w: halved(pieces[name]!.w), h: halved(pieces[name]!.h) })))),
      );
    for (const arena of level.arenas) {
      const scenery = Math.max(sceneryAt(arena.x0 / SUBPIXELS), sceneryAt(arena.x1 / SUBPIXELS - 480));
      for (const wave of arena.waves) {
        const looks = new Set(
          wave.flatMap(({ kind }) => [kind, content.actors[kind]!.bare ?? kind]).flatMap((kind) => facesOf(content.actors[kind]!.look)),
        );
        const foes = sum([...looks].map((look) => texturesOf(look, shrink, (page, { parts }) => parts[page] === 'first')));
        expect(things + letters + heroes + scenery + foes, arena.id).toBeLessThan(TEXTURES[level.id]![shrink]);
      }
    }
  });
});
