const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), a[href], textarea';
const STICK = 0.5;
const REPEAT_FIRST_MS = 420;
const REPEAT_MS = 110;

type Move = 'up' | 'down' | 'left' | 'right';
const ARROWS: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Steers menus by arrows and gamepad; touch, Tab, Enter and Space are the browser's own. */
export class MenuHands {
  private listening = false;
  private poll = 0;
  private before = new Set<string>();
  private repeatAt = Number.POSITIVE_INFINITY;

  constructor(private readonly root: () => HTMLElement | null, private readonly cancel: () => void) {}

  listen(on: boolean): void {
    if (on === this.listening) return;
    this.listening = on;
    if (on) {
      window.addEventListener('keydown', this.key);
      this.before = padHeld(); // what is held on the way in is no press
      this.poll = requestAnimationFrame(this.readPads);
    } else {
      window.removeEventListener('keydown', this.key);
      cancelAnimationFrame(this.poll);
    }
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!event.repeat) this.cancel();
      return;
    }
    const move = ARROWS[event.key];
    if (move === undefined || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    this.go(move);
  };

  private readonly readPads = (now: number): void => {
    this.poll = requestAnimationFrame(this.readPads);
    const held = padHeld();
    const pressed = (name: string): boolean => held.has(name) && !this.before.has(name);
    const moves = (['up', 'down', 'left', 'right'] as const).filter((move) => held.has(move));
    const fresh = moves.filter(pressed);
    if (moves.length === 0) this.repeatAt = Number.POSITIVE_INFINITY;
    if (fresh.length > 0) this.repeatAt = now + REPEAT_FIRST_MS;
    const accept = pressed('accept');
    const back = pressed('back');
    this.before = held;
    if (fresh[0]) this.go(fresh[0]);
    else if (now >= this.repeatAt && moves[0]) {
      this.repeatAt = now + REPEAT_MS;
      this.go(moves[0]);
    }
    if (accept) this.accept();
    if (back) this.cancel();
  };

  private accept(): void {
    const at = this.focused();
    if (at === null) this.go('down');
    else at.click();
  }

  private go(move: Move): void {
    const at = this.focused();
    if ((move === 'left' || move === 'right') && at instanceof HTMLInputElement && adjust(at, move === 'right' ? 1 : -1)) return;
    const step = move === 'down' || move === 'right' ? 1 : -1;
    const stops = this.stops();
    const index = at === null ? -1 : stops.indexOf(at);
    const next = stops[index < 0 ? 0 : (index + step + stops.length) % stops.length];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  private focused(): HTMLElement | null {
    const at = document.activeElement;
    return at instanceof HTMLElement && (this.root()?.contains(at) ?? false) ? at : null;
  }

  /** One stop for each control; a group of radio buttons is one control. */
  private stops(): HTMLElement[] {
    const all = [...(this.root()?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    return all.filter((node) => node.getClientRects().length > 0 && (!isRadio(node) || node.checked));
  }
}

const isRadio = (node: Element): node is HTMLInputElement => node instanceof HTMLInputElement && node.type === 'radio';

/** Moves a slider, a group of choices or a switch; false when there is nothing to move. */
function adjust(input: HTMLInputElement, by: 1 | -1): boolean {
  if (input.type === 'range') {
    const before = input.value;
    if (by > 0) input.stepUp();
    else input.stepDown();
    if (input.value !== before) input.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
  if (input.type === 'checkbox') {
    if (input.checked !== by > 0) input.click();
    return true;
  }
  if (input.type !== 'radio') return false;
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(input.name)}"]`)];
  const next = group[group.indexOf(input) + by];
  next?.focus();
  next?.click();
  return true;
}

/** What is held on any pad, in the menu's words. */
function padHeld(): Set<string> {
  const held = new Set<string>();
  for (const pad of navigator.getGamepads?.() ?? []) {
    if (!pad?.connected) continue;
    const down = (index: number): boolean => pad.buttons[index]?.pressed ?? false;
    const [x = 0, y = 0] = pad.axes;
    if (down(12) || y < -STICK) held.add('up');
    if (down(13) || y > STICK) held.add('down');
    if (down(14) || x < -STICK) held.add('left');
    if (down(15) || x > STICK) held.add('right');
    if (down(0)) held.add('accept');
    if (down(1) || down(9)) held.add('back');
  }
  return held;
}
