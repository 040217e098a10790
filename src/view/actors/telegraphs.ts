import type { Actor } from '../../sim/actor';
import type { MoveDef, Telegraph } from '../../sim/move-def';
import { defOf, type Seen, type Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { depthOf, toRow, toX } from '../render/projection';
import { targetOf } from './target';
import type { SpriteSheet } from '../assets/sprite-sheet';

const MOST = 28;
const SMEAR_BEFORE = 2; // frames ahead of the first active one
const SMEAR_AFTER = 2;

/** What warns of a move: a sign for each answer, and one of its own for a call, which hurts nobody and is to be stopped. */
export const signOf = ({ calls }: Pick<MoveDef, 'calls'>, telegraph: Telegraph): string => `telegraph-${calls ? 'call' : telegraph}`;

/** Signs that follow bodies as long as a state lasts: dizzy stars, warnings of a blow, the arc of a swing, the ring at one's aim. */
export class Telegraphs {
  private readonly images: Sprite[];
  private used = 0;

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet) {
    this.images = Array.from({ length: MOST }, () => sheet.sprite(batch, 0));
  }

  draw(sim: Seen<Sim>): void {
    this.used = 0;
    for (const actor of sim.world.actors) {
      if (actor.player !== null) this.ring(sim, actor);
      if (actor.state === 'dizzy') this.stars(sim, actor);
      const move = actor.state === 'attack' && actor.move !== null ? sim.content.moves[actor.move] : undefined;
      if (move) this.ofMove(sim, actor, move);
    }
    for (let i = this.used; i < MOST; i++) this.images[i]!.visible = false;
  }

  private ofMove(sim: Seen<Sim>, actor: Seen<Actor>, move: MoveDef): void {
    const left = move.startup - actor.stateFrame;
    if (move.telegraph && left > 0) this.warning(sim, actor, signOf(move, move.telegraph), 1 - left / move.startup);
    const smears = move.hit.weight !== 'light' && !move.grab && !move.shot && left <= SMEAR_BEFORE && left > -SMEAR_AFTER;
    if (smears) this.smear(actor, move, 1 - (left + SMEAR_AFTER) / (SMEAR_BEFORE + SMEAR_AFTER));
  }

  /** Jumps up over the head, then sinks toward it as the blow comes nearer. */
  private warning(sim: Seen<Sim>, actor: Seen<Actor>, shape: string, share: number): void {
    const pop = share < 0.2 ? 0.5 + share * 4 : 1.3 - share * 0.3;
    this.put(shape, pop * 0.8, toX(actor.x), this.over(sim, actor) - 14 + share * 6, Depth.effect + 1);
  }

  private stars(sim: Seen<Sim>, actor: Seen<Actor>): void {
    for (let i = 0; i < 3; i++) {
      const turn = actor.stateFrame * 0.12 + (i * Math.PI * 2) / 3;
      const behind = Math.sin(turn) < 0;
      const depth = Depth.belt + depthOf(actor.y, false) + (behind ? -0.1 : 0.1);
      const drawing = `dizzy-star/${Math.floor(actor.stateFrame / 5 + i) % 4}`;
      this.put(drawing, behind ? 0.8 : 1, toX(actor.x) + Math.cos(turn) * 24, this.over(sim, actor) + 6 + Math.sin(turn) * 7, depth);
    }
  }

  private smear(actor: Seen<Actor>, move: MoveDef, share: number): void {
    const { hitbox, hit } = move;
    const shape = hitbox.h > hitbox.w ? 'swoosh-large' : hit.weight === 'heavy' ? 'swoosh-medium' : 'swoosh-small';
    const x = toX(actor.x + actor.facing * (hitbox.x + hitbox.w * 0.45));
    const image = this.put(
      shape, 0.8, x, toRow(actor.y, actor.z + hitbox.z + hitbox.h * 0.5), Depth.belt + depthOf(actor.y, actor.role === 'hero') + 0.2,
    );
    image?.setScale(image.scaleX * actor.facing, image.scaleY).setAlpha(0.9 * (1 - share * 0.6));
  }

  private ring(sim: Seen<Sim>, hero: Seen<Actor>): void {
    const target = targetOf(sim, hero);
    if (!target) return;
    const breath = 1 + 0.06 * Math.sin(sim.world.frame * 0.2);
    this.put('target-ring', 0.8 * breath, toX(target.x), toRow(target.y, 0) + 1, Depth.mark)?.setAlpha(0.8);
  }

  /** Row just above a body's head. */
  private over(sim: Seen<Sim>, actor: Seen<Actor>): number {
    const { hurtbox } = defOf(sim, actor);
    return toRow(actor.y, actor.z + hurtbox.z + hurtbox.h) - 10;
  }

  private put(drawing: string, size: number, x: number, row: number, depth: number): Sprite | undefined {
    const image = this.images[this.used++];
    return image && this.sheet.setFrame(image, drawing, size).setPosition(x, row).setDepth(depth).setAlpha(1).setVisible(true);
  }

  destroy(): void {
    for (const image of this.images) image.destroy();
  }
}
