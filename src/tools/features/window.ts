import type { FeatureTools } from './feature-tools';

/** A man who goes through it is told apart from the hero who does. */
export const greatWindow: FeatureTools = {
  moment(event, { world }) {
    const isMan = event.type === 'windowBroken' && world.actors.every(({ id, player }) => id !== event.first || player === null);
    return isMan ? 'manThroughWindow' : null;
  },
};
