/** What a face does: eyes, brows and mouth for each expression. */
import type { HeadLook, HeadPen } from './character.ts';
import type { Ramp } from './paint.ts';
import type { Expression } from './pose.ts';

type Eyes = 'open' | 'squeezed' | 'closed' | 'rolling';
type Mouth = 'set' | 'teeth' | 'shout' | 'slack' | 'crooked' | 'clenched';
type Face = { eyes: Eyes; mouth: Mouth; jawDrop: number; browDrop: number; browIn: number };

const FACES: Record<Expression, Face> = {
  neutral: { eyes: 'open', mouth: 'set', jawDrop: 0, browDrop: 0, browIn: 0 },
  grit: { eyes: 'open', mouth: 'teeth', jawDrop: 3, browDrop: 0, browIn: 0 },
  shout: { eyes: 'open', mouth: 'shout', jawDrop: 9, browDrop: 2, browIn: 0 },
  hurt: { eyes: 'squeezed', mouth: 'teeth', jawDrop: 6, browDrop: 0, browIn: 0 },
  wince: { eyes: 'squeezed', mouth: 'clenched', jawDrop: 1, browDrop: 3, browIn: 3 },
  dazed: { eyes: 'rolling', mouth: 'slack', jawDrop: 7, browDrop: -5, browIn: -7 },
  out: { eyes: 'closed', mouth: 'slack', jawDrop: 5, browDrop: -2, browIn: -6 },
  smirk: { eyes: 'open', mouth: 'crooked', jawDrop: 0, browDrop: -1, browIn: 2 },
};

const EYE_WHITE = '#f1e6d6';
const TEETH = '#efe3d2';
const GUMS = '#3a0f17';

export const jawDrop = (expression: Expression): number => FACES[expression].jawDrop;

export function drawEyes(pen: HeadPen, look: HeadLook, skin: Ramp, ink: string, expression: Expression): string {
  const { eyes } = FACES[expression];
  const sockets =
    pen.fill([[-5, -64], [8, -66], [21, -60, 1], [20, -52], [14, -47.5], [2, -48], [-4, -54]], skin.s) +
    pen.fill([[26, -60, 1], [34, -64], [34, -55], [32, -49.5], [27, -50]], skin.s);
  if (eyes === 'squeezed') {
    return sockets + pen.line([[0, -59], [15, -53.5, 1], [2, -50]], ink, 3.2, 0) + pen.line([[34, -58], [28, -54, 1], [33, -51]], ink, 2.8, 0);
  }
  if (eyes === 'closed') {
    return sockets + pen.line([[1, -54], [9, -50.5], [17, -53]], ink, 3) + pen.line([[27, -53], [32, -52]], ink, 2.6);
  }
  if (eyes === 'rolling') return sockets + drawRollingEyes(pen, ink);
  return sockets + drawOpenEyes(pen, look, skin, ink);
}

function drawRollingEyes(pen: HeadPen, ink: string): string {
  return (
    pen.fill([[0, -55, 1], [8, -61], [18, -56, 1], [13, -49.5], [4, -49.5]], EYE_WHITE) +
    pen.fill([[26.5, -56], [33, -60], [33.4, -51], [27.5, -50]], EYE_WHITE) +
    pen.fill([[9, -59.5], [13, -59], [12.6, -55], [9.2, -55.4]], ink) +
    pen.fill([[28.6, -54], [31.6, -54], [31.2, -50.6], [28.8, -50.6]], ink) +
    pen.line([[0, -56], [8, -61.5], [18, -56]], ink, 2.4)
  );
}

function drawOpenEyes(pen: HeadPen, look: HeadLook, skin: Ramp, ink: string): string {
  const lid = look.lid ?? 0;
  const iris = look.iris ?? ink;
  let svg =
    pen.fill([[2, -55.5 + lid, 1], [8, -57 + lid * 2], [17, -54 + lid, 1], [11, -50.5], [4, -51.5]], EYE_WHITE) +
    pen.fill([[28, -55], [33, -56.5], [32, -51.5], [28, -51.8]], EYE_WHITE) +
    pen.fill([[9.5, -57], [14.5, -56], [14, -50.5], [10, -50.5]], iris) +
    pen.fill([[30, -56.5], [33, -56.5], [32.5, -51], [30.2, -51]], iris) +
    pen.fill([[-1, -57.5 + lid, 1], [9, -60.5 + lid], [19, -56 + lid, 1], [18, -53.6 + lid], [9, -57 + lid]], ink) +
    pen.fill([[26.5, -57 + lid], [34, -59], [34, -56.3 + lid], [28, -54.8 + lid]], ink);
  if (look.bags) svg += pen.line([[3, -47.5], [9, -45.5], [15, -47.5]], skin.d ?? ink, 1.8);
  return svg;
}

