import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oneShotNamed } from '../src/audio/named-sounds';
import { content } from '../src/content/content';
import { levels } from '../src/content/levels';
import { isLineKey, LINES } from '../src/content/lines';
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
    for (const move of reflexesOf(actor)) needMove(`${name}'s reflexes`, move);
    const { assists, backup } = actor.buddy ?? {};
    const { shoot, reload } = actor.gun ?? {};
    const { thanks } = actor.resolution ?? {};
    for (const move of assists ? [...Object.values(assists), shoot!, reload!] : []) needMove(`${name}, for the other one`, move);
    if (backup !== undefined && !(backup in actors)) faults.push(`${name}: nobody is called "${backup}" for backup to be`);
    if (thanks !== undefined && !(thanks in items)) faults.push(`${name}: no item is called "${thanks}"`);
    for (const move of actor.boss ? [actor.boss.roar, ...(Object.values(actor.boss.answers) as string[]), ...actor.boss.patterns.flat()] : []) needMove(`${name}'s pattern`, move);
    const known = actor.ai?.attacks.map(({ move }) => move) ?? [];
    const unknown = actor.boss?.patterns.flat().filter((move) => !known.includes(move)) ?? [];
    for (const move of unknown) faults.push(`${name}: his ai has no reach for "${move}" of his patterns`);
    if (actor.boss && actor.boss.patterns.length !== actor.boss.phases.length + 1) faults.push(`${name}: a pattern for each phase, please`);
  }
  for (const [name, move] of Object.entries(moves)) {
    for (const { into, from } of move.cancels ?? []) {
      needMove(`${name}, cancel`, into);
      if (from >= lengthOf(move)) faults.push(`${name}: the cancel into "${into}" opens on frame ${from}, when it is over`);
    }
    for (const next of [move.landing, move.landingTold, move.carries]) if (next !== undefined) needMove(`${name}, at its end`, next);
    if (move.charge) needMove(`${name}, charge`, move.charge.into);
    const item = move.hazard?.item ?? (move.shot === 'carried' ? undefined : move.shot);
    if (item !== undefined && !(item in items)) faults.push(`${name}: no item is called "${item}"`);
    for (const frames of [move.startup, move.active, move.recovery]) {
      if (!Number.isInteger(frames) || frames < 0) faults.push(`${name}: ${frames} is no number of frames`);
    }
  }
  return faults;
}

/** What an enemy does besides his attacks, as far as it is a move. */
const reflexesOf = ({ ai }: ActorDef): string[] =>
  [ai?.antiAir?.move, ai?.rise, ai?.guard?.counter, ai?.call?.move].filter((move) => move !== undefined);

/** What an enemy does of his own will: his ai's attacks and reflexes, and a boss's patterns. */
function attacksOf(actor: ActorDef, { moves } = content): [string, MoveDef][] {
  const named = [...(actor.ai?.attacks ?? []).map(({ move }) => move), ...reflexesOf(actor), ...(actor.boss?.patterns.flat() ?? [])];
  return [...new Set(named)].map((name) => [name, moves[name]!]);
}

/** What of a move hurts, how far aside it reaches, and how long one sees it coming: thrown, shot or fallen it is the thing that does. */
function blowOf({ shot, hazard, hit, depth, startup }: MoveDef, { items }: Content) {
  const thing = items[hazard?.item ?? shot ?? ''];
  return { damage: thing?.thrown.damage ?? hit.damage, depth: thing?.depth ?? depth, warning: startup + (hazard?.frames ?? 0) };
}

/** Subpixels a blow may reach aside: what falls on a marked spot has shown for long how far that is, and nobody has to jump. */
const reachOf = ({ weight }: ActorDef, { hazard, antiAir }: MoveDef): number =>
  weight === 'boss' ? px(26) : antiAir ? px(18) : hazard ? px(14) : px(10);

/** Every blow of an enemy that one cannot see coming. */
function unfairIn(tables: Content): string[] {
  return Object.entries(tables.actors).filter(([, { team }]) => team === 'gang').flatMap(([, actor]) => {
    const least = actor.weight === 'boss' ? 36 : actor.hp > 60 ? 26 : 20;
    return attacksOf(actor, tables).flatMap(([name, move]) => {
      const { damage, depth, warning } = blowOf(move, tables);
      const most = reachOf(actor, move);
      return [
        move.telegraph === undefined ? `${name} warns by no colour` : '',
        (damage > 5 || move.grab) && warning < least ? `${name} takes ${damage} and warns for ${warning} frames, not ${least}` : '',
        depth > most ? `${name} reaches ${depth / px(1)} px aside, not ${most / px(1)}` : '',
      ].filter((fault) => fault !== '');
    });
  });
}

