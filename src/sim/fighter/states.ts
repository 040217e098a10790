import { blind, scared } from './afflicted';
import { air, land, squat } from './air';
import { attack } from './attack';
import { guard, parry, step } from './defend';
import { held, hold, thrown } from './grip';
import { idle, pickup, run, walk } from './ground';
import { dead, dizzy, getup, hitstun, launched, lying, surrender } from './hurt';
import { show } from './staged';

/** What any body can be doing. What only two heroes do is in duo/states, what belongs to a feature is with it. */
export const FIGHTER_STATES = {
  idle, walk, run, squat, air, land,
  attack, guard, parry, step, pickup,
  hold, held, thrown,
  hitstun, launched, lying, getup, dizzy, blind, scared,
  surrender, dead, show,
} as const;
