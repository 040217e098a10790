import { lettering } from '../../backdrops/lettering.ts';
import { circle, curve, each, ellipse, filled, group, path, polygon, rect, stroke } from '../../backdrops/shapes.ts';
import { paint } from '../../interface/paint.ts';

/** What the commander offers across his desk. Each stands on (0, 0). */
const inked = (d: string, fill: string, width = 7): string =>
  filled(d, fill, `stroke="${paint.ink}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"`);

const reel = (x: number, y: number, full: number): string => circle(x, y, 24, paint.steelDark, `stroke="${paint.ink}" stroke-width="3"`) + circle(x, y, full, '#4a2a22') +
  circle(x, y, full - 3, 'none', 'stroke="#7a4a38" stroke-width="1.4"') + each(3, (i) => { const a = (i * 2 * Math.PI) / 3 + 0.5;
    return polygon([[x, y], [x + Math.cos(a - 0.36) * 22, y + Math.sin(a - 0.36) * 22], [x + Math.cos(a + 0.36) * 22, y + Math.sin(a + 0.36) * 22]], paint.steelLit); }) +
  circle(x, y, 7, paint.steelDark) + circle(x, y, 3, paint.ink);

/** A reel-to-reel with a label no policeman ever read to the end. */
export function tapeRecorder(): string {
  const lamps = each(5, (i) => rect(-58 + i * 9, -22, 6, 10, i < 3 ? paint.gold : i === 3 ? paint.sodium : '#5a2a22'));
  const keys = each(4, (i) => rect(2 + i * 14, -20, 11, 13, i === 1 ? paint.red : paint.paper, `stroke="${paint.ink}" stroke-width="2"`));
  return inked(path([[-74, -98], [66, -102], [74, 0], [-70, 0]]), '#5d4638') + polygon([[-74, -98], [66, -102], [67, -94], [-73, -90]], '#a0785a') +
    polygon([[50, -101], [66, -102], [74, 0], [62, 0]], '#35232a') + polygon([[-66, -86], [54, -90], [58, -34], [-62, -32]], paint.steel) +
    polygon([[-66, -86], [10, -88], [-30, -33], [-62, -32]], '#ffffff', 'fill-opacity=".16"') + stroke('M-34 -37Q0 -26 26 -38', '#4a2a22', 2.4) +
    reel(-34, -60, 19) + reel(26, -62, 13) + rect(-68, -28, 134, 28, '#2a1c22') + lamps + keys +
    group(polygon([[-30, -12], [30, -12], [30, 12], [-30, 12]], paint.paper, `stroke="${paint.ink}" stroke-width="3"`) + rect(-30, -12, 60, 6, paint.red) +
      lettering('CALM 1', 0, 8, 12, paint.ink, { anchor: 'middle' }), 'translate(-96 -4) rotate(-14) scale(.82)');
}

/** Vodka: a bottle, and two glasses, since one drinks to somebody. */
export function vodka(): string {
  const glass = (x: number, k: number): string => group(inked('M-15 -36L15 -36L10 0L-10 0Z', '#9fc4c8', 5) + polygon([[-13, -22], [13, -22], [10, -2], [-10, -2]], '#e8f6f2') +
    polygon([[-11, -34], [-5, -34], [-5, -3], [-8, -3]], '#ffffff', 'fill-opacity=".8"'), `translate(${x} 0) scale(${k})`);
  const bottle = inked('M-12 -152H12V-112C14 -100 27 -98 27 -82V-2H-27V-82C-27 -98 -14 -100 -12 -112Z', '#7fb0b4', 8) +
    filled('M-23 -74V-4H23V-74C10 -66 -8 -80 -23 -74Z', '#d8efe9') + filled('M14 -110C16 -100 27 -96 27 -82V-2H14Z', '#3f6f78', 'fill-opacity=".55"') +
    polygon([[-19, -86], [-13, -98], [-9, -100], [-12, -6], [-20, -6]], '#ffffff', 'fill-opacity=".75"') +
    polygon([[-27, -66], [27, -70], [27, -22], [-27, -18]], paint.paper) + polygon([[-27, -66], [27, -70], [27, -60], [-27, -56]], paint.red) +
    group(lettering('ВОДКА', 0, 0, 14, paint.deep, { anchor: 'middle', width: 0.94 }), 'translate(0 -37) rotate(-4)') +
    stroke('M-20 -27L20 -30', paint.red, 2.4) + inked('M-13 -164H13V-146H-13Z', paint.red, 6) + rect(-13, -164, 6, 18, '#ef6a54');
  return ellipse(4, 0, 74, 6, paint.ink, 'fill-opacity=".45"') + glass(50, 1.05) + bottle + glass(-48, 0.9);
}

/** The black telephone whose cord runs all the way to Moscow. */
export const telephone = (): string => inked(curve([[-40, 0], [-34, -24], [-18, -34], [18, -34], [34, -24], [40, 0]], true, 0.1), '#2a2630', 7) +
  circle(0, -14, 13, paint.steelLit) + circle(0, -14, 6, '#2a2630') + each(8, (i) => circle(Math.cos(i * 0.7 + 0.8) * 9.4, -14 + Math.sin(i * 0.7 + 0.8) * 9.4, 2, '#2a2630'));

/** Complaints, stacked; the stack has a view of the room. */
export const complaints = (): string => each(7, (i) => polygon([[-34 + (i % 3) * 3, -i * 6], [32 + ((i + 1) % 3) * 3, -2 - i * 6], [33 + ((i + 1) % 3) * 3, -8 - i * 6], [-33 + (i % 3) * 3, -6 - i * 6]],
  i % 2 ? paint.paper : '#cdbd9a', `stroke="${paint.ink}" stroke-width="1.6"`)) +
  group(polygon([[-33, -9], [34, -12], [34, 4], [-33, 7]], paint.red) + lettering('COMPLAINTS', 0, 1, 8.4, paint.cream, { anchor: 'middle', lean: 4 }), 'translate(0 -28) rotate(-1)');
