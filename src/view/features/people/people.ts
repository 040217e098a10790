import { lookup } from '../../../sim/content';
import type { FeatureView } from '../feature-view';

/** Those who are only there are drawn like anybody else; what is needed is that their looks have come when they do. */
export const people = {
  guests(level, arena, content) {
    const called =
      level.partner === null
        ? []
        : [level.hero, level.partner].flatMap((kind) => lookup(content.actors, kind, 'actor').buddy?.backup ?? []);
    return [...(level.features.people ?? []).filter(({ cue }) => cue === arena.id).map(({ kind }) => kind), ...called];
  },
} satisfies FeatureView;
