/** Keeps the screen from going dark while somebody plays; where the browser will not, nothing is lost. */
export class Awake {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;

  async hold(): Promise<void> {
    this.wanted = true;
    try {
      const lock = await navigator.wakeLock?.request('screen');
      if (!lock) return;
      if (this.wanted) this.lock = lock;
      else await lock.release();
    } catch {
      // low battery, or inside a frame that may not: the screen keeps its habits
    }
  }

  release(): void {
    this.wanted = false;
    void this.lock?.release();
    this.lock = null;
  }
}
