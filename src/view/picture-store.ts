import type Phaser from 'phaser';

const KEPT = 'view/pictures';

/**
 * Pictures as they came, still compressed: what is drawn is baked from them, and may be let go of and baked again
 * without asking the site a second time. Nothing of them lies in the graphics chip's memory.
 */
export class PictureStore {
  private readonly kept = new Map<string, HTMLImageElement>();

  private constructor(private readonly textures: Phaser.Textures.TextureManager) {}

  /** The one store of a game. */
  static of({ registry, textures }: Phaser.Scene): PictureStore {
    const known = registry.get(KEPT) as PictureStore | undefined;
    if (known) return known;
    const store = new PictureStore(textures);
    registry.set(KEPT, store);
    return store;
  }

  has(key: string): boolean {
    return this.kept.has(key) || this.textures.exists(key);
  }

  get(key: string): HTMLImageElement {
    const known = this.kept.get(key);
    if (known) return known;
    const image = this.textures.exists(key) ? this.textures.get(key).getSourceImage() : null;
    if (!(image instanceof HTMLImageElement)) throw new Error(`picture "${key}" has not been loaded`);
    this.kept.set(key, image);
    this.textures.remove(key);
    return image;
  }
}
