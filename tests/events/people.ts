import type { Samples } from '../audio-events';

export const EVENTS = {
  backupCalled: { type: 'backupCalled' },
  backupCame: { type: 'backupCame' },
  applauded: { type: 'applauded' },
} satisfies Samples;
