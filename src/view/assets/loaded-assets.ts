import type Phaser from 'phaser';
import type { LevelDef, LightDef } from '../../sim/level-def';
import type { Seen } from '../../sim/sim';
import { lightsOf } from '../actors/actor-light';
import { type Atlas, faultsOf, firstPages, laterPages, type Pieces, type SheetDef } from './atlas';
import { bytesOfPage, type LoadedAtlas, Cuts, type PageImages, uploadPage, unloadPage } from './loaded-atlas';
import { packPieces, type PackedPiece } from './piece-pack';
import { ImageStore } from './image-store';
import { type Zone, zonesOf } from './scenery-zones';
import { pagesFor, sheetFor } from './sheet-pages';
import { FontsFile, LETTERS, paintLetters } from './letters';
import { isWanted, type LevelAssets } from './level-assets';
import { SPRITE_SHEET, SpriteSheet } from './sprite-sheet';

/** Everything a level is drawn with, ready for use. */
export interface LoadedAssets {
  readonly atlases: Record<string, LoadedAtlas>; // grows and shrinks while one plays: see AssetStreamer
  readonly pieces: Map<string, PackedPiece>; // likewise
  readonly sheet: SpriteSheet;
  readonly shrink: number; // 2 when the textures were halved
  readonly lights: readonly LightDef[];
  readonly catalogue: Pieces; // of all scenery there is
}

const PIECES = 'backdrops/pieces';
const characterKey = (look: string): string => `characters/${look}`;
const sheetKey = (name: string): string => `props/${name}`;
const looseKey = (piece: string): string => `backdrops/${piece}`;
export const pageKey = (name: string, page: number): string => `${name}/${page}`;

/** What was baked for a texture manager, so that a retry or the next level does not bake it again. */
const BAKED = 'view/baked';
interface Baked {
  readonly level: string;
  readonly shrink: number;
  readonly atlases: Record<string, LoadedAtlas>;
  readonly pieces: Map<string, PackedPiece>;
  sheet?: SpriteSheet;
}

/** Queues what a level cannot begin without. Call in a scene's preload; addresses are relative to the page. */
export function loadLevel(scene: Phaser.Scene, needs: LevelAssets): void {
  const { load, textures } = scene;
  const images = ImageStore.of(scene);
  for (const look of needs.heroes) {
    whenJson<Atlas>(scene, characterKey(look), `characters/${look}.json`, (atlas) => {
      for (const page of firstPages(atlas)) queuePage(scene, atlas, look, page);
    });
  }
  for (const name of needs.sheets) {
    whenJson<SheetDef>(scene, sheetKey(name), `props/${name}.json`, (table) => {
      for (const page of pagesFor(table, needs.level)) images.load(scene, pageKey(name, page), `props/${table.pages[page]}`);
    });
  }
  if (!textures.exists(LETTERS)) load.addFile(new FontsFile(load));
  whenJson<Pieces>(scene, PIECES, 'backdrops/pieces.json', (pieces) => {
    for (const zone of zonesOf(needs.decor, pieces, needs.always)) if (zone.from === 0) queueZone(scene, needs, pieces, zone);
  });
}

/** Queues all of a look that is not here yet, what cannot be done without in front. */
export function loadLook(scene: Phaser.Scene, look: string): void {
  whenJson<Atlas>(scene, characterKey(look), `characters/${look}.json`, (atlas) => {
    for (const page of [...firstPages(atlas), ...laterPages(atlas)]) queuePage(scene, atlas, look, page);
  });
}

/** Stretches of the level's scenery, from where it begins. */
export const zonesIn = (scene: Phaser.Scene, { decor, always }: LevelAssets): Zone[] =>
  zonesOf(decor, jsonOf<Pieces>(scene, PIECES), always);

/** Queues a stretch of scenery, unless it is here. */
export function loadZone(scene: Phaser.Scene, needs: LevelAssets, zone: Zone): void {
  queueZone(scene, needs, jsonOf<Pieces>(scene, PIECES), zone);
}

