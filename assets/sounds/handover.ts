import { blow, drop } from './blows';
import { cloth, whoosh } from './bodies';
import { band, high, inRoom, low, struck, TILES, type Mode } from './filters';
import { clack, coin } from './guns';
import { paper, tine } from './partners';
import { goingRound, turns } from './places';
import { crowd, shout } from './shouts';
import { GARAGE, LOBBY_ROOM, STREET } from './street';
import { VOWELS, type Vowel } from './throat';
import { between, brown, driven, dying, glide, looped, mix, saw, shaped, strewn, swelling, wave, white, type Dice, type Recipe, type Wave } from './wave';

/** The handover: armour, a safe on wheels, shutters, a machine that sells lemonade; rain, an office at night, a garage. */
const PLATE: readonly Mode[] = [[312, 0.22, 0.8], [588, 0.3, 1], [1043, 0.28, 0.9], [1710, 0.24, 0.85], [2630, 0.2, 0.75], [3980, 0.14, 0.55], [5640, 0.1, 0.35]];
const HELMET: readonly Mode[] = [[438, 0.12, 1], [812, 0.16, 0.9], [1390, 0.12, 0.6], [2240, 0.08, 0.4], [3360, 0.05, 0.2]];
const SAFE: readonly Mode[] = [[64, 0.4, 1], [103, 0.45, 0.9], [171, 0.4, 0.7], [268, 0.35, 0.6], [431, 0.3, 0.5], [694, 0.25, 0.45], [1130, 0.2, 0.35], [1890, 0.14, 0.25], [3050, 0.1, 0.15]];
const DOOR: readonly Mode[] = [[93, 0.4, 1], [151, 0.5, 0.9], [247, 0.45, 0.8], [402, 0.4, 0.6], [655, 0.3, 0.5], [1090, 0.25, 0.4], [1840, 0.18, 0.3], [2900, 0.1, 0.2]];
const CABINET: readonly Mode[] = [[118, 0.2, 1], [187, 0.22, 0.8], [296, 0.18, 0.7], [489, 0.14, 0.5], [860, 0.1, 0.35], [1540, 0.06, 0.25]];

const clang = (dice: Dice, modes: readonly Mode[], seconds: number): Wave =>
  mix([struck(dice, seconds, modes, 0.04), 0, 0.6], [dying(high(white(dice, 0.012), 1800), 0.0003, 0.009), 0, 0.7], [dying(low(white(dice, 0.06), 900), 0.001, 0.04), 0, 0.8]);
/** Falls, and hops a few times more, each lower and sooner than the last. */
const hopping = (first: number, hops: number, one: (hop: number) => Wave): Wave => {
  let at = 0;
  return mix(...Array.from({ length: hops }, (_, hop) => {
    const layer = [one(hop), at, 0.62 ** hop] as const;
    at += first * 0.66 ** hop;
    return layer;
  }));
};
const chain = (dice: Dice, count: number, seconds: number): Wave =>
  strewn(dice, count, seconds, 1, (d) => struck(d, 0.08, [[between(d, 1500, 2300), 0.05, 1], [between(d, 2900, 4300), 0.04, 0.7], [between(d, 5200, 7000), 0.02, 0.3]]));
const wheels = (dice: Dice, seconds: number, beat: number): Wave =>
  shaped(mix([high(low(brown(dice, seconds), 420), 95), 0, 1.3], [band(white(dice, seconds), 820, 0.8), 0, 0.5], [band(white(dice, seconds), 2300, 1.2), 0, 0.16]), (t) => 0.6 + 0.4 * Math.abs(Math.sin(Math.PI * beat * t)));

const dolly: Recipe = (dice) => {
  const loop = 0.9;
  const roll = looped(high(wheels(dice, loop + 0.2, 10), 70), 0.2);
  const joints = mix(...[0.02, 0.32, 0.62].map((at) => [mix([clang(dice, PLATE, 0.2), 0, 0.6], [struck(dice, 0.2, SAFE, 0.03), 0, 0.5]), at, between(dice, 0.7, 1)] as const));
  return mix([roll, 0, 1], [goingRound(joints, loop), 0, 0.7], [goingRound(chain(dice, 26, loop), loop), 0, 0.4]);
};

