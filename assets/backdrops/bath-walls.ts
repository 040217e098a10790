import type { Piece } from './piece.ts';
import { bath, night } from './palette.ts';
import { along, arch, clipped, dice, each, polygon, rect, star, stroke } from './shapes.ts';
import { lettering } from './lettering.ts';

/** The walls of the bath house, in bays that stand side by side. The panes are holes: the night is seen through them. */
const floorY = 338; // where wall meets floor
const bay = 304;
const railY = 236;

function tiles(w: number, seed: number): string {
  const roll = dice(seed);
  const lines = along(26, railY, 26, (y) => `M0 ${y}H${w}`);
  const joints = along(0, railY, 26, (y, row) => along((row % 2) * 19, w, 38, (x) => `M${x} ${y}v26`));
  const odd = each(Math.round(w / 15), () => {
    const x = Math.floor(roll() * (w / 38)) * 38;
    const y = Math.floor(roll() * 9) * 26;
    return rect(x + 0.8, y + 0.8, 36.4, 24.4, roll() > 0.5 ? bath.wallLit : bath.wallDark, 'fill-opacity=".8"');
  });
  return rect(0, 0, w, floorY, bath.wall) + stroke(lines + joints, bath.wallLine, 1, 'stroke-opacity=".55"') + odd;
}

function wainscot(w: number, seed: number): string {
  const roll = dice(seed);
  return rect(0, railY, w, floorY - railY, bath.wainscot) + rect(0, railY, w, 7, bath.rail) + rect(0, railY + 7, w, 3, bath.railShadow) +
    along(0, w, 30.4, (x) =>
      rect(x, 250, 28.4, 40, roll() > 0.7 ? bath.wainscotLit : bath.wainscotTile) +
      rect(x - 15, 292, 28.4, 40, roll() > 0.7 ? bath.wainscotLowDark : bath.wainscotLow) +
      polygon([[x + 2, 252], [x + 12, 252], [x + 2, 268]], '#a8323a', 'fill-opacity=".25"')) +
    rect(0, floorY - 8, w, 8, bath.skirting) + rect(0, floorY - 9, w, 1.4, '#8a4a44', 'fill-opacity=".6"');
}

/** Frame, bars, sill and the snow on it, round a pane at (x, y). The glass itself keeps a slanted glint. */
function windowFrame(x: number, y: number, w: number, h: number): string {
  const opening = arch(x, y, w, h);
  const glint = polygon([[x + w * 0.1, y + h * 0.75], [x + w * 0.75, y], [x + w, y], [x + w, y + h * 0.1], [x + w * 0.3, y + h]],
    '#8fb8d6', 'fill-opacity=".10"') +
    polygon([[x + w * 0.42, y + h], [x + w, y + h * 0.28], [x + w, y + h * 0.4], [x + w * 0.56, y + h]], '#8fb8d6', 'fill-opacity=".12"') +
    polygon([[x, y + h - 26], [x + w * 0.4, y + h - 34], [x + w, y + h - 20], [x + w, y + h], [x, y + h]], '#c9dcea', 'fill-opacity=".10"');
  const surround = `M${x - 9} ${y + h}V${y + w / 2}A${w / 2 + 9} ${w / 2 + 9} 0 0 1 ${x + w + 9} ${y + w / 2}V${y + h}`;
  const drift = polygon([[x - 2, y + h], [x, y + h - 12], [x + w * 0.3, y + h - 18], [x + w * 0.55, y + h - 9], [x + w * 0.8, y + h - 15],
    [x + w, y + h - 11], [x + w + 2, y + h]], night.snow) +
    polygon([[x, y + h], [x, y + h - 5], [x + w * 0.35, y + h - 9], [x + w, y + h - 4], [x + w, y + h]], night.snowMid);
  return clipped(`glass${x}`, opening, glint + drift) +
    stroke(opening, bath.frame, 7) +
    stroke(`M${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.48}H${x + w}M${x} ${y + h * 0.76}H${x + w}`, bath.frame, 3.6) +
    stroke(`M${x + 4} ${y + h}V${y + w / 2}A${w / 2 - 4} ${w / 2 - 4} 0 0 1 ${x + w / 2} ${y + 4}`, '#5a7d96', 1.2, 'stroke-opacity=".7"') +
    stroke(surround, bath.cream, 4, 'stroke-opacity=".55"') +
    polygon([[x + w / 2 - 10, y - 16], [x + w / 2 + 10, y - 16], [x + w / 2 + 7, y + 2], [x + w / 2 - 7, y + 2]], bath.stone) +
    polygon([[x + w / 2 - 10, y - 16], [x + w / 2 - 2, y - 16], [x + w / 2 - 2, y + 2], [x + w / 2 - 7, y + 2]], bath.stoneDark) +
    polygon([[x - 12, y + h - 2], [x + w + 12, y + h - 2], [x + w + 16, y + h + 9], [x - 16, y + h + 9]], bath.sill) +
    polygon([[x - 15, y + h + 6], [x + w + 15, y + h + 6], [x + w + 16, y + h + 9], [x - 16, y + h + 9]], '#8d7d70') +
    each(4, (i) => rect(x - 8 + i * (w / 4.2), y + h + 9, 3, 6 + (i % 2) * 5, '#33273a', 'fill-opacity=".35"'));
}

