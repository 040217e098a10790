import type { Actor } from '../../sim/actor';
import { victimFor } from '../../sim/duo/finishers';
import { orderTarget } from '../../sim/duo/orders';
import { STAR } from '../../sim/duo/partnership';
import { SITS } from '../../sim/duo/states';
import { REVIVE } from '../../sim/duo/winded';
import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { actorWith, overHead } from './body-points';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import type { HudKit } from '../hud/hud-kit';
import { arc, HUD, type Pen } from '../hud/hud-pen';
import { depthOf, toRow, toX } from '../render/projection';
import type { SpriteSheet } from '../assets/sprite-sheet';

const MOST = 16;
const STREAK = 16; // frames of the stripe from one man to the other
const GOLD = 0xffd070;

/** Signs in the street of a level with two heroes: whom an order is meant for, who is out of breath, who can be finished. */
export class PartnerMarkers {
  private readonly images: readonly Sprite[];
  private readonly pen: Pen;
  private used = 0;
  private streak = { age: STREAK, from: 0, to: 0 };
  private popped = 0; // frames the finisher's sign has stood

  constructor(batch: SpriteBatch, kit: HudKit, private readonly sheet: SpriteSheet) {
    this.images = Array.from({ length: MOST }, () => sheet.sprite(batch, 0));
    this.pen = kit.pen(Depth.effect + 2, 1);
  }

  onEvent(event: Seen<SimEvent>): void {
    if (event.type === 'swapped') this.streak = { age: 0, from: event.from, to: event.to };
  }

  tick(): void {
    if (this.streak.age < STREAK) this.streak.age++;
  }

  draw(sim: Seen<Sim>): void {
    this.used = 0;
    this.pen.clear();
    const { partnership, actors } = sim.world;
    if (partnership) {
      for (let i = 0; i < actors.length; i++) {
        const actor = actors[i]!;
        if (actor.timers.rooted > 0) {
          this.put('cuff', 0.9, toX(actor.x) - actor.facing * 6, toRow(actor.y, 0) - 8, Depth.belt + depthOf(actor.y, false) + 0.3);
        }
        if (actor.role !== 'hero') continue;
        if (actor.state === 'winded') this.winded(sim, actor);
        if (actor.state === 'revive') this.help(sim, actor);
        if (actor.order && actor.order.move !== null) this.ordered(sim, actor);
      }
      if (partnership.detente >= STAR && partnership.finisher === null) this.finisher(sim);
      else this.popped = 0;
      this.drawStreak(sim);
    }
    for (let i = this.used; i < MOST; i++) this.images[i]!.visible = false;
  }

  private winded(sim: Seen<Sim>, hero: Seen<Actor>): void {
    const share = Math.min(1, hero.stateFrame / SITS);
    const [x, row] = [toX(hero.x), toRow(hero.y, 0)];
    arc(this.pen, x, row, 34, 11, 0, 1, 7, HUD.ink, 0.8);
    arc(this.pen, x, row, 34, 11, 0, share, 4, HUD.cream, 0.95);
    const beat = 1 + 0.16 * Math.max(0, Math.sin(sim.world.frame * 0.16));
    this.put('heart', beat, x, overHead(sim, hero) - 4, Depth.effect + 1);
  }

  /** How far the hand up has come. */
  private help(sim: Seen<Sim>, hero: Seen<Actor>): void {
    const share = Math.min(1, hero.stateFrame / REVIVE);
    const [x, row] = [toX(hero.x + hero.facing * 3000), overHead(sim, hero) - 14];
    arc(this.pen, x, row, 16, 16, 0, 1, 8, HUD.ink);
    arc(this.pen, x, row, 16, 16, 0, share, 5, HUD.redLight);
    this.put('heart', 0.9, x, row, Depth.effect + 3);
  }

  /** On his way: the ring is at the feet of whom he goes for. */
  private ordered(sim: Seen<Sim>, partner: Seen<Actor>): void {
    const target = orderTarget(sim, partner);
    if (!target) return;
    const turn = 1.3 - 0.3 * Math.min(1, (partner.order?.frame ?? 0) / 12);
    this.put('order-ring', turn, toX(target.x), toRow(target.y, 0), Depth.mark + 0.5)?.setTint(0x8fd0ff);
  }

  private finisher(sim: Seen<Sim>): void {
    const heroes = sim.world.actors.filter(({ role }) => role === 'hero');
    const driven = heroes.find(({ player }) => player !== null);
    const other = heroes.find(({ id }) => id !== driven?.id);
    const victim = driven && other ? victimFor(sim, driven, other) : null;
    if (!victim) {
      this.popped = 0;
      return;
    }
    this.popped++;
    const pop = this.popped < 10 ? 0.4 + this.popped * 0.08 : 1.1 + 0.06 * Math.sin(sim.world.frame * 0.25);
    const x = toX(victim.x);
    const row = overHead(sim, victim) - 44;
    const glow = this.put('glow', 0.7, x, row, Depth.effect + 1);
    if (glow) {
      glow.additive = true;
      glow.setTint(GOLD).setAlpha(0.5);
    }
    this.put('finisher-sign', pop, x, row, Depth.effect + 2);
  }

  /** Control goes over: a stripe from chest to chest. */
  private drawStreak(sim: Seen<Sim>): void {
    const { age, from, to } = this.streak;
    if (age >= STREAK) return;
    const [start, end] = [actorWith(sim, from), actorWith(sim, to)];
    if (!start || !end) return;
    const head = Math.min(1, age / (STREAK * 0.6));
    const tail = Math.max(0, (age - STREAK * 0.35) / (STREAK * 0.65));
    const [x0, y0, x1, y1] = [toX(start.x), toRow(start.y, start.z) - 84, toX(end.x), toRow(end.y, end.z) - 84];
    const along = (share: number, a: number, b: number): number => a + (b - a) * share;
    const wide = 11 * (1 - tail);
    this.pen.slab(along(tail, x0, x1), along(tail, y0, y1) - 1, along(head, x0, x1), along(head, y0, y1) - wide,
      along(head, x0, x1) + 4, along(head, y0, y1) + wide, along(tail, x0, x1), along(tail, y0, y1) + 1, HUD.goldLight, 0.9 * (1 - tail));
  }

  private put(drawing: string, size: number, x: number, row: number, depth: number): Sprite | undefined {
    const image = this.images[this.used++];
    if (!image) return undefined;
    image.additive = false;
    return this.sheet
      .setFrame(image, drawing, size)
      .setPosition(x, row)
      .setDepth(depth)
      .setAlpha(1)
      .setAngle(0)
      .setTint(0xffffff)
      .setVisible(true);
  }

  destroy(): void {
    for (const image of this.images) image.destroy();
    this.pen.destroy();
  }
}
