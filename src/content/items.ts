import { box } from '../sim/box';
import type { ItemDef } from '../sim/item-def';
import { px } from '../sim/units';
import { NO_HIT } from './no-hit';

const FLYING = { hitbox: box(-12, -8, 24, 26), depth: px(18), speed: px(6), lob: px(0.8), gravity: 30 } as const;
const food = (look: string, heal: number): ItemDef => ({
  ...FLYING, look, material: 'cloth', bits: 'chips', use: 'food', uses: 1, heal, thrown: NO_HIT,
});
const GLASS = { material: 'glass', bits: 'glass' } as const;

/** Things by name: what they are made of, how often they strike, what they do, what they heal. */
export const items: Readonly<Record<string, ItemDef>> = {
  'birch-broom': {
    ...FLYING, look: 'birch-broom', material: 'leaf', bits: 'leaves', use: 'weapon', uses: 8, heal: 0,
    swing: { damage: 12, hitstop: 7, hitstun: 24, stagger: 24, knockback: px(2.4), weight: 'medium' },
    thrown: { damage: 10, hitstop: 6, hitstun: 24, stagger: 30, knockback: px(2), weight: 'medium' },
  },
  'wet-towel': {
    ...FLYING, look: 'wet-towel', material: 'cloth', bits: 'sweat', use: 'weapon', uses: 6, heal: 0,
    swing: { damage: 10, hitstop: 6, hitstun: 26, stagger: 30, knockback: px(1.4), weight: 'light' },
    thrown: { damage: 4, hitstop: 5, hitstun: 30, stagger: 20, knockback: px(1), weight: 'light' },
  },
  bucket: {
    ...FLYING, look: 'bucket', material: 'metal', bits: 'chips', use: 'weapon', uses: 3, heal: 0,
    swing: { damage: 15, hitstop: 9, hitstun: 26, stagger: 35, knockback: px(3), weight: 'heavy' },
    thrown: { damage: 16, hitstop: 9, hitstun: 26, stagger: 60, knockback: px(3), launch: px(2.8), weight: 'heavy' },
  },
  ladle: {
    ...FLYING, look: 'ladle', material: 'metal', bits: 'chips', use: 'weapon', uses: 5, heal: 0,
    swing: { damage: 11, hitstop: 7, hitstun: 24, stagger: 24, knockback: px(2), weight: 'medium' },
    thrown: { damage: 9, hitstop: 6, hitstun: 24, stagger: 24, knockback: px(2), weight: 'medium' },
  },
  icicle: {
    ...FLYING, look: 'icicle', material: 'ice', bits: 'ice', use: 'hazard', uses: 1, heal: 0, hitbox: box(-14, 0, 28, 60), depth: px(14),
    thrown: { damage: 10, hitstop: 7, hitstun: 24, stagger: 0, knockback: px(1.4), weight: 'medium' },
  },
  tea: { ...food('tea', 15), ...GLASS, kitchen: 'russian' },
  pirozhok: food('pirozhok', 30),

  suitcase: {
    ...FLYING, look: 'suitcase', material: 'wood', bits: 'chips', use: 'weapon', uses: 5, heal: 0,
    swing: { damage: 12, hitstop: 8, hitstun: 26, stagger: 30, knockback: px(3), weight: 'heavy' },
    thrown: { damage: 14, hitstop: 8, hitstun: 26, stagger: 60, knockback: px(3), launch: px(2.6), weight: 'heavy' },
  },
  'tyre-iron': {
    ...FLYING, look: 'tyre-iron', material: 'steel', bits: 'chips', use: 'weapon', uses: 7, heal: 0,
    swing: { damage: 13, hitstop: 8, hitstun: 24, stagger: 26, knockback: px(2.4), weight: 'medium' },
    thrown: { damage: 12, hitstop: 7, hitstun: 24, stagger: 40, knockback: px(2), weight: 'medium' },
  },
  'fire-extinguisher': {
    ...FLYING, look: 'fire-extinguisher', material: 'steel', bits: 'chips', use: 'weapon', uses: 4, heal: 0,
    swing: { damage: 15, hitstop: 9, hitstun: 26, stagger: 35, knockback: px(3), weight: 'heavy' },
    thrown: { damage: 12, hitstop: 9, hitstun: 30, stagger: 40, knockback: px(3), weight: 'heavy', effect: { kind: 'blind', frames: 120 } },
  },
  buckshot: {
    ...FLYING, look: 'buckshot', material: 'lead', bits: 'chips', use: 'hazard', uses: 1, heal: 0,
    hitbox: box(-10, -8, 20, 18), depth: px(10), speed: px(5), lob: 0, gravity: 0, strays: true,
    thrown: { damage: 13, hitstop: 8, hitstun: 26, stagger: 0, knockback: px(4), launch: px(2.4), weight: 'heavy' },
  },
  strongbox: {
    ...FLYING, look: 'strongbox', material: 'tin', bits: 'chips', use: 'hazard', uses: 1, heal: 0,
    hitbox: box(-14, -10, 28, 28), depth: px(12), speed: px(4), lob: px(1.6), gravity: 26, returns: 130,
    thrown: { damage: 12, hitstop: 9, hitstun: 26, stagger: 0, knockback: px(3), launch: px(3), weight: 'heavy' },
  },

  // The four food groups, and what each kitchen thinks of them
  donut: { ...food('donut', 10), kitchen: 'american', group: 'donut' },
  fries: { ...food('fries', 15), kitchen: 'american', group: 'fries' },
  burger: { ...food('burger', 30), kitchen: 'american', group: 'burger' },
  coffee: { ...food('coffee', 5), kitchen: 'american', group: 'coffee', kick: 'quickens' },
  vodka: { ...food('vodka', 5), ...GLASS, kitchen: 'russian', kick: 'numbs' },
};
