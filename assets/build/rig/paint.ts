/** Flat SVG paint: a material's tones, clipped groups, filled shapes and strokes. */
import { type CurvePoint, curve, type Placement, place } from './geometry.ts';
import { KEY_LIGHT_FLAT } from './light.ts';

/** Tones of one material: light, shadow, deep shadow, light tone on the figure's far side, highlight. */
export type Ramp = { l: string; s: string; d?: string; f?: string; h?: string; sole?: string };
export type Tone = 'l' | 's' | 'd' | 'f' | 'h';

let clips = 0;

/** Everything in `inner` shows only inside the paths. Each is a shape of its own: in one path, opposite windings would cancel. */
export function clipped(paths: string | readonly string[], inner: string): string {
  const id = `c${(clips++).toString(36)}`;
  const shapes = [paths].flat().map((path) => `<path d="${path}"/>`);
  return `<clipPath id="${id}">${shapes.join('')}</clipPath><g clip-path="url(#${id})">${inner}</g>`;
}

export const fillPath = (path: string, fill: string): string => `<path d="${path}" fill="${fill}"/>`;

export type SolidOptions = { off?: number; xf?: Placement; k?: number };

/** Any shape lit by the offset rule: shadow tone, with the same shape in the light tone moved toward the light. */
export function solid(points: readonly CurvePoint[], ramp: Ramp, options: SolidOptions = {}): string {
  const path = curve(options.xf ? place(points, options.xf) : points, true, options.k);
  const off = options.off ?? 1.6;
  const move = `translate(${(KEY_LIGHT_FLAT[0] * off).toFixed(2)} ${(KEY_LIGHT_FLAT[1] * off).toFixed(2)})`;
  return fillPath(path, ramp.s) + clipped(path, `<path d="${path}" fill="${ramp.l}" transform="${move}"/>`);
}

export function flat(points: readonly CurvePoint[], fill: string, to?: Placement, tension?: number, alpha?: number): string {
  const path = curve(to ? place(points, to) : points, true, tension);
  return `<path d="${path}" fill="${fill}"${alpha ? ` fill-opacity="${alpha}"` : ''}/>`;
}

export function stroke(points: readonly CurvePoint[], color: string, width: number, to?: Placement, tension?: number): string {
  const path = curve(to ? place(points, to) : points, false, tension);
  const w = width * (to?.s ?? 1);
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
