import type { Actor } from '../sim/actor';
import { Button, type Buttons } from '../sim/buttons';
import { isOut } from '../sim/fighter/senses';
import type { Resolution } from '../sim/actor-def';
import { MOST_DETENTE, STAR } from '../sim/duo/partnership';
import { RELAY } from '../sim/duo/relay';
import { roll } from '../sim/rng';
import { is, type Seen, type Sim } from '../sim/sim';
import { px } from '../sim/units';

type Fighter = Seen<Actor>;

/** How a pair of thumbs works with the other man. Per cent, or frames. */
export interface TeamSkill {
  readonly asks: number; // per cent chance, each time he could be asked, that he is
  readonly resolves: number; // per cent of men who reel, with nobody near, put away by hand
  readonly finishes: number; // per cent of chances for a team finisher taken
  readonly bursts: number; // per cent of beatings ended with a star
  readonly opens: number; // per cent chance that three stars, with a fight worth them, are spent on Glasnost
  readonly relays: number; // per cent of strings after which the other one takes over
  readonly swapsEvery: number; // frames between two changes of place
}

export interface TeamMemory {
  dice: number;
  tick: number;
  script: Buttons[]; // what is still to be pressed
  askedAt: number;
  swappedAt: number;
  decided: number; // id of the man who reels and has been thought about
  willing: boolean; // to put him away
  passed: number; // the same, for a team finisher
  beaten: boolean; // this beating has been thought about
  thinks: number; // tick before which neither three stars nor a change in the middle of a string is thought about again
}

export const createTeamMemory = (seed: number): TeamMemory =>
  ({ dice: seed ^ 0x51ed270b, tick: 0, script: [], askedAt: 0, swappedAt: 0, decided: 0, willing: false, passed: 0, beaten: false, thinks: 0 });

const chance = (memory: TeamMemory, perCent: number): boolean => roll(memory, 100) < perCent;
const P = Button.partner;

/** What the two-hero buttons should be just now, or null to go on fighting alone. */
export function playTogether(
  sim: Seen<Sim>, hero: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory,
): Buttons | null {
  memory.tick++;
  const partner = sim.world.actors.find(({ role, id }) => role === 'hero' && id !== hero.id);
  if (!sim.world.partnership || !partner?.order) return null;
  const scripted = memory.script.shift();
  if (scripted !== undefined) return scripted;
  if (hero.state === 'revive' || is(sim, hero, 'resolving')) return P;
  const alone =
    burst(sim, hero, skill, memory) ??
    helpUp(hero, partner, foes) ??
    open(sim, hero, foes, skill, memory) ??
    finish(sim, hero, partner, foes, skill, memory) ??
    putAway(sim, hero, foes, skill, memory);
  if (alone !== null || partner.player !== null) return alone; // another player gives himself orders
  return relay(sim, hero, partner, skill, memory) ?? ask(hero, partner, foes, skill, memory) ?? swap(sim, hero, partner, skill, memory);
}

const WORN = 35; // hp

function burst(sim: Seen<Sim>, hero: Fighter, skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const helpless = is(sim, hero, 'helpless') && hero.state !== 'thrown' && hero.state !== 'lying';
  if (!helpless) memory.beaten = false;
  if (!helpless || memory.beaten || sim.world.partnership!.detente < STAR) return null;
  memory.beaten = true;
  if (sim.world.partnership!.detente >= savesFrom(skill) + STAR && hero.hp > WORN) return null; // too near to something better
  return hero.stagger.hits >= 2 && chance(memory, skill.bursts) ? P : null;
}

/** Somebody must get him up, once nobody is near enough to mind. */
function helpUp(hero: Fighter, partner: Fighter, foes: readonly Fighter[]): Buttons | null {
  if (partner.state !== 'winded' || foes.some((foe) => gap(hero, foe) < px(60))) return null;
  return walkTo(hero, partner, px(20), px(8)) || P;
}

/** The stick that leads to him; nothing once he is near enough. */
function walkTo(hero: Fighter, { x, y }: Fighter, nearX: number, nearY: number): Buttons {
  const [offX, offY] = [x - hero.x, y - hero.y];
  return (
    (Math.abs(offX) <= nearX ? 0 : offX < 0 ? Button.left : Button.right) |
    (Math.abs(offY) <= nearY ? 0 : offY < 0 ? Button.up : Button.down)
  );
}

const gap = (a: Fighter, b: Fighter): number => Math.abs(a.x - b.x);
const reels = (sim: Seen<Sim>, foe: Fighter): boolean => foe.state === 'dizzy' && !isOut(sim, foe);
const AIMS = [0, Button.right, Button.down, Button.left, Button.up] as const;
/** What he is asked for: most often just to hit somebody. */
const WISHES = [0, ...AIMS] as const;

