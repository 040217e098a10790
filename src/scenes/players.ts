import { type Buttons, Button, NO_BUTTONS } from '../sim/buttons';
import { LEAVE } from '../sim/duo/two-players';
import type { Seen, Sim } from '../sim/sim';
import { StaleButtons } from './stale-buttons';

/** Any button lets the second player in; this one does no harm in its tick. */
const JOIN = Button.up;

/** What the players of a run hold, wherever they hold it. */
export interface HeldButtons {
  sample(player: 0 | 1): Buttons;
  deviceOf(player: 1): unknown;
}

/** The players' buttons, tick by tick, as a run wants them: stale after a pause, and with the second one's coming and going in them. */
export class Players {
  private readonly stale = [new StaleButtons(), new StaleButtons()] as const;

  constructor(private readonly held: HeldButtons) {}

  /** Time goes on after a pause. */
  resume({ world }: Seen<Sim>): void {
    for (const player of [0, 1] as const) this.stale[player].resume(this.held.sample(player), world.lastButtons[player] ?? NO_BUTTONS);
  }

  sample({ world }: Seen<Sim>): readonly Buttons[] {
    const first = this.stale[0].sift(this.held.sample(0));
    const second = this.stale[1].sift(this.held.sample(1));
    if (world.partnership === null) return [first];
    // the run, not the seat, remembers who is in it: so a restart, a rewind and a replay all come out right
    const { joined } = world.partnership;
    if (this.held.deviceOf(1) === null) return [first, joined ? LEAVE : NO_BUTTONS];
    return [first, joined || second !== NO_BUTTONS || world.talk ? second : JOIN]; // nobody comes into the middle of a talk
  }
}