function windowBay(seed: number): string {
  const [x, y, w, h] = [79, 52, 146, 182];
  const hole = `M0 0H${bay}V${floorY}H0Z${arch(x, y, w, h)}`;
  return clipped('wall', hole, tiles(bay, seed), 'evenodd') + wainscot(bay, seed + 7) + windowFrame(x, y, w, h);
}

/** A blind arch with an athlete in mosaic: what a bath house of the thirties had between its windows. */
function mosaicBay(): string {
  const [x, y, w, h] = [70, 50, 164, 184];
  const roll = dice(77);
  const colourAt = (u: number, v: number): string => {
    const ray = Math.floor((Math.atan2(v - 118, u - 82) / Math.PI) * 14);
    const disc = Math.hypot(u - 82, v - 78);
    const torso = v > 84 && v < 152 && Math.abs(u - 82) < 30 - (v - 84) * 0.22;
    const head = Math.hypot((u - 82) * 1.15, v - 66) < 14;
    const arms = (Math.abs(Math.abs(u - 82) - 42 +
      (v - 60) * 0.18) < 7.5 && v > 34 && v < 92) || (v > 80 && v < 96 && Math.abs(u - 82) < 46);
    const bar = Math.abs(v - 36) < 4 && Math.abs(u - 82) < 70;
    const plates = Math.abs(Math.abs(u - 82) - 62) < 6 && Math.abs(v - 36) < 19;
    const trunks = v >= 152 && v < 172 && Math.abs(u - 82) < 20;
    if (bar || plates) return '#2a2029';
    if (head || torso || arms) return u < 80 ? '#b8674e' : '#e2a680';
    if (trunks) return '#c5302a';
    if (v >= 172) return ray % 2 ? '#6d2a2c' : '#5a2229';
    if (disc < 62) return '#d8902f';
    return ray % 2 ? '#8d7f78' : '#6a5a62';
  };
  const stones = along(0, h, 5.2, (v) => along(0, w, 5.2, (u) =>
    rect(x + u + 0.3, y + v + 0.3, 4.5, 4.5, colourAt(u + 2.6, v + 2.6), `fill-opacity="${(0.62 + roll() * 0.3).toFixed(2)}"`)));
  const opening = arch(x, y, w, h);
  return tiles(bay, 31) + wainscot(bay, 38) + clipped('niche', opening, rect(x, y, w, h, '#34283a') + stones +
    polygon([[x, y], [x + 22, y], [x + 22, y + h], [x, y + h]], '#17101a', 'fill-opacity=".35"')) +
    stroke(opening, bath.stoneDark, 7) + stroke(opening, bath.cream, 2, 'stroke-opacity=".5"') +
    polygon([[x - 12, y + h - 2], [x + w + 12, y + h - 2], [x + w + 16, y + h + 9], [x - 16, y + h + 9]], bath.stone);
}

