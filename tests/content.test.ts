import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oneShotNamed } from '../src/audio/named-sounds';
import { content } from '../src/content/content';
import { levels } from '../src/content/levels';
import { LINES } from '../src/content/lines';
import type { ActorDef } from '../src/sim/actor-def';
import type { Content } from '../src/sim/content';
import { lengthOf, type MoveDef } from '../src/sim/move-def';
import { px } from '../src/sim/units';

/** Everything a table may get wrong without the compiler noticing, in words. */
function faultsOf({ actors, moves, items }: Content): string[] {
  const faults: string[] = [];
  const needMove = (who: string, name: string): void => {
    if (!(name in moves)) faults.push(`${who}: no move is called "${name}"`);
  };
  for (const [name, actor] of Object.entries(actors)) {
    for (const [press, move] of Object.entries(actor.moves)) needMove(`${name}, ${press}`, move);
    for (const { move, near, far } of actor.ai?.attacks ?? []) {
      needMove(`${name}'s ai`, move);
      if (near >= far) faults.push(`${name}'s ai: "${move}" is for nobody: near ${near}, far ${far}`);
    }
    const { assists, backup } = actor.buddy ?? {};
    const { shoot, reload } = actor.gun ?? {};
    const { thanks } = actor.resolution ?? {};
    for (const move of assists ? [...Object.values(assists), shoot!, reload!] : []) needMove(`${name}, for the other one`, move);
    if (backup !== undefined && !(backup in actors)) faults.push(`${name}: nobody is called "${backup}" for backup to be`);
    if (thanks !== undefined && !(thanks in items)) faults.push(`${name}: no item is called "${thanks}"`);
    for (const move of actor.boss ? [actor.boss.roar, ...actor.boss.patterns.flat()] : []) needMove(`${name}'s pattern`, move);
    if (actor.boss && actor.boss.patterns.length !== actor.boss.phases.length + 1) faults.push(`${name}: a pattern for each phase, please`);
  }
  for (const [name, move] of Object.entries(moves)) {
    for (const { into, from } of move.cancels ?? []) {
      needMove(`${name}, cancel`, into);
      if (from >= lengthOf(move)) faults.push(`${name}: the cancel into "${into}" opens on frame ${from}, when it is over`);
    }
    if (move.landing) needMove(`${name}, landing`, move.landing);
    if (move.charge) needMove(`${name}, charge`, move.charge.into);
    const item = move.hazard?.item ?? (move.shot === 'carried' ? undefined : move.shot);
    if (item !== undefined && !(item in items)) faults.push(`${name}: no item is called "${item}"`);
    for (const frames of [move.startup, move.active, move.recovery]) {
      if (!Number.isInteger(frames) || frames < 0) faults.push(`${name}: ${frames} is no number of frames`);
    }
  }
  return faults;
}

const attacksOf = (actor: ActorDef): [string, MoveDef][] => (actor.ai?.attacks ?? []).map(({ move }) => [move, content.moves[move]!]);
const gang = Object.entries(content.actors).filter(([, { team }]) => team === 'gang');

