import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import { type Action, bitsOf, type Seat } from './actions';
import { DEFAULT_KEYS, isReserved, type KeyBindings, menuStepOf } from './key-bindings';
import { KeyLabels } from './key-labels';
import { Latch } from './latch';
import type { MenuStep } from './menu-repeat';
import { actionOf } from './rebind';

/** Keys by position on the board, so WASD is WASD on AZERTY and Dvorak too. */
export class Keyboard {
  readonly labels = new KeyLabels();
  bindings: KeyBindings = DEFAULT_KEYS;
  /** Two players share the keyboard: each has half of it. */
  split = false;
  onUsed: () => void = () => {};
  onPause: () => void = () => {};
  onMenu: (step: MenuStep) => void = () => {};

  private readonly latches = [new Latch(), new Latch()] as const;
  private active = false;
  private capture: ((code: string | null) => void) | null = null;
  private readonly listening = new AbortController();

  constructor(target: EventTarget) {
    const { signal } = this.listening;
    target.addEventListener('keydown', (event) => this.down(event as KeyboardEvent), { signal });
    target.addEventListener('keyup', (event) => this.up(event as KeyboardEvent), { signal });
  }

  sample(seat: Seat): Buttons {
    const latch = this.latches[seat];
    return this.active ? latch.take() : NO_BUTTONS;
  }

  /** Playing: keys are buttons. Not playing: keys are menu steps. A key held across the change counts for neither. */
  setActive(playing: boolean): void {
    this.active = playing;
    this.releaseAll();
  }

  releaseAll(): void {
    for (const latch of this.latches) latch.releaseAll();
  }

  /** Hands the next key pressed to `taken` instead of the game, for rebinding. Escape answers null. */
  captureNext(taken: (code: string | null) => void): void {
    this.capture = taken;
  }

  dispose(): void {
    this.listening.abort();
  }

  private down(event: KeyboardEvent): void {
    const { code } = event;
    this.labels.saw(code, event.key);
    // macOS swallows the keyup of keys let go while Cmd is down, so they are let go here
    if (/^(Meta|OS)/.test(code)) this.releaseAll();
    if (code === '' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.capture !== null) this.captured(event);
    else if (this.active) this.play(event);
    else this.navigate(event);
  }

  private up(event: KeyboardEvent): void {
    if (/^(Meta|OS)/.test(event.code)) this.releaseAll();
    for (const latch of this.latches) latch.release(event.code);
  }

  private play(event: KeyboardEvent): void {
    const { code } = event;
    if (code === 'Escape') {
      if (!event.repeat) this.onPause();
      return;
    }
    const bound = this.find(code);
    if (bound === null) return;
    event.preventDefault();
    if (event.repeat) return;
    this.onUsed();
    if (bound.action === 'pause') this.onPause();
    else this.latches[bound.seat].set(code, bitsOf(bound.action));
  }

  private navigate(event: KeyboardEvent): void {
    const step = menuStepOf(this.bindings, event.code);
    if (step === null || isTyping(event.target, step)) return;
    this.onUsed();
    // a focused button answers Enter and Space itself
    if (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space') return;
    if (event.repeat && (step === 'confirm' || step === 'back' || step === 'start')) return;
    if (event.code !== 'Escape') event.preventDefault();
    this.onMenu(step);
  }

  private captured(event: KeyboardEvent): void {
    if (event.repeat || (isReserved(event.code) && event.code !== 'Escape')) return;
    event.preventDefault();
    const taken = this.capture;
    this.capture = null;
    taken?.(event.code === 'Escape' ? null : event.code);
  }

  private find(code: string): { readonly seat: Seat; readonly action: Action } | null {
    const sets = this.split ? [this.bindings.leftHalf, this.bindings.rightHalf] : [this.bindings.solo];
    for (const [seat, set] of sets.entries()) {
      const action = actionOf(set, code);
      if (action !== null) return { seat: seat as Seat, action };
    }
    return null;
  }
}

/** The focused field needs this key itself. */
function isTyping(target: EventTarget | null, step: MenuStep): boolean {
  const field = target as Partial<HTMLInputElement> | null;
  const tag = field?.tagName;
  if (tag === 'INPUT' && field?.type === 'range') return step === 'left' || step === 'right';
  if (tag === 'INPUT' && (field?.type === 'checkbox' || field?.type === 'radio')) return false;
  return tag === 'INPUT' || tag === 'TEXTAREA' || tag === 'SELECT' || field?.isContentEditable === true;
}
