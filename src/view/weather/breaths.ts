import type { Actor } from '../../sim/actor';
import { placeAt } from '../../sim/place-def';
import { defOf, is, type Seen, type Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import type { SpriteBatch } from '../render/sprite-batch';
import { Particles } from '../render/particles';
import { toRow, toX } from '../render/projection';
import type { SpriteSheet } from '../assets/sprite-sheet';
import type { ViewOptions } from '../view-options';

const EVERY = 110; // ticks between two breaths

/** Breath hangs in cold air before everybody's mouth. */
export class Breaths {
  private readonly puffs: Particles;

  constructor(batch: SpriteBatch, sheet: SpriteSheet) {
    this.puffs = new Particles(batch, sheet, 16, false);
  }

  tick(sim: Seen<Sim>): void {
    this.puffs.tick();
    for (const actor of sim.world.actors) {
      if (isSilent(sim, actor) || (sim.world.frame + actor.id * 37) % EVERY !== 0 || !placeAt(sim.level, actor.x).weather.cold) continue;
      const { hurtbox } = defOf(sim, actor);
      this.puffs.add({
        shape: 'haze', x: toX(actor.x) + actor.facing * 18, row: toRow(actor.y, actor.z + hurtbox.z + hurtbox.h) + 16,
        depth: Depth.effect - 1, life: 44, vx: actor.facing * 0.5, vrow: -0.25, size: 0.25, grows: 1, alpha: 0.6,
      });
    }
  }

  draw(blend: number, options: ViewOptions): void {
    if (options.quality === 'high') this.puffs.draw(blend);
    else this.puffs.hide();
  }

  destroy(): void {
    this.puffs.destroy();
  }
}

/** The dead do not breathe, and nobody has the time while he flies. */
const isSilent = (sim: Seen<Sim>, actor: Seen<Actor>): boolean =>
  actor.state === 'dead' || is(sim, actor, 'flying') || is(sim, actor, 'unbound');
