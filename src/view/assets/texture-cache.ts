import type Phaser from 'phaser';
import { firstPages, laterPages } from './atlas';
import { textureBytes } from '../render/counts';
import { atlasOf, bakePage, bytesFor, dropLook, dropPage, type LoadedAssets } from './loaded-assets';
import { MOST_BYTES } from './texture-budget';

const RESTED = 120; // ticks: what was not drawn for so long may go

/** The room textures have. When it is full, the figures' pages that have rested longest make way. */
export class TextureCache {
  constructor(private readonly scene: Phaser.Scene, private readonly assets: LoadedAssets) {}

  /** Is there room for a look that is not there? */
  hasFor(look: string): boolean {
    const bytes = bytesFor(this.scene, this.assets, look, firstPages(atlasOf(this.scene, look)));
    return bytes !== null && bytes <= this.left;
  }

  makeRoomFor(look: string, inView: ReadonlySet<string>): void {
    this.clear(inView, bytesFor(this.scene, this.assets, look, firstPages(atlasOf(this.scene, look))) ?? 0);
  }

  /** A page that is needed now. False while it is still on its way. */
  put(look: string, page: number, inView: ReadonlySet<string>): boolean {
    const { scene, assets } = this;
    const bytes = bytesFor(scene, assets, look, [page]);
    if (bytes === null) return false;
    this.clear(inView, bytes);
    bakePage(scene, assets, look, page);
    return true;
  }

  putIfRoom(look: string, page: number): boolean {
    const { scene, assets } = this;
    const bytes = bytesFor(scene, assets, look, [page]);
    if (bytes === null || bytes > this.left) return false;
    bakePage(scene, assets, look, page);
    return true;
  }

  /** Lets go of what is not in view and what has rested, until so many bytes more would fit. */
  clear(inView: ReadonlySet<string>, more = 0): void {
    const { scene, assets } = this;
    while (this.left < more) {
      let oldest: { look: string; page: number | null; rested: number } | null = null;
      for (const [look, atlas] of Object.entries(assets.atlases)) {
        for (const page of laterPages(atlas)) {
          const rested = atlas.cuts.restOf(page);
          if (atlas.cuts.has(page) && rested > RESTED && rested > (oldest?.rested ?? 0)) oldest = { look, page, rested };
        }
        if (inView.has(look)) continue;
        const rested = Math.min(...firstPages(atlas).map((page) => atlas.cuts.restOf(page)));
        if (!oldest || rested > oldest.rested) oldest = { look, page: null, rested };
      }
      if (!oldest) return; // all there is is in view
      if (oldest.page === null) dropLook(scene, assets, oldest.look);
      else dropPage(scene, assets, oldest.look, oldest.page);
    }
  }

  private get left(): number {
    return MOST_BYTES[this.assets.shrink]! - textureBytes(this.scene, this.assets);
  }
}
