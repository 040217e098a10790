import type { Actor } from '../../sim/actor';
import type { LevelDef, LightDef } from '../../sim/level-def';
import type { Seen } from '../../sim/sim';
import { px } from '../../sim/units';

/** All light of a level: that of its places, and over it what shines there besides. */
export const lightsOf = ({ places, lights }: Seen<LevelDef>): LightDef[] =>
  [...places.map(({ x0, x1, place }) => ({ x0, x1, from: 'both' as const, ...place.light })), ...lights];

/** What falls on a figure, seen from in front: colours of its left and right side. Filled anew for each. */
export interface Light {
  left: number;
  right: number;
  rimLeft: number;
  rimRight: number;
}

export const noLight = (): Light => ({ left: 0xffffff, right: 0xffffff, rimLeft: 0xffffff, rimRight: 0xffffff });

const PLAIN = { tint: 0xffffff, rim: 0x9fd0e8 } as const;
/** Light reaches so far beyond its stretch, growing weaker: nobody changes colour from one step to the next. */
const FADE = px(70);

/** Works out the light at `x` along the street: later ones cover earlier ones. */
export function lightAt(lights: readonly LightDef[], x: number, light: Light): Light {
  light.left = light.right = PLAIN.tint;
  light.rimLeft = light.rimRight = PLAIN.rim;
  for (let i = 0; i < lights.length; i++) {
    const { x0, x1, from, rim, tint } = lights[i]!;
    const beyond = Math.max(x0 - x, x - x1, 0);
    if (beyond >= FADE) continue;
    const share = 1 - beyond / FADE;
    if (from !== 'right') {
      light.left = mixed(light.left, tint, share);
      light.rimLeft = mixed(light.rimLeft, rim, share);
    }
    if (from !== 'left') {
      light.right = mixed(light.right, tint, share);
      light.rimRight = mixed(light.rimRight, rim, share);
    }
  }
  return light;
}

/** From one colour toward another. */
export function mixed(a: number, b: number, share: number): number {
  const red = channel(a >> 16, b >> 16, share);
  const green = channel((a >> 8) & 255, (b >> 8) & 255, share);
  return (red << 16) | (green << 8) | channel(a & 255, b & 255, share);
}

/** So much of the place's tint is taken off a hero: he keeps his own colours. */
const CLEAR = 0.7;

/** So much of red, green and blue is left to enemies: a step darker than heroes, and cooler. */
const COOL = [0.74, 0.77, 0.84] as const;

const cooled = (colour: number): number =>
  (Math.round((colour >> 16) * COOL[0]) << 16) | (Math.round(((colour >> 8) & 255) * COOL[1]) << 8) | Math.round((colour & 255) * COOL[2]);

/** The light of the place as it falls on a hero, on an enemy, or on who only stands by: one looks at them in this order. */
export function litFor(role: Seen<Actor>['role'], colour: number): number {
  if (role === 'enemy') return cooled(colour);
  return role === 'hero' ? mixed(colour, 0xffffff, CLEAR) : colour;
}

const channel = (a: number, b: number, share: number): number => Math.round(a + (b - a) * share);
