import { bath } from '../backdrops/palette.ts';
import { circle, curve, dice, each, ellipse, filled, path, polygon, rect, starPoints, stroke, type Vec } from '../backdrops/shapes.ts';
import type { Drawing } from './drawing.ts';

/** What a blow, a fall, a splash looks like: flat graphic shapes, turned and scaled by the view. */
const fireTones = ['#fff7df', '#ffd34a', '#f0562c', '#120e16'] as const;
const steelTones = ['#ffffff', '#a8dcf4', '#3f7fb0', '#120e16'] as const;

type Tones = readonly [heart: string, inner: string, outer: string, line: string];

/** Nine points, four colours, shards flying off, open all round. Hollow once it dies. */
function star(r: number, seed: number, tones: Tones, stage: number): string {
  const points = (size: number): Vec[] => {
    const roll = dice(seed + 5);
    return Array.from({ length: 18 }, (_, i): Vec => {
      const a = (i / 18) * Math.PI * 2 + 0.2;
      const reach = (i % 2 ? 0.34 : 0.8 + roll() * 0.5) * r * size;
      return [Math.cos(a) * reach, Math.sin(a) * reach];
    });
  };
  const roll = dice(seed);
  const shards = each(7, (i) => {
    const a = roll() * 6.28;
    const [d, l, w] = [r * (1 + stage * 0.16 + roll() * 0.5), r * (0.2 + roll() * 0.26), r * 0.07];
    const [ca, sa] = [Math.cos(a), Math.sin(a)];
    return polygon([[ca * d, sa * d], [ca * (d + l * 0.4) - sa * w, sa * (d + l * 0.4) + ca * w], [ca * (d + l), sa * (d + l)],
      [ca * (d + l * 0.4) + sa * w, sa * (d + l * 0.4) - ca * w]], i % 2 ? tones[1] : tones[2]);
  });
  const layer = (size: number, tone: string): string => polygon(points(size), tone);
  const body = polygon(points(1.08), tones[3], `stroke="${tones[3]}" stroke-width="${r * 0.1}" stroke-linejoin="round"`) +
    layer(1, tones[2]) + layer(0.74, tones[1]) + layer(0.45, tones[0]);
  if (stage < 3) return body + shards;
  const hole = path(points(0.62));
  return filled(`${path(points(1))}${hole}`, tones[2], 'fill-rule="evenodd"') + filled(`${path(points(0.82))}${hole}`, tones[1],
    'fill-rule="evenodd"') + shards;
}

const starStages = [0.45, 0.86, 1, 0.82] as const;
const stars = (name: string, r: number, seed: number, tones: Tones = fireTones): Drawing[] => starStages.map((size, i) => ({
  name: `${name}/${i}`, room: [-r * 2.6, -r * 2.6, r * 2.6, r * 2.6], art: () => star(r * size, seed + i, tones, i),
}));

/** How open its middle is, how long its rays are, as it goes: what is struck is seen through it. */
const sparkStages = [
  { hole: 0.16, reach: 0.7 }, { hole: 0.26, reach: 1 }, { hole: 0.4, reach: 0.96 }, { hole: 0.56, reach: 0.84 },
] as const;
const RAYS = 11;

