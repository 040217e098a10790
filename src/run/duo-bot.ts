import type { Actor } from '../sim/actor';
import { Button, type Buttons } from '../sim/buttons';
import { isOut } from '../sim/fighter/senses';
import { STAR } from '../sim/duo/partnership';
import { roll } from '../sim/rng';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';

type Fighter = Seen<Actor>;

/** How a pair of thumbs works with the other man. Per cent, or frames. */
export interface TeamSkill {
  readonly asks: number; // per cent chance, each time he could be asked, that he is
  readonly resolves: number; // per cent of men who reel within reach put away by hand
  readonly finishes: number; // per cent of chances for a team finisher taken
  readonly bursts: number; // per cent of beatings ended with a star
  readonly swapsEvery: number; // frames between two changes of place
}

export interface TeamMemory {
  dice: number;
  tick: number;
  script: Buttons[]; // what is still to be pressed
  askedAt: number;
  swappedAt: number;
  decided: number; // id of the man who reels and has been thought about
  passed: number; // the same, for a team finisher
  beaten: boolean; // this beating has been thought about
}

export const createTeamMemory = (seed: number): TeamMemory =>
  ({ dice: seed ^ 0x51ed270b, tick: 0, script: [], askedAt: 0, swappedAt: 0, decided: 0, passed: 0, beaten: false });

const chance = (memory: TeamMemory, perCent: number): boolean => roll(memory, 100) < perCent;
const P = Button.partner;

/** What the two-hero buttons should be just now, or null to go on fighting alone. */
export function playTogether(sim: Seen<Sim>, hero: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory): Buttons | null {
  memory.tick++;
  const partner = sim.world.actors.find(({ role, id }) => role === 'hero' && id !== hero.id);
  if (!sim.world.partnership || !partner?.buddy) return null;
  const scripted = memory.script.shift();
  if (scripted !== undefined) return scripted;
  if (['break', 'miranda', 'revive'].includes(hero.state)) return P;
  const alone = burst(sim, hero, skill, memory) ?? helpUp(hero, partner, foes) ?? finish(sim, hero, partner, foes, skill, memory) ?? putAway(hero, foes, skill, memory);
  if (alone !== null || partner.player !== null) return alone; // another player gives himself orders
  return ask(hero, partner, foes, skill, memory) ?? swap(hero, partner, skill, memory);
}

const HELPLESS = ['hitstun', 'launched', 'held'];

function burst(sim: Seen<Sim>, hero: Fighter, skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const helpless = HELPLESS.includes(hero.state);
  if (!helpless) memory.beaten = false;
  if (!helpless || memory.beaten || sim.world.partnership!.detente < STAR) return null;
  memory.beaten = true;
  return hero.stagger.hits >= 2 && chance(memory, skill.bursts) ? P : null;
}

/** Somebody must get him up, once nobody is near enough to mind. */
function helpUp(hero: Fighter, partner: Fighter, foes: readonly Fighter[]): Buttons | null {
  if (partner.state !== 'winded' || foes.some((foe) => gap(hero, foe) < px(60))) return null;
  const [offX, offY] = [partner.x - hero.x, partner.y - hero.y];
  if (Math.abs(offX) <= px(20) && Math.abs(offY) <= px(10)) return P;
  return (Math.abs(offX) <= px(12) ? 0 : offX < 0 ? Button.left : Button.right) | (Math.abs(offY) <= px(6) ? 0 : offY < 0 ? Button.up : Button.down);
}

const gap = (a: Fighter, b: Fighter): number => Math.abs(a.x - b.x);
const reels = (foe: Fighter): boolean => foe.state === 'dizzy' && !isOut(foe as Actor);
const AIMS = [0, Button.right, Button.down, Button.left, Button.up] as const;

function finish(sim: Seen<Sim>, hero: Fighter, partner: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory): Buttons | null {
  if (sim.world.partnership!.detente < STAR || !isStanding(hero)) return null;
  const foe = foes.find((one) => reels(one) && gap(hero, one) < px(110) && gap(partner, one) < px(110));
  if (!foe || memory.passed === foe.id) return null;
  memory.passed = foe.id;
  return chance(memory, skill.finishes) ? P | Button.light | AIMS[roll(memory, AIMS.length)]! : null;
}

const isStanding = ({ state }: Fighter): boolean => ['idle', 'walk', 'run', 'parry'].includes(state);

function putAway(hero: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const foe = foes.find((one) => reels(one) && gap(hero, one) < px(32) && Math.abs(hero.y - one.y) < px(14));
  if (!foe || memory.decided === foe.id || !isStanding(hero)) return null;
  memory.decided = foe.id;
  return chance(memory, skill.resolves) ? P : null;
}

const ASKS_AGAIN = 40;

function ask(hero: Fighter, partner: Fighter, foes: readonly Fighter[], skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const near = foes.some((foe) => gap(hero, foe) < px(130));
  if (!near || partner.buddy!.cool > 0 || partner.state === 'winded' || memory.tick < memory.askedAt + ASKS_AGAIN || hero.hitstop > 0) return null;
  memory.askedAt = memory.tick;
  if (!chance(memory, skill.asks)) return null;
  const stick = AIMS[roll(memory, AIMS.length)]!;
  memory.script = [P | stick, P | stick, 0];
  return P | stick;
}

const HOLDS = 22;

function swap(hero: Fighter, partner: Fighter, skill: TeamSkill, memory: TeamMemory): Buttons | null {
  const worn = hero.hp < 30 && partner.hp > 50;
  if (partner.state === 'winded' || !isStanding(hero) || memory.tick < memory.swappedAt + (worn ? 60 : skill.swapsEvery)) return null;
  memory.swappedAt = memory.tick;
  memory.script = Array.from({ length: HOLDS }, () => P);
  return P;
}
