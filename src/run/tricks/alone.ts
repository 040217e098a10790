import { Button, type Buttons } from '../../sim/buttons';
import { isUp } from '../../sim/fighter/senses';
import { px, VIEW_WIDTH } from '../../sim/units';
import {
  aimed, close, faceTo, fresh, fromEdge, gapX, gapY, isBig, isNear, looksAt, mashed, mashLight, threatTo, throwHeld, walkTo,
  type Body, type Eye, type Trick,
} from './one-trick';

const SPECIAL = Button.light | Button.heavy;
const SPECIAL_COSTS = 8; // hp
const isCharging = ({ hero }: Eye): boolean => /haymaker|coffee/.test(hero.move ?? '');

/** What one man can do over and over, by one button or one habit. */
export const ALONE = {
  'light, mashed': mashLight,
  'light, never aimed': (eye) => mashed(eye, Button.light) | (isNear(eye, 40, 14) ? 0 : close(eye)),
  'single jabs': (eye) => {
    if (!isNear(eye, 32)) return close(eye);
    return ['idle', 'walk'].includes(eye.hero.state) ? aimed(eye, Button.light) : 0;
  },
  'heavy, mashed': (eye) => (!isNear(eye, 38) ? close(eye, 32) : eye.tick % 3 === 0 ? aimed(eye, Button.heavy) : aimed(eye, 0)),
  'heavy, charged': (eye) => {
    if (eye.hero.state === 'attack') return isCharging(eye) ? Button.heavy : 0;
    return isNear(eye, 70, 12) ? aimed(eye, Button.heavy) : close(eye, 60);
  },
  'shoulder': (eye) => {
    const { hero, foe } = eye;
    if (!isNear(eye, 60)) return close(eye, 45);
    if (gapX(hero, foe) < 24) return hero.x <= foe.x ? Button.left : Button.right;
    return fresh(eye, Button.heavy | faceTo(hero, foe));
  },
  'sweep': (eye) => (isNear(eye, 40, 14) ? aimed(eye, Button.heavy | Button.down) : close(eye, 30)),
  'dash': dash,
  'jump kick': jumpKick,
  'jump slam': jumpSlam,
  'special': (eye) => {
    if (eye.hero.hp <= SPECIAL_COSTS) return isNear(eye, 34) ? mashed(eye, Button.light) : close(eye, 30);
    return isNear(eye, 50, 20) ? fresh(eye, SPECIAL) : close(eye, 30);
  },
  'special at two, else light': (eye) => {
    const near = eye.foes.filter((one) => isUp(eye.sim, one) && gapX(eye.hero, one) < 52 && gapY(eye.hero, one) < 22).length;
    return near >= 2 && eye.hero.hp > SPECIAL_COSTS ? fresh(eye, SPECIAL) : mashLight(eye);
  },
  'second special, else light': (eye) => {
    const { hero, foe } = eye;
    const lane = isUp(eye.sim, foe) && gapY(hero, foe) < 14 && gapX(hero, foe) < 120;
    return lane && hero.hp > SPECIAL_COSTS ? fresh(eye, SPECIAL | faceTo(hero, foe)) : mashLight(eye);
  },
  'grab and throw': (eye) => holding(eye, () => throwHeld(eye)),
  'grab and knees': (eye) => holding(eye, () => fresh(eye, Button.light)),
  'two knees and throw': (eye) => holding(eye, () => {
    if (eye.memory.count >= 2) return throwHeld(eye);
    const knee = fresh(eye, Button.light);
    if (knee !== 0) eye.memory.count++;
    return knee;
  }),
  'parry, mashed': (eye) => {
    const { hero, foe, foes, sim } = eye;
    if (hero.state === 'hold') return fresh(eye, Button.light);
    const reeling = foes.find(({ state }) => state === 'dizzy');
    if (reeling && gapX(hero, reeling) < 80) {
      if (sim.content.actors[reeling.kind]!.weight === 'boss') {
        return gapX(hero, reeling) > 34 ? walkTo(hero, reeling.x, reeling.y, 30, 6) : mashed(eye, Button.light);
      }
      if (!threatTo(eye)) return walkTo(hero, reeling.x, reeling.y, 0, 4);
    }
    if (hero.state === 'attack') return 0;
    return gapX(hero, foe) < 90 ? (eye.tick % 2 ? Button.defend : 0) : close(eye, 70);
  },
  'guard and answer': (eye) => {
    const { hero, foe, memory } = eye;
    if (hero.stagger.guard > memory.count) memory.next = eye.tick + 30;
    memory.count = hero.stagger.guard;
    const answers = eye.tick < memory.next || foe.state === 'dizzy' || (hero.state === 'attack' && hero.hitIds.length > 0);
    if (answers && isNear(eye, 40)) return mashed(eye, Button.light);
    if (gapX(hero, foe) >= 90) return close(eye, 60);
    return Button.defend | (hero.state === 'guard' || !looksAt(hero, foe) ? faceTo(hero, foe) : 0);
  },
  'guard for ever': ({ hero, foe }) => Button.defend | (hero.state === 'guard' ? faceTo(hero, foe) : 0),
  'steps and light': (eye) => {
    const threat = threatTo(eye);
    if (threat && threat.left < 14 && eye.hero.state !== 'attack') {
      return fresh(eye, Button.defend | (eye.hero.y > px(32) ? Button.up : Button.down));
    }
    return mashLight(eye);
  },
  'light in a corner': (eye) => {
    if (fromEdge(eye) > 26 && !isNear(eye, 30)) return toCorner(eye);
    if (isNear(eye, 40, 14)) return mashed(eye, Button.light) | (looksAt(eye.hero, eye.foe) ? 0 : faceTo(eye.hero, eye.foe));
    return eye.hero.facing > 0 ? 0 : Button.right;
  },
  'sweep in a corner': (eye) => {
    if (fromEdge(eye) > 26 && !isNear(eye, 30)) return toCorner(eye);
    if (isNear(eye, 42, 17)) return fresh(eye, Button.heavy | Button.down);
    return eye.hero.facing > 0 ? 0 : Button.right;
  },
  'run away and charge': (eye) => {
    const { hero, foe } = eye;
    if (hero.state === 'attack') return isCharging(eye) ? Button.heavy : 0;
    const far = gapX(hero, foe);
    if (far > 30 && far < 74 && gapY(hero, foe) < 12) return aimed(eye, Button.heavy);
    if (far >= 130) return looksAt(hero, foe) ? 0 : faceTo(hero, foe);
    return runFrom(eye) | (hero.y > foe.y ? Button.down : Button.up);
  },
  'weapons, swung': (eye) => armed(eye, () => (isNear(eye, 48, 14) ? mashed(eye, Button.light) | aimed(eye, 0) : close(eye, 38))),
  'weapons, thrown': (eye) => armed(eye, () => {
    if (!isUp(eye.sim, eye.foe) || gapY(eye.hero, eye.foe) >= 14) return close(eye, 80);
    return aimed(eye, Button.gun);
  }),
} satisfies Record<string, Trick>;

