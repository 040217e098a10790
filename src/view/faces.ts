import type Phaser from 'phaser';
import type { Atlas } from './atlas';
import { pageKey, type StageAssets } from './stage-assets';

export type Mood = 'calm' | 'angry' | 'hurt' | 'glad';

/** Drawings whose head wears each mood, best first. */
const DRAWINGS: Readonly<Record<Mood, readonly string[]>> = {
  calm: ['idle', 'walk'],
  angry: ['cross', 'punch', 'guard', 'roar', 'hammer', 'idle', 'walk'],
  hurt: ['hit-high', 'idle-hurt', 'dizzy', 'idle', 'walk'],
  glad: ['win', 'show', 'idle', 'walk'],
};
const BOX = { left: 36, above: 58, size: 72 }; // atlas px about the head's anchor

/** Shows heads cut from the fighters' own drawings: every expression they have is a portrait. */
export class Faces {
  constructor(private readonly textures: Phaser.Textures.TextureManager, private readonly assets: StageAssets) {}

  /** Puts the head of `look` into `image`, which is `size` logical px wide. */
  show(image: Phaser.GameObjects.Image, look: string, mood: Mood, x: number, y: number, size: number, flipped: boolean): void {
    const atlas = this.assets.atlases[look];
    const name = atlas && drawingFor(atlas, mood);
    const frame = name === undefined ? undefined : atlas?.frames[name];
    if (!atlas || name === undefined || !frame?.head) {
      image.setVisible(false);
      return;
    }
    const left = Math.max(frame.ox, frame.head[0] - BOX.left);
    const top = Math.max(frame.oy, frame.head[1] - BOX.above);
    const right = Math.min(frame.ox + frame.w, frame.head[0] - BOX.left + BOX.size);
    const bottom = Math.min(frame.oy + frame.h, frame.head[1] - BOX.above + BOX.size);
    const texture = this.textures.get(pageKey(look, frame.page));
    const cut = `face/${name}`;
    const { shrink } = this.assets;
    if (!texture.has(cut)) {
      texture.add(cut, 0, (frame.x + left - frame.ox) / shrink, (frame.y + top - frame.oy) / shrink, (right - left) / shrink, (bottom - top) / shrink);
    }
    const scale = (size / BOX.size) * shrink;
    const dx = left - (frame.head[0] - BOX.left);
    const dy = top - (frame.head[1] - BOX.above);
    image.setTexture(texture.key, cut).setOrigin(0, 0).setVisible(true).setScale(flipped ? -scale : scale, scale)
      .setPosition(flipped ? x + size - (dx * scale) / shrink : x + (dx * scale) / shrink, y + (dy * scale) / shrink);
  }
}

function drawingFor(atlas: Atlas, mood: Mood): string | undefined {
  for (const name of DRAWINGS[mood]) {
    const anim = atlas.anims[name];
    if (anim) return anim.frames[Math.min(anim.hit ?? 0, anim.frames.length - 1)];
  }
  return undefined;
}
