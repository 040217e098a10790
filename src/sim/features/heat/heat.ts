import type { Actor } from '../../actor';
import { isFairTarget } from '../../combat/hits';
import { hurt, lose } from '../../combat/hurting';
import { gapX, gapY, isFoe, isOut } from '../../fighter/senses';
import type { HitDef } from '../../move-def';
import { actorOf, type Feature, type FighterState, type Seen, type Sim } from '../../sim';
import { putUpHint } from '../../stage/hints';
import { px } from '../../units';

/** What a man alone works up in a bath-house, 0 to this; then P lets off all of it at once. */
export const HEAT = 100;
/** By a move not among the last ones, by one that is, by the same again; by a parry. Where steam hangs, twice as much. */
const GAIN = { fresh: 5, known: 2, again: 0, parry: 6 } as const;
const MEMORY = 6;

/** He slaps the stones; two bursts, so many frames in; and he stands in it for the rest. */
const FIRST = 18;
const SECOND = 34;
const LENGTH = 58;
const REACH = px(124);
const DEPTH = px(44);
const BURST: HitDef = { damage: 16, hitstop: 7, hitstun: 30, stagger: 60, knockback: px(1.4), launch: px(4.6), weight: 'heavy' };
const BLAST: HitDef = { ...BURST, damage: 14, hitstop: 9, knockback: px(4.4), launch: px(3.6), bounces: true };

/** Who has been in it is scalded: so much, so many times, so many frames apart; never the last point. */
const SCALD = { damage: 2, times: 5, every: 24 } as const;

declare module '../../level-def' {
  interface LevelFeatures { heat: readonly Stretch[] } // where steam hangs
}
declare module '../../sim' {
  interface FeatureRecords {
    heat: {
      value: number;
      recent: string[]; // the last moves that told
      scalds: { actor: number; left: number }[]; // left: frames
    };
  }
}
declare module '../../actor' {
  interface FeatureStates { steam: true }
}
declare module '../../event' {
  interface FeatureEvents {
    heatFull: { actor: number };
    steamBegan: { actor: number };
    steamBurst: { actor: number; x: number; y: number; last: boolean };
    scalded: { actor: number };
  }
}

const steam: FighterState = {
  is: ['solid', 'spared', 'engaged', 'sure'],
  enter(sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    sim.events.push({ type: 'steamBegan', actor: actor.id });
  },
  update(sim, actor) {
    if (actor.stateFrame === FIRST) burst(sim, actor, BURST, false);
    if (actor.stateFrame === SECOND) burst(sim, actor, BLAST, true);
    return actor.stateFrame < LENGTH ? null : 'idle';
  },
};

/** Everybody about him, whichever way he looks. */
function burst(sim: Sim, hero: Actor, hit: HitDef, last: boolean): void {
  sim.events.push({ type: 'steamBurst', actor: hero.id, x: hero.x, y: hero.y, last });
  for (const foe of sim.world.actors) {
    if (!isFoe(sim, hero, foe) || gapX(hero, foe) > REACH || gapY(hero, foe) > DEPTH || !isFairTarget(sim, hero, foe)) continue;
    const away = foe.x < hero.x ? -1 : 1;
    hurt(sim, { hit, away, owner: hero, attacker: hero, move: 'steam', breaksGuard: true, parryable: false }, foe);
    scald(sim.world.features.heat!.scalds, foe.id);
  }
}

function scald(scalds: { actor: number; left: number }[], actor: number): void {
  const known = scalds.find((one) => one.actor === actor);
  const left = SCALD.times * SCALD.every;
  if (known) known.left = left;
  else scalds.push({ actor, left });
}

type Own = NonNullable<Sim['world']['features']['heat']>;

function burn(sim: Sim, own: Own): void {
  if (own.scalds.length === 0) return;
  for (const one of own.scalds) {
    one.left--;
    const body = actorOf(sim, one.actor);
    if (!body || isOut(sim, body)) one.left = 0;
    else if (one.left % SCALD.every === 0 && body.hp > 1) {
      lose(sim, body, Math.min(SCALD.damage, body.hp - 1));
      sim.events.push({ type: 'scalded', actor: body.id });
    }
  }
  own.scalds = own.scalds.filter(({ left }) => left > 0);
}

/** What this tick's events are worth to him. */
function workUp(sim: Sim, own: Own, hero: Actor): void {
  const before = own.value;
  let worth = 0;
  for (const event of sim.events) {
    if (event.type === 'hit' && event.attacker === hero.id) worth += worthOf(own, event.move);
    else if (event.type === 'kneed' && event.actor === hero.id) worth += worthOf(own, 'kneed');
    else if (event.type === 'threw' && event.actor === hero.id) worth += worthOf(own, 'threw');
    else if (event.type === 'parried' && event.target === hero.id) worth += GAIN.parry;
    else if (event.type === 'stoneHeld') worth += HEAT;
  }
  const steamy = sim.level.features.heat!.some(({ x0, x1 }) => hero.x >= x0 && hero.x < x1);
  own.value = Math.min(HEAT, before + worth * (steamy ? 2 : 1));
  if (before >= HEAT || own.value < HEAT) return;
  sim.events.push({ type: 'heatFull', actor: hero.id });
  putUpHint(sim, 'heat');
}

/** What it is let off by makes none. */
function worthOf(own: Own, move: string): number {
  if (move === 'steam') return 0;
  const worth = own.recent.at(-1) === move ? GAIN.again : own.recent.includes(move) ? GAIN.known : GAIN.fresh;
  own.recent = [...own.recent.slice(1 - MEMORY), move];
  return worth;
}

const isReady = (sim: Seen<Sim>, { value }: Seen<Own>, { player }: Seen<Actor>): boolean =>
  value >= HEAT && player !== null && sim.world.outcome === 'playing';

/** Only where a man is alone: two have their partner for P. */
export const heat = {
  name: 'heat',
  begin: ({ features, partner }) => (features.heat && partner === null ? { value: 0, recent: [], scalds: [] } : null),
  states: { steam },
  offers(sim, own, actor) {
    if (actor.intent.partner === 0 || !isReady(sim, own, actor)) return null;
    actor.intent.partner = 0;
    own.value = 0;
    return 'steam';
  },
  offersPartner: isReady,
  update(sim, own) {
    burn(sim, own);
    const hero = sim.world.actors.find(({ player }) => player !== null);
    if (hero) workUp(sim, own, hero);
  },
} satisfies Feature<'heat'>;
