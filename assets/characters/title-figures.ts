/** The three faces of the poster: Danko in Chicago green, Ridzik, Viktor Rosta. They have bodies, clothes and heads, and no moves. */
import type { DrawContext, Figure } from '../build/rig/character.ts';
import { add, curve, hard } from '../build/rig/geometry.ts';
import type { Slice } from '../build/rig/limb-shape.ts';
import { fillPath } from '../build/rig/paint.ts';
import { BODIES } from './bodies.ts';
import { suitOutfit } from './cloth.ts';
import { FACES } from './faces.ts';
import { BLACK_WOOL, BOTTLE_GREEN, SKIN_PALE, SKIN_WARM, TAN_CORD } from './ramps.ts';

export const dankoSuit: Figure = {
  body: BODIES.danko,
  head: FACES.danko,
  gun: 'podbyrin',
  outfit: suitOutfit({
    body: BODIES.danko,
    skin: SKIN_WARM,
    cloth: BOTTLE_GREEN,
    shirt: { l: '#dfe3d2', s: '#8f9ca0' },
    tie: { ramp: { l: '#5c1f2c', s: '#34121e' } },
    v: 0.42,
    shoe: '#2a1c1c',
  }),
};

export const ridzik: Figure = {
  body: BODIES.ridzik,
  head: FACES.ridzik,
  gun: 'magnum',
  outfit: suitOutfit({
    body: BODIES.ridzik,
    skin: SKIN_PALE,
    cloth: TAN_CORD,
    shirt: { l: '#d9e3ea', s: '#8796ab' },
    tie: { ramp: { l: '#a22f3c', s: '#5c1a2a' }, loose: true, off: 3, len: 0.16 },
    open: 6,
    trousers: { l: '#4a4f63', s: '#23263a', d: '#12131f', f: '#3a3e50' },
    skirt: { k: 0.36 },
    shoe: '#241a1e',
    inner: (pen) => pen([[-24, 0.98, 1], [-18, 0.98, 1], [-15, 0.6], [-20, 0.45, 1], [-28, 0.45, 1]], '#5c3a2a'),
  }),
};

const ROSTA_SHIRT = { l: '#8d2030', s: '#4a1020' };

export const rosta: Figure = {
  body: BODIES.rosta,
  head: FACES.rosta,
  gun: 'pistol',
  outfit: suitOutfit({
    body: BODIES.rosta,
    skin: { ...SKIN_PALE, l: '#dcab8a', s: '#93584f' },
    cloth: BLACK_WOOL,
    shirt: ROSTA_SHIRT,
    collar: ROSTA_SHIRT,
    open: 4,
    lapel: 1.5,
    trousers: { l: '#2c2c3a', s: '#14131d', d: '#0a0910', f: '#20202c' },
    skirt: { k: 1.12, flare: 2.4, tail: coatTail },
  }),
};

/** The back of the long coat, swinging out behind. */
function coatTail({ J, T }: DrawContext, near: Slice, far: Slice): string {
  const sway = J.P.sway;
  const points = [
    T.edge(0.1, -1),
    add(near.B, [-2 - sway * 6, 0]),
    add(near.B, [-5 - sway * 14, 8 - Math.abs(sway) * 3]),
    add(near.p, [-2 - sway * 8, 9]),
    add(far.p, [0, 4]),
    T.edge(0.1, 1),
  ];
  return fillPath(curve(points.map(hard)), BLACK_WOOL.d ?? BLACK_WOOL.s);
}