/** Can the look be drawn? */
export function isLookHere(scene: Phaser.Scene, look: string): boolean {
  const atlas = scene.cache.json.get(characterKey(look)) as Atlas | undefined;
  return atlas !== undefined && firstPages(atlas).every((page) => pictureOf(scene, atlas, page) !== null);
}

export function isZoneHere(scene: Phaser.Scene, { names }: Zone): boolean {
  const images = ImageStore.of(scene);
  return names.every((name) => images.has(looseKey(name)));
}

/** Makes a loaded look ready to be drawn. */
export function bakeLook(scene: Phaser.Scene, assets: Pick<LoadedAssets, 'atlases' | 'shrink'>, look: string): void {
  const atlas = jsonOf<Atlas>(scene, characterKey(look));
  const faults = faultsOf(atlas);
  if (faults.length > 0) throw new Error(`characters/${look}.json: ${faults.join('; ')}`);
  assets.atlases[look] = { ...atlas, cuts: new Cuts(atlas) };
  for (const page of firstPages(atlas)) bakePage(scene, assets, look, page);
}

/** Makes one page of a look ready. */
export function bakePage(
  scene: Phaser.Scene, { atlases, shrink }: Pick<LoadedAssets, 'atlases' | 'shrink'>, look: string, page: number,
): void {
  const atlas = atlases[look]!;
  const picture = pictureOf(scene, atlas, page);
  if (!picture) throw new Error(`characters/${atlas.pages[page]} has not been loaded`);
  uploadPage(scene, atlas, page, picture, shrink);
}

export function dropPage(scene: Phaser.Scene, { atlases }: Pick<LoadedAssets, 'atlases'>, look: string, page: number): void {
  unloadPage(scene, atlases[look]!, page, pageKey(look, page));
}

/** What the pages of a look will take of the graphics chip's memory; null while one of them is still on its way. */
export function bytesFor(scene: Phaser.Scene, { shrink }: LoadedAssets, look: string, pages: readonly number[]): number | null {
  let bytes = 0;
  for (const page of pages) {
    const picture = pictureOf(scene, jsonOf<Atlas>(scene, characterKey(look)), page);
    if (!picture) return null;
    bytes += bytesOfPage(picture, shrink);
  }
  return bytes;
}

export const atlasOf = (scene: Phaser.Scene, look: string): Atlas => jsonOf<Atlas>(scene, characterKey(look));

/** Lets go of a look nobody wears any more. */
export function dropLook(scene: Phaser.Scene, { atlases }: Pick<LoadedAssets, 'atlases'>, look: string): void {
  for (const page of atlases[look]?.pages.keys() ?? []) dropPage(scene, { atlases }, look, page);
  delete atlases[look];
}

/** Adds a stretch of scenery to what is ready. */
export function bakeZone(
  scene: Phaser.Scene, needs: LevelAssets, { pieces, shrink }: Pick<LoadedAssets, 'pieces' | 'shrink'>, { key, names }: Zone,
): void {
  const images = ImageStore.of(scene);
  const packed = packPieces(
    scene.textures, jsonOf<Pieces>(scene, PIECES), names, (name) => images.get(looseKey(name)), `scenery/${needs.level}/${key}`, shrink,
  );
  for (const [name, piece] of packed) pieces.set(name, piece);
}

/** Lets go of a stretch that has been left behind. */
export function dropZone({ textures }: Phaser.Scene, { pieces }: LoadedAssets, { names }: Zone): void {
  for (const name of names) {
    const key = pieces.get(name)?.key;
    if (key !== undefined && textures.exists(key)) textures.remove(key);
    pieces.delete(name);
  }
}

function queuePage(scene: Phaser.Scene, { pages, rims }: Atlas, look: string, page: number): void {
  const images = ImageStore.of(scene);
  images.load(scene, `${pageKey(look, page)}/page`, `characters/${pages[page]}`);
  if (rims[page]) images.load(scene, `${pageKey(look, page)}/rim`, `characters/${rims[page]}`);
}

