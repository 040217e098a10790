/** Paints a limb: the shadow side is solved from the light for every slice, so the light stays put when the limb turns. */
import { add, type CurvePoint, clamp, curve, hard, lerp, mul, polygon, type Vec } from './geometry.ts';
import { litBand } from './light.ts';
import { acrossSlice, type Joints, type LimbShape, type Profile, type Slice, shapeLimb, sliceMiddle } from './limb-shape.ts';
import { clipped, fillPath, type Ramp, type Tone } from './paint.ts';

/** A stretch of the limb in one material, from t = a to b, widened by grow at a and grow2 at b. */
export type LimbPart = {
  a: number;
  b: number;
  mat: Ramp;
  id?: string;
  grow?: number;
  grow2?: number;
  thr?: number; // how bright a spot must be to be painted light
  cap?: 'round';
  capA?: 'round';
  band?: { w: number; c: string }; // a stripe at the end: cuff piping
};

/** A shadow wedge cut into the cloth from one edge (side 1 front, -1 back). */
export type Fold = { t: number; w?: number; side: 1 | -1; len?: number; skew?: number; c?: string };
/** A shape drawn on the limb in (t, across) coordinates. */
export type LimbDecal = { on?: string; pts: readonly CurvePoint[]; c?: Tone | string };

export type LimbLook = {
  prof: Profile;
  segs: readonly LimbPart[];
  bend?: number;
  thr?: number;
  side?: 1 | -1;
  folds?: readonly Fold[];
  decals?: readonly LimbDecal[];
};

export type DrawnLimb = { svg: string; at: LimbShape['slice'] };

const SLICES_PER_BONE = 11;
const HIGHLIGHT = 0.93;

export function drawLimb(joints: Joints, look: LimbLook): DrawnLimb {
  const shape = shapeLimb(joints, look.prof, look.bend ?? 0.32, look.side ?? 1);
  const svg = look.segs.map((part) => drawPart(shape, part, look)).join('');
  return { svg, at: shape.slice };
}

function drawPart(shape: LimbShape, part: LimbPart, look: LimbLook): string {
  const grow = part.grow ?? 0;
  const n = Math.max(3, Math.round((part.b - part.a) * SLICES_PER_BONE));
  const slices: Slice[] = [];
  for (let i = 0; i <= n; i++) {
    const u = i / n;
    slices.push(shape.slice(lerp(part.a, part.b, u), lerp(grow, part.grow2 ?? grow, u)));
  }
  const ramp = part.mat;
  const paths = [curve(partOutline(slices, part)), bendFilling(shape, slices)].filter((path) => path !== '');
  const threshold = part.thr ?? look.thr ?? 0.42;
  let inner = fillPath(shadowRegion(shape, slices, threshold), ramp.s);
  if (ramp.d) inner += fillPath(shadowRegion(shape, slices, threshold - 0.42), ramp.d);
  if (ramp.h) inner += highlights(shape, slices, ramp.h);
  for (const decal of look.decals ?? []) {
    if (decal.on && decal.on !== part.id) continue;
    inner += drawDecal(shape, decal, grow, ramp);
  }
  for (const fold of look.folds ?? []) {
    if (fold.t >= part.a && fold.t <= part.b) inner += drawFold(shape, fold, grow, ramp);
  }
  const light = paths.map((path) => fillPath(path, ramp.l)).join('');
  return light + clipped(paths, inner) + (part.band ? drawBand(shape, part, part.band) : '');
}

function partOutline(slices: readonly Slice[], part: LimbPart): CurvePoint[] {
  const last = slices.length - 1;
  const first = slices[0]!;
  const end = slices[last]!;
  const isCorner = (i: number): boolean => (i === last && part.cap !== 'round') || (i === 0 && part.capA !== 'round');
  const front = slices.map((q, i) => (isCorner(i) ? hard(q.F) : q.F));
  const back = slices.map((q, i) => (isCorner(i) ? hard(q.B) : q.B)).reverse();
  const endCap = part.cap === 'round' ? [add(end.p, mul(end.d, (end.f + end.b) * 0.45))] : [];
  const startCap = part.capA === 'round' ? [add(first.p, mul(first.d, -(first.f + first.b) * 0.42))] : [];
  return [...front, ...endCap, ...back, ...startCap];
}

