import type Phaser from 'phaser';
import type { FrameDef, SheetDef } from './atlas';
import { type Cut, Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { ShelfPacker, thriftiest } from './shelf-packer';
import { SOFT_SHAPES } from './soft-shapes';

/** The one texture all small things share: effects, items, props. */
export const SPRITE_SHEET = 'view/sprite-sheet';
const MOST = 2048; // px of its sides

interface Shape {
  readonly cut: Cut;
  readonly x: number; // pivot, texture px from the drawing's upper left corner
  readonly y: number;
  readonly scale: number; // logical px per texture px
}

/** Drawings of small things by name, each about its own pivot. */
export class SpriteSheet {
  private readonly shapes = new Map<string, Shape>();
  private readonly series = new Map<string, string[]>();

  /** `pictureOf` gives a sheet's page. Everything is copied onto one canvas, which outlives a lost graphics context. */
  constructor(
    textures: Phaser.Textures.TextureManager,
    sheets: Readonly<Record<string, SheetDef>>,
    pictureOf: (sheet: string, page: number) => CanvasImageSource,
    wanted: (name: string, all: Readonly<Record<string, FrameDef>>) => boolean,
  ) {
    const cuts = Object.entries(sheets).flatMap(([sheet, { frames, scale = 2 }]) =>
      Object.entries(frames)
        .filter(([name]) => wanted(name, frames))
        .map(([name, def]) => ({ name, def, w: def.w, h: def.h, scale, picture: pictureOf(sheet, def.page), paint: null })),
    );
    const shapes = Object.entries(SOFT_SHAPES).map(([name, { size, paint }]) => ({
      name, def: aboutItsMiddle(size), w: size, h: size, scale: 2, picture: null, paint,
    }));
    const all = [...cuts, ...shapes].sort((one, other) => other.h - one.h);
    const packer = new ShelfPacker(thriftiest(all, MOST), MOST);
    const slots = all.map(({ name, w, h }) => onlyPage(packer.pack(w, h), name));
    const canvas = document.createElement('canvas');
    canvas.width = packer.width;
    canvas.height = Math.max(...all.map(({ h }, i) => slots[i]!.y + h)) + 4;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas for the small things: the browser is out of memory');
    const texture = textures.addCanvas(SPRITE_SHEET, canvas);
    if (!texture) throw new Error(`texture "${SPRITE_SHEET}" could not be made`);
    for (const [i, { name, def, scale, picture, paint }] of all.entries()) {
      const { x, y } = slots[i]!;
      if (picture) pen.drawImage(picture, def.x, def.y, def.w, def.h, x, y, def.w, def.h);
      else {
        pen.setTransform(1, 0, 0, 1, x + def.w / 2, y + def.h / 2);
        paint(pen);
        pen.resetTransform();
      }
      this.add(texture, name, { ...def, x, y }, 1 / scale);
    }
    for (const series of this.series.values()) series.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
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

  /** Makes `sprite` show the shape `name`, `size` times its own size, about its own pivot. */
  setFrame(sprite: Sprite, name: string, size = 1): Sprite {
    const shape = this.shapeOf(name);
    if (sprite.name !== name) {
      sprite.name = name;
      sprite.setCut(shape.cut, shape.x, shape.y);
    }
    return sprite.setScale(shape.scale * size);
  }

  /** Where a shape lies on the texture. */
  cutOf(name: string): Cut {
    return this.shapeOf(name).cut;
  }

  /** A hidden sprite that may show any small thing. */
  sprite(batch: SpriteBatch, depth: number): Sprite {
    return new Sprite(batch, this.cutOf('blot'), depth);
  }

  private shapeOf(name: string): Shape {
    const shape = this.shapes.get(name);
    if (!shape) throw new Error(`no sheet in assets/built/props has a drawing "${name}"`);
    return shape;
  }
}

const aboutItsMiddle = (size: number): FrameDef => ({ page: 0, x: 0, y: 0, w: size, h: size, ox: -size / 2, oy: -size / 2 });

function onlyPage<T extends { page: number }>(slot: T, name: string): T {
  if (slot.page > 0) throw new Error(`"${name}" does not fit beside the other small things`);
  return slot;
}
