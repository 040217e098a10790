import type { Actor } from './actor';
import { Assist, hasAssist } from './assist';
import { Button, isDown, isPressed, type Buttons } from './buttons';
import type { Intent } from './intent';
import type { Sim } from './sim';

/** A press is remembered this long, so a punch asked for during recovery still comes out. */
const BUFFER = 8;
const LONG_BUFFER = 12;
/** Light and heavy within so many frames of each other are one press: the special. */
const CHORD = 3;
const ACTIONS = ['light', 'heavy', 'jump', 'defend', 'gun', 'special', 'partner'] as const;
const PRESSES = [
  ['light', Button.light], ['heavy', Button.heavy], ['jump', Button.jump],
  ['defend', Button.defend], ['gun', Button.gun], ['partner', Button.partner],
] as const;

export function readPlayers(sim: Sim, buttons: readonly Buttons[]): void {
  const { world } = sim;
  const buffer = hasAssist(world.assist, Assist.longBuffer) ? LONG_BUFFER : BUFFER;
  for (const actor of world.actors) {
    if (actor.player === null) continue;
    const now = buttons[actor.player] ?? 0;
    readStick(actor, now);
    readPresses(actor, now, world.lastButtons[actor.player] ?? 0, buffer);
    if (hasAssist(world.assist, Assist.autoString)) repeatLight(actor.intent, now);
  }
  for (let player = 0; player < world.lastButtons.length; player++) world.lastButtons[player] = buttons[player] ?? 0;
}

function readStick({ intent, facing }: Actor, now: Buttons): void {
  const dx = axis(isDown(now, Button.left), isDown(now, Button.right));
  intent.dy = axis(isDown(now, Button.up), isDown(now, Button.down));
  intent.ahead = dx !== 0 && dx === intent.dx ? intent.ahead + 1 : 0;
  intent.dx = dx;
  if (dx !== 0) intent.side = dx;
  intent.turned = dx === -facing ? 0 : Math.min(99, intent.turned + 1);
}

const axis = (less: boolean, more: boolean): -1 | 0 | 1 => (less === more ? 0 : less ? -1 : 1);

function readPresses({ intent, hitstop }: Actor, now: Buttons, before: Buttons, buffer: number): void {
  const fade = hitstop > 0 ? 0 : 1; // time stands still in hitstop, for the buffer too
  for (const action of ACTIONS) intent[action] = Math.max(0, intent[action] - fade);
  intent.held = now;
  intent.fresh = now & ~before;

  const lightDown = isPressed(now, before, Button.light);
  const heavyDown = isPressed(now, before, Button.heavy);
  const chord = (lightDown && isDown(now, Button.heavy)) || (heavyDown && isDown(now, Button.light));
  const special = chord && ((lightDown && heavyDown) || intent.age <= CHORD);
  intent.age = lightDown || heavyDown ? 0 : Math.min(99, intent.age + 1);

  if (special) return remember(intent, 'special', buffer);
  for (const [action, bit] of PRESSES) if (isPressed(now, before, bit)) remember(intent, action, buffer);
}

/** The last press wins: what was asked for before it is forgotten. */
function remember(intent: Intent, wanted: (typeof ACTIONS)[number], frames: number): void {
  for (const action of ACTIONS) intent[action] = 0;
  intent[wanted] = frames;
}

function repeatLight(intent: Intent, now: Buttons): void {
  const busy = ACTIONS.some((action) => intent[action] > 0);
  if (isDown(now, Button.light) && !busy) intent.light = 1;
}
