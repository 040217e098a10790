import type { HeroTraits } from '../../sim/actor-def';
import type { SimEvent } from '../../sim/event';
import { GLASNOST } from '../../sim/duo/finishers';
import { MOST_DETENTE, type Partnership, STAR } from '../../sim/duo/partnership';
import { defOf, type Seen, type Sim } from '../../sim/sim';
import type { Cut, Sprite } from '../render/sprite';
import type { HudKit } from './hud-kit';
import { bar, HUD, type Pen, wedge } from './hud-pen';
import type { Lettering } from './lettering';
import { NAMES } from '../assets/typefaces';
import type { SpriteSheet } from '../assets/sprite-sheet';
import type { ViewOptions } from '../view-options';

const X = 312;
const Y = 45;
const PIPS = [-20, 0, 20] as const;
const GAINS = 4;
const BLINK = [40, 28] as const; // frames, and how many of them the word is up while all stars are full
const RISES = 44; // frames a gain is shown
const POP = 14;
type Side = HeroTraits['part'];
/** Colours of what each man earns, and of what is lost; and whose mark it bears. */
const EARNED: Readonly<Record<Side | 'lost', number>> = { left: 0xff6a4a, right: 0x7cc0f0, lost: 0x9a8f98 };
const MARKS = { left: 'gain-soviet', right: 'gain-miranda' } as const;

interface Gain {
  readonly text: Lettering;
  readonly mark: Sprite;
  side: Side | 'lost';
  change: number;
  age: number;
}

/** What the two have earned together: a badge of both services that fills, once for each star, and who filled it. */
export class DetentePanel {
  private readonly sheet: SpriteSheet;
  private readonly empty: Sprite;
  private readonly full: Sprite;
  private readonly glow: Sprite;
  private readonly pips: readonly Sprite[];
  private readonly gains: readonly Gain[];
  private readonly word: Lettering;
  private readonly whole: Cut;
  private next = 0;
  private pop = 0;
  private shown = 0;
  private refused = 0;

