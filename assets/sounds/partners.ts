import { BLADE, blow, crunch, PLANK } from './blows';
import { cloth, whoosh } from './bodies';
import { band, CLOSE, HALL, high, inRoom, low, struck, TILES, type Mode } from './filters';
import { clack, coin, ratchet } from './guns';
import { shout } from './shouts';
import { bell, block, brass, note, pluck, timpani } from './signals';
import { towards, VOWELS } from './throat';
import { between, driven, dying, glide, mix, released, shaped, strewn, swelling, wave, white, type Dice, type Recipe, type Wave } from './wave';

/** What passes between two men. Moscow is always a low string and an anvil, Chicago an electric piano and a typewriter. */
const IRON: readonly Mode[] = [[371, 0.25, 0.6], [742, 0.4, 0.8], [1236, 0.3, 0.5], [1695, 0.22, 0.3]];
const balalaika = (dice: Dice, midi: number, seconds = 0.3): Wave => low(pluck(dice, midi, seconds, 0.45), 1500);
const anvil = (dice: Dice, seconds = 0.2): Wave =>
  mix([struck(dice, seconds, IRON, 0.004), 0, 0.6], [dying(low(white(dice, 0.03), 900), 0.0006, 0.02), 0, 0.8], [dying(glide(0.1, 130, 74), 0.001, 0.08), 0, 0.5]);

/** A tine struck by a felt hammer: a sine bent by a much higher one that dies first. */
export function tine(midi: number, seconds: number, bite = 1.3): Wave {
  const w = 2 * Math.PI * note(midi);
  const felt = Math.max(2, Math.min(14, Math.floor(6500 / note(midi)))); // as high as the ear still calls a colour
  return released(dying(wave(seconds, (t) => Math.sin(w * t + 0.5 * Math.exp(-t * 6) * Math.sin(w * t) + bite * Math.exp(-t * 22) * Math.sin(felt * w * t))), 0.0015, seconds * 1.6));
}
const key = (dice: Dice): Wave => mix(
  [dying(high(white(dice, 0.01), 2600), 0.0003, 0.008), 0, 1], [struck(dice, 0.05, [[between(dice, 2300, 2700), 0.03, 1], [between(dice, 4200, 4900), 0.02, 0.7], [between(dice, 6800, 7600), 0.012, 0.4]]), 0, 0.6],
  [dying(high(white(dice, 0.008), 3400), 0.0003, 0.006), 0.04, 0.3],
);
const typed = (dice: Dice, count: number, seconds: number): Wave =>
  mix(...Array.from({ length: count }, (_, i) => [key(dice), (seconds * i) / count + dice() * 0.018, between(dice, 0.7, 1)] as const));

const palm = (dice: Dice): Wave => mix(
  [dying(band(white(dice, 0.1), between(dice, 1250, 1600), 0.7), 0.0005, 0.05), 0, 1.6], [dying(high(white(dice, 0.03), 3200), 0.0003, 0.014), 0, 0.7], [dying(glide(0.08, 210, 110), 0.001, 0.06), 0, 0.3]);

/** Four men hold an open vowel: the thaw. */
const thaw = (dice: Dice, chord: readonly number[], seconds: number, swell: (t: number) => number): Wave =>
  mix(...chord.map((midi) => [shout(dice, { pitch: note(midi), size: between(dice, 1, 1.1), rough: 0.02 }, {
    seconds, pitch: (t) => note(midi) * (1 + 0.008 * Math.sin(2 * Math.PI * 5.2 * t * seconds + midi)), vowel: towards(VOWELS.u, VOWELS.a), loud: swell, breath: 0.12,
  }), dice() * 0.03, 0.5] as const));

export const paper = (dice: Dice, seconds: number): Wave => strewn(dice, 22, seconds, 1, (d) => dying(band(white(d, 0.014), between(d, 2200, 6500), 1.4), 0.0006, 0.009));

const MIRANDA: readonly ((dice: Dice) => Wave)[] = [
  (dice) => mix([clack(dice, 0.35), 0, 0.9], [clack(dice, 0.5), 0.09, 1], [paper(dice, 0.2), 0.16, 0.4], [tine(76, 0.4), 0.09, 0.35]), // the pen
  (dice) => mix([typed(dice, 5, 0.34)], [tine(79, 0.4), 0.3, 0.4]),
  (dice) => mix([typed(dice, 6, 0.36)], [tine(83, 0.4), 0.32, 0.4]),
  (dice) => mix([typed(dice, 3, 0.2)], [bell(dice, 96, 0.7), 0.22, 0.7], [swelling(band(white(dice, 0.22), 2400, 1.2), 0.7), 0.34, 0.8], [clack(dice), 0.55, 0.7], [tine(88, 0.6), 0.22, 0.4]),
];

