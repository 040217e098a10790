import type Phaser from 'phaser';
import type { SimEvent } from '../../sim/event';
import type { Seen } from '../../sim/sim';
import type { CameraZoom } from './camera-zoom';
import { blended, LOGICAL_HEIGHT, LOGICAL_WIDTH, pictureLeft } from './projection';
import { shakeShare, type ViewOptions } from '../view-options';

const MOST_SHAKE = 4; // logical px
const DECAY = 0.8;
const STILL = 0.3;

/** Where the picture is cut from the street, and how it is knocked about. */
export class CameraView {
  left = 0; // logical px
  private shake = 0;
  private punch = 0;
  private phase = 0;

  constructor(private readonly camera: Phaser.Cameras.Scene2D.Camera) {
    camera.setOrigin(0, 0);
  }

  /** Only heavy things move the picture; a light hit never does. */
  onEvent(event: Seen<SimEvent>): void {
    switch (event.type) {
      case 'hit':
        if (event.weight === 'heavy') this.knock(3, 1);
        break;
      case 'parried': this.knock(0, 1); break;
      case 'slammed': this.knock(2.5, 1); break;
      case 'landed':
        if (event.hard) this.knock(2, 1);
        break;
      case 'wallBounced': case 'guardBroken': this.knock(3, 1); break;
      case 'windowBroken': case 'bossPhase': case 'burst': case 'finisherTold': case 'glasnostBegan': this.knock(MOST_SHAKE, 1); break;
      case 'broke': case 'platesOff': this.knock(2, 1); break;
      case 'shot': this.knock(1.5, 0); break;
      case 'hazardFell': this.knock(1.5, 0); break;
    }
  }

  /** The picture stays inside what the whole one shows. */
  private lookAt({ x, y, zoom: nearer }: CameraZoom, zoom: number, viewWidth: number): void {
    const wide = viewWidth / nearer;
    const high = LOGICAL_HEIGHT / nearer;
    this.camera.setZoom(zoom * nearer).setScroll(
      Math.max(this.left, Math.min(this.left + viewWidth - wide, x - wide / 2)),
      Math.max(0, Math.min(LOGICAL_HEIGHT - high, y - high / 2)),
    );
  }

  private knock(shake: number, punch: number): void {
    this.shake = Math.min(MOST_SHAKE, Math.max(this.shake, shake));
    this.punch = Math.max(this.punch, punch);
  }

  tick(): void {
    this.shake = this.shake * DECAY < STILL ? 0 : this.shake * DECAY;
    this.punch = this.punch > 0.5 ? this.punch * DECAY : 0;
    this.phase++;
  }

  draw(from: number, to: number, blend: number, levelLength: number, options: ViewOptions, near: CameraZoom | null): void {
    const viewWidth = Math.max(LOGICAL_WIDTH, options.viewWidth);
    this.left = pictureLeft(blended(from, to, blend), viewWidth, levelLength);
    const share = shakeShare(options);
    const side = this.phase % 2 === 0 ? 1 : -1;
    const zoom = this.camera.width / viewWidth;
    if (near && !options.reducedMotion) return this.lookAt(near, zoom, viewWidth);
    if (this.camera.zoom !== zoom) this.camera.setZoom(zoom);
    // Whole texture pixels: scenery that lies on fractions of one shimmers while it scrolls.
    const x = Math.round(this.left * zoom) / zoom;
    this.camera.setScroll(x + this.shake * share * side, (this.shake * side * 0.6 + this.punch) * share);
  }
}
