import type Phaser from 'phaser';

/** What the picture costs. In a fight these must stand still. */
export interface Counts {
  readonly objects: number;
  readonly shown: number;
  readonly textures: number;
  readonly textureBytes: number;
}

export function countPicture(scene: Phaser.Scene): Counts {
  let textureBytes = 0;
  const keys = scene.textures.getTextureKeys();
  for (const key of keys) for (const { width, height } of scene.textures.get(key).source) textureBytes += width * height * 4;
  const objects = scene.children.list;
  return {
    objects: objects.length,
    shown: objects.filter((object) => (object as Phaser.GameObjects.GameObject & { visible?: boolean }).visible !== false).length,
    textures: keys.length,
    textureBytes,
  };
}
