import type { Seen, Sim } from '../../../sim/sim';
import { Depth } from '../../render/depths';
import type { Drawing } from '../../render/sprite';
import type { Easel } from '../../render/sprite-batch';
import { LOGICAL_HEIGHT, toRow, toX } from '../../render/projection';
import type { Things } from '../../assets/sprite-sheet';

const LARGE = 3;
const APART = 2 * LARGE; // logical px of the picture for a px of the note
const HALF = 44; // logical px from the tear to the middle of a half, unscaled

/** The torn banknote: small on the ground where it lies, large before one's eyes while one fits it together. */
export class NoteView {
  private readonly left: Drawing;
  private readonly right: Drawing;

  constructor(easel: Easel, private readonly things: Things) {
    this.left = things.drawing(easel, Depth.belt);
    this.right = things.drawing(easel, Depth.belt);
  }

  draw(sim: Seen<Sim>, viewWidth: number): void {
    const { note } = sim.world.stage;
    if (note) this.drawLarge(viewWidth, note.dx, note.dy, note.still);
    else this.drawLying(sim);
  }

  private drawLarge(viewWidth: number, dx: number, dy: number, still: number): void {
    const [x, row] = [viewWidth / 2, LOGICAL_HEIGHT * 0.42];
    const joined = still > 0 ? 0.94 + 0.06 * Math.sin(still * 0.6) : 1;
    this.things.dress(this.left, 'torn-note-left', LARGE * joined).setScroll(0, 0).setPosition(x - HALF * LARGE * 0.5, row).setDepth(Depth.vignette + 1).setAlpha(1).setVisible(true);
    this.things.dress(this.right, 'torn-note-right', LARGE * joined).setScroll(0, 0).setPosition(x + HALF * LARGE * 0.5 + dx * APART, row + dy * APART).setDepth(Depth.vignette + 1).setAlpha(1).setVisible(true);
  }

  private drawLying(sim: Seen<Sim>): void {
    const trigger = sim.level.triggers.find(({ id, kind }) => kind === 'note' && !sim.world.stage.fired.includes(id));
    for (const half of [this.left, this.right]) half.setVisible(trigger !== undefined);
    if (!trigger) return;
    const x = toX((trigger.x0 + trigger.x1) / 2);
    const row = toRow(40 * 256, 0);
    this.things.dress(this.left, 'torn-note-left', 0.4).setScroll(1, 1).setPosition(x - 10, row).setDepth(Depth.shadow + 0.1);
    this.things.dress(this.right, 'torn-note-right', 0.4).setScroll(1, 1).setPosition(x + 14, row + 8).setDepth(Depth.shadow + 0.1);
  }

  destroy(): void {
    this.left.destroy();
    this.right.destroy();
  }
}
