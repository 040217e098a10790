import { FRAMES_PER_SECOND } from '../sim/units';

const TICK_MS = 1000 / FRAMES_PER_SECOND;
/** After a stall time is dropped rather than raced after: nobody dodges what they never saw. */
const MAX_TICKS = 5;

/** Turns uneven screen frames into even sim ticks. Feed it raw timestamps: a smoothed delta drifts from the wall clock. */
export class FixedClock {
  private last: number | null = null;
  private behindMs = 0;
  /** Ticks not run because the machine stalled; a run's evidence of slow-down. */
  dropped = 0;

  /** `speed` 1 is sixty ticks a second; slower speeds stretch the tick and leave every tick as it is. */
  constructor(private speed = 1) {}

  setSpeed(speed: number): void {
    if (!(speed > 0)) throw new Error(`the clock cannot run at speed ${speed}`);
    this.speed = speed;
  }

  /** How many ticks to run now, given the screen's own timestamp. The first call only starts the clock. `pace` slows this stretch. */
  advance(nowMs: number, pace = 1): number {
    const elapsed = this.last === null ? 0 : Math.max(0, nowMs - this.last);
    this.last = nowMs;
    this.behindMs += elapsed * this.speed * pace;
    // A hair of tolerance: 60 Hz timestamps that fall 1 µs short of a tick must not cost a whole frame.
    const due = Math.floor((this.behindMs + 0.001) / TICK_MS);
    const ticks = Math.min(MAX_TICKS, due);
    this.dropped += due - ticks;
    this.behindMs = due > MAX_TICKS ? 0 : Math.max(0, this.behindMs - ticks * TICK_MS);
    return ticks;
  }

  /** Where the screen is between the last two ticks, 0 to 1. */
  get blend(): number {
    return Math.min(1, this.behindMs / TICK_MS);
  }

  /** Forgets the time that has passed, e.g. while paused. */
  restart(): void {
    this.last = null;
    this.behindMs = 0;
  }
}