describe('the tables', () => {
  test('every name leads somewhere and every cancel can happen', () => {
    expect(faultsOf(content)).toEqual([]);
  });

  const { danko, goon, strongman } = content.actors as Record<string, ActorDef>;
  const withJab = (changes: Partial<MoveDef>): Content =>
    ({ ...content, moves: { ...content.moves, 'danko.jab': { ...content.moves['danko.jab']!, ...changes } } });
  const withActors = (actors: Content['actors']): Content => ({ ...content, actors });
  test.each<[string, Content, RegExp]>([
    ['a press without a move', withActors({ danko: { ...danko!, moves: { light: 'danko.jabb' } } }), /no move is called "danko.jabb"/],
    ['a cancel into nothing', withJab({ cancels: [{ command: 'light', into: 'x', from: 1 }] }), /no move is called "x"/],
    ['a cancel after the end', withJab({ cancels: [{ command: 'light', into: 'danko.cross', from: 99 }] }), /when it is over/],
    ['a fraction of a frame', withJab({ startup: 3.5 }), /3.5 is no number of frames/],
    [
      'an attack for nobody',
      withActors({ goon: { ...goon!, ai: { ...goon!.ai!, attacks: [{ move: 'goon.punch', near: 9, far: 9, chance: 1 }] } } }),
      /for nobody/,
    ],
    [
      'a boss with a phase too many',
      withActors({ strongman: { ...strongman!, boss: { ...strongman!.boss!, phases: [80, 60, 40] } } }),
      /a pattern for each phase/,
    ],
    ['an icicle nobody made', { ...content, items: {} }, /no item is called "icicle"/],
  ])('%s is noticed', (_what, broken, says) => {
    expect(faultsOf(broken).join('\n')).toMatch(says);
  });

  test.each(Object.entries(content.actors))('%s: every move has drawings on his sheet', (_name, actor) => {
    const { anims } = JSON.parse(readFileSync(`assets/built/characters/${actor.look}.json`, 'utf8')) as { anims: Record<string, unknown> };
    const named = [
      ...Object.values(actor.moves),
      ...(actor.ai?.attacks ?? []).map(({ move }) => move),
      ...(actor.boss?.patterns.flat() ?? []),
    ];
    expect([...new Set(named)].map((name) => content.moves[name]!.anim).filter((anim) => !(anim in anims))).toEqual([]);
  });

  test('every thing that can lie there has a drawing', () => {
    const { frames } = JSON.parse(readFileSync('assets/built/props/props.json', 'utf8')) as { frames: Record<string, unknown> };
    expect(Object.values(content.items).map(({ look }) => look).filter((look) => !(look in frames))).toEqual([]);
  });

  test.each(Object.entries(content.props))('what is heard of a broken %s is a sound', (_name, { crash = [] }) => {
    for (const sound of crash) expect(oneShotNamed(sound)).toBe(sound);
  });

  test.each(Object.values(levels))('$id: everybody and everything in it exists', (level) => {
    const kinds = level.arenas.flatMap(({ waves }) => waves.flat().map(({ kind }) => kind));
    expect([level.hero, ...kinds].filter((kind) => !(kind in content.actors))).toEqual([]);
    expect(level.items.filter(({ kind }) => !(kind in content.items))).toEqual([]);
  });
});

describe('the rules name no row of a table, no line and no level', () => {
  const names = new Set([
    ...Object.values(content).flatMap((table: object) => Object.keys(table)),
    ...Object.keys(LINES),
    ...Object.keys(levels),
  ]);
  /** Comments aside, and the glass in Donnelly's office, which is no bottle on the floor. */
  const namedIn = (text: string): string[] =>
    [...text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|\boffice(:| ===) .*/g, '').matchAll(/'([^'\n]+)'/g)]
      .map(([, word]) => word!)
      .filter((word) => names.has(word));

  test('in none of their files', () => {
    const files = readdirSync('src/sim', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.flatMap((file) => namedIn(readFileSync(`src/sim/${file}`, 'utf8')).map((word) => `${file}: ${word}`))).toEqual([]);
  });

  test('a planted doughnut is found', () => expect(namedIn("addItem(sim, 'donut', x, y); // 'bucket'")).toEqual(['donut']));
});

describe('fairness is in the numbers', () => {
  test.each(gang)('%s: every blow warns, by colour and for long enough', (_name, actor) => {
    const least = actor.weight === 'boss' ? 36 : actor.hp > 60 ? 26 : 20;
    for (const [name, move] of attacksOf(actor)) {
      expect(move.telegraph, name).toBeDefined();
      if (move.hit.damage > 5 || move.grab) expect(move.startup, name).toBeGreaterThanOrEqual(least);
      expect(move.depth, name).toBeLessThanOrEqual(actor.weight === 'boss' ? px(26) : px(10));
    }
  });

  test('a grab is marked blue, and only a grab is', () => {
    for (const [name, move] of gang.flatMap(([, actor]) => attacksOf(actor))) {
      expect(move.telegraph === 'blue', name).toBe(move.grab === true);
    }
  });

  test('every blow of Danko reaches from behind his own centre, so that nobody stands safely inside him', () => {
    const standing = Object.entries(content.moves).filter(
      ([name, move]) => name.startsWith('danko.') && move.hit.damage > 0 && !move.knee && !move.release && !move.ray,
    );
    for (const [name, move] of standing) expect(move.hitbox.x, name).toBeLessThanOrEqual(-px(8));
  });

  test('every light of the string leaves time to link the next: three frames to spare at least', () => {
    for (const name of ['danko.jab', 'danko.cross', 'danko.gut']) {
      const move = content.moves[name]!;
      const next = move.cancels!.find(({ command }) => command === 'light')!;
      const left = move.hit.hitstun - (next.from - move.startup) - content.moves[next.into]!.startup;
      expect(left, name).toBeGreaterThanOrEqual(3);
    }
  });

  test('nobody but a boss has more than two strings of health', () => {
    for (const [name, actor] of gang) if (actor.weight !== 'boss') expect(actor.hp, name).toBeLessThanOrEqual(70);
  });
});
