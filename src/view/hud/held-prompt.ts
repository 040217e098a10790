import type { Actor } from '../../sim/actor';
import type { Seen, Sim } from '../../sim/sim';
import { overHead } from '../actors/body-points';
import { SPEECH } from '../assets/typefaces';
import { toX } from '../render/projection';
import type { ViewOptions } from '../view-options';
import type { HudKit } from './hud-kit';
import { HUD, type Pen } from './hud-pen';
import type { Lettering } from './lettering';

const PLAYERS = 2;
const HIGH = 22; // the slab's foot lies so far over his head
const TALL = 24;
const STRIP = 5; // under the words: how long he is held yet
const LEAN = 5;
const EDGE = 12;

/** Over a hero in somebody's grip: which buttons break it, and how much of it is left. */
export class HeldPrompt {
  private readonly words: readonly Lettering[];
  private readonly longest: number[] = [];

  constructor(kit: HudKit) {
    this.words = Array.from({ length: PLAYERS }, () => kit.letters(SPEECH, 15, HUD.cream, 'middle'));
  }

  tick(sim: Seen<Sim>): void {
    for (let player = 0; player < PLAYERS; player++) {
      const left = leftOf(heldHero(sim, player));
      this.longest[player] = left === 0 ? 0 : Math.max(left, this.longest[player] ?? 0);
    }
  }

  draw(pen: Pen, sim: Seen<Sim>, left: number, { viewWidth, prompt }: Pick<ViewOptions, 'viewWidth' | 'prompt'>): void {
    for (const [player, words] of this.words.entries()) {
      const hero = heldHero(sim, player);
      const text = hero ? prompt('held') : '';
      if (!hero || text === '') {
        words.hide();
        continue;
      }
      const half = words.put(text, 0, 0).width / 2 + 14;
      const x = Math.min(Math.max(toX(hero.x) - left, half + EDGE), viewWidth - half - EDGE);
      const foot = overHead(sim, hero) - HIGH;
      const top = foot - TALL - STRIP;
      pen.slab(x - half + LEAN, top, x + half + LEAN, top, x + half - LEAN, foot, x - half - LEAN, foot, HUD.ink, 0.86);
      const share = leftOf(hero) / Math.max(1, this.longest[player] ?? 1);
      const end = x - half - LEAN + 2 * half * share;
      pen.slab(x - half - LEAN + 2, foot - STRIP, end + 2, foot - STRIP, end, foot, x - half - LEAN, foot, HUD.gold);
      words.move(x, foot - STRIP - 7);
    }
  }

  destroy(): void {
    for (const words of this.words) words.destroy();
  }
}

const heldHero = ({ world }: Seen<Sim>, player: number): Seen<Actor> | undefined =>
  world.actors.find((actor) => actor.player === player && actor.state === 'held');

/** Ticks he is held yet, if he does nothing. */
const leftOf = (hero: Seen<Actor> | undefined): number => (hero?.own?.of === 'grasp' ? hero.own.left : 0);
