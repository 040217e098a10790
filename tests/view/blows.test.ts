import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { line } from '../../src/content/lines';
import type { Actor } from '../../src/sim/actor';
import { Button } from '../../src/sim/buttons';
import { takeHold } from '../../src/sim/combat/grips';
import { changeState } from '../../src/sim/fighter/change-state';
import { hashOf } from '../../src/sim/hash';
import { defOf, type Sim } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import { px, VIEW_WIDTH } from '../../src/sim/units';
import { bodyDepth, handsDepth } from '../../src/view/actors/body-points';
import { drawnAs } from '../../src/view/actors/drawn';
import { handsOn } from '../../src/view/actors/grasp';
import { EASE, Recoil } from '../../src/view/actors/recoil';
import { signOf } from '../../src/view/actors/telegraphs';
import type { Atlas, SheetDef } from '../../src/view/assets/atlas';
import { BlowsView } from '../../src/view/effects/blows-view';
import { type Contact, contactOf, frontOf } from '../../src/view/effects/contact';
import { Depth } from '../../src/view/render/depths';
import type { Particle } from '../../src/view/render/particles';
import { toRow, toX } from '../../src/view/render/projection';
import { dummy, type Gym, gym } from '../sim/gym';

const BUILT = 'assets/built';
const json = <T>(path: string): T => JSON.parse(readFileSync(`${BUILT}/${path}`, 'utf8')) as T;
const atlases: Record<string, Atlas> = Object.fromEntries(
  readdirSync(`${BUILT}/characters`).filter((file) => file.endsWith('.json')).map((file) => {
    const atlas = json<Atlas>(`characters/${file}`);
    return [atlas.look, atlas];
  }),
);

/** What is seen of a stretch of play, and how far each body is drawn from where it is. */
interface Seen {
  readonly flat: Particle[];
  readonly light: Particle[];
  readonly flashes: string[];
  readonly pushes: Map<number, { far: number; over: number }>;
}

/** Plays with these buttons held until something lands, and so many ticks more. */
function watch({ sim }: Gym, buttons: number, event: string, after = 0): Seen {
  const seen: Seen = { flat: [], light: [], flashes: [], pushes: new Map() };
  const view = new BlowsView({ flat: { add: (it) => seen.flat.push(it) }, light: { add: (it) => seen.light.push(it) } }, atlases);
  const body = (id: number) => ({
    push: (far: number, over = 0) => seen.pushes.set(id, { far, over }),
    struck: (_height: string | null, flash: string | null) => (flash ? seen.flashes.push(flash) : 0),
  });
  let left: number | null = null;
  for (let i = 0; i < 120 && left !== 0; i++) {
    step(sim, [i < 2 ? buttons : 0]);
    for (const each of sim.events) view.onEvent(each, sim, { find: body });
    if (left !== null) left--;
    else if (sim.events.some(({ type }) => type === event)) left = after;
  }
  expect(left, `no ${event}`).toBe(0);
  return seen;
}

const sparks = ({ flat }: Seen): Particle[] => flat.filter(({ shape }) => shape.startsWith('spark-'));
const farOf = (seen: Seen, { id }: Actor): number => seen.pushes.get(id)?.far ?? 0;

/** Every blow that somebody can strike with his body, with its man. */
const BLOWS = Object.entries(content.actors).flatMap(([kind, def]) => {
  const names = [...Object.values(def.moves), ...(def.ai?.attacks ?? []).map(({ move }) => move)];
  return [...new Set(names)].flatMap((name) => {
    const move = content.moves[name as string];
    const bodily = move && move.hit.damage > 0 && !move.ray && !move.shot && !move.shock && !move.release && !move.knee && !move.grab;
    return bodily && atlases[def.look] ? [{ kind, name: name as string }] : [];
  });
});

/** In the middle of it, `gap` px from a goon. */
function atContact(kind: string, name: string, gap = 24): { sim: Sim; attacker: Actor; target: Actor; contact: Contact } {
  const room = gym();
  const attacker = dummy(room, 60, 0, kind);
  const move = content.moves[name]!;
  const behind = move.hitbox.x + move.hitbox.w / 2 < 0;
  attacker.facing = 1;
  const target = dummy(room, behind ? 60 - gap : 60 + gap, 0, 'goon');
  attacker.move = name;
  changeState(room.sim, attacker, 'attack');
  attacker.stateFrame = move.startup;
  const { weight } = move.hit;
  const contact = contactOf(room.sim, atlases, { attacker: attacker.id, target: target.id, z: px(44), weight, told: 'hit', move: name });
  return { sim: room.sim, attacker, target, contact: contact! };
}