/** A page as it came; null if it has not. */
function pictureOf(scene: Phaser.Scene, { look, rims }: Atlas, page: number): PageImages | null {
  const images = ImageStore.of(scene);
  const key = pageKey(look, page);
  if (!images.has(`${key}/page`) || (rims[page] && !images.has(`${key}/rim`))) return null;
  return { key, body: images.get(`${key}/page`), rim: rims[page] ? images.get(`${key}/rim`) : null };
}

function queueZone(scene: Phaser.Scene, needs: LevelAssets, pieces: Pieces, zone: Zone): void {
  const images = ImageStore.of(scene);
  for (const piece of needs.pieces) {
    const def = pieces[piece];
    if (!def) throw new Error(`level "${needs.level}" uses backdrop piece "${piece}", which backdrops/pieces.json does not have`);
    if (zone.names.includes(piece)) images.load(scene, looseKey(piece), `backdrops/${def.file}`);
  }
}

/** Turns what was loaded into what is drawn. Call in a scene's create. */
export function bakeLevel(scene: Phaser.Scene, level: Seen<LevelDef>, needs: LevelAssets, quality: 'high' | 'low'): LoadedAssets {
  const baked = bakedFor(scene, needs, quality === 'low' ? 2 : 1);
  const { shrink, atlases, pieces } = baked;
  for (const look of needs.heroes) if (!atlases[look]) bakeLook(scene, { atlases, shrink }, look);
  for (const zone of zonesIn(scene, needs)) {
    if (zone.from === 0 && !pieces.has(zone.names[0]!)) bakeZone(scene, needs, { pieces, shrink }, zone);
  }
  paintLetters(scene);
  const sheets = Object.fromEntries(needs.sheets.map((name) => [name, sheetFor(jsonOf<SheetDef>(scene, sheetKey(name)), needs.level)]));
  const sheet = baked.sheet ?? bakeSheet(scene, sheets, needs);
  baked.sheet = sheet;
  return { atlases, pieces, sheet, shrink, lights: lightsOf(level), catalogue: jsonOf<Pieces>(scene, PIECES) };
}

/** One texture for all small things the level needs. */
function bakeSheet(scene: Phaser.Scene, sheets: Readonly<Record<string, SheetDef>>, needs: LevelAssets): SpriteSheet {
  const images = ImageStore.of(scene);
  return new SpriteSheet(
    scene.textures, sheets, (name, page) => images.get(pageKey(name, page)), (name, all) => isWanted(name, all, needs),
  );
}

/** What is ready of this level and as fine as is wished; what was made for another, or finer or coarser, is let go of. */
function bakedFor(scene: Phaser.Scene, { level }: LevelAssets, shrink: number): Baked {
  const known = scene.registry.get(BAKED) as Baked | undefined;
  if (known?.level === level && known.shrink === shrink) return known;
  if (known) {
    for (const look of Object.keys(known.atlases)) dropLook(scene, { atlases: known.atlases }, look);
    for (const key of new Set([...known.pieces.values()].map((piece) => piece.key))) scene.textures.remove(key);
    scene.textures.remove(SPRITE_SHEET);
  }
  const fresh: Baked = { level, shrink, atlases: {}, pieces: new Map() };
  scene.registry.set(BAKED, fresh);
  return fresh;
}

function jsonOf<T>(scene: Phaser.Scene, key: string): T {
  if (!scene.cache.json.has(key)) throw new Error(`${key}.json has not been loaded`);
  return scene.cache.json.get(key) as T;
}

/** Loads a table and goes on with what it names, within the same load. */
function whenJson<T>(scene: Phaser.Scene, key: string, url: string, then: (table: T) => void): void {
  const { load, cache } = scene;
  if (cache.json.has(key)) {
    then(cache.json.get(key) as T);
    return;
  }
  load.once(`filecomplete-json-${key}`, (_key: string, _type: string, table: T) => then(table));
  load.json(key, url);
}
