/** A large face, seen from three quarters right. Head units: 100 = chin to crown, origin below the ear at chin height. */
import type { Vec } from '../build/rig/geometry.ts';
import { drawBrows, drawEye, drawSockets } from './eyes.ts';
import type { Features } from './features.ts';
import { drawLines } from './lines.ts';
import type { Look } from './look.ts';
import { drawMouth, mouthOf } from './mouth.ts';
import { brush, type Points, shape } from './pen.ts';

function drawNose(f: Features): string {
  const { skin } = f;
  const drop = f.noseDrop ?? 0;
  const bump = f.noseBump ?? 0;
  const wing = f.noseWing ?? 0;
  const tip: Vec = [42.4 + (f.noseOut ?? 0), -38.4 + drop];
  const base = -32.6 + drop * 0.8;
  const front: Points = [
    [20, -64], [27.4, -62], [29.4, -56], [33 + bump, -49 + drop * 0.4], [tip[0] - 3.4, tip[1] - 4.6], [tip[0], tip[1], 1],
      [tip[0] - 0.6, tip[1] + 3.2],
    [tip[0] - 4.4, tip[1] + 6, 1], [29, base + 1.4], [22, base], [18, -40],
  ];
  const side: Points = [
    [18.5, -63, 1], [24, -61.4], [25.2, -55], [28.6 + bump * 0.8, -48 + drop * 0.4], [31 + bump * 0.3, -42 + drop], [33.4, -38 + drop],
    [35, -34.4 + drop, 1], [29, base + 1], [23, base + 0.8], [17.6 - wing, base - 2.4], [17.4 - wing, -38 + drop * 0.8],
      [20.4 - wing * 0.4, -42.4 + drop],
    [22, -49],
  ];
  return shape(front, skin.l) + shape(side, skin.s) +
    shape([[24, base - 0.6], [28, base - 3], [33, base - 2.4, 1], [31.4, base + 0.4], [26.6, base + 1.2]], skin.d) +
    brush([[20.6 - wing * 0.4, -42.6 + drop], [17 - wing, -38 + drop], [17.8 - wing, base - 1.6], [22, base + 0.8]], 1.7, skin.d,
      { head: 0.3, tail: 0.3 }) +
    brush([[27.2, -60], [29.6, -55], [33.4 + bump, -48 + drop * 0.4], [36 + bump * 0.4, -45 + drop]], 1.5, skin.d,
      { head: 0.2, tail: 0.6 }) +
    shape([[33.6 + bump * 0.5, -44.6 + drop], [37, -43.4 + drop], [tip[0] - 2.2, tip[1] + 0.4], [36, -38.4 + drop]], skin.h);
}

export function drawFace(f: Features, look: Look): string {
  return drawSockets(f.skin) +
    drawEye(false, f, look) +
    drawEye(true, f, look) +
    drawLines(f, look) +
    drawBrows(f, look) +
    drawMouth(f, look) +
    (f.over?.(mouthOf(f, look), look) ?? '') +
    drawNose(f);
}
