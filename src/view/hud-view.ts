import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { Arrows } from './arrows';
import { ComboPlate } from './combo-plate';
import { EnemyPlate } from './enemy-plate';
import { HintView } from './hint-view';
import { clockText } from './hud-format';
import { bar, HUD, type Pen } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { NAMES } from './letters';
import { toRow, toX } from './place';
import { PlayerPlate } from './player-plate';
import type { ViewOptions } from './view-options';

const WORDS = { hits: 'HITS' } as const;
const STONE_WHOLE = 180; // frames of holding

/** Plates, bars and arrows over the picture: all shapes from one pen, all letters from one texture. */
export class HudView {
  private readonly pen: Pen;
  private readonly player: PlayerPlate;
  private readonly enemy: EnemyPlate;
  private readonly combo: ComboPlate;
  private readonly arrows: Arrows;
  private readonly hint: HintView;
  private readonly clock: Lettering;
  private readonly names = new Map<string, string>();

  constructor(kit: HudKit) {
    this.pen = kit.pen();
    this.player = new PlayerPlate(kit);
    this.enemy = new EnemyPlate(kit);
    this.combo = new ComboPlate(kit);
    this.arrows = new Arrows(kit);
    this.hint = new HintView(kit);
    this.clock = kit.letters(NAMES, 14, HUD.cream, 'middle');
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
    const hero = heroOf(sim);
    if (hero) this.player.draw(pen, sim, hero, this.nameOf(hero.kind, text));
    this.enemy.draw(pen, sim, viewWidth - 12, (kind) => this.nameOf(kind, text));
    this.combo.draw(pen, sim, WORDS);
    this.arrows.draw(pen, sim, left, viewWidth);
    this.hint.draw(pen, left, viewWidth, prompt);
    this.stone(sim, left);
    if (!timer) {
      this.clock.hide();
      return;
    }
    const middle = viewWidth / 2;
    pen.slab(middle - 50, 11, middle + 56, 11, middle + 50, 32, middle - 56, 32, HUD.ink, 0.6);
    this.clock.put(clockText(sim.world.frame), middle, 26);
  }

  private nameOf(kind: string, text: (key: string) => string): string {
    const known = this.names.get(kind);
    if (known !== undefined) return known;
    const name = text(`kind.${kind}`).toUpperCase();
    this.names.set(kind, name);
    return name;
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
