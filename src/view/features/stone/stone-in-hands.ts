import type { Actor } from '../../../sim/actor';
import type { Seen, Sim } from '../../../sim/sim';
import type { FrameDef } from '../../assets/atlas';
import type { Sprite } from '../../render/sprite';
import type { SpriteBatch } from '../../render/sprite-batch';
import { Grip } from '../../actors/grip';
import { toRow } from '../../render/projection';
import type { SpriteSheet } from '../../assets/sprite-sheet';
import type { FigurePart } from '../feature-view';

/** From the wrists to where a stone lies in cupped hands, logical px. */
const LIES = [9, -1] as const;
/** Of the near hand, what is in front of the stone. */
const FINGERS = [[0, 0], [12, 0.5], [16, -4], [17, -1], [12, 5], [0, 5]] as const;
const FALL = 0.42; // logical px a tick, each tick
const WARM = 50; // ticks after which it glows no more ...
const COLD = 110; // ... has no glow left ...
const GONE = 200; // ... and is forgotten

/** The hot stone: in both hands as long as he can stand it, then on the floor, where it cools. */
export class StoneInHands implements FigurePart {
  private readonly image: Sprite;
  private readonly fingers: Grip;
  private readonly fallen = { since: -1, x: 0, row: 0, floor: 0 };

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet, private readonly figure: Sprite) {
    this.image = sheet.sprite(batch, 0);
    this.fingers = new Grip(figure, FINGERS).addTo(batch);
  }

  draw(sim: Seen<Sim>, actor: Seen<Actor>, frame: FrameDef, scale: number): void {
    this.fingers.visible = actor.state === 'stone';
    if (actor.state === 'stone') this.hold(sim, actor, frame, scale);
    else if (this.fallen.since >= 0) this.fall(sim.world.frame);
  }

  private hold(sim: Seen<Sim>, actor: Seen<Actor>, { nh, fh, nhDeg = 0 }: FrameDef, scale: number): void {
    if (!nh || !fh) return;
    const { figure, fallen, fingers } = this;
    fallen.since = sim.world.frame;
    fallen.x = figure.x + ((nh[0] + fh[0]) / 2 / scale + LIES[0]) * actor.facing;
    fallen.row = figure.y + (nh[1] + fh[1]) / 2 / scale + LIES[1];
    fallen.floor = toRow(actor.y, 0);
    this.sheet.setFrame(this.image, 'stone-hot').setPosition(fallen.x, fallen.row).setDepth(figure.depth).setAlpha(1).setVisible(true);
    fingers.close(nh[0] / scale, nh[1] / scale, (nhDeg * Math.PI) / 180);
  }

  private fall(now: number): void {
    const { since, x, row, floor } = this.fallen;
    const age = now - since;
    if (age > GONE) return this.hide();
    const look = age < WARM ? 'stone-hot' : age < COLD ? 'stone-warm' : 'stone';
    this.sheet
      .setFrame(this.image, look)
      .setPosition(x, Math.min(floor, row + (FALL / 2) * age * age))
      .setAlpha(Math.min(1, (GONE - age) / 40));
  }

  hide(): void {
    this.image.visible = this.fingers.visible = false;
    this.fallen.since = -1;
  }

  destroy(): void {
    this.image.destroy();
    this.fingers.destroy();
  }
}
