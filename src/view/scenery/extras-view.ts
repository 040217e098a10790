import type { SimEvent } from '../../sim/event';
import type { DecorDef, LevelDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import { FRAMES_PER_SECOND } from '../../sim/units';
import { timeIndex } from '../actors/anim-frame';
import type { LoadedAtlas } from '../assets/loaded-atlas';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { LOGICAL } from '../render/projection';
import { CHEERED } from '../features/features';
import type { LoadedAssets } from '../assets/loaded-assets';
import { extraAnim, extraLook, isExtra, lookOf } from '../assets/level-assets';

const GLOOM = 0x6e6068; // multiplied: they sit in the half-dark and must not be taken for fighters
const CHEER = 150; // ticks

interface Seat {
  readonly image: Sprite;
  readonly decor: Seen<DecorDef>;
  readonly look: string;
  readonly anim: string;
  readonly phase: number; // ms: no two breathe together
  up: number; // 0 sits, 1 is on his feet: men rise, and not all at once
}

const RISE = 9; // ticks from the bench to the feet
const LATE = 4; // ticks between one man's rising and his neighbour's
const CROUCH = 0.13; // of his height he gathers himself by, half-way

/** The men on the benches: they sit and talk, flex when asked to, and cheer a good fight. */
export class ExtrasView {
  private readonly seats: readonly Seat[];
  private seated = true; // all of them
  private flexing = 0;
  private cheering = 0;

  constructor(batch: SpriteBatch, level: Seen<LevelDef>, private readonly assets: LoadedAssets) {
    this.seats = level.decor.filter(({ piece }) => isExtra(piece)).map((decor, i) => {
      const anim = i % 3 === 1 && extraAnim(decor.piece) === 'sitting' ? 'talking' : extraAnim(decor.piece);
      const image = assets.sheet.sprite(batch, Depth.extras).setTint(GLOOM).setScroll(decor.scroll / 1000, 1);
      return { image, decor, look: lookOf(extraLook(decor.piece), i), anim, phase: i * 370, up: 0 };
    });
  }

  onEvent(event: Seen<SimEvent>): void {
    if (event.type === 'extrasFlexed') this.flexing = CHEER;
    if (event.type === 'dizzied' || event.type === 'arenaCleared' || CHEERED.includes(event.type)) this.cheering = CHEER;
  }

  tick(): void {
    this.flexing = Math.max(0, this.flexing - 1);
    this.cheering = Math.max(0, this.cheering - 1);
    const left = Math.max(this.flexing, this.cheering);
    if (left === 0 && this.seated) return;
    this.seated = left === 0;
    for (const [i, seat] of this.seats.entries()) {
      const late = (i % 4) * LATE;
      const stands = left > 0 && left < CHEER - late && left > RISE + late;
      seat.up = Math.max(0, Math.min(1, seat.up + (stands ? 1 : -1) / RISE));
      if (seat.up > 0) this.seated = false;
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