  constructor(kit: HudKit) {
    this.sheet = kit.sheet;
    this.glow = kit.sprite('glow', 0.9);
    this.glow.additive = true;
    this.empty = kit.sprite('badge-empty');
    this.full = kit.sprite('badge-full');
    this.whole = kit.sheet.cutOf('badge-full');
    this.pips = PIPS.map(() => kit.sprite('pip-empty'));
    this.gains = Array.from({ length: GAINS }, () => ({
      text: kit.letters(NAMES, 15, HUD.cream), mark: kit.sprite(MARKS.left), side: 'lost' as const, change: 0, age: RISES,
    }));
    this.word = kit.letters(NAMES, 15, HUD.gold, 'middle');
  }

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    if (event.type === 'starFilled') this.pop = POP;
    if (event.type === 'callRefused') this.refused = POP;
    if (event.type !== 'detente' || event.change === 0) return;
    const actor = sim.world.actors.find(({ id }) => id === event.actor);
    const side = event.change < 0 ? 'lost' : ((actor && defOf(sim, actor).traits?.part) ?? 'left');
    const gain = this.gains[this.next]!;
    this.next = (this.next + 1) % GAINS;
    Object.assign(gain, { side, change: event.change, age: 0 });
  }

  tick(sim: Seen<Sim>): void {
    if (this.pop > 0) this.pop--;
    if (this.refused > 0) this.refused--;
    for (const gain of this.gains) if (gain.age < RISES) gain.age++;
    const real = sim.world.partnership?.detente ?? 0;
    this.shown += Math.sign(real - this.shown) * Math.min(2, Math.abs(real - this.shown));
  }

  draw(pen: Pen, sim: Seen<Sim>, text: ViewOptions['text']): void {
    const { partnership } = sim.world;
    if (!partnership) return; // and there never will be one in this level
    const { frame } = sim.world;
    const stars = Math.trunc(this.shown / STAR);
    const filled = stars >= MOST_DETENTE / STAR ? 1 : (this.shown % STAR) / STAR;
    const swell = 1 + 0.035 * this.pop;
    const shiver = this.refused > 0 ? (this.refused % 4 < 2 ? 2 : -2) : 0;
    wedge(pen, X - 42, Y - 37, X + 54, Y + 47);
    this.sheet.setFrame(this.empty, 'badge-empty', swell).setPosition(X + shiver, Y).setVisible(true);
    this.pour(filled, swell, X + shiver);
    for (const [i, pip] of this.pips.entries()) {
      this.sheet
        .setFrame(pip, i < stars ? 'pip-full' : 'pip-empty', i < stars && frame % 60 < 8 ? 1.15 : 1)
        .setPosition(X + PIPS[i]! - 3, Y + 37)
        .setVisible(true);
    }
    this.drawGlow(partnership.glasnost > 0, frame);
    this.drawGlasnost(pen, partnership, frame, text);
    for (const gain of this.gains) this.drawGain(gain);
  }

  /** The full badge from the foot up, as far as it is filled. */
  private pour(share: number, swell: number, x: number): void {
    const { full, whole } = this;
    full.visible = share > 0;
    if (!full.visible) return;
    const top = whole.height * (1 - share);
    this.sheet.setFrame(full, 'badge-full', swell).setPosition(x, Y);
    const { originX, originY } = this.empty;
    const poured = {
      source: whole.source, width: whole.width, height: whole.height * share,
      u0: whole.u0, u1: whole.u1, v0: whole.v0 + (whole.v1 - whole.v0) * (1 - share), v1: whole.v1,
    };
    full.setCut(poured, originX, originY - top);
    full.name = ''; // its frame must be set anew
  }

  private drawGlow(on: boolean, frame: number): void {
    this.glow.visible = on || this.pop > 0;
    if (!this.glow.visible) return;
    this.sheet
      .setFrame(this.glow, 'glow', on ? 1 + 0.12 * Math.sin(frame * 0.25) : 0.9)
      .setPosition(X, Y)
      .setTint(0xffc860)
      .setAlpha(on ? 0.75 : this.pop / POP);
  }

  /** How much of it is left; or, blinking, that it can be had. */
  private drawGlasnost(pen: Pen, { glasnost, detente }: Seen<Partnership>, frame: number, text: ViewOptions['text']): void {
    const [period, up] = BLINK;
    const offered = detente >= MOST_DETENTE && frame % period < up;
    if (glasnost === 0 && !offered) {
      this.word.hide();
      return;
    }
    const share = glasnost > 0 ? glasnost / GLASNOST.frames : 1;
    this.word.put(text('drawn.glasnost'), X + 2, Y + 62);
    bar(pen, { x: X - 42, y: Y + 68, w: 80, h: 6, share, lag: share, grey: 0, segments: 0, colour: HUD.gold, light: HUD.goldLight });
  }

  private drawGain({ text, mark, side, change, age }: Gain): void {
    mark.visible = age < RISES && side !== 'lost';
    if (age >= RISES) {
      text.hide();
      return;
    }
    const share = age / RISES;
    const way = side === 'left' ? -1 : 1;
    const x = X + way * (46 + share * 8);
    const row = Y + 18 - share * 30 + (side === 'lost' ? share * 60 : 0);
    const alpha = share > 0.7 ? (1 - share) / 0.3 : 1;
    if (side !== 'lost') this.sheet.setFrame(mark, MARKS[side], age < 6 ? 0.6 + age * 0.08 : 1).setPosition(x - 8, row).setAlpha(alpha);
    text.tint(EARNED[side]).fade(alpha).put(change > 0 ? `+${change}` : String(change), x + 4, row + 5);
  }

  destroy(): void {
    for (const part of [
      this.glow,
      this.empty,
      this.full,
      ...this.pips,
      this.word,
      ...this.gains.flatMap(({ text, mark }) => [text, mark]),
    ]) {
      part.destroy();
    }
  }
}
