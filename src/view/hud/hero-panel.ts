import type { Actor, Gun } from '../../sim/actor';
import { RELAY } from '../../sim/duo/relay';
import { SITS } from '../../sim/duo/states';
import { costOf, strainOf } from '../../sim/fighter/specials';
import { defOf, type Seen, type Sim } from '../../sim/sim';
import type { Sprite } from '../render/sprite';
import type { Faces, Mood } from './faces';
import { laggedShare, pointsText } from './hud-format';
import type { HudKit } from './hud-kit';
import { arc, bar, BEYOND, HUD, type Pen, wedge } from './hud-pen';
import type { Lettering } from './lettering';
import { NAMES } from '../assets/typefaces';
import type { SpriteSheet } from '../assets/sprite-sheet';
import type { ViewOptions } from '../view-options';

/** How a panel is laid out: the large one is the player's own, the small one his partner's. */
export const LARGE = {
  x: 16, y: 14, face: 52, bar: { x: 62, y: 26, w: 190, h: 13 }, name: { x: 68, y: 18.5, size: 15 }, wide: 262, row: 47,
  ink: { top: 8, right: 292, middle: 70, foot: 86 },
} as const;
export const SMALL = {
  x: 20, y: 86, face: 34, bar: { x: 42, y: 18, w: 118, h: 8 }, name: { x: 46, y: 12.5, size: 11 }, wide: 176, row: 33,
  ink: { top: 86, right: 250, middle: 126, foot: 126 },
} as const;
type Layout = typeof LARGE | typeof SMALL;

interface Words {
  readonly name: string;
  readonly points: boolean; // the score beside it
  readonly text: ViewOptions['text'];
}

/** The lower row of ink ends so much further left, px. */
export const STEP = 28;
const LOW = 0.25; // below this share the bar blinks
const SWEEP = 16; // frames of the stripe that runs over a panel when it becomes somebody else's
const MOST_ROUNDS = 12;
/** The thread of fresh hands: px below the strength, px high, share of that bar's width; what they are called, for so many ticks. */
const THREAD = { below: 3, h: 6, share: 0.6, named: 40 } as const;
const DOWN = THREAD.below + THREAD.h; // the row of what he carries makes room for it

/** A hero's panel: face, name, strength in ten pieces, what he carries, and what his partner wants to know of him. */
export class HeroPanel {
  private readonly faces: Faces;
  private readonly sheet: SpriteSheet;
  private readonly face: Sprite;
  private readonly name: Lettering;
  private readonly points: Lettering;
  private readonly jacket: Sprite;
  private readonly change: Lettering;
  private readonly rounds: readonly Sprite[];
  private lag = 1;
  private sinceHit = 999;
  private creased = 0;
  private sweep = 0;
  private shown: number | null = null; // whose panel it was last
  private total = -1;
  private totalText = '';
  private relay = 0; // ticks of it, as last seen
  private fresh = 0; // ticks the word for it stays

  constructor(kit: HudKit, private readonly at: Layout) {
    this.faces = kit.faces;
    this.sheet = kit.sheet;
    this.face = kit.face();
    this.name = kit.letters(NAMES, at.name.size, HUD.cream);
    this.points = kit.letters(NAMES, 12, HUD.gold, 'right');
    this.change = kit.letters(NAMES, 13, HUD.goldLight);
    this.jacket = kit.sprite('jacket', at === LARGE ? 0.9 : 0.7);
    this.rounds = at === LARGE ? Array.from({ length: MOST_ROUNDS }, () => kit.sprite('round', 0.8)) : [];
  }

  struck(): void {
    this.sinceHit = 0;
  }

  crease(): void {
    this.creased = 24;
  }

  tick(sim: Seen<Sim>, hero: Seen<Actor>): void {
    this.sinceHit++;
    if (this.creased > 0) this.creased--;
    if (this.sweep > 0) this.sweep--;
    if (this.fresh > 0) this.fresh--;
    const relay = sim.world.partnership?.relay ?? 0;
    if (relay > this.relay) this.fresh = THREAD.named;
    this.relay = relay;
    const share = hero.hp / fullOf(sim, hero);
    if (hero.id !== this.shown) {
      if (this.shown !== null) this.sweep = SWEEP;
      this.shown = hero.id;
      this.lag = share;
      this.sinceHit = 999;
    }
    this.lag = laggedShare(this.lag, share, this.sinceHit);
  }

