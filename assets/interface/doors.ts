import { lettering } from '../backdrops/lettering.ts';
import { circle, each, polygon, rect } from '../backdrops/shapes.ts';
import type { Drawing } from './drawing.ts';

/** Doors at which one may knock: shut, and open on the dark behind. The pivot lies on the belt's back edge, the wall's foot 42 above it. */
const FOOT = -42;
const HEAD = -196;
const HALF = 44;

const frame = (lit: string, mid: string, dark: string): string =>
  rect(-HALF - 10, HEAD - 12, 2 * HALF + 20, FOOT - HEAD + 12, dark) + rect(-HALF - 8, HEAD - 10, 2 * HALF + 16, FOOT - HEAD + 10, mid) +
  rect(-HALF - 8, HEAD - 10, 2 * HALF + 16, 4, lit) + rect(-HALF - 8, HEAD - 10, 4, FOOT - HEAD + 10, lit);
const hole = (light: string): string => rect(-HALF, HEAD, 2 * HALF, FOOT - HEAD, '#0b080d') +
  polygon([[-HALF, FOOT], [HALF, FOOT], [18, FOOT - 34], [-18, FOOT - 34]], light, 'fill-opacity=".5"') +
  rect(-10, HEAD + 26, 20, 4, light, 'fill-opacity=".7"') + rect(-HALF, HEAD, 2 * HALF, 9, '#000000', 'fill-opacity=".5"');

const planks = (): string => rect(-HALF, HEAD, 2 * HALF, FOOT - HEAD, '#7a4a2e') +
  each(6, (i) => rect(-HALF + i * 14.7, HEAD, 1.6, FOOT - HEAD, '#3a2018') + rect(-HALF + i * 14.7 + 1.6, HEAD, 3, FOOT - HEAD, '#96603a')) +
  each(2, (i) => rect(-HALF, HEAD + 18 + i * 104, 2 * HALF, 12, '#4b4654') + rect(-HALF, HEAD + 18 + i * 104, 2 * HALF, 3, '#807b8c') +
    each(4, (j) => circle(-HALF + 12 + j * 21.4, HEAD + 24 + i * 104, 2.4, '#24202a'))) + rect(24, -122, 6, 22, '#2a242e') + circle(27, -100, 6, '#e8a850');
const bathSign = (): string => rect(-38, -172, 76, 40, '#c5302a') + rect(-35, -169, 70, 34, '#8e1f1a') +
  lettering('ПОСТОРОННИМ', 0, -157, 9, '#f4e2b8', { anchor: 'middle' }) + lettering('ВХОДА НЕТ', 0, -142, 11.6, '#f4e2b8', { anchor: 'middle' });
const ajar = (leaf: string): string => `<g transform="translate(${-HALF - 6} 0) skewY(16) scale(.3 1)"><g transform="translate(${HALF} 0)">${leaf}</g></g>`;

const bathFrame = (): string => frame('#9a8f98', '#5c525e', '#29232c');
const bath = (): string => bathFrame() + planks() + bathSign();
const bathOpen = (): string => bathFrame() + hole('#ffb060') + ajar(planks());

const steel = (): string => rect(-HALF, HEAD, 2 * HALF, FOOT - HEAD, '#4d5f5c') + rect(-HALF, HEAD, 10, FOOT - HEAD, '#6f8682') +
  rect(HALF - 10, HEAD, 10, FOOT - HEAD, '#35433f') + rect(-HALF, -84, 2 * HALF, 42, '#39484a') +
  each(5, (i) => polygon([[-HALF + i * 20, -42], [-HALF + 10 + i * 20, -42], [-HALF + 18 + i * 20, -58], [-HALF + 8 + i * 20, -58]], '#d9a441')) +
  rect(-20, -182, 40, 26, '#161a1e') + rect(-18, -180, 36, 22, '#8fb0a6') + polygon([[-18, -160], [4, -180], [12, -180], [-10, -158], [-18, -158]], '#cfe6dc') +
  rect(22, -120, 14, 5, '#d8d2c4') + circle(24, -117.5, 4, '#d8d2c4');
const steelSign = (): string => rect(-30, -150, 60, 20, '#e8d3a8') + lettering('CREW ONLY', 0, -136, 10.6, '#a8242c', { anchor: 'middle' });
const steelFrame = (): string => frame('#8a8f8a', '#4a4f4c', '#1e2322');
const steelShut = (): string => steelFrame() + steel() + steelSign();
const steelOpen = (): string => steelFrame() + hole('#ffd890') + ajar(steel());

const onWall = [-70, -220, 70, -20] as const;
const doorway = (name: string, art: () => string, level?: string): Drawing =>
  ({ name, room: onWall, outline: 1.1, art, ...(level === undefined ? {} : { level }) });

export const doors: readonly Drawing[] = [
  doorway('door-bath', bath, 'banya'), doorway('door-bath-open', bathOpen, 'banya'),
  doorway('door-steel', steelShut, 'handover'), doorway('door-steel-open', steelOpen, 'handover'),
];