/** Brows are heavy wedges: at game scale they are the whole expression. */
export function drawBrows(pen: HeadPen, look: HeadLook, ink: string, expression: Expression): string {
  const face = FACES[expression];
  const drop = (look.browDrop ?? 0) + face.browDrop;
  const inner = (look.browIn ?? 3) + face.browIn;
  const thick = look.browT ?? 6;
  const ridge = look.brow ?? 0;
  const color = look.browC ?? look.hair?.s ?? ink;
  const near = pen.fill(
    [
      [-7, -66 + drop * 0.3, 1],
      [6, -70 - thick * 0.4 + drop * 0.6],
      [22, -62 + inner * 0.6 + drop - thick * 0.3, 1],
      [21, -57.5 + inner * 0.6 + drop, 1],
      [8, -63 + drop],
    ],
    color,
  );
  const far = pen.fill(
    [
      [26, -58 + inner * 0.4 + drop, 1],
      [26, -62.5 + inner * 0.4 + drop - thick * 0.2, 1],
      [37 + ridge, -70 + drop * 0.4],
      [36 + ridge, -65 + drop * 0.4],
    ],
    color,
  );
  return near + far;
}

export function drawMouth(pen: HeadPen, look: HeadLook, skin: Ramp, ink: string, expression: Expression): string {
  const { mouth } = FACES[expression];
  if (mouth === 'shout') {
    return (
      pen.fill([[14, -24], [24, -26.5], [33, -24], [33, -13], [25, -9], [16, -13]], GUMS) +
      pen.fill([[15, -24, 1], [24, -26], [33, -24, 1], [32, -21], [17, -21]], EYE_WHITE)
    );
  }
  if (mouth === 'teeth') {
    return (
      pen.fill([[12, -24, 1], [24, -25], [33, -24, 1], [33, -15, 1], [24, -14], [13, -16, 1]], ink) +
      pen.fill([[14, -22.5], [32, -22.8], [32, -17], [15, -17.5]], TEETH) +
      pen.line([[14, -20], [32, -20]], ink, 1.2)
    );
  }
  if (mouth === 'clenched') {
    return (
      pen.fill([[10, -15, 1], [18, -22], [33, -21, 1], [33, -14.5, 1], [22, -15.5], [13, -12, 1]], ink) +
      pen.fill([[14, -16.4], [20, -19.8], [31.6, -19], [31.6, -16.4], [21, -17.2]], TEETH)
    );
  }
  if (mouth === 'slack') {
    return (
      pen.fill([[16, -21], [24, -23], [32, -20.5], [31, -11], [24, -8], [18, -11]], GUMS) +
      pen.fill([[18, -21, 1], [24, -22.6], [31, -20.6, 1], [30, -18.4], [19, -18.6]], EYE_WHITE)
    );
  }
  if (mouth === 'crooked') {
    return (
      pen.fill([[9, -26, 1], [18, -22.6], [33, -23.5, 1], [32, -19.4], [20, -17.6], [11, -21.6]], ink) +
      pen.fill([[13, -22.6], [20, -20.8], [30, -21.6], [29, -19.8], [20, -18.8]], TEETH) +
      pen.line([[7, -30], [6, -25], [9, -21]], skin.s, 2.2)
    );
  }
  const m = look.mouth ?? 0;
  const corner = m > 0 ? m : 0;
  const frown = m < 0 ? -m * 0.3 : 0;
  return (
    pen.fill(
      [[10 - corner, -20 - m * 1.4, 1], [22, -22.5], [33, -23 + frown, 1], [32, -20], [22, -19.6], [11, -17.5 - m * 1.4]],
      ink,
    ) + pen.fill([[19, -15], [30, -16], [28, -12.5], [21, -12]], skin.s)
  );
}

const BRUISE = '#7a3550';
const BLOOD = '#8c1520';

/** A black eye, a split brow and a bloody lip. */
export function drawDamage(pen: HeadPen): string {
  return (
    pen.fill([[-4, -52], [6, -47], [17, -47], [21, -51], [18, -43], [9, -40], [0, -43]], BRUISE, 0.17, 0.75) +
    pen.fill([[2, -73, 1], [8, -70], [10, -62, 1], [7, -57], [6, -64], [3, -68]], BLOOD) +
    pen.line([[-1, -36], [8, -39]], BLOOD, 2.4) +
    pen.line([[1, -31], [9, -34]], BLOOD, 2) +
    pen.fill([[22, -17], [28, -18, 1], [29, -9], [26, -4], [24, -10]], BLOOD)
  );
}
