import { px } from '../../src/sim/units';
import type { Samples } from '../audio-events';

export const EVENTS = {
  valveStruck: { type: 'valveStruck', x: px(100), y: px(4) },
  jetBlew: { type: 'jetBlew', x: px(100), y: px(4) },
} satisfies Samples;
