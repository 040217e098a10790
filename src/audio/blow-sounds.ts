import { lookup } from '../sim/content';
import type { Material } from '../sim/material';
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
  whip: 'whip-crack', 'whip-low': 'whip-crack', 'whip-up': 'whip-crack', antenna: 'whip-crack', 'antenna-up': 'whip-crack',
  edge: 'wood-hit', 'lid-up': 'wood-hit', broom: 'leaf-hit', 'broom-up': 'leaf-hit', ladle: 'water-splash', rise: 'kick',
  shoe: 'kick', shin: 'kick', trip: 'kick', belly: 'knee', coffee: 'coffee-sizzle', 'coffee-big': 'coffee-sizzle', cuff: 'cuff-click',
  'cuff-swing': 'cuff-click', 'knee-lift': 'knee',
  shoot: 'bullet-hit', suppress: 'bullet-hit',
  sack: 'sack-hit', baton: 'baton-hit', bash: 'plate-hit', butt: 'gun-butt',
  'baton-up': 'baton-hit', chop: 'baton-hit', 'shield-up': 'plate-hit', 'butt-up': 'gun-butt', ram: 'dolly-impact', whirl: 'dolly-impact',
  hoist: 'dolly-impact',
};

/** The same drawing's name, another weight: what the driver brings down is a safe, and the lid is of oak. */
const BY_MOVE: Readonly<Record<string, OneShotName>> = { 'dolly-driver.slam': 'safe-slam', 'lid-bearer.bash': 'wood-hit' };

/** What is heard instead of the air. Guns are heard when they go off. */
const SWING_BY_ANIM: Readonly<Record<string, OneShotName | null>> = {
  coffee: 'coffee-splash', 'coffee-big': 'coffee-splash', badge: 'badge-flash', shoot: null, suppress: null, blast: null, reload: null,
  cover: null, taunt: null, roar: null,
};

const BY_WEIGHT: Readonly<Record<HitWeight, OneShotName>> = { light: 'punch-light', medium: 'punch-medium', heavy: 'punch-heavy' };
const WHOOSH: Readonly<Record<HitWeight, OneShotName>> = { light: 'whoosh-light', medium: 'whoosh-medium', heavy: 'whoosh-heavy' };

const IMPACT: Readonly<Record<Material, OneShotName>> = {
  leaf: 'leaf-hit', cloth: 'whip-crack', wood: 'wood-hit', metal: 'bucket-clonk', ice: 'icicle-shatter', glass: 'icicle-shatter',
  steel: 'plate-hit', tin: 'box-hit', lead: 'bullet-hit',
};
const BREAK: Readonly<Record<Material, OneShotName>> = {
  leaf: 'broom-break', cloth: 'grab-cloth', wood: 'wood-break', metal: 'bucket-clonk', ice: 'icicle-shatter', glass: 'icicle-shatter',
  steel: 'plate-hit', tin: 'vending-punch', lead: 'ricochet',
};
/** What the item of this kind is made of. */
export const materialOf = ({ content }: Seen<Sim>, kind: string): Material => lookup(content.items, kind, 'item').material;
export const impactOf = (sim: Seen<Sim>, kind: string): OneShotName => IMPACT[materialOf(sim, kind)];
/** What it sounds like when it goes to pieces. */
export const breakOf = (material: Material): OneShotName => BREAK[material];

export const moveNamed = (sim: Seen<Sim>, name: string): Seen<MoveDef> | undefined =>
  Object.hasOwn(sim.content.moves, name) ? sim.content.moves[name] : undefined;

const SWINGS = ['swing', 'hurl'];

/** The sound of this move landing on a body. `attacker` tells what is in the hand. */
export function blowSound(sim: Seen<Sim>, move: string, weight: HitWeight, attacker: number): OneShotName {
  if (Object.hasOwn(sim.content.items, move)) return impactOf(sim, move); // a thing thrown, or fallen
  const anim = moveNamed(sim, move)?.anim ?? '';
  const carried = actorWith(sim, attacker)?.carried;
  if (carried && SWINGS.includes(anim)) return impactOf(sim, carried.kind);
  return BY_MOVE[move] ?? BY_ANIM[anim] ?? BY_WEIGHT[weight];
}

/** The sound of this move cutting the air; null: it cuts none. */
export function swingSound(sim: Seen<Sim>, move: string, weight: HitWeight, actor: number): OneShotName | null {
  const anim = moveNamed(sim, move)?.anim ?? '';
  const carried = actorWith(sim, actor)?.carried;
  if (carried && SWINGS.includes(anim)) return materialOf(sim, carried.kind) === 'leaf' ? 'leaf-swing' : 'whoosh-heavy';
  return Object.hasOwn(SWING_BY_ANIM, anim) ? (SWING_BY_ANIM[anim] ?? null) : WHOOSH[weight];
}
