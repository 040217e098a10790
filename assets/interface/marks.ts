import { circle, each, ellipse, path, polygon, rect, stroke, type Vec } from '../backdrops/shapes.ts';
import type { Drawing } from './drawing.ts';

/** Marks that must be read in a third of a second: each has a shape of its own as well as a colour. */
const ink = '#120e16';
const inked = (width: number): string => `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"`;
const bang = (tone: string): string => polygon([[-3.4, -11], [3.8, -11.6], [2.2, 2], [-2.2, 2]], tone) + circle(0, 7.4, 2.8, tone);

const diamond = (r: number): Vec[] => [[0, -r], [r, 0], [0, r], [-r, 0]];
/** Can be parried: a hollow diamond. */
const white = (): string => `${stroke(path(diamond(19)), ink, 9.4, 'stroke-linejoin="miter"') + stroke(path(diamond(19)), '#fff6dc', 4.6)}<g stroke="${ink}" stroke-width="3" paint-order="stroke">${bang('#fff6dc')}</g>`;

const octagon = (r: number): Vec[] => Array.from({ length: 8 }, (_, i): Vec => [Math.cos((i + 0.5) * 0.7854) * r,
  Math.sin((i + 0.5) * 0.7854) * r]);
/** Cannot be stopped, get away: a filled stop sign with a warning triangle in it. */
const red = (): string => polygon(octagon(23), '#e8261c', inked(6)) + stroke(path(octagon(19)), '#ffd0c0', 1.6) +
  polygon([[0, -15], [14, 10], [-14, 10]], '#fff6dc') + polygon([[-1.9, -7], [1.9, -7], [1.1, 3], [-1.1, 3]], '#7d1420') +
  circle(0, 6.4, 1.7, '#7d1420');

/** A grab: an open hand inside a ring. */
const blue = (): string => {
  const finger = (x: number, y: number, l: number,
    deg: number): string => `<g transform="translate(${x} ${y}) rotate(${deg})">${rect(-1.9, -l, 3.8, l + 2, '#d9f0ff', 'rx="1.9"')}</g>`;
  const hand = finger(-5, -1, 9.5, -16) + finger(-1.6, -2, 11.5, -4) + finger(2, -2, 11, 7) + finger(5.2, 0, 9, 20) +
    finger(-6, 6, 7.5, -62) + polygon([[-6.6, -1], [6.6, -1], [6, 8], [2.6, 11], [-3, 11], [-6, 7]], '#d9f0ff');
  return circle(0, 0, 19, 'none', `stroke="${ink}" stroke-width="10"`) + circle(0, 0, 19, '#123a6a', 'fill-opacity=".6"') +
    circle(0, 0, 19, 'none', 'stroke="#3fa2ff" stroke-width="5" stroke-dasharray="23 6.8"') + hand;
};

/** Calls for men: a shout, and two heads in it. Neither parried nor dodged: stopped. */
const call = (): string => {
  const bubble: Vec[] = [[-23, -19], [23, -19], [23, 11], [2, 11], [-8, 23], [-9, 11], [-23, 11]];
  const man = (x: number, tone: string): string => circle(x, -8.6, 4.9, tone) +
    polygon([[x - 8.6, 7.6], [x - 7, 0], [x - 3, -2.6], [x + 3, -2.6], [x + 7, 0], [x + 8.6, 7.6]], tone);
  return polygon(bubble, '#f0b429', inked(6)) + stroke(path([[-20, -16], [20, -16]], false), '#ffe9a6', 2) +
    `<g stroke="#f0b429" stroke-width="2.4" paint-order="stroke">${man(7.4, '#5a3410')}${man(-6.6, ink)}</g>`;
};

/** At one's aim: brackets that lie on the floor, amber, so that nobody takes them for a hero's ring. */
const target = (): string => ([[ink, 6.4], ['#ffd98a', 3.2]] as const).map(([tone, width]) => each(2, (i) => {
  const side = i * 2 - 1;
  const bracket: Vec[] = [[side * 22 + 5, -12], [side * 34 + 5, -12], [side * 34 - 5, 12], [side * 22 - 5, 12]];
  return stroke(path(bracket, false), tone, width, 'stroke-linejoin="miter" stroke-linecap="square"');
})).join('');

/** Something will come down here. */
const hazard = (): string => ellipse(0, 0, 44, 13, '#0d0a12', 'fill-opacity=".5"') +
  ellipse(0, 0, 42, 12.4, 'none', 'stroke="#e8261c" stroke-width="3.2" stroke-dasharray="10 6"') +
  polygon([[-7, -3], [7, -3], [0, 6]], '#e8261c');

const mark = (name: string, reach: number, art: () => string): Drawing => ({ name, room: [-reach, -reach, reach, reach], art });

export const marks: readonly Drawing[] = [
  mark('telegraph-white', 32, white), mark('telegraph-red', 34, red), mark('telegraph-blue', 32, blue), mark('telegraph-call', 34, call),
  mark('target-ring', 48, target), mark('hazard-ring', 52, hazard),
];