export const PARTNERS = {
  'tag-whoosh': (dice) => inRoom(mix([palm(dice), 0, 0.9], [whoosh(dice, 0.2, 700, 3200, 0.5), 0.02, 0.9], [cloth(dice, 0.1), 0.02, 0.3]), CLOSE),
  burst: (dice) => inRoom(driven(mix(
    [dying(glide(0.7, 210, 38, 0.35), 0.002, 0.6), 0, 0.9], [dying(band(white(dice, 0.5), (t) => 6000 * Math.exp(-t * 6) + 500, 0.6), 0.001, 0.35), 0, 2.2], [struck(dice, 0.8, BLADE, 0.004), 0, 0.3],
    ...[50, 57, 62, 66].map((midi) => [brass(midi, 0.45, 3400), 0.015, 0.3] as const),
  ), 1.6), { ...HALL, t60: 1.1, wet: 0.16 }),

  'detente-soviet': (dice, take) => inRoom(mix([balalaika(dice, 45 + [0, 3, 5][take - 1]!, 0.26), 0, 1], [anvil(dice, 0.16), 0, 0.6]), CLOSE),
  'detente-miranda': (dice, take) => inRoom(mix([tine(88 + [0, 3, 7][take - 1]!, 0.3), 0, 0.6], [key(dice), 0, 0.9]), CLOSE),
  'star-filled': (dice) => inRoom(mix([balalaika(dice, 45, 0.7), 0, 0.8], [anvil(dice, 0.7), 0, 0.7], ...[81, 85, 88, 93].map((midi, i) => [tine(midi, 0.8), 0.09 + i * 0.06, 0.4] as const), [bell(dice, 93, 0.9), 0.3, 0.4]), { ...TILES, wet: 0.2 }),
  'glasnost-begin': (dice) => inRoom(mix(
    [thaw(dice, [45, 52, 57, 61, 64], 1.6, (t) => Math.min(1, t * 2.4) * Math.min(1, (1 - t) * 4)), 0, 0.9], [timpani(dice, 33, 1.2), 0, 0.8], [anvil(dice, 0.8), 0, 0.6],
    ...[69, 73, 76, 81, 85, 88].map((midi, i) => [tine(midi, 0.9), 0.1 + i * 0.075, 0.32] as const), [bell(dice, 81, 1.1), 0.56, 0.5], [swelling(high(white(dice, 1), 5000), 0.5, 2), 0.1, 0.18],
  ), HALL),
  'glasnost-end': (dice) => inRoom(mix(...[85, 81, 76, 69].map((midi, i) => [tine(midi, 0.7), i * 0.12, 0.45] as const), [thaw(dice, [45, 52, 57], 0.9, (t) => (1 - t) ** 1.5), 0, 0.5], [balalaika(dice, 45, 0.8), 0.48, 0.9]), HALL),
  'finisher-sting': (dice) => inRoom(mix(
    ...[0, 0.06, 0.12, 0.18].map((at, i) => [timpani(dice, 38, 0.5), at, 0.3 + 0.12 * i] as const), ...[50, 57, 62, 66].map((midi) => [brass(midi, 0.75, 3600), 0.24, 0.42] as const), [timpani(dice, 38, 0.9), 0.24, 0.9],
    ...Array.from({ length: 9 }, (_, i) => [pluck(dice, 74 + (i % 2) * 4, 0.2, 0.8), 0.24 + i * 0.055, 0.28] as const), ...[78, 81, 86].map((midi) => [tine(midi, 0.9), 0.24, 0.28] as const), [anvil(dice, 0.7), 0.24, 0.5],
  ), { ...HALL, t60: 1.3, wet: 0.2 }),
  'finisher-blow': (dice) => inRoom(driven(mix(
    [blow(dice, { weight: 1, slap: 0.9, crack: 1 })], [blow(dice, { weight: 1, slap: 0.5, crack: 0.6 }), 0.02, 0.8], [dying(glide(0.6, 150, 40, 0.4), 0.002, 0.4), 0, 0.4], [dying(band(white(dice, 0.4), 1100, 0.5), 0.001, 0.22), 0, 2.2], [anvil(dice, 0.9), 0.004, 0.6],
  ), 1.9), { ...HALL, t60: 1.3, wet: 0.2 }),

  'miranda-beat': (dice, take) => inRoom(MIRANDA[take - 1]!(dice), CLOSE),
  'break-crack': (dice) => inRoom(driven(mix(
    ...[0, 0.055, 0.1, 0.135].map((at, i) => [dying(band(white(dice, 0.02), 1500 + 420 * i, 2), 0.0003, 0.012), at, 0.7 + 0.1 * i] as const),
    [crunch(dice, 9, 0.06), 0.16, 1.5], [dying(band(white(dice, 0.05), 2300, 0.9), 0.0003, 0.03), 0.17, 2], [dying(glide(0.1, 260, 120), 0.001, 0.07), 0.17, 0.35], [block(dice, 940), 0.33, 0.6],
  ), 2.2), { ...CLOSE, wet: 0.1 }),
  'complaint-stamp': (dice) => inRoom(driven(mix([clack(dice, 0.4), 0, 0.5], [blow(dice, { weight: 0.9, slap: 0.25, crack: 0 }), 0.07, 1], [struck(dice, 0.2, PLANK, 0.04), 0.072, 0.8], [dying(band(white(dice, 0.06), 1700, 0.7), 0.001, 0.04), 0.07, 1], [paper(dice, 0.25), 0.16, 0.4]), 1.8), { ...TILES, t60: 0.5, wet: 0.1 }),
  'complaint-torn': (dice) => inRoom(mix([swelling(shaped(band(white(dice, 0.34), (t) => 2600 + 3600 * t, 0.9), (t) => 0.55 + 0.45 * Math.sin(2 * Math.PI * (95 + 120 * t) * t)), 0.6, 1), 0, 1], [paper(dice, 0.3), 0.3, 0.6], [tine(84, 0.3), 0.36, 0.25]), CLOSE),
  'desk-phone': (dice) => {
    const gongs: readonly Mode[] = [[1176, 0.35, 1], [1410, 0.35, 0.9], [2370, 0.2, 0.5], [2840, 0.2, 0.4], [4700, 0.1, 0.25]];
    const ring = mix(...Array.from({ length: 17 }, (_, i) => [mix([struck(dice, 0.3, gongs, 0.003), 0, 0.5], [dying(high(white(dice, 0.006), 2500), 0.0003, 0.005), 0, 0.3]), i * 0.046, i % 2 ? 0.8 : 1] as const));
    return inRoom(mix([ring], [ring, 1.15, 0.9]), { ...TILES, wet: 0.14 });
  },
  'gun-locked': (dice) => inRoom(mix([swelling(low(white(dice, 0.24), 900), 0.8, 1.3), 0, 0.7], [struck(dice, 0.35, [[128, 0.3, 1], [256, 0.22, 0.8], [431, 0.2, 0.6], [780, 0.12, 0.4]], 0.02), 0.22, 1], [dying(low(white(dice, 0.06), 1600), 0.001, 0.04), 0.22, 1.2], [ratchet(dice), 0.42, 0.5], [clack(dice), 0.6, 0.9]), TILES),
  'gun-unlocked': (dice) => inRoom(mix([clack(dice), 0, 0.9], [ratchet(dice), 0.06, 0.4], [swelling(low(white(dice, 0.2), 1100), 0.3, 1.3), 0.22, 0.8], [tine(81, 0.4), 0.3, 0.3], [tine(88, 0.5), 0.38, 0.3]), TILES),

  'revive-heart': (dice) => {
    const thud = (hz: number): Wave => mix([dying(glide(0.16, hz * 1.5, hz, 0.5), 0.004, 0.15), 0, 0.9], [dying(low(white(dice, 0.06), 420), 0.002, 0.045), 0, 1.1]);
    return inRoom(mix([thud(78), 0, 1], [thud(98), 0.17, 0.8], [thud(84), 0.62, 1], [thud(106), 0.78, 0.9], ...[57, 64, 69].map((midi, i) => [balalaika(dice, midi, 0.6), 0.8 + i * 0.05, 0.5] as const), ...[81, 85, 88].map((midi, i) => [tine(midi, 0.7), 0.86 + i * 0.06, 0.32] as const)), TILES);
  },
  'high-five': (dice) => inRoom(driven(mix([palm(dice), 0, 1], [palm(dice), 0.006, 0.7], [dying(band(white(dice, 0.04), 2600, 0.9), 0.0003, 0.025), 0, 1]), 2.4), { ...TILES, wet: 0.2 }),
  saved: (dice) => inRoom(mix([tine(83, 0.4), 0, 0.5], [tine(88, 0.5), 0.07, 0.5], [balalaika(dice, 52, 0.5), 0.07, 0.8]), CLOSE),
  'partner-ready': (dice) => inRoom(mix([balalaika(dice, 52, 0.3), 0, 0.9], [tine(76, 0.4), 0.09, 0.5], [tine(83, 0.5), 0.09, 0.3]), CLOSE),
  'portrait-flick': (dice) => mix([swelling(band(white(dice, 0.06), 4200, 0.8), 0.7, 1.6), 0, 1], [dying(band(white(dice, 0.02), 2600, 1), 0.0003, 0.014), 0.052, 1], [block(dice, 760), 0.052, 0.4]),
  'call-refused': (dice) => inRoom(mix([block(dice, 330), 0, 0.8], [block(dice, 250), 0.1, 0.9], [balalaika(dice, 40, 0.15), 0.1, 0.6]), CLOSE),
  'player-join': (dice) => inRoom(mix([clack(dice), 0, 0.4], ...[64, 69, 73, 76].map((midi, i) => [i % 2 ? tine(midi + 12, 0.5) : balalaika(dice, midi, 0.5), 0.05 + i * 0.08, i % 2 ? 0.45 : 0.9] as const)), TILES),
  'player-leave': (dice) => inRoom(mix(...[76, 73, 69, 64].map((midi, i) => [i % 2 ? tine(midi + 12, 0.4) : balalaika(dice, midi, 0.4), i * 0.09, i % 2 ? 0.4 : 0.8] as const)), TILES),
  'food-groups': (dice) => inRoom(mix(...[[69, 0], [69, 0.14], [73, 0.28], [76, 0.42], [81, 0.6]].map(([midi, at]) => [mix([pluck(dice, midi!, 0.5, 0.7), 0, 0.7], [tine(midi! + 12, 0.6), 0, 0.35]), at!, 0.9] as const), ...[57, 61, 64].map((midi) => [brass(midi, 0.5, 2200), 0.6, 0.25] as const)), TILES),
  'suit-rip': (dice) => inRoom(mix([swelling(shaped(band(white(dice, 0.24), (t) => 1900 + 5200 * t, 1), (t) => (Math.sin(2 * Math.PI * (70 + 260 * t) * t) > -0.1 ? 1 : 0.15)), 0.7, 0.8), 0, 1], [cloth(dice, 0.14), 0.02, 0.4], [dying(high(white(dice, 0.02), 3000), 0.0003, 0.012), 0.235, 0.6]), CLOSE),

  'key-jingle': (dice) => inRoom(jingle(dice, 11, 0.3), TILES),
  'key-kick': (dice) => inRoom(mix([blow(dice, { weight: 0.25, slap: 0.3, crack: 0 }), 0, 0.5], [jingle(dice, 7, 0.1), 0.01, 0.8], [swelling(band(white(dice, 0.34), 5200, 1.6), 0.15, 1.4), 0.02, 0.4], [jingle(dice, 9, 0.32), 0.05, 0.5]), TILES),
  'key-tick': (dice) => inRoom(mix([block(dice, 1320), 0, 0.7], [coin(dice), 0.006, 0.4]), CLOSE),
  'key-kept': (dice) => inRoom(mix([jingle(dice, 12, 0.25), 0, 0.7], ...[69, 73, 76, 81].map((midi, i) => [mix([pluck(dice, midi, 0.5), 0, 0.7], [tine(midi + 12, 0.6), 0, 0.3]), 0.12 + i * 0.085, 0.9] as const), ...[57, 64, 69, 73].map((midi) => [brass(midi, 0.6, 3000), 0.46, 0.3] as const), [timpani(dice, 45, 0.7), 0.46, 0.7]), HALL),
} satisfies Record<string, Recipe>;


/** A bunch of keys: small brass on a ring. */
function jingle(dice: Dice, count: number, seconds: number): Wave {
  return strewn(dice, count, seconds, 1, (d) => mix([coin(d), 0, 0.6], [dying(high(white(d, 0.006), 4500), 0.0003, 0.005), 0, 0.4]));
}
