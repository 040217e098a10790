/** Heads, three-quarter view. Units: 100 = chin to crown, origin at chin height under the ear, y down. */
import type { HeadLook, HeadPen } from './character.ts';
import { drawBrows, drawDamage, drawEyes, drawMouth, jawDrop } from './face.ts';
import { type CurvePoint, curve, type Placement, place } from './geometry.ts';
import { clipped, fillPath, flat, type Ramp, solid, stroke } from './paint.ts';
import type { Expression } from './pose.ts';

/** One confident shape: temple, cheek and jaw turned away from the light. */
const SIDE_PLANE: readonly CurvePoint[] = [
  [-60, -110], [-10, -104], [-6, -84], [-9, -70], [-3, -62, 1], [-1, -47, 1], [5, -40], [3, -30], [6, -18], [1, -8], [8, 12],
  [-60, 20],
];
const STUBBLE: readonly CurvePoint[] = [
  [36, -31], [26, -30, 1], [24, -20], [30, -14, 1], [33, -22, 1], [40, -20], [36, 10], [-10, 10], [-24, -16], [-24, -34, 1],
  [-6, -30], [8, -22], [14, -27], [22, -31],
];
const GAUNT_CHEEK: readonly CurvePoint[] = [[4, -42, 1], [16, -38], [20, -28, 1], [13, -16], [8, -24]];
const EAR: readonly CurvePoint[] = [[-10, -60], [-16, -64], [-23, -60], [-24, -50], [-19, -38], [-13, -37], [-11, -47]];
const MOUSTACHE: readonly CurvePoint[] = [[19, -30, 1], [27, -31], [36, -29, 1], [37, -23, 1], [28, -24.5], [15, -19, 1], [14, -24]];

export function headPen(to: Placement): HeadPen {
  return {
    fill: (points, color, tension, alpha) => flat(points, color, to, tension, alpha),
    line: (points, color, width, tension) => stroke(points, color, width, to, tension),
    solid: (points, ramp, options) => solid(points, ramp, { ...options, xf: to }),
  };
}

export function drawHead(look: HeadLook, skin: Ramp, to: Placement, expression: Expression, damage = false): string {
  const pen = headPen(to);
  const ink = look.ink ?? '#140d14';
  const drop = jawDrop(expression);
  return [
    look.back?.(pen) ?? '',
    drawSkull(pen, look, skin, to, drop),
    drawEar(pen, skin, ink),
    drawEyes(pen, look, skin, ink, expression),
    drawBrows(pen, look, ink, expression),
    drawNose(pen, look, skin, ink),
    look.moustache ? pen.fill(look.moustache === true ? MOUSTACHE : look.moustache, look.hair?.s ?? ink) : '',
    drawMouth(pen, look, skin, ink, expression),
    drawMarks(pen, look, skin, ink, drop),
    damage ? drawDamage(pen) : '',
    look.beard?.(pen, drop) ?? '',
    look.hairFn?.(pen) ?? '',
  ].join('');
}

const BACK_OF_SKULL: readonly CurvePoint[] = [
  [-30, -90], [0, -99], [26, -94], [34, -74], [33, -50], [27, -24], [18, -4, 1], [-16, -4, 1], [-26, -24], [-34, -50], [-35, -74],
];
const BACK_HAIR: readonly CurvePoint[] = [
  [-37, -66], [-40, -88], [-36, -107, 1], [-27, -114, 1], [24, -114, 1], [34, -107, 1], [38, -88], [35, -66], [29, -44], [20, -34, 1],
  [0, -30], [-20, -34, 1], [-30, -44],
];