/** A fan of rays about an open middle, long the way the blow goes (to the right), short toward the fist; splinters fly ahead. */
function spark(r: number, seed: number, tones: Tones, stage: number): string {
  const { hole, reach } = sparkStages[stage]!;
  const roll = dice(seed + 5);
  const lengths = Array.from({ length: RAYS }, (_, i) => {
    const ahead = Math.max(0, Math.cos((i / RAYS) * Math.PI * 2));
    return (0.56 + ahead * 0.72 + (roll() - 0.5) * 0.34) * reach;
  });
  const ray = (i: number, size: number, width: number, tone: string, ink = ''): string => {
    const a = (i / RAYS) * Math.PI * 2;
    const from = r * (hole + (1 - size) * 0.1);
    const to = r * (hole + (lengths[i]! + 0.18 - hole) * size);
    const half = width * (0.5 + lengths[i]! * 0.5) * (1 - stage * 0.18);
    const at = (along: number, across: number): Vec =>
      [Math.cos(a) * along - Math.sin(a) * across, Math.sin(a) * along + Math.cos(a) * across];
    return polygon([at(from, -half * 0.5), at(from + (to - from) * 0.32, -half), at(to, 0), at(from + (to - from) * 0.32, half),
      at(from, half * 0.5)], tone, ink);
  };
  const rays = (size: number, width: number, tone: string, ink?: string): string => each(RAYS, (i) => ray(i, size, width, tone, ink));
  const splinters = each(5, (i) => {
    const a = (roll() - 0.5) * 1.9;
    const [d, l, w] = [r * (0.95 + stage * 0.1 + roll() * 0.16), r * (0.16 + roll() * 0.14), r * 0.06];
    const [ca, sa] = [Math.cos(a), Math.sin(a)];
    return polygon([[ca * d, sa * d], [ca * (d + l * 0.5) - sa * w, sa * (d + l * 0.5) + ca * w], [ca * (d + l), sa * (d + l)],
      [ca * (d + l * 0.5) + sa * w, sa * (d + l * 0.5) - ca * w]], i % 2 ? tones[1] : tones[2]);
  });
  const ink = `stroke="${tones[3]}" stroke-width="${r * 0.13}" stroke-linejoin="round"`;
  const body = rays(1, r * 0.17, tones[3], ink) + rays(1, r * 0.17, tones[2]) + rays(0.74, r * 0.13, tones[1]);
  return body + (stage < 3 ? rays(0.5, r * 0.1, tones[0]) : '') + (stage > 0 ? splinters : '');
}

const sparks = (name: string, r: number, seed: number, tones: Tones = fireTones): Drawing[] => sparkStages.map((_, i) => ({
  name: `${name}/${i}`, room: [-r * 1.4, -r * 1.6, r * 2.2, r * 1.6], art: () => spark(r, seed + i, tones, i),
}));

/** Puffs in one silhouette, lit from above. */
function dust(r: number, stage: number, lit: string, shade: string): string {
  const roll = dice(3 + stage);
  const spread = 1 + stage * 0.28;
  const size = [0.9, 1, 0.8, 0.46][stage]!;
  const balls = Array.from({ length: 8 }, (_, i) => {
    const t = (i / 7) * 2 - 1;
    return [t * r * 2.1 * spread, -r * (0.12 + roll() * 0.22 + stage * 0.1) * (1.2 - Math.abs(t)), r * (0.5 - Math.abs(t) * 0.3) * (0.8 +
      roll() * 0.4) * size] as const;
  });
  const all = (dx: number, dy: number, k: number, tone: string): string => balls.map(([x, y, q]) => circle(x + dx, y +
    dy, q * k, tone)).join('');
  const jets = stage < 2 ? [-1, 1].map((d) => polygon([[d * r * 2.2 * spread, 0], [d * r * 3.1 * spread, -r * 0.16],
    [d * r * 2.3 * spread, -r * 0.2]], lit)).join('') : '';
  return `<g opacity="${[0.95, 0.9, 0.8, 0.55][stage]}">${all(0, 0, 1, shade)}${all(r * 0.06, -r * 0.09, 0.84, lit)}${jets}</g>`;
}

