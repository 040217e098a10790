import { brawl } from './modes/brawl/brawl';
import { DUO_STATES } from './duo/states';
import { barks } from './features/barks/barks';
import { door } from './features/door/door';
import { heat } from './features/heat/heat';
import { intel } from './features/intel/intel';
import { key } from './features/key/key';
import { note } from './features/note/note';
import { people } from './features/people/people';
import { stone } from './features/stone/stone';
import { valve } from './features/valve/valve';
import { greatWindow } from './features/window/window';
import { FIGHTER_STATES } from './fighter/states';
import { together } from './rows';
import { TRAITS, type Feature, type FeatureName, type FighterState, type Rules } from './sim';
import { talk } from './talk/talk';

/** A row for each; updated in this order, remarks last. */
const FEATURES = {
  stone, heat, note, window: greatWindow, valve, door, key, people, intel, barks,
} satisfies { readonly [N in FeatureName]: Feature<N> };

const STATES = { ...FIGHTER_STATES, ...DUO_STATES, ...together(FEATURES, 'states') };

/** All the rules there are, handed to the sim by name: what a state is looked up here, and imported by nobody. */
export const RULES: Rules = {
  states: STATES,
  traits: traitsOf(STATES),
  features: Object.values(FEATURES),
  modes: { brawl, talk },
};

/** For each trait the states that have it. */
function traitsOf(states: Readonly<Record<string, FighterState>>): Rules['traits'] {
  const having = (trait: (typeof TRAITS)[number]) => Object.entries(states).filter(([, state]) => state.is.includes(trait));
  return Object.fromEntries(
    TRAITS.map((trait) => [trait, Object.fromEntries(having(trait).map(([name]) => [name, true]))]),
  ) as unknown as Rules['traits'];
}
