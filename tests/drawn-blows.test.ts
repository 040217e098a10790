import { describe, expect, it } from 'vitest';
import type { AnimDef, CharacterDef, Drawing } from '../assets/build/rig/character.ts';
import { drawLayers } from '../assets/build/rig/figure.ts';
import { rasterize } from '../assets/build/rig/ink.ts';
import { solve } from '../assets/build/rig/skeleton.ts';
import { CHARACTERS } from '../assets/characters/characters.ts';
import type { ArmedPose } from '../assets/characters/poses/enemies-armed.ts';
import { content } from '../src/content/content.ts';
import { movesNamedIn } from '../src/sim/content.ts';
import type { MoveDef } from '../src/sim/move-def.ts';

const STANDING = 141; // logical px from Danko's soles to his crown
const TALL = 160; // px of the screen
const AROUND = { x: -150, y: -220, w: 320, h: 260 }; // logical px: all he reaches
const FIELD = 400; // px: room for the longest lunge
/** Share of two figures, laid over each other, that only one of them covers. At 0.32 a flying kick and a running one looked the same. */
const TOLD_APART = 0.34;
const GETUP_MS = 300; // as long as the rules keep a man getting up
/** Heavy blows in which the whole man or his shield comes: there is no limb to follow. */
const BODILY = ['bash', 'squeeze', 'suplex', 'charge', 'ram', 'whirl', 'hoist', 'clap'];

const lookNamed = (look: string): CharacterDef => CHARACTERS.find((character) => character.look === look)!;
const fighters = CHARACTERS.filter(({ look }) => Object.values(content.actors).some((actor) => actor.look === look && actor.hp > 0));

/** What he hits with himself: not what he shoots or throws. */
function strikesOf({ look, anims }: CharacterDef): MoveDef[] {
  const actors = Object.values(content.actors).filter((actor) => actor.look === look);
  const moves = [...movesNamedIn(actors, content)].map((name) => content.moves[name]!);
  return moves.filter(({ hit, shot, ray, anim }) => hit.damage > 0 && !shot && !ray && anims[anim]);
}

const attacksOf = (character: CharacterDef): string[] => [...new Set(strikesOf(character).map(({ anim }) => anim))];

function contactOf({ anims }: CharacterDef, anim: string): Drawing {
  const { drawings, hit = 0 } = anims[anim]!;
  return drawings[hit]!;
}

type Figure = { name: string; ink: Uint8Array };

/** Black on nothing, its centre of mass in the middle of the field. */
function blackened(character: CharacterDef, anim: string): Figure {
  const { layers } = drawLayers(character, contactOf(character, anim).p);
  const { w, h, px } = rasterize(layers.map(({ svg }) => svg).join(''), AROUND, TALL / STANDING);
  const filled = Array.from({ length: w * h }, (_, i) => i).filter((i) => px[i * 4 + 3]! > 127);
  const middle = (of: (i: number) => number): number => Math.round(filled.reduce((sum, i) => sum + of(i), 0) / filled.length) - FIELD / 2;
  const left = middle((i) => i % w);
  const top = middle((i) => Math.floor(i / w));
  const ink = new Uint8Array(FIELD * FIELD);
  for (const i of filled) ink[(Math.floor(i / w) - top) * FIELD + (i % w) - left] = 1;
  return { name: anim, ink };
}

function difference(one: Figure, other: Figure): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < one.ink.length; i++) {
    both += one.ink[i]! & other.ink[i]!;
    either += one.ink[i]! | other.ink[i]!;
  }
  return 1 - both / either;
}

it.each(['danko-suit', 'ridzik'])('%s, painted black and 160 px tall, shows by his outline which of his attacks has landed', (look) => {
  const hero = lookNamed(look);
  const figures = attacksOf(hero).map((anim) => blackened(hero, anim));
  expect(figures.length).toBeGreaterThan(10);
  const pairs = figures.flatMap((one, i) => figures.slice(i + 1).map((other) => ({ one, other, apart: difference(one, other) })));
  pairs.sort((a, b) => a.apart - b.apart);
  const alike = pairs.slice(0, 5).map(({ one, other, apart }) => `${one.name} and ${other.name}: ${apart.toFixed(2)}`);
  expect(pairs[0]!.apart, `most alike: ${alike.join('; ')}`).toBeGreaterThan(TOLD_APART);
});

const isDrawnOut = ({ p }: Drawing): boolean => {
  const { nh, fh, nf, ff }: ArmedPose = p;
  const isSwept = [nh, fh].some((hand) => hand?.smear ?? hand?.spun ?? hand?.swish);
  return isSwept || [nf, ff].some((foot) => foot?.smear ?? foot?.spun ?? foot?.round);
};

describe.each(['danko-sauna', 'danko-suit'])('%s', (look) => {
  const danko = lookNamed(look);
  const knuckles = (anim: string): number => {
    const { near, far } = solve(contactOf(danko, anim).p, danko.body);
    return Math.max(near.J[2][0], far.J[2][0]);
  };

  it('reaches further with each blow of a string than with the one before, and furthest when he has held it', () => {
    const reaches = ['jab', 'cross', 'haymaker', 'haymaker-charged'].map(knuckles);
    expect(reaches).toEqual([...reaches].sort((a, b) => a - b));
  });

  it('leaves the way of his fist in the air on every drawing that is called a smear', () => {
    const named = ([anim, { drawings }]: [string, AnimDef]) => drawings.map((drawing, i) => ({ name: `${anim}/${i}`, drawing }));
    const smears = Object.entries(danko.anims).flatMap(named).filter(({ drawing }) => drawing.tag === 'smear');
    expect(smears.length).toBeGreaterThan(15);
    expect(smears.filter(({ drawing }) => !isDrawnOut(drawing)).map(({ name }) => name)).toEqual([]);
  });
});

const foes = fighters.filter(({ look }) => !/danko|ridzik/.test(look)).map(({ look }) => look);

it.each(foes)('%s lets one see the way his heavy blows come', (look) => {
  const foe = lookNamed(look);
  const heavy = strikesOf(foe).filter(({ hit, anim, grab }) => hit.weight === 'heavy' && !grab && !BODILY.includes(anim));
  const unseen = heavy.filter(({ anim }) => {
    const { drawings, hit = 0 } = foe.anims[anim]!;
    return !drawings.slice(Math.max(0, hit - 2), hit + 1).some(isDrawnOut);
  });
  expect(unseen.map(({ anim }) => anim)).toEqual([]);
});

const risers = fighters.filter(({ anims }) => anims.getup).map(({ look }) => look);

it.each(risers)('%s is up when his last drawing of getting up has been seen', (look) => {
  const { drawings } = lookNamed(look).anims.getup!;
  expect(drawings.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThanOrEqual(GETUP_MS);
});
