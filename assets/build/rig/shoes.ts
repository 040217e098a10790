/** Feet and shoes: origin at the ankle, +x toward the toes. */
import type { Body } from './character.ts';
import type { Placement } from './geometry.ts';
import { flat, type Ramp, solid, stroke } from './paint.ts';

export type ShoeKind = 'bare' | 'shoe' | 'boot';

export function drawShoe(kind: ShoeKind, ramp: Ramp, to: Placement, body: Body): string {
  return kind === 'bare' ? drawBareFoot(ramp, to, body) : drawLeather(ramp, to, body);
}

function drawBareFoot(ramp: Ramp, to: Placement, body: Body): string {
  const h = body.footH;
  const l = body.footL;
  const w = body.ankle ?? 3.4;
  const foot = solid(
    [
      [-w + 0.2, -4], [-w - 0.3, -0.5], [-w - 1.6, h * 0.55], [-w - 0.8, h, 1], [l * 0.2, h], [l * 0.34, h - 0.7], [l * 0.5, h],
      [l + 0.8, h, 1], [l + 0.9, h - 1.7], [l * 0.74, h - 3.8], [w + 1.2, -1], [w - 0.2, -4],
    ],
    ramp,
    { off: 1.3, xf: to },
  );
  const ink = ramp.d ?? ramp.s;
  const bigToe = stroke([[l - 1.6, h - 0.4], [l - 1, h - 1.8]], ink, 0.6, to);
  const toes = stroke([[l - 3.2, h - 0.4], [l - 2.8, h - 1.6]], ink, 0.5, to);
  return foot + bigToe + toes;
}

function drawLeather(ramp: Ramp, to: Placement, body: Body): string {
  const h = body.footH;
  const l = body.footL;
  const w = body.ankle ?? 3.4;
  const upper = solid(
    [
      [-w - 0.4, -3.4], [-w - 1.6, h * 0.3], [-w - 1.4, h - 0.9, 1], [l * 0.6, h - 0.9], [l + 1.3, h - 0.9, 1], [l + 1, h - 3.4],
      [l * 0.66, -0.6], [w + 0.6, -3.4],
    ],
    ramp,
    { off: 1.6, xf: to },
  );
  const shine = ramp.h
    ? flat([[l * 0.5, h - 3.8], [l * 0.85, h - 3.4], [l * 0.95, h - 2.6], [l * 0.6, h - 2.6]], ramp.h, to)
    : '';
  const sole = flat(
    [
      [-w - 2, h - 1.3, 1], [l + 1.6, h - 1.3, 1], [l + 1.6, h + 0.3, 1], [l * 0.3, h + 0.3, 1], [l * 0.22, h - 0.5, 1],
      [-0.4, h - 0.5, 1], [-0.8, h + 0.3, 1], [-w - 2, h + 0.3, 1],
    ],
    ramp.sole ?? '#0b090d',
    to,
  );
  return upper + shine + sole;
}
