import type { HitWeight, MoveDef } from '../sim/move-def';
import type { Seen, Sim } from '../sim/sim';
import { actorWith } from './hearing';
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
  shoe: 'kick', shin: 'kick', trip: 'kick', belly: 'knee', coffee: 'coffee-sizzle', 'coffee-big': 'coffee-sizzle', cuff: 'cuff-click',
  shoot: 'bullet-hit', suppress: 'bullet-hit',
  sack: 'sack-hit', baton: 'baton-hit', bash: 'plate-hit', butt: 'gun-butt', ram: 'dolly-impact',
};

/** The same drawing's name, another weight: what the driver brings down is a safe. */
const BY_MOVE: Readonly<Record<string, OneShotName>> = { 'dolly-driver.slam': 'safe-slam' };

/** What is heard instead of the air. Guns are heard when they go off. */
const SWING_BY_ANIM: Readonly<Record<string, OneShotName | null>> = {
  coffee: 'coffee-splash', 'coffee-big': 'coffee-splash', badge: 'badge-flash', shoot: null, suppress: null, blast: null, reload: null,
  cover: null, taunt: null, roar: null,
};

const BY_WEIGHT: Readonly<Record<HitWeight, OneShotName>> = { light: 'punch-light', medium: 'punch-medium', heavy: 'punch-heavy' };
const WHOOSH: Readonly<Record<HitWeight, OneShotName>> = { light: 'whoosh-light', medium: 'whoosh-medium', heavy: 'whoosh-heavy' };

/** What things are made of. A kind that is not listed sounds of wood. */
export type Material = 'leaf' | 'cloth' | 'wood' | 'metal' | 'ice' | 'glass' | 'steel' | 'tin' | 'lead';
const MATERIALS: Readonly<Record<string, Material>> = {
  'birch-broom': 'leaf', 'wet-towel': 'cloth', bucket: 'metal', ladle: 'metal', icicle: 'ice', tea: 'glass',
  'lobby-window': 'glass', 'tyre-iron': 'steel', 'fire-extinguisher': 'steel', strongbox: 'tin', 'luggage-cart': 'tin',
  'news-box': 'tin', vending: 'tin', 'shutter-up': 'steel', buckshot: 'lead',
};

export const materialOf = (kind: string): Material => MATERIALS[kind] ?? 'wood';

const IMPACT: Readonly<Record<Material, OneShotName>> = {
  leaf: 'leaf-hit', cloth: 'whip-crack', wood: 'wood-hit', metal: 'bucket-clonk', ice: 'icicle-shatter', glass: 'icicle-shatter',
  steel: 'plate-hit', tin: 'box-hit', lead: 'bullet-hit',
};
const BREAK: Readonly<Record<Material, OneShotName>> = {
  leaf: 'broom-break', cloth: 'grab-cloth', wood: 'wood-break', metal: 'bucket-clonk', ice: 'icicle-shatter', glass: 'icicle-shatter',
  steel: 'plate-hit', tin: 'vending-punch', lead: 'ricochet',
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
  const carried = actorWith(sim, attacker)?.carried;
  if (carried && SWINGS.includes(anim)) return impactOf(carried.kind);
  return BY_MOVE[move] ?? BY_ANIM[anim] ?? BY_WEIGHT[weight];
}

/** The sound of this move cutting the air; null: it cuts none. */
export function swingSound(sim: Seen<Sim>, move: string, weight: HitWeight, actor: number): OneShotName | null {
  const anim = moveNamed(sim, move)?.anim ?? '';
  const carried = actorWith(sim, actor)?.carried;
  if (carried && SWINGS.includes(anim)) return materialOf(carried.kind) === 'leaf' ? 'leaf-swing' : 'whoosh-heavy';
  return Object.hasOwn(SWING_BY_ANIM, anim) ? (SWING_BY_ANIM[anim] ?? null) : WHOOSH[weight];
}
