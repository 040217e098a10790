import type { Actor } from '../actor';
import type { Resolution } from '../actor-def';
import { Button } from '../buttons';
import { addItem } from '../combat/items';
import { takeHold } from '../combat/grips';
import { tellResolved } from '../feature-hooks';
import { gapX, gapY, isUp, nearestFoe, sideOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import { maxHpOf } from '../fighter/strength';
import { actorOf, defOf, type Among, type Seen, type Sim } from '../sim';
import { kneel } from '../stage/arenas';
import { putAwayByHand } from '../stage/scoring';
import { px } from '../units';
import { calmDesk, complain } from './complaints';
import { resolved } from './detente';

const NEAR_X = px(34);
const NEAR_Y = px(16);
/** Let go of in the middle of his rights, a man goes on reeling so long. */
const DIZZY_AGAIN = 60;

/** A foe who reels within reach. A boss is not put away like this. */
export function dizzyFoeInReach<A extends Seen<Actor>>(sim: Among<A>, hero: Seen<Actor>): A | null {
  const foe = nearestFoe(sim, hero, (other) => other.state === 'dizzy' && other.brain !== null && defOf(sim, other).weight !== 'boss');
  return foe && gapX(hero, foe) <= NEAR_X && gapY(hero, foe) <= NEAR_Y ? foe : null;
}

/** Each puts a beaten man away in his own fashion. */
export function beginResolution(sim: Sim, hero: Actor, foe: Actor): boolean {
  const way = defOf(sim, hero).resolution?.way;
  if (!way || hero.carried && way === 'break') return false;
  hero.facing = sideOf(hero, foe);
  takeHold(sim, hero, foe);
  changeState(sim, hero, way);
  return true;
}

/** Goes on with whatever is being done to somebody. */
export function updateResolutions(sim: Sim): void {
  for (const hero of sim.world.actors) {
    if (hero.hitstop > 0) continue;
    const foe = actorOf(sim, hero.grip);
    if (!foe) continue;
    if (hero.state === 'break') breakOn(sim, hero, foe);
    else if (hero.state === 'miranda') readOn(sim, hero, foe);
  }
}

// ---- Break: one wrist, 45 frames, and a sheet on Donnelly's desk

const BREAK = { crack: 26, frames: 45 } as const;

function breakOn(sim: Sim, hero: Actor, foe: Actor): void {
  if (hero.stateFrame === BREAK.crack) sim.events.push({ type: 'broke', actor: hero.id, target: foe.id });
  if (hero.stateFrame < BREAK.frames) return;
  reload(sim);
  complain(sim, hero);
  finish(sim, hero, foe, 'break');
  resolved(sim, hero, 'break');
  tellResolved(sim, hero, 'break');
}

// ---- Miranda: four beats of thirty frames; any other button, or P once more, breaks it off

const BREAKS_OFF = Button.light | Button.heavy | Button.jump | Button.defend | Button.gun | Button.partner;
export const RIGHTS = { beats: 4, frames: 30 } as const;

function readOn(sim: Sim, hero: Actor, foe: Actor): void {
  const breaksOff = hero.stateFrame > 1 && (hero.intent.fresh & BREAKS_OFF) !== 0;
  if (breaksOff || !foe.brain) {
    letResolutionGo(sim, hero);
    return;
  }
  if (hero.stateFrame === 0 || hero.stateFrame % RIGHTS.frames !== 0) return;
  foe.brain.rights++;
  sim.events.push({ type: 'mirandaBeat', actor: hero.id, target: foe.id, beat: foe.brain.rights });
  if (foe.brain.rights < RIGHTS.beats) return;
  reward(sim, hero, foe);
  calmDesk(sim);
  finish(sim, hero, foe, 'miranda');
  sim.events.push({ type: 'arrested', actor: hero.id, target: foe.id });
  resolved(sim, hero, 'miranda');
  tellResolved(sim, hero, 'miranda');
}

/** What has been read stays read. */
export function letResolutionGo(sim: Sim, hero: Actor): boolean {
  const foe = actorOf(sim, hero.grip);
  hero.grip = null;
  if (hero.state === 'miranda') changeState(sim, hero, 'idle');
  if (foe?.state !== 'held') return false;
  foe.grip = null;
  foe.stun = DIZZY_AGAIN;
  changeState(sim, foe, 'dizzy');
  return true;
}

/** A grateful city: food if he needs it, else bullets. */
function reward(sim: Sim, hero: Actor, foe: Actor): void {
  const thanks = defOf(sim, hero).resolution?.thanks;
  if (thanks !== undefined && hero.hp * 100 < maxHpOf(sim, hero) * 85) addItem(sim, thanks, foe.x + foe.facing * px(20), foe.y);
  else reload(sim);
}

function reload(sim: Sim): void {
  for (const actor of sim.world.actors) {
    const { gun } = defOf(sim, actor);
    if (actor.gun && gun) Object.assign(actor.gun, { rounds: gun.rounds, magazines: gun.magazines });
  }
}

/** Whoever sees it from so near thinks again for so many frames before he attacks. */
const SEEN_FROM = px(140);
const THINKS_AGAIN = 60;

function impress(sim: Sim, hero: Actor): void {
  for (const { brain, x } of sim.world.actors) {
    if (brain && Math.abs(x - hero.x) <= SEEN_FROM) brain.cool = Math.max(brain.cool, THINKS_AGAIN);
  }
}

function finish(sim: Sim, hero: Actor, foe: Actor, way: Resolution): void {
  hero.grip = null;
  foe.grip = null;
  putAwayByHand(sim, foe, way);
  kneel(sim, foe);
  impress(sim, hero);
  changeState(sim, hero, 'idle');
}

/** Somebody up and beaten stands so near that P would see to him. For the prompt over his head. */
export const canResolve = (sim: Seen<Sim>, hero: Seen<Actor>): boolean =>
  defOf(sim, hero).resolution !== undefined && isUp(sim, hero) && dizzyFoeInReach(sim, hero) !== null;
