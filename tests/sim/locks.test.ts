import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import type { Content } from '../../src/sim/content';
import { ALONE } from '../../src/run/tricks/alone';
import { aimed, close, fresh, gapX, isNear, oneTrick, walkTo, type Eye, type Trick } from '../../src/run/tricks/one-trick';
import { Button } from '../../src/sim/buttons';
import { isOut } from '../../src/sim/fighter/senses';
import { is } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import { px, VIEW_WIDTH } from '../../src/sim/units';
import { emptyRoom, fighter, gym, type Gym } from './gym';

/** Ticks of one trick against one man who does not die. */
const LONG = 3600;
/** Longer than this nobody is kept from everything; on his feet and unhurt for a second he is not kept from anything. */
const LONGEST = 300;
const PEACE = 60;

/** Stands over a man who is down until he is about to be up again. */
const overHim = (eye: Eye, room: number, then: Trick): number => {
  const { foe } = eye;
  const down = ['launched', 'thrown', 'lying'].includes(foe.state) || (foe.state === 'getup' && foe.stateFrame < 9);
  return down ? walkTo(eye.hero, foe.x - px(room) * (eye.hero.x <= foe.x ? 1 : -1), foe.y, 6, 5) : then(eye);
};

const LOOPS: Readonly<Record<string, Trick>> = {
  'trips him as he rises': (eye) =>
    overHim(eye, 30, () => (isNear(eye, 42, 12) ? aimed(eye, Button.heavy | Button.down) : close(eye, 30))),
  'kicks him from the air as he rises': (eye) => overHim(eye, 80, ALONE['jump kick']),
  'holds him till he wriggles free, and takes him again': (eye) => {
    if (eye.hero.state === 'hold' || eye.hero.state === 'attack') return 0;
    return isNear(eye, 21) ? fresh(eye, Button.heavy | (eye.foe.x < eye.hero.x ? Button.left : Button.right)) : close(eye, 16);
  },
  'jabs him once more as he comes round': (eye) => {
    const { hero, foe } = eye;
    if (hero.state === 'attack') return foe.stagger.points < 40 ? fresh(eye, Button.light) : 0;
    if (foe.state === 'dizzy' && foe.stun - foe.stateFrame > 9) return gapX(hero, foe) > 34 ? close(eye, 30) : 0;
    return isNear(eye, 32) ? aimed(eye, Button.light) : close(eye, 28);
  },
};

const TRICKS: Readonly<Record<string, Trick>> = { ...ALONE, ...LOOPS };
const KINDS = Object.keys(content.actors).filter((kind) => {
  const { team, boss, ai } = content.actors[kind]!;
  return team === 'gang' && ai !== undefined && boss === undefined;
});

/** One screen, from which nobody walks away. */
const shutIn = ({ sim: { world: { brawl } } }: Gym): void => {
  Object.assign(brawl, { arena: 'far', waiting: 1 });
  brawl.camera.right = px(VIEW_WIDTH);
};

/** Ten times as tough as they are: whoever dies, or gives up, is no longer kept from anything. */
const TOUGH: Content = {
  ...content,
  actors: Object.fromEntries(Object.entries(content.actors).map(([kind, def]) => [kind, def.ai ? { ...def, hp: def.hp * 10 } : def])),
};

/** One to one on Cold War: the longest he is kept from doing anything, how many of his blows came out, and whether he lived. */
function against(kind: string, trick: Trick, hero: string): { longest: number; blows: number; lived: boolean } {
  const room: Gym = gym({ difficulty: 3 }, { ...emptyRoom, hero });
  Object.assign(room.sim, { content: TOUGH });
  shutIn(room);
  const foe = fighter(room, 40, 0, kind);
  const bot = oneTrick(trick);
  let [since, longest, blows, rested] = [0, 0, 0, 0];
  for (let tick = 0; tick < LONG && !isOut(room.sim, foe); tick++) {
    room.hero.hp = content.actors[hero]!.hp;
    step(room.sim, [bot(room.sim)]);
    const acts = !(['ready', 'floored', 'helpless', 'harmless'] as const).some((trait) => is(room.sim, foe, trait));
    blows += room.sim.events.filter((event) => event.type === 'swing' && event.actor === foe.id).length;
    rested = is(room.sim, foe, 'ready') ? rested + 1 : 0;
    since = acts || rested >= PEACE ? 0 : since + 1;
    longest = Math.max(longest, since);
  }
  return { longest, blows, lived: !isOut(room.sim, foe) };
}

describe.each(['danko', 'ridzik'])('%s alone with one man on Cold War', (hero) => {
  test.each(Object.keys(TRICKS))('%s: it keeps nobody from everything for five seconds, nor from every blow for a minute', {
    tags: 'slow', timeout: 60_000,
  }, (name) => {
    const rows = KINDS.map((kind) => ({ kind, ...against(kind, TRICKS[name]!, hero) }));
    const locked = rows.filter(({ longest, blows, lived }) => longest > LONGEST || (lived && blows === 0));
    expect(locked.map(({ kind, longest, blows }) => `${kind}: ${longest} ticks, ${blows} blows`)).toEqual([]);
  });
});
