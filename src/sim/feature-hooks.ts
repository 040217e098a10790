import type { Actor, StateName } from './actor';
import type { Resolution } from './actor-def';
import type { Aim } from './duo/buddy';
import type { Point, Stretch } from './level-def';
import type { Feature, FeatureName, FeatureRecords, Seen, Sim } from './sim';

/**
 * Where the rest of the rules asks the features this level has, whichever they are. Every hook takes the sim, the feature's own record and
 * at most two things more; nothing is made on the way, for some are asked for every body on every tick.
 */
type Hook = (sim: Seen<Sim>, own: Seen<FeatureRecords[FeatureName]>, one?: unknown, two?: unknown) => unknown;
type Question = 'offers' | 'offersUse' | 'offersPartner' | 'draws' | 'answers';
type Answer<Q extends Question> = Exclude<ReturnType<NonNullable<Feature<FeatureName>[Q]>>, null | false>;

/** The first feature's answer that is one. */
function ask<Q extends Question>(sim: Seen<Sim>, hook: Q, one?: unknown, two?: unknown): Answer<Q> | null {
  for (const feature of sim.rules.features) {
    const own = sim.world.features[feature.name];
    const answer = own === null ? null : (feature[hook] as Hook | undefined)?.(sim, own, one, two);
    if (answer !== undefined && answer !== null && answer !== false) return answer as Answer<Q>;
  }
  return null;
}

function tell(sim: Sim, hook: 'update' | 'settle' | 'resolved', one?: unknown, two?: unknown): void {
  for (const feature of sim.rules.features) {
    const own = sim.world.features[feature.name];
    if (own !== null) (feature[hook] as Hook | undefined)?.(sim, own, one, two);
  }
}

export const updateFeatures = (sim: Sim): void => tell(sim, 'update');
export const settleFeatures = (sim: Sim, fromX: number): void => tell(sim, 'settle', fromX);
export const tellResolved = (sim: Sim, hero: Actor, way: Resolution): void => tell(sim, 'resolved', hero, way);
export const offerFor = (sim: Sim, actor: Actor): StateName | null => ask(sim, 'offers', actor);
export const offersUse = (sim: Seen<Sim>, actor: Seen<Actor>): boolean => ask(sim, 'offersUse', actor) ?? false;
export const offersPartner = (sim: Seen<Sim>, actor: Seen<Actor>): boolean => ask(sim, 'offersPartner', actor) ?? false;
export const lureFor = (sim: Sim, actor: Actor): Point | null => ask(sim, 'draws', actor);
export const answersCall = (sim: Sim, caller: Actor, aim: Aim): boolean => ask(sim, 'answers', caller, aim) ?? false;

/** Of all their answers the one that leaves least of the street. */
function least(sim: Sim, hook: 'stopsAt' | 'noWayBack', nearer: (a: number, b: number) => number, open: number, x?: number): number {
  let edge = open;
  for (const feature of sim.rules.features) {
    const own = sim.world.features[feature.name];
    const answer = own === null ? null : ((feature[hook] as Hook | undefined)?.(sim, own, x) as number | null | undefined);
    if (answer !== undefined && answer !== null) edge = nearer(edge, answer);
  }
  return edge;
}

/** How far right the street is open. */
export const openUpTo = (sim: Sim): number => least(sim, 'stopsAt', Math.min, sim.level.length);
/** How far left one gets again from `x`. */
export const openFrom = (sim: Sim, x: number): number => least(sim, 'noWayBack', Math.max, 0, x);

/** Hands `bar` each stretch that nobody gets through. */
export function eachBlock(sim: Sim, bar: (sim: Sim, block: Stretch) => void): void {
  for (const feature of sim.rules.features) {
    const own = sim.world.features[feature.name];
    if (own !== null && feature.blocks) for (const block of feature.blocks(sim, own)) bar(sim, block);
  }
}

export const remarksOf = ({ rules, world }: Seen<Sim>, who: string): number =>
  rules.features.reduce((sum, feature) => {
    const own = world.features[feature.name];
    return sum + (own === null ? 0 : (feature.remarks?.(own, who) ?? 0));
  }, 0);