  draw(pen: Pen, sim: Seen<Sim>, hero: Seen<Actor>, { name, points, text }: Words): void {
    const { x, y, face, bar: row, name: label, wide, ink } = this.at;
    const share = Math.max(0, hero.hp / fullOf(sim, hero));
    const low = share < LOW && share > 0 && sim.world.frame % 30 < 12;
    wedge(pen, -BEYOND, ink.top, ink.right, ink.middle);
    if (sim.world.partnership && ink.foot > ink.middle) wedge(pen, -BEYOND, ink.middle, ink.right - STEP, ink.foot);
    if (hero.state === 'winded') this.breath(pen, hero);
    else {
      bar(pen, {
        x: x + row.x, y: y + row.y, w: row.w, h: row.h, share, lag: this.lag, grey: hero.grey / fullOf(sim, hero), segments: 10,
        price: priceOf(sim, hero) / fullOf(sim, hero),
        colour: low ? HUD.redLight : HUD.red, light: low ? HUD.cream : HUD.redLight,
      });
    }
    this.faces.show(this.face, defOf(sim, hero).look, this.mood(hero, share), x, y, face);
    this.face.setTint(hero.state === 'winded' ? 0x8a8a98 : 0xffffff);
    this.name.put(name, x + label.x, y + label.y);
    if (points) {
      this.points.put(this.total === sim.world.score.points ? this.totalText : this.recount(sim.world.score.points), x + wide - 28, y + 18);
    } else {
      this.points.hide();
    }
    this.belongings(pen, sim, hero);
    this.cooling(pen, sim, hero);
    this.freshness(pen, sim, text);
    if (this.sweep > 0) this.stripe(pen);
  }

  private recount(points: number): string {
    this.total = points;
    this.totalText = pointsText(points);
    return this.totalText;
  }

  /** Out of breath: how long until he has it back. */
  private breath(pen: Pen, hero: Seen<Actor>): void {
    const { x, y, bar: row } = this.at;
    const share = Math.min(1, hero.stateFrame / SITS);
    bar(pen, {
      x: x + row.x, y: y + row.y, w: row.w, h: row.h, share, lag: share, grey: 0, segments: 8, colour: HUD.grey, light: HUD.cream,
    });
  }

  private belongings(pen: Pen, sim: Seen<Sim>, hero: Seen<Actor>): void {
    const { x, y, face, wide } = this.at;
    const { partnership, desk } = sim.world;
    const { gun, traits } = defOf(sim, hero);
    const large = this.at === LARGE;
    const row = this.at.row + (large && partnership ? DOWN : 0);
    for (const round of this.rounds) round.visible = false;
    if (large && hero.carried) {
      const whole = Math.max(1, sim.content.items[hero.carried.kind]?.uses ?? 1);
      const share = hero.carried.uses / whole;
      bar(pen, {
        x: x + 60, y: y + row - 3, w: 84, h: 6, share, lag: share, grey: 0, segments: whole, colour: HUD.gold, light: HUD.goldLight,
      });
    } else if (large && hero.gun && gun) this.magazine(pen, x + face + 10, y + row, hero.gun, gun.rounds, desk?.gunLocked ?? false);
    this.jacket.visible = partnership !== null && traits?.suit === true;
    if (!this.jacket.visible || !partnership) return;
    const w = large ? 62 : 40;
    const left = x + wide - w - (large ? 36 : 30);
    const share = partnership.conduct.suit / 100;
    this.jacket.setPosition(left - 12, y + row + 1).setTint(this.creased > 0 && this.creased % 8 < 4 ? 0xff8a70 : 0xffffff);
    bar(pen, { x: left, y: y + row - 2, w, h: large ? 6 : 5, share, lag: share, grey: 0, segments: 0, colour: 0x2b8a62, light: 0x8fe0b4 });
  }

