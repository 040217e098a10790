import { Button, type Buttons, isDown } from '../sim/buttons';
import charge from './icons/charge.svg?raw';
import defend from './icons/defend.svg?raw';
import finisher from './icons/finisher.svg?raw';
import gun from './icons/gun.svg?raw';
import heavy from './icons/heavy.svg?raw';
import jump from './icons/jump.svg?raw';
import knob from './icons/knob.svg?raw';
import light from './icons/light.svg?raw';
import partner from './icons/partner.svg?raw';
import pause from './icons/pause.svg?raw';
import special from './icons/special.svg?raw';
import steam from './icons/steam.svg?raw';
import stick from './icons/stick.svg?raw';
import use from './icons/use.svg?raw';
import type { Stick } from './stick';
import type { Insets, TouchControl, TouchLayout } from './touch-layout';
import './touch.css';

const ICONS: Readonly<Record<TouchControl, string>> = { light, heavy, jump, defend, special, gun: use, partner, finisher, pause };

/** What the use button is for at the moment. */
export type Use = 'thing' | 'gun' | 'lockedGun';

/** A button's caption on the glass and its full name for screen readers. */
export interface TouchName {
  readonly caption: string;
  readonly name: string;
}
export type TouchNames = (control: TouchControl | 'steam') => TouchName;

const ARROWS = { up: Button.up, down: Button.down, left: Button.left, right: Button.right };

/** The drawn controls: DOM over the whole window, so touches beside the picture count too. Styles go through the CSSOM only. */
export class TouchView {
  readonly layer: HTMLElement;
  private readonly stick: HTMLElement;
  private readonly knob: HTMLElement;
  private readonly wedge: HTMLElement;
  private readonly buttons = new Map<TouchControl, HTMLButtonElement>();
  private readonly face = element('img', 'touch-face');
  private use: Use = 'thing';
  private alone = false;
  private resting = { x: 0, y: 0 };

  constructor(parent: HTMLElement, private readonly names: TouchNames) {
    this.layer = element('div', 'touch-play touch-away');
    this.layer.hidden = true;
    this.stick = element('div', 'touch-stick');
    this.stick.append(svgElement(stick));
    this.wedge = element('div', 'touch-wedge');
    this.knob = element('div', 'touch-knob');
    this.knob.append(svgElement(knob));
    this.stick.append(this.wedge, this.knob);
    this.layer.append(this.stick);
    for (const control of Object.keys(ICONS) as TouchControl[]) this.layer.append(this.button(control, names(control)));
    parent.append(this.layer);
  }

  setLook(opacity: number, captions: boolean): void {
    this.layer.style.setProperty('--touch-opacity', `${opacity / 100}`);
    this.layer.classList.toggle('touch-captionless', !captions);
  }

  setVisible(visible: boolean): void {
    this.layer.classList.toggle('touch-away', !visible);
  }

  layOut(layout: TouchLayout, hidden: ReadonlySet<TouchControl>): void {
    this.layer.dataset.orientation = layout.orientation;
    this.layer.style.setProperty('--touch-panel', `${layout.picture.y + layout.picture.h}px`);
    for (const [name, button] of this.buttons) {
      const disc = layout.discs.get(name);
      button.hidden = disc === undefined || hidden.has(name);
      if (disc) put(button, disc.x, disc.y, disc.r);
    }
    this.resting = layout.stickRest;
    put(this.stick, layout.stickRest.x, layout.stickRest.y, layout.stickRest.r);
  }

  /** Shows what the fingers do: pressed buttons filled, the knob under the thumb, the pushed direction red. */
  draw(pressed: ReadonlySet<TouchControl>, stickState: ReturnType<Stick['drawn']>, direction: Buttons): void {
    for (const [name, button] of this.buttons) button.classList.toggle('touch-pressed', pressed.has(name));
    const held = stickState !== null;
    this.stick.classList.toggle('touch-pressed', held);
    for (const [name, bit] of Object.entries(ARROWS)) this.stick.classList.toggle(`touch-to-${name}`, held && isDown(direction, bit));
    const centre = stickState?.centre ?? this.resting;
    const thumb = stickState?.thumb ?? centre;
    const dx = thumb.x - centre.x;
    const dy = thumb.y - centre.y;
    this.stick.style.setProperty('--x', `${centre.x}px`);
    this.stick.style.setProperty('--y', `${centre.y}px`);
    this.knob.style.setProperty('--dx', `${dx}px`);
    this.knob.style.setProperty('--dy', `${dy}px`);
    this.wedge.style.setProperty('--turn', `${Math.atan2(dy, dx)}rad`);
    this.wedge.style.setProperty('--length', `${Math.hypot(dx, dy)}px`);
  }

  /** How full the special is, 0..1: the gold ring. */
  setCharge(charge: number): void {
    this.layer.style.setProperty('--touch-charge', `${charge}`);
  }

  /** A bucket, or a gun; crossed out while complaints lock it. */
  setUse(use: Use): void {
    if (use === this.use) return;
    if ((use === 'thing') !== (this.use === 'thing')) {
      this.buttons.get('gun')!.firstElementChild!.replaceWith(svgElement(use === 'thing' ? ICONS.gun : gun));
    }
    this.buttons.get('gun')!.classList.toggle('touch-locked', use === 'lockedGun');
    this.use = use;
  }

  /** Who has no partner lets steam off with his button. */
  setAlone(alone: boolean): void {
    if (alone === this.alone) return;
    this.alone = alone;
    const button = this.buttons.get('partner')!;
    const { caption, name } = this.names(alone ? 'steam' : 'partner');
    button.firstElementChild!.replaceWith(svgElement(alone ? steam : ICONS.partner));
    button.querySelector('.touch-caption')!.textContent = caption;
    button.setAttribute('aria-label', name);
  }

  /** The partner's portrait, and how much of the wait for him is left, 1 to 0: the ring. */
  setPartner(picture: string | null, cool: number): void {
    const button = this.buttons.get('partner')!;
    this.face.hidden = picture === null;
    button.classList.toggle('touch-faced', picture !== null);
    if (picture !== null && this.face.src !== picture) this.face.src = picture;
    button.classList.toggle('touch-waiting', cool > 0);
    button.style.setProperty('--touch-charge', `${1 - cool}`);
  }

  /** What notches, round corners and the home bar take from each side. */
  insets(): Insets {
    const style = getComputedStyle(this.layer);
    const read = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
    return { top: read('top'), right: read('right'), bottom: read('bottom'), left: read('left') };
  }

  private button(control: TouchControl, { caption, name }: TouchName): HTMLButtonElement {
    const button = element('button', `touch-button touch-${control}`);
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset.control = control;
    button.setAttribute('aria-label', name);
    button.append(svgElement(ICONS[control]));
    if (control === 'partner') {
      this.face.alt = '';
      this.face.hidden = true;
      button.append(this.face);
    }
    if (control === 'special' || control === 'partner') button.append(svgElement(charge));
    if (caption !== '') {
      const words = element('span', 'touch-caption');
      words.textContent = caption;
      button.append(words);
    }
    this.buttons.set(control, button);
    return button;
  }
}

function put(part: HTMLElement, x: number, y: number, r: number): void {
  part.style.setProperty('--x', `${x}px`);
  part.style.setProperty('--y', `${y}px`);
  part.style.setProperty('--r', `${r}px`);
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** One of our own SVG files as an element. */
function svgElement(svg: string): Element {
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}
