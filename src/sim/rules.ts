import { DUO_STATES } from './duo/states';
import { FIGHTER_STATES } from './fighter/states';
import type { Rules } from './sim';
import { note } from './stage/torn-note';

/** All the rules there are, handed to the sim by name: what a state is looked up here, and imported by nobody. */
export const RULES: Rules = {
  states: { ...FIGHTER_STATES, ...DUO_STATES, note },
};
