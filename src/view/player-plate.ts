import type { Actor } from '../sim/actor';
import { defOf, type Seen, type Sim } from '../sim/sim';
import type { Drawing } from './drawing';
import type { Faces, Mood } from './faces';
import { laggedShare, pointsText } from './hud-format';
import { bar, faceBox, HUD, type Pen } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { NAMES } from './letters';

const X = 16;
const Y = 14;
const LOW = 0.25; // below this the bar blinks

/** The hero's plate: face, name, points, strength in ten pieces, and what is left of the weapon in his hand. */
export class PlayerPlate {
  private readonly faces: Faces;
  private readonly face: Drawing;
  private readonly name: Lettering;
  private readonly points: Lettering;
  private lag = 1;
  private sinceHit = 999;

  constructor(kit: HudKit) {
    this.faces = kit.faces;
    this.face = kit.face();
    this.name = kit.letters(NAMES, 15, HUD.cream);
    this.points = kit.letters(NAMES, 12, HUD.gold, 'right');
  }

  struck(): void {
    this.sinceHit = 0;
  }

  tick(sim: Seen<Sim>, hero: Seen<Actor>): void {
    this.sinceHit++;
    this.lag = laggedShare(this.lag, hero.hp / fullOf(sim, hero), this.sinceHit);
  }

  draw(pen: Pen, sim: Seen<Sim>, hero: Seen<Actor>, name: string): void {
    const share = Math.max(0, hero.hp / fullOf(sim, hero));
    const pale = share < LOW && share > 0 && sim.world.frame % 30 < 12;
    pen.slab(X + 50, Y + 4, X + 262, Y + 4, X + 252, Y + 22, X + 46, Y + 22, HUD.ink, 0.72);
    faceBox(pen, X, Y, 52, HUD.red, HUD.deep);
    bar(pen, {
      x: X + 62, y: Y + 26, w: 190, h: 13, share, lag: this.lag, grey: hero.grey / fullOf(sim, hero), segments: 10,
      colour: pale ? HUD.redLight : HUD.red, light: pale ? HUD.cream : HUD.redLight,
    });
    this.weapon(pen, sim, hero);
    this.faces.show(this.face, defOf(sim, hero).look, this.mood(hero, share), X + 1, Y, 52, false);
    this.name.put(name, X + 68, Y + 18.5);
    this.points.put(pointsText(sim.world.score.points), X + 250, Y + 18);
  }

  private weapon(pen: Pen, sim: Seen<Sim>, hero: Seen<Actor>): void {
    if (!hero.carried) return;
    const whole = Math.max(1, sim.content.items[hero.carried.kind]?.uses ?? 1);
    const share = hero.carried.uses / whole;
    bar(pen, { x: X + 60, y: Y + 44, w: 110, h: 6, share, lag: share, grey: 0, segments: whole, colour: HUD.gold, light: HUD.goldLight });
  }

  private mood(hero: Seen<Actor>, share: number): Mood {
    if (this.sinceHit < 30 || share < LOW) return 'hurt';
    if (hero.state === 'show') return 'glad';
    return hero.state === 'attack' || hero.state === 'guard' ? 'angry' : 'calm';
  }

  destroy(): void {
    for (const part of [this.face, this.name, this.points]) part.destroy();
  }
}

/** Strength may grow in the course of a level: the bar is never more than full. */
const fullOf = (sim: Seen<Sim>, hero: Seen<Actor>): number => Math.max(defOf(sim, hero).hp, hero.hp + hero.grey);