  private magazine(pen: Pen, x: number, y: number, { rounds, magazines }: Seen<Gun>, most: number, locked: boolean): void {
    for (let i = 0; i < Math.min(most, MOST_ROUNDS); i++) {
      this.sheet
        .setFrame(this.rounds[i]!, i < rounds && !locked ? 'round' : 'round-spent', 0.8)
        .setPosition(x + i * 7.4, y + 1)
        .setVisible(true);
    }
    for (let i = 0; i < magazines; i++) {
      const left = x + most * 7.4 + 2 + i * 9;
      pen.slab(left - 1, y - 6, left + 8, y - 6, left + 6, y + 8, left - 3, y + 8, HUD.ink);
      pen.slab(left, y - 5, left + 7, y - 5, left + 5, y + 7, left - 2, y + 7, locked ? HUD.steelDark : HUD.steel);
      pen.slab(left, y - 5, left + 7, y - 5, left + 6, y - 1, left - 1, y - 1, locked ? HUD.steel : HUD.goldLight);
    }
  }

  /** How long his hands are still fresh: a thread of gold under his strength, and at first what that is. */
  private freshness(pen: Pen, sim: Seen<Sim>, text: ViewOptions['text']): void {
    const left = sim.world.partnership?.relay ?? 0;
    if (left === 0 || this.at === SMALL) return this.change.hide();
    const { x, y, bar: row } = this.at;
    const share = Math.min(1, left / RELAY.frames);
    const w = row.w * THREAD.share;
    const top = y + row.y + row.h + THREAD.below;
    bar(pen, {
      x: x + row.x - 5, y: top, w, h: THREAD.h, share, lag: share, grey: 0, segments: 0,
      colour: left % 12 < 6 ? HUD.goldLight : HUD.gold, light: HUD.goldLight,
    });
    if (this.fresh === 0) this.change.hide();
    else this.change.put(text('drawn.fresh'), x + row.x + w + 4, top + THREAD.h + 1);
  }

  /** A ring at the portrait's foot fills until he can be asked for something again. */
  private cooling(pen: Pen, sim: Seen<Sim>, hero: Seen<Actor>): void {
    const { order } = hero;
    if (this.at === LARGE || !order || !sim.world.partnership || hero.player !== null) return;
    const { x, y, wide } = this.at;
    const middle = x + wide + 2;
    const share = order.cool <= 0 ? 1 : 1 - order.cool / Math.max(1, order.coolOf);
    const ready = share >= 1 && hero.state !== 'winded';
    arc(pen, middle, y + 17, 11, 11, 0, 1, 6, HUD.ink);
    arc(pen, middle, y + 17, 11, 11, 0, 1, 3, HUD.empty);
    arc(pen, middle, y + 17, 11, 11, 0, share, 3, ready ? HUD.gold : HUD.steel);
    if (ready) pen.slab(middle, y + 12, middle + 5, y + 17, middle, y + 22, middle - 5, y + 17, HUD.gold);
    else if (order.move !== null || order.acting) {
      pen.slab(middle - 1, y + 10, middle + 5, y + 10, middle + 1, y + 24, middle - 4, y + 18, HUD.cream);
    }
  }

  private stripe(pen: Pen): void {
    const { x, y, wide, face } = this.at;
    const share = 1 - this.sweep / SWEEP;
    const left = x - 20 + (wide + 20) * share;
    const w = 46 * (1 - share);
    pen.slab(left + 18, y - 2, left + 18 + w, y - 2, left + w, y + face + 2, left, y + face + 2, HUD.cream, 0.85 * (1 - share));
  }

  private mood(hero: Seen<Actor>, share: number): Mood {
    if (this.sinceHit < 30 || share < LOW || hero.state === 'winded') return 'hurt';
    if (hero.state === 'show' || hero.state === 'highFive') return 'glad';
    return hero.state === 'attack' || hero.state === 'guard' || hero.state === 'team' || hero.state === 'break' ? 'angry' : 'calm';
  }

  destroy(): void {
    for (const part of [this.face, this.jacket, ...this.rounds, this.name, this.points, this.change]) part.destroy();
  }
}

/** What the next special would take, as long as that is more than it should: the bar shows it. */
function priceOf(sim: Seen<Sim>, hero: Seen<Actor>): number {
  const { special } = defOf(sim, hero).moves;
  return special === undefined || strainOf(hero) === 0 ? 0 : costOf(sim, hero, special);
}

/** Strength may grow in the course of a level: the bar is never more than full. */
const fullOf = (sim: Seen<Sim>, hero: Seen<Actor>): number => Math.max(defOf(sim, hero).hp, hero.hp + hero.grey);
