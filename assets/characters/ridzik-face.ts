/** Ridzik's own faces, drawn over the rig's: he laughs, talks, whistles, gapes, winks and chews. */
import type { HeadPen } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import type { Mood } from './poses/ridzik-stance.ts';

const INK = '#140d14';
const GUMS = '#4a141c';
const TONGUE = '#b8505a';
const TEETH = '#f4ead8';
const BROW = '#2a1a16';
const WHITE = '#f6eddd';

/** Skin where the rig's mouth was. */
const wipeMouth = (pen: HeadPen, skin: Ramp): string =>
  pen.fill([[9, -31], [22, -30], [34, -29], [35, -14], [30, -7], [14, -8], [8, -18]], skin.l);
const wipeEyes = (pen: HeadPen, skin: Ramp): string =>
  pen.fill([[-7, -78, 1], [18, -76], [23, -62, 1], [20, -48], [4, -46], [-6, -52]], skin.l) +
  pen.fill([[25, -76, 1], [35, -76], [36, -64], [33, -50], [26, -49]], skin.l);

/** Eyes shut with mirth: two arches under raised brows. */
const merryEyes = (pen: HeadPen, skin: Ramp): string =>
  wipeEyes(pen, skin) +
  pen.fill([[-2, -58], [8, -63], [19, -57], [16, -51], [2, -51]], skin.s) +
  pen.line([[-1, -53], [8, -60], [18, -53]], INK, 3.4) +
  pen.line([[26, -53], [31, -59], [35, -54]], INK, 3) +
  pen.fill([[-8, -70, 1], [6, -78], [21, -72, 1], [20, -68, 1], [6, -73]], BROW) +
  pen.fill([[26, -71, 1], [36, -77, 1], [36, -72]], BROW);

/** Eyes like saucers. */
const wideEyes = (pen: HeadPen, skin: Ramp): string =>
  wipeEyes(pen, skin) +
  pen.fill([[-2, -56], [2, -65], [11, -68], [19, -62], [19, -52], [12, -47], [3, -48]], WHITE) +
  pen.fill([[26, -58], [30, -67], [36, -64], [36, -51], [29, -48]], WHITE) +
  pen.line([[-2, -56], [2, -65], [11, -68], [19, -62], [19, -53]], INK, 2.4) +
  pen.fill([[10, -61], [15, -60], [14.6, -54], [10.4, -54]], INK) +
  pen.fill([[31, -61], [34.6, -60], [34.4, -54], [31.4, -54]], INK) +
  pen.fill([[-8, -76, 1], [6, -86], [20, -80, 1], [19, -76, 1], [6, -81]], BROW) +
  pen.fill([[27, -78, 1], [37, -84, 1], [37, -79]], BROW);

const bigLaugh = (pen: HeadPen, skin: Ramp): string =>
  wipeMouth(pen, skin) +
  pen.fill([[5, -32, 1], [18, -28], [35, -31, 1], [35, -16], [29, -5], [17, -4], [9, -14]], GUMS) +
  pen.fill([[7, -31, 1], [18, -27.4], [34.6, -30, 1], [34, -24], [19, -21], [9, -24]], TEETH) +
  pen.fill([[15, -10], [24, -14], [31, -11], [27, -6], [18, -5]], TONGUE) +
  pen.line([[3, -36], [3, -31], [6, -27]], skin.s, 2.4);

const FACES: Record<Mood, (pen: HeadPen, skin: Ramp) => string> = {
  laugh: (pen, skin) => merryEyes(pen, skin) + bigLaugh(pen, skin),
  talk: (pen, skin) =>
    wipeMouth(pen, skin) +
    pen.fill([[9, -26, 1], [20, -27], [34, -26, 1], [33, -16], [25, -11], [14, -13]], GUMS) +
    pen.fill([[11, -25.4, 1], [20, -26], [33, -25.4, 1], [32, -22], [13, -21.6]], TEETH),
  whistle: (pen, skin) =>
    wipeMouth(pen, skin) +
    pen.fill([[24, -27], [32, -29], [38, -25], [38, -18], [32, -14], [25, -17]], skin.s) +
    pen.fill([[30, -24], [34, -25], [36, -21.6], [34, -18.6], [30, -19.6]], GUMS) +
    pen.line([[18, -30], [15, -22], [19, -15]], skin.s, 2),
  gape: (pen, skin) =>
    wideEyes(pen, skin) +
    wipeMouth(pen, skin) +
    pen.fill([[17, -26], [25, -29], [33, -26], [34, -13], [27, -3], [18, -7]], GUMS) +
    pen.fill([[19, -25], [25, -27.4], [32, -25, 1], [31, -22], [20, -22]], TEETH),
  wink: (pen, skin) =>
    pen.fill([[-6, -68, 1], [18, -66], [22, -58, 1], [19, -49], [4, -47], [-6, -52]], skin.l) +
    pen.line([[-2, -55, 1], [8, -51], [18, -55, 1]], INK, 3.6) +
    pen.line([[-3, -50], [2, -47], [8, -46]], skin.s, 2) +
    pen.fill([[-7, -60, 1], [7, -66], [21, -62, 1], [20, -58, 1], [7, -61]], BROW),
  chew: (pen, skin) =>
    wipeMouth(pen, skin) +
    pen.fill([[2, -38], [12, -36], [14, -22], [8, -14], [-1, -20]], skin.h ?? skin.l) +
    pen.line([[14, -34], [16, -24], [12, -14]], skin.s, 2.4) +
    pen.line([[20, -20], [26, -17.4], [34, -20]], INK, 3),
};

export const drawMood = (pen: HeadPen, mood: Mood, skin: Ramp): string => FACES[mood](pen, skin);