/** A crown of drops: water or snow thrown up. */
function crown(stage: number, lit: string, mid: string, angular: boolean): string {
  const roll = dice(40 + stage);
  const up = [14, 26, 32, 22][stage]!;
  const drops = each(7 + stage * 2, (i) => {
    const t = (i / (6 + stage * 2)) * 2 - 1;
    const [x, y] = [t * (18 + stage * 7), -up * (1.1 - t * t) * (0.7 + roll() * 0.5)];
    const s = 3.4 - stage * 0.5 + roll();
    return angular ? polygon([[x - s, y], [x, y - s * 1.4], [x + s, y], [x, y + s]],
      i % 3 ? lit : mid) : filled(`M${x} ${y - s * 2}C${x + s * 1.4} ${y - s * 0.2} ${x + s} ${y + s} ${x} ${y + s}C${x - s} ${y + s} ${x - s * 1.4} ${y - s * 0.2} ${x} ${y - s * 2}Z`, i % 3 ? lit : mid);
  });
  const wall = stage < 3 ? polygon([[-16 - stage * 4, 0], [-20 - stage * 5, -up * 0.5], [-9, -up * 0.34], [-6, -up * 0.8], [0, -up * 0.4],
    [7, -up * 0.86], [9, -up * 0.34], [20 + stage * 5, -up * 0.52], [16 + stage * 4, 0]], mid) +
    polygon([[-8, 0], [-5, -up * 0.5], [0, -up * 0.2], [6, -up * 0.56], [9, 0]], lit) : '';
  return ellipse(0, 0, 22 + stage * 8, 4 + stage, mid, `fill-opacity="${0.6 - stage * 0.12}"`) + wall + drops;
}

function swoosh(r: number, from: number, to: number, width: number, squash: number, tone: string): string {
  const [outer, inner]: [Vec[], Vec[]] = [[], []];
  for (let i = 0; i <= 22; i++) {
    const t = i / 22;
    const a = ((from + (to - from) * t) * Math.PI) / 180;
    const k = Math.sin(Math.PI * Math.min(1, t * 1.05)) * t;
    outer.push([Math.cos(a) * r, Math.sin(a) * r * squash]);
    inner.push([Math.cos(a) * (r - width * k), Math.sin(a) * (r - width * k) * squash]);
  }
  return polygon([...outer, ...inner.reverse()], tone, 'fill-opacity=".85"');
}

const shock = (stage: number): string => {
  const k = [0.45, 1, 1.55][stage]!;
  return ([[44, 8, '#d2301f'], [34, 6, '#ffb24a'], [24, 5, '#fff3d6']] as const).map(([r, w, tone]) => ellipse(0, 0, r * k, r * k * 0.24,
    'none', `stroke="${tone}" stroke-width="${w * 0.5 * (1 - stage * 0.22)}"`)).join('');
};

/** A ring that runs out, seen larger than it is drawn, with a wedge between each two points of the star: no other effect has them. */
const parryRing = (stage: number): string => {
  const r = [16, 31, 42, 49][stage]!;
  const [thick, tone] = ([[7, '#ffffff'], [5.6, '#e6f8ff'], [3.8, '#a8dcf4'], [2, '#58d3e0']] as const)[stage]!;
  const wedge = (long: number, half: number, colour: string, ink = ''): string => each(4, (i) => {
    const [ca, sa] = [Math.cos(i * 1.5708 + 0.7854), Math.sin(i * 1.5708 + 0.7854)];
    const at = (along: number, across: number): Vec => [ca * along - sa * across, sa * along + ca * across];
    return polygon([at(r - thick * 0.4, -half), at(r + long, 0), at(r - thick * 0.4, half)], colour, ink);
  });
  const [long, half] = [14 - stage * 1.4, 5 - stage];
  return wedge(long, half, '#120e16', 'stroke="#120e16" stroke-width="3" stroke-linejoin="round"') +
    circle(0, 0, r, 'none', `stroke="#120e16" stroke-width="${thick + 3}"`) +
    wedge(long, half, tone) + circle(0, 0, r, 'none', `stroke="${tone}" stroke-width="${thick}"`) +
    (stage > 0 ? circle(0, 0, r - thick - 4.4, 'none', `stroke="${tone}" stroke-width="${thick * 0.35}" stroke-opacity=".8"`) : '');
};
/** Four long points and an open middle, where the blow was met. */
const parryStar = (stage: number): string => {
  const r = [20, 36, 32, 22][stage]!;
  const open = r * [0, 0.12, 0.15, 0.15][stage]!;
  const points = (size: number): string => path(starPoints(0, 0, r * size, 0.2, 4, stage * 0.1));
  const hole = open > 0 ? `M${open} 0A${open} ${open} 0 1 0 ${-open} 0A${open} ${open} 0 1 0 ${open} 0Z` : '';
  return filled(points(1) + hole, '#120e16', 'fill-rule="evenodd" stroke="#120e16" stroke-width="5" stroke-linejoin="round"') +
    filled(points(1) + hole, '#58d3e0', 'fill-rule="evenodd"') + filled(points(0.74) + hole, '#ffffff', 'fill-rule="evenodd"');
};
const dizzy = (stage: number): string => `<g transform="scale(${[1, 0.7, 0.34, 0.7][stage]} 1)">${polygon(starPoints(0, 0, 8.5), '#ffd34a', 'stroke="#120e16" stroke-width="2.6" paint-order="stroke"')}${polygon([[-1, -8], [1, -3], [-3, 3], [-7, -2]], '#fff7df')}</g>`;

