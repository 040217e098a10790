import type { Actor, StateName } from './actor';
import type { Resolution } from './actor-def';
import type { Aim } from './duo/buddy';
import type { Point } from './level-def';
import type { Feature, FeatureName, FeatureRecords, Seen, Sim } from './sim';

/** Where the rest of the rules asks the features this level has, whichever they are. */

type Own = FeatureRecords[FeatureName];

/** The first answer that is not null. */
function ask<T>(sim: Sim, question: (feature: Feature<FeatureName>, own: Own) => T | null | undefined): T | null {
  for (const feature of sim.rules.features) {
    const own = sim.world.features[feature.name];
    const answer = own === null ? null : question(feature, own);
    if (answer !== null && answer !== undefined) return answer;
  }
  return null;
}

function tell(sim: Sim, news: (feature: Feature<FeatureName>, own: Own) => void): void {
  for (const feature of sim.rules.features) {
    const own = sim.world.features[feature.name];
    if (own !== null) news(feature, own);
  }
}

export const updateFeatures = (sim: Sim): void => tell(sim, (feature, own) => feature.update?.(sim, own));
export const settleFeatures = (sim: Sim, fromX: number): void => tell(sim, (feature, own) => feature.settle?.(sim, own, fromX));
export const offerFor = (sim: Sim, actor: Actor): StateName | null => ask(sim, (feature, own) => feature.offers?.(sim, actor, own));
export const lureFor = (sim: Sim, actor: Actor): Point | null => ask(sim, (feature, own) => feature.draws?.(sim, actor, own));
export const answersCall = (sim: Sim, caller: Actor, aim: Aim): boolean => ask(sim, (feature, own) => feature.answers?.(sim, own, caller, aim) || null) ?? false;
export const tellResolved = (sim: Sim, hero: Actor, way: Resolution): void => tell(sim, (feature, own) => feature.resolved?.(sim, own, hero, way));

/** How far right the street is open. */
export const openUpTo = (sim: Sim): number => ask(sim, (feature, own) => feature.stopsAt?.(sim, own)) ?? sim.level.length;
/** How far left one gets again from `x`. */
export const openFrom = (sim: Sim, x: number): number => ask(sim, (feature, own) => feature.noWayBack?.(sim, own, x)) ?? 0;

export const remarksOf = ({ rules, world }: Seen<Sim>, who: string): number =>
  rules.features.reduce((sum, feature) => {
    const own = world.features[feature.name];
    return sum + (own === null ? 0 : (feature.remarks?.(own, who) ?? 0));
  }, 0);
