import { Button } from '../../sim/buttons';
import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { actorWith, isBoss } from '../actors/body-points';
import { NAMES, SPEECH } from '../assets/typefaces';
import type { ViewOptions } from '../view-options';
import { HUD, type Pen } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';

/** Ticks it stays, the first of them in which it comes, the last in which it goes. */
export const PLATE = { stays: 90, comes: 9, goes: 7 } as const;
const WAYS = Button.up | Button.down | Button.left | Button.right;

/** How long the plate of a boss has been up: he comes in and is named, until somebody presses a button. */
export class BossEntrance {
  kind: string | null = null;
  private age = 0;

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    if (event.type === 'retried' || event.type === 'knockedOut') this.kind = null;
    if (event.type !== 'spawned' || !isBoss(sim, event.actor)) return;
    this.kind = actorWith(sim, event.actor)!.kind;
    this.age = 0;
  }

  /** After a tick, its events heard. To walk on is no wish to see it gone. */
  tick({ world: { actors } }: Seen<Sim>): void {
    if (this.kind === null) return;
    const pressed = actors.some(({ player, intent }) => player !== null && (intent.fresh & ~WAYS) !== 0);
    if (pressed && this.age > 0) this.age = Math.max(this.age, PLATE.stays - PLATE.goes);
    if (this.age++ >= PLATE.stays) this.kind = null;
  }

  /** How much of it is there, 0 to 1. */
  get share(): number {
    if (this.kind === null) return 0;
    return Math.max(0, Math.min(1, this.age / PLATE.comes, (PLATE.stays - this.age) / PLATE.goes));
  }
}

const TOP = 92; // high over the street, below the bars
const EDGE = 26; // the plate bleeds off the right of the picture
const LEAN = 30;
const HIGH = 78;

/** Who has come in: his name in letters of a poster, and what is said of him. Above all heads, below the bars. */
export class BossPlate {
  readonly entrance = new BossEntrance();
  private readonly name: Lettering;
  private readonly epithet: Lettering;

  constructor(kit: HudKit) {
    this.name = kit.letters(NAMES, 46, HUD.cream, 'right');
    this.epithet = kit.letters(SPEECH, 20, HUD.ink, 'right');
  }

  draw(pen: Pen, { viewWidth, nameOf, epithetOf, reducedMotion }: ViewOptions): void {
    const { kind, share } = this.entrance;
    if (kind === null || share === 0) {
      this.name.hide();
      this.epithet.hide();
      return;
    }
    const alpha = reducedMotion ? share : 1;
    this.name.fade(alpha).put(nameOf(kind).toUpperCase(), 0, 0);
    this.epithet.fade(alpha).put(epithetOf(kind), 0, 0);
    const wide = Math.max(this.name.width, this.epithet.width) + 76;
    const slide = reducedMotion ? 0 : (1 - share) * (1 - share) * (wide + LEAN);
    const right = viewWidth + slide;
    const left = right - wide - EDGE;
    const foot = TOP + HIGH;
    pen.slab(left + LEAN - 5, TOP - 5, right, TOP - 14, right, foot + 5, left - 7, foot + 5, HUD.ink, alpha);
    pen.slab(left + LEAN, TOP, right, TOP - 9, right, foot, left, foot, HUD.red, alpha);
    pen.slab(left + LEAN, TOP, left + LEAN + 26, TOP - 1, left + 26, foot, left, foot, HUD.deep, alpha);
    const under = foot - 8;
    const short = right - this.epithet.width - 54 - EDGE;
    pen.slab(short + 13, under, right, under, right, under + 34, short, under + 34, HUD.ink, alpha);
    pen.slab(short + 17, under + 4, right, under + 4, right, under + 30, short + 7, under + 30, HUD.cream, alpha);
    this.name.turn(-1.5).put(nameOf(kind).toUpperCase(), right - EDGE - 6, TOP + 51);
    this.epithet.put(epithetOf(kind), right - EDGE, under + 24);
  }

  destroy(): void {
    this.name.destroy();
    this.epithet.destroy();
  }
}
