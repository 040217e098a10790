import type { Piece } from './piece.ts';
import { bath } from './palette.ts';
import { along, clipped, dice, each, ellipse, filled, path, polygon, rect, stops, stroke, type Vec } from './shapes.ts';

/** Floors from the wall (row 338) to the bottom of the picture. Lines lean -.62 and never converge, so they scroll without swimming. */
const height = 202;
const lean = -0.62;
const width = 592; // four pairs of tiles: long enough for wear to be uneven, short enough to be small

/** A point on the floor: `across` along the street, `down` rows below the wall. */
const on = (across: number, down: number): Vec => [across + down * lean, down];

function rows(): number[] {
  const list = [0];
  for (let step = 9; list.at(-1)! < height; step *= 1.36) list.push(list.at(-1)! + step);
  return list;
}

/** Drawn three times over so that whatever leaves one edge comes in at the other. */
const wrapped = (draw: (shift: number) => string): string => [-width, 0, width].map(draw).join('');

function tileFloor(): string {
  const lines = rows();
  const roll = dice(5);
  let out = rect(0, 0, width, height, bath.tileGap);
  for (let j = 0; j < lines.length - 1; j++) {
    const [y0, y1] = [lines[j]!, lines[j + 1]!];
    for (let i = 0; i < 8; i++) {
      const dark = (i + j) % 2 === 1;
      const tint = roll();
      const worn = dark ? (tint > 0.8 ? '#40343f' : tint < 0.18 ? '#352a35' : bath.tileDark) : tint > 0.8 ? '#65554f' : tint < 0.18 ? '#5a4b49' : bath.tile;
      out += wrapped((shift) => {
        const x = i * 74 + 40 + shift;
        const tile = polygon([on(x, y0), on(x + 74, y0), on(x + 74, y1), on(x, y1)], worn);
        const lit = dark ? polygon([on(x, y0), on(x + 74, y0), on(x + 74, y0 + 1.2), on(x, y0 + 1.2)], '#54465a', 'fill-opacity=".5"')
          : polygon([on(x, y0), on(x + 31, y0), on(x + 22, y1), on(x, y1)], bath.tileLit, 'fill-opacity=".7"');
        return tile + lit;
      });
    }
  }
  // cracks, a drain, puddles that hold the light
  out += wrapped((s) => stroke(`M${170 + s} 62l16 10l-6 12l14 9`, '#2a2029', 1.2) + stroke(`M${470 + s} 128l-18 12l8 14l-12 10`,
    '#2a2029', 1.3) +
    ellipse(330 + s, 104, 15, 4.6, '#1d161f') + each(5, (i) => rect(321 + i * 4 + s, 101.5, 1.8, 5, '#5a4a52')) +
    ellipse(86 + s, 150, 46, 8, '#9fc4da', 'fill-opacity=".10"') + ellipse(96 + s, 148, 26, 4, '#cfe3ef', 'fill-opacity=".14"') +
    ellipse(404 + s, 66, 30, 4.6, '#9fc4da', 'fill-opacity=".10"') + ellipse(540 + s, 92, 34, 5, '#9fc4da', 'fill-opacity=".09"') +
      ellipse(548 + s, 91, 18, 2.4, '#cfe3ef', 'fill-opacity=".13"'));
  return out + rect(0, 0, width, 5, '#1b131a', 'fill-opacity=".8"') + rect(0, 5, width, 9, '#1b131a', 'fill-opacity=".28"');
}

/** The gym's boards: one slanted field laid into the tiles, with a brass strip along each end. */
const gymWidth = 440;
function gymFloor(): string {
  const lines = rows();
  const roll = dice(15);
  const shift = -height * lean;
  const corner = (across: number, down: number): Vec => [shift + across + down * lean, down];
  const outline: Vec[] = [corner(0, 0), corner(gymWidth, 0), corner(gymWidth, height), corner(0, height)];
  let out = polygon(outline, '#3a2527');
  const tones = ['#6b4636', '#604034', '#74503c', '#583a32'];
  for (let j = 0; j < lines.length - 1; j++) {
    const [y0, y1] = [lines[j]!, lines[j + 1]!];
    const mid = (y0 + y1) / 2;
    for (let x = (j % 2) * -74; x < gymWidth; x += 148) {
      const tone = tones[Math.floor(roll() * 4)]!;
      const grain = y0 + (y1 - y0) * (0.3 + roll() * 0.4);
      out += polygon([corner(x + 0.8, y0 + 0.5), corner(x + 147.2, y0 + 0.5), corner(x + 147.2, y1 - 0.5), corner(x + 0.8, y1 - 0.5)],
        tone) +
        polygon([corner(x + 1, y0 + 0.6), corner(x + 147, y0 + 0.6), corner(x + 147, y0 + 1.8), corner(x + 1, y0 + 1.8)], '#8d6248',
          'fill-opacity=".6"') +
        polygon([corner(x + 24, grain), corner(x + 120, grain), corner(x + 60, grain + (y1 - y0) * 0.08)], '#4a2f2b', 'fill-opacity=".7"') +
        ellipse(...corner(x + 6, mid), 1.3, 0.9, '#2a1a1c') + ellipse(...corner(x + 142, mid), 1.3, 0.9, '#2a1a1c');
    }
  }
  // the ring painted on it for the wrestlers
  const [cx, cy] = corner(220, 106);
  const ring = `<g transform="translate(${cx} ${cy}) skewX(-31.8)"><ellipse cx="0" cy="0" rx="128" ry="60" fill="none" stroke="#c5302a" stroke-opacity=".5" stroke-width="7"/><ellipse cx="0" cy="0" rx="30" ry="14" fill="#f0dfb8" fill-opacity=".22"/></g>`;
  const strip = (across: number): string => polygon([corner(across - 5, 0), corner(across + 5, 0), corner(across + 5, height),
    corner(across - 5, height)], '#3a2a22') + polygon([corner(across - 3, 0), corner(across, 0), corner(across, height),
    corner(across - 3, height)], '#c98f52');
  return `<clipPath id="gym"><path d="M${outline.map((p) => p.join(' ')).join('L')}Z"/></clipPath><g clip-path="url(#gym)">${out}${ring}</g>` + strip(0) + strip(gymWidth) +
    polygon([corner(0, 0), corner(gymWidth, 0), corner(gymWidth, 14), corner(0, 14)], '#1b131a', 'fill-opacity=".4"');
}

