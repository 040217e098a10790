import { INTEL_FRAMES, intelOf, type Coming, type Stash } from '../../../sim/features/intel/intel';
import type { Seen, Sim } from '../../../sim/sim';
import { Depth } from '../../render/depths';
import type { Sprite } from '../../render/sprite';
import { disc, HUD, type Pen } from '../../hud/hud-pen';
import type { Lettering } from '../../hud/lettering';
import { NAMES } from '../../assets/typefaces';
import { toRow, toX } from '../../render/projection';
import type { SpriteSheet } from '../../assets/sprite-sheet';
import type { Picture, StageKit, StagePart } from '../feature-view';

const MOST = 6; // signs of each sort
const POP = 10; // frames a sign takes to stand up
const FADE = 60; // frames it takes to go
const MARGIN = 74; // from the edge of the picture to the number, logical px
const SILHOUETTE = 42; // from corner to corner

/** What a man has told: red wedges with a number where the next ones will come in, and what the furniture hides. */
export class IntelView implements StagePart {
  private readonly glass: Pen;
  private readonly street: Pen;
  private readonly counts: readonly Lettering[];
  private readonly hidden: readonly Sprite[];
  private readonly sheet: SpriteSheet;

  constructor({ batch, kit, sheet }: StageKit) {
    this.sheet = sheet;
    this.glass = kit.pen(Depth.hudFace);
    this.street = kit.pen(Depth.effect + 1, 1);
    this.counts = Array.from({ length: MOST }, () => kit.letters(NAMES, 26, HUD.ink, 'middle'));
    this.hidden = Array.from({ length: MOST }, () => sheet.sprite(batch, Depth.effect + 2));
    for (const image of this.hidden) image.filled = true;
  }

  draw(sim: Seen<Sim>, { left, viewWidth }: Picture): void {
    this.glass.clear();
    this.street.clear();
    const intel = intelOf(sim);
    const time = sim.world.features.intel?.fresh ?? 0;
    const age = INTEL_FRAMES - time;
    const size = age < POP ? 0.4 + (0.7 * age) / POP : 1 + 0.05 * Math.sin(sim.world.frame * 0.12);
    const alpha = Math.min(1, time / FADE);
    for (let i = 0; i < MOST; i++) {
      const coming = intel?.coming[i];
      if (coming) this.wedge(coming, this.counts[i]!, left, viewWidth, size, alpha);
      else this.counts[i]!.hide();
      const stash = intel?.stashes[i];
      if (stash) this.stash(sim, stash, this.hidden[i]!, size, alpha);
      else this.hidden[i]!.visible = false;
    }
  }

  /** It comes in from where they will, and points the way they will take. */
  private wedge({ entrance, x, y, count }: Coming, number: Lettering, left: number, viewWidth: number, size: number, alpha: number): void {
    const { glass } = this;
    const at = toX(x) - left;
    const fromLeft = entrance === 'left' || at < MARGIN;
    const fromRight = entrance === 'right' || at > viewWidth - MARGIN;
    const side = fromLeft ? 1 : fromRight ? -1 : 0;
    const discX = side > 0 ? MARGIN : side < 0 ? viewWidth - MARGIN : at;
    const row = side === 0 ? toRow(y, 0) - 176 : toRow(y, 0) - 128;
    for (const [out, colour] of [[4, HUD.ink], [0, HUD.red]] as const) {
      const [half, long] = [(30 + out) * size, (58 + out * 2) * size];
      if (side === 0) glass.slab(discX - half, row - out, discX + half, row - out, discX, row + long, discX, row + long, colour, alpha);
      else {
        const base = discX - side * (MARGIN + out);
        glass.slab(base, row - half, discX + side * long, row, discX + side * long, row, base, row + half, colour, alpha);
      }
    }
    disc(glass, discX, row, 21 * size, HUD.ink, alpha);
    disc(glass, discX, row, 18 * size, HUD.cream, alpha);
    number.put(String(count), discX, row + 9 * size).turn(0, size).fade(alpha);
  }

  /** A dark shape on a light disc, its wedge on the lid. */
  private stash(sim: Seen<Sim>, { x, y, kind, item }: Stash, image: Sprite, size: number, alpha: number): void {
    const look = sim.content.items[item]?.look;
    if (look === undefined) throw new Error(`no item is called "${item}"`);
    const { street, sheet } = this;
    sheet.setFrame(image, kind);
    const [at, row] = [toX(x), toRow(y, 0) - image.originY * image.scaleY - 52];
    for (const [out, colour] of [[4, HUD.ink], [0, HUD.red]] as const) {
      street.slab(
        at - (20 + out) * size, row, at + (20 + out) * size, row, at, row + (46 + out * 2) * size, at, row + (46 + out * 2) * size,
        colour, alpha,
      );
    }
    disc(street, at, row, 27 * size, HUD.ink, alpha);
    disc(street, at, row, 24 * size, HUD.cream, alpha);
    sheet.setFrame(image, look);
    const { cut, originX, originY } = image;
    const fit = (SILHOUETTE / Math.hypot(cut.width, cut.height)) * size;
    image
      .setScale(fit)
      .setPosition(at + (originX - cut.width / 2) * fit, row + (originY - cut.height / 2) * fit)
      .setTint(HUD.ink)
      .setAlpha(alpha)
      .setVisible(true);
  }

  destroy(): void {
    this.glass.destroy();
    this.street.destroy();
    for (const part of [...this.counts, ...this.hidden]) part.destroy();
  }
}
