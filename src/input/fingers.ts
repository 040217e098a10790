import { Button, type Buttons, NO_BUTTONS } from '../sim/buttons';
import { bitsOf, DIRECTION_BITS } from './actions';
import { ButtonPad } from './button-pad';
import { Latch } from './latch';
import { Stick } from './stick';
import type { TouchControl, TouchLayout } from './touch-layout';

interface Finger {
  readonly role: 'stick' | 'buttons' | 'partner';
  readonly from: { readonly x: number; readonly y: number };
  x: number;
  y: number;
  on: TouchControl | null;
  swipe: Buttons; // where it has swiped from the partner's portrait
}

/** CSS px from the portrait before a tap is a swipe. */
const SWIPE = 24;
const FINISHER = Button.light | Button.partner;
const bitsOn = (control: TouchControl): Buttons => (control === 'finisher' ? FINISHER : bitsOf(control));

/** Every finger on the glass and the control it works: the whole of touch but for the drawing. */
export class Fingers {
  readonly stick = new Stick();
  slide = true; // a finger may slide from one button to the next
  /** A swipe on the portrait is over as soon as it is one. Two players hold theirs as long as the finger stays. */
  flick = true;
  onPause: () => void = () => {};
  onPressed: (control: TouchControl) => void = () => {};

  private readonly fingers = new Map<number, Finger>();
  private readonly pad = new ButtonPad();
  private readonly latch = new Latch();
  private swiped = NO_BUTTONS; // aims the press of the partner's portrait, whatever the stick does
  private stickArea = { x: 0, y: 0, w: 0, h: 0 };

  layOut(layout: TouchLayout, hidden: ReadonlySet<TouchControl>): void {
    this.pad.layOut(new Map([...layout.discs].filter(([name]) => !hidden.has(name))));
    this.stickArea = layout.stickArea;
  }

  sample(): Buttons {
    const buttons = this.latch.take();
    if (this.swiped === NO_BUTTONS) return buttons;
    const aimed = (buttons & ~DIRECTION_BITS) | this.swiped;
    this.swiped = [...this.fingers.values()].reduce((bits, finger) => bits | (this.flick ? NO_BUTTONS : finger.swipe), NO_BUTTONS);
    return aimed;
  }

  down(id: number, x: number, y: number): void {
    this.cancel(id); // a known id comes down again only if its end was lost
    const on = this.pad.at(x, y);
    if (on === null && this.isOverStickArea(x, y) && !this.hasStick()) {
      this.fingers.set(id, { role: 'stick', from: { x, y }, x, y, on, swipe: NO_BUTTONS });
      this.stick.begin(x, y);
      return;
    }
    const finger: Finger = { role: on === 'partner' ? 'partner' : 'buttons', from: { x, y }, x, y, on: null, swipe: NO_BUTTONS };
    this.fingers.set(id, finger);
    this.put(id, finger, on);
  }

  move(id: number, x: number, y: number): void {
    const finger = this.fingers.get(id);
    if (finger === undefined) return;
    finger.x = x;
    finger.y = y;
    if (finger.role === 'stick') this.latch.set(id, this.stick.move(x, y));
    else if (finger.role === 'partner') this.aim(id, finger);
    else if (finger.on !== 'pause' && this.slide) {
      const on = this.pad.at(x, y);
      this.put(id, finger, on === 'pause' ? null : on);
    }
  }

  /** Let go on purpose: a short tap still counts, and pause is asked for where the finger still is on it. */
  up(id: number, x: number, y: number): void {
    const finger = this.fingers.get(id);
    this.forget(id);
    if (finger?.swipe) this.latch.releaseSeen(id);
    else this.latch.release(id);
    if (finger?.on === 'pause' && this.pad.at(x, y) === 'pause') this.onPause();
  }

  /** Taken away by the system: nothing the finger did since the last tick counts. */
  cancel(id: number): void {
    this.forget(id);
    this.swiped = NO_BUTTONS;
    this.latch.cancel(id);
  }

  /** The fingers really on the glass, as the system lists them: whoever is not among them has lost its end. */
  reconcile(live: readonly { readonly x: number; readonly y: number }[], isListed: (id: number) => boolean = () => true): void {
    const lost = new Set([...this.fingers.keys()].filter(isListed));
    for (const touch of live) {
      let nearest: number | null = null;
      let best = Number.POSITIVE_INFINITY;
      for (const id of lost) {
        const finger = this.fingers.get(id)!;
        const distance = Math.hypot(finger.x - touch.x, finger.y - touch.y);
        if (distance < best) [nearest, best] = [id, distance];
      }
      if (nearest !== null) lost.delete(nearest);
    }
    for (const id of lost) this.cancel(id);
  }

  releaseAll(): void {
    this.fingers.clear();
    this.swiped = NO_BUTTONS;
    this.stick.end();
    this.latch.releaseAll();
  }

  /** A whole press and release, from something that clicks instead of touching. */
  tap(control: TouchControl): void {
    this.latch.set('tap', bitsOn(control));
    this.latch.release('tap');
  }

  /** Where the stick pushes now, for drawing. */
  direction(): Buttons {
    return this.latch.held() & DIRECTION_BITS;
  }

  count(): number {
    return this.fingers.size;
  }

  /** The buttons under a finger now, for drawing. */
  pressed(): ReadonlySet<TouchControl> {
    return new Set([...this.fingers.values()].map((finger) => finger.on).filter((on) => on !== null));
  }

  private put(id: number, finger: Finger, on: TouchControl | null): void {
    if (on === finger.on) return;
    // sliding off takes back what no tick has seen: the old button is up in the same tick the new one is down
    if (finger.on !== null) this.latch.cancel(id);
    finger.on = on;
    this.latch.set(id, on === null ? NO_BUTTONS : bitsOn(on));
    if (on !== null) this.onPressed(on);
  }

  /** A swipe on the portrait: the partner's button together with the way it went. */
  private aim(id: number, finger: Finger): void {
    const dx = finger.x - finger.from.x;
    const dy = finger.y - finger.from.y;
    if (finger.swipe !== NO_BUTTONS || Math.hypot(dx, dy) < SWIPE) return;
    const { left, right, up, down } = Button;
    finger.swipe = Math.abs(dx) > Math.abs(dy) ? (dx < 0 ? left : right) : dy < 0 ? up : down;
    this.swiped = finger.swipe;
    this.latch.set(id, Button.partner | finger.swipe);
    if (this.flick) this.latch.releaseSeen(id);
  }

  private forget(id: number): void {
    if (this.fingers.get(id)?.role === 'stick') this.stick.end();
    this.fingers.delete(id);
  }

  private hasStick(): boolean {
    return [...this.fingers.values()].some((finger) => finger.role === 'stick');
  }

  private isOverStickArea(x: number, y: number): boolean {
    const area = this.stickArea;
    return x >= area.x && x <= area.x + area.w && y >= area.y && y <= area.y + area.h;
  }
}
