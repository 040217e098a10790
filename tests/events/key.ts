import { px } from '../../src/sim/units';
import type { Samples } from '../audio-events';

export const EVENTS = {
  keyDropped: { type: 'keyDropped', x: px(100), y: px(30) },
  keyKicked: { type: 'keyKicked', actor: 1, x: px(100), y: px(30) },
  keyTaken: { type: 'keyTaken', actor: 1 },
  keyHeld: { type: 'keyHeld', frames: 90, of: 180 },
  keyKept: { type: 'keyKept', actor: 1 },
} satisfies Samples;
