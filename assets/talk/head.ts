/** The skull under a face: outline, the planes turned from the light, ear and neck. Head units. */
import type { CurvePoint } from '../build/rig/geometry.ts';
import { curve } from '../build/rig/geometry.ts';
import { clipped, fillPath } from '../build/rig/paint.ts';
import { drawFace } from './face.ts';
import type { Features } from './features.ts';
import type { Look } from './look.ts';
import { brush, type Points, shape } from './pen.ts';

const CHIN_DROP = 11; // head units at a full shout

function outlineOf(f: Features, look: Look): CurvePoint[] {
  const jaw = f.jaw ?? 0;
  const low = f.jawLow ?? 0;
  const chin = f.chin ?? 0;
  const long = (f.chinLong ?? 0) + look.open * CHIN_DROP;
  const cheek = f.cheek ?? 0;
  const puff = Math.max(0, -look.corner) * 0.24;
  return [
    [-30, -91], [-4, -101], [20, -97], [32, -84], [36.6, -68, 1], [34.4, -61], [35.4, -55], // crown and brow
    [37.4 + cheek + puff, -47], [36.4 + cheek * 0.6 + puff, -36], [34.4, -29], // the far cheek
    [36, -25.6], [35, -21.6 + look.open * 2], [35.6, -17 + long * 0.7], [33.6 + chin * 0.6, -12 + long * 0.9], // lips
    [35.4 + chin, -6 + long], [32 + chin, 0.4 + long, 1], [24 + chin, 3 + long], [12 + chin * 0.4, 3.2 + long], // chin
    [-5 - jaw * 0.3, -2.4 + long * 0.7 + low * 0.6], [-20 - jaw, -16 + low, 1], [-25 - jaw * 0.4, -32], // jaw
    [-34, -46], [-42, -68],
  ];
}

/** Temple, cheek and jaw turned away from the light: one confident shape. */
function sidePlane(f: Features, look: Look): Points {
  const g = f.gaunt ?? 0;
  const smile = Math.max(0, -look.corner);
  return [
    [-60, -112], [-12, -106], [-6, -92], [-9, -78], [-12, -70], [-6, -63, 1], [-5, -54], [-2, -47.6, 1], [4, -43.6], [7 + g * 5, -38 - g],
    [9 + g * 5 - smile * 0.4, -33], [5 + g * 3 - smile * 0.6, -27], [3.6 + g * 2, -20], [6 + g, -13], [3, -6], [9, 14], [-60, 24],
  ];
}

/** A deeper tone where the side plane turns under: hollow of the cheek, behind the jaw. */
const HOLLOW: Points = [[-24, -44], [-15, -40, 1], [-9, -30], [-8, -18], [-13, -8, 1], [-24, -14], [-30, -30]];

/** The beard's shadow, one day after the razor. */
const STUBBLE: Points = [
  [38, -30], [28, -31, 1], [25, -24], [28, -14], [34, -16, 1], [38, 14], [-14, 12], [-30, -18], [-24, -38, 1], [-14, -30], [-2, -24],
  [6, -24], [12, -29], [20, -31.6],
];

export function drawHead(f: Features, look: Look): string {
  const { skin } = f;
  const outline = curve(outlineOf(f, look));
  const long = (f.chinLong ?? 0) + look.open * CHIN_DROP;
  const chin = f.chin ?? 0;
  const underChin = shape([[2, -2 + long], [14, 0 + long], [26 + chin, 0.2 + long], [36 + chin, -2 + long, 1], [36, 14 + long],
    [0, 14 + long]], skin.s);
  const gaunt = f.gaunt ? shape([[6, -41], [13, -38.6], [17, -31], [14, -22], [9, -15], [4, -20], [3, -30]], skin.s) : '';
  const hollow = shape(HOLLOW, skin.d, 0.17, 0.55);
  const cheek = shape([[9, -45, 1], [15, -45.6], [18, -42.6], [12, -40.4]], skin.h) +
    shape([[29.6, -46.6], [34, -48], [35.4, -43], [32, -40.6]], skin.h);
  const brow = shape([[10, -86], [20, -90], [29, -84], [31, -76], [24, -80], [14, -80]], skin.h);
  return fillPath(outline, skin.l) +
    clipped(outline, shape(sidePlane(f, look), skin.s) +
    gaunt +
    hollow +
    (f.stubble ? shape(STUBBLE, f.stubble, 0.17, 0.5) : '') +
    underChin +
    cheek +
    brow +
    (f.marks?.(look) ?? '')) +
    drawFace(f, look);
}

const EAR: Points = [[-10, -60], [-13, -65], [-19, -67], [-25, -63], [-27, -55], [-24, -46], [-20, -38.5], [-15, -35.5], [-11.5, -39],
  [-11, -48]];

export function drawEar(f: Features): string {
  const { skin } = f;
  return shape(EAR, skin.s) +
    shape([[-15, -58], [-20, -60], [-22.6, -55], [-20, -47], [-16, -42], [-15, -49]], skin.d) +
    shape([[-14.6, -55], [-18, -55.6], [-18.6, -51], [-15.6, -46]], skin.s) +
    brush([[-12, -61], [-18, -64], [-23.6, -60], [-24, -53], [-21, -45]], 1.7, skin.l, { head: 0.2, tail: 0.7 }) +
    brush([[-11, -52], [-13.4, -50], [-12.4, -46]], 1.4, skin.d);
}
