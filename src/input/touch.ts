import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import type { TouchDevice } from './controls';
import { Fingers } from './fingers';
import { layoutTouch, type TouchControl, type TouchLayout } from './touch-layout';
import { DEFAULT_TOUCH, type TouchSettings } from './touch-settings';
import { type TouchNames, TouchView, type Use } from './touch-view';

const BUZZ = 8; // ms

/** Which buttons would do something now. */
export interface TouchOffer {
  readonly gun: boolean;
  readonly partner: boolean;
  readonly finisher: boolean;
}

/** Thumbs on glass: pointer events in, buttons out. All state is in `Fingers`, all drawing in `TouchView`. */
export class TouchControls implements TouchDevice {
  onUsed: () => void = () => {};
  onPause: () => void = () => {};
  /** Where the picture may be drawn: in portrait the controls lie below it. */
  onLayout: (layout: TouchLayout) => void = () => {};

  private readonly fingers = new Fingers();
  private readonly view: TouchView;
  private settings = DEFAULT_TOUCH;
  private active = false;
  private visible = false;
  private covered = false;
  private available: TouchOffer = { gun: false, partner: false, finisher: false };
  private live: { x: number; y: number }[] | null = null; // the system's own list, where it keeps one
  private readonly listed = new Set<number>(); // pointers that are touches, so that they must be on the list
  private readonly listening = new AbortController();

  constructor(parent: HTMLElement, names: TouchNames) {
    this.view = new TouchView(parent, names);
    this.fingers.onPause = () => this.onPause();
    this.fingers.onPressed = () => this.buzz();
    this.listen(this.view.layer);
    this.setSettings(DEFAULT_TOUCH);
  }

  sample(): Buttons {
    if (!this.active) return NO_BUTTONS;
    this.reconcile();
    return this.fingers.sample();
  }

  /** The layer takes touches only in play; menus are ordinary pages that scroll and zoom. */
  setActive(playing: boolean): void {
    this.active = playing;
    this.releaseAll();
    this.uncover();
  }

  /** Something lies over the fight and takes new touches itself, though time goes on: fingers that are down stay where they are. */
  setCovered(covered: boolean): void {
    this.covered = covered;
    this.uncover();
  }

  releaseAll(): void {
    this.fingers.releaseAll();
    this.listed.clear();
    this.draw();
  }

  stepAside(): void {
    this.setVisible(false);
  }

  /** Shows the drawn controls before the first touch, on a device that has nothing else. */
  comeForward(): void {
    this.setVisible(true);
  }

  /** Some buttons are there only while they would do something. */
  setAvailable(offer: TouchOffer): void {
    const { available } = this;
    if (offer.gun === available.gun && offer.partner === available.partner && offer.finisher === available.finisher) return;
    this.available = offer;
    this.arrange();
  }

  /** What the use button would do: it is drawn on it. */
  setUse(use: Use): void {
    this.view.setUse(use);
  }

  /** With nobody beside him the partner's button is for something else. */
  setAlone(alone: boolean): void {
    this.view.setAlone(alone);
  }

  /** Whose face is on the partner's button, and for how much longer he cannot be called, 1 to 0. */
  setPartner(picture: string | null, cool: number): void {
    this.view.setPartner(picture, cool);
  }

  /** With a player behind the partner's face a swipe on it is held as long as the finger stays. */
  setTwoPlayers(two: boolean): void {
    this.fingers.flick = !two;
  }

  setSettings(settings: TouchSettings): void {
    this.settings = settings;
    this.fingers.slide = settings.slide;
    this.fingers.stick.setTravel(settings.travel);
    this.view.setLook(settings.opacity, settings.labels);
    this.arrange();
  }

  /** How full the special is, 0..1. */
  setCharge(charge: number): void {
    this.view.setCharge(charge);
  }

