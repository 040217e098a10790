/** The same café in the thirtieth part of a second that lights it from a sleeve. */
import { at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, starPoints, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { emptyHat } from '../ushanka.ts';
import { roomOf } from './cafe.ts';
import { cafe, card, glass, table, tableLamp } from './cafe-things.ts';
import { blurred, calmBelow, glow, H, screened, unfocused, vignette, W } from './kit.ts';

const [MUZZLE_X, MUZZLE_Y] = [902, 128];
/** The fan of the flash, degrees from the muzzle, each blade as wide as it says. */
const BLADES = [[181, 3.6], [168.4, 6.2], [153, 6], [140, 3], [190, 1.8]] as const;

function blade(turn: number, half: number): Vec[] {
  const far = (degrees: number): Vec => {
    const a = (degrees * Math.PI) / 180;
    return [MUZZLE_X + Math.cos(a) * 1300, MUZZLE_Y + Math.sin(a) * 1300];
  };
  return [[MUZZLE_X, MUZZLE_Y], far(turn - half), far(turn + half)];
}
const fan = BLADES.map(([turn, half]) => path(blade(turn, half))).join('');

const SHADOW = '#6a4468';
const multiply = (inner: string): string => `<g style="mix-blend-mode:multiply">${inner}</g>`;

/** The lamps are out of it: all there is of the room is plum, and what the flash cuts out of it. */
const dark = (inner: string): string => inner + multiply(rect(0, 0, W, H, '#3a2c5e'));
const lit = (inner: string): string => clipped('fan', fan, inner + screened(rect(0, 0, W, H, '#a8781c', 'fill-opacity=".5"')));

/** Falls from a head; its shadow is on the mirrors already. */
function hat(): string {
  const streaks = each(3, (i) => stroke(`M${398 + i * 22} ${122 - i * 6}l-${9 - i} -${24 - i * 3}`, '#fff6dc', 2.4, 'stroke-opacity=".6"'));
  return group(emptyHat() + screened(polygon([[8, -64], [38, -50], [46, -22], [40, 0], [30, -4], [34, -30], [20, -50]], '#ffdf8a',
    'fill-opacity=".75"')), 'translate(430 212) rotate(24) scale(.68)') + streaks;
}

/** Shadows of what stands or flies, thrown on what is behind it: away from the muzzle, and longer than the thing. */
function shadows(): string {
  const hatShape = filled(curve([[-44, 2], [-46, -26], [-38, -54], [0, -68], [38, -52], [46, -24], [66, 4], [40, 12], [0, 6]], true, 0.16),
    SHADOW);
  const samovarShape = filled('M-24 0H24L18 -14C36 -20 40 -80 24 -88L16 -100C24 -118 8 -124 0 -128' +
    'C-8 -124 -24 -118 -16 -100L-24 -88C-40 -80 -36 -20 -18 -14Z',
    SHADOW);
  const tableShape = filled('M-96 -6C-60 -26 70 -40 96 -10L60 26L-60 40Z', SHADOW);
  const cast = group(samovarShape, 'translate(402 262) skewX(8) scale(1.06)') +
    group(hatShape, 'translate(340 226) rotate(24) scale(.98 .9)') +
    group(tableShape, 'translate(376 420) rotate(-24) scale(1.4 1)');
  return clipped('fan2', fan, multiply(cast));
}

/** It goes over with everything that was on it. */
function goingOver(): string {
  const tipped = group(table(88), 'translate(476 352) rotate(-33)');
  const splash = filled(curve([[362, 262], [372, 244], [392, 236], [386, 250], [404, 252], [390, 262], [396, 278], [376, 272], [366, 284]],
    true, 0.2),
    '#e0702c', `stroke="${cafe.ink}" stroke-width="2.4" paint-order="stroke"`) +
    filled(curve([[368, 262], [376, 250], [386, 244], [380, 256], [388, 260], [376, 266]], true, 0.2), '#ffc878') +
    ([[404, 228, 3.4], [416, 238, 2.4], [350, 250, 2.6]] as const).map(([x, y, r]) => circle(x, y, r, '#e0702c',
      `stroke="${cafe.ink}" stroke-width="1.4"`)).join('');
  return tipped +
    group(tableLamp(false), 'translate(520 322) rotate(-74)') +
    splash +
    group(glass(), 'translate(372 306) rotate(-118) scale(1.24)');
}

function cards(): string {
  const thrown = [['Т', 'spade', 520, 206, 34, 1.3], ['9', 'heart', 560, 238, -22, 1.2], ['К', 'heart', 486, 260, 58, 1.3],
    ['Д', 'heart', 452, 290, 16, 1.2], ['', 'back', 596, 330, 48, 1]] as const;
  return thrown.map(([rank, suit, x, y, turn, k]) => group(card(rank, suit),
    `translate(${x} ${y}) rotate(${turn}) scale(${k} ${(k * 0.86).toFixed(2)})`))
    .join('');
}

/** Glass of the mirror, and of the lamp in the middle. */
function shards(): string {
  const roll = dice(27);
  const piece = (x: number, y: number, r: number): string => {
    const a = roll() * 6;
    const corner = (n: number, k: number): Vec => [x + Math.cos(a + n) * r * k, y + Math.sin(a + n) * r * k];
    return polygon([corner(0, 1), corner(1.6, 0.5), corner(3, 0.9), corner(4.4, 0.35)], roll() > 0.4 ? '#fff1c0' : '#c98a8a',
      `stroke="${cafe.ink}" stroke-width="1"`);
  };
  return each(6, (i) => piece(584 - roll() * 120 + (i % 3) * 14, 100 + roll() * 120, 5 + roll() * 7)) +
    each(4, () => piece(450 + roll() * 70, 86 + roll() * 60, 2.4 + roll() * 5));
}

/** Out of a sleeve, beyond the edge of what anybody looked at. */
function flash(): string {
  const burst = (r: number, inner: number, points: number, tone: string, turn: number): string => polygon(starPoints(MUZZLE_X, MUZZLE_Y, r,
    inner, points, turn),
    tone);
  return glow(MUZZLE_X, MUZZLE_Y, 300, '#ffb03c', 0.8) +
    burst(108, 0.38, 9, '#f0562c', 0.1) +
    burst(84, 0.42, 9, '#ffd34a', 0.16) +
    burst(54, 0.5, 9, '#fff7df', 0.1) +
    glow(MUZZLE_X, MUZZLE_Y, 160, '#fff0b0', 0.8);
}

/** The line it took, from the sleeve to the mirror. */
const bullet = (): string => at(MUZZLE_X, MUZZLE_Y,
  polygon([[-60, -3], [-312, -27], [-312, -22], [-60, 4]], '#fff7df', 'fill-opacity=".75"'));

const smoke = (): string => blurred(each(6, (i) => ellipse(860 - i * 22, 96 - (i % 2) * 14 - i * 3, 30 - i * 2, 14, '#ffe0b0',
  `fill-opacity="${(0.3 - i * 0.04).toFixed(2)}"`)), 5);

export function cafeShot(): string {
  const scene = group(unfocused(roomOf('shot'), 1.6), 'translate(-7 -4) scale(1.0146)');
  return dark(scene) +
    lit(scene) +
    shadows() +
    bullet() +
    shards() +
    hat() +
    goingOver() +
    cards() +
    smoke() +
    vignette('#10040c', 0.8) +
    flash() +
    calmBelow('#10070c', 372);
}
