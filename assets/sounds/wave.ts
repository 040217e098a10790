/** Sound as numbers: the few signals and tools all effects are made of. Mono, 48 kHz. */
export const RATE = 48_000;
export type Wave = Float32Array<ArrayBuffer>;
/** Numbers from 0 to 1, the same every time for the same seed. */
export type Dice = () => number;
/** How one take of a sound is made. */
export type Recipe = (dice: Dice, take: number) => Wave;

export function diceFrom(seed: string): Dice {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (dice: Dice, from: number, to: number): number => from + dice() * (to - from);

/** A wave from a function of time. */
export function wave(seconds: number, at: (t: number) => number): Wave {
  const out = new Float32Array(Math.round(seconds * RATE));
  for (let i = 0; i < out.length; i++) out[i] = at(i / RATE);
  return out;
}

export const white = (dice: Dice, seconds: number): Wave => wave(seconds, () => dice() * 2 - 1);

/** Deep noise: rumble, fire, wind. */
export function brown(dice: Dice, seconds: number): Wave {
  let sum = 0;
  return wave(seconds, () => {
    sum = sum * 0.996 + (dice() * 2 - 1) * 0.09;
    return sum;
  });
}

/** A sine that glides from one pitch to another; `bend` below 1 falls fast at first, as struck things do. */
export function glide(seconds: number, from: number, to: number, bend = 0.5): Wave {
  let phase = 0;
  return wave(seconds, (t) => {
    phase += (from * (to / from) ** ((t / seconds) ** bend)) / RATE;
    return Math.sin(2 * Math.PI * phase);
  });
}

/** Bright raw tone, for brass and growls; `pitch` in Hz at each moment. */
export function saw(seconds: number, pitch: (t: number) => number): Wave {
  let phase = 0;
  return wave(seconds, (t) => {
    const step = pitch(t) / RATE;
    phase = (phase + step) % 1;
    return 2 * phase - 1 - edge(phase, step);
  });
}

/** Rounds off a saw's corner, or it would ring like a toy. */
function edge(phase: number, step: number): number {
  if (phase < step) return 2 * (phase / step) - (phase / step) ** 2 - 1;
  if (phase > 1 - step) return ((phase - 1) / step) ** 2 + 2 * ((phase - 1) / step) + 1;
  return 0;
}

/** Layers on top of one another: what, from when, how loud. */
export function mix(...layers: readonly (readonly [layer: Wave, at?: number, gain?: number])[]): Wave {
  const length = Math.max(...layers.map(([layer, at = 0]) => Math.round(at * RATE) + layer.length));
  const out = new Float32Array(length);
  for (const [layer, at = 0, gain = 1] of layers) {
    const start = Math.round(at * RATE);
    for (let i = 0; i < layer.length; i++) out[start + i]! += layer[i]! * gain;
  }
  return out;
}

/** The same wave with its loudness drawn over time. */
export const shaped = (source: Wave, gain: (t: number) => number): Wave => source.map((v, i) => v * gain(i / RATE));

/** Attack, then dies away by 60 dB in `t60` seconds. */
export const dying = (source: Wave, attack: number, t60: number): Wave =>
  shaped(source, (t) => (t < attack ? t / attack : 10 ** ((-3 * (t - attack)) / t60)));

/** What still rings when its time is up is let go of, not cut off: no click inside a mix. */
export const released = (source: Wave, seconds = 0.05): Wave => {
  const fade = Math.min(source.length, Math.round(seconds * RATE));
  return source.map((v, i) => v * Math.min(1, (source.length - i) / fade));
};

/** Rises and falls like a hill with its top at `top` (0 to 1 of its length). */
export function swelling(source: Wave, top: number, sharpness = 2): Wave {
  const seconds = source.length / RATE;
  return shaped(source, (t) => {
    const x = t / seconds;
    const height = x < top ? x / top : (1 - x) / (1 - top);
    return Math.max(0, height) ** sharpness;
  });
}

export const louder = (source: Wave, gain: number): Wave => source.map((v) => v * gain);
/** Presses loud parts together and adds harmonics, as tape and bones do. */
export const driven = (source: Wave, amount: number): Wave => source.map((v) => Math.tanh(v * amount) / Math.tanh(amount));

export const peakOf = (source: Wave): number => source.reduce((peak, v) => Math.max(peak, Math.abs(v)), 0);
export const rmsOf = (source: Wave): number => Math.sqrt(source.reduce((sum, v) => sum + v * v, 0) / Math.max(1, source.length));

/** Many small sounds strewn over time: shards, snow, leaves. `when` bends time: above 1 crowds the beginning. */
export function strewn(dice: Dice, count: number, seconds: number, when: number, grain: (dice: Dice, place: number) => Wave): Wave {
  const layers = Array.from({ length: count }, () => {
    const place = dice() ** when;
    return [grain(dice, place), place * seconds, between(dice, 0.3, 1)] as const;
  });
  return mix(...layers);
}

/** Makes a loop without a seam: the overhang at the end is faded into the beginning. */
export function looped(source: Wave, overhang: number): Wave {
  const fade = Math.round(overhang * RATE);
  const length = source.length - fade;
  const out = source.slice(0, length);
  for (let i = 0; i < fade; i++) {
    const k = i / fade;
    out[i] = source[i]! * Math.sqrt(k) + source[length + i]! * Math.sqrt(1 - k);
  }
  return out;
}
