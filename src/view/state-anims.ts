import type { StateName } from '../sim/actor';

/** Which anims can show a state, best first; the last of each every fighter has. */
export const STATE_ANIMS: Readonly<Record<StateName, readonly string[]>> = {
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
  stone: ['stone', 'hold', 'idle'],
  crash: ['crash', 'launched', 'idle'],
  show: ['show', 'win', 'idle'],
};

/** Below this share of his strength a hero stands like a man who has been hit. */
export const HURT_SHARE = 0.3;
