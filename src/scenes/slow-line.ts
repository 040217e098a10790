import { LoadingSign } from './screens/loading-sign';

const PATIENCE_MS = 250; // a wait shorter than this is not worth a sign

/** A fight that waits for its pictures, and the sign that says so. */
export class SlowLine {
  private readonly sign: LoadingSign;
  private since: number | null = null;

  constructor(host: HTMLElement) {
    this.sign = new LoadingSign(host);
  }

  /** `share` of what was asked for has come, 0 to 1. */
  wait(share: number): void {
    this.since ??= performance.now();
    if (performance.now() - this.since > PATIENCE_MS) this.sign.show(share);
  }

  /** Answers the ms waited. */
  end(): number {
    if (this.since === null) return 0;
    const waited = performance.now() - this.since;
    this.since = null;
    this.sign.hide();
    return waited;
  }
}
