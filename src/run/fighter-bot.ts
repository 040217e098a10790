import type { Actor } from '../sim/actor';
import { Button, type Buttons } from '../sim/buttons';
import { offersPartner, offersUse } from '../sim/feature-hooks';
import { isOut, isUp } from '../sim/fighter/senses';
import { strainOf } from '../sim/fighter/specials';
import type { MoveDef } from '../sim/move-def';
import { roll } from '../sim/rng';
import { is, type Seen, type Sim } from '../sim/sim';
import { px, VIEW_WIDTH } from '../sim/units';
import type { Bot } from './bot';
import { answerThrown, awaitOpening, createBossMemory, type BossMemory } from './boss-sense';
import { callerAmong, createGuardMemory, opensGuard, type GuardMemory } from './guards';
import { endings, freshest, openings, specials, type Opening } from './variety';
import { createTeamMemory, playTogether, type TeamMemory, type TeamSkill } from './duo-bot';

/** How good a pair of thumbs is. Frames, or per cent. */
export interface Skill {
  readonly reaction: number; // frames from seeing to doing
  readonly rhythm: number; // frames between two presses of light
  readonly sees: number; // per cent of telegraphs noticed
  readonly parries: number; // per cent of noticed white ones parried instead of stepped out of
  readonly heavies: number; // per cent of strings ended with a heavy
  readonly varies: number; // per cent of chances to do what he has not done of late
  readonly specials: number; // per cent chance of a special when surrounded
  readonly eatsBelow: number; // hp under which food is worth a detour
  readonly waits: number; // frames of dithering after each string
  readonly minds: boolean; // begins nothing slow while somebody winds up, and drops a string to answer
  readonly patience: number; // per cent of the time a boss who is braced is left alone until he opens
  readonly team: TeamSkill; // where there are two heroes
}

type Fighter = Seen<Actor>;

/** Falls after which a player still tries again. */
export const TRIES_AGAIN = 2;
export const LIES_FOR = 60; // frames before the press that tries again

const NEAR_THE_FLOOR = px(24);
const JOINS = Button.light; // the second player's first press takes the other body

/** A player: walks on, picks the nearest foe, strings lights, reads telegraphs, eats, gets off marked spots. */
export function fighterBot(skill: Skill, seed: number, thumbs: 0 | 1 = 0): Bot {
  const memory = createMemory(seed);
  return (sim) => {
    const hero = sim.world.actors.find(({ player }) => player === thumbs);
    if (!hero) return thumbs === 0 ? 0 : JOINS;
    memory.tick++;
    const wanted = sim.world.outcome === 'down' ? tryAgain(sim, memory) : decide(sim, hero, skill, memory);
    memory.last = wanted;
    return wanted;
  };
}

interface Memory {
  dice: number;
  tick: number;
  last: Buttons;
  nextPress: number; // tick of the next light
  answered: string; // the attack already judged: id and its beginning
  answer: 'parry' | 'step' | 'ignore';
  answerAt: number; // tick from which the answer counts
  closer: boolean; // this string ends in a heavy
  closing: Buttons | null; // how
  closes: string | null; // the move it comes after
  opening: Opening; // how he means to begin with the next man
  until: number; // tick up to which he means it
  spares: boolean; // or stops while the man reels, to put him away by hand
  stick: Buttons; // direction of a step, while it lasts
  x: number; // where he was when he last walked on
  stuck: number; // ticks for which he has got no further
  boss: BossMemory;
  guards: GuardMemory;
  team: TeamMemory;
}

const createMemory = (seed: number): Memory => ({
  dice: seed ^ 0x2545f491, tick: 0, last: 0, nextPress: 0, answered: '', answer: 'ignore', answerAt: 0,
  closer: false, closing: null, closes: null, opening: 'string', until: 0, spares: false, stick: 0, x: 0, stuck: 0,
  boss: createBossMemory(seed), guards: createGuardMemory(seed), team: createTeamMemory(seed),
});

const chance = (memory: Memory, perCent: number): boolean => roll(memory, 100) < perCent;

/** After a second on the floor; who has been beaten too often stays down. */
function tryAgain({ world }: Seen<Sim>, memory: Memory): Buttons {
  if (world.brawl.retries >= TRIES_AGAIN || world.frame < world.outcomeFrame + LIES_FOR) return 0;
  return fresh(memory, Button.light);
}

