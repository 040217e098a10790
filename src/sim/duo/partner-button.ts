import type { Actor } from '../actor';
import type { Facing } from '../box';
import { Button, isDown } from '../buttons';
import type { Sim } from '../sim';
import { partnerOf } from '../fighter/senses';
import type { Aim, Buddy } from './buddy';
import { burst } from './burst';
import { callFinisher } from './finishers';
import { isFree } from './free';
import { callAssist } from './orders';
import { beginResolution, dizzyFoeInReach, letResolutionGo } from './resolutions';
import { askToSwap } from './swap';
import { heave, offerHand } from './two-players';
import { beginRevival, needsHelp } from './winded';

/** P held so long is no tap any more: they change places. */
const SWAP_HOLD = 15;
/** A resolution let go of this early was meant as a tap. */
const TAP = 10;
/** P and light within so many frames of each other are one press: the team finisher. */
const CHORD = 3;

/** What the partner button means here and now. Runs on fresh intents, so that all of it happens in the tick of the press. */
export function readPartnerButtons(sim: Sim): void {
  const { partnership, actors, stage } = sim.world;
  if (!partnership || stage.outcome !== 'playing') return;
  for (const hero of actors) if (hero.player !== null && hero.buddy) read(sim, hero, hero.buddy);
}

function read(sim: Sim, hero: Actor, buddy: Buddy): void {
  const { intent } = hero;
  buddy.still = intent.held === 0 ? Math.min(9999, buddy.still + 1) : 0;
  const down = isDown(intent.held, Button.partner);
  if (isDown(intent.fresh, Button.partner)) press(sim, hero, buddy);
  else if (down && buddy.pressed > 0) keepPressed(sim, hero, buddy);
  else if (!down && buddy.pressed > 0) letGo(sim, hero, buddy);
}

function press(sim: Sim, hero: Actor, buddy: Buddy): void {
  buddy.pressed = 1;
  buddy.front = hero.facing;
  buddy.aim = aimOf(hero, buddy.front);
  buddy.spent = false;
  hero.intent.partner = 0;
  sim.events.push({ type: 'partnerHailed', actor: hero.id });
  if (burst(sim, hero)) buddy.spent = true;
  else if (asksFinisher(hero, buddy)) chord(sim, hero, buddy);
  else if (isFree(sim, hero)) buddy.spent = handle(sim, hero);
}

/** What P does at once, before it is known whether it is tapped or held. */
function handle(sim: Sim, hero: Actor): boolean {
  const fallen = needsHelp(sim, hero);
  if (fallen) return beginRevival(sim, hero);
  const beaten = dizzyFoeInReach(sim, hero);
  return beaten !== null && beginResolution(sim, hero, beaten);
}

function keepPressed(sim: Sim, hero: Actor, buddy: Buddy): void {
  buddy.pressed = Math.min(999, buddy.pressed + 1);
  const aim = aimOf(hero, buddy.front);
  if (aim !== 'neutral') buddy.aim = aim;
  if (!buddy.spent && asksFinisher(hero, buddy)) return chord(sim, hero, buddy);
  if (burst(sim, hero)) buddy.spent = true;
  if (buddy.aim === 'down') return offerHand(sim, hero, buddy);
  if (buddy.spent || buddy.pressed !== SWAP_HOLD) return;
  buddy.spent = true;
  askToSwap(sim, hero);
}

function letGo(sim: Sim, hero: Actor, buddy: Buddy): void {
  const { pressed, spent } = buddy;
  buddy.pressed = 0;
  const cutShort = hero.state === 'miranda' && letResolutionGo(sim, hero);
  if (pressed >= SWAP_HOLD || (spent && !(cutShort && pressed < TAP))) return;
  if (partnerOf(sim, hero)?.player == null) callAssist(sim, hero, buddy.aim);
  else if (buddy.aim === 'toward') heave(sim, hero);
}

const asksFinisher = ({ intent }: Actor, { pressed }: Buddy): boolean =>
  pressed <= CHORD && isDown(intent.held, Button.light) && intent.age <= CHORD;

function chord(sim: Sim, hero: Actor, buddy: Buddy): void {
  hero.intent.light = 0;
  buddy.spent = true;
  callFinisher(sim, hero, buddy);
}

function aimOf({ intent }: Actor, front: Facing): Aim {
  if (intent.dx !== 0) return intent.dx === front ? 'toward' : 'away';
  if (intent.dy !== 0) return intent.dy < 0 ? 'up' : 'down';
  return 'neutral';
}
