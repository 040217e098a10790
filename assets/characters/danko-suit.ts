/** Danko in Chicago: the bottle-green suit nobody else on the street would wear. */
import type { CharacterDef } from '../build/rig/character.ts';
import { DANKO } from './danko.ts';
import { bottleGreenSuit } from './danko-suit-outfit.ts';
import { BREAK, BURST, COVER, HEAVE, HIGH_FIVE, NELSON, REVIVE, TAG, WIN_IN_A_SUIT, WINDED } from './poses/danko-buddy.ts';
import {
  TEAM_FOOD_GROUPS,
  TEAM_GOOD_COP,
  TEAM_GUMBY_PRESS,
  TEAM_IRON_CURTAIN,
  TEAM_PEG_LEG_RELAY,
  TEAM_WINDY_CITY,
} from './poses/danko-buddy-finishers.ts';
import { RELOAD, SHOOT } from './poses/danko-buddy-pistol.ts';

/** What only happens to him in the bath-house. */
const LEFT_IN_MOSCOW = new Set(['stone', 'crash', 'steam']);

const moves = Object.fromEntries(Object.entries(DANKO.anims).filter(([name]) => !LEFT_IN_MOSCOW.has(name)));

export const dankoSuit: CharacterDef = {
  look: 'danko-suit',
  ...DANKO,
  outfit: bottleGreenSuit(DANKO.body),
  gun: 'podbyrin',
  anims: {
    ...moves,
    win: WIN_IN_A_SUIT,
    tag: TAG,
    burst: BURST,
    winded: WINDED,
    revive: REVIVE,
    'high-five': HIGH_FIVE,
    cover: COVER,
    nelson: NELSON,
    break: BREAK,
    heave: HEAVE,
    shoot: SHOOT,
    reload: RELOAD,
    'team-good-cop': TEAM_GOOD_COP,
    'team-iron-curtain': TEAM_IRON_CURTAIN,
    'team-gumby-press': TEAM_GUMBY_PRESS,
    'team-food-groups': TEAM_FOOD_GROUPS,
    'team-peg-leg-relay': TEAM_PEG_LEG_RELAY,
    'team-windy-city': TEAM_WINDY_CITY,
  },
};
