import { Button, type Buttons, NO_BUTTONS } from '../sim/buttons';

export interface Vector {
  readonly x: number;
  readonly y: number; // down is positive, as on screens and pads
}

const { up, down, left, right } = Button;
/** Clockwise from the right, 45 degrees each. */
const SECTORS: readonly Buttons[] = [right, right | down, down, down | left, left, left | up, up, up | right];
const SECTOR = 45;

/** Shortens a vector so that it is 0 inside the dead zone and grows evenly from there to 1 at the rim. */
export function withoutDeadZone({ x, y }: Vector, deadZone: number): Vector {
  const length = Math.hypot(x, y);
  if (length <= deadZone) return { x: 0, y: 0 };
  const scale = Math.min(1, (length - deadZone) / (1 - deadZone)) / length;
  return { x: x * scale, y: y * scale };
}

export interface EightWayTuning {
  readonly press: number; // a vector this long begins to push a direction
  readonly release: number; // and ends below this
  readonly slack: number; // degrees beyond a sector's edge before the direction changes
}

/** Turns an analogue vector (length 0..1) into direction bits that do not flicker at the edges. */
export class EightWay {
  private sector: number | null = null;

  constructor(private readonly tuning: EightWayTuning) {}

  update({ x, y }: Vector): Buttons {
    const length = Math.hypot(x, y);
    const threshold = this.sector === null ? this.tuning.press : this.tuning.release;
    if (length === 0 || length < threshold) {
      this.sector = null;
      return NO_BUTTONS;
    }
    const degrees = (Math.atan2(y, x) * 180) / Math.PI;
    if (this.sector === null || Math.abs(turn(degrees, this.sector * SECTOR)) > SECTOR / 2 + this.tuning.slack) {
      this.sector = (Math.round(degrees / SECTOR) + SECTORS.length) % SECTORS.length;
    }
    return SECTORS[this.sector] ?? NO_BUTTONS;
  }

  reset(): void {
    this.sector = null;
  }
}

/** The shortest way from one angle to another, -180 to 180. */
function turn(from: number, to: number): number {
  const difference = (((to - from) % 360) + 360) % 360;
  return difference > 180 ? difference - 360 : difference;
}
