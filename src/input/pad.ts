import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import { type Action, bitsOf, DIRECTION_BITS } from './actions';
import { EightWay, type Vector, withoutDeadZone } from './eight-way';
import { Latch } from './latch';
import type { MenuStep } from './menu-repeat';
import { MenuRepeat } from './menu-repeat';
import { MENU_STEPS, menuInputs, PUSHES } from './pad-bindings';
import { isStickInput, type PadSnapshot, strengthOf } from './pad-input';
import type { BindingSet } from './rebind';

const DEAD_ZONE = 0.2;
const STICK = { press: 0.5, release: 0.4, slack: 6 };
/** Analogue triggers fire at a light squeeze and let go a little below it. */
const TRIGGER_PRESS = 0.3;
const TRIGGER_RELEASE = 0.2;

const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;

/** One connected pad: its last report, read as buttons and as menu steps. */
export class Pad {
  readonly latch = new Latch();
  readonly repeat = new MenuRepeat();
  private readonly stick = new EightWay(STICK);
  private readonly menuStick = new EightWay(STICK);
  private readonly pushed = new Set<string>(); // inputs beyond their threshold
  private held = new Set<Action>();
  private muted = new Set<Action>(); // held since before play began: silent until let go
  private direction = NO_BUTTONS;

  constructor(
    readonly index: number,
    readonly id: string,
    readonly standard: boolean,
  ) {}

  /** Returns the actions newly pressed by this report. */
  update(set: BindingSet, report: PadSnapshot): readonly Action[] {
    const held = new Set(PUSHES.filter((action) => this.anyPushed(set[action], report)));
    const direction = this.directionOf(set, this.stick, report);
    for (const action of DIRECTIONS) if (direction & bitsOf(action)) held.add(action);
    for (const action of this.muted) if (!held.has(action)) this.muted.delete(action);
    for (const action of this.muted) held.delete(action);

    const fresh = [...held].filter((action) => !this.held.has(action));
    for (const action of PUSHES) this.latch.set(action, held.has(action) ? bitsOf(action) : NO_BUTTONS);
    this.direction = DIRECTIONS.reduce((bits, action) => (held.has(action) ? bits | bitsOf(action) : bits), NO_BUTTONS);
    this.latch.set('direction', this.direction & DIRECTION_BITS);
    this.held = held;
    return fresh;
  }

  /** Everything held now is silent until let go. */
  mute(): void {
    for (const action of this.held) this.muted.add(action);
    this.held = new Set();
    this.latch.releaseAll();
  }

  menuHeld(set: BindingSet, report: PadSnapshot): ReadonlySet<MenuStep> {
    const inputs = menuInputs(this.standard, set);
    const direction = this.directionOf(inputs, this.menuStick, report);
    return new Set(
      MENU_STEPS.filter((step) => {
        if (step === 'up' || step === 'down' || step === 'left' || step === 'right') return (direction & bitsOf(step)) !== 0;
        return this.anyPushed(inputs[step], report);
      }),
    );
  }

  private directionOf(
    set: Readonly<Record<(typeof DIRECTIONS)[number], readonly string[]>>, eightWay: EightWay, report: PadSnapshot,
  ): Buttons {
    let bits = NO_BUTTONS;
    const push = { up: 0, down: 0, left: 0, right: 0 };
    for (const action of DIRECTIONS) {
      for (const input of set[action]) {
        if (isStickInput(input)) push[action] = Math.max(push[action], strengthOf(input, report));
        else if (this.isPushed(input, report)) bits |= bitsOf(action);
      }
    }
    const vector: Vector = { x: push.right - push.left, y: push.down - push.up };
    return bits | eightWay.update(withoutDeadZone(vector, DEAD_ZONE));
  }

  private anyPushed(inputs: readonly string[], report: PadSnapshot): boolean {
    // every input is asked, so that each keeps its own hysteresis
    return inputs.filter((input) => this.isPushed(input, report)).length > 0;
  }

  private isPushed(input: string, report: PadSnapshot): boolean {
    const strength = strengthOf(input, report);
    if (strength >= TRIGGER_PRESS) this.pushed.add(input);
    else if (strength <= TRIGGER_RELEASE) this.pushed.delete(input);
    return this.pushed.has(input);
  }
}
