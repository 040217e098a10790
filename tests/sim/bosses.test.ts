import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import type { Bot } from '../../src/run/bot';
import { bots } from '../../src/run/bots';
import { tricksFor } from '../../src/run/tricks/tricks';
import type { Actor } from '../../src/sim/actor';
import { begin } from '../../src/sim/begin';
import { Button } from '../../src/sim/buttons';
import { addItem } from '../../src/sim/combat/items';
import { BOSS_GUTS, isBraced } from '../../src/sim/combat/braced';
import type { LevelDef, SpawnDef } from '../../src/sim/level-def';
import type { Difficulty, Sim } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import { FRAMES_PER_SECOND, px } from '../../src/sim/units';
import { aboutToStrike, duoGym, emptyRoom, fighter, gym, hold, reeling, tap, types, wait, type Gym } from './gym';

const { light, jump, defend } = Button;
const BOSSES = ['strongman', 'dolly-driver'] as const;
const hpOf = (kind: string): number => content.actors[kind]!.hp;

const comes = (kind: string, x: number, more: Partial<SpawnDef> = {}): SpawnDef =>
  ({ kind, x: px(x), y: px(32), entrance: 'here', delay: 0, leader: false, item: null, ...more });
/** One arena, a screen wide, of a boss and his men. */
const lair = (men: SpawnDef[]): LevelDef =>
  ({ ...emptyRoom, arenas: [{ id: 'lair', x0: 0, x1: px(480), waves: [men], boss: true, music: 'boss', optional: false, ends: 'open' }] });
const actorOf = ({ sim }: Gym, kind: string): Actor => sim.world.actors.find((actor) => actor.kind === kind)!;

/** The hero in the yard's last arena, nothing behind him and nothing lost. */
function atTheStrongman(seed: number, difficulty: Difficulty): Sim {
  const level = levels.banya!;
  const sim = begin(content, { ...level, opening: null, triggers: [] }, { seed, difficulty, assist: 0 });
  const { world } = sim;
  const arena = level.arenas.at(-1)!;
  Object.assign(world.brawl, { cleared: level.arenas.slice(0, -1).map(({ id }) => id), checkpoint: level.checkpoints.at(-1)!.id });
  Object.assign(world.brawl.camera, { x: arena.x0 - px(200), left: arena.x0 - px(200), right: arena.x1 });
  world.features.window = { broken: true, crashed: true };
  Object.assign(world.actors[0]!, { x: arena.x0, state: 'idle', own: null });
  return sim;
}

/** Seconds until the Strongman is beaten, at the first try; null: it was the other way round, or took two minutes. */
function secondsFor(bot: Bot, seed: number, difficulty: Difficulty): number | null {
  const sim = atTheStrongman(seed, difficulty);
  for (let tick = 0; tick < 120 * FRAMES_PER_SECOND; tick++) {
    step(sim, [bot(sim)]);
    if (sim.world.outcome === 'down') return null;
    if (sim.world.actors.some(({ kind, hp }) => kind === 'strongman' && hp <= 0)) return tick / FRAMES_PER_SECOND;
  }
  return null;
}

describe('a boss lasts', () => {
  const median = (bot: string, difficulty: Difficulty): number =>
    [1, 2, 3].map((seed) => secondsFor(bots[bot]!(seed), seed, difficulty) ?? 999).toSorted((a, b) => a - b)[1]!;

  test.each([0, 1, 2, 3] as const)('about a minute for an average player on difficulty %i, less for an expert', { tags: 'slow' }, (difficulty) => {
    expect(median('average', difficulty)).toBeGreaterThan(48);
    expect(median('average', difficulty)).toBeLessThan(95);
    expect(median('expert', difficulty)).toBeGreaterThan(40);
    expect(median('expert', difficulty)).toBeLessThan(70);
  });

  test.each(['light, mashed', 'jump kick', 'special', 'heavy, charged'])('and %s alone does not beat him', { tags: 'slow' }, (trick) => {
    const hands = tricksFor(levels.banya!)[trick]!;
    expect([1, 2].map((seed) => secondsFor(hands(seed), seed, 1))).toEqual([null, null]);
  });
});

