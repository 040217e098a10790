import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import { type Action, bitsOf } from './actions';
import { DEFAULT_KEYS, isReserved, type KeyBindings, menuStepOf } from './key-bindings';
import { KeyLabels } from './key-labels';
import { Latch } from './latch';
import type { MenuStep } from './menu-repeat';
import { actionOf } from './rebind';
import type { InputDevice } from './seats';

/** The whole board, or its left half; and its right half, once it is split. */
export type KeyboardPart = Extract<InputDevice, 'keys' | 'rightKeys'>;

const JOIN = ['Enter', 'NumpadEnter'];
const HURRY = [...JOIN, 'Space'];
const MUTE: readonly Action[] = ['gun', 'partner']; // they mean nothing to who talks

/** Keys by position on the board, so WASD is WASD on AZERTY and Dvorak too. */
export class Keyboard {
  readonly labels = new KeyLabels();
  bindings: KeyBindings = DEFAULT_KEYS;
  /** Two players share the keyboard: each has half of it. */
  split = false;
  onUsed: (device: KeyboardPart) => void = () => {};
  /** Enter, while it means nothing else: somebody wants to play too. */
  onJoin: () => void = () => {};
  onPause: () => void = () => {};
  /** While somebody talks, Enter and Space hurry him whatever the fight has them for. */
  onHurry: (() => void) | null = null;
  onMenu: (step: MenuStep) => void = () => {};

  private readonly latches = { keys: new Latch(), rightKeys: new Latch() } as const;
  private active = false;
  private capture: ((code: string | null) => void) | null = null;
  private readonly listening = new AbortController();

  constructor(target: EventTarget) {
    const { signal } = this.listening;
    target.addEventListener('keydown', (event) => this.down(event as KeyboardEvent), { signal });
    target.addEventListener('keyup', (event) => this.up(event as KeyboardEvent), { signal });
  }

  sample(device: KeyboardPart): Buttons {
    return this.active ? this.latches[device].take() : NO_BUTTONS;
  }

  /** Playing: keys are buttons. Not playing: keys are menu steps. A key held across the change counts for neither. */
  setActive(playing: boolean): void {
    this.active = playing;
    this.releaseAll();
  }

  releaseAll(): void {
    for (const latch of Object.values(this.latches)) latch.releaseAll();
  }

  /** Does a key mean anything to whoever is playing now? */
  isBound(code: string): boolean {
    return this.find(code) !== null;
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
    for (const latch of Object.values(this.latches)) latch.release(event.code);
  }

  private play(event: KeyboardEvent): void {
    const { code } = event;
    if (code === 'Escape') {
      if (!event.repeat) this.onPause();
      return;
    }
    const bound = this.find(code);
    if (this.onHurry !== null && HURRY.includes(code) && (bound === null || MUTE.includes(bound.action))) {
      event.preventDefault();
      if (!event.repeat) this.onHurry();
      return;
    }
    if (bound === null && !JOIN.includes(code)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (bound === null) return this.onJoin();
    this.onUsed(bound.device);
    if (bound.action === 'pause') this.onPause();
    else this.latches[bound.device].set(code, bitsOf(bound.action));
  }

  private navigate(event: KeyboardEvent): void {
    const step = menuStepOf(this.bindings, event.code);
    if (step === null || isTyping(event.target, step)) return;
    this.onUsed('keys');
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

  private find(code: string): { readonly device: KeyboardPart; readonly action: Action } | null {
    const { solo, leftHalf, rightHalf } = this.bindings;
    const action = actionOf(this.split ? leftHalf : solo, code);
    if (action !== null) return { device: 'keys', action };
    const right = this.split ? actionOf(rightHalf, code) : null;
    return right && { device: 'rightKeys', action: right };
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