/** Triangles of one winding inside a tight bend: an edge that crosses itself must never open a hole. */
function bendFilling(shape: LimbShape, slices: readonly Slice[]): string {
  if (!shape.isTight) return '';
  let path = '';
  for (let i = 0; i < slices.length - 1; i++) {
    const from = slices[i]!;
    const to = slices[i + 1]!;
    if (to.t < shape.bendFrom - 0.12 || from.t > shape.bendTo + 0.12) continue;
    path += sameWinding(from.F, from.B, to.B) + sameWinding(from.F, to.B, to.F);
  }
  return path;
}

function sameWinding(a: Vec, b: Vec, c: Vec): string {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  return polygon(area < 0 ? [a, b, c] : [a, c, b]);
}

type EdgePair = { inner: Vec; outer: Vec };

/** Polygons where the surface is darker than the threshold: one per continuous run, per side of the limb. */
function shadowRegion(shape: LimbShape, slices: readonly Slice[], threshold: number): string {
  let path = '';
  for (const sign of [1, -1] as const) {
    let run: EdgePair[] = [];
    let isDark = false;
    const flush = (): void => {
      if (isDark && run.length > 1) path += polygon([...run.map((e) => e.inner), ...run.map((e) => e.outer).reverse()]);
      run = [];
      isDark = false;
    };
    for (const q of slices) {
      const band = litBand(q.n, threshold);
      const terminator = band ? Math.sin(band[sign > 0 ? 1 : 0]) : -sign;
      const isAllLit = terminator * sign > 0.985;
      const { c, r } = sliceMiddle(q);
      const v = isAllLit ? sign * 1.02 : clamp(terminator, -1.02, 1.02);
      const edges = {
        inner: shape.keepSide(add(c, mul(q.n, v * r)), q.t),
        outer: shape.keepSide(add(c, mul(q.n, sign * 1.1 * r)), q.t),
      };
      if (!isAllLit) {
        run.push(edges);
        isDark = true;
        continue;
      }
      // a lit slice closes the run it follows and opens the next one, so shadows taper in from the edge
      if (isDark) {
        run.push(edges);
        flush();
      }
      run = [edges];
    }
    flush();
  }
  return path || 'M0 0';
}

function highlights(shape: LimbShape, slices: readonly Slice[], color: string): string {
  let svg = '';
  let run: EdgePair[] = [];
  const flush = (): void => {
    if (run.length > 2) svg += fillPath(curve([...run.map((e) => e.inner), ...run.map((e) => e.outer).reverse()]), color);
    run = [];
  };
  for (const q of slices) {
    const band = litBand(q.n, HIGHLIGHT);
    const from = band ? Math.max(-0.84, Math.sin(band[0])) : 0;
    const to = band ? Math.min(0.84, Math.sin(band[1])) : 0;
    if (!band || to - from < 0.1 || (shape.isTight && Math.abs(q.t - 1) < 0.22)) {
      flush();
      continue;
    }
    const { c, r } = sliceMiddle(q);
    run.push({ inner: add(c, mul(q.n, to * r)), outer: add(c, mul(q.n, from * r)) });
  }
  flush();
  return svg;
}

function drawDecal(shape: LimbShape, decal: LimbDecal, grow: number, ramp: Ramp): string {
  const points = decal.pts.map(([t, v, corner]) => {
    const p = acrossSlice(shape.slice(t, grow), v);
    return corner ? hard(p) : p;
  });
  return fillPath(curve(points), decal.c ? (ramp[decal.c as Tone] ?? decal.c) : ramp.s);
}

function drawFold(shape: LimbShape, fold: Fold, grow: number, ramp: Ramp): string {
  const from = shape.slice(fold.t, grow);
  const to = shape.slice(fold.t + (fold.w ?? 0.1), grow);
  const middle = shape.slice(fold.t + (fold.skew ?? 0.1));
  const isFront = fold.side > 0;
  const depth = (isFront ? middle.f : -middle.b) * (1 - (fold.len ?? 0.9));
  const tip = add(middle.p, mul(middle.n, depth));
  return fillPath(polygon([isFront ? from.F : from.B, tip, isFront ? to.F : to.B]), fold.c ?? ramp.s);
}

function drawBand(shape: LimbShape, part: LimbPart, band: { w: number; c: string }): string {
  const grow = part.grow2 ?? part.grow ?? 0;
  const end = shape.slice(part.b, grow);
  const start = shape.slice(part.b - band.w, grow);
  return fillPath(polygon([start.F, end.F, end.B, start.B]), band.c);
}
