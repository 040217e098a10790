import { RIGHTS } from '../../sim/duo/resolutions';
import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { actorWith, overHead } from '../actors/body-points';
import type { HudKit } from './hud-kit';
import { HUD, type Pen } from './hud-pen';
import type { Lettering } from './lettering';
import { SPEECH } from '../assets/typefaces';
import type { ViewOptions } from '../view-options';
import { toX } from '../render/projection';

const STAYS = 70; // frames after the last beat
const IN = 7;
const RIGHT_LINES = ['line.rights-1', 'line.rights-2', 'line.rights-3', 'line.rights-4'] as const;
const BLUE = 0x2f6fb0;

/** The card Ridzik reads from, a line for each beat, over the man who has to listen. */
export class MirandaCard {
  private readonly words: Lettering;
  private readonly count: Lettering;
  private beat = 0;
  private age = STAYS;
  private listener: number | null = null;

  constructor(kit: HudKit) {
    this.words = kit.letters(SPEECH, 16, HUD.ink, 'middle');
    this.count = kit.letters(SPEECH, 14, HUD.cream, 'middle');
  }

  onEvent(event: Seen<SimEvent>): void {
    if (event.type !== 'mirandaBeat') return;
    this.beat = event.beat;
    this.listener = event.target;
    this.age = 0;
  }

  tick(): void {
    if (this.age < STAYS) this.age++;
  }

  draw(pen: Pen, sim: Seen<Sim>, left: number, viewWidth: number, text: ViewOptions['text']): void {
    const listener = actorWith(sim, this.listener);
    if (this.age >= STAYS || !listener) {
      this.words.hide();
      this.count.hide();
      return;
    }
    const rise = Math.min(1, this.age / IN) * Math.min(1, (STAYS - this.age) / 12);
    const right = text(RIGHT_LINES[this.beat - 1]!);
    this.words.fade(rise).put(right, 0, 0);
    const half = this.words.width / 2 + 14;
    const x = Math.min(Math.max(toX(listener.x) - left, half + 40), viewWidth - half - 12);
    const row = Math.max(130, overHead(sim, listener) - 50) - (1 - rise) * 10;
    pen.slab(x - half - 30, row - 19, x + half + 5, row - 22, x + half - 2, row + 17, x - half - 37, row + 20, HUD.ink, rise);
    pen.slab(x - half - 26, row - 16, x + half + 1, row - 19, x + half - 5, row + 14, x - half - 33, row + 17, HUD.cream, rise);
    pen.slab(x - half - 26, row - 16, x - half - 2, row - 16.4, x - half - 8, row + 16.6, x - half - 33, row + 17, BLUE, rise);
    this.words.put(right, x, row + 5);
    this.count.fade(rise).put(`${this.beat}/${RIGHTS.beats}`, x - half - 17, row + 5);
  }

  destroy(): void {
    this.words.destroy();
    this.count.destroy();
  }
}
