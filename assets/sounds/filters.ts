import { RATE, wave, type Dice, type Wave } from './wave';

/** What shapes a signal: filters, ringing bodies, strings and rooms. */
type Kind = 'low' | 'high' | 'band';
type Over<T> = T | ((t: number) => T);
const STRIDE = 32; // samples between two looks at a moving cutoff

/** One second-order filter (after Bristow-Johnson's cookbook); the cutoff may move with time. */
export function filtered(source: Wave, kind: Kind, cutoff: Over<number>, q = 0.7): Wave {
  const out = new Float32Array(source.length);
  let [b0, b1, b2, a1, a2] = [0, 0, 0, 0, 0];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < source.length; i++) {
    if (i === 0 || (typeof cutoff === 'function' && i % STRIDE === 0)) {
      const hz = typeof cutoff === 'function' ? cutoff(i / RATE) : cutoff;
      const w = (2 * Math.PI * Math.min(Math.max(hz, 10), RATE * 0.45)) / RATE;
      const alpha = Math.sin(w) / (2 * q);
      const cos = Math.cos(w);
      const a0 = 1 + alpha;
      if (kind === 'low') [b0, b1, b2] = [(1 - cos) / 2 / a0, (1 - cos) / a0, (1 - cos) / 2 / a0];
      else if (kind === 'high') [b0, b1, b2] = [(1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0];
      else [b0, b1, b2] = [alpha / a0, 0, -alpha / a0];
      [a1, a2] = [(-2 * cos) / a0, (1 - alpha) / a0];
    }
    const x = source[i]!;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

export const low = (source: Wave, cutoff: Over<number>, q?: number): Wave => filtered(source, 'low', cutoff, q);
export const high = (source: Wave, cutoff: Over<number>, q?: number): Wave => filtered(source, 'high', cutoff, q);
export const band = (source: Wave, cutoff: Over<number>, q?: number): Wave => filtered(source, 'band', cutoff, q);

/** One way a struck thing rings: how high, for how long, how loud. */
export type Mode = readonly [hz: number, t60: number, gain: number];

/** A struck body: wood, metal, glass, ice. Its modes start together and each dies in its own time. */
export const struck = (dice: Dice, seconds: number, modes: readonly Mode[], detune = 0.01): Wave => {
  const tuned = modes.map(([hz, t60, gain]) => ({ w: 2 * Math.PI * hz * (1 + (dice() * 2 - 1) * detune), t60, gain, phase: dice() * 0.6 }));
  return wave(seconds, (t) => {
    let sum = 0;
    for (const m of tuned) sum += Math.sin(m.w * t + m.phase) * m.gain * 10 ** ((-3 * t) / m.t60);
    return sum * Math.min(1, t / 0.0006);
  });
};

/** A plucked string (Karplus and Strong): `bright` 0 to 1, `t60` how long it rings. */
export function plucked(dice: Dice, seconds: number, hz: number, t60: number, bright: number): Wave {
  const period = RATE / hz;
  const size = Math.floor(period);
  const line = Float32Array.from({ length: size + 1 }, () => dice() * 2 - 1);
  for (let pass = 0; pass < (1 - bright) * 6; pass++) for (let i = 1; i < line.length; i++) line[i] = (line[i]! + line[i - 1]!) / 2;
  const keep = 10 ** (-3 / (t60 * hz));
  const part = period - size;
  const soft = 0.05 + 0.45 * (1 - bright);
  let [at, last] = [0, 0];
  return wave(seconds, () => {
    const next = (at + 1) % line.length;
    const v = line[at]! * (1 - part) + line[next]! * part;
    line[at] = keep * ((1 - soft) * v + soft * last);
    last = v;
    at = next;
    return v;
  });
}

export interface Room {
  readonly t60: number; // seconds until it is still
  readonly dark: number; // 0 hard tiles, 1 carpets
  readonly wet: number; // how much of it is heard
  readonly size: number; // 1: a hall of 15 m
}

export const TILES: Room = { t60: 0.9, dark: 0.25, wet: 0.16, size: 0.7 };
export const CLOSE: Room = { t60: 0.28, dark: 0.5, wet: 0.14, size: 0.25 };
export const HALL: Room = { t60: 1.6, dark: 0.4, wet: 0.3, size: 1 };

const LINES = [0.0297, 0.0371, 0.0411, 0.0437, 0.0533, 0.0617, 0.0683, 0.0797]; // seconds, no common factor
const ECHOES = [[0.011, 0.6], [0.019, -0.5], [0.027, 0.42], [0.034, -0.3]] as const;

/** The room around a sound: first echoes, then eight delay lines that feed one another. */
export function inRoom(source: Wave, room: Room): Wave {
  const length = source.length + Math.round(room.t60 * 0.8 * RATE);
  const lines = LINES.map((s) => ({ buffer: new Float32Array(Math.round(s * room.size * RATE)), at: 0, damp: 0, keep: 10 ** ((-3 * s * room.size) / room.t60) }));
  const out = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    const dry = i < source.length ? source[i]! : 0;
    let early = 0;
    for (const [s, gain] of ECHOES) early += (source[i - Math.round(s * room.size * RATE)] ?? 0) * gain;
    const heads = lines.map((line) => line.buffer[line.at]!);
    const sum = heads.reduce((a, b) => a + b, 0) * (2 / lines.length);
    let tail = 0;
    for (const [n, line] of lines.entries()) {
      line.damp += (heads[n]! - sum - line.damp) * (1 - room.dark * 0.8);
      line.buffer[line.at] = line.damp * line.keep + (dry + early * 0.5) * 0.35;
      line.at = (line.at + 1) % line.buffer.length;
      tail += heads[n]! * (n % 2 ? -1 : 1);
    }
    out[i] = dry + room.wet * (early + tail);
  }
  return out;
}
