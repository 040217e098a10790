import { Button, type Buttons } from '../../sim/buttons';
import { isUp } from '../../sim/fighter/senses';
import { is } from '../../sim/sim';
import { px } from '../../sim/units';
import {
  faceTo, fresh, gapX, gapY, looksAt, mashLight, throwHeld, walkTo, type Body, type Eye, type Trick,
} from './one-trick';

const SWAP_HOLDS = 18; // ticks the partner button is down to change places
const partnerOf = ({ sim, hero }: Eye): Body | undefined => sim.world.actors.find(({ role, id }) => role === 'hero' && id !== hero.id);

/** What two can do over and over. */
export const TOGETHER = {
  'gun': (eye) => gunning(eye, true),
  'gun, reloaded unhurried': (eye) => gunning(eye, false),
  'assists, and nothing': (eye) => asking(eye, 0) ?? 0,
  'assists and light': (eye) => asking(eye, 0) ?? mashLight(eye),
  'assists away and light': (eye) => asking(eye, eye.hero.facing > 0 ? Button.left : Button.right) ?? mashLight(eye),
  'assists down and light': (eye) => asking(eye, Button.down) ?? mashLight(eye),
  'assists ahead and light': (eye) => asking(eye, eye.hero.facing > 0 ? Button.right : Button.left) ?? mashLight(eye),
  'swaps and light': (eye) => swapping(eye, eye.tick >= eye.memory.next) ?? mashLight(eye),
  'swaps at each string’s end': (eye) =>
    swapping(eye, eye.hero.hitIds.length > 0 && /headbutt|shoe/.test(eye.hero.move ?? '')) ?? mashLight(eye),
  'resolutions': (eye) => {
    const { hero, sim, foes } = eye;
    if (hero.state === 'break' || hero.state === 'miranda') return Button.partner;
    if (hero.state === 'hold') return throwHeld(eye);
    const reeling = foes.find((one) => one.state === 'dizzy' && gapX(hero, one) < 70 && sim.content.actors[one.kind]!.weight !== 'boss');
    if (reeling && is(sim, hero, 'ready')) {
      if (gapX(hero, reeling) <= 30 && gapY(hero, reeling) <= 12) return hero.press?.held ? 0 : Button.partner;
      return walkTo(hero, reeling.x + (hero.x < reeling.x ? -px(26) : px(26)), reeling.y, 4, 8);
    }
    return /danko.gut|ridzik.belly/.test(hero.move ?? '') && hero.hitIds.length > 0 ? 0 : mashLight(eye);
  },
} satisfies Record<string, Trick>;

/** From where the line is free; `hurries` the reload through its window. */
function gunning(eye: Eye, hurries: boolean): Buttons {
  const { hero, foes, sim } = eye;
  if (hero.state === 'attack') {
    const inWindow = hurries && hero.move?.endsWith('.reload') && hero.stateFrame >= 25 && hero.stateFrame <= 33;
    return inWindow ? fresh(eye, Button.gun) : 0;
  }
  const spent = hero.gun?.rounds === 0 && hero.gun.magazines === 0;
  if (sim.world.desk?.gunLocked || spent) return mashLight(eye);
  const target = foes.filter((one) => isUp(sim, one)).sort((a, b) => gapY(hero, a) - gapY(hero, b))[0] ?? eye.foe;
  if (gapY(hero, target) > 12) return target.y < hero.y ? Button.up : Button.down;
  return looksAt(hero, target) ? fresh(eye, Button.gun) : faceTo(hero, target);
}

/** Asks whenever there is somebody to ask; null: nobody to ask just now. */
function asking(eye: Eye, stick: Buttons): Buttons | null {
  const partner = partnerOf(eye);
  const can = partner?.order?.cool === 0 && partner.state !== 'winded' && eye.hero.state !== 'attack' && gapX(eye.hero, eye.foe) < 130;
  if (!can) return null;
  eye.memory.queue = [Button.partner | stick, Button.partner | stick, 0];
  return Button.partner | stick;
}

function swapping(eye: Eye, now: boolean): Buttons | null {
  if (!now || partnerOf(eye)?.state === 'winded') return null;
  eye.memory.next = eye.tick + 60;
  eye.memory.queue = Array.from({ length: SWAP_HOLDS }, () => Button.partner);
  return Button.partner;
}
