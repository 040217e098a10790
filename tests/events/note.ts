import type { Samples } from '../audio-events';

export const EVENTS = {
  noteFound: { type: 'noteFound', actor: 1 },
  noteMended: { type: 'noteMended', actor: 1 },
  noteDropped: { type: 'noteDropped', actor: 1 },
} satisfies Samples;
