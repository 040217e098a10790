import type { Samples } from '../audio-events';

export const EVENTS = {
  heatFull: { type: 'heatFull', actor: 1 },
  steamBegan: { type: 'steamBegan', actor: 1 },
  steamBurst: { type: 'steamBurst', actor: 1, x: 0, y: 0, last: true },
  scalded: { type: 'scalded', actor: 2 },
} satisfies Samples;
