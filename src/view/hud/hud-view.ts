import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { BossPlate } from './boss-plate';
import { drawEdgeArrows } from './edge-arrows';
import { GoArrow } from './go-arrow';
import { ComboPanel } from './combo-panel';
import { EnemyPanel } from './enemy-panel';
import { HeldPrompt } from './held-prompt';
import { HintView } from './hint-view';
import { clockText } from './hud-format';
import { HUD, type Pen, wedge } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { NAMES } from '../assets/typefaces';
import { FEATURE_VIEWS } from '../features/features';
import { DetentePanel } from './detente-panel';
import { DeskNote } from './desk-note';
import { HeroPanel, LARGE, SMALL } from './hero-panel';
import { MirandaCard } from './miranda-card';
import type { ViewOptions } from '../view-options';

const BESIDE_PAUSE = 104; // the button lies in the corner while thumbs are on the glass

/** Panels, bars and arrows over the picture: all shapes from one pen, all letters from one texture. */
export class HudView {
  private readonly pen: Pen;
  private readonly player: HeroPanel;
  private readonly partner: HeroPanel;
  private readonly detente: DetentePanel;
  private readonly desk: DeskNote;
  private readonly miranda: MirandaCard;
  private readonly enemy: EnemyPanel;
  private readonly bossPlate: BossPlate;
  private readonly combo: ComboPanel;
  private readonly goArrow: GoArrow;
  private readonly hint: HintView;
  private readonly held: HeldPrompt;
  private readonly clock: Lettering;
  private readonly names = new Map<string, string>();

  constructor(kit: HudKit) {
    this.pen = kit.pen();
    this.player = new HeroPanel(kit, LARGE);
    this.partner = new HeroPanel(kit, SMALL);
    this.detente = new DetentePanel(kit);
    this.desk = new DeskNote(kit);
    this.miranda = new MirandaCard(kit);
    this.enemy = new EnemyPanel(kit);
    this.bossPlate = new BossPlate(kit);
    this.combo = new ComboPanel(kit);
    this.goArrow = new GoArrow(kit);
    this.hint = new HintView(kit);
    this.held = new HeldPrompt(kit);
    this.clock = kit.letters(NAMES, 14, HUD.cream, 'middle');
  }

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    this.combo.onEvent(event);
    this.hint.onEvent(event, sim);
    this.detente.onEvent(event, sim);
    this.desk.onEvent(event);
    this.miranda.onEvent(event);
    this.bossPlate.entrance.onEvent(event, sim);
    if (event.type === 'suitCreased') this.panelOf(sim, event.actor)?.crease();
    if (event.type !== 'hit') return;
    const panel = this.panelOf(sim, event.target);
    if (panel) panel.struck();
    else this.enemy.struck(event.target, sim);
  }

  tick(sim: Seen<Sim>, prompt: ViewOptions['prompt']): void {
    const hero = heroOf(sim);
    const partner = partnerOf(sim);
    if (hero) this.player.tick(sim, hero);
    if (partner) this.partner.tick(sim, partner);
    this.detente.tick(sim);
    this.desk.tick(sim);
    this.miranda.tick();
    this.enemy.tick(sim);
    this.bossPlate.entrance.tick(sim);
    this.combo.tick(sim);
    this.hint.tick(sim, prompt);
    this.held.tick(sim);
  }

  draw(sim: Seen<Sim>, left: number, options: ViewOptions): void {
    const { viewWidth, text, nameOf, timer } = options;
    const { pen } = this;
    pen.clear();
    const hero = heroOf(sim);
    const partner = partnerOf(sim);
    if (hero) this.player.draw(pen, sim, hero, { name: this.labelOf(hero.kind, nameOf), points: true, text });
    if (partner) this.partner.draw(pen, sim, partner, { name: this.labelOf(partner.kind, nameOf), points: false, text });
    this.detente.draw(pen, sim, text);
    this.desk.draw(sim);
    this.miranda.draw(pen, sim, left, viewWidth, text);
    this.enemy.draw(pen, sim, viewWidth - (options.thumbs() === null ? 12 : BESIDE_PAUSE), (kind) => this.labelOf(kind, nameOf));
    this.combo.draw(pen, sim, text);
    this.bossPlate.draw(pen, options);
    this.goArrow.draw(pen, sim, viewWidth, text);
    drawEdgeArrows(pen, sim, left, viewWidth);
    this.hint.draw(pen, sim, left, options);
    this.held.draw(pen, sim, left, options);
    for (const { drawHud } of FEATURE_VIEWS) drawHud?.(pen, sim, left);
    if (!timer) {
      this.clock.hide();
      return;
    }
    const middle = viewWidth / 2;
    wedge(pen, middle - 66, 8, middle + 66, 34);
    this.clock.put(clockText(sim.world.frame), middle, 26);
  }

  private panelOf(sim: Seen<Sim>, id: number): HeroPanel | undefined {
    if (heroOf(sim)?.id === id) return this.player;
    return partnerOf(sim)?.id === id ? this.partner : undefined;
  }

  private labelOf(kind: string, nameOf: ViewOptions['nameOf']): string {
    const known = this.names.get(kind);
    if (known !== undefined) return known;
    const name = nameOf(kind).toUpperCase();
    this.names.set(kind, name);
    return name;
  }

  destroy(): void {
    for (const part of [
      this.pen, this.player, this.partner, this.detente, this.desk, this.miranda, this.enemy, this.bossPlate, this.combo, this.goArrow,
      this.hint, this.held, this.clock,
    ]) {
      part.destroy();
    }
  }
}

/** The first player's man, whichever that is. */
const heroOf = (sim: Seen<Sim>) => sim.world.actors.find(({ player }) => player === 0);
const partnerOf = (sim: Seen<Sim>) => sim.world.actors.find(({ role, player }) => role === 'hero' && player !== 0);