describe('a blow that lands', () => {
  test('sparks at the fist, on the side of who is struck', () => {
    const room = gym();
    const foe = dummy(room, 26);
    const seen = watch(room, Button.light, 'hit');
    const [spark] = sparks(seen);
    const { frame, scale } = drawnAs(room.sim, atlases, room.hero)!;
    const wrist = toX(room.hero.x) + farOf(seen, room.hero) + Math.max(frame.nh![0], frame.fh![0]) / scale;
    expect(spark!.x - wrist).toBeGreaterThan(0);
    expect(spark!.x - wrist).toBeLessThan(24);
    expect(spark!.x).toBeLessThan(toX(foe.x) + farOf(seen, foe));
  });

  test.each(BLOWS)('of $kind, $name: is seen on the other body, clear of his own face', ({ kind, name }) => {
    const { sim, attacker, target, contact } = atContact(kind, name);
    const skin = toX(target.x) + contact.away - contact.toward * frontOf(sim, target);
    expect(Math.abs(contact.x - skin)).toBeLessThanOrEqual(14);
    const { frame: { head }, scale } = drawnAs(sim, atlases, attacker)!;
    const face = [toX(attacker.x) + contact.back + (head![0] * attacker.facing) / scale, toRow(attacker.y, attacker.z) + head![1] / scale];
    expect(Math.hypot(contact.x - face[0]!, contact.row - face[1]!)).toBeGreaterThan(12);
  });

  test.each([-10, 0, 10])('is seen over who is struck and behind who strikes, %i px nearer the viewer', (dy) => {
    const room = gym();
    const foe = dummy(room, 26, dy);
    const seen = watch(room, Button.light, 'hit');
    const { depth } = sparks(seen)[0]!;
    expect(depth).toBeGreaterThan(bodyDepth(foe));
    expect(depth).toBeLessThan(Math.max(bodyDepth(room.hero), seen.pushes.get(room.hero.id)!.over));
  });

  test('is gone by the sixth tick, before time goes on: the pose is seen, not the spark', () => {
    const room = gym();
    dummy(room, 26);
    const seen = watch(room, Button.heavy, 'hit');
    expect(sparks(seen)).toHaveLength(1);
    for (const { life } of sparks(seen)) expect(life).toBeLessThan(6);
    expect(content.moves['danko.haymaker']!.hit.hitstop).toBeGreaterThan(6);
  });

  test('lights no figure over: rings and glow lie behind them all', () => {
    const room = gym();
    dummy(room, 26).hp = 1;
    const seen = watch(room, Button.heavy, 'hit', 4);
    expect(seen.light.length).toBeGreaterThan(0);
    for (const { depth } of seen.light) expect(depth).toBeLessThan(Depth.belt);
  });

  test('shows no spark larger than six tenths of what hid a man’s head', () => {
    const { frames, scale = 2 } = json<SheetDef>('props/fx.json');
    const heavy = Object.entries(frames).filter(([name]) => name.startsWith('spark-'));
    expect(heavy.length).toBeGreaterThan(0);
    for (const [name, { w, h }] of heavy) expect(Math.max(w, h) / scale, name).toBeLessThanOrEqual(120 * 0.6);
  });

  test('that meets five men is one effect, and one man white', () => {
    const room = gym();
    for (const dx of [-34, -22, 20, 30, 38]) dummy(room, dx, dx % 4);
    const seen = watch(room, Button.light | Button.heavy, 'hit', 24);
    expect(sparks(seen).map(({ shape }) => shape).toSorted()).toEqual(['spark-heavy', ...Array(4).fill('spark-light')]);
    expect(seen.flashes).toEqual(['cream']);
    expect(seen.light.filter(({ shape }) => shape === 'glow')).toHaveLength(1);
  });

  test('changes nothing in the world', () => {
    const [played, watched] = [gym(), gym()];
    for (const room of [played, watched]) dummy(room, 26);
    watch(watched, Button.heavy, 'hit');
    while (played.sim.world.frame < watched.sim.world.frame) step(played.sim, [played.sim.world.frame < 2 ? Button.heavy : 0]);
    expect(hashOf(played.sim.world)).toBe(hashOf(watched.sim.world));
  });
});

