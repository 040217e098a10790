import type { StateName } from '../../sim/actor';
import { FEATURE_ANIMS } from '../features/features';

/** Which anims can show a state, best first; the last of each every fighter has. */
export const STATE_ANIMS: Readonly<Record<StateName, readonly string[]>> = {
  ...FEATURE_ANIMS,
  idle: ['idle'],
  walk: ['walk', 'idle'],
  run: ['run', 'walk', 'idle'],
  squat: ['squat', 'land', 'idle'],
  air: ['fall', 'launched', 'idle'],
  land: ['land', 'squat', 'idle'],
  attack: ['idle'],
  guard: ['guard', 'idle'],
  parry: ['parry', 'guard', 'idle'],
  step: ['step', 'walk', 'idle'],
  pickup: ['pickup', 'land', 'squat', 'idle'],
  hold: ['hold', 'squeeze', 'grab', 'idle'],
  held: ['held', 'hit-high', 'idle'],
  thrown: ['thrown', 'launched', 'idle'],
  hitstun: ['hit-high', 'idle'],
  launched: ['launched', 'fall', 'idle'],
  lying: ['lying', 'dead', 'idle'],
  getup: ['getup', 'land', 'idle'],
  dizzy: ['dizzy', 'hit-high', 'idle'],
  surrender: ['surrender', 'land', 'idle'],
  dead: ['dead', 'lying', 'idle'],
  show: ['show', 'applaud', 'win', 'idle'],
  blind: ['blind', 'dizzy', 'idle'],
  scared: ['scared', 'surrender', 'idle'],
  tag: ['tag', 'idle'],
  burst: ['burst', 'parry', 'idle'],
  winded: ['winded', 'dizzy', 'idle'],
  revive: ['revive', 'pickup', 'idle'],
  break: ['break', 'hold', 'idle'],
  miranda: ['miranda', 'hold', 'idle'],
  team: ['idle'],
  teamed: ['held', 'dizzy', 'idle'],
  highFive: ['high-five', 'tag', 'idle'],
  heave: ['heave', 'throw', 'idle'],
  flung: ['flung', 'fall', 'idle'],
};

/** Below this share of his strength a hero stands like a man who has been hit. */
export const HURT_SHARE = 0.3;
