import { brawl } from './brawl/brawl';
import { DUO_STATES } from './duo/states';
import { barks } from './features/barks/barks';
import { intel } from './features/intel/intel';
import { key } from './features/key/key';
import { note } from './features/note/note';
import { people } from './features/people/people';
import { stone } from './features/stone/stone';
import { greatWindow } from './features/window/window';
import { FIGHTER_STATES } from './fighter/states';
import type { Feature, FeatureName, Rules } from './sim';
import { talk } from './talk/talk';

/** A row for each; updated in this order, remarks last. */
const FEATURES: { readonly [N in FeatureName]: Feature<N> } = { stone, note, window: greatWindow, key, people, intel, barks };

/** All the rules there are, handed to the sim by name: what a state is looked up here, and imported by nobody. */
export const RULES: Rules = {
  states: { ...FIGHTER_STATES, ...DUO_STATES, ...stone.states, ...note.states, ...greatWindow.states },
  features: Object.values(FEATURES),
  modes: { brawl, talk },
};
