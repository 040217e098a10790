import type { DecorDef, LevelDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { LOGICAL, LOGICAL_WIDTH, toX } from '../render/projection';
import type { PackedPiece } from '../assets/piece-pack';
import { FEATURE_VIEWS } from '../features/features';
import type { LoadedAssets } from '../assets/loaded-assets';
import { isExtra } from '../assets/level-assets';
import type { ViewOptions } from '../view-options';

const PLAIN: Readonly<Record<DecorDef['layer'], number>> = {
  sky: Depth.sky, far: Depth.far, wall: Depth.wall, floor: Depth.floor, front: Depth.front,
};
const LIT: Readonly<Record<DecorDef['layer'], number>> = {
  sky: Depth.far - 1, far: Depth.wall - 1, wall: Depth.wallLight, floor: Depth.wallLight, front: Depth.shaft,
};
const FIGHT_ROW = 400; // logical px: what reaches higher can hide a face, not only feet
const BREATH = (2 * Math.PI) / 240; // light swells and sinks in four seconds

interface Placed {
  readonly image: Sprite;
  readonly decor: Seen<DecorDef>;
  readonly x: number; // logical px, as the level says
  readonly width: number;
  readonly scroll: number;
  readonly light: 'none' | 'lamp' | 'fire';
  readonly stands: ((sim: Seen<Sim>) => boolean) | null; // null: always
  readonly phase: number;
  readonly thin: number; // alpha while somebody is behind it; 1 for what is behind the fight
  up: boolean; // it stands now
  alpha: number;
}

/** The scenery: pieces in layers that scroll at their own pace, and the light that falls on them. */
export class BackdropView {
  private placed: Placed[] = [];

  private readonly alive: Placed[] = []; // seen, and not the same in every picture
  private changing: readonly Placed[] = []; // does not always stand
  private readonly viewed = { left: Number.NaN, width: 0, quality: '' };
  private readonly standing = new Set<Seen<DecorDef>>();

  constructor(private readonly batch: SpriteBatch, private readonly level: Seen<LevelDef>, private readonly assets: LoadedAssets) {
    this.fill();
  }

  /** Puts up what has come and does not stand yet. */
  fill(): void {
    this.viewed.left = Number.NaN;
    this.level.decor.forEach((decor, order) => {
      const piece = this.assets.pieces.get(decor.piece);
      if (!piece || isExtra(decor.piece) || this.standing.has(decor)) return;
      this.standing.add(decor);
      for (let i = 0; i < decor.repeat; i++) this.placed.push(this.put(decor, piece, decor.x * LOGICAL + i * piece.w, order));
    });
    this.changing = this.placed.filter(({ stands }) => stands !== null);
  }

  /** Takes down what was let go of. */
  clear(): void {
    for (const decor of this.standing) if (!this.assets.pieces.has(decor.piece)) this.standing.delete(decor);
    this.viewed.left = Number.NaN;
    this.placed = this.placed.filter(({ decor, image }) => {
      const stays = this.standing.has(decor);
      if (!stays) image.destroy();
      return stays;
    });
    this.changing = this.placed.filter(({ stands }) => stands !== null);
  }

  /** What the level names later covers what it names earlier, whichever comes first. */
  private put(decor: Seen<DecorDef>, piece: PackedPiece, x: number, order: number): Placed {
    const image = new Sprite(this.batch, piece.cut, (piece.add ? LIT[decor.layer] : PLAIN[decor.layer]) + order / 1000)
      .setPosition(x, decor.y * LOGICAL).setScale(piece.scaleX, piece.scaleY).setScroll(decor.scroll / 1000, 1);
    image.additive = piece.add;
    const stands = standingOf(decor.piece);
    const fire = /furnace|fire|ember|stove/.test(decor.piece);
    return {
      image, decor, x, width: piece.w, scroll: decor.scroll / 1000,
      light: piece.add ? (fire ? 'fire' : 'lamp') : 'none',
      stands, up: stands === null,
      phase: x * 0.013,
      thin: decor.layer !== 'front' || piece.add ? 1 : decor.y * LOGICAL < FIGHT_ROW ? 0.25 : 0.55,
      alpha: 1,
    };
  }

  draw(sim: Seen<Sim>, left: number, options: ViewOptions): void {
    const view = this.viewed;
    const changed = this.change(sim);
    if (left !== view.left || options.viewWidth !== view.width || options.quality !== view.quality || changed) {
      Object.assign(view, { left, width: options.viewWidth, quality: options.quality });
      this.cull();
    }
    for (let i = 0; i < this.alive.length; i++) {
      const placed = this.alive[i]!;
      const { image, scroll, width, light, phase, thin } = placed;
      if (thin < 1) {
        placed.alpha += ((isInFrontOfSomebody(sim, left, image.x - left * scroll, width) ? thin : 1) - placed.alpha) * 0.15;
        image.setAlpha(placed.alpha);
      }
      if (light === 'none') continue;
      const breath = 1 + 0.15 * Math.sin(sim.world.frame * BREATH + phase);
      image.setAlpha((light === 'fire' && !options.reducedFlashes ? breath * flicker(sim.world.frame, phase) : breath) * 0.85);
    }
  }

  /** Something has been put up or taken down by what happens. */
  private change(sim: Seen<Sim>): boolean {
    let changed = false;
    for (let i = 0; i < this.changing.length; i++) {
      const placed = this.changing[i]!;
      const up = placed.stands!(sim);
      changed ||= up !== placed.up;
      placed.up = up;
    }
    return changed;
  }

  /** The camera has moved: finds what it sees now. */
  private cull(): void {
    const { left, width: viewWidth, quality } = this.viewed;
    const wider = Math.max(0, viewWidth - LOGICAL_WIDTH) / 2;
    this.alive.length = 0;
    for (const placed of this.placed) {
      const { image, x, width, scroll, light, up, thin } = placed;
      // Layers were laid out for a picture 960 wide: what scrolls slower keeps its place in the middle of a wider one.
      const at = x + wider * (1 - scroll);
      const shown = at - left * scroll;
      image.visible = shown < viewWidth + 24 && shown + width > -24
        && (light === 'none' || quality === 'high') && up;
      image.x = at;
      if (image.visible && (thin < 1 || light !== 'none')) this.alive.push(placed);
    }
  }

  destroy(): void {
    for (const { image } of this.placed) image.destroy();
  }
}

function standingOf(piece: string): Placed['stands'] {
  for (const { standing } of FEATURE_VIEWS) {
    const stands = standing?.(piece);
    if (stands) return stands;
  }
  return null;
}

/** Foreground must never hide a fighter: while somebody is behind it, one sees through it. */
function isInFrontOfSomebody({ world }: Seen<Sim>, left: number, x: number, width: number): boolean {
  for (let i = 0; i < world.actors.length; i++) {
    const at = toX(world.actors[i]!.x) - left;
    if (at > x - 40 && at < x + width + 40) return true;
  }
  return false;
}

/** Fire never repeats itself quite: three waves that do not fit each other. */
const flicker = (frame: number, phase: number): number =>
  0.9 + 0.05 * Math.sin(frame * 0.31 + phase) + 0.04 * Math.sin(frame * 0.73 + phase * 2) + 0.03 * Math.sin(frame * 1.27);
