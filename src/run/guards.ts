import type { Actor } from '../sim/actor';
import { Button, type Buttons } from '../sim/buttons';
import { roll } from '../sim/rng';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';

/** What a player knows about men behind a guard, and about those who call for more. */

type Fighter = Seen<Actor>;

export interface GuardMemory {
  dice: number;
  judged: string; // the guard or the call already looked at: id and its beginning
  noticed: boolean;
}

export const createGuardMemory = (seed: number): GuardMemory => ({ dice: seed ^ 0x51ed270b, judged: '', noticed: false });

/** Once for each guard and each call: seen for what it is, or not. */
function notices(memory: GuardMemory, foe: Fighter, tick: number, sees: number): boolean {
  if (memory.judged.startsWith(`${foe.id}/`) && foe.stateFrame > 1) return memory.noticed;
  memory.judged = `${foe.id}/${tick - foe.stateFrame}`;
  memory.noticed = roll(memory, 100) < sees;
  return memory.noticed;
}

const GRAB_X = px(20);
const GRAB_Y = px(9);

/** Hands that are up before him: he drops his string, walks in and takes hold; armed, he goes round. Null: he has not noticed. */
export function opensGuard(hero: Fighter, foe: Fighter, memory: GuardMemory, tick: number, sees: number): Buttons | null {
  const look = foe.x < hero.x ? Button.left : Button.right;
  if (foe.state !== 'guard' || foe.facing === (look === Button.right ? 1 : -1) || !notices(memory, foe, tick, sees)) return null;
  if (hero.state === 'attack') return 0;
  const lane = Math.abs(foe.y - hero.y) <= GRAB_Y ? 0 : foe.y < hero.y ? Button.up : Button.down;
  if (lane !== 0 || Math.abs(foe.x - hero.x) > GRAB_X) return look | lane;
  return look | (hero.carried ? Button.defend : Button.heavy);
}

const EARSHOT = px(200);

/** Who is calling for men just now: the one to hit before anybody else. */
export function callerAmong(
  sim: Seen<Sim>, hero: Fighter, foes: readonly Fighter[], memory: GuardMemory, tick: number, sees: number,
): Fighter | undefined {
  return foes.find(
    (foe) =>
      foe.state === 'attack' && sim.content.moves[foe.move ?? '']?.calls !== undefined && Math.abs(foe.x - hero.x) < EARSHOT &&
      notices(memory, foe, tick, sees),
  );
}
