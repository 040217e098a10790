import type Phaser from 'phaser';
import { Depth } from './depths';

/** One piece of lettering that stays where it is on the screen; set only when it changes. */
export class HudText {
  private readonly text: Phaser.GameObjects.BitmapText;
  private shown = '';

  constructor(scene: Phaser.Scene, font: string, size: number, colour: number, align: 'left' | 'middle' | 'right' = 'left') {
    this.text = scene.add.bitmapText(0, 0, font, '', size).setTint(colour).setScrollFactor(0).setDepth(Depth.hudText)
      .setOrigin(align === 'left' ? 0 : align === 'middle' ? 0.5 : 1, 0.72).setVisible(false);
  }

  /** At `x`, standing on the line `y`. */
  put(text: string, x: number, y: number): void {
    if (text !== this.shown) {
      this.shown = text;
      this.text.setText(text);
    }
    this.text.setPosition(x, y).setVisible(true);
  }

  get width(): number {
    return this.text.width;
  }

  turn(degrees: number, scale = 1): this {
    this.text.setAngle(degrees).setScale(scale);
    return this;
  }

  fade(alpha: number): this {
    this.text.setAlpha(alpha);
    return this;
  }

  hide(): void {
    this.text.setVisible(false);
  }

  destroy(): void {
    this.text.destroy();
  }
}
