import Phaser from 'phaser';

const KEPT = 'view/images';

/**
 * Pictures as they came, still compressed: what is drawn is baked from them, and may be let go of and baked again
 * without asking the site a second time. Nothing of them lies in the graphics chip's memory.
 */
export class ImageStore {
  private readonly kept = new Map<string, HTMLImageElement>();

  /** The one store of a game. */
  static of({ registry }: Phaser.Scene): ImageStore {
    const known = registry.get(KEPT) as ImageStore | undefined;
    if (known) return known;
    const store = new ImageStore();
    registry.set(KEPT, store);
    return store;
  }

  /** Queues a picture, unless it is here. */
  load({ load }: Phaser.Scene, key: string, url: string): void {
    if (!this.has(key)) load.addFile(new ImageFile(load, key, url, (image) => this.kept.set(key, image)));
  }

  has(key: string): boolean {
    return this.kept.has(key);
  }

  get(key: string): HTMLImageElement {
    const image = this.kept.get(key);
    if (!image) throw new Error(`picture "${key}" has not been loaded`);
    return image;
  }
}

/** A picture that is kept, and not made a texture of. */
class ImageFile extends Phaser.Loader.FileTypes.ImageFile {
  constructor(loader: Phaser.Loader.LoaderPlugin, key: string, url: string, private readonly keep: (image: HTMLImageElement) => void) {
    super(loader, key, url);
  }

  override addToCache(): void {
    this.keep(this.data as HTMLImageElement);
  }
}
