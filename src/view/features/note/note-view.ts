import type { Seen, Sim } from '../../../sim/sim';
import { px } from '../../../sim/units';
import { Depth } from '../../render/depths';
import type { Sprite } from '../../render/sprite';
import { LOGICAL_HEIGHT, toRow, toX } from '../../render/projection';
import type { SpriteSheet } from '../../assets/sprite-sheet';
import type { Picture, StageKit, StagePart } from '../feature-view';

const LARGE = 3;
const APART = 2 * LARGE; // logical px of the picture for a px of the note
const ROW = px(40); // on the belt, where it lies
const HALF = 44; // logical px from the tear to the middle of a half, unscaled

/** The torn banknote: small on the ground where it lies, large before one's eyes while one fits it together. */
export class NoteView implements StagePart {
  private readonly left: Sprite;
  private readonly right: Sprite;
  private readonly sheet: SpriteSheet;

  constructor({ batch, sheet }: StageKit) {
    this.sheet = sheet;
    this.left = sheet.sprite(batch, Depth.belt);
    this.right = sheet.sprite(batch, Depth.belt);
  }

  draw(sim: Seen<Sim>, { viewWidth }: Picture): void {
    const halves = sim.world.features.note?.halves;
    if (halves) this.drawLarge(viewWidth, halves.dx, halves.dy, halves.still);
    else this.drawLying(sim);
  }

  private drawLarge(viewWidth: number, dx: number, dy: number, still: number): void {
    const [x, row] = [viewWidth / 2, LOGICAL_HEIGHT * 0.42];
    const joined = still > 0 ? 0.94 + 0.06 * Math.sin(still * 0.6) : 1;
    this.sheet
      .setFrame(this.left, 'torn-note-left', LARGE * joined)
      .setScroll(0, 0)
      .setPosition(x - HALF * LARGE * 0.5, row)
      .setDepth(Depth.vignette + 1)
      .setAlpha(1)
      .setVisible(true);
    this.sheet
      .setFrame(this.right, 'torn-note-right', LARGE * joined)
      .setScroll(0, 0)
      .setPosition(x + HALF * LARGE * 0.5 + dx * APART, row + dy * APART)
      .setDepth(Depth.vignette + 1)
      .setAlpha(1)
      .setVisible(true);
  }

  private drawLying(sim: Seen<Sim>): void {
    const place = sim.world.features.note?.done === false ? sim.level.features.note?.[0] : undefined;
    for (const half of [this.left, this.right]) half.setVisible(place !== undefined);
    if (!place) return;
    const x = toX((place.x0 + place.x1) / 2);
    const row = toRow(ROW, 0);
    this.sheet.setFrame(this.left, 'torn-note-left', 0.4).setScroll(1, 1).setPosition(x - 10, row).setDepth(Depth.shadow + 0.1);
    this.sheet.setFrame(this.right, 'torn-note-right', 0.4).setScroll(1, 1).setPosition(x + 14, row + 8).setDepth(Depth.shadow + 0.1);
  }

  destroy(): void {
    this.left.destroy();
    this.right.destroy();
  }
}
