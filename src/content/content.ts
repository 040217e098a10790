import type { Content } from '../sim/content';
import { bathMaster, bathStaffMoves, lidBearer } from './fighters/bath-staff';
import { danko, dankoMoves } from './fighters/danko';
import { dankoBuddyMoves, dankoSuit } from './fighters/danko-buddy';
import { dollyDriver, dollyDriverMoves } from './fighters/dolly-driver';
import { goon, goonMoves } from './fighters/goon';
import { icicleThrower, icicleThrowerMoves } from './fighters/icicle-thrower';
import { cpd, donnelly, gallagher, rosta } from './fighters/people';
import { ridzik, ridzikMoves } from './fighters/ridzik';
import { strongman, strongmanMoves } from './fighters/strongman';
import { towelWhipper, towelWhipperMoves } from './fighters/towel-whipper';
import { shotgunner, truckCrewMoves, truckGuard, truckGuardBare, truckHand } from './fighters/truck-crew';
import { dispatcher, shieldman, truckStaffMoves } from './fighters/truck-staff';
import { wrestler, wrestlerMoves } from './fighters/wrestler';
import { items } from './items';
import { props } from './props';
import { talks } from './talks';
import { finishers } from './team-finishers';

/** All there is, in one Content. A new fighter is his file and two lines here. */
export const content: Content = {
  actors: {
    danko, 'danko-suit': dankoSuit, ridzik,
    goon, 'towel-whipper': towelWhipper, wrestler, 'icicle-thrower': icicleThrower, 'lid-bearer': lidBearer, 'bath-master': bathMaster,
    strongman,
    'truck-hand': truckHand, 'truck-guard': truckGuard, 'truck-guard-bare': truckGuardBare, shotgunner, shieldman, dispatcher,
    'dolly-driver': dollyDriver,
    cpd, gallagher, rosta, donnelly,
  },
  moves: {
    ...dankoMoves, ...dankoBuddyMoves, ...ridzikMoves,
    ...goonMoves, ...towelWhipperMoves, ...wrestlerMoves, ...icicleThrowerMoves, ...strongmanMoves,
    ...bathStaffMoves, ...truckCrewMoves, ...truckStaffMoves, ...dollyDriverMoves,
  },
  items,
  props,
  finishers,
  talks,
};
