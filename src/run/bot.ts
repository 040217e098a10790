import type { Buttons } from '../sim/buttons';
import type { Seen, Sim } from '../sim/sim';

/** Presses buttons as a thumb would, from what can be seen on the screen. */
export type Bot = (sim: Seen<Sim>) => Buttons;
