const SLOW_MS = 24; // slower than every screen from 50 Hz up; a 30 Hz one may drop too, and loses little
const FRAMES = 240;

/** Notices when most frames of the last seconds came late. */
export class FrameWatch {
  private last: number | null = null;
  private watched = 0;
  private slow = 0;

  tooSlow(now: number): boolean {
    const took = this.last === null ? 0 : now - this.last;
    this.last = now;
    if (took > 500) this.restart(); // away, not slow
    else if (took > 0) {
      this.watched++;
      if (took > SLOW_MS) this.slow++;
    }
    if (this.watched < FRAMES) return false;
    const verdict = this.slow > this.watched / 2;
    this.restart();
    return verdict;
  }

  restart(): void {
    this.watched = 0;
    this.slow = 0;
  }
}
