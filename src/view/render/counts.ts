import type Phaser from 'phaser';
import { bytesOf } from '../assets/loaded-atlas';
import type { SpriteBatch } from './sprite-batch';
import type { LoadedAssets } from '../assets/loaded-assets';

/** What the picture costs. In a fight these must stand still. */
export interface Counts {
  readonly objects: number;
  readonly shown: number;
  readonly textures: number;
  readonly textureBytes: number;
}

export function countPicture(scene: Phaser.Scene, batch: SpriteBatch, assets: LoadedAssets): Counts {
  return {
    objects: batch.count,
    shown: batch.shown,
    textures: scene.textures.getTextureKeys().length,
    textureBytes: textureBytes(scene, assets),
  };
}

/** What all textures take of the graphics chip's memory. */
export function textureBytes({ textures }: Phaser.Scene, { atlases }: Pick<LoadedAssets, 'atlases'>): number {
  let bytes = 0;
  for (const look in atlases) bytes += bytesOf(atlases[look]!);
  for (const key of textures.getTextureKeys()) for (const { width, height } of textures.get(key).source) bytes += width * height * 4;
  return bytes;
}
