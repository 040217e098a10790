import type { Actor } from '../../actor';
import { isStruck, reachOf } from '../../combat/props';
import { isFairTarget } from '../../combat/hits';
import { hurt, type Blow } from '../../combat/hurting';
import { drivenHeroes } from '../../fighter/senses';
import type { HitDef } from '../../move-def';
import { actorOf, type Feature, type FeatureRecords, type Sim } from '../../sim';
import { px } from '../../units';

declare module '../../level-def' {
  interface LevelFeatures { valve: readonly Point[] } // on the pipes along the wall
}
declare module '../../sim' {
  interface FeatureRecords { valve: Valve[] } // one for each, in the level's order
}
declare module '../../event' {
  interface FeatureEvents {
    valveStruck: { x: number; y: number };
    jetBlew: { x: number; y: number };
  }
}

export interface Valve {
  clock: number; // frames since it was struck; 0: shut
  by: number; // whose doing it was: the id of a hero
  scalded: number[]; // ids: once each
}

/** Struck, it hisses so many frames, blows so many, and is too hot to turn for so many more. Half as wide as that, as high as that. */
export const JET = { hisses: 40, blows: 60, rests: 480, reach: px(34), height: px(72) } as const;

/** Whoever stands in it, friend or foe, across the whole depth of the belt. */
const SCALD: HitDef = {
  damage: 14, hitstop: 4, hitstun: 30, stagger: 60, knockback: px(2.2), launch: px(3.2), weight: 'heavy',
};

/** Old pipes: a blow at the wheel, or a body flung at it, and steam shoots across the floor. */
export const valve = {
  name: 'valve',
  begin: ({ features }) => features.valve?.map(() => ({ clock: 0, by: 0, scalded: [] })) ?? null,
  update(sim, own) {
    for (const [i, one] of own.entries()) tick(sim, one, sim.level.features.valve![i]!);
  },
} satisfies Feature<'valve'>;

type At = { readonly x: number; readonly y: number };

function tick(sim: Sim, one: FeatureRecords['valve'][number], at: At): void {
  if (one.clock === 0) return strike(sim, one, at);
  one.clock++;
  if (one.clock === JET.hisses) sim.events.push({ type: 'jetBlew', ...at });
  if (one.clock >= JET.hisses && one.clock < JET.hisses + JET.blows) scald(sim, one, at);
  if (one.clock >= JET.hisses + JET.blows + JET.rests) Object.assign(one, { clock: 0, scalded: [] });
}

function strike(sim: Sim, one: Valve, at: At): void {
  const hand = sim.world.actors.find((actor) => {
    const reach = reachOf(sim, actor);
    return reach !== null && isStruck(actor, reach, at);
  });
  if (!hand) return;
  one.clock = 1;
  one.by = hand.role === 'hero' ? hand.id : (drivenHeroes(sim)[0]?.id ?? 0);
  sim.events.push({ type: 'valveStruck', ...at });
}

function scald(sim: Sim, one: Valve, { x }: At): void {
  const doer = actorOf(sim, one.by) ?? null;
  for (const target of sim.world.actors) {
    if (!stands(target, x) || one.scalded.includes(target.id) || !isFairTarget(sim, doer ?? target, target)) continue;
    one.scalded.push(target.id);
    const blow: Blow = {
      hit: SCALD, away: target.x < x ? -1 : 1, owner: null, attacker: target.role === 'hero' ? null : doer, move: 'jet',
      breaksGuard: true, parryable: false,
    };
    hurt(sim, blow, target);
  }
}

const stands = (target: Actor, x: number): boolean =>
  target.role !== 'bystander' && target.hp > 0 && Math.abs(target.x - x) <= JET.reach && target.z < JET.height;
