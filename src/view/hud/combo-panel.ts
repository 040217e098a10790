import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { STYLE } from '../../sim/stage/scoring';
import { pointsText, shoutFor } from './hud-format';
import { HUD, type Pen } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { NAMES } from '../assets/typefaces';
import type { ViewOptions } from '../view-options';

const X = 42;
const ROW = 142;
const BELOW_PARTNER = 194;
const SHOWN_FROM = 2;
const FAREWELL = 60; // ticks the banked points stay
const RISES = 20;
const NOTCHES = 10;

/** Hits in a row: number, a shout that grows, how long there is to add to it, and what style multiplies it by. */
export class ComboPanel {
  private readonly number: Lettering;
  private readonly word: Lettering;
  private readonly shout: Lettering;
  private readonly style: Lettering;
  private factor = 0; // tenths, as shown
  private factorText = '';
  private rises = 0; // ticks the style lights up for
  private readonly words: readonly Lettering[];
  private pop = 0;
  private count = 0;
  private farewell = 0;
  private points = 0;
  private lost = false;
  private longest = 1;

  constructor(kit: HudKit) {
    this.number = kit.letters(NAMES, 38, HUD.cream, 'middle');
    this.word = kit.letters(NAMES, 16, HUD.cream);
    this.shout = kit.letters(NAMES, 13, HUD.ink);
    this.style = kit.letters(NAMES, 16, HUD.gold);
    this.words = [this.number, this.word, this.shout, this.style];
  }

  onEvent(event: Seen<SimEvent>): void {
    if (event.type !== 'comboBanked' && event.type !== 'comboLost') return;
    if (event.hits < SHOWN_FROM) return;
    this.count = event.hits;
    this.lost = event.type === 'comboLost';
    this.points = event.type === 'comboBanked' ? event.points : 0;
    this.farewell = FAREWELL;
  }

  tick(sim: Seen<Sim>): void {
    const { combo, comboTimer, factor } = sim.world.score;
    if (this.pop > 0) this.pop--;
    if (this.rises > 0) this.rises--;
    if (factor !== this.factor) {
      if (factor > this.factor) this.rises = RISES;
      this.factor = factor;
      this.factorText = `×${(factor / 10).toFixed(1)}`;
    }
    if (this.farewell > 0) this.farewell--;
    if (combo > this.count && combo >= SHOWN_FROM) this.pop = 6;
    if (combo > 0) {
      this.count = combo;
      this.farewell = 0;
      this.longest = Math.max(this.longest, comboTimer);
    }
  }

  draw(pen: Pen, sim: Seen<Sim>, text: ViewOptions['text']): void {
    const { combo, comboTimer } = sim.world.score;
    const running = combo >= SHOWN_FROM;
    if (!running && this.farewell === 0) {
      for (const words of this.words) words.hide();
      return;
    }
    const y = sim.world.partnership === null ? ROW : BELOW_PARTNER;
    const slide = running ? 0 : Math.max(0, 14 - this.farewell) * -14;
    const x = X + slide;
    const colour = running || !this.lost ? HUD.red : HUD.steel;
    pen.slab(x - 14, y - 32, x + 124, y - 47, x + 106, y + 9, x - 25, y + 16, HUD.ink);
    pen.slab(x - 10, y - 29, x + 119, y - 43, x + 102, y + 5, x - 20, y + 12, colour);
    if (running) {
      const long = 120 * Math.min(1, comboTimer / this.longest);
      pen.slab(x - 20, y + 18, x - 20 + long, y + 11, x - 22 + long, y + 15, x - 22, y + 22, HUD.gold);
    }
    this.drawStyle(pen, x, y + 29);
    this.number.turn(-6, 1 + this.pop * 0.07).put(String(this.count), x + 16, y + 2);
    this.word.turn(-6).put(text('drawn.hits'), x + 42, y - 13);
    const praise = running || this.points === 0 ? text(shoutFor(this.count)) : `+${pointsText(this.points).replace(/^0+ ?0*/, '')}`;
    this.shout.turn(-6).put(praise, x + 42, y + 4);
  }

  /** Ten notches from plain to full, and the figure. */
  private drawStyle(pen: Pen, x: number, y: number): void {
    pen.slab(x - 26, y + 1, x + 102, y - 13, x + 96, y + 5, x - 32, y + 19, HUD.ink, 0.9);
    const lit = ((this.factor - STYLE.least) * NOTCHES) / (STYLE.most - STYLE.least);
    for (let i = 0; i < NOTCHES; i++) {
      const left = x + 22 + i * 7;
      const top = y + 2 - (left - x + 25) / 9;
      const colour = i >= lit ? HUD.steelDark : this.rises > 0 ? HUD.cream : i >= NOTCHES - 2 ? HUD.redLight : HUD.gold;
      pen.slab(left, top, left + 5, top - 0.5, left + 3, top + 9, left - 2, top + 9.5, colour);
    }
    this.style.turn(-6, this.rises > 0 ? 1.1 : 1).put(this.factorText, x - 24, y + 13);
  }

  destroy(): void {
    for (const words of this.words) words.destroy();
  }
}
