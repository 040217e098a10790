import type { Buttons } from '../sim/buttons';
import { createCarry, type Carry } from '../sim/carry';
import type { Sim } from '../sim/sim';
import { step } from '../sim/step';

/** Where a tick's buttons come from: live hands, a replay, a bot. One number per player. */
export type ButtonSource = () => readonly Buttons[];

/** One attempt at a level. Keeps the buttons, so that every run can become a replay. */
export class Run {
  readonly log: Buttons[][] = [];
  /** What the journey brought, before this run adds to it. */
  readonly carry: Carry;

  constructor(readonly sim: Sim, private readonly nextButtons: ButtonSource) {
    this.carry = createCarry(sim.world.carry);
  }

  tick(): void {
    const given = this.nextButtons();
    const buttons = this.sim.world.lastButtons.map((_, player) => given[player] ?? 0);
    this.log.push(buttons);
    step(this.sim, buttons);
  }
}