describe('two bodies at contact', () => {
  test('are drawn at arm’s length, however near they stand', () => {
    for (const gap of [18, 24, 30]) {
      const { sim, attacker, target, contact } = atContact('danko', 'danko.jab', gap);
      const { frame, scale } = drawnAs(sim, atlases, attacker)!;
      const fist = toX(attacker.x) + contact.back + Math.max(frame.nh![0], frame.fh![0]) / scale;
      expect(fist, `${gap} px apart`).toBeLessThan(toX(target.x) + contact.away + 10);
    }
  });

  test('are not thrown out of the picture: who strikes gives way instead', () => {
    const { sim, attacker, target } = atContact('danko', 'danko.jab');
    const struck = { attacker: attacker.id, target: target.id, z: px(44), weight: 'light', told: 'hit', move: 'danko.jab' } as const;
    const free = contactOf(sim, atlases, struck)!;
    sim.world.brawl.camera.x = target.x + px(15) - px(VIEW_WIDTH);
    const cornered = contactOf(sim, atlases, struck)!;
    expect(toX(target.x) + cornered.away).toBeLessThanOrEqual(toX(sim.world.brawl.camera.x + px(VIEW_WIDTH)) - 26);
    expect(cornered.away - cornered.back).toBeCloseTo(free.away - free.back);
  });

  test('a boss is thrown further than a man is', () => {
    const far = (kind: string): number => {
      const room = gym();
      const boss = dummy(room, 30, 0, kind);
      changeState(room.sim, boss, 'dizzy');
      boss.stun = 90;
      return farOf(watch(room, Button.heavy, 'hit'), boss);
    };
    expect(far('strongman')).toBeGreaterThan(far('goon') + 5);
  });

  test('stay apart while time stands still, and are back in four ticks without a jump', () => {
    const recoil = new Recoil();
    recoil.push(40);
    for (let i = 0; i < 10; i++) {
      recoil.remember();
      recoil.tick(true);
      expect(recoil.at(0.5)).toBe(40);
    }
    let last = 40;
    for (let tick = 0; tick < EASE; tick++) {
      recoil.remember();
      recoil.tick(false);
      for (const blend of [0, 0.5, 1]) {
        const now = recoil.at(blend);
        expect(last - now).toBeGreaterThanOrEqual(0);
        expect(last - now).toBeLessThan(40 / 3);
        last = now;
      }
    }
    expect(EASE).toBe(4);
    expect(last).toBe(0);
    expect(recoil.isOver).toBe(true);
  });
});

test('a man is drawn into the hands that hold him at once, and out of them gently', () => {
  const recoil = new Recoil();
  const tick = (held: number): number => {
    const before = recoil.at(1);
    recoil.remember();
    recoil.tick(false, held);
    return recoil.at(1) - before;
  };
  for (let i = 0; i < 4; i++) tick(24);
  expect(recoil.at(1)).toBe(24);
  for (let i = 0; i < 10; i++) expect(Math.abs(tick(0))).toBeLessThan(3);
  expect(recoil.at(1)).toBe(0);
});

test('who holds a man has his hands on him', () => {
  for (const kind of ['goon', 'towel-whipper', 'bath-master']) {
    const room = gym();
    const foe = dummy(room, 20, 0, kind);
    takeHold(room.sim, room.hero, foe);
    step(room.sim, [0]);
    const { frame, scale } = drawnAs(room.sim, atlases, room.hero)!;
    const hands = toX(room.hero.x) + Math.max(frame.nh![0], frame.fh![0]) / scale;
    const led = toX(foe.x) + handsOn(room.sim, atlases, foe);
    expect(Math.abs(led - hands)).toBeLessThanOrEqual(frontOf(room.sim, foe));
    expect(handsOn(room.sim, atlases, room.hero)).toBe(0);
    expect(handsDepth(room.sim, room.hero)).toBeGreaterThan(bodyDepth(foe));
  }
});

test('a parry is a ring and a star of shapes, which stay where flashes are unwelcome, and the man lights up blue', () => {
  const room = gym();
  const foe = dummy(room, 26);
  foe.move = 'goon.punch';
  changeState(room.sim, foe, 'attack');
  foe.stateFrame = content.moves['goon.punch']!.startup - 3;
  const seen = watch(room, Button.defend, 'parried');
  expect(seen.flat.map(({ shape }) => shape)).toEqual(['parry-ring', 'parry-star']);
  expect(seen.flashes).toEqual(['blue']);
  expect(farOf(seen, foe)).toBeGreaterThan(0);
});

test('a call for men has a sign of its own, and no blow has it', () => {
  for (const [name, move] of Object.entries(content.moves)) {
    if (!move.telegraph) continue;
    const sign = signOf(move, move.telegraph);
    expect(sign === 'telegraph-call', name).toBe(move.calls !== undefined);
    expect(json<SheetDef>('props/fx.json').frames[sign], `${name}: ${sign} is not drawn`).toBeDefined();
  }
});

test('who is held is told which button breaks it', () => {
  expect(line('hint.held', { defend: '[I]' })).toContain('[I]');
});

test('whoever strikes has a drawing and a body to be read from', () => {
  expect(BLOWS.length).toBeGreaterThan(60);
  for (const { kind } of BLOWS) expect(defOf(gym().sim, dummy(gym(), 30, 0, kind)).look in atlases).toBe(true);
});
