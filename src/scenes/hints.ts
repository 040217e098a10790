import { FEATURE_HINTS } from '../content/level-features';
import { isLineKey, line } from '../content/lines';
import { ACTIONS } from '../input/actions';
import type { SettingsStore } from '../run/settings';
import type { SimEvent } from '../sim/event';
import { defOf, type Seen, type Sim } from '../sim/sim';
import type { InputDevices } from './input-devices';

type Followed = (event: Seen<SimEvent>, hero: number, sim: Seen<Sim>) => boolean;

/** What shows that a hint has been followed. */
const FOLLOWED: Readonly<Record<string, Followed>> = {
  ...Object.fromEntries(
    Object.entries(FEATURE_HINTS).map(([hint, events]): [string, Followed] => [hint, ({ type }) => events.includes(type)]),
  ),
  light: (event, hero, sim) => event.type === 'swing' && event.actor === hero && event.weight === 'light' && onFeet(sim, hero),
  heavy: (event, hero, sim) => event.type === 'swing' && event.actor === hero && event.weight === 'heavy' && onFeet(sim, hero),
  jump: (event, hero) => event.type === 'jumped' && event.actor === hero,
  defend: (event, hero) => (event.type === 'guarded' || event.type === 'parried') && event.target === hero,
  fall: (event, hero) => event.type === 'brokeFall' && event.actor === hero,
  guard: (event, hero, sim) => (event.type === 'guardBroken' && event.actor !== hero) || seizesGuard(event, hero, sim),
  special: (event, hero) => event.type === 'specialStarted' && event.actor === hero,
  grab: (event, hero) => event.type === 'grabbed' && event.actor === hero,
  pickup: (event, hero) => event.type === 'pickedUp' && event.actor === hero,
  throw: (event, hero) => event.type === 'itemThrown' && event.actor === hero,
  move: (event) => event.type === 'arenaLocked', // he got there
  assist: (event) => event.type === 'called',
  'aim-assist': (event, _hero, sim) => event.type === 'called' && !isPlain(event.move, sim),
  swap: (event) => event.type === 'swapped',
  resolve: (event) => event.type === 'broke' || event.type === 'arrested',
  finisher: (event) => event.type === 'finisherBegan',
  burst: (event) => event.type === 'burst',
  revive: (event) => event.type === 'revived' && event.by !== null,
  shoot: (event, hero) => event.type === 'shot' && event.actor === hero,
};

/** Asked for without a direction. */
const isPlain = (move: string, sim: Seen<Sim>): boolean =>
  Object.values(sim.content.actors).some(({ buddy }) => buddy?.assists.neutral === move);

/** He has grabbed one who could have turned his blows. */
const seizesGuard = (event: Seen<SimEvent>, hero: number, sim: Seen<Sim>): boolean =>
  event.type === 'grabbed' && event.actor === hero
  && sim.world.actors.some((actor) => actor.id === event.target && defOf(sim, actor).ai?.guard !== undefined);

const onFeet = (sim: Seen<Sim>, id: number): boolean => sim.world.actors.some((actor) => actor.id === id && actor.z === 0);

/** In-world hints: said with the player's real keys, until he has done the thing once. */
export class Hints {
  constructor(private readonly settings: SettingsStore, private readonly devices: InputDevices) {}

  /** What a hint says; empty once it has been followed. */
  text(hint: string): string {
    const { devices } = this;
    const onGlass = `hint.${hint}-touch`; // thumbs do some things in another way
    const key = devices.controls.lastDevice === 'touch' && isLineKey(onGlass) ? onGlass : `hint.${hint}`;
    if (!isLineKey(key) || this.settings.now.hintsDone.includes(hint)) return '';
    const names = Object.fromEntries(ACTIONS.map((action) => [action, devices.namesOf((player) => `[${devices.nameOf(action, player)}]`)]));
    return line(key, { ...names, move: devices.namesOf((player) => devices.moveName(player)) });
  }

  watch(events: readonly Seen<SimEvent>[], sim: Seen<Sim>): void {
    const hero = sim.world.actors.find((actor) => actor.player === 0)?.id;
    if (hero === undefined || events.length === 0) return;
    const done = this.settings.now.hintsDone;
    const fresh = Object.keys(FOLLOWED).filter((hint) => !done.includes(hint) && events.some((event) => FOLLOWED[hint]!(event, hero, sim)));
    if (fresh.length > 0) this.settings.change({ hintsDone: [...done, ...fresh] });
  }
}