function pilaster(): string {
  const x = 42;
  const h = floorY - 22;
  return rect(x - 34, 0, 68, h, bath.pilaster) + rect(x - 34, 0, 20, h, bath.pilasterDark) + rect(x + 22, 0, 12, h, bath.pilasterLit) +
    along(34, h - 40, 44, (y) => rect(x - 34, y, 68, 1.2, '#241a24', 'fill-opacity=".7"')) +
    polygon([[x - 42, 0], [x + 42, 0], [x + 36, 22], [x - 36, 22]], bath.stone) +
      polygon([[x - 42, 0], [x - 8, 0], [x - 8, 22], [x - 36, 22]], bath.stoneDark) +
    rect(x - 36, 22, 72, 3, '#241a24', 'fill-opacity=".6"') +
    rect(x - 40, h - 34, 80, 34, bath.stoneDark) + rect(x - 40, h - 34, 28, 34, bath.stoneDeep) + rect(x - 40, h - 34, 80, 2.4, bath.stone);
}

function banner(word: string): string {
  const x = 28;
  return polygon([[x - 24, 9], [x + 24, 3], [x + 24, 168], [x, 152], [x - 24, 168]], '#17101a',
    'fill-opacity=".5" transform="translate(-4 4)"') +
    polygon([[x - 24, 8], [x + 24, 2], [x + 24, 168], [x, 152], [x - 24, 168]], bath.banner) +
    polygon([[x - 24, 8], [x - 8, 6], [x - 8, 158], [x - 24, 168]], bath.bannerDark) +
    polygon([[x + 14, 3], [x + 24, 2], [x + 24, 168], [x + 14, 161]], '#de4a3a', 'fill-opacity=".55"') +
    polygon([[x - 24, 78], [x + 24, 42], [x + 24, 56], [x - 24, 94]], bath.thread) + star(x + 2, 30, 11, bath.thread) +
    `<g transform="rotate(-37 ${x} 106)">${lettering(word, x, 116, word.length > 3 ? 12.5 : 15, bath.thread, { anchor: 'middle', font: 'stalin' })}</g>` +
    rect(0, 0, 56, 4, '#6b4a30') + rect(0, 0, 56, 1.3, bath.brassLit);
}

/** Two bays of roof beam, rising to the middle and falling again, so that it can go on for ever. */
function ceiling(): string {
  const [w, mid] = [bay * 2, bay];
  return polygon([[0, 0], [w, 0], [w, 34], [mid, 20], [0, 34]], bath.ceiling) + polygon([[0, 34], [mid, 20], [mid, 24], [0, 39]],
    bath.beam) +
    polygon([[w, 34], [mid, 20], [mid, 24], [w, 39]], '#8a2226') +
    along(38, w, 76, (x) => polygon([[x, 0], [x + 12, 0], [x + 4, 20], [x - 6, 20]], '#2a2030')) + rect(0, 11, w, 1.6, '#33263a');
}

export const bathWalls: readonly Piece[] = [
  { name: 'wall-bath-window', w: bay, h: floorY, art: () => windowBay(4) },
  { name: 'wall-bath-mosaic', w: bay, h: floorY, art: mosaicBay },
  { name: 'wall-bath-plain', w: bay / 2, h: floorY, art: () => tiles(bay / 2, 12) + wainscot(bay / 2, 19) },
  { name: 'pilaster', w: 84, h: floorY - 22, art: pilaster },
  { name: 'banner-par', w: 56, h: 170, art: () => banner('ПАР') },
  { name: 'banner-trud', w: 56, h: 170, art: () => banner('ТРУД') },
  { name: 'banner-sila', w: 56, h: 170, art: () => banner('СИЛА') },
  { name: 'ceiling', w: bay * 2, h: 40, art: ceiling },
  { name: 'ceiling-end', w: 218, h: 40, art: ceiling }, // as far as the end wall
];
