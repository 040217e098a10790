/** A mouth that sets, bares its teeth and speaks. Head units. */
import type { CurvePoint } from '../build/rig/geometry.ts';
import type { Features, Mouth } from './features.ts';
import type { Look } from './look.ts';
import { brush, INK, type Points, shape, within } from './pen.ts';

export function mouthOf(f: Features, look: Look): Mouth {
  const wide = look.wide + (f.mouthWide ?? 0);
  const y = -22.4;
  return {
    near: [10.6 - wide, y + 1.2 + look.corner], left: [18 - wide * 0.3, y + look.lips * 0.7 + look.corner * 0.25 - 0.4],
      mid: [27.4, y - 0.6 + look.lips],
    far: [34.6, y + 0.4 + look.farCorner * 0.8], drop: Math.max(look.open * 13, look.grit * 3.4),
      lift: look.sneer * 2.6 + look.open * 1.2,
  };
}

export function drawMouth(f: Features, look: Look): string {
  const { skin } = f;
  const full = f.lipFull ?? 1;
  const m = mouthOf(f, look);
  const top: CurvePoint[] = [m.near, [m.left[0], m.left[1] - m.lift], [m.mid[0], m.mid[1] - m.lift], m.far];
  const upper: Points = [
    [m.near[0] + 1, m.near[1], 1], [m.left[0] + 1, m.left[1] - m.lift - 2.2 * full], [m.mid[0] - 1, m.mid[1] - m.lift - 3.2 * full],
    [m.mid[0] + 1.6, m.mid[1] - m.lift - 2.6 * full], [m.far[0], m.far[1] - 1, 1], ...[...top].reverse(),
  ];
  const low = m.drop;
  const lower: Points = [
    [m.near[0] + 3, m.near[1] + low * 0.4, 1], [m.left[0] + 1, m.left[1] + low], [m.mid[0], m.mid[1] + low + 0.6],
      [m.far[0] - 0.6, m.far[1] + low * 0.6, 1],
    [m.mid[0] + 3, m.mid[1] + low + 4.4 * full], [m.mid[0] - 3, m.mid[1] + low + 4.8 * full], [m.left[0], m.left[1] + low + 3 * full],
  ];
  const under: Points = [
    [m.left[0], m.left[1] + low + 4.6 * full], [m.mid[0] - 2, m.mid[1] + low + 5.4 * full],
      [m.mid[0] + 4, m.mid[1] + low + 4.8 * full, 1],
    [m.mid[0] + 2, m.mid[1] + low + 8.4], [m.mid[0] - 5, m.mid[1] + low + 8.6],
  ];
  const corner = brush([[m.near[0] + 1.4, m.near[1] - 1.6], [m.near[0] - 1, m.near[1] + 0.4], [m.near[0] - 0.6, m.near[1] + 3]], 1.6,
    skin.d);
  const inside = low > 0.5 ? drawInside(f, look, m, top) : '';
  const line = low > 0.5 ? brush(top, 1.9, INK, { head: 0.2, tail: 0.2 }) : brush(top, 2.5, INK, { head: 0.2, tail: 0.25 });
  return shape(under, skin.s) + shape(lower, skin.lip) + inside + shape(upper, skin.s) + line + corner;
}

const GUMS = '#3a0f17';
const TONGUE = '#a8474c';
const TEETH = '#f2e8d4';
const GOLD = '#e9b23c';

function drawInside(f: Features, look: Look, m: Mouth, top: readonly CurvePoint[]): string {
  const bottom: CurvePoint[] = [
    [m.mid[0] + 3, m.mid[1] + m.drop], [m.mid[0] - 2, m.mid[1] + m.drop + 0.6], [m.left[0], m.left[1] + m.drop * 0.9],
  ];
  const hole: CurvePoint[] = [...top, ...bottom];
  const row = Math.min(3.6, m.drop * 0.42 + m.lift * 0.3);
  const gold = f.goldTooth ? goldTooth(m, row) : '';
  if (look.grit > 0 && look.open < 0.2) return shape(hole, INK) + within(hole, clenched(f, m, hole) + gold);
  return shape(hole, GUMS) + within(hole, below(f, look, m) + (look.teeth > 0.5 ? upperRow(f, m, top, row) + gold : ''));
}

function goldTooth(m: Mouth, row: number): string {
  const [gum, edge] = [m.left[1] - 3 - m.lift, m.left[1] + row - m.lift];
  return shape([[18.4, gum], [21.4, gum], [21.2, edge + 0.3, 1], [18.6, edge, 1]], GOLD, 0.05);
}

/** Upper and lower row shut on each other. */
function clenched(f: Features, m: Mouth, hole: Points): string {
  const bite: CurvePoint[] = [
    [m.near[0] + 2, m.near[1] + m.drop * 0.3], [m.left[0], m.left[1] + m.drop * 0.36 - m.lift * 0.6],
    [m.mid[0], m.mid[1] + m.drop * 0.4 - m.lift * 0.6], m.far,
  ];
  const gap = (x: number): string => brush([[x, m.mid[1] - m.lift - 2], [x, m.mid[1] + m.drop + 2]], 0.7, '#a08c7a', { head: 0, tail: 0 });
  const [x, y] = m.near;
  return shape(hole, f.teeth ?? TEETH) +
    [14.6, 18, 21.6, 25.4, 29].map(gap).join('') +
    brush(bite, 1.1, INK, { head: 0, tail: 0 }) +
    shape([[x - 2, y - 4], [x + 5, y - 3], [x + 4, y + 4], [x - 2, y + 4]], INK);
}

function upperRow(f: Features, m: Mouth, top: readonly CurvePoint[], row: number): string {
  const edge = [...top].reverse().map((p): CurvePoint => [p[0], p[1] + row]);
  const gap = (x: number): string =>
    brush([[x, m.mid[1] - m.lift - 1], [x, m.mid[1] - m.lift + row]], 0.6, '#b8a58e', { head: 0, tail: 0.4 });
  return shape([...top, ...edge], f.teeth ?? TEETH) + [21.4, 25.6, 29.6].map(gap).join('');
}

/** The lower row of him who shouts, the tongue of him who speaks. */
function below(f: Features, look: Look, m: Mouth): string {
  const [near, mid, far] = [m.left[1] + m.drop, m.mid[1] + m.drop, m.far[1] + m.drop];
  if (look.teeth <= 1.5) return shape([[m.left[0] + 1, near], [m.mid[0] - 2, mid - 2.6], [m.far[0] - 2, far]], TONGUE);
  const left = m.left[0] - 2;
  const row: Points = [[left, near - 2.4], [m.mid[0], mid - 2], [m.far[0], far - 2.4], [m.far[0], far + 2], [left, near + 3]];
  return shape(row, f.teeth ?? TEETH);
}
