import { along, circle, ellipse, filled, polygon, star, stroke } from '../backdrops/shapes.ts';
import { paint } from './paint.ts';

/** The cage about its perch at (0, 0): a brass dome on a red tray, hung from the top of the picture. */
const [half, top, foot] = [128, -238, 118];

const wire = (d: string, width = 3): string => stroke(d, paint.ink, width + 4, 'stroke-linecap="round"') + stroke(d, '#d69a34', width, 'stroke-linecap="round"') +
  stroke(d, '#ffe39a', width * 0.3, 'stroke-linecap="round" transform="translate(-.8 0)"');

/** One bar, from the tray over the shoulder of the dome to its crown. */
const bar = (x: number): string => wire(`M${x} ${foot}V-120C${x} -190 ${x * 0.52} -226 0 ${top}`);

const hoop = (y: number, rx: number): string => wire(`M${-rx} ${y}Q0 ${y + 20} ${rx} ${y}`, 4);

export const cageBehind = (): string => filled(`M${-half} ${foot}V-120C${-half} -190 ${-half * 0.52} -226 0 ${top}C${half * 0.52} -226 ${half} -190 ${half} -120V${foot}Z`, paint.ink, 'fill-opacity=".16"') +
  along(-96, 100, 38.4, (x) => stroke(`M${x} ${foot}V-126C${x} -190 ${x * 0.52} -222 0 ${top}`, '#6d4a26', 2.2, 'stroke-opacity=".8"')) +
  wire(`M0 ${top - 64}V${top - 22}`, 5) + circle(0, top - 12, 11, 'none', `stroke="${paint.ink}" stroke-width="9"`) + circle(0, top - 12, 11, 'none', 'stroke="#d69a34" stroke-width="4"') +
  stroke(`M${-half} 4H${half}`, paint.ink, 13) + stroke(`M${-half} 4H${half}`, '#8a5a34', 7) + stroke(`M${-half} 2H${half}`, '#c78a52', 2);

export const cageBefore = (): string => [-half, -84, -42, 42, 84, half].map(bar).join('') + hoop(-120, half) + hoop(foot - 8, half) +
  polygon([[-half - 14, foot], [half + 14, foot], [half + 2, foot + 44], [-half - 2, foot + 44]], paint.red, `stroke="${paint.ink}" stroke-width="8" paint-order="stroke" stroke-linejoin="round"`) +
  polygon([[-half - 14, foot], [half + 14, foot], [half + 12, foot + 8], [-half - 12, foot + 8]], '#ef6a54') + polygon([[40, foot + 8], [half + 12, foot + 8], [half + 2, foot + 44], [64, foot + 44]], paint.deep) +
  star(0, foot + 25, 13, paint.gold) + ellipse(0, top, 12, 8, '#d69a34', `stroke="${paint.ink}" stroke-width="4"`);