function decide(sim: Seen<Sim>, hero: Fighter, skill: Skill, memory: Memory): Buttons {
  const together = playTogether(sim, hero, visibleFoes(sim), skill.team, memory.team);
  if (together !== null) return together;
  if (hero.state === 'show') return Button.right;
  if (hero.state === 'held') return memory.tick % 6 < 3 ? Button.light : 0;
  if (hero.state === 'launched') return skill.minds && hero.vz < 0 && hero.z < NEAR_THE_FLOOR && memory.tick % 8 === 0 ? Button.defend : 0;
  if (hero.state === 'lying') return skill.reaction < 20 ? Button.defend : 0;
  const foes = visibleFoes(sim);
  const under = leaveMark(sim, hero, LAST_MOMENT);
  if (under !== 0 && skill.minds) return under;
  const danger = answerTelegraph(sim, hero, foes, skill, memory);
  if (danger !== null) return danger;
  const thrown = answerThrown(sim, hero, skill.parries, memory.boss);
  if (thrown !== null) return fresh(memory, thrown);
  const hazard = leaveMark(sim, hero, MARKED - skill.reaction);
  if (hazard !== 0) return hazard;
  const food = fetchFood(sim, hero, skill, foes.length);
  if (food !== 0) return food;
  if (hero.state === 'hold') return fresh(memory, Button.heavy | (memory.closer ? 0 : crowdedSide(hero, foes)));
  const caller = callerAmong(sim, hero, foes, memory.guards, memory.tick, skill.sees);
  const foe = caller ?? nearest(hero, foes.filter((one) => isUp(sim, one))) ?? nearest(hero, foes);
  return foe ? fight(sim, hero, foe, foes, skill, memory) : goOn(sim, hero, memory);
}

const STUCK = 20; // ticks on the spot after which what is there to be used may be what bars the way

function goOn(sim: Seen<Sim>, hero: Fighter, memory: Memory): Buttons {
  memory.stuck = hero.x === memory.x ? memory.stuck + 1 : 0;
  memory.x = hero.x;
  return memory.stuck >= STUCK && offersUse(sim, hero) ? fresh(memory, Button.gun) : Button.right;
}

/** Enemies a player can see and would fight. */
export function visibleFoes(sim: Seen<Sim>): Fighter[] {
  const { x } = sim.world.brawl.camera;
  return sim.world.actors.filter((actor) => actor.role === 'enemy' && !isOut(sim, actor) && actor.x > x && actor.x < x + px(VIEW_WIDTH));
}

const gap = (a: Fighter, b: Fighter): number => Math.abs(a.x - b.x);
const nearest = (hero: Fighter, foes: Fighter[]): Fighter | undefined =>
  foes.toSorted((a, b) => gap(hero, a) + 2 * Math.abs(hero.y - a.y) - gap(hero, b) - 2 * Math.abs(hero.y - b.y) || a.id - b.id)[0];

/** A button that must go down afresh. */
const fresh = (memory: Memory, buttons: Buttons): Buttons => ((memory.last & buttons & ~0xf) !== 0 ? buttons & 0xf : buttons);

// ---- reading telegraphs

function answerTelegraph(sim: Seen<Sim>, hero: Fighter, foes: Fighter[], skill: Skill, memory: Memory): Buttons | null {
  const threat = foes.find((foe) => threatens(sim, hero, foe));
  if (!threat || (hero.state === 'attack' && hero.hitIds.length > 0 && !skill.minds)) return null;
  const move = sim.content.moves[threat.move ?? ''] as MoveDef;
  judge(threat, move, skill, memory);
  const left = move.startup - threat.stateFrame;
  if (memory.answer === 'ignore' || memory.tick < memory.answerAt) return null;
  if (memory.answer === 'parry') return left <= 6 ? fresh(memory, Button.defend) : left < 20 ? 0 : null;
  if (left > 14) return null;
  if (move.shock) return fresh(memory, Button.jump);
  const up = hero.y > px(32);
  memory.stick = up ? Button.up : Button.down;
  return fresh(memory, Button.defend | memory.stick);
}

/** Whether he will strike soon, and near enough to matter. */
function windsUp(sim: Seen<Sim>, hero: Fighter, foe: Fighter): boolean {
  const move = foe.state === 'attack' ? sim.content.moves[foe.move ?? ''] : undefined;
  if (!move?.telegraph || foe.stateFrame > move.startup + move.active) return false;
  return gap(hero, foe) < px(120) || (move.advance ?? 0) > 0;
}

const SHOT_REACH = px(300);

export function threatens(sim: Seen<Sim>, hero: Fighter, foe: Fighter): boolean {
  const move = foe.state === 'attack' ? sim.content.moves[foe.move ?? ''] : undefined;
  if (!move?.telegraph || move.hazard || foe.stateFrame > move.startup + move.active) return false;
  const blow = move.hitbox.x + move.hitbox.w + (move.advance ?? 0) * Math.min(move.active, 40) + px(16);
  const reach = move.shot === undefined ? blow : SHOT_REACH;
  const facing = foe.facing === (hero.x < foe.x ? -1 : 1) || move.shock === true;
  return facing && gap(hero, foe) < reach && Math.abs(hero.y - foe.y) < move.depth + px(8);
}

