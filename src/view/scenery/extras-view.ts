import type { SimEvent } from '../../sim/event';
import type { LevelDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import { FRAMES_PER_SECOND } from '../../sim/units';
import { timeIndex } from '../actors/anim-frame';
import type { LoadedAtlas } from '../assets/loaded-atlas';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { LOGICAL } from '../render/projection';
import type { LoadedAssets } from '../assets/loaded-assets';
import { extrasOf, lookOf, type Extra } from '../assets/level-assets';

const GLOOM = 0x6e6068; // multiplied: they sit in the half-dark and must not be taken for fighters
const CHEER = 150; // ticks

interface Seat extends Extra {
  readonly image: Sprite;
  readonly look: string;
  readonly phase: number; // ms: no two breathe together
  up: number; // 0 sits, 1 is on his feet: men rise, and not all at once
  cheering: number; // ticks left
}

const RISE = 9; // ticks from the bench to the feet
const LATE = 4; // ticks between one man's rising and his neighbour's
const CROUCH = 0.13; // of his height he gathers himself by, half-way

/** Whoever looks on: they sit and talk, flex when asked to, and cheer what their crowd likes. */
export class ExtrasView {
  private readonly seats: readonly Seat[];
  private seated = true; // all of them
  private flexing = 0;

  constructor(batch: SpriteBatch, level: Seen<LevelDef>, private readonly assets: LoadedAssets) {
    this.seats = extrasOf(level).map((extra, i) => {
      const anim = i % 3 === 1 && extra.anim === 'sitting' ? 'talking' : extra.anim;
      const image = assets.sheet.sprite(batch, Depth.extras).setTint(GLOOM).setScroll(extra.decor.scroll / 1000, 1);
      return { ...extra, image, look: lookOf(extra.crowd.look, i), anim, phase: i * 370, up: 0, cheering: 0 };
    });
  }

  onEvent(event: Seen<SimEvent>): void {
    if (event.type === 'extrasFlexed') this.flexing = CHEER;
    for (const seat of this.seats) if (seat.crowd.rises.includes(event.type)) seat.cheering = CHEER;
  }

  tick(): void {
    this.flexing = Math.max(0, this.flexing - 1);
    if (this.seated && this.flexing === 0 && this.seats.every(({ cheering }) => cheering === 0)) return;
    this.seated = true;
    for (const [i, seat] of this.seats.entries()) {
      seat.cheering = Math.max(0, seat.cheering - 1);
      const left = Math.max(this.flexing, seat.cheering);
      const late = (i % 4) * LATE;
      const stands = left > 0 && left < CHEER - late && left > RISE + late;
      seat.up = Math.max(0, Math.min(1, seat.up + (stands ? 1 : -1) / RISE));
      if (seat.up > 0 || left > 0) this.seated = false;
    }
  }

  draw(sim: Seen<Sim>, left: number, viewWidth: number): void {
    const excited = this.flexing > 0 ? 'flexing' : 'cheering';
    const { shrink, atlases } = this.assets;
    for (let i = 0; i < this.seats.length; i++) {
      const { image, anim, phase, decor, look, up } = this.seats[i]!;
      const x = decor.x * LOGICAL;
      const atlas: LoadedAtlas | undefined = atlases[look];
      image.visible = atlas !== undefined && Math.abs(x - left * (decor.scroll / 1000) - viewWidth / 2) < viewWidth / 2 + 90;
      if (!atlas || !image.visible) continue;
      const shown = (up > 0.5 ? atlas.anims[excited] : undefined) ?? atlas.anims[anim];
      if (!shown) throw new Error(`characters/${look}.json has no anim "${anim}", which decor piece "${decor.piece}" asks for`);
      const name = shown.frames[timeIndex(shown, (sim.world.frame * 1000) / FRAMES_PER_SECOND + phase)]!;
      const cut = atlas.cuts.get(name)!;
      const scale = shrink / atlas.scale;
      // Between sitting and standing he is lower and wider than in either.
      const crouch = CROUCH * Math.sin(up * Math.PI);
      image.setCut(cut.body, cut.originX, cut.originY)
        .setScale((i % 2 === 0 ? scale : -scale) * (1 + crouch * 0.5), scale * (1 - crouch)).setPosition(x, decor.y * LOGICAL);
    }
  }

  destroy(): void {
    for (const { image } of this.seats) image.destroy();
  }
}