/** Trodden snow: bands of blue, wind ridges, boot tracks. */
function snowFloor(): string {
  const roll = dice(25);
  let out = rect(0, 0, width, height, '#526c8d');
  const bands: [number, string][] = [[0, '#40587a'], [16, '#496385'], [44, '#526c8d'], [92, '#5b7696'], [150, '#64809f']];
  for (const [i, [y, tone]] of bands.entries()) {
    const edge: Vec[] = Array.from({ length: 17 }, (_, k) => [k * 37, y + (k % 16 === 0 ? 0 : Math.sin(k * 0.785 + i * 2) * (3 + i))]);
    out += polygon([...edge, [width, height], [0, height]], tone);
  }
  for (let k = 0; k < 46; k++) { // ridges, longer and bolder toward the viewer
    const y = 12 + roll() ** 0.8 * 184;
    const x = roll() * width;
    const l = 18 + y * 0.28 + roll() * 30;
    const lit = roll() > 0.45;
    out += wrapped((s) => polygon([on(x + s, y), on(x + s + l, y - 1), on(x + s + l * 0.7, y + 1.4 +
      y * 0.012)].map(([a, b]) => [a - y * lean, b] as const), lit ? '#86a3bf' : '#3c5575', `fill-opacity="${lit ? 0.55 : 0.4}"`));
  }
  for (let k = 0; k < 22; k++) {
    const [x, y] = [k * 27 + 6, 86 + Math.sin(k * 0.9) * 5 + (k % 2) * 9];
    out += wrapped((s) => ellipse(x + s, y, 7, 2.6, '#354d6c', 'fill-opacity=".6"') + ellipse(x + s + 1.5, y + 1.5, 6.5, 1.8, '#92aec7',
      'fill-opacity=".35"'));
  }
  for (let k = 0; k < 60; k++) { // glitter
    const [x, y] = [roll() * width, 20 + roll() * 176];
    out += rect(x, y, 1.3, 1.3, '#f4fbff', `fill-opacity="${(0.3 + roll() * 0.5).toFixed(2)}"`);
  }
  return out + rect(0, 0, width, 4, '#223048', 'fill-opacity=".5"');
}

/** Where the tiles end: snow has blown in over the sill along the slant of the floor. */
function snowEdge(): string {
  const roll = dice(61);
  const edge = (inset: number, jag: number): Vec[] => Array.from({ length: 21 }, (_, k) => {
    const down = (k / 20) * height;
    return [150 + inset + down * lean + (k % 2 ? jag : -jag) * (0.5 + roll()), down];
  });
  const beyond = (inset: number, jag: number): string => path([...edge(inset, jag), [width, height], [width, 0]]);
  const crumbs = each(18, (i) => { const d = 10 + i * 10.4; const x = 112 + d * lean - (i % 3) * 8;
    return polygon([[x, d], [x + 12, d - 2], [x + 10, d + 1.6]], '#c9dcea', 'fill-opacity=".7"'); });
  return filled(beyond(-12, 3.4), '#7d97b2') + filled(beyond(-2, 3), '#a9c0d4') + clipped('snow', beyond(12, 4), snowFloor()) + crumbs;
}

/** The bright strip that a window lays on wet tiles. */
const streak = (colour: string, opacity: number) => (): string =>
  polygon([[22, 8], [150, 8], [160, 158], [10, 158]], colour, `fill-opacity="${opacity}"`) +
    along(30, 140, 26, (x) => rect(x, 20, 9, 128, colour, `fill-opacity="${opacity * 0.5}"`));

/** A lit window thrown on the snow, along the slant of the floor. */
const warmth = (): string => `<defs><linearGradient id="w" x1="0" y1="0" x2="0" y2="1">${stops([[0, '#ffb85c', 0.46], [0.5, '#ffb050', 0.26], [1, '#ff9a3c', 0]])}</linearGradient></defs>` +
  polygon([[112, 10], [206, 10], [120, 160], [6, 160]], 'url(#w)') + polygon([[136, 10], [184, 10], [112, 120], [56, 120]], 'url(#w)',
    'fill-opacity=".5"');

export const floors: readonly Piece[] = [
  { name: 'floor-tiles', w: width, h: height, art: tileFloor },
  { name: 'floor-gym', w: gymWidth + Math.ceil(-height * lean) + 8, h: height, art: gymFloor },
  { name: 'floor-snow', w: width, h: height, art: snowFloor },
  { name: 'floor-snow-edge', w: width, h: height, art: snowEdge },
  { name: 'streak-cold', w: 172, h: 172, scale: 0.5, blend: 'add', blur: 7, art: streak('#9fc4da', 0.16) },
  { name: 'streak-warm', w: 172, h: 172, scale: 0.5, blend: 'add', blur: 7, art: streak('#ff8a3a', 0.26) },
  { name: 'streak-window', w: 230, h: 172, scale: 0.5, blur: 8, raw: true, art: warmth },
    // laid over: added to blue snow it would turn grey
];