function dash(eye: Eye): Buttons {
  const { hero, foe, memory } = eye;
  const lined = gapY(hero, foe) < 12;
  if (hero.state === 'run' && gapX(hero, foe) < 75 && lined && looksAt(hero, foe)) return fresh(eye, Button.light | faceTo(hero, foe));
  if (hero.state === 'attack') return 0;
  if (gapX(hero, foe) < 66 && hero.state !== 'run') return runFrom(eye);
  memory.way = 0;
  return faceTo(hero, foe) | (gapY(hero, foe) > 6 ? (foe.y < hero.y ? Button.up : Button.down) : 0);
}

function jumpKick(eye: Eye): Buttons {
  const { hero, foe } = eye;
  if (hero.state === 'air') {
    return hero.stateFrame > 2 && gapX(hero, foe) < 60 ? fresh(eye, Button.light | faceTo(hero, foe)) : faceTo(hero, foe);
  }
  if (hero.state === 'squat') return faceTo(hero, foe) | Button.jump;
  if (hero.state === 'attack' || hero.z > 0) return Button.jump;
  return gapX(hero, foe) < 110 && gapY(hero, foe) < 14 ? fresh(eye, Button.jump | faceTo(hero, foe)) : close(eye, 80);
}

function jumpSlam(eye: Eye): Buttons {
  const { hero, foe } = eye;
  const falls = hero.stateFrame > 2 && (hero.vz < 200 || gapX(hero, foe) < 24);
  if (hero.state === 'air') return falls ? fresh(eye, Button.heavy) : faceTo(hero, foe) | Button.jump;
  if (hero.state === 'squat') return faceTo(hero, foe) | Button.jump;
  if (hero.state === 'attack' || hero.z > 0) return Button.jump;
  return gapX(hero, foe) < 100 && gapY(hero, foe) < 16 ? fresh(eye, Button.jump | faceTo(hero, foe)) : close(eye, 70);
}

/** Grabs whoever can be grabbed, and knows what to do with him. */
function holding(eye: Eye, then: () => Buttons): Buttons {
  const { hero, foe, memory } = eye;
  if (hero.state === 'hold') return then();
  if (hero.state === 'attack') return 0;
  memory.count = 0;
  if (isBig(eye, foe) && foe.state !== 'dizzy') return isNear(eye, 34) ? mashed(eye, Button.light) : close(eye);
  return isNear(eye, 22) ? fresh(eye, Button.heavy | faceTo(hero, foe)) : close(eye, 16);
}

/** Fetches what lies there to hit with. */
function armed(eye: Eye, then: () => Buttons): Buttons {
  const { hero, sim } = eye;
  if (hero.carried) return then();
  const left = sim.world.brawl.camera.x;
  const thing = sim.world.items
    .filter(({ owner, kind, x }) =>
      owner === null && sim.content.items[kind]!.use === 'weapon' && x > left + px(12) && x < left + px(VIEW_WIDTH - 12))
    .sort((a, b) => Math.abs(a.x - hero.x) - Math.abs(b.x - hero.x))[0];
  return thing ? walkTo(hero, thing.x, thing.y, 14, 8) || fresh(eye, Button.gun) : mashLight(eye);
}

const toCorner = ({ sim, hero }: Eye): Buttons => walkTo(hero, sim.world.brawl.camera.x + px(14), px(30), 6, 40);

/** Along the street, and back from its ends. */
function runFrom(eye: Eye): Buttons {
  const { memory, hero } = eye;
  const edge = fromEdge(eye);
  if (edge < 40) memory.way = Button.right;
  else if (edge > VIEW_WIDTH - 40) memory.way = Button.left;
  else if (memory.way === 0) memory.way = awayFrom(hero, eye.foe);
  return memory.way;
}

const awayFrom = (hero: Body, foe: Body): Buttons => (hero.x < foe.x ? Button.left : Button.right);
