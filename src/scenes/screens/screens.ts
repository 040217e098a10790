import type { MenuStep } from '../../input/menu-repeat';
import { stepIn } from './menu-steps';

/** One page of menu. */
export interface Screen {
  readonly root: HTMLElement;
  /** What Escape and the pad's back button do; without it they do nothing. */
  readonly cancel?: () => void;
  /** Any key or pad button will do. */
  readonly press?: () => void;
  /** What up and down do where there is nothing to choose. */
  readonly turn?: (by: 1 | -1) => void;
  /** Called when it goes for good. */
  readonly closed?: () => void;
}

/** The menus that are open, the topmost in use. They are real DOM, so browsers, zoom and screen readers understand them. */
export class Screens {
  private readonly stack: { screen: Screen; focused: Element | null }[] = [];
  constructor(private readonly host: HTMLElement) {}

  get top(): Screen | null {
    return this.stack.at(-1)?.screen ?? null;
  }

  /** A step through menus, by keys or pad; touch, Tab, Enter and Space are the browser's own. */
  step(step: MenuStep): void {
    const { top } = this;
    if (top === null) return;
    if (top.press) top.press();
    else if (step === 'back' || step === 'start') top.cancel?.();
    else if (top.turn && (step === 'up' || step === 'down')) top.turn(step === 'down' ? 1 : -1);
    else stepIn(top.root, step);
  }

  open(screen: Screen): void {
    const below = this.stack.at(-1);
    if (below) {
      below.focused = document.activeElement;
      below.screen.root.inert = true;
      below.screen.root.hidden = true;
    }
    this.stack.push({ screen, focused: null });
    this.host.append(screen.root);
    focusFirst(screen.root);
  }

  close(screen: Screen): void {
    const at = this.stack.findIndex((entry) => entry.screen === screen);
    if (at < 0) return;
    this.stack.splice(at, 1);
    screen.root.remove();
    screen.closed?.();
    const below = this.stack.at(-1);
    if (below && at === this.stack.length) {
      below.screen.root.inert = false;
      below.screen.root.hidden = false;
      if (below.focused instanceof HTMLElement && below.screen.root.contains(below.focused)) below.focused.focus();
      else focusFirst(below.screen.root);
    }
  }

  closeAll(): void {
    for (const { screen } of [...this.stack].reverse()) this.close(screen);
  }
}

function focusFirst(root: HTMLElement): void {
  const first = root.querySelector<HTMLElement>('[autofocus]') ?? root.querySelector<HTMLElement>('button, input, [tabindex="0"]');
  first?.focus({ preventScroll: true });
}