/** The tables, but for one move. */
const withMove = (name: string, changes: Partial<MoveDef>): Content =>
  ({ ...content, moves: { ...content.moves, [name]: { ...content.moves[name]!, ...changes } } });

const gang = Object.entries(content.actors).filter(([, { team }]) => team === 'gang');

describe('the tables', () => {
  test('every name leads somewhere and every cancel can happen', () => {
    expect(faultsOf(content)).toEqual([]);
  });

  const { danko, goon, strongman } = content.actors as Record<string, ActorDef>;
  const withJab = (changes: Partial<MoveDef>): Content => withMove('danko.jab', changes);
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
    [
      'a pattern he has no reach for', withActors({ strongman: { ...strongman!, ai: { ...strongman!.ai!, attacks: [] } } }),
      /no reach for "strongman.hammer"/,
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
      ...reflexesOf(actor),
      ...(actor.boss?.patterns.flat() ?? []),
    ];
    const wanted = [...[...new Set(named)].map((name) => content.moves[name]!.anim), ...(actor.ai?.guard ? ['guard'] : [])];
    expect(wanted.filter((anim) => !(anim in anims))).toEqual([]);
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
  test('every blow warns, by colour and for long enough, and can be stepped out of: thrown and fallen things, too', () => {
    expect(unfairIn(content)).toEqual([]);
  });

  const { buckshot, icicle } = content.items;
  const withItems = (items: Content['items']): Content => ({ ...content, items: { ...content.items, ...items } });
  test.each<[string, Content, string]>([
    ['a shot out of the blue', withMove('shotgunner.blast', { startup: 12 }), 'shotgunner.blast takes 13 and warns for 12 frames, not 20'],
    [
      'a shot as wide as the street', withItems({ buckshot: { ...buckshot!, depth: px(30) } }),
      'shotgunner.blast reaches 30 px aside, not 10',
    ],
    [
      'ice on an unmarked spot', withMove('icicle-thrower.lob', { startup: 10, hazard: { item: 'icicle', frames: 1 } }),
      'icicle-thrower.lob takes 10 and warns for 11 frames, not 20',
    ],
    ['ice by the ton', withItems({ icicle: { ...icicle!, depth: px(40) } }), 'icicle-thrower.lob reaches 40 px aside, not 14'],
    ['a boss in a hurry', withMove('strongman.slam', { startup: 20 }), 'strongman.slam takes 7 and warns for 20 frames, not 36'],
  ])('%s is noticed', (_what, tables, fault) => expect(unfairIn(tables)).toEqual([fault]));

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

  /** How many different things he does: moves, holding his guard up, stepping back. */
  const actionsOf = (actor: ActorDef): number =>
    new Set([...attacksOf(actor).map(([name]) => name), ...reflexesOf(actor)]).size + (actor.ai?.guard ? 1 : 0) + (actor.ai?.evades ? 1 : 0);
  const FODDER = 28; // hp: one string

  test.each(gang.filter(([, { boss }]) => !boss))('%s has answers: four things he does at least, fodder three', (_name, actor) => {
    expect(actionsOf(actor)).toBeGreaterThanOrEqual(actor.hp > FODDER ? 4 : 3);
  });

  test('what a call brings, what he shouts and what it costs to stop it are all there', () => {
    for (const [name, { ai }] of gang) {
      if (!ai?.call) continue;
      const { calls, startup } = content.moves[ai.call.move]!;
      expect(content.actors[calls!.kind]!.hp, name).toBeLessThanOrEqual(FODDER);
      expect(startup, name).toBeGreaterThanOrEqual(60);
      expect(isLineKey(ai.call.line), name).toBe(true);
    }
  });

  test('nobody but a boss has more than two strings of health', () => {
    for (const [name, actor] of gang) if (actor.weight !== 'boss') expect(actor.hp, name).toBeLessThanOrEqual(70);
  });
});
