import { blow } from './blows';
import { cloth, splashes, whoosh } from './bodies';
import { band, high, inRoom, low, struck, type Mode, type Room } from './filters';
import { between, dying, glide, mix, strewn, white, type Dice, type Recipe, type Wave } from './wave';

/** Shoes and bodies on wet asphalt, on a polished stone floor and on concrete. */
export const STREET: Room = { t60: 0.5, dark: 0.6, wet: 0.1, size: 0.9 };
export const LOBBY_ROOM: Room = { t60: 1.3, dark: 0.3, wet: 0.15, size: 0.9 };
export const GARAGE: Room = { t60: 1.6, dark: 0.45, wet: 0.18, size: 1 };

/** A heel, then the sole: leather on something hard. `grit` is what lies on it. */
function shoe(dice: Dice, weight: number, hard: readonly Mode[], grit: number): Wave {
  const heel = mix(
    [dying(band(white(dice, 0.03), between(dice, 1500, 2100), 0.9), 0.0005, 0.02), 0, 1], [struck(dice, 0.08, hard, 0.06), 0, 0.6],
    [dying(glide(0.07, 165, 80), 0.001, 0.05), 0, 0.5 * weight], [dying(low(white(dice, 0.06), 420), 0.001, 0.04), 0, 0.9 * weight],
  );
  const sole = dying(band(white(dice, 0.05), between(dice, 900, 1300), 0.8), 0.002, 0.035);
  if (grit === 0) return mix([heel], [sole, 0.035, 0.5]);
  const sand = strewn(dice, Math.round(10 * grit), 0.07, 1, (d) => dying(band(white(d, 0.01), between(d, 2200, 6000), 2), 0.0004, 0.006));
  return mix([heel], [sole, 0.035, 0.6], [sand, 0.01, 0.5]);
}

const TAR: readonly Mode[] = [[340, 0.03, 1], [720, 0.02, 0.5]];
const TERRAZZO: readonly Mode[] = [[980, 0.05, 1], [1730, 0.04, 0.8], [2950, 0.03, 0.5]];
const SLAB: readonly Mode[] = [[520, 0.04, 1], [1120, 0.03, 0.6]];

const puddle = (dice: Dice, wet: number): Wave =>
  mix([dying(band(white(dice, 0.1), (t) => 3400 - 14_000 * t, 1.1), 0.006, 0.07), 0, 0.6 * wet], [strewn(dice, 3, 0.08, 1, (d) => dying(high(white(d, 0.01), 4200), 0.0006, 0.006)), 0.01, 0.35 * wet]);

const onAsphalt = (dice: Dice, weight: number): Wave => inRoom(mix([shoe(dice, weight, TAR, 0.6)], [puddle(dice, 0.8 + 0.3 * weight), 0.006, 0.8]), { ...STREET, wet: 0.06 });
const onStone = (dice: Dice, weight: number): Wave => inRoom(shoe(dice, weight, TERRAZZO, 0), { ...LOBBY_ROOM, t60: 0.8, wet: 0.13 });
const onConcrete = (dice: Dice, weight: number): Wave => inRoom(shoe(dice, weight, SLAB, 1), { ...GARAGE, t60: 0.9, wet: 0.1 });

const jump = (dice: Dice, feet: Wave): Wave => mix([feet], [whoosh(dice, 0.2, 420, 1300, 0.5), 0.02, 0.4], [cloth(dice, 0.14), 0, 0.3]);
const land = (dice: Dice, on: (dice: Dice, weight: number) => Wave): Wave => mix([on(dice, 1.6)], [on(dice, 1.3), 0.024, 0.8], [cloth(dice, 0.1), 0.01, 0.25]);

/** A man in a coat comes down: shoulder, hip, the breath out of the cloth. */
const fallen = (dice: Dice): Wave => mix(
  [blow(dice, { weight: 0.85, slap: 0.3, crack: 0 })], [blow(dice, { weight: 0.45, slap: 0.35, crack: 0 }), between(dice, 0.07, 0.11), 0.55],
  [dying(glide(0.34, 96, 44), 0.004, 0.3), 0.004, 0.35], [cloth(dice, 0.16), 0.005, 0.5],
);

export const SURFACES = {
  'step-asphalt': (dice) => onAsphalt(dice, 0.7),
  'step-stone': (dice) => onStone(dice, 0.7),
  'step-concrete': (dice) => onConcrete(dice, 0.8),
  'jump-asphalt': (dice) => jump(dice, onAsphalt(dice, 1)),
  'jump-stone': (dice) => jump(dice, onStone(dice, 1)),
  'jump-concrete': (dice) => jump(dice, onConcrete(dice, 1)),
  'land-asphalt': (dice) => mix([land(dice, onAsphalt)], [splashes(dice, 8, 0.18), 0.01, 0.4]),
  'land-stone': (dice) => land(dice, onStone),
  'land-concrete': (dice) => land(dice, onConcrete),
  'fall-asphalt': (dice) => inRoom(mix([fallen(dice)], [splashes(dice, 22, 0.34), 0.02, 0.8], [dying(band(white(dice, 0.16), 2300, 0.7), 0.002, 0.1), 0, 0.5]), STREET),
  'fall-stone': (dice) => inRoom(mix([fallen(dice)], [dying(band(white(dice, 0.1), 1500, 0.7), 0.0008, 0.06), 0, 1.1], [struck(dice, 0.1, TERRAZZO, 0.05), 0, 0.3]), { ...LOBBY_ROOM, wet: 0.2 }),
  'fall-concrete': (dice) => inRoom(mix([fallen(dice)], [dying(low(white(dice, 0.14), 1100), 0.001, 0.08), 0, 0.9], [strewn(dice, 16, 0.2, 1.3, (d) => dying(band(white(d, 0.012), between(d, 1800, 5200), 2), 0.0004, 0.008)), 0.03, 0.4]), { ...GARAGE, wet: 0.16, t60: 1 }),
} satisfies Record<string, Recipe>;

