import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { px } from '../../sim/units';
import { HUD, type Pen } from './hud-pen';
import { HintQueue, SHOWN } from './hint-queue';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { SPEECH } from '../assets/typefaces';
import { toX } from '../render/projection';
import type { ViewOptions } from '../view-options';

const CLEAR = 182; // of the combo panel in the left corner
const CLEAR_OF_TWO = 372; // of the badge, too, and the word under it
const ROW = 100; // high over the street, clear of the fight
const LINE = 22;
const THUMBS = 0.28; // of the picture's width lies under a thumb's buttons
const PAST = px(260); // walked on this far: the hint has been understood

/** A sign in the street itself: what to press, in the player's own buttons. */
export class HintView {
  private readonly lines: readonly Lettering[];
  private laid = { text: '', room: 0, rows: 1 };
  private readonly queue = new HintQueue(PAST);

  constructor(kit: HudKit) {
    this.lines = [0, 1].map(() => kit.letters(SPEECH, 17, HUD.cream, 'middle'));
  }

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    if (event.type !== 'hinted') return;
    const trigger = sim.level.triggers.find(({ kind, value }) => kind === 'hint' && value === event.hint);
    this.queue.put({
      hint: event.hint, x: trigger ? (trigger.x0 + trigger.x1) / 2 + px(40) : sim.world.brawl.camera.x + px(240),
    });
  }

  tick(sim: Seen<Sim>, prompt: ViewOptions['prompt']): void {
    const hero = sim.world.actors.find(({ player }) => player === 0);
    this.queue.tick(hero?.x ?? 0, (hint) => prompt(hint) === '');
  }

  draw(pen: Pen, sim: Seen<Sim>, left: number, { viewWidth, prompt, thumbs }: ViewOptions): void {
    const { shown, age } = this.queue;
    const text = shown === null ? '' : prompt(shown.hint);
    if (shown === null || text === '') {
      for (const words of this.lines) words.hide();
      return;
    }
    const covered = viewWidth * THUMBS;
    const side = thumbs();
    const clear = sim.world.partnership ? CLEAR_OF_TWO : CLEAR;
    const [from, to] = [side === 'left' ? Math.max(clear, covered) : clear, viewWidth - (side === 'right' ? covered : 12)];
    if (text !== this.laid.text || to - from !== this.laid.room) this.lay(text, to - from);
    const { rows } = this.laid;
    const rise = Math.min(1, age / 12) * Math.max(0, Math.min(1, (SHOWN - age) / 20));
    const half = Math.max(...this.lines.slice(0, rows).map(({ width }) => width)) / 2 + 16;
    const x = Math.min(Math.max(toX(shown.x) - left, half + from), to - half);
    const top = ROW - 17 + (1 - rise) * 8;
    const foot = top + 12 + LINE * rows;
    pen.slab(x - half + 5, top, x + half + 5, top, x + half - 5, foot, x - half - 5, foot, HUD.ink, 0.82 * rise);
    pen.slab(x - half + 5, top, x - half + 10, top, x - half, foot, x - half - 5, foot, HUD.red, rise);
    for (const [row, words] of this.lines.entries()) {
      words.visible = row < rows;
      words.fade(rise).move(x + 2, top + 23 + row * LINE);
    }
  }

  /** In one row, or where it is too long for that, in two. */
  private lay(text: string, room: number): void {
    const [first, second] = this.lines;
    const rows = first!.put(text, 0, 0).width + 32 > room ? halves(text) : [text];
    first!.put(rows[0]!, 0, 0);
    second!.put(rows[1] ?? '', 0, 0);
    this.laid = { text, room, rows: rows.length };
  }

  destroy(): void {
    for (const words of this.lines) words.destroy();
  }
}

/** Broken at the space nearest the middle. */
function halves(text: string): readonly string[] {
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
