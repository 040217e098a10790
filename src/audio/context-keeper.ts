/** As much of an AudioContext as keeping it alive needs. Safari adds the state `interrupted`. */
export interface KeptContext {
  readonly state: string;
  resume(): Promise<void>;
  suspend(): Promise<void>;
}

export interface KeeperPorts {
  readonly context: () => KeptContext | null;
  /** Throws the context away and makes a new one: iOS sometimes leaves one that never runs again. */
  readonly rebuild: () => void;
  readonly running: () => void; // the context runs (again): music and loops can be brought back
  readonly target: EventTarget; // the window
  readonly page: EventTarget & { readonly hidden: boolean }; // the document
  readonly later: (act: () => void, ms: number) => unknown;
}

const GRACE_MS = 500;
const MOST_REBUILDS = 3;
const GESTURES = ['pointerdown', 'touchend', 'keydown'] as const;
const RETURNS = ['pageshow', 'focus'] as const;

/** Keeps sound alive across hidden pages, phone calls and lock screens: resumes on every chance, rebuilds when that fails. */
export class ContextKeeper {
  private held = false; // the game itself asked for silence
  private waiting = false; // a gesture's grace runs
  private rebuilt = 0; // times in a row without success: a machine without loudspeakers is left in peace

  constructor(private readonly ports: KeeperPorts) {
    for (const name of GESTURES) ports.target.addEventListener(name, this.onGesture, { capture: true, passive: true });
    for (const name of RETURNS) ports.target.addEventListener(name, this.onReturn);
    ports.page.addEventListener('visibilitychange', this.onVisibility);
  }

  close(): void {
    for (const name of GESTURES) this.ports.target.removeEventListener(name, this.onGesture, { capture: true });
    for (const name of RETURNS) this.ports.target.removeEventListener(name, this.onReturn);
    this.ports.page.removeEventListener('visibilitychange', this.onVisibility);
  }

  get runs(): boolean {
    return !this.held && this.ports.context()?.state === 'running';
  }

  hold(): void {
    this.held = true;
    this.ports.context()?.suspend().catch(() => {}); // a context that cannot be suspended is silent already
  }

  release(): void {
    this.held = false;
    this.resume();
  }

  private readonly onGesture = (event: Event): void => {
    if (this.held || this.runs) return;
    this.resume();
    const allows = event.type !== 'pointerdown' || (event as PointerEvent).pointerType === 'mouse'; // a finger counts only once lifted
    if (this.waiting || !allows || this.rebuilt >= MOST_REBUILDS) return;
    this.waiting = true;
    this.ports.later(() => {
      this.waiting = false;
      if (this.held || this.ports.page.hidden || this.runs) return;
      this.rebuilt++;
      this.ports.rebuild();
      this.resume();
    }, GRACE_MS);
  };

  private readonly onReturn = (): void => {
    if (!this.held) this.resume();
  };

  private readonly onVisibility = (): void => {
    if (this.held) return;
    if (this.ports.page.hidden) this.ports.context()?.suspend().catch(() => {});
    else this.resume();
  };

  /** Before the first touch browsers refuse; the next gesture asks again. */
  private resume(): void {
    const context = this.ports.context();
    if (!context) return;
    if (context.state === 'running') this.started();
    else context.resume().then(() => this.started(), () => {});
  }

  /** iOS has been seen to promise and not to run. */
  private started(): void {
    if (!this.runs) return;
    this.rebuilt = 0;
    this.ports.running();
  }
}
