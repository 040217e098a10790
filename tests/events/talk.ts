import type { Samples } from '../audio-events';

export const EVENTS = {
  talkBegan: { type: 'talkBegan', talk: 'any' },
  talkLine: { type: 'talkLine', line: 'line.driver', by: 'ridzik' },
  talkChose: { type: 'talkChose', question: 'any', answer: 'yes' },
  talkEnded: { type: 'talkEnded', talk: 'any' },
} satisfies Samples;
