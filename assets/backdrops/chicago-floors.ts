import { hazard, streak } from './chicago-kit.ts';
import { lobby, neon, port, street } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, at, circle, clipped, dice, each, ellipse, path, polygon, rect, stroke, type Vec } from './shapes.ts';

/** Chicago's floors, from the wall (row 338) to the bottom of the picture: wet asphalt, terrazzo, concrete. Lines lean -.62 and never converge. */
const height = 202;
const lean = -0.62;
const width = 592;
const on = (across: number, down: number): Vec => [across + down * lean, down];

/** Drawn three times over so that whatever leaves one edge comes in at the other. */
const wrapped = (draw: (shift: number) => string): string => [-width, 0, width].map(draw).join('');

function rows(first: number, grow: number): number[] {
  const list = [0];
  for (let step = first; list.at(-1)! < height; step *= grow) list.push(list.at(-1)! + step);
  return list;
}

const puddle = (x: number, y: number, w: number, h: number, tone: string, opacity: number): string =>
  `<path d="M${x - w} ${y}C${x - w} ${y - h} ${x - w * 0.3} ${y - h * 1.1} ${x} ${y - h * 0.8}C${x + w * 0.4} ${y - h * 1.3} ${x + w} ${y - h * 0.7} ${x + w} ${y}C${x + w} ${y + h} ${x + w * 0.2} ${y + h * 0.7} ${x - w * 0.1} ${y + h}C${x - w * 0.5} ${y + h * 1.3} ${x - w} ${y + h * 0.8} ${x - w} ${y}Z" fill="${tone}" fill-opacity="${opacity}"/>`;

function asphalt(): string {
  const roll = dice(12);
  let out = rect(0, 0, width, height, street.asphalt) + rect(0, 0, width, 58, street.asphaltLit) +
    polygon([[0, 58], [width, 58], [width, 62], [width * 0.5, 78], [0, 62]], street.asphaltLit, 'fill-opacity=".6"') +
    rect(0, 150, width, 52, street.asphaltDark, 'fill-opacity=".6"');
  for (let k = 0; k < 190; k++) {
    const y = 4 + roll() ** 0.8 * 194;
    const [x, l, lit] = [roll() * width, 3 + roll() * 11 + y * 0.04, roll() > 0.4];
    out += wrapped((s) => rect(x + s, y, l, 0.9 + y * 0.004, lit ? '#34434a' : '#0a1014', 'fill-opacity=".6"'));
  }
  // patches, cracks, a manhole, and the water that has gathered
  return out + wrapped((s) => polygon([on(90 + s, 46), on(210 + s, 46), on(210 + s, 92), on(90 + s, 92)], '#11181d', 'fill-opacity=".75"') +
    stroke(path([on(90 + s, 46), on(210 + s, 46)], false), '#2c383e', 1.2) +
    stroke(`M${300 + s} 20l14 16l-8 10l22 22l-6 12`, '#0a0f13', 1.4) + stroke(`M${520 + s} 120l-22 16l10 16l-18 18`, '#0a0f13', 1.5) +
      ellipse(438 + s, 62, 30, 8, '#0c1115') + ellipse(438 + s, 61, 27, 6.6, '#2b343a') + ellipse(438 + s, 61, 20, 4.6, '#1b2328') +
      each(5, (i) => rect(422 + i * 8 + s, 58.6, 3, 5, '#38444a')) +
    puddle(160 + s, 132, 96, 11, '#2a4f58', 0.6) + puddle(168 + s, 130, 60, 6, '#3f737a', 0.4) +
      puddle(470 + s, 168, 84, 11, '#264852', 0.6) + puddle(462 + s, 165, 44, 5, '#3f737a', 0.36) +
      puddle(352 + s, 44, 46, 5, '#2a4f58', 0.5) + puddle(40 + s, 30, 36, 4, '#2a4f58', 0.45)) +
    rect(0, 0, width, 5, '#070b0d', 'fill-opacity=".7"') + rect(0, 5, width, 8, '#070b0d', 'fill-opacity=".3"');
}

