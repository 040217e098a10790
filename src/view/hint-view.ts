import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';
import { HUD, type Pen } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { SPEECH } from './letters';
import { toX } from './place';

const SHOWN = 420; // ticks
const CLEAR = 182; // of the combo plate in the left corner
const ROW = 96; // high over the street, clear of the fight
const PAST = px(260); // walked on this far: the hint has been understood

/** A sign in the street itself: what to press, in the player's own buttons. */
export class HintView {
  private readonly words: Lettering;
  private hint: string | null = null;
  private x = 0;
  private age = 0;

  constructor(kit: HudKit) {
    this.words = kit.letters(SPEECH, 17, HUD.cream, 'middle');
  }

  show(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    if (event.type !== 'hinted') return;
    const trigger = sim.level.triggers.find(({ kind, value }) => kind === 'hint' && value === event.hint);
    this.hint = event.hint;
    this.x = trigger ? (trigger.x0 + trigger.x1) / 2 + px(40) : sim.world.stage.camera.x + px(240);
    this.age = 0;
  }

  tick(sim: Seen<Sim>): void {
    this.age++;
    const hero = sim.world.actors.find(({ player }) => player === 0);
    if (this.age > SHOWN || (hero && hero.x > this.x + PAST)) this.hint = null;
  }

  draw(pen: Pen, left: number, viewWidth: number, prompt: (hint: string) => string): void {
    const text = this.hint === null ? '' : prompt(this.hint);
    if (text === '') {
      this.words.hide();
      return;
    }
    const rise = Math.min(1, this.age / 12) * Math.min(1, (SHOWN - this.age) / 20);
    this.words.fade(rise).put(text, 0, 0);
    const half = this.words.width / 2 + 16;
    const x = Math.min(Math.max(toX(this.x) - left, half + CLEAR), viewWidth - half - 12);
    const row = ROW + (1 - rise) * 8;
    pen.slab(x - half + 5, row - 17, x + half + 5, row - 17, x + half - 5, row + 17, x - half - 5, row + 17, HUD.ink, 0.82 * rise);
    pen.slab(x - half + 5, row - 17, x - half + 10, row - 17, x - half, row + 17, x - half - 5, row + 17, HUD.red, rise);
    this.words.put(text, x + 2, row + 6);
  }

  destroy(): void {
    this.words.destroy();
  }
}