describe.each(BOSSES)('%s', (kind) => {
  const { moves } = content;
  const def = content.actors[kind]!.boss!;
  const struck = (room: Gym, boss: Actor): number => {
    const { hp } = boss;
    tap(room, light);
    wait(room, 7);
    return hp - boss.hp;
  };

  test('braced he hardly feels a jab, reeling he feels all of it', () => {
    const room = gym();
    const boss = fighter(room, 40, 0, kind);
    boss.brain = null;
    expect(isBraced(room.sim, boss)).toBe(true);
    expect(struck(room, boss)).toBeLessThanOrEqual(1);
    expect(boss.state).toBe('idle');
    wait(room, 20);
    expect(struck(room, reeling(room, 40, kind))).toBe(6);
  });

  test('is left wide open by a parry', () => {
    const room = gym();
    const boss = fighter(room, 40, 0, kind);
    aboutToStrike(room, boss, content.actors[kind]!.moves.light!, 3);
    tap(room, defend);
    expect(types(wait(room, 24))).toContain('parried');
    expect([boss.state, isBraced(room.sim, boss)]).toEqual(['dizzy', false]);
  });

  test('is led into the wall by whoever steps out of his way, and reels', () => {
    const room = gym({}, lair([comes(kind, 300)]));
    wait(room, 2);
    const boss = actorOf(room, kind);
    const charge = def.patterns[0]!.find((name) => moves[name]!.wallDaze)!;
    room.hero.y = px(2);
    boss.y = px(50);
    boss.brain!.seen = 60;
    aboutToStrike(room, boss, charge, 1);
    boss.facing = -1;
    expect(types(wait(room, 120))).toContain('wallBounced');
    expect([boss.state, isBraced(room.sim, boss)]).toEqual(['dizzy', false]);
  });

  test('goes no further with whom he has met: nobody is dazed by hitting', () => {
    const room = gym({}, lair([comes(kind, 300)]));
    wait(room, 2);
    const boss = actorOf(room, kind);
    boss.brain!.seen = 60;
    aboutToStrike(room, boss, def.patterns[0]!.find((name) => moves[name]!.wallDaze)!, 1);
    Object.assign(boss, { facing: -1, y: room.hero.y });
    const seen = types(wait(room, 120));
    expect(seen).toContain('hit');
    expect(seen).not.toContain('wallBounced');
  });

  test('cannot be held in a string: after six blows he shoves, which hurts nobody, and cannot be touched', () => {
    const room = gym();
    const boss = fighter(room, 36, 0, kind);
    boss.stagger.hits = BOSS_GUTS;
    wait(room, 1);
    expect(boss.move).toBe(def.answers.beaten);
    const { hp, x } = room.hero;
    tap(room, light);
    const seen = types(wait(room, 40));
    expect(seen).not.toContain('armoured');
    expect(room.hero.x).toBeLessThan(x - px(10));
    expect(room.hero.hp).toBe(hp);
  });

  test('drummed upon while he is braced he shoves, too', () => {
    const room = gym();
    const boss = fighter(room, 36, 0, kind);
    Object.assign(boss.brain!, { timer: 400 });
    let shoved = false;
    for (let tick = 0; tick < 400 && !shoved; tick++) {
      step(room.sim, [tick % 4 < 2 ? light : 0]);
      boss.brain!.timer = 400;
      room.hero.x = Math.min(room.hero.x, boss.x - px(34));
      shoved = boss.move === def.answers.beaten;
    }
    expect(shoved).toBe(true);
  });

  test('reaches up for whoever is in the air, and over whoever stands', () => {
    const meets = (buttons: number): string[] => {
      const room = gym();
      aboutToStrike(room, fighter(room, 30, 0, kind), def.answers.airborne, 16);
      return types(hold(room, buttons, 24));
    };
    expect(meets(jump)).toContain('hit');
    expect(meets(0)).not.toContain('hit');
  });

  test('his roar hurts nobody, and nobody else begins anything while it lasts', () => {
    const room = gym();
    const boss = fighter(room, 40, 0, kind);
    const others = [-60, -80].map((dx) => fighter(room, dx));
    boss.hp = Math.trunc((boss.hp * 60) / 100);
    const seen = wait(room, 70);
    expect(types(seen)).toContain('bossPhase');
    expect(types(seen)).toContain('said');
    expect(room.hero.hp).toBe(100);
    expect(others.map(({ state }) => state)).not.toContain('attack');
  });

  test('roars twice, at two thirds and one third of his health', () => {
    const room = gym();
    const boss = fighter(room, 120, 0, kind);
    const phases: number[] = [];
    for (const share of [70, 60, 36, 30]) {
      boss.hp = Math.trunc((hpOf(kind) * share) / 100);
      for (const event of wait(room, 200)) if (event.type === 'bossPhase') phases.push(event.phase);
    }
    expect(phases).toEqual([1, 2]);
  });

  test('begins nothing against a man who lies there', () => {
    const room = gym();
    const boss = fighter(room, 50, 0, kind);
    boss.brain!.timer = 0;
    Object.assign(room.hero, { state: 'lying', stateFrame: 0, hp: 90 });
    const seen = types(hold(room, 0, 36));
    expect(seen).not.toContain('telegraph');
  });

  test('no ram begins out of sight, and no warning runs out of it', () => {
    const room = gym();
    const boss = fighter(room, 440, 0, kind);
    const charge = def.patterns[0]!.find((name) => moves[name]!.wallDaze)!;
    Object.assign(boss.brain!, { plan: 'approach', attack: charge, timer: 100 });
    boss.x = room.sim.world.brawl.camera.x + px(500);
    wait(room, 1);
    expect(boss.state).not.toBe('attack');
    aboutToStrike(room, boss, charge, 20);
    boss.x = room.sim.world.brawl.camera.x + px(500);
    const { stateFrame } = boss;
    wait(room, 40);
    expect(boss.stateFrame).toBe(stateFrame);
  });

  test('the arena ends when he falls: his men kneel at once, and are nobody’s knockouts or arrests', () => {
    const room = gym({}, lair([comes(kind, 300, { leader: true }), comes('goon', 340), comes('goon', 380, { phase: 2 })]));
    wait(room, 60);
    const boss = actorOf(room, kind);
    Object.assign(boss, { hp: 0, state: 'dead', stateFrame: 0 });
    const seen = types(wait(room, 20));
    expect(seen).toContain('surrendered');
    expect(seen).toContain('arenaCleared');
    expect(room.sim.world.score).toMatchObject({ knockouts: 0, arrests: 0, points: 0 });
    expect(room.sim.world.actors.filter((one) => one.kind === 'goon').length).toBe(1);
  });

  test('his men come with their phase, not before', () => {
    const room = gym({}, lair([comes(kind, 300), comes('goon', 380, { phase: 1, delay: 30 })]));
    room.sim.world.assist = 8;
    const men = (): number => room.sim.world.actors.filter((one) => one.kind === 'goon').length;
    wait(room, 300);
    expect(men()).toBe(0);
    actorOf(room, kind).brain!.phase = 1;
    wait(room, 40);
    expect(men()).toBe(1);
  });

  test('leaves himself open for a second at least every eight seconds to whoever gets out of the way', () => {
    const room = gym();
    room.sim.world.assist = 8;
    const boss = fighter(room, 90, 0, kind);
    const bot = bots.expert!(1);
    let [shut, worst, open] = [0, 0, 0];
    for (let tick = 0; tick < 60 * 60; tick++) {
      boss.hp = hpOf(kind);
      step(room.sim, [bot(room.sim) & ~(Button.light | Button.heavy)]);
      open = isBraced(room.sim, boss) ? 0 : open + 1;
      shut = open >= 60 ? 0 : shut + 1;
      worst = Math.max(worst, shut);
    }
    expect(worst).toBeLessThanOrEqual(480);
  });
});