/** The airport's kerb, painted red by somebody who meant it. */
const kerbWidth = 740;
function redKerb(): string {
  const w = kerbWidth;
  const words = (x: number): string =>
    `<g transform="matrix(1 0 ${lean} 1 ${x} 0)">${lettering('RED ZONE', 0, 21, 17, '#e2cdb0', { tracking: 0.1 })}${lettering('NO STANDING', 132, 21, 17, '#e2cdb0', { tracking: 0.1 })}</g>`;
  return rect(0, 0, w, 26, '#57504c') + along(-20, w + 40, 74, (x) => stroke(path([on(x, 0), on(x, 26)], false), '#35323a', 1.4)) +
    rect(0, 0, w, 4, '#17191e', 'fill-opacity=".6"') + polygon([[0, 9], [w, 9], [w, 26], [0, 26]], '#7d2c2f') +
    along(0, w, 62, (x, i) => polygon([[x, 9], [x + 34, 9], [x + 24, 13], [x - 6, 13]], '#954340', `fill-opacity="${i % 2 ? 0.7 : 0.4}"`)) +
    each(14, (i) => polygon([[i * 53 + 8, 14 + (i % 3) * 3], [i * 53 + 24, 13 + (i % 3) * 3], [i * 53 + 20, 16 + (i % 3) * 3]], '#6a2228',
      'fill-opacity=".8"')) + words(34) + words(408) + rect(0, 26, w, 9, '#5f1a22') + rect(0, 26, w, 1.6, '#b0645a') +
      rect(0, 33, w, 3, '#0a0d11') + rect(0, 36, w, 5, '#070a0d', 'fill-opacity=".6"');
}

/** Bars of a pedestrian crossing, worn by tyres. */
const crossing = (): string => { const roll = dice(8);
  return each(6, (i) => polygon([on(150 + i * 52, 40), on(176 + i * 52, 40), on(176 + i * 52, 190), on(150 + i * 52, 190)], street.paint,
    'fill-opacity=".42"')) + each(40, () => { const [x, y] = [140 + roll() * 320, 44 + roll() * 140];
    return polygon([on(x, y), on(x + 10 + roll() * 18, y), on(x + 8 + roll() * 10, y + 3)], street.asphalt, 'fill-opacity=".8"'); }); };
/** A broken line along the road. */
const lane = (): string => each(4, (i) => polygon([on(130 + i * 148, 112), on(216 + i * 148, 112), on(216 + i * 148, 119),
  on(130 + i * 148, 119)], '#b8953c', `fill-opacity="${i % 2 ? 0.5 : 0.42}"`));

function terrazzo(): string {
  const lines = rows(11, 1.4);
  const roll = dice(31);
  const step = 148;
  let out = rect(0, 0, width, height, lobby.stone);
  for (let j = 0; j < lines.length - 1; j++) {
    const [y0, y1] = [lines[j]!, Math.min(height, lines[j + 1]!)];
    for (let i = 0; i < 4; i++) {
      const tone = ['#584c4a', '#51464a', '#5d514c', '#544849'][(i + j * 3) % 4]!;
      out += wrapped((s) => polygon([on(i * step + s, y0), on((i + 1) * step + s, y0), on((i + 1) * step + s, y1), on(i * step + s, y1)],
        tone) +
        polygon([on(i * step + s + 34, y0), on(i * step + s + 62, y0), on(i * step + s + 54, y1), on(i * step + s + 16, y1)], '#75665a',
          'fill-opacity=".28"'));
    }
  }
  for (let k = 0; k < 300; k++) {
    const y = 3 + roll() ** 0.85 * 196;
    const [x, r] = [roll() * width, 0.6 + y * 0.006 + roll()];
    const tone = ['#7d6c60', '#3c3238', '#8f7a62', '#6a4a44'][k % 4]!;
    out += wrapped((s) => ellipse(x + s, y, r * 1.5, r * 0.7, tone, 'fill-opacity=".55"'));
  }
  for (const [j, y] of lines.entries()) if (j > 0 && y < height) out += rect(0, y - 0.7, width, 1.2 + j * 0.12,
    j % 2 ? lobby.stoneGap : '#7d5f3c', `fill-opacity="${j % 2 ? 0.8 : 0.55}"`);
  for (let i = 0; i < 4; i++) out += wrapped((s) => stroke(path([on(i * step + s, 0), on(i * step + s, height)], false),
    i % 2 ? '#8a6a42' : lobby.stoneGap, 1.5, 'stroke-opacity=".6"'));
  return out + rect(0, 0, width, 10, '#160f15', 'fill-opacity=".75"') + rect(0, 10, width, 10, '#160f15', 'fill-opacity=".32"');
}