/** From behind: two ears, the neck, and whatever hair there is. */
export function drawHeadBack(look: HeadLook, skin: Ramp, to: Placement): string {
  const pen = headPen(to);
  const deep = { l: skin.s, s: skin.d ?? skin.s };
  const skull = pen.solid(BACK_OF_SKULL, { l: skin.s, s: skin.d ?? skin.s }, { off: 2.4 });
  const ears =
    pen.solid([[-32, -62], [-41, -64], [-42, -52], [-36, -40], [-31, -42]], deep, { off: 0.5 }) +
    pen.solid([[31, -62], [40, -64], [41, -52], [35, -40], [30, -42]], { l: skin.l, s: skin.s }, { off: 0.5 });
  const hair = look.hair ? pen.solid(BACK_HAIR, look.hair, { off: 2.2, k: 0.12 }) : '';
  return skull + ears + hair;
}

function drawSkull(pen: HeadPen, look: HeadLook, skin: Ramp, to: Placement, drop: number): string {
  const jaw = look.jaw ?? 0;
  const chin = look.chin ?? 0;
  const cheek = look.cheek ?? 0;
  const outline: CurvePoint[] = [
    [-28, -90], [0, -99], [20, -95], [31, -82], [35 + (look.brow ?? 0), -67, 1], [32, -58], [36 + cheek, -47],
    [34 + cheek * 0.6, -32], [32.5, -20], [34 + chin, -9 + drop, 1], [29 + chin, 1.5 + drop, 1], [12 + chin * 0.4, 3 + drop],
    [-5 - jaw * 0.3, -3 + drop * 0.6], [-21 - jaw, -18, 1], [-27, -38], [-36, -50], [-41, -70],
  ];
  const path = curve(place(outline, to));
  const underChin = pen.fill([[2, -1 + drop], [14, -3 + drop], [30, -1 + drop, 1], [30, 12], [0, 12]], skin.s);
  const stubble = look.stubble ? pen.fill(STUBBLE, look.stubble, 0.17, 0.55) : '';
  const gaunt = look.gaunt ? pen.fill(GAUNT_CHEEK, skin.s) : '';
  return fillPath(path, skin.l) + clipped(path, pen.fill(SIDE_PLANE, skin.s) + underChin + stubble + gaunt);
}

function drawEar(pen: HeadPen, skin: Ramp, ink: string): string {
  const deep = skin.d ?? skin.s;
  return pen.solid(EAR, { l: skin.s, s: deep }, { off: 0.5 }) + pen.line([[-13, -57], [-19, -57], [-18, -46]], skin.d ?? ink, 2.4);
}

function drawNose(pen: HeadPen, look: HeadLook, skin: Ramp, ink: string): string {
  const nose = look.nose ?? 0;
  const h = look.noseH ?? 0;
  const tip: CurvePoint = [42 + nose, -38 + h, 1];
  const under: CurvePoint = [tip[0] - 3, tip[1] + 6, 1];
  return (
    pen.fill([[21, -62], [26, -60], [34 + nose * 0.5, -48 + h * 0.4], tip, under, [27, -32 + h], [20, -35 + h], [21, -46]], skin.l) +
    pen.fill(
      [
        [20, -60, 1], [24.5, -50], [28.5 + nose * 0.3, -41 + h], [30 + nose * 0.4, -35 + h], under, [27, -31.5 + h], [19, -34 + h, 1],
        [20, -46],
      ],
      skin.s,
    ) +
    pen.fill([[25, -33 + h], [31, -34.5 + h, 1], [33, -32.5 + h], [27, -31 + h]], skin.d ?? ink)
  );
}

function drawMarks(pen: HeadPen, look: HeadLook, skin: Ramp, ink: string, drop: number): string {
  const chin = look.chin ?? 0;
  const m = look.mouth ?? 0;
  let svg = '';
  if (look.crease !== false) {
    svg += pen.line([[16, -35], [11, -27], [9 - (m > 0 ? m * 0.6 : 0), -22 - m]], skin.s === skin.l ? ink : skin.s, 2.2);
  }
  if (look.chinDot) svg += pen.line([[29 + chin, -7 + drop], [28 + chin, -3 + drop]], skin.s, 2);
  if (look.scar) svg += pen.line([[2, -46], [7, -38], [6, -32]], skin.d ?? ink, 2);
  return svg;
}
