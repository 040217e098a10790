import { describe, expect, it } from 'vitest';
import type { CharacterDef } from '../assets/build/rig/character.ts';
import { drawLayers } from '../assets/build/rig/figure.ts';
import { rasterize } from '../assets/build/rig/ink.ts';
import { CHARACTERS } from '../assets/characters/characters.ts';
import { content } from '../src/content/content.ts';
import { movesNamedIn } from '../src/sim/content.ts';

const STANDING = 141; // logical px from Danko's soles to his crown
const TALL = 160; // px of the screen
const AROUND = { x: -150, y: -220, w: 320, h: 260 }; // logical px: all he reaches
const FIELD = 400; // room for the longest lunge
/** Share of two figures, laid over each other, that only one of them covers. At 0.32 a flying kick and a running one looked the same. */
const TOLD_APART = 0.34;

type Figure = { name: string; ink: Uint8Array };

/** Black on nothing, its centre of mass in the middle of the field. */
function blackened(character: CharacterDef, anim: string): Figure {
  const { drawings, hit = 0 } = character.anims[anim]!;
  const { layers } = drawLayers(character, drawings[hit]!.p);
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

/** What he hits with himself, one drawing each: not what he shoots or throws. */
function attacksOf({ look, anims }: CharacterDef): string[] {
  const actors = Object.values(content.actors).filter((actor) => actor.look === look);
  const strikes = movesNamedIn(actors, content).map((move) => content.moves[move]!).filter(({ hit, shot, ray }) => hit.damage > 0 && !shot && !ray);
  return [...new Set(strikes.map(({ anim }) => anim))].filter((anim) => anims[anim]);
}

const heroes = ['danko-suit', 'ridzik'].map((look) => CHARACTERS.find((character) => character.look === look)!);

describe.each(heroes)('$look, painted black and 160 px tall', (hero) => {
  it('shows by his outline alone which of his attacks has landed', () => {
    const figures = attacksOf(hero).map((anim) => blackened(hero, anim));
    expect(figures.length).toBeGreaterThan(10);
    const pairs = figures.flatMap((one, i) => figures.slice(i + 1).map((other) => ({ one, other, apart: difference(one, other) })));
    const alike = pairs.sort((a, b) => a.apart - b.apart).map(({ one, other, apart }) => `${one.name} and ${other.name}: ${apart.toFixed(2)}`);
    expect(pairs[0]!.apart, `most alike: ${alike.slice(0, 5).join('; ')}`).toBeGreaterThan(TOLD_APART);
  });
});
