import type { LevelDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { Particles } from '../render/particles';
import type { PackedPiece } from '../assets/piece-pack';
import { LOGICAL_HEIGHT, toRow, toX } from '../render/projection';
import type { LoadedAssets } from '../assets/loaded-assets';
import type { Span } from './snow';
import type { ViewOptions } from '../view-options';

interface Cloud {
  readonly image: Sprite;
  readonly width: number;
  readonly x: number;
  readonly row: number;
  readonly drift: number; // logical px a tick
  readonly scroll: number;
  readonly alpha: number;
  readonly phase: number;
}

const SPARE = 200; // a cloud leaves the picture whole before it comes in at the other side

/** Steam where a place has it: thin behind the fighters, thick along the bottom edge, and a wisp where decency asks for one. */
export class Steam {
  private readonly clouds: readonly Cloud[];
  private readonly wisps: Particles;
  private readonly steamy: readonly (Span & { readonly density: number })[];

  constructor(private readonly batch: SpriteBatch, level: Seen<LevelDef>, assets: LoadedAssets) {
    const behind = ['steam-1', 'steam-2', 'steam-3', 'steam-2'].map((piece, i) =>
      this.cloud(assets, piece, {
        x: i * 390, row: 172 + (i % 2) * 46, drift: 0.16 + (i % 3) * 0.07, scroll: 0.9, alpha: 0.62, depth: Depth.steamBehind,
        phase: i * 2,
      }),
    );
    const front = ['front-steam-1', 'front-steam-2', 'front-steam-1', 'front-steam-2', 'front-steam-1', 'front-steam-2'].map((piece, i) =>
      this.cloud(assets, piece, {
        x: i * 274, row: LOGICAL_HEIGHT - 132 + (i % 2) * 30, drift: -0.22 - (i % 2) * 0.12, scroll: 1.25, alpha: 0.95,
        depth: Depth.steam, phase: i * 3,
      }),
    );
    this.clouds = [...behind, ...front];
    this.wisps = new Particles(batch, assets.sheet, 14, false);
    this.steamy = level.places.map(({ x0, x1, place }) => ({ from: toX(x0), to: toX(x1), density: place.weather.steam }));
  }

  /** How thick it hangs at x, logical px: beyond the level's ends there is none. */
  private densityAt(x: number): number {
    for (let i = 0; i < this.steamy.length; i++) if (this.steamy[i]!.from <= x && x < this.steamy[i]!.to) return this.steamy[i]!.density;
    return 0;
  }

  private cloud(assets: LoadedAssets, name: string, at: Omit<Cloud, 'image' | 'width'> & { depth: number }): Cloud {
    const piece: PackedPiece | undefined = assets.pieces.get(name);
    if (!piece) throw new Error(`backdrop piece "${name}" was not loaded`);
    const image = new Sprite(this.batch, piece.cut, at.depth).setScale(piece.scaleX, piece.scaleY).setScroll(0, 0);
    return { ...at, image, width: piece.w };
  }

  /** Men who go down get a wisp over them. */
  tick(sim: Seen<Sim>): void {
    this.wisps.tick();
    for (const actor of sim.world.actors) {
      const bared = actor.state === 'lying' || actor.state === 'launched' || actor.state === 'thrown';
      if (!bared || (sim.world.frame + actor.id * 7) % 9 !== 0 || this.densityAt(toX(actor.x)) === 0) continue;
      this.wisps.add({
        shape: 'haze', x: toX(actor.x) + actor.facing * 4, row: toRow(actor.y, actor.z) - 22, depth: Depth.effect - 2,
        life: 40, vrow: -0.35, vx: 0.15, size: 0.8, grows: 1.9, alpha: 0.7,
      });
    }
  }

  draw(time: number, left: number, options: ViewOptions): void {
    const on = options.steam && options.quality === 'high';
    for (const { image, width, x, row, drift, scroll, alpha, phase } of this.clouds) {
      const round = options.viewWidth + width + SPARE;
      const moved = x + (options.reducedMotion ? 0 : time * drift) - left * scroll;
      const at = (((moved % round) + round) % round) - width;
      const density = this.densityAt(left + at + width / 2);
      image.visible = on && density > 0;
      if (image.visible) {
        image.setPosition(at, row + Math.sin(time * 0.01 + phase) * 5)
          .setAlpha(density * alpha * (0.85 + 0.15 * Math.sin(time * 0.013 + phase)));
      }
    }
    if (on) this.wisps.draw(0);
    else this.wisps.hide();
  }

  destroy(): void {
    for (const { image } of this.clouds) image.destroy();
    this.wisps.destroy();
  }
}