const foot = (side: number, tone: string): string => `<g transform="scale(1 ${side})">${ellipse(-2, 0, 6, 2.6, tone)}${ellipse(5, -0.6, 3.2, 2.2, tone)}${each(4, (i) => circle(9 - i * 0.5, -2.2 + i * 1.4, 0.75, tone))}</g>`;

const puffs: readonly (readonly [number, number, number])[] = [[-22, 6, 22], [0, -8, 26], [24, 4, 21], [-6, 14, 24], [16, 18, 18],
  [-30, 20, 15], [36, 18, 13]];
const steamPuff = (stage: number): string => {
  const roll = dice(90 + stage);
  const moved = puffs.map(([x, y, r]) => [x + (roll() - 0.5) * 12, y + (roll() - 0.5) * 8, r * (0.9 + roll() * 0.2)] as const);
  return moved.map(([x, y, r]) => circle(x - 2, y + 4, r, '#a99fa6')).join('') +
    moved.map(([x, y, r]) => circle(x, y, r * 0.94, '#efe6d6')).join('');
};

const glass = (seed: number): string => {
  const roll = dice(seed * 13 + 2);
  const corners = 3 + (seed % 3);
  const points = Array.from({ length: corners }, (_, i): Vec => {
    const a = (i / corners) * 6.28 + roll();
    const r = 6 + roll() * 13;
    return [Math.cos(a) * r, Math.sin(a) * r * 0.8];
  });
  return polygon(points, '#a9cfe4', 'fill-opacity=".85" stroke="#eefaff" stroke-width="1.2"') +
    polygon([points[0]!, points[1]!, [points[1]![0] * 0.4, points[1]![1] * 0.4]], '#f4fdff', 'fill-opacity=".9"');
};
const leaf = (i: number): string => `<g transform="rotate(${i * 37})">${filled(curve([[-8, 0], [-1, -4], [7, 0], [-1, 4]]), i % 2 ? '#4a5a2c' : '#6d8f3c')}${stroke('M-8 0H6', '#2c3a1e', 1)}</g>`;
const drop = (i: number): string => filled(`M0 ${-6 - i}C${4 + i * 0.4} -1 ${3 + i * 0.3} 4 0 4C${-3 - i * 0.3} 4 ${-4 - i * 0.4} -1 0 ${-6 - i}Z`, '#d6ecf4') + ellipse(-1, 1, 1, 1.6, '#ffffff');
const chip = (i: number): string => `<g transform="rotate(${i * 41})">${polygon([[-12, -1], [-4, -4], [12 - i, 0], [2, 4]], '#5a3a24')}${polygon([[-12, -1], [-4, -4], [12 - i, 0]], '#b07a44')}</g>`;
const ice = (i: number): string => `<g transform="rotate(${i * 53})">${polygon([[-8, 2], [-2, -6], [9, -1], [1, 5]], '#7fb0d0')}${polygon([[-8, 2], [-2, -6], [1, 5]], '#e6f6fd')}</g>`;
const exclamation = (): string => polygon([[-7, -30], [8, -32], [4, -10], [-4, -10]], '#e9b23c',
  'stroke="#120e16" stroke-width="5" stroke-linejoin="round" paint-order="stroke"') +
  circle(0, -2, 4.6, '#e9b23c', 'stroke="#120e16" stroke-width="5" paint-order="stroke"') +
  polygon([[-4, -28], [1, -29], [-1, -13], [-3, -13]], '#fff1c8');

