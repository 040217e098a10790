import type Phaser from 'phaser';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { Faces } from './faces';
import { alphabetOf } from '../assets/letters';
import type { NAMES, SPEECH } from '../assets/typefaces';
import { Lettering, type Align } from './lettering';
import { Pen } from './hud-pen';
import type { SpriteSheet } from '../assets/sprite-sheet';

/** What panels are made of: letters, faces and slabs that keep their place on the glass. */
export class HudKit {
  readonly faces: Faces;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly batch: SpriteBatch,
    private readonly assets: { readonly sheet: SpriteSheet },
  ) {
    this.faces = new Faces(assets.sheet);
  }

  pen(depth: number = Depth.hud, scroll = 0): Pen {
    return new Pen(this.batch, this.assets.sheet.cutOf('blot'), depth, scroll);
  }

  letters(face: typeof NAMES | typeof SPEECH, size: number, colour: number, align: Align = 'left'): Lettering {
    return new Lettering(this.batch, alphabetOf(this.scene, face), size, colour, align, Depth.hudText);
  }

  face(): Sprite {
    return this.sheet.sprite(this.batch, Depth.hudFace).setScroll(0, 0);
  }

  /** A small thing on the glass, hidden at first. */
  sprite(name: string, size = 1): Sprite {
    return this.sheet.setFrame(this.face(), name, size);
  }

  get sheet(): SpriteSheet {
    return this.assets.sheet;
  }
}
