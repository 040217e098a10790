import type Phaser from 'phaser';
import { bytesOf } from '../assets/loaded-atlas';
import type { Easel } from './sprite-batch';
import type { StageAssets } from '../assets/loaded-assets';

/** What the picture costs. In a fight these must stand still. */
export interface Counts {
  readonly objects: number;
  readonly shown: number;
  readonly textures: number;
  readonly textureBytes: number;
}

export function countPicture(scene: Phaser.Scene, easel: Easel, assets: StageAssets): Counts {
  return {
    objects: easel.count,
    shown: easel.shown,
    textures: scene.textures.getTextureKeys().length,
    textureBytes: textureBytes(scene, assets),
  };
}

/** What all textures take of the graphics chip's memory. */
export function textureBytes({ textures }: Phaser.Scene, { atlases }: Pick<StageAssets, 'atlases'>): number {
  let bytes = 0;
  for (const look in atlases) bytes += bytesOf(atlases[look]!);
  for (const key of textures.getTextureKeys()) for (const { width, height } of textures.get(key).source) bytes += width * height * 4;
  return bytes;
}