/** Frames of warning, as bosses give, that hardly anybody misses. */
const LONG_WARNING = 36;

/** Once for each attack: seen or not, and what to do about it. */
function judge(threat: Fighter, move: MoveDef, skill: Skill, memory: Memory): void {
  const name = `${threat.id}/${memory.tick - threat.stateFrame}`;
  const known = memory.answered.startsWith(`${threat.id}/`) && threat.stateFrame > 1;
  if (known) return;
  memory.answered = name;
  memory.answerAt = memory.tick + Math.max(0, skill.reaction - threat.stateFrame);
  const parry = move.telegraph === 'white' && chance(memory, skill.parries);
  const sees = move.startup >= LONG_WARNING ? (skill.sees + 100) >> 1 : skill.sees;
  memory.answer = !chance(memory, sees) ? 'ignore' : parry ? 'parry' : 'step';
}

// ---- things on the floor

/** Frames a mark lies there before what it warns of falls, and those in which nothing else matters. */
const MARKED = 44;
const LAST_MOMENT = 18;

function leaveMark(sim: Seen<Sim>, hero: Fighter, within: number): Buttons {
  const mark = sim.world.items.find(
    (item) =>
      item.warning > 0 && item.warning < within && Math.abs(item.x - hero.x) < px(26) && Math.abs(item.y - hero.y) < px(18),
  );
  if (!mark) return 0;
  return hero.x < mark.x ? Button.left : Button.right;
}

function fetchFood(sim: Seen<Sim>, hero: Fighter, skill: Skill, foes: number): Buttons {
  if (hero.hp >= skill.eatsBelow || foes > 1) return 0;
  const { x } = sim.world.brawl.camera;
  const food = sim.world.items.find(
    ({ kind, x: at, owner }) =>
      owner === null && sim.content.items[kind]?.use === 'food' && at > x + px(12) && at < x + px(VIEW_WIDTH - 12),
  );
  return food ? toward(hero, food.x, food.y, px(10), px(8)) : 0;
}

export function toward(hero: Fighter, x: number, y: number, closeX: number, closeY: number): Buttons {
  const across = Math.abs(x - hero.x) <= closeX ? 0 : x < hero.x ? Button.left : Button.right;
  const along = Math.abs(y - hero.y) <= closeY ? 0 : y < hero.y ? Button.up : Button.down;
  return across | along;
}

// ---- fighting

const REACH = px(34);
const LANE = px(10);
const CROWD = 3;

function fight(sim: Seen<Sim>, hero: Fighter, foe: Fighter, foes: Fighter[], skill: Skill, memory: Memory): Buttons {
  const waiting = awaitOpening(sim, hero, foe, skill.patience, memory.boss);
  if (waiting !== null) return waiting;
  const close = foes.filter((other) => isUp(sim, other) && gap(hero, other) < px(52) && Math.abs(hero.y - other.y) < px(22)).length;
  if (close >= 2 && offersPartner(sim, hero) && chance(memory, skill.specials)) return fresh(memory, Button.partner);
  const breath = !skill.minds || strainOf(hero) === 0;
  if (close >= CROWD && breath && hero.hp > 30 && memory.tick % 30 === 0 && chance(memory, skill.specials)) {
    const press = chance(memory, skill.varies) ? freshest(sim, memory, specials(sim, hero, crowdedSide(hero, foes))) : null;
    return fresh(memory, press ?? Button.light | Button.heavy);
  }
  const opens = opensGuard(hero, foe, memory.guards, memory.tick, skill.sees);
  if (opens !== null) return fresh(memory, opens);
  const closed = leadOn(sim, hero, foe, foes, skill, memory);
  if (closed !== null) return closed;
  const boss = sim.content.actors[foe.kind]?.boss !== undefined; // who meets jumpers half way
  const opened = boss ? null : begin(sim, hero, foe, foes, skill, memory);
  if (opened !== null) return opened;
  const reachable = gap(hero, foe) <= REACH && Math.abs(hero.y - foe.y) <= LANE;
  if (!reachable || !isUp(sim, foe)) return keepClose(sim, hero, foe);
  const look = foe.x < hero.x ? Button.left : Button.right;
  const turned = (hero.facing > 0) === (foe.x >= hero.x);
  if (memory.tick < memory.nextPress) return turned ? 0 : look;
  memory.nextPress = memory.tick + skill.rhythm;
  const stringing = hero.state === 'attack' && hero.hitIds.length > 0;
  if (CLOSED_BY.includes(hero.move ?? '') && memory.spares) return spare(memory);
  if (!stringing) {
    if (skill.minds && foes.some((one) => one.id !== foe.id && threatens(sim, hero, one))) return turned ? 0 : look;
    memory.closer = chance(memory, skill.heavies);
    const putAway = sim.world.partnership !== null && sim.content.actors[foe.kind]?.weight !== 'boss';
    memory.spares = putAway && foes.length <= FEW && chance(memory, skill.team.resolves);
    memory.nextPress += memory.closer ? 0 : roll(memory, skill.waits + 1);
  }
  return fresh(memory, Button.light | (turned ? 0 : look));
}

