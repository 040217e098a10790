import { px } from '../../src/sim/units';
import type { Samples } from '../audio-events';

export const EVENTS = {
  knocked: { type: 'knocked', actor: 1, x: px(100) },
  doorOpened: { type: 'doorOpened', x: px(100) },
  doorPaid: { type: 'doorPaid', x: px(100) },
} satisfies Samples;
