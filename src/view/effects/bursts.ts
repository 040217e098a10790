import type { SimEvent, SimEventOf } from '../../sim/event';
import type { Surface } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import type { Particle, Particles } from '../render/particles';

/** Where shapes and lights go: flat ones, and those that are added to what is below. */
export interface Sky {
  readonly flat: Pick<Particles, 'add'>;
  readonly light: Pick<Particles, 'add'>;
}

/** One row per event that can be seen. What is left out shows in the figures themselves, or in the signs round the picture. */
export type EffectsFor = { readonly [T in SimEvent['type']]?: (sky: Sky, event: Seen<SimEventOf<T>>, sim: Seen<Sim>) => void };

export const GLASS = ['glass/0', 'glass/1', 'glass/2', 'glass/3', 'glass/4', 'glass/5'];

const between = (low: number, high: number): number => low + Math.random() * (high - low);
/** The star of a thing that is struck. */
export function spark(sky: Sky, x: number, row: number): void {
  play(sky, 'burst-star', x, row, 6, between(0, 360), 0.45);
  backlight(sky, x, row, 0xffb060, 0.7, 8);
}

/** Plays a series of drawings once. */
export const play = (sky: Sky, shape: string, x: number, row: number, life: number, angle = 0, size = 1): void =>
  sky.flat.add({ shape, x, row, depth: Depth.effect, life, angle, size, fades: false });

export const glow = (sky: Sky, x: number, row: number, tint: number, size: number, life: number): void =>
  sky.light.add({ shape: 'glow', x, row, depth: Depth.effectLight, life, size, grows: size * 0.6, alpha: 0.55, tint });

/** Behind all figures, so that it washes nobody out. */
export const backlight = (sky: Sky, x: number, row: number, tint: number, size: number, life: number): void =>
  sky.light.add({ shape: 'glow', x, row, depth: Depth.ring, life, size, grows: size * 0.6, alpha: 0.7, tint });

export const ring = (sky: Sky, x: number, row: number, tint: number, from: number, to: number, life: number): void =>
  sky.light.add({ shape: 'halo', x, row, depth: Depth.ring, life, size: from, grows: to, tint, alpha: 0.9 });

export const halo = (sky: Sky, x: number, row: number, tint: number, from: number, to: number): void =>
  ring(sky, x, row, tint, from, to, 10);

/** A shock runs over the floor. */
export const shock = (sky: Sky, x: number, row: number, reach = 1): void =>
  sky.flat.add({ shape: 'shock-ring', x, row, depth: Depth.mark, life: 10, size: reach, fades: false });

/** Bits fly apart and fall. */
export function spray(
  sky: Sky, shapes: readonly string[], x: number, row: number, count: number, speed: number, life: number, floor?: number,
): void {
  for (let i = 0; i < count; i++) {
    const turn = between(0, Math.PI * 2);
    const pace = speed * between(0.4, 1);
    const bit: Particle = {
      shape: shapes[i % shapes.length]!, x, row, depth: Depth.effect, life: life * between(0.8, 1.4), vx: Math.cos(turn) * pace,
      vrow: Math.sin(turn) * pace - speed * 0.35, gravity: 0.34, angle: between(0, 360), spin: between(-16, 16),
      size: between(0.7, 1.1),
    };
    sky.flat.add(floor === undefined ? bit : { ...bit, floor });
  }
}

const DRY: readonly Surface[] = ['wood', 'stone', 'concrete'];

/** What feet and bodies kick up: a splash where it is wet, dust where it is dry, snow in snow. Behind all figures: it hides nobody. */
export function kickUp(sky: Sky, surface: Surface, x: number, row: number, strength: number): void {
  const low = surface === 'snow' ? 'snow-dust' : 'dust';
  sky.flat.add({ shape: low, x, row, depth: Depth.ring, life: 20, size: 0.5 * strength, alpha: 0.85 });
  if (DRY.includes(surface) || strength < 0.9) return;
  sky.flat.add({
    shape: surface === 'snow' ? 'snow-spray' : 'splash', x, row, depth: Depth.ring, life: 16, size: 0.75 * strength, fades: false,
  });
}

const PUFFS = 8;

/** A giant comes down: the ground rises on both sides of him, and what it threw up takes its time to settle. */
export function cloud(sky: Sky, surface: Surface, x: number, row: number): void {
  const puff = surface === 'snow' ? 'snow-dust' : 'dust';
  for (let i = 0; i < PUFFS; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    const out = Math.ceil((i + 1) / 2);
    sky.flat.add({
      shape: puff, x: x + side * out * 22, row: row + between(-6, 8), depth: Depth.effect - 3, life: 34 + out * 5,
      vx: side * (1.2 + out * 0.9), vrow: -0.5 - between(0, 0.8), size: 0.8 + out * 0.12, grows: 1.7 + out * 0.2, alpha: 0.9,
    });
  }
  kickUp(sky, surface, x, row, 2.6);
  shock(sky, x, row, 2);
}

/** Pieces of a window, bucket or icicle. */
export function shatter(sky: Sky, bits: readonly string[], x: number, row: number, count: number, floor: number): void {
  spray(sky, bits, x, row, count, 7, 34, floor);
  glow(sky, x, row, 0xcfe8ff, 1, 8);
}
