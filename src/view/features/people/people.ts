import { lookup } from '../../../sim/content';
import type { FeatureView } from '../feature-view';

/** Those who are only there are drawn like anybody else; what is needed is that their looks have come when they do. */
export const people = {
  guests(level, arena, content) {
    const heroes = level.partner === null ? [] : [level.hero, level.partner]; // who may call for help
    return [
      ...(level.features.people ?? []).filter(({ cue }) => cue === arena.id).map(({ kind }) => kind),
      ...heroes.flatMap((kind) => lookup(content.actors, kind, 'actor').buddy?.backup ?? []),
    ];
  },
} satisfies FeatureView;