/** Where stone begins or ends: a brass sill along the floor's slant. */
const sillWidth = 156;
const sill = (): string => polygon([on(132, 0), on(146, 0), on(146, height), on(132, height)], '#2a1f22') +
  polygon([on(134, 0), on(143, 0), on(143, height), on(134, height)], lobby.brassDark) +
  polygon([on(134, 0), on(136.6, 0), on(136.6, height), on(134, height)], lobby.brassLit, 'fill-opacity=".8"') +
  each(14, (i) => stroke(path([on(137, i * 15 + 4), on(143, i * 15 + 4)], false), '#3a2620', 1.2));

/** Terrazzo as it starts at the threshold: only what lies right of the slanted sill, and ends where the next piece begins. */
const startWidth = 296;
const terrazzoStart = (): string => clipped('t', path([on(136, 0), [startWidth, 0], [startWidth, height], on(136, height)]),
  at(startWidth - width, 0, terrazzo()));

/** The inlaid compass of the hall: eight points of brass and dark stone, seen aslant. */
function compass(): string {
  const star = (r: number, inner: number, points: number, turn: number): Vec[] => Array.from({ length: points * 2 },
    (_, i): Vec => { const a = turn + (i * Math.PI) / points; const q = i % 2 ? inner : r;
    const [u, v] = [Math.cos(a) * q, Math.sin(a) * q * 0.3]; return [230 + u + v * lean, 62 + v]; });
  const ring = (r: number, colour: string, w: number): string =>
    stroke(path(Array.from({ length: 48 }, (_, i): Vec => { const a = (i / 48) * Math.PI * 2; const v = Math.sin(a) * r * 0.3;
    return [230 + Math.cos(a) * r + v * lean, 62 + v]; })), colour, w);
  return ring(196, '#3a2f34', 9) + ring(196, '#8a6a42', 2.4) + ring(168, '#6d5538', 1.6) + polygon(star(164, 56, 8, 0.39), '#40343a') +
    polygon(star(160, 40, 4, 0), '#7d6040') + polygon(star(100, 36, 4, Math.PI / 4), '#6a3434') + polygon(star(46, 24, 8, 0), '#93774c');
}

/** Rubber mat before a door. */
const mat = (): string => polygon([on(26, 0), on(190, 0), on(190, 30), on(26, 30)], '#1d171c') +
  polygon([on(32, 3), on(184, 3), on(184, 27), on(32, 27)], '#3a2c2e') +
  each(9, (i) => stroke(path([on(40 + i * 17, 4), on(40 + i * 17, 26)], false), '#231b20', 3)) +
  `<g transform="matrix(1 0 ${lean} 1 0 0)">${lettering('WIPE YOUR FEET', 110, 20, 12, '#8a7352', { anchor: 'middle', font: 'oswald', tracking: 0.12 })}</g>`;

function concrete(): string {
  const roll = dice(51);
  const lines = [0, 40, 104, 202];
  let out = rect(0, 0, width, height, port.floor);
  for (let j = 0; j < 3; j++) for (let i = 0; i < 2; i++) out += wrapped((s) =>
    polygon([on(i * 296 + s, lines[j]!), on((i + 1) * 296 + s, lines[j]!), on((i + 1) * 296 + s, lines[j + 1]!),
    on(i * 296 + s, lines[j + 1]!)], ['#393c41', '#3e4144', '#36393f'][(i + j) % 3]!));
  for (let k = 0; k < 120; k++) { const y = 4 + roll() * 192; const [x, l] = [roll() * width, 4 + roll() * 16 + y * 0.06];
    out += wrapped((s) => rect(x + s, y, l, 1, roll() > 0.5 ? '#4c4f52' : '#2b2e34', 'fill-opacity=".55"')); }
  out += wrapped((s) => each(2, (i) => stroke(path([on(i * 296 + s, 0), on(i * 296 + s, height)], false), port.floorGap, 2)) +
    puddle(410 + s, 66, 62, 6, '#1d2027', 0.75) + puddle(404 + s, 64, 26, 2.6, '#5a4a6a', 0.45) +
    puddle(120 + s, 150, 74, 9, '#23262c', 0.7) + puddle(126 + s, 148, 36, 4, '#6a5a3f', 0.35) +
    stroke(`M${60 + s} 84Q${190 + s} 74 ${330 + s} 100T${600 + s} 92`, '#24272d', 5, 'stroke-opacity=".5"') +
      stroke(`M${46 + s} 104Q${180 + s} 96 ${320 + s} 122T${592 + s} 112`, '#24272d', 5, 'stroke-opacity=".42"') +
      stroke(`M${500 + s} 128l-24 14l12 18l-20 20`, '#24272d', 1.4));
  for (const y of lines.slice(1, 3)) out += rect(0, y - 1, width, 2, port.floorGap);
  return out + rect(0, 0, width, 7, '#0e1015', 'fill-opacity=".7"') + rect(0, 7, width, 9, '#0e1015', 'fill-opacity=".3"');
}
const concreteStart = (): string => clipped('t', path([on(136, 0), [startWidth, 0], [startWidth, height], on(136, height)]),
  at(startWidth - width, 0, concrete()));