/**
 * Where a string may end, and after whatever else has told and leads on: what has not been seen of late, held until it has begun. Null: goes
 * on as he does otherwise.
 */
function leadOn(sim: Seen<Sim>, hero: Fighter, foe: Fighter, foes: Fighter[], skill: Skill, memory: Memory): Buttons | null {
  const told = hero.state === 'attack' && hero.hitIds.length > 0;
  if (!told || hero.move !== memory.closes) memory.closing = null;
  if (!told || LEADS_UP.includes(hero.move ?? '')) return null;
  if (hero.move !== memory.closes) {
    memory.closes = hero.move;
    memory.closing = closingOf(sim, hero, foe, skill, memory);
  }
  if (memory.closing === null) return null;
  if (skill.minds && foes.some((one) => one.id !== foe.id && windsUp(sim, hero, one))) return 0;
  return fresh(memory, memory.closing);
}

function closingOf(sim: Seen<Sim>, hero: Fighter, foe: Fighter, skill: Skill, memory: Memory): Buttons | null {
  const look = foe.x < hero.x ? Button.left : Button.right;
  if (CLOSED_BY.includes(hero.move ?? '') && (memory.spares || !memory.closer)) return null;
  return chance(memory, skill.varies) ? freshest(sim, memory, endings(sim, hero, look)) : memory.closer ? Button.heavy | look : null;
}

// ---- other ways to begin than walking up

const MEANS_IT = 100; // ticks
const JUMPS_FROM = { near: px(46), far: px(84) };
const DASHES_FROM = px(72);
const GRABS_FROM = px(20);

/** What he has not done of late, if he is one to vary and nobody winds up; null: walk up and string. */
function begin(sim: Seen<Sim>, hero: Fighter, foe: Fighter, foes: Fighter[], skill: Skill, memory: Memory): Buttons | null {
  const look = foe.x < hero.x ? Button.left : Button.right;
  if (hero.state === 'air') return hero.stateFrame > 2 && gap(hero, foe) < px(60) ? fresh(memory, Button.light | look) : look;
  if (hero.state === 'squat') return look;
  if (!is(sim, hero, 'ready') && hero.state !== 'run') return null;
  if (memory.tick > memory.until) {
    memory.until = memory.tick + MEANS_IT;
    memory.opening = chance(memory, skill.varies) ? (freshest(sim, memory, openings(sim, hero, foe, skill.minds ? foes : [])) ?? 'string') : 'string';
  }
  const lined = Math.abs(hero.y - foe.y) <= LANE;
  if (memory.opening === 'string' || !lined || !isUp(sim, foe) || foes.some((one) => windsUp(sim, hero, one))) return null;
  const far = gap(hero, foe);
  switch (memory.opening) {
    case 'jump': return far >= JUMPS_FROM.near && far <= JUMPS_FROM.far ? fresh(memory, Button.jump | look) : null;
    case 'dash': return far > DASHES_FROM ? look : hero.state === 'run' ? fresh(memory, Button.light | look) : null;
    case 'grab': return far <= GRABS_FROM ? fresh(memory, Button.heavy | look) : far < REACH * 2 ? look : null;
  }
}

/** With so few left there is time to put one away by hand. */
const FEW = 6;
const WATCHES = 34; // ticks until he reels and can be taken

function spare(memory: Memory): Buttons {
  memory.spares = false;
  memory.nextPress = memory.tick + WATCHES;
  return 0;
}

/** Lights a heavy ends the string after. */
const CLOSED_BY = ['danko.gut', 'ridzik.belly'];
/** And those before, after which he simply goes on. */
const LEADS_UP = ['danko.jab', 'danko.cross', 'ridzik.jab', 'ridzik.slap', 'ridzik.elbow'];

/** Lined up in depth first, so that nobody is walked into; a fallen one is waited for at arm's length. */
function keepClose(sim: Seen<Sim>, hero: Fighter, foe: Fighter): Buttons {
  const room = isUp(sim, foe) ? px(26) : px(44);
  const side = hero.x <= foe.x ? -1 : 1;
  const left = sim.world.brawl.camera.x + px(14);
  const x = Math.max(left, foe.x + side * room);
  return toward(hero, x, foe.y, px(6), px(5));
}

/** The side where more of them stand: to throw to. */
export function crowdedSide(hero: Fighter, foes: readonly Fighter[]): Buttons {
  const ahead = foes.filter(({ x }) => (x >= hero.x) === hero.facing > 0).length;
  return ahead * 2 >= foes.length === hero.facing > 0 ? Button.right : Button.left;
}