test('who will not learn is not stuck: after a while in one phase a braced boss tires', () => {
  const room = gym();
  const boss = fighter(room, 36, 0, 'strongman');
  boss.brain = null;
  const jab = (): number => {
    const { hp } = boss;
    room.hero.x = boss.x - px(36);
    tap(room, light);
    wait(room, 24);
    return hp - boss.hp;
  };
  const fresh = jab();
  room.sim.world.brawl.waveFrame = 6000;
  expect(jab()).toBeGreaterThan(fresh);
});

test('a strongbox parried flies back, and the driver reels', () => {
  const room = gym();
  const boss = fighter(room, 150, 0, 'dolly-driver');
  boss.brain!.timer = 400;
  const box = addItem(room.sim, 'strongbox', room.hero.x + px(60), room.hero.y);
  Object.assign(box, { owner: boss.id, vx: -px(4), vz: px(0.6), z: px(44), facing: -1 });
  wait(room, 6);
  tap(room, defend);
  const seen = types(wait(room, 60));
  expect(seen).toContain('parried');
  expect(seen).toContain('dizzied');
  expect(room.hero.hp).toBe(100);
});

test('a partner left to himself neither ends nor draws out an opening', () => {
  const room = duoGym();
  const boss = fighter(room, 60, 0, 'dolly-driver');
  Object.assign(boss, { state: 'hitstun', stateFrame: 10, stun: 60 });
  Object.assign(room.ridzik, { x: boss.x - px(30), y: boss.y, facing: 1 });
  room.ridzik.move = 'ridzik.shoe';
  aboutToStrike(room, room.ridzik, 'ridzik.shoe', 1);
  room.ridzik.brain = null;
  const seen = types(wait(room, 6));
  expect(seen).toContain('hit');
  expect(boss.state).toBe('hitstun');
  expect(boss.stateFrame).toBeGreaterThan(10);
});
