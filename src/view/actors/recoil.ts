/** Ticks in which a body comes back to where it stands. */
export const EASE = 4;
/** Logical px a tick at which a man in somebody's grip is drawn toward the hands. */
const DRAWN = 8;
/** And let go of: slower than the weakest blow drives him away, so that nobody is seen to fly back. */
const LET_GO = 2.5;

/**
 * How far from where the sim has him a body is drawn, across the picture, logical px: pushed by a blow at once, for as long as time stands
 * still for him, and then back within `EASE` ticks; in a grip, gently to where the hands are.
 */
export class Recoil {
  private from = 0;
  private age = EASE;
  private led = 0; // by hands
  private now = 0;
  private before = 0;

  /** Of a blow: at once, on the very picture it lands. */
  push(far: number): void {
    this.from = far;
    this.age = 0;
    this.now = this.before = far + this.led;
  }

  /** Before a tick. */
  remember(): void {
    this.before = this.now;
  }

  /** After a tick; `frozen`: in hitstop. `held`: where hands have him, 0 if nobody holds him. */
  tick(frozen: boolean, held = 0): void {
    if (frozen) return;
    if (this.age < EASE) this.age++;
    const pace = held === 0 ? LET_GO : DRAWN;
    this.led += Math.max(-pace, Math.min(pace, held - this.led));
    this.now = this.from * left(this.age / EASE) + this.led;
  }

  at(blend: number): number {
    return this.before + (this.now - this.before) * blend;
  }

  get isOver(): boolean {
    return this.age >= EASE;
  }

  clear(): void {
    this.from = this.led = this.now = this.before = 0;
    this.age = EASE;
  }
}

/** Sets off gently and arrives gently. */
const left = (share: number): number => 1 - share * share * (3 - 2 * share);
