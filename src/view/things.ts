import type Phaser from 'phaser';
import type { FrameDef, Sheet } from './atlas';
import { type Cut, Drawing } from './drawing';
import type { Easel } from './easel';
import { Shelf } from './shelf';
import { SOFT_SHAPES } from './soft-shapes';

/** The one texture all small things share: effects, items, props. */
export const THINGS = 'view/things';
const WIDTH = 2048;
const HEIGHT = 1280;

interface Shape {
  readonly cut: Cut;
  readonly x: number; // pivot, texture px from the drawing's upper left corner
  readonly y: number;
  readonly scale: number; // logical px per texture px
}

/** Drawings of small things by name, each about its own pivot. */
export class Things {
  private readonly shapes = new Map<string, Shape>();
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
    const cut = texture.add(name, 0, x, y, w, h);
    if (!cut) throw new Error(`two small things are called "${name}"`);
    this.shapes.set(name, { cut, x: -ox, y: -oy, scale });
    const base = name.split('/')[0]!;
    this.series.set(name, [name]);
    if (base !== name) this.series.set(base, [...(this.series.get(base) ?? []), name]);
  }

  has(name: string): boolean {
    return this.shapes.has(name);
  }

  /** The drawings `name/0`, `name/1` ... or `name` alone. */
  seriesOf(name: string): readonly string[] {
    const series = this.series.get(name);
    if (!series) throw new Error(`no sheet in assets/built/props has a drawing "${name}"`);
    return series;
  }

  /** Makes `drawing` show the shape `name`, `size` times its own size, about its own pivot. */
  dress(drawing: Drawing, name: string, size = 1): Drawing {
    const shape = this.shapeOf(name);
    if (drawing.name !== name) {
      drawing.name = name;
      drawing.setCut(shape.cut, shape.x, shape.y);
    }
    return drawing.setScale(shape.scale * size);
  }

  /** Where a shape lies on the texture. */
  cutOf(name: string): Cut {
    return this.shapeOf(name).cut;
  }

  /** A hidden drawing that may show any small thing. */
  drawing(easel: Easel, depth: number): Drawing {
    return new Drawing(easel, this.cutOf('blot'), depth);
  }

  private shapeOf(name: string): Shape {
    const shape = this.shapes.get(name);
    if (!shape) throw new Error(`no sheet in assets/built/props has a drawing "${name}"`);
    return shape;
  }
}

function onlyPage<T extends { page: number }>(slot: T, name: string): T {
  if (slot.page > 0) throw new Error(`"${name}" does not fit beside the other small things`);
  return slot;
}
