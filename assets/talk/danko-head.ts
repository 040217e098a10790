/** Captain Danko's head, whatever he wears: square, high, carved with few cuts. */
import type { Features } from './features.ts';
import { drawEar, drawHead } from './head.ts';
import type { Look, Moods } from './look.ts';
import { brush, type Points, shape, within } from './pen.ts';

const HAIR = { l: '#4a3630', s: '#1f1619', h: '#74573f', d: '#120c10' };

export const DANKO: Features = {
  skin: { l: '#e2a680', s: '#a4584c', d: '#5f2a35', h: '#f6cda6', lip: '#bf7360' },
  iris: '#5d7d96', brow: '#241a1c', browLit: '#43302c', browThick: 7.4, browIn: 2.6, browMid: 1.6, jaw: 5, jawLow: 1, chin: 2.6,
    lipFull: 0.85, mouthWide: 0.6, cheek: 0.4, noseBump: 0.6, age: 0.35, gaunt: 0.15,
};

export const DANKO_MOODS: Moods = {
  calm: { corner: 1.6, lid: 0.86, low: 0.25, fold: 0.5 },
  angry: { teeth: 2 },
  hurt: { browIn: -3.2, browOut: 1.6, lid: 0.7, corner: 3.6 },
  glad: { corner: -3, wide: 2.4, browIn: -1.6, browMid: -2.4, lid: 0.8, low: 0.55, fold: 0.7, browFar: -1.4 },
};

const FLAT_TOP: Points = [
  [-44, -52], [-46.5, -78], [-45, -104, 1], [-41, -112, 1], [-30, -115.5], [0, -117], [27, -118.6, 1], [33, -113], [36.6, -103, 1],
    [35, -84, 1], [31, -87.4, 1], [27, -83, 1], [21, -87, 1], [15, -84, 1], [8, -87.4, 1],
  [1, -84.4, 1], [-4, -86, 1], [-8, -78, 1], [-8.4, -70], [-8, -60, 1], [-10, -52, 1], [-13, -60, 1], [-19, -66], [-25.6, -62],
    [-27.6, -50], [-27.4, -38, 1], [-33, -40], [-38, -44],
];
/** Cut short above the ear: the skin shows through. */
const FADE: Points = [[-46, -72], [-30, -76], [-14, -78], [-7, -74], [-6, -50], [-28, -30], [-44, -40]];

export function dankoHair(): string {
  const bristles = Array.from({ length: 11 },
    (_, i) => brush([[-36 + i * 6.4, -104 + (i % 2) * 3], [-34 + i * 6.3, -94], [-33.4 + i * 6.2, -86 - (i % 3) * 2]], 1.8,
      i % 3 ? HAIR.s : HAIR.d, { head: 0.1, tail: 0.8 })).join('');
  const lights = Array.from({ length: 8 },
    (_, i) => brush([[-8 + i * 5.4, -106], [-7 + i * 5.2, -98 + (i % 2) * 3]], 1.3, HAIR.h, { head: 0.1, tail: 0.8 })).join('');
  return within(FLAT_TOP,
    shape(FLAT_TOP, HAIR.l) +
    shape([[-60, -120], [-32, -118], [-26, -104], [-24, -88], [-16, -76], [-6, -80], [-4, -40], [-60, -20]], HAIR.s) +
    shape(FADE, '#5a3a38', 0.17, 0.55) +
    shape([[-41, -113, 1], [-30, -116], [27, -119.4, 1], [33.6, -112], [34.6, -107, 1], [-4, -106], [-38, -103, 1]], HAIR.h) +
    shape([[-41, -113, 1], [-30, -116], [-20, -117], [-22, -105], [-38, -103, 1]], HAIR.l) + bristles + lights, 0.17);
}

/** A nick through the brow that he does not talk about. */
const scar = (): string => brush([[-1.4, -74], [2, -68.6], [2.4, -62]], 1.7, DANKO.skin.l, { head: 0.2, tail: 0.3 });

export const dankoFace = (look: Look): string => drawHead(DANKO, look) + scar();
export const dankoEar = (): string => drawEar(DANKO);
