import { defOf, type Seen, type Sim } from '../../sim/sim';
import type { Sprite } from '../render/sprite';
import type { Faces } from './faces';
import { laggedShare } from './hud-format';
import { bar, BEYOND, HUD, type Pen, wedge } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { NAMES } from '../assets/typefaces';
import { lookOf } from '../assets/level-assets';

const Y = 14;
const STAYS = 180; // ticks after the last blow
const WIDTH = { enemy: 150, boss: 330 } as const;

/** Who was hit last, at the right; a boss has his place there as long as he stands. */
export class EnemyPanel {
  private readonly faces: Faces;
  private readonly face: Sprite;
  private readonly name: Lettering;
  private id: number | null = null;
  private lag = 1;
  private sinceHit = 999;

  constructor(kit: HudKit) {
    this.faces = kit.faces;
    this.face = kit.face();
    this.name = kit.letters(NAMES, 12.5, HUD.cream, 'right');
  }

  struck(id: number, sim: Seen<Sim>): void {
    const actor = sim.world.actors.find((each) => each.id === id);
    if (actor?.role !== 'enemy') return;
    if (this.id !== id) this.lag = 1;
    this.id = id;
    this.sinceHit = 0;
  }

  tick(sim: Seen<Sim>): void {
    this.sinceHit++;
    const boss = sim.world.actors.find((actor) => defOf(sim, actor).boss && actor.state !== 'dead' && actor.state !== 'surrender');
    if (boss && (this.id === null || this.sinceHit > STAYS)) this.id = boss.id;
    const actor = sim.world.actors.find((each) => each.id === this.id);
    if (!actor || (this.sinceHit > STAYS && actor !== boss)) this.id = null;
    else this.lag = laggedShare(this.lag, actor.hp / defOf(sim, actor).hp, this.sinceHit);
  }

  draw(pen: Pen, sim: Seen<Sim>, right: number, nameOf: (kind: string) => string): void {
    const actor = this.id === null ? undefined : sim.world.actors.find((each) => each.id === this.id);
    this.face.setVisible(actor !== undefined);
    if (!actor) {
      this.name.hide();
      return;
    }
    const def = defOf(sim, actor);
    const w = def.boss ? WIDTH.boss : WIDTH.enemy;
    const share = Math.max(0, actor.hp / def.hp);
    wedge(pen, right - w - 72, Y - 6, right + BEYOND, Y + 46);
    bar(pen, {
      x: right - w - 56, y: Y + 26, w, h: def.boss ? 12 : 9, share, lag: this.lag, grey: 0, segments: 0, colour: HUD.orange,
      light: HUD.orangeLight,
    });
    for (const phase of def.boss?.phases ?? []) {
      const x = right - w - 56 + (w * phase) / 100;
      pen.slab(x + 5, Y + 24, x + 8, Y + 24, x + 2, Y + 40, x - 1, Y + 40, HUD.cream);
    }
    this.faces.show(this.face, lookOf(def.look, actor.id), this.sinceHit < 30 ? 'hurt' : 'calm', right - 46, Y, 40);
    this.name.put(nameOf(actor.kind), right - 56, Y + 18);
  }

  destroy(): void {
    this.face.destroy();
    this.name.destroy();
  }
}
