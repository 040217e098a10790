import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { actorWith, isBoss } from '../actors/body-points';
import type { CameraZoom } from '../render/camera-zoom';
import { blended, toRow, toX } from '../render/projection';
import type { ViewOptions } from '../view-options';

/** A boss goes down. Ticks since the blow. */
export const BOSS_FALL = {
  poster: 4, // the picture is a poster: thirteen pictures of a 60 Hz screen at that pace
  crawls: 12, // time crawls: forty pictures
  pace: 0.3, // ticks for each that is due
  wakes: 20, // and has picked up by here
  wins: 16, // from here on who stands has won
  near: 1.25, // how much larger he is seen, and how high above his feet one looks, logical px
  above: 60,
  came: 14,
  leaves: 34, // the eye goes back, or this long after he has come down, or when it has waited long enough
  lies: 6,
  waits: 90,
  back: 22, // ticks that takes
  cut: 1.5, // how much larger the poster shows him
} as const;

/** The last blow of a boss's fight: for how long it is lingered on, and what of it is seen nearer. Decides nothing. */
export class BossFall {
  private boss: number | null = null;
  private age = 0;
  private leaves = 0; // ticks after the blow the eye goes back
  private readonly from = { x: 0, row: 0 }; // where he was a tick ago, logical px
  private readonly at = { x: 0, row: 0 };

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    if (event.type === 'retried') this.boss = null;
    if (event.type === 'slammed' && event.actor === this.boss) this.leaves = Math.min(this.leaves, this.age + BOSS_FALL.lies);
    if (event.type !== 'knockedOut' || !isBoss(sim, event.actor)) return;
    this.boss = event.actor;
    this.age = 0;
    this.leaves = BOSS_FALL.waits;
    this.look(sim);
    Object.assign(this.from, this.at);
  }

  /** After a tick, before its events. */
  tick(sim: Seen<Sim>): void {
    if (this.boss === null) return;
    this.age++;
    Object.assign(this.from, this.at);
    this.look(sim);
  }

  /** How fast time is to go for the eye: a share of sixty ticks a second. No tick is left out. */
  get pace(): number {
    const { crawls, wakes, pace } = BOSS_FALL;
    if (this.boss === null || this.age >= wakes) return 1;
    return this.age < crawls ? pace : pace + ((1 - pace) * (this.age - crawls)) / (wakes - crawls);
  }

  /** Where the blow is to be printed as a poster, logical px; null: the picture is as ever. */
  poster({ reducedFlashes }: Pick<ViewOptions, 'reducedFlashes'>): { readonly x: number; readonly row: number } | null {
    return this.boss !== null && this.age < BOSS_FALL.poster && !reducedFlashes ? this.at : null;
  }

  /** Whether the fight is won, to all who still stand. */
  get isWon(): boolean {
    return this.boss !== null && this.age >= BOSS_FALL.wins;
  }

  /** What of it is seen nearer: nothing any more, or he himself, as long as he falls. */
  zoom(blend: number, options: Pick<ViewOptions, 'reducedFlashes'>): CameraZoom | null {
    const { came, back, near, above, cut } = BOSS_FALL;
    const age = this.age + blend;
    const over = Math.max(BOSS_FALL.leaves, this.leaves) + back;
    if (this.boss === null || age >= over) return null;
    const share = Math.min(smooth(age / came), smooth((over - age) / back));
    return {
      x: blended(this.from.x, this.at.x, blend), y: blended(this.from.row, this.at.row, blend) - above,
      zoom: this.poster(options) ? cut : 1 + (near - 1) * share,
    };
  }

  private look(sim: Seen<Sim>): void {
    const boss = actorWith(sim, this.boss);
    if (boss) Object.assign(this.at, { x: toX(boss.x), row: toRow(boss.y, boss.z) });
  }
}

function smooth(share: number): number {
  const s = Math.max(0, Math.min(1, share));
  return s * s * (3 - 2 * s);
}
