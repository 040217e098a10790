import { px } from '../../src/sim/units';
import type { Samples } from '../audio-events';

export const EVENTS = {
  windowBroken: { type: 'windowBroken', x: px(100), first: 1 },
} satisfies Samples;
