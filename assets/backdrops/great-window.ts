import type { Piece } from './piece.ts';
import { bath, night } from './palette.ts';
import { clipped, dice, each, path, polygon, stroke, type Vec } from './shapes.ts';

/** The end wall of the steam hall, seen aslant: it runs along the floor's lines from the back wall to the viewer. */
const width = 190;
const height = 540;
const back = 150; // x of the corner with the back wall, where the floor begins
const floorY = 338;
const depth = 202;
const lean = -0.62;

/** A point of the end wall: `t` 0 at the back, 1 at the front; `up` above the floor. */
const on = (t: number, up: number): Vec => [back + t * depth * lean, floorY + t * depth - up];

const sill = 26;
const crown = 300;
/** Outline of the opening: upright jambs and a round head. */
const opening = (inset: number): Vec[] => {
  const [from, to] = [0.08 + inset * 0.004, 0.92 - inset * 0.004];
  const head = Array.from({ length: 17 }, (_, i): Vec => {
    const a = Math.PI - (i / 16) * Math.PI;
    return on((from + to) / 2 + (Math.cos(a) * (to - from)) / 2, 190 + Math.sin(a) * (crown - 190 - inset));
  });
  return [on(from, sill + inset), ...head, on(to, sill + inset)];
};

const thickness: Vec = [26, -6];
const shifted = (points: readonly Vec[]): Vec[] => points.map(([x, y]) => [x + thickness[0], y + thickness[1]]);

function masonry(hole: string): string {
  const sheet: Vec[] = [on(0, 330), on(1, 330), on(1, 0), on(0, 0)];
  const rows = each(13, (i) => stroke(path([on(0, i * 26), on(1, i * 26)], false), bath.wallLine, 1, 'stroke-opacity=".8"'));
  const joints = each(13, (i) => each(6, (k) => stroke(path([on((k + (i % 2) / 2) / 6, i * 26), on((k + (i % 2) / 2) / 6, i * 26 + 26)],
    false), bath.wallLine, 1, 'stroke-opacity=".6"')));
  const dado = polygon([on(0, 102), on(1, 102), on(1, 0), on(0, 0)], '#541620') + polygon([on(0, 106), on(1, 106), on(1, 99), on(0, 99)],
    bath.rail);
  return clipped('wall', `${path(sheet)}${hole}`, polygon(sheet, '#43343f') + rows + joints + dado, 'evenodd');
}

function reveal(points: Vec[]): string {
  return polygon([...points, ...shifted(points).reverse()], '#6d7f92') +
    polygon([points[0]!, points[1]!, points[2]!, ...shifted([points[0]!, points[1]!, points[2]!]).reverse()], '#c9dcea');
}

function bars(): string {
  const line = (a: Vec, b: Vec, w: number): string => stroke(path([a, b], false), bath.frame, w);
  return each(4, (i) => line(on(0.08 + (i + 1) * 0.168, sill), on(0.08 + (i + 1) * 0.168, crown - Math.abs(i - 1.5) * 22), 4)) +
    each(4, (i) => line(on(0.08, sill + 56 * (i + 1)), on(0.92, sill + 56 * (i + 1)), 3.4));
}

function intact(): string {
  const pane = opening(0);
  const glass = polygon(pane, night.sky, 'fill-opacity=".86"') + polygon([on(0.08, 40), on(0.92, 90), on(0.92, 26), on(0.08, 26)],
    night.skyLit, 'fill-opacity=".8"') + polygon([on(0.1, 30), on(0.55, 30), on(0.9, 290), on(0.6, 290)], '#cfe8f6',
    'fill-opacity=".16"') + polygon([on(0.66, 30), on(0.78, 30), on(0.92, 150), on(0.92, 210)], '#cfe8f6', 'fill-opacity=".18"') +
    polygon([on(0.08, sill), on(0.92, sill), on(0.92, sill + 20), on(0.6, sill + 32), on(0.3, sill + 18), on(0.08, sill + 26)],
      night.snow, 'fill-opacity=".9"');
  return masonry(path(pane)) + clipped('pane', path(pane), glass) + bars() + stroke(path(pane), bath.frame, 8) +
    stroke(path(pane), bath.cream, 2, 'stroke-opacity=".6"') + jamb();
}

/** The near end of the wall: a block of stone. */
const jamb = (): string => polygon([on(1, 330), [on(1, 330)[0] + 12, on(1, 330)[1] - 4], [on(1, 0)[0] + 12, on(1, 0)[1]], on(1, 0)],
  '#57474a') + stroke(path([on(0, 330), on(0, 0)], false), '#241c28', 3);

function broken(): string {
  const pane = opening(0);
  const roll = dice(44);
  const hole: Vec[] = [];
  for (const [i, [x, y]] of pane.entries()) {
    const next = pane[(i + 1) % pane.length]!;
    for (const t of [0, 0.34, 0.68]) {
      const [px, py] = [x + (next[0] - x) * t, y + (next[1] - y) * t];
      const [cx, cy] = on(0.5, 150);
      const bite = i === pane.length - 1 ? 0.04 + roll() * 0.1 : 0.02 + roll() * 0.24;
      hole.push([px + (cx - px) * bite, py + (cy - py) * bite]);
    }
  }
  const rest = clipped('rest', `${path(pane)}${path(hole)}`, polygon(pane, '#8fc4e0', 'fill-opacity=".6"') +
    polygon([on(0.1, 30), on(0.55, 30), on(0.9, 290), on(0.6, 290)], '#eefaff', 'fill-opacity=".4"'), 'evenodd');
  const bent = each(3, (i) => stroke(path([on(0.2 + i * 0.27, sill), on(0.24 + i * 0.27, sill + 30 + i * 12), on(0.3 + i * 0.25, sill +
    44 + i * 8)], false), bath.frame, 4)) +
    each(3, (i) => stroke(path([on(0.2 + i * 0.27, crown - 14 - Math.abs(i - 1) * 16), on(0.23 + i * 0.27, crown - 70 - i * 9)], false),
      bath.frame, 4));
  const bricks = each(9, (i) => { const [x, y] = on(0.12 + roll() * 0.8, 2 + roll() * 6);
    return polygon([[x, y], [x + 12, y - 3], [x + 15, y + 3], [x + 3, y + 6]], i % 2 ? '#64444a' : '#4c3a44'); });
  const splinters = each(16, () => { const [x, y] = on(roll(), roll() * 5); const s = 3 + roll() * 7;
    return polygon([[x + 10, y], [x + 10 + s, y - s * 0.5], [x + 10 + s * 0.5, y + s * 0.4]], '#cfe8f6', 'fill-opacity=".9"'); });
  return masonry(path(pane)) + reveal(pane.slice(0, 10)) + rest + bent +
    stroke(path(pane), bath.frame, 6, 'stroke-dasharray="70 14 120 9"') +
    polygon([on(0.08, sill), on(0.92, sill), on(0.92, sill + 8), on(0.7, sill + 22), on(0.4, sill + 10), on(0.08, sill + 16)],
      night.snow) + bricks + splinters + jamb();
}

export const greatWindow: readonly Piece[] = [
  { name: 'great-window-whole', w: width, h: height, art: intact },
  { name: 'great-window-broken', w: width, h: height, art: broken },
];
