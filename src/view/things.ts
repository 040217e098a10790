import type Phaser from 'phaser';
import type { FrameDef, Sheet } from './atlas';
import { Shelf } from './shelf';
import { SOFT_SHAPES } from './soft-shapes';

/** The one texture all small things share: effects, items, props. */
export const THINGS = 'view/things';
const WIDTH = 2048;
const HEIGHT = 1280;

interface Drawing {
  readonly x: number; // pivot, texture px from the drawing's upper left corner
  readonly y: number;
  readonly scale: number; // logical px per texture px
}

/** Drawings of small things by name, each about its own pivot. */
export class Things {
  private readonly drawings = new Map<string, Drawing>();
  private readonly series = new Map<string, string[]>();

  /** `pictureOf` gives a sheet's page. Everything is copied onto one canvas, which outlives a lost graphics context. */
  constructor(textures: Phaser.Textures.TextureManager, sheets: Readonly<Record<string, Sheet>>, pictureOf: (sheet: string, page: number) => CanvasImageSource & { width: number; height: number }) {
    const shelf = new Shelf(WIDTH, HEIGHT);
    const pages = Object.entries(sheets).flatMap(([name, sheet]) => sheet.pages.map((_, page) => {
      const picture = pictureOf(name, page);
      return { sheet, page, picture, slot: onlyPage(shelf.place(picture.width, picture.height), name) };
    }));
    const shapes = Object.entries(SOFT_SHAPES).map(([name, { size, paint }]) => ({ name, size, paint, slot: onlyPage(shelf.place(size, size), name) }));
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = Math.max(...pages.map(({ picture, slot }) => slot.y + picture.height), ...shapes.map(({ size, slot }) => slot.y + size)) + 4;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas for the small things: the browser is out of memory');
    const texture = textures.addCanvas(THINGS, canvas);
    if (!texture) throw new Error(`texture "${THINGS}" could not be made`);
    for (const { sheet, page, picture, slot: { x, y } } of pages) {
      pen.drawImage(picture, x, y);
      for (const [frame, def] of Object.entries(sheet.frames)) {
        if (def.page === page) this.add(texture, frame, { ...def, x: x + def.x, y: y + def.y }, 1 / (sheet.scale ?? 2));
      }
    }
    for (const { name, size, paint, slot: { x, y } } of shapes) {
      pen.setTransform(1, 0, 0, 1, x + size / 2, y + size / 2);
      paint(pen);
      this.add(texture, name, { page: 0, x, y, w: size, h: size, ox: -size / 2, oy: -size / 2 }, 0.5);
    }
    texture.refresh();
  }

  private add(texture: Phaser.Textures.Texture, name: string, { x, y, w, h, ox, oy }: FrameDef, scale: number): void {
    texture.add(name, 0, x, y, w, h);
    this.drawings.set(name, { x: -ox, y: -oy, scale });
    const base = name.split('/')[0]!;
    this.series.set(name, [name]);
    if (base !== name) this.series.set(base, [...(this.series.get(base) ?? []), name]);
  }

  has(name: string): boolean {
    return this.drawings.has(name);
  }

  /** The drawings `name/0`, `name/1` ... or `name` alone. */
  seriesOf(name: string): readonly string[] {
    const series = this.series.get(name);
    if (!series) throw new Error(`no sheet in assets/built/props has a drawing "${name}"`);
    return series;
  }

  /** Makes `image` show the drawing `name`, `size` times its own size, about its own pivot. */
  dress<T extends Phaser.GameObjects.Image>(image: T, name: string, size = 1): T {
    const drawing = this.drawings.get(name);
    if (!drawing) throw new Error(`no sheet in assets/built/props has a drawing "${name}"`);
    if (image.frame.name !== name) image.setFrame(name, false, false).setDisplayOrigin(drawing.x, drawing.y);
    image.setScale(drawing.scale * size);
    return image;
  }

  /** A hidden image that may show any small thing. */
  image(scene: Phaser.Scene, depth: number): Phaser.GameObjects.Image {
    return scene.add.image(0, 0, THINGS, 'glow').setDepth(depth).setVisible(false);
  }
}

function onlyPage<T extends { page: number }>(slot: T, name: string): T {
  if (slot.page > 0) throw new Error(`"${name}" does not fit beside the other small things`);
  return slot;
}
