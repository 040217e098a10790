import type Phaser from 'phaser';
import { Depth } from '../render/depths';
import type { Drawing } from '../render/sprite';
import type { Easel } from '../render/sprite-batch';
import { Faces } from './faces';
import { alphabetOf, type NAMES, type SPEECH } from '../assets/letters';
import { Lettering, type Align } from './lettering';
import { Pen } from './hud-pen';
import type { StageAssets } from '../assets/loaded-assets';
import type { Things } from '../assets/sprite-sheet';

/** What plates are made of: letters, faces and slabs that keep their place on the glass. */
export class HudKit {
  readonly faces: Faces;

  constructor(private readonly scene: Phaser.Scene, private readonly easel: Easel, private readonly assets: StageAssets) {
    this.faces = new Faces(assets.things);
  }

  pen(depth: number = Depth.hud, scroll = 0): Pen {
    return new Pen(this.easel, this.assets.things.cutOf('blot'), depth, scroll);
  }

  letters(face: typeof NAMES | typeof SPEECH, size: number, colour: number, align: Align = 'left'): Lettering {
    return new Lettering(this.easel, alphabetOf(this.scene, face), size, colour, align, Depth.hudText);
  }

  face(): Drawing {
    return this.things.drawing(this.easel, Depth.hudFace).setScroll(0, 0);
  }

  /** A small thing on the glass, hidden at first. */
  thing(name: string, size = 1): Drawing {
    return this.things.dress(this.face(), name, size);
  }

  get things(): Things {
    return this.assets.things;
  }
}
