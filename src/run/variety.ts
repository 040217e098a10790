import type { Actor } from '../sim/actor';
import { Button, type Buttons } from '../sim/buttons';
import { roll } from '../sim/rng';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';

type Fighter = Seen<Actor>;

/** One way to go on, and the move it leads to: what has not been seen for longest is worth most. */
export interface Choice<T> {
  readonly does: T;
  readonly move: string | undefined;
}

/** How long ago a move last counted: 0 for the last one, Infinity for one that is fresh. */
const age = (sim: Seen<Sim>, move: string): number => {
  const { recent } = sim.world.score;
  const at = recent.lastIndexOf(move);
  return at < 0 ? Number.POSITIVE_INFINITY : recent.length - 1 - at;
};

/** The least worn of them; by dice among equals. */
export function freshest<T>(sim: Seen<Sim>, dice: { dice: number }, choices: readonly Choice<T>[]): T | null {
  const there = choices.filter(({ move }) => move !== undefined);
  const best = Math.max(...there.map(({ move }) => age(sim, move!)));
  const equals = there.filter(({ move }) => age(sim, move!) === best);
  return equals.length === 0 ? null : equals[roll(dice, equals.length)]!.does;
}

/** Whatever the move he is in leads on to, as buttons; `ahead` is the side of the stick he looks to. */
export function endings(sim: Seen<Sim>, hero: Fighter, ahead: Buttons): Choice<Buttons>[] {
  const sticks = { forward: ahead, back: ahead ^ (Button.left | Button.right), down: Button.down, neutral: 0 } as const;
  return (sim.content.moves[hero.move ?? '']?.cancels ?? [])
    .filter(({ command }) => command !== 'special') // which costs health: for the circle of a crowd
    .map(({ command, toward, into }) => ({ does: Button[command as 'light' | 'heavy' | 'jump'] | sticks[toward ?? 'neutral'], move: into }));
}

export type Opening = 'string' | 'grab' | 'jump' | 'dash';

/** Out of a ring: all round, or through those on the side of `crowd`. */
export function specials(sim: Seen<Sim>, hero: Fighter, crowd: Buttons): Choice<Buttons>[] {
  const { moves } = sim.content.actors[hero.kind]!;
  const both = Button.light | Button.heavy;
  return [{ does: both, move: moves.special }, { does: both | crowd, move: moves.specialForward }];
}

const SWATS_FROM = px(130);

/** How to begin with a man on his feet; a grab is worth what the throw is worth. Nobody jumps at `wary` men who would strike up at him. */
export function openings(sim: Seen<Sim>, hero: Fighter, foe: Fighter, wary: readonly Fighter[]): Choice<Opening>[] {
  const swatted = wary.some((one) => sim.content.actors[one.kind]!.ai?.antiAir !== undefined && Math.abs(one.x - hero.x) < SWATS_FROM);
  const { moves } = sim.content.actors[hero.kind]!;
  const liftable = sim.content.actors[foe.kind]!.weight === 'normal' && hero.carried === null;
  return [
    { does: 'jump', move: swatted ? undefined : (moves.airLightForward ?? moves.airLight) },
    { does: 'dash', move: moves.dash },
    { does: 'grab', move: liftable ? moves.throwForward : undefined },
  ];
}