const slats = (dice: Dice, seconds: number, from: number, to: number): Wave => {
  const ticks: (readonly [Wave, number, number])[] = [];
  for (let at = 0; at < seconds; ) {
    ticks.push([mix([struck(dice, 0.1, PLATE, 0.08), 0, 0.4], [dying(band(white(dice, 0.02), between(dice, 1400, 2600), 1), 0.0004, 0.014), 0, 0.9]), at, between(dice, 0.6, 1)]);
    at += 1 / (from + ((to - from) * at) / seconds);
  }
  return mix(...ticks, [swelling(high(low(brown(dice, seconds), 500), 95), 0.8, 1), 0, 0.8]);
};

const rain: Recipe = (dice) => {
  const loop = 5;
  const seconds = loop + 0.5;
  const sheet = shaped(mix([band(white(dice, seconds), 2600, 0.5), 0, 0.5], [low(high(white(dice, seconds), 900), 7800), 0, 0.3]), (t) => 0.8 + 0.12 * turns(loop, 2, 0.2)(t) + 0.08 * turns(loop, 5, 0.6)(t));
  const drops = strewn(dice, 420, loop, 1, (d) => dying(band(white(d, 0.012), between(d, 1200, 6200), 2.2), 0.0004, between(d, 0.004, 0.01)));
  const gutter = strewn(dice, 46, loop, 1, (d) => dying(glide(0.05, between(d, 480, 900), between(d, 700, 1300), 1), 0.003, 0.03));
  return mix([looped(sheet, 0.5), 0, 0.55], [goingRound(drops, loop), 0, 0.4], [goingRound(gutter, loop), 0, 0.14]);
};

const ORDER: readonly Vowel[] = [VOWELS.uh, VOWELS.e, VOWELS.a, VOWELS.er, VOWELS.o, VOWELS.i, VOWELS.ae, VOWELS.u];
/** Somebody in the next room: the tune of talk, none of its words. */
const mutter = (dice: Dice, pitch: number, seconds: number): Wave => {
  const rate = between(dice, 3.6, 4.8);
  const steps = Array.from({ length: Math.ceil(seconds * rate) + 2 }, () => ({ vowel: ORDER[Math.floor(dice() * ORDER.length)]!, high: between(dice, 0.85, 1.25), loud: dice() < 0.2 ? 0 : between(dice, 0.5, 1) }));
  const at = (t: number) => steps[Math.floor(t * seconds * rate)]!;
  return shout(dice, { pitch, size: between(dice, 0.94, 1.1), rough: 0.1 }, {
    seconds, pitch: (t) => pitch * at(t).high * (1 - 0.1 * ((t * seconds * rate) % 1)), vowel: (t) => at(t).vowel, loud: (t) => at(t).loud * Math.sin(Math.PI * ((t * seconds * rate) % 1)) ** 0.7, breath: 0.2,
  });
};
const murmur: Recipe = (dice) => {
  const loop = 6;
  const voices = mix(...Array.from({ length: 7 }, (_, i) => [mutter(dice, i % 3 === 2 ? between(dice, 180, 215) : between(dice, 95, 135), between(dice, 3, 5.5)), dice() * loop * 0.6, between(dice, 0.4, 1)] as const));
  const desks = strewn(dice, 34, loop - 0.2, 1, (d) => mix([dying(high(white(d, 0.01), 1900), 0.0003, 0.008), 0, 0.7], [struck(d, 0.05, [[between(d, 1900, 2500), 0.03, 1]]), 0, 0.4]));
  const fan = shaped(low(brown(dice, loop + 0.5), 340), (t) => 0.8 + 0.2 * turns(loop, 9, 0)(t));
  return mix([goingRound(inRoom(low(voices, 2300), { ...LOBBY_ROOM, wet: 0.5 }), loop), 0, 0.8], [goingRound(inRoom(low(desks, 5200), { ...LOBBY_ROOM, wet: 0.5 }), loop), 0, 0.3], [looped(high(fan, 80), 0.5), 0, 0.35]);
};

