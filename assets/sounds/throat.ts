import { filtered } from './filters';
import { driven, louder, mix, peakOf, RATE, type Dice, type Wave } from './wave';

/** A man's voice: pulses of the vocal folds through the resonances of a throat. */
export interface Utterance {
  readonly seconds: number;
  readonly pitch: (t: number) => number; // Hz; t runs from 0 to 1 over the utterance
  readonly vowel: (t: number) => Vowel;
  readonly loud: (t: number) => number;
  readonly breath: number; // 0 clear to 1 whispered
  readonly rough: number; // 0 smooth to 1 growled
  readonly strain?: number; // 0 talks, 4 yells: how much edge the voice has
  readonly size: number; // length of the throat: 1 a man, 1.15 a giant
  readonly chest?: number; // 0 talks with the throat alone, 3 with a barrel under it
}

export type Vowel = readonly [f1: number, f2: number, f3: number, f4: number];
export const VOWELS = {
  a: [730, 1090, 2440, 3400], o: [570, 840, 2410, 3300], u: [330, 870, 2240, 3200], uh: [640, 1190, 2390, 3350],
  e: [530, 1840, 2480, 3500], i: [290, 2290, 3010, 3600], m: [260, 1000, 2200, 3200], er: [490, 1350, 1690, 3300], ae: [690, 1660, 2490, 3500],
} as const satisfies Record<string, Vowel>;

export const towards = (from: Vowel, to: Vowel) => (t: number): Vowel =>
  [0, 1, 2, 3].map((i) => from[i]! + (to[i]! - from[i]!) * t) as unknown as Vowel;
export const steady = (vowel: Vowel) => (): Vowel => vowel;

const WIDTHS = [90, 110, 150, 220, 300, 400]; // of the resonances, Hz
const MOUTH = [4300, 5300]; // two that hardly move
const STRIDE = 48;

export function spoken(dice: Dice, how: Utterance): Wave {
  const source = folds(dice, how);
  const out = new Float32Array(source.length);
  const rings = WIDTHS.map(() => ({ a: 0, b: 0, c: 0, y1: 0, y2: 0 }));
  for (let i = 0; i < source.length; i++) {
    if (i % STRIDE === 0) {
      const vowel = [...how.vowel(i / source.length), ...MOUTH];
      for (const [n, ring] of rings.entries()) {
        const r = Math.exp((-Math.PI * WIDTHS[n]! * (1 + how.breath)) / RATE);
        ring.c = -r * r;
        ring.b = 2 * r * Math.cos((2 * Math.PI * vowel[n]!) / how.size / RATE);
        ring.a = 1 - ring.b - ring.c;
      }
    }
    let v = source[i]!;
    for (const ring of rings) {
      const y = ring.a * v + ring.b * ring.y1 + ring.c * ring.y2;
      [ring.y2, ring.y1] = [ring.y1, y];
      v = y;
    }
    out[i] = v * how.loud(i / source.length);
  }
  const edge = how.strain ?? 2.5;
  return teeth(dice, filtered(mix([out], [filtered(out, 'high', 1400), 0, edge], [filtered(out, 'band', 2900, 0.8), 0, edge * 2.4], [filtered(out, 'low', 340), 0, how.chest ?? 0]), 'high', 90), how);
}

/** A throat alone sounds like a man behind a door. What the teeth add: the rasp of a raised voice, and the air that rushes past. */
function teeth(dice: Dice, voice: Wave, how: Utterance): Wave {
  const peak = peakOf(voice);
  if (peak === 0) return voice;
  const rasp = filtered(driven(louder(voice, 1 / peak), 2.2 + 3 * how.rough), 'high', 2600);
  let level = 0;
  const air = voice.map((v) => {
    level += (Math.abs(v) / peak - level) * 0.004;
    return (dice() * 2 - 1) * level;
  });
  return mix([voice], [filtered(rasp, 'low', 9000), 0, (0.5 + 0.2 * how.rough) * peak], [filtered(filtered(air, 'high', 3600), 'low', 9500), 0, (0.16 + 0.5 * how.breath) * peak]);
}

/** What leaves the vocal folds: uneven pulses (Rosenberg's shape, differentiated) and air. */
function folds(dice: Dice, how: Utterance): Wave {
  const out = new Float32Array(Math.round(how.seconds * RATE));
  let [phase, before, step, weight, odd] = [1, 0, 0, 1, false];
  for (let i = 0; i < out.length; i++) {
    phase += step;
    if (phase >= 1) {
      phase -= 1;
      odd = !odd;
      step = (how.pitch(i / out.length) * (1 + (dice() - 0.5) * (0.02 + 0.13 * how.rough))) / RATE;
      weight = (odd ? 1 - 0.45 * how.rough : 1) * (1 - dice() * (0.08 + 0.3 * how.rough));
    }
    const flow = phase < 0.42 ? 0.5 - 0.5 * Math.cos((Math.PI * phase) / 0.42) : phase < 0.58 ? Math.cos((Math.PI / 2) * ((phase - 0.42) / 0.16)) : 0;
    const air = (dice() * 2 - 1) * (how.breath * 0.5 + 0.03) * (0.35 + flow);
    out[i] = (flow - before) * 14 * weight * (1 - how.breath * 0.7) + air;
    before = flow;
  }
  return out;
}