/** Warning stripes painted along the foot of the dock. */
const hazardStrip = (): string => { const w = 444; return hazard('hz', 0, 0, w, 13, '#a8842e', '#1b1c22', 37) +
  each(18, (i) => polygon([[i * 25 + 6, 3 + (i % 3) * 3], [i * 25 + 15, 2 + (i % 3) * 3], [i * 25 + 12, 5 + (i % 3) * 3]], port.floor)) +
  rect(0, 13, w, 2, '#16181d', 'fill-opacity=".6"'); };

/** A bay for one vehicle: paint, and who may use it. */
const bayPaint = (): string => stroke(path([on(130, 20), on(470, 20)], false), '#b08a34', 5, 'stroke-opacity=".5"') +
  [130, 470].map((x) => stroke(path([on(x, 20), on(x, 190)], false), '#b08a34', 6, 'stroke-opacity=".5"')).join('') +
  `<g transform="matrix(1.3 0 ${lean * 1.3} 1.3 0 0)">${lettering('NO PARKING', 262, 92, 26, '#b08a34', { anchor: 'middle', tracking: 0.06 }).replace('/>', ' fill-opacity=".42"/>')}</g>`;

const wet = (colour: string, second: string, seed: number) => (): string => streak(70, 96, 4, 150, colour, 0.62, seed) +
  streak(80, 50, 12, 158, second, 0.5, seed + 1);

export const chicagoFloors: readonly Piece[] = [
  { name: 'floor-asphalt', w: width, h: height, art: asphalt },
  { name: 'floor-red-kerb', w: kerbWidth, h: 42, art: redKerb },
  { name: 'floor-crossing', w: 460, h: height, scale: 1, art: crossing },
  { name: 'floor-lane', w: 640, h: 130, scale: 0.8, art: lane },
  { name: 'floor-terrazzo', w: width, h: height, art: terrazzo },
  { name: 'floor-terrazzo-start', w: startWidth, h: height, art: terrazzoStart },
  { name: 'floor-sill', w: sillWidth, h: height, art: sill },
  { name: 'floor-compass', w: 460, h: 126, art: compass },
  { name: 'floor-mat', w: 196, h: 32, art: mat },
  { name: 'floor-concrete', w: width, h: height, art: concrete },
  { name: 'floor-concrete-start', w: startWidth, h: height, art: concreteStart },
  { name: 'floor-hazard', w: 444, h: 16, art: hazardStrip },
  { name: 'floor-bay', w: 480, h: height, scale: 1, art: bayPaint },
  { name: 'wet-magenta', w: 150, h: 166, scale: 0.8, blend: 'add', blur: 1.2, art: wet(neon.magenta, '#b03ac0', 3) },
  { name: 'wet-cyan', w: 150, h: 166, scale: 0.8, blend: 'add', blur: 1.2, art: wet(neon.cyan, '#3a8ae0', 13) },
  { name: 'wet-sodium', w: 150, h: 166, scale: 0.8, blend: 'add', blur: 1.2, art: wet('#e08a3c', '#ffc66a', 23) },
  { name: 'wet-red', w: 150, h: 166, scale: 0.8, blend: 'add', blur: 1.2, art: wet(neon.red, '#ff8a4a', 33) },
  { name: 'wet-blue', w: 150, h: 166, scale: 0.8, blend: 'add', blur: 1.2, art: wet('#4a7aff', '#9ab8ff', 43) },
  { name: 'sheen', w: 200, h: 150, scale: 0.5, blend: 'add', blur: 4, art: () => polygon([[60, 4], [140, 4], [120, 146], [40, 146]],
    '#e0a860', 'fill-opacity=".16"') + streak(96, 70, 6, 140, '#ffcf8a', 0.2, 5) + circle(96, 20, 2, '#ffcf8a') },
];