const garage: Recipe = (dice) => {
  const loop = 5;
  const seconds = loop + 0.5;
  const tubes = wave(loop, (t) => [120, 240, 360, 600].reduce((sum, hz, i) => sum + Math.sin(2 * Math.PI * hz * t) * [0.5, 0.35, 0.2, 0.1][i]!, 0));
  const fan = shaped(mix([low(high(brown(dice, seconds), 90), 420), 0, 1], [band(white(dice, seconds), 900, 0.7), 0, 0.14]), (t) => 0.82 + 0.18 * turns(loop, 35, 0)(t));
  const leak = inRoom(strewn(dice, 7, loop - 0.4, 1, drop), { ...GARAGE, wet: 0.8 });
  const outside = looped(low(band(white(dice, seconds), 1900, 0.5), 3200), 0.5);
  return mix([looped(fan, 0.5), 0, 0.8], [tubes, 0, 0.08], [goingRound(leak, loop), 0, 0.4], [outside, 0, 0.12]);
};

const reed = (hz: number, seconds: number): Wave => low(saw(seconds, (t) => hz * (1 - 0.02 * Math.exp(-t * 40))), 2900, 1.1);
const honk = (seconds: number): Wave => {
  const two = mix([reed(402, seconds), 0, 0.5], [reed(506, seconds), 0, 0.5]);
  return two.map((v, i) => v * Math.min(1, i / 400, (two.length - i) / 900));
};
const claps = (dice: Dice, hands: number, seconds: number): Wave => mix(...Array.from({ length: hands }, () => {
  const [colour, pace, start] = [between(dice, 900, 1900), between(dice, 0.19, 0.27), dice() * 0.25];
  return [mix(...Array.from({ length: Math.floor((seconds - start) / pace) }, (_, i) => [dying(band(white(dice, 0.06), colour, 1.1), 0.0006, 0.035), start + i * pace + dice() * 0.02, between(dice, 0.6, 1)] as const)), 0, between(dice, 0.5, 1)] as const;
}));

