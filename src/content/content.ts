import type { Content } from '../sim/content';
import { danko, dankoMoves } from './fighters/danko';
import { goon, goonMoves } from './fighters/goon';
import { icicleThrower, icicleThrowerMoves } from './fighters/icicle-thrower';
import { strongman, strongmanMoves } from './fighters/strongman';
import { towelWhipper, towelWhipperMoves } from './fighters/towel-whipper';
import { wrestler, wrestlerMoves } from './fighters/wrestler';
import { items } from './items';

/** All there is, in one Content. A new fighter is his file and two lines here. */
export const content: Content = {
  actors: { danko, goon, 'towel-whipper': towelWhipper, wrestler, 'icicle-thrower': icicleThrower, strongman },
  moves: {
    ...dankoMoves, ...goonMoves, ...towelWhipperMoves, ...wrestlerMoves, ...icicleThrowerMoves, ...strongmanMoves,
  },
  items,
};
