import type Phaser from 'phaser';
import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { Arrows } from './arrows';
import { ComboPlate } from './combo-plate';
import { Depth } from './depths';
import { EnemyPlate } from './enemy-plate';
import { Faces } from './faces';
import { HintView } from './hint-view';
import { clockText } from './hud-format';
import { bar, HUD, slab } from './hud-pen';
import { HudText } from './hud-text';
import { NAMES } from './letters';
import { toRow, toX } from './place';
import { PlayerPlate } from './player-plate';
import type { StageAssets } from './stage-assets';
import type { ViewOptions } from './view-options';

const STONE_WHOLE = 180; // frames of holding

/** Plates, bars and arrows over the picture: all shapes from one pen, all letters from one texture. */
export class HudView {
  private readonly pen: Phaser.GameObjects.Graphics;
  private readonly player: PlayerPlate;
  private readonly enemy: EnemyPlate;
  private readonly combo: ComboPlate;
  private readonly arrows: Arrows;
  private readonly hint: HintView;
  private readonly clock: HudText;

  constructor(scene: Phaser.Scene, assets: StageAssets) {
    const faces = new Faces(scene.textures, assets);
    this.pen = scene.add.graphics().setScrollFactor(0).setDepth(Depth.hud);
    this.player = new PlayerPlate(scene, faces);
    this.enemy = new EnemyPlate(scene, faces);
    this.combo = new ComboPlate(scene);
    this.arrows = new Arrows(scene);
    this.hint = new HintView(scene);
    this.clock = new HudText(scene, NAMES, 14, HUD.cream, 'middle');
  }

  show(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    this.combo.show(event);
    this.hint.show(event, sim);
    if (event.type !== 'hit') return;
    if (sim.world.actors.find(({ id }) => id === event.target)?.player === 0) this.player.struck();
    else this.enemy.struck(event.target, sim);
  }

  tick(sim: Seen<Sim>): void {
    const hero = heroOf(sim);
    if (hero) this.player.tick(sim, hero);
    this.enemy.tick(sim);
    this.combo.tick(sim);
    this.hint.tick(sim);
  }

  draw(sim: Seen<Sim>, left: number, { viewWidth, text, prompt, timer }: ViewOptions): void {
    const { pen } = this;
    pen.clear();
    const nameOf = (kind: string): string => text(`kind.${kind}`).toUpperCase();
    const hero = heroOf(sim);
    if (hero) this.player.draw(pen, sim, hero, nameOf(hero.kind));
    this.enemy.draw(pen, sim, viewWidth - 12, nameOf);
    this.combo.draw(pen, sim, { hits: 'HITS' });
    this.arrows.draw(pen, sim, left, viewWidth);
    this.hint.draw(pen, left, viewWidth, prompt);
    this.stone(sim, left);
    if (!timer) {
      this.clock.hide();
      return;
    }
    const middle = viewWidth / 2;
    slab(pen, [[middle - 50, 11], [middle + 56, 11], [middle + 50, 32], [middle - 56, 32]], HUD.ink, 0.6);
    this.clock.put(clockText(sim.world.frame), middle, 26);
  }

  /** How long the hot stone has been held, over the hand that holds it. */
  private stone(sim: Seen<Sim>, left: number): void {
    const holder = sim.world.actors.find(({ state }) => state === 'stone');
    if (!holder) return;
    const share = Math.min(1, holder.stateFrame / STONE_WHOLE);
    bar(this.pen, {
      x: toX(holder.x) - left - 45, y: toRow(holder.y, holder.z) - 172, w: 90, h: 9, share, lag: share, grey: 0, segments: 3,
      colour: share > 0.66 ? HUD.red : HUD.hot, light: HUD.goldLight,
    });
  }

  destroy(): void {
    for (const part of [this.pen, this.player, this.enemy, this.combo, this.arrows, this.hint, this.clock]) part.destroy();
  }
}

const heroOf = (sim: Seen<Sim>) => sim.world.actors.find(({ player }) => player === 0);
