import type { Buttons } from '../sim/buttons';
import { TALK_SKIP } from '../sim/talk/talk';
import type { Seen, Sim } from '../sim/sim';

/** Presses buttons as a thumb would, from what can be seen on the screen. */
export type Bot = (sim: Seen<Sim>) => Buttons;

/** Bots do not listen: what `player` presses while somebody talks. */
export const skipsTalk = ({ world }: Seen<Sim>, player: 0 | 1): Buttons => TALK_SKIP & ~(world.talk?.last[player] ?? 0);
