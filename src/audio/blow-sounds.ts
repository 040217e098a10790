import type { HitWeight, MoveDef } from '../sim/move-def';
import type { Seen, Sim } from '../sim/sim';
import { seenActor } from './place';
import type { OneShotName } from './sounds';

/** What a blow sounds like: by the drawing it is made with, else by its weight. */
const BY_ANIM: Readonly<Record<string, OneShotName>> = {
  headbutt: 'headbutt',
  kick: 'kick', flex: 'kick', 'dash-kick': 'kick', 'jump-kick': 'kick', sweep: 'kick',
  'jump-stomp': 'stomp', 'jump-down': 'stomp',
  knee: 'knee',
  slap: 'slap', shove: 'slap',
  hammer: 'hammer', 'slam-land': 'hammer', suplex: 'hammer',
  whip: 'whip-crack', 'whip-low': 'whip-crack',
};

const BY_WEIGHT: Readonly<Record<HitWeight, OneShotName>> = { light: 'punch-light', medium: 'punch-medium', heavy: 'punch-heavy' };
const WHOOSH: Readonly<Record<HitWeight, OneShotName>> = { light: 'whoosh-light', medium: 'whoosh-medium', heavy: 'whoosh-heavy' };

/** What things are made of. A kind that is not listed sounds of wood. */
export type Material = 'leaf' | 'cloth' | 'wood' | 'metal' | 'ice' | 'glass';
const MATERIALS: Readonly<Record<string, Material>> = {
  'birch-broom': 'leaf', 'wet-towel': 'cloth', bucket: 'metal', ladle: 'metal', icicle: 'ice', tea: 'glass', window: 'glass',
};

export const materialOf = (kind: string): Material => MATERIALS[kind] ?? 'wood';

const IMPACT: Readonly<Record<Material, OneShotName>> = {
  leaf: 'leaf-hit', cloth: 'whip-crack', wood: 'wood-hit', metal: 'bucket-clonk', ice: 'icicle-shatter', glass: 'icicle-shatter',
};
const BREAK: Readonly<Record<Material, OneShotName>> = {
  leaf: 'broom-break', cloth: 'grab-cloth', wood: 'wood-break', metal: 'bucket-clonk', ice: 'icicle-shatter', glass: 'icicle-shatter',
};
export const impactOf = (kind: string): OneShotName => IMPACT[materialOf(kind)];
export const breakOf = (kind: string): OneShotName => BREAK[materialOf(kind)];

export const moveNamed = (sim: Seen<Sim>, name: string): Seen<MoveDef> | undefined =>
  Object.hasOwn(sim.content.moves, name) ? sim.content.moves[name] : undefined;

const SWINGS = ['swing', 'hurl'];

/** The sound of this move landing on a body. `attacker` tells what is in the hand. */
export function blowSound(sim: Seen<Sim>, move: string, weight: HitWeight, attacker: number): OneShotName {
  if (Object.hasOwn(sim.content.items, move)) return impactOf(move); // a thing thrown, or fallen
  const anim = moveNamed(sim, move)?.anim ?? '';
  const carried = seenActor(sim, attacker)?.carried;
  if (carried && SWINGS.includes(anim)) return impactOf(carried.kind);
  return BY_ANIM[anim] ?? BY_WEIGHT[weight];
}

/** The sound of this move cutting the air. */
export function swingSound(sim: Seen<Sim>, move: string, weight: HitWeight, actor: number): OneShotName {
  const anim = moveNamed(sim, move)?.anim ?? '';
  const carried = seenActor(sim, actor)?.carried;
  if (carried && SWINGS.includes(anim)) return materialOf(carried.kind) === 'leaf' ? 'leaf-swing' : 'whoosh-heavy';
  return WHOOSH[weight];
}
