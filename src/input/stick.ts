import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import { EightWay, type Vector, withoutDeadZone } from './eight-way';

export const STICK_TRAVEL = 56;
const DEAD_ZONE = 0.12;
/** Directions begin right outside the dead zone and end a little inside, so a resting thumb's tremble does not walk. */
const TUNING = { press: 0.02, release: 0.001, slack: 6 };

/** A floating stick that follows: it appears under the thumb and is dragged along, so turning round is always short. */
export class Stick {
  private readonly eightWay = new EightWay(TUNING);
  private centre: Vector | null = null;
  private thumb: Vector = { x: 0, y: 0 };

  constructor(private travel: number = STICK_TRAVEL) {}

  setTravel(travel: number): void {
    this.travel = travel;
  }

  begin(x: number, y: number): void {
    this.eightWay.reset();
    this.centre = { x, y };
    this.thumb = { x, y };
  }

  move(x: number, y: number): Buttons {
    if (this.centre === null) return NO_BUTTONS;
    this.thumb = { x, y };
    const dx = x - this.centre.x;
    const dy = y - this.centre.y;
    const length = Math.hypot(dx, dy);
    const beyond = length > this.travel ? 1 - this.travel / length : 0;
    this.centre = { x: this.centre.x + dx * beyond, y: this.centre.y + dy * beyond };
    return this.eightWay.update(withoutDeadZone(this.push(), DEAD_ZONE));
  }

  end(): void {
    this.centre = null;
    this.eightWay.reset();
  }

  /** Where to draw it while a thumb is on it. */
  drawn(): { readonly centre: Vector; readonly thumb: Vector } | null {
    return this.centre && { centre: this.centre, thumb: this.thumb };
  }

  /** 0 at rest to 1 at full travel, with direction. */
  private push(): Vector {
    if (this.centre === null) return { x: 0, y: 0 };
    return { x: (this.thumb.x - this.centre.x) / this.travel, y: (this.thumb.y - this.centre.y) / this.travel };
  }
}
