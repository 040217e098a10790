import type Phaser from 'phaser';
import { bytesOf } from './costume';
import type { Easel } from './easel';
import type { StageAssets } from './stage-assets';

/** What the picture costs. In a fight these must stand still. */
export interface Counts {
  readonly objects: number;
  readonly shown: number;
  readonly textures: number;
  readonly textureBytes: number;
}

export function countPicture(scene: Phaser.Scene, easel: Easel, { atlases }: StageAssets): Counts {
  let textureBytes = Object.values(atlases).reduce((sum, costume) => sum + bytesOf(costume), 0);
  const keys = scene.textures.getTextureKeys();
  for (const key of keys) for (const { width, height } of scene.textures.get(key).source) textureBytes += width * height * 4;
  return {
    objects: easel.count,
    shown: easel.shown,
    textures: keys.length,
    textureBytes,
  };
}