export const HANDOVER = {
  'plates-off': (dice) => inRoom(mix([mix([whoosh(dice, 0.12, 900, 2600, 0.4)], [clack(dice), 0, 0.6]), 0, 0.5], ...[0.1, 0.19, 0.27, 0.4].map((at) => [hopping(between(dice, 0.14, 0.2), 3, () => clang(dice, PLATE, 0.34)), at, between(dice, 0.6, 1)] as const)), { ...LOBBY_ROOM, t60: 0.9 }),
  'helmet-drop': (dice) => inRoom(mix([hopping(0.24, 5, () => clang(dice, HELMET, 0.2))], [shaped(strewn(dice, 22, 0.4, 1, (d) => struck(d, 0.04, [[between(d, 800, 1500), 0.03, 1]])), (t) => Math.max(0, 1 - t / 0.4)), 0.5, 0.25]), LOBBY_ROOM),
  'plate-hit': (dice) => inRoom(mix([clang(dice, PLATE, 0.3), 0, 0.9], [blow(dice, { weight: 0.7, slap: 0.2, crack: 0 }), 0, 0.8]), TILES),
  'baton-hit': (dice) => mix([blow(dice, { weight: 0.7, slap: 0.5, crack: 0.4 })], [struck(dice, 0.1, [[640, 0.05, 1], [1180, 0.04, 0.8], [2050, 0.03, 0.5]], 0.05), 0, 0.7], [dying(high(white(dice, 0.02), 2600), 0.0003, 0.012), 0, 0.6]),
  'sack-hit': (dice) => mix([blow(dice, { weight: 0.85, slap: 0.2, crack: 0 }), 0, 0.9], [dying(low(white(dice, 0.16), 700), 0.003, 0.11), 0, 1.6], [strewn(dice, 22, 0.2, 1.2, coin), 0.008, 0.24], [cloth(dice, 0.12), 0, 0.6]),
  'dolly-rattle': dolly,
  'dolly-scrape': (dice) => inRoom(mix(
    [swelling(shaped(mix([band(white(dice, 0.7), (t) => 1500 + 1100 * t, 7), 0, 1.6], [band(white(dice, 0.7), (t) => 3100 + 1500 * t, 9), 0, 0.9]), (t) => 0.55 + 0.45 * Math.sin(2 * Math.PI * (34 + 40 * t) * t)), 0.75, 0.7), 0, 1],
    [wheels(dice, 0.7, 7), 0, 0.4], [chain(dice, 18, 0.65), 0.02, 0.5], [clang(dice, PLATE, 0.3), 0.66, 0.5],
  ), { ...GARAGE, t60: 1 }),
  'dolly-impact': (dice) => inRoom(driven(mix([blow(dice, { weight: 1, slap: 0.3, crack: 0.7 })], [struck(dice, 0.6, SAFE, 0.02), 0, 0.7], [clang(dice, PLATE, 0.4), 0, 0.7], [dying(glide(0.5, 110, 36, 0.4), 0.002, 0.42), 0, 0.7], [chain(dice, 16, 0.3), 0.02, 0.5]), 1.7), { ...GARAGE, t60: 1.1 }),
  'safe-slam': (dice) => inRoom(driven(mix(
    [dying(glide(0.9, 96, 29, 0.45), 0.002, 0.8), 0, 0.8], [struck(dice, 0.9, SAFE, 0.02), 0, 0.9], [dying(low(white(dice, 0.4), 1500), 0.001, 0.22), 0, 1.8], [clang(dice, PLATE, 0.5), 0.012, 0.6],
    [strewn(dice, 44, 0.7, 1.6, (d) => dying(band(white(d, 0.02), between(d, 600, 3000), 1.8), 0.0006, between(d, 0.006, 0.016))), 0.03, 0.5], [chain(dice, 14, 0.4), 0.05, 0.4],
  ), 1.7), GARAGE),
  'box-hit': (dice) => inRoom(mix([clang(dice, PLATE, 0.3), 0, 0.7], [struck(dice, 0.3, CABINET, 0.04), 0, 0.9], [strewn(dice, 16, 0.3, 1.3, coin), 0.01, 0.2], [blow(dice, { weight: 0.7, slap: 0.2, crack: 0.2 }), 0, 0.7]), { ...GARAGE, t60: 0.8 }),

  'shutter-roll': (dice) => inRoom(slats(dice, 0.85, 16, 44), { ...GARAGE, t60: 1 }),
  'shutter-slam': (dice) => inRoom(driven(mix([slats(dice, 0.2, 44, 60), 0, 0.5], [struck(dice, 0.9, DOOR, 0.02), 0.2, 0.9], [dying(low(white(dice, 0.2), 2200), 0.001, 0.12), 0.2, 1.5], [dying(glide(0.4, 100, 40), 0.002, 0.34), 0.2, 0.7], [strewn(dice, 30, 0.6, 1.6, (d) => struck(d, 0.08, PLATE, 0.1)), 0.22, 0.25]), 1.6), GARAGE),
  'vending-punch': (dice) => inRoom(mix([struck(dice, 0.3, CABINET, 0.04), 0, 0.9], [blow(dice, { weight: 0.7, slap: 0.3, crack: 0.15 }), 0, 0.8], [strewn(dice, 12, 0.3, 1.4, coin), 0.02, 0.22], [strewn(dice, 8, 0.25, 1.2, (d) => struck(d, 0.1, [[between(d, 900, 1800), 0.06, 1], [between(d, 2600, 4000), 0.04, 0.5]])), 0.01, 0.4]), LOBBY_ROOM),
  'vending-drop': (dice) => inRoom(mix([struck(dice, 0.2, CABINET, 0.04), 0.02, 0.6], ...[0, 0.13, 0.29].map((at) => [clang(dice, [[710, 0.1, 1], [1320, 0.09, 0.8], [2480, 0.06, 0.5], [3900, 0.04, 0.3]], 0.14), at, between(dice, 0.5, 0.9)] as const), [struck(dice, 0.25, CABINET, 0.04), 0.42, 0.9], [dying(low(white(dice, 0.06), 700), 0.001, 0.05), 0.42, 0.9], [strewn(dice, 7, 0.25, 1, coin), 0.46, 0.25]), LOBBY_ROOM),
  'applause-few': (dice) => inRoom(driven(claps(dice, 5, 1.9), 2), LOBBY_ROOM),
  'police-whistle': (dice) => {
    const pea = (t: number): number => 0.62 + 0.38 * Math.sin(2 * Math.PI * 36 * t);
    const pipes = mix([wave(0.75, (t) => Math.sin(2 * Math.PI * 2480 * t + 3 * pea(t))), 0, 0.4], [wave(0.75, (t) => Math.sin(2 * Math.PI * 2670 * t + 3 * pea(t))), 0, 0.35], [band(white(dice, 0.75), 2600, 4), 0, 0.7]);
    const blown = shaped(pipes, (t) => pea(t) * Math.min(1, t / 0.03) * (t < 0.2 || t > 0.27 ? 1 : 0.15) * Math.min(1, (0.75 - t) / 0.06));
    return inRoom(blown, { ...LOBBY_ROOM, wet: 0.22 });
  },
  'taxi-horn': (_, take) => inRoom(take === 1 ? mix([honk(0.14)], [honk(0.32), 0.2]) : honk(0.75), { ...STREET, t60: 1.2, wet: 0.3 }),
  jet: (dice) => {
    const seconds = 3.6;
    const near = (t: number): number => Math.exp(-(((t - 1.7) / 0.85) ** 2));
    const roar = mix([low(brown(dice, seconds), (t) => 240 + 900 * near(t)), 0, 1.2], [band(white(dice, seconds), (t) => 1500 - 260 * t, 0.6), 0, 1], [band(white(dice, seconds), (t) => 3300 - 520 * t, 9), 0, 0.5]);
    return inRoom(high(shaped(roar, (t) => near(t) * Math.min(1, (seconds - t) / 0.6)), 70), { ...STREET, t60: 1.4, wet: 0.2 });
  },
  'crowd-startled': (dice) => inRoom(crowd(dice, 7, 0.2, (d, man) => {
    const woman = d() < 0.5 ? 1.9 : 1;
    return shout(d, { ...man, pitch: man.pitch * woman, size: man.size / (woman > 1 ? 1.16 : 1) }, { seconds: between(d, 0.3, 0.55), pitch: (t) => man.pitch * woman * (1.5 + 0.6 * t * (1 - t)), vowel: () => VOWELS.ae, loud: (t) => Math.min(1, t * 9) * (1 - t), breath: 0.35, strain: 4 });
  }), { ...STREET, t60: 0.9, wet: 0.2 }),
  'key-pass': (dice) => mix([whoosh(dice, 0.16, 1400, 4200, 0.5), 0, 0.6], [strewn(dice, 5, 0.14, 1, coin), 0.01, 0.6]),
  banknote: (dice) => inRoom(mix([paper(dice, 0.3), 0, 1], [swelling(band(white(dice, 0.16), 3600, 0.8), 0.5, 1.2), 0.12, 0.5], [tine(86, 0.4), 0.2, 0.12]), LOBBY_ROOM),
  'banknote-mended': (dice) => inRoom(mix([paper(dice, 0.16), 0, 0.8], [dying(high(white(dice, 0.03), 2200), 0.0003, 0.02), 0.16, 1], ...[76, 81, 88].map((midi, i) => [tine(midi, 0.6), 0.17 + i * 0.07, 0.4] as const)), LOBBY_ROOM),
  'street-rain': rain,
  'lobby-murmur': murmur,
  'garage-air': garage,
} satisfies Record<string, Recipe>;
