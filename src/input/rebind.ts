import { ACTIONS, type Action } from './actions';

/** Which inputs (key codes, pad inputs) do what. No input serves two; only on a small pad may an action have none. */
export type BindingSet = Readonly<Record<Action, readonly string[]>>;

/** So many inputs an action may have. */
export const SLOTS = 3;

export interface Rebound {
  readonly set: BindingSet;
  readonly swapped: Action | null; // the action that had the input, and got the old one in return
}

export function actionOf(set: BindingSet, input: string): Action | null {
  return ACTIONS.find((action) => set[action].includes(input)) ?? null;
}

/** Puts an input into an action's slot. If another action had it, the two trade, so that nothing is ever left unbound. */
export function rebind(set: BindingSet, action: Action, slot: number, input: string): Rebound {
  const owner = actionOf(set, input);
  const mine = [...set[action]];
  if (owner === action) {
    const at = mine.indexOf(input);
    const other = mine[slot];
    if (other !== undefined) [mine[at], mine[slot]] = [other, input];
    return { set: { ...set, [action]: mine }, swapped: null };
  }
  // an empty slot has nothing to trade: if the owner would be left bare, the first slot is traded instead
  const bare = owner !== null && set[owner].length === 1;
  const target = slot < mine.length ? slot : bare ? 0 : Math.min(mine.length, SLOTS - 1);
  const old = mine[target];
  mine[target] = input;
  if (owner === null) return { set: { ...set, [action]: mine }, swapped: null };
  const theirs = set[owner].map((code) => (code === input ? old : code)).filter((code) => code !== undefined);
  return { set: { ...set, [action]: mine, [owner]: theirs }, swapped: owner };
}

/** Empties a slot, unless it is the action's last. */
export function unbind(set: BindingSet, action: Action, slot: number): BindingSet {
  if (set[action].length <= 1) return set;
  return { ...set, [action]: set[action].filter((_, at) => at !== slot) };
}
