import { content } from './content';
import type { LevelNames } from './level-classes';
import { ENDINGS, FEATURE_HINTS } from './level-features';
import { LINES } from './lines';
import { places } from './places';

/** The names a level file may use. */
export const levelNames: LevelNames = {
  heroes: Object.keys(content.actors).filter((name) => content.actors[name]!.team === 'police'),
  people: Object.keys(content.actors).filter((name) => content.actors[name]!.team === 'bystander'),
  actors: Object.keys(content.actors).filter((name) => content.actors[name]!.team === 'gang'),
  items: Object.keys(content.items).filter((name) => content.items[name]!.use !== 'hazard'),
  music: ['banya', 'snow', 'boss', 'kerb', 'lobby', 'dolly'],
  places,
  hints: [
    'move', 'light', 'heavy', 'jump', 'defend', 'guard', 'special', 'grab', 'pickup', 'throw', 'assist', 'swap', 'resolve', 'aim-assist',
    'finisher', 'burst', 'revive', 'shoot', ...Object.keys(FEATURE_HINTS),
  ],
  endings: ENDINGS,
  talks: Object.keys(content.talks),
  voices: ['public', ...Object.keys(content.actors)],
  lines: Object.keys(LINES),
  props: Object.fromEntries(Object.keys(content.props).map((kind) => [kind, null])), // all of ours can be walked through
};
