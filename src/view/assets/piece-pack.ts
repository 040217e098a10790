import type Phaser from 'phaser';
import type { Pieces } from './atlas';
import type { Cut } from '../render/sprite';
import { ShelfPacker, thriftiest } from './shelf-packer';

const PAGE = 2048;

/** Where a backdrop piece ended up, and how large it is drawn. */
export interface PackedPiece {
  readonly key: string; // texture
  readonly cut: Cut;
  readonly w: number; // logical px
  readonly h: number;
  readonly scaleX: number; // logical px per texture px
  readonly scaleY: number;
  readonly add: boolean;
}

/** Copies the level's loose pieces onto a few shared pages: few textures are few draw calls. Frames are called like the pieces. */
export function packPieces(
  textures: Phaser.Textures.TextureManager, pieces: Pieces, names: readonly string[], pictureOf: (piece: string) => HTMLImageElement,
  into: string, shrink: number,
): Map<string, PackedPiece> {
  const packed = new Map<string, PackedPiece>();
  const sizes = names
    .map((name) => ({ name, def: pieces[name]!, w: Math.ceil(pieces[name]!.w / shrink), h: Math.ceil(pieces[name]!.h / shrink) }))
    .sort((a, b) => b.h - a.h);
  const packer = new ShelfPacker(thriftiest(sizes, PAGE), PAGE);
  const slots = sizes.map((size) => ({ ...size, slot: packer.pack(size.w, size.h) }));
  for (const page of new Set(slots.map(({ slot }) => slot.page))) {
    const key = `${into}/${page}`;
    const mine = slots.filter(({ slot }) => slot.page === page);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(...mine.map(({ slot, w }) => slot.x + w)) + 4;
    canvas.height = Math.max(...mine.map(({ slot, h }) => slot.y + h)) + 4;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas for the scenery: the browser is out of memory');
    const texture = textures.addCanvas(key, canvas);
    if (!texture) throw new Error(`texture "${key}" could not be made`);
    for (const { name, def, w, h, slot } of mine) {
      const image = pictureOf(name);
      // A rim of the piece's own edge round it: pieces laid side by side must not show a seam.
      pen.drawImage(image, slot.x - 1, slot.y - 1, w + 2, h + 2);
      pen.clearRect(slot.x, slot.y, w, h);
      pen.drawImage(image, slot.x, slot.y, w, h);
      const cut = texture.add(name, 0, slot.x, slot.y, w, h);
      if (!cut) throw new Error(`two pieces of scenery are called "${name}"`);
      // Pieces are whole logical px; their pictures may have been rounded.
      const [across, down] = [Math.round(def.w / def.scale), Math.round(def.h / def.scale)];
      packed.set(name, { key, cut, w: across, h: down, scaleX: across / w, scaleY: down / h, add: def.blend === 'add' });
    }
    texture.refresh();
  }
  return packed;
}
