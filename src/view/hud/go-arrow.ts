import type { Seen, Sim } from '../../sim/sim';
import { GO_AFTER } from '../../sim/stage/housekeeping';
import { HUD, type Pen } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { NAMES } from '../assets/typefaces';
import type { ViewOptions } from '../view-options';

const BLINK = 40;

/** GO, when the way is free. */
export class GoArrow {
  private readonly word: Lettering;

  constructor(kit: HudKit) {
    this.word = kit.letters(NAMES, 22, HUD.ink);
  }

  draw(pen: Pen, sim: Seen<Sim>, viewWidth: number, text: ViewOptions['text']): void {
    const { outcome, brawl: { arena, idle } } = sim.world;
    if (arena !== null || idle < GO_AFTER || outcome !== 'playing' || idle % BLINK > BLINK * 0.7) {
      this.word.hide();
      return;
    }
    const x = viewWidth - 104;
    const y = 90;
    const push = Math.min(8, (idle % BLINK) * 0.6);
    signpost(pen, x + push, y, 3.4, HUD.ink);
    signpost(pen, x + push, y, 0, HUD.gold);
    this.word.put(text('drawn.go'), x + push + 9, y + 22);
  }

  destroy(): void {
    this.word.destroy();
  }
}

/** An arrow to the right, `out` larger on all sides. */
function signpost(pen: Pen, x: number, y: number, out: number, colour: number): void {
  pen.slab(x - out, y - out, x + 52 - out, y - out, x + 52 - out, y + 28 + out, x - 8 - out * 1.3, y + 28 + out, colour);
  pen.slab(
    x + 52 - out, y - 12 - out * 1.8, x + 84 + out * 1.5, y + 14, x + 84 + out * 1.5, y + 14, x + 52 - out, y + 40 + out * 1.8, colour,
  );
}