const series = (name: string, count: number, reach: number, art: (i: number) => string): Drawing[] =>
  Array.from({ length: count }, (_, i) => ({ name: `${name}/${i}`, room: [-reach, -reach, reach, reach], art: () => art(i) }));
const one = (name: string, reach: number, art: () => string): Drawing => ({ name, room: [-reach, -reach, reach, reach], art });

export const effects: readonly Drawing[] = [
  ...sparks('spark-light', 15, 4), ...sparks('spark-medium', 21, 14), ...sparks('spark-heavy', 27, 24),
  ...sparks('guard-spark', 20, 34, steelTones), ...stars('burst-star', 30, 24), ...stars('steel-star', 16, 34, steelTones),
  ...series('parry-star', 4, 56, parryStar), ...series('parry-ring', 4, 66, parryRing), ...series('dizzy-star', 4, 14, dizzy),
  ...series('dust', 4, 110, (i) => dust(18, i, '#e9dcc4', '#8d7f78')), ...series('snow-dust', 4, 110, (i) => dust(18, i, '#f4fafd',
    '#8fadc6')),
  ...series('splash', 4, 70, (i) => crown(i, '#dff4f8', '#7fc0cf', false)), ...series('snow-spray', 4, 70, (i) => crown(i, '#ffffff',
    '#b6cee0', true)),
  one('footprint-left', 16, () => foot(1, '#3c5a78')), one('footprint-right', 16, () => foot(-1, '#3c5a78')),
  one('wet-footprint-left', 16, () => `<g opacity=".5">${foot(1, '#bcd8e6')}</g>`), one('wet-footprint-right', 16,
    () => `<g opacity=".5">${foot(-1, '#bcd8e6')}</g>`),
  ...series('shock-ring', 3, 80, shock),
  one('swoosh-small', 60, () => swoosh(42, 175, 20, 12, 0.42, '#fff3d6')), one('swoosh-medium', 80, () => swoosh(62, 186, -4, 22, 0.36,
    '#fff0cf')), one('swoosh-large', 100, () => swoosh(78, -120, 20, 26, 1, '#ffd27a')),
  one('shadow', 76, () => ellipse(-8, 1, 38, 7.2, '#120a14', 'fill-opacity=".22"') +
    ellipse(0, 0, 30, 6.5, '#120a14', 'fill-opacity=".55"')),
  ...series('glass', 6, 26, (i) => glass(i + 1)), ...series('leaf', 4, 14, leaf), ...series('sweat', 3, 14, drop),
    ...series('chip', 3, 18, chip), ...series('ice', 4, 16, ice),
  ...series('steam-puff', 3, 80, steamPuff).map((drawing) => ({ ...drawing, blur: 1.2 })), one('exclamation', 44, exclamation),
  one('snowflake', 8, () => circle(0, 0, 2.4, '#f4fbff')), one('ember', 8, () => polygon([[-3, 0], [0, -4], [3, 0], [0, 4]], '#ffb24a') +
    rect(-1, -1.4, 2, 2.8, bath.cream)),
];
