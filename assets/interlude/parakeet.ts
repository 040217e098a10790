import { circle, curve, each, ellipse, filled, group, path, polygon, stroke, type Vec } from '../backdrops/shapes.ts';
import { paint } from './paint.ts';

/** The parakeet: small, green as a certain suit, and the only one who may give the captain orders. Its perch is at (0, 0). */
export type Mood = 'hungry' | 'singing';

const tone = { green: '#1f9a5c', lit: '#5cc46a', dark: '#10614a', deep: '#0b4338', yellow: '#ffd23e', pale: '#fff0a0', amber: '#d6952c',
  tail: '#2f78b4', tailDark: '#1d4c84', beak: '#f0a04a', beakDark: '#a85a2c', cere: '#6a9be0', cheek: '#5a62c8', foot: '#e08a7a' } as const;

/** Its outline in ink first, then its colours. */
const inked = (d: string, fill: string, width = 8): string =>
  filled(d, fill, `stroke="${paint.ink}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"`);

const tail = (): string => inked(path([[6, -24], [32, -30], [66, 92], [56, 104], [44, 96]]), tone.tail) +
  polygon([[32, -30], [66, 92], [56, 104], [22, -20]], tone.tailDark) + stroke('M20 -20L54 92', '#8ec4e8', 2);

function body(puffed: boolean): string {
  const w = puffed ? 8 : 0;
  const outline = curve([[-34 - w, -4], [-48 - w, -44], [-42 - w, -90], [-14, -120], [20, -118], [42 + w, -92], [46 + w, -52], [36 + w, -16], [10, 6], [-16, 6]]);
  const shade = curve([[14, -118], [42 + w, -92], [46 + w, -52], [36 + w, -16], [10, 6], [-4, 6], [14, -30], [16, -80]]);
  const breast = curve([[-40 - w, -84], [-18, -104], [-14, -60], [-20, -14], [-36 - w, -14], [-47 - w, -46]]);
  const down = each(puffed ? 4 : 3, (i) => stroke(`M${-38 - w + i * 9} ${-30 - i * 3}q4 8 10 3`, tone.dark, 2.2, 'stroke-linecap="round"'));
  return inked(outline, tone.green) + filled(shade, tone.dark) + filled(breast, tone.lit) + down;
}

function wing(lift: number): string {
  const d = curve([[-4, -96], [26, -98], [52, -58], [54, -8], [40, 26], [26, 4], [6, -40]]);
  const edge = each(4, (row) => stroke(`M${-1 + row * 10} ${-72 + row * 22}Q${12 + row * 9} ${-58 + row * 21} ${28 + row * 6} ${-78 + row * 21}`, tone.yellow, 2.6, 'stroke-linecap="round"'));
  return `<g transform="rotate(${lift} 6 -96)">${inked(d, tone.deep, 6)}${filled(curve([[-2, -92], [18, -94], [32, -66], [22, -46], [8, -48]]), tone.green)}${edge}${polygon([[40, 26], [26, 4], [34, -4], [48, 8]], tone.tailDark)}</g>`;
}

const nape = (): string => each(5, (i) => stroke(`M${4 + i * 1.5} ${-160 + i * 9}q13 3 17 12`, paint.ink, 2.6, 'stroke-linecap="round"'));

function head(mood: Mood): string {
  const skull = curve([[-46, -134], [-36, -162], [-10, -172], [16, -160], [26, -132], [18, -108], [-12, -100], [-38, -112]]);
  const shade = curve([[2, -171], [16, -160], [26, -132], [18, -108], [-4, -101], [10, -128]]);
  const upper = mood === 'singing' ? path([[-42, -148], [-66, -150], [-72, -138], [-68, -130], [-56, -138], [-40, -134]]) : path([[-42, -146], [-58, -140], [-63, -126],
    [-57, -112], [-50, -122], [-40, -124]]);
  const lower = mood === 'singing' ? inked(path([[-42, -126], [-58, -118], [-56, -110], [-42, -114]]), tone.beakDark, 6) : '';
  const eye = mood === 'singing' ? stroke('M-36 -142q7 -9 14 0', paint.ink, 4, 'stroke-linecap="round"') : circle(-28, -140, 7.4, '#fff6df') + circle(-30, -138, 4.6, paint.ink) +
    filled('M-38 -139Q-28 -151 -19 -140L-18 -147L-34 -154Z', tone.amber) + stroke('M-38 -139Q-28 -147 -19 -140', paint.ink, 3);
  const throat = each(3, (i) => circle(-31 + i * 10, -106 + (i % 2) * 2, 2.8, paint.ink));
  return inked(skull, tone.yellow) + filled(shade, tone.amber) + filled(curve([[-38, -150], [-24, -168], [-8, -168], [-22, -154]]), tone.pale) + nape() +
    lower + inked(upper, tone.beak, 6) + polygon(mood === 'singing' ? [[-56, -138], [-40, -134], [-42, -140]] : [[-50, -122], [-40, -124], [-41, -132]], tone.beakDark) +
    ellipse(-43, -148, 7, 5, tone.cere) + eye + ellipse(-16, -114, 9, 6, tone.cheek) + throat;
}

const foot = (x: number): string => each(3, (i) => inked(`M${x - 8 + i * 7} -4q-3 8 0 14q5 2 6 -2l0 -12Z`, tone.foot, 3.4));

/** A quaver or two beamed ones. */
const note = (x: number, y: number, size: number, turn: number, fill: string, beamed = false): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${beamed ? filled('M-12 14V-16L16 -24V6H11V-13L-7 -8V14Z', fill) + ellipse(-14, 14, 8, 6, fill) + ellipse(9, 7, 8, 6, fill)
    : filled('M0 14V-26Q12 -18 12 -4Q8 -12 5 -12V14Z', fill) + ellipse(-3, 14, 8.6, 6.4, fill)}</g>`;

const song = (): string => `<g stroke="${paint.ink}" stroke-width="7" stroke-linejoin="round" paint-order="stroke">${note(-98, -158, 1, -8, paint.cream, true)}${note(-62, -202, 0.9, 12, '#ffd23e')}${note(-112, -104, 0.84, -16, paint.cream)}</g>`;

export function parakeet(mood: Mood): string {
  const sings = mood === 'singing';
  const skull = sings ? group(head(mood), 'translate(-4 -2) rotate(13 -10 -110)') : group(head(mood), 'translate(-3 15) rotate(-9 -10 -110)');
  return tail() + body(!sings) + wing(sings ? -9 : 3) + skull + foot(-20) + foot(12) + (sings ? song() : '');
}

/** The dish at its feet: seeds, or the want of them. */
export function dish(mood: Mood): string {
  const rim: Vec[] = [[-30, -14], [30, -14], [22, 12], [-22, 12]];
  const seeds = mood === 'singing' ? filled(curve([[-25, -13], [-10, -27], [8, -25], [25, -13]]), '#e9b23c') + each(9, (i) => circle(-19 + i * 4.7, -16 - (i % 3) * 3, 2, i % 2 ? '#fff0a0' : '#8a5426')) : '';
  return (seeds && `<g stroke="${paint.ink}" stroke-width="5" paint-order="stroke">${seeds}</g>`) + inked(path(rim), '#c5302a', 6) + polygon([[-30, -14], [30, -14], [28.6, -9], [-28.6, -9]], '#ef6a54') +
    polygon([[8, -9], [28, -9], [22, 12], [12, 12]], '#7d1420');
}
