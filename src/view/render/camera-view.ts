import type Phaser from 'phaser';
import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { isBoss } from '../actors/body-points';
import { FEATURE_KNOCKS } from '../features/features';
import type { CameraZoom } from './camera-zoom';
import { type Knock, type KnocksFor, MOST_SHAKE } from './knock';
import { blended, LOGICAL_HEIGHT, LOGICAL_WIDTH, pictureLeft } from './projection';
import { shakeShare, type ViewOptions } from '../view-options';

const DECAY = 0.8;
const STILL = 0.3;

/** Only heavy things move the picture; a light hit never does. */
const KNOCKS: KnocksFor = {
  ...FEATURE_KNOCKS,
  hit: ({ weight }) => (weight === 'heavy' ? [3, 1] : null),
  parried: () => [0, 1],
  slammed: ({ actor }, sim) => (isBoss(sim, actor) ? [MOST_SHAKE, 5] : [2.5, 1]),
  landed: ({ hard }) => (hard ? [2, 1] : null),
  wallBounced: () => [3, 1],
  guardBroken: () => [3, 1],
  bossPhase: () => [MOST_SHAKE, 1],
  burst: () => [MOST_SHAKE, 1],
  finisherTold: () => [MOST_SHAKE, 1],
  glasnostBegan: () => [MOST_SHAKE, 1],
  broke: () => [2, 1],
  platesOff: () => [2, 1],
  shot: () => [1.5, 0],
  hazardFell: () => [1.5, 0],
};

/** Where the picture is cut from the street, and how it is knocked about. */
export class CameraView {
  left = 0; // logical px
  private shake = 0;
  private punch = 0;
  private phase = 0;

  constructor(private readonly camera: Phaser.Cameras.Scene2D.Camera) {
    camera.setOrigin(0, 0);
  }

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    const knockOf = KNOCKS[event.type] as ((event: Seen<SimEvent>, sim: Seen<Sim>) => Knock | null) | undefined;
    const knock = knockOf?.(event, sim);
    if (!knock) return;
    const [shake, punch] = knock;
    this.shake = Math.min(MOST_SHAKE, Math.max(this.shake, shake));
    this.punch = Math.max(this.punch, punch);
  }

  /** The picture stays inside what the whole one shows. */
  private lookAt({ x, y, zoom: nearer }: CameraZoom, zoom: number, viewWidth: number, dx: number, dy: number): void {
    const wide = viewWidth / nearer;
    const high = LOGICAL_HEIGHT / nearer;
    this.camera.setZoom(zoom * nearer).setScroll(
      Math.max(this.left, Math.min(this.left + viewWidth - wide, x - wide / 2 + dx)),
      Math.max(0, Math.min(LOGICAL_HEIGHT - high, y - high / 2 + dy)),
    );
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
    const dx = this.shake * share * side;
    const dy = (this.shake * side * 0.6 + this.punch) * share;
    if (near && !options.reducedMotion) return this.lookAt(near, zoom, viewWidth, dx, dy);
    if (this.camera.zoom !== zoom) this.camera.setZoom(zoom);
    // Whole texture pixels: scenery that lies on fractions of one shimmers while it scrolls.
    const x = Math.round(this.left * zoom) / zoom;
    this.camera.setScroll(x + dx, dy);
  }
}