  /** Lays everything out anew; also tells where the picture may be. */
  arrange(): TouchLayout {
    const { layout: hand, scale } = this.settings;
    const layout = layoutTouch({
      width: window.innerWidth,
      height: window.innerHeight,
      insets: this.view.insets(),
      buttonSide: hand === 'leftHanded' || hand === 'oneHandLeft' ? 'left' : 'right',
      oneHand: hand === 'oneHandLeft' || hand === 'oneHandRight',
      scale: scale / 100,
    });
    const { gun, partner, finisher } = this.available;
    const hidden = new Set<TouchControl>([finisher ? 'special' : 'finisher']);
    if (!gun) hidden.add('gun');
    if (!partner) hidden.add('partner');
    const discs = new Map(layout.discs).set('finisher', layout.discs.get('special')!);
    this.fingers.layOut({ ...layout, discs }, hidden);
    this.view.layOut({ ...layout, discs }, hidden);
    this.draw();
    this.onLayout(layout);
    return layout;
  }

  dispose(): void {
    this.listening.abort();
    this.view.layer.remove();
  }

  private listen(layer: HTMLElement): void {
    const { signal } = this.listening;
    layer.addEventListener('pointerdown', (event) => this.down(event), { signal });
    window.addEventListener('pointermove', (event) => this.move(event), { signal });
    const up = (event: PointerEvent): void => this.end(event, () => this.fingers.up(event.pointerId, event.clientX, event.clientY));
    window.addEventListener('pointerup', up, { signal });
    for (const lost of ['pointercancel', 'lostpointercapture'] as const) {
      window.addEventListener(lost, (event) => this.end(event, () => this.fingers.cancel(event.pointerId)), { signal, capture: true });
    }
    window.addEventListener('pointerdown', (event) => event.pointerType === 'touch' && this.touched(), { signal, capture: true });
    // no scrolling, zooming, selecting or long-press menu, on the play layer only
    for (const gesture of ['touchstart', 'touchmove', 'contextmenu', 'selectstart'] as const) {
      layer.addEventListener(gesture, (event) => event.cancelable && event.preventDefault(), { signal, passive: false });
    }
    for (const touch of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      window.addEventListener(touch, (event) => this.list(event), { signal, passive: true });
    }
    // screen readers click instead of touching
    layer.addEventListener('click', (event) => event.detail === 0 && this.tap(event.target), { signal });
    window.addEventListener('resize', () => this.arrange(), { signal });
  }

  private down(event: PointerEvent): void {
    if (event.pointerType === 'mouse') return;
    event.preventDefault();
    this.view.layer.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') this.listed.add(event.pointerId);
    this.touched();
    this.fingers.down(event.pointerId, event.clientX, event.clientY);
    this.fingers.move(event.pointerId, event.clientX, event.clientY);
    this.draw();
  }

  private move(event: PointerEvent): void {
    if (event.pointerType === 'mouse') return;
    this.fingers.move(event.pointerId, event.clientX, event.clientY);
    this.draw();
  }

  private end(event: PointerEvent, finish: () => void): void {
    if (event.pointerType === 'mouse') return;
    finish();
    this.listed.delete(event.pointerId);
    this.draw();
  }

  private list(event: TouchEvent): void {
    this.live = [...event.touches]
      .filter((touch) => this.view.layer.contains(touch.target as Node))
      .map((touch) => ({ x: touch.clientX, y: touch.clientY }));
  }

  private reconcile(): void {
    if (this.live === null) return;
    const before = this.fingers.count();
    this.fingers.reconcile(this.live, (id) => this.listed.has(id));
    if (this.fingers.count() !== before) this.draw();
  }

  private uncover(): void {
    const here = this.active && !this.covered;
    this.view.layer.hidden = !here;
    if (here) this.arrange();
  }

  private tap(target: EventTarget | null): void {
    const control = (target as HTMLElement | null)?.dataset.control as TouchControl | undefined;
    if (control === 'pause') this.onPause();
    else if (control !== undefined) this.fingers.tap(control);
  }

  private touched(): void {
    this.setVisible(true);
    this.onUsed();
  }

  private setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    this.view.setVisible(visible);
  }

  private draw(): void {
    this.view.draw(this.fingers.pressed(), this.fingers.stick.drawn(), this.fingers.direction());
  }

  private buzz(): void {
    // a second channel only: Safari has none, Firefox pretends
    if (this.settings.vibrate) navigator.vibrate?.(BUZZ);
  }
}