function finish(
  sim: Seen<Sim>, hero: Fighter, partner: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory,
): Buttons | null {
  if (sim.world.partnership!.detente < STAR || !isStanding(sim, hero)) return null;
  const foe = foes.find((one) => reels(sim, one) && gap(hero, one) < px(110) && gap(partner, one) < px(110));
  if (!foe || memory.passed === foe.id) return null;
  if (sim.world.partnership!.detente >= savesFrom(skill) && !isBoss(sim, foe)) return null;
  memory.passed = foe.id;
  return chance(memory, skill.finishes) ? P | Button.light | AIMS[roll(memory, AIMS.length)]! : null;
}

const THINKS = 60; // ticks
const CROWD = 3;
const isBoss = (sim: Seen<Sim>, foe: Fighter): boolean => sim.content.actors[foe.kind]?.weight === 'boss';

/** Three stars, and enough to do with them. */
function open(sim: Seen<Sim>, hero: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const { detente, glasnost } = sim.world.partnership!;
  const worthIt = foes.length >= CROWD || foes.some((foe) => isBoss(sim, foe));
  if (detente < MOST_DETENTE || glasnost > 0 || !worthIt || !isStanding(sim, hero) || memory.tick < memory.thinks) return null;
  memory.thinks = memory.tick + THINKS;
  return chance(memory, skill.opens) ? P | Button.light : null;
}

/** The fonder he is of Glasnost, the sooner he saves up for it, unless a boss reels. */
const savesFrom = ({ opens }: TeamSkill): number => MOST_DETENTE - Math.trunc((MOST_DETENTE * opens) / 100);

const isStanding = (sim: Seen<Sim>, hero: Fighter): boolean => is(sim, hero, 'ready') || hero.state === 'parry';

/** Up to a man who reels, if nobody is about who would mind, and he is put away. */
function putAway(sim: Seen<Sim>, hero: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const way = sim.content.actors[hero.kind]?.resolution?.way;
  if (!isStanding(sim, hero) || !way || (way === 'break' && (hero.carried !== null || (sim.world.desk?.complaints ?? 0) >= PATIENCE))) {
    return null;
  }
  const foe = foes.find(
    (one) =>
      reels(sim, one) &&
      sim.content.actors[one.kind]?.weight !== 'boss' &&
      lasts(hero, one) &&
      !foes.some((other) => other !== one && minds(sim, one, other, way)),
  );
  if (!foe) return null;
  if (memory.decided !== foe.id) {
    memory.decided = foe.id;
    memory.willing = chance(memory, skill.resolves);
  }
  if (!memory.willing) return null;
  return walkTo(hero, foe, px(28), px(12)) || (hero.press?.held ? 0 : P);
}

/** Complaints after which one keeps one's hands to oneself: the next one locks the guns. */
const PATIENCE = 3;
const STROLL = px(1.4); // of a man on his way there, each frame
const lasts = (hero: Fighter, foe: Fighter): boolean => Math.max(0, gap(hero, foe) - px(28)) / STROLL + 4 < foe.stun - foe.stateFrame;
/** A wrist cracks before anybody has wound up; four rights want a quiet corner. */
const minds = (sim: Seen<Sim>, foe: Fighter, other: Fighter, way: Resolution): boolean =>
  way === 'break' ? other.state === 'attack' && gap(foe, other) < px(70) : gap(foe, other) < px(44) && !is(sim, other, 'harmless');

const ASKS_AGAIN = 40;

function ask(hero: Fighter, partner: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const near = foes.some((foe) => gap(hero, foe) < px(130));
  if (!near || partner.order!.cool > 0 || partner.state === 'winded' || memory.tick < memory.askedAt + ASKS_AGAIN || hero.hitstop > 0) {
    return null;
  }
  memory.askedAt = memory.tick;
  if (!chance(memory, skill.asks)) return null;
  const stick = WISHES[roll(memory, WISHES.length)]!;
  memory.script = [P | stick, P | stick, 0];
  return P | stick;
}

const HOLDS = 22;
const AT_HAND = px(170);

/** In the middle of a string the other one takes over, who is fresh. */
function relay(sim: Seen<Sim>, hero: Fighter, partner: Fighter, skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const { told, relay: left, swapCool } = sim.world.partnership!;
  const strings = hero.state === 'attack' && hero.hitIds.length > 0 && hero.z === 0;
  if (!strings || told < RELAY.blows || left > THINKS || swapCool > 0 || hero.buddy!.tagCool > 0 || memory.tick < memory.thinks) return null;
  if (!is(sim, partner, 'ready') || gap(hero, partner) > AT_HAND || partner.hp * 2 < hero.hp) return null;
  memory.thinks = memory.tick + THINKS;
  if (!chance(memory, skill.relays)) return null;
  memory.swappedAt = memory.tick;
  memory.script = Array.from({ length: HOLDS }, () => P);
  return P;
}

function swap(sim: Seen<Sim>, hero: Fighter, partner: Fighter, skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const worn = hero.hp < 30 && partner.hp > 50;
  if (partner.state === 'winded' || !isStanding(sim, hero) || memory.tick < memory.swappedAt + (worn ? 60 : skill.swapsEvery)) return null;
  memory.swappedAt = memory.tick;
  memory.script = Array.from({ length: HOLDS }, () => P);
  return P;
}
