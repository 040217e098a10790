import type { Actor } from '../actor';
import type { Facing } from '../box';
import { Button, isDown } from '../buttons';
import type { Sim } from '../sim';
import { partnerOf } from '../fighter/senses';
import type { Aim, Press } from './buddy';
import { burst } from './burst';
import { callFinisher } from './finishers';
import { isFree } from './free';
import { callAssist } from './orders';
import { beginResolution, dizzyFoeInReach } from './resolutions';
import { askToSwap } from './swap';
import { heave, offerHand } from './two-players';
import { beginRevival, needsHelp } from './winded';

/** P held so long is no tap any more: they change places. */
const SWAP_HOLD = 15;
/** Pressed so few frames before the blow came, it was meant as the way out of it; held for longer, it was not. */
const BURST_BUFFER = 8;
/** P and light within so many frames of each other are one press: the team finisher. */
const CHORD = 3;

/** What the partner button means here and now, to one hero or to two. Runs on fresh intents: all happens in the tick of the press. */
export function readPartnerButtons(sim: Sim): void {
  const { actors, outcome } = sim.world;
  if (outcome !== 'playing') return;
  for (const hero of actors) if (hero.player !== null && hero.press) read(sim, hero, hero.press);
}

function read(sim: Sim, hero: Actor, press: Press): void {
  const { intent } = hero;
  press.still = intent.held === 0 ? Math.min(9999, press.still + 1) : 0;
  const down = isDown(intent.held, Button.partner);
  if (isDown(intent.fresh, Button.partner)) begin(sim, hero, press);
  else if (down && press.held > 0) keepPressed(sim, hero, press);
  else if (!down && press.held > 0) letGo(sim, hero, press);
}

function begin(sim: Sim, hero: Actor, press: Press): void {
  press.held = 1;
  press.front = hero.facing;
  press.aim = aimOf(hero, press.front);
  press.spent = false;
  hero.intent.partner = 0;
  if (sim.world.partnership) sim.events.push({ type: 'partnerHailed', actor: hero.id });
  if (burst(sim, hero)) press.spent = true;
  else if (asksFinisher(sim, hero, press)) chord(sim, hero, press);
  else if (isFree(sim, hero)) press.spent = handle(sim, hero);
}

/** What P does at once, before it is known whether it is tapped or held. */
function handle(sim: Sim, hero: Actor): boolean {
  const fallen = needsHelp(sim, hero);
  if (fallen) return beginRevival(sim, hero);
  const beaten = dizzyFoeInReach(sim, hero);
  return beaten !== null && beginResolution(sim, hero, beaten);
}

function keepPressed(sim: Sim, hero: Actor, press: Press): void {
  press.held = Math.min(999, press.held + 1);
  const aim = aimOf(hero, press.front);
  if (aim !== 'neutral') press.aim = aim;
  if (!press.spent && asksFinisher(sim, hero, press)) return chord(sim, hero, press);
  if (press.held <= BURST_BUFFER && burst(sim, hero)) press.spent = true;
  if (press.aim === 'down') return offerHand(sim, hero, press);
  if (press.spent || press.held !== SWAP_HOLD) return;
  press.spent = true;
  askToSwap(sim, hero);
}

function letGo(sim: Sim, hero: Actor, press: Press): void {
  const { held, spent } = press;
  press.held = 0;
  if (held >= SWAP_HOLD || spent) return;
  if (partnerOf(sim, hero)?.player == null) callAssist(sim, hero, press.aim);
  else if (press.aim === 'toward') heave(sim, hero);
}

const asksFinisher = ({ world }: Sim, { intent }: Actor, { held }: Press): boolean =>
  world.partnership !== null && held <= CHORD && isDown(intent.held, Button.light) && intent.age <= CHORD;

function chord(sim: Sim, hero: Actor, press: Press): void {
  hero.intent.light = 0;
  press.spent = true;
  callFinisher(sim, hero, press.aim);
}

function aimOf({ intent }: Actor, front: Facing): Aim {
  if (intent.dx !== 0) return intent.dx === front ? 'toward' : 'away';
  if (intent.dy !== 0) return intent.dy < 0 ? 'up' : 'down';
  return 'neutral';
}
