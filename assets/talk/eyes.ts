/** Two eyes that look at somebody, three quarters from the right. Head units. */
import { type CurvePoint, lerp, type Vec } from '../build/rig/geometry.ts';
import type { Features, Skin } from './features.ts';
import type { Look } from './look.ts';
import { bezier, brush, INK, type Points, shape, spot, within } from './pen.ts';

const WHITE = '#f1e6d6';

type Eye = { outer: Vec; inner: Vec; up: number; down: number };

const NEAR_UP = 6.6;
const FAR_UP = 5.6;

function eyeAt(isFar: boolean, f: Features, look: Look): Eye {
  const size = f.eye ?? 1;
  const tilt = f.eyeTilt ?? 0;
  const squint = look.low * 2.6;
  if (isFar) {
    return { outer: [35.2, -55 + tilt * 0.6], inner: [27.4, -53.4], up: FAR_UP * look.lid * size, down: (3 - squint * 0.8) * size };
  }
  return { outer: [-2 - (size - 1) * 8, -55 + tilt], inner: [17, -53], up: NEAR_UP * look.lid * size, down: (3.6 - squint) * size };
}

/** Points along the lid's edge from the outer corner to the inner, `lift` above it. */
function lidLine({ outer, inner, up }: Eye, lift = 0, over = 0): Vec[] {
  const dx = inner[0] - outer[0];
  const from: Vec = [outer[0] - dx * over, outer[1] + over * 6 - lift * 0.6];
  const a: Vec = [outer[0] + dx * 0.2, outer[1] - up * 1.34 - lift];
  const b: Vec = [inner[0] - dx * 0.42, inner[1] - up * 1.36 - lift];
  return Array.from({ length: 9 }, (_, i) => bezier(from, a, b, [inner[0], inner[1] - lift * 0.3], i / 8));
}

function lowLine({ outer, inner, down }: Eye, drop = 0): Vec[] {
  const dx = inner[0] - outer[0];
  const a: Vec = [inner[0] - dx * 0.2, inner[1] + down + drop];
  const b: Vec = [outer[0] + dx * 0.3, outer[1] + down * 1.5 + drop];
  return Array.from({ length: 9 }, (_, i) => bezier([inner[0], inner[1] + drop * 0.7], a, b, [outer[0], outer[1] + drop * 0.7], i / 8));
}

function drawEyeball(eye: Eye, isFar: boolean, f: Features, look: Look): string {
  const ball: CurvePoint[] = [...lidLine(eye), ...lowLine(eye).slice(1)];
  const r = (isFar ? 3.7 : 4.7) * (f.eye ?? 1);
  const along = isFar ? 0.52 : 0.53;
  const x = lerp(eye.outer[0], eye.inner[0], along) + look.gaze[0] * (isFar ? 0.7 : 1.5);
  const y = lerp(eye.outer[1], eye.inner[1], along) - NEAR_UP * 0.2 + look.gaze[1];
  const rx = isFar ? r * 0.78 : r * 0.94;
  const iris = spot(x, y, rx, INK, r) + spot(x, y + 0.5, rx - 0.9, f.iris, r - 1) + spot(x, y, rx * 0.46, INK, r * 0.48) +
    spot(x + rx * 0.36, y - r * 0.4, rx * 0.3, '#fff6dc', r * 0.27);
  const shade = shape([...lidLine(eye), ...lidLine(eye, -2.1).reverse()], f.skin.s, 0, 0.75);
  return within(ball, shape(ball, WHITE, 0) + iris + shade, 0);
}

export function drawEye(isFar: boolean, f: Features, look: Look): string {
  const { skin } = f;
  const eye = eyeAt(isFar, f, look);
  const width = isFar ? 0.85 : 1;
  if (look.lid < 0.2) return drawShutEye(eye, isFar, f);
  const tear = look.wet > 0 ? brush(lowLine({ ...eye, down: eye.down - 0.6 }), 1.4, '#fff6dc', { head: 0.4, tail: 0.4 }) : '';
  const crease = brush(lidLine(eye, 2.8, 0.02).slice(0, 8), 1.2 * width, skin.d, { head: 0.3, tail: 0.6 });
  return drawEyeball(eye, isFar, f, look) + tear + brush(lowLine(eye, 0.3).slice(1), 1.3, skin.d, { head: 0.5, tail: 0.2 }) + crease +
    brush(lidLine(eye, 0, isFar ? 0.06 : 0.12), 2.9 * width, INK, { head: 0.35, tail: 0.45 });
}

function drawShutEye(eye: Eye, isFar: boolean, f: Features): string {
  const shut: Eye = { ...eye, up: -3.2, down: 3 };
  const lidded = shape([...lidLine({ ...eye, up: 6 }), ...lidLine(shut).reverse()], f.skin.s, 0);
  return lidded + brush(lidLine({ ...eye, up: 4.4 }), 1.1, f.skin.d, { head: 0.3, tail: 0.6 }) +
    brush(lidLine(shut, 0, isFar ? 0.06 : 0.12), isFar ? 2.3 : 2.9, INK, { head: 0.3, tail: 0.35 });
}

export const drawSockets = ({ s }: Skin): string =>
  shape([[-7, -60], [4, -67], [21, -61, 1], [23, -55, 1], [20, -49.5], [12, -46.4], [2, -47.6], [-5, -52]], s) +
  shape([[25.6, -61, 1], [36, -66], [36.5, -56], [33.6, -49.6], [27.6, -49]], s);

/** A brow is a wedge with hair in it: at a small size it is half of the expression. */
export function drawBrows(f: Features, look: Look): string {
  const t = f.browThick ?? 6;
  const inY = -62.4 + (f.browIn ?? 0) + look.browIn;
  const midY = -69.4 + (f.browMid ?? 0) + look.browMid;
  const outY = -65 + (f.browOut ?? 0) + look.browOut;
  const bend = lerp(midY, inY, 0.5);
  const near: Points = [
    [-10.5, outY, 1], [-4, midY - t * 0.1], [4, midY - t * 0.5], [13, bend - t * 0.62], [21, inY - t * 0.66, 1], [22.4, inY - t * 0.1, 1],
    [23, inY + t * 0.36, 1], [18, inY + t * 0.34, 1], [11, bend + t * 0.34], [2, midY + t * 0.36], [-5, lerp(midY, outY, 0.6) + t * 0.1],
  ];
  const rise = look.browFar;
  const far: Points = [
    [25.4, inY + t * 0.3 + rise * 0.4, 1], [25.8, inY - t * 0.6 + rise * 0.6, 1], [31, bend - t * 0.66 + rise], [37.6, midY + rise, 1],
    [38, midY + t * 0.34 + rise, 1], [32, bend + t * 0.26 + rise],
  ];
  const lit = f.browLit ?? f.brow;
  const hairs = brush([[-4, midY + t * 0.1], [6, midY - t * 0.2], [15, bend - t * 0.24]], t * 0.24, lit) +
    brush([[14, bend + t * 0.1], [19, inY - t * 0.24]], t * 0.22, lit);
  return shape(near, f.brow) + shape(far, f.brow) + hairs;
}
