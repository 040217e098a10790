/** Sergeant Ridzik's car, which has been driven as he talks, and the radio that somebody has just taken out of it. */
import { wheel } from '../../backdrops/chicago-kit.ts';
import { lettering } from '../../backdrops/lettering.ts';
import { at, circle, clipped, curve, each, ellipse, filled, group, path, polygon, rect, stroke, type Vec } from '../../backdrops/shapes.ts';

export const rust = {
  ink: '#0d0a12', body: '#8a7f5c', lit: '#c4b684', dark: '#4a4234', primer: '#9a4a30', grey: '#7d8388', glass: '#12222a',
    glassLit: '#3f6a72',
  trim: '#8a949a', trimLit: '#d8dee0', seat: '#7a4030', seatLit: '#a8644a', inside: '#1d1418', black: '#1a181f', blackLit: '#4a4854',
    cord: '#2a2630',
} as const;

/** A cord in curls from one place to another, hanging through in between. */
export function coil([x0, y0]: Vec, [x1, y1]: Vec, turns: number, r: number, sag: number): string {
  const steps = turns * 10;
  const points = Array.from({ length: steps + 1 }, (_, i): Vec => {
    const t = i / steps;
    const a = t * turns * Math.PI * 2;
    return [x0 + (x1 - x0) * t + Math.sin(a) * r, y0 + (y1 - y0) * t + Math.sin(t * Math.PI) * sag + Math.cos(a) * r * 0.9 - r * 0.9];
  });
  return curve(points, false, 0.16);
}

export const cord = (d: string, width: number, tone: string, lit: string): string => stroke(d, rust.ink, width * 2.2,
  'stroke-linecap="round"') +
  stroke(d, tone, width, 'stroke-linecap="round"') +
  stroke(d, lit, width * 0.3, 'stroke-linecap="round" stroke-dasharray="7 9"');

/** The hand microphone of a police radio, its grille on (0, 0), cord leaving below. */
export const microphone = (): string => filled(curve([[-19, -26], [0, -31], [19, -26], [24, -6], [20, 22], [12, 34], [-12, 34], [-20, 22],
  [-24, -6]], true, 0.14),
  rust.black, `stroke="${rust.ink}" stroke-width="6" paint-order="stroke"`) +
  filled(curve([[4, -30], [19, -26], [24, -6], [20, 22], [12, 34], [8, 20], [12, -6]], true, 0.14), rust.blackLit) +
  each(5, (i) => rect(-13, -20 + i * 6, 26, 3, i % 2 ? '#5a5864' : '#8a8894')) +
  rect(-25, 2, 7, 20, '#d2301f', `stroke="${rust.ink}" stroke-width="2"`) +
  circle(0, 20, 4, '#c99a34') +
  stroke('M-15 -24C-8 -28 8 -28 15 -24', '#c8c6d0', 2);

function openDoor(): string {
  const inside: Vec[] = [[170, -58], [182, -89], [221, -90], [243, -58], [240, -20], [168, -20]];
  const panel: Vec[] = [[243, -60], [243, -18], [292, -1], [294, -52]];
  return polygon(inside, rust.inside, `stroke="${rust.ink}" stroke-width="3"`) +
    clipped('cab', path(inside), polygon([[160, -90], [244, -90], [244, -56], [160, -70]], '#4a3420') +
    polygon([[174, -20], [170, -64], [186, -70], [197, -36], [230, -32], [232, -20]], rust.seat) +
    polygon([[174, -60], [186, -70], [190, -58], [179, -46]], rust.seatLit) +
    polygon([[232, -62], [244, -64], [244, -36], [234, -40]], '#3a3038') +
    rect(233, -56, 9, 4, '#ffb45a') +
    rect(234, -50, 6, 2.4, '#7fe0a0') +
    stroke('M216 -62Q226 -54 224 -42', '#0d0a12', 4)) +
    polygon(panel, rust.ink, `stroke="${rust.ink}" stroke-width="5" stroke-linejoin="round"`) +
    polygon(panel, '#4a3628') +
    polygon([[247, -54], [247, -38], [290, -24], [291, -46]], '#6d4c34') +
    rect(256, -34, 22, 4, rust.trim, 'transform="rotate(16 256 -34)"') +
    stroke('M243 -60L228 -91L266 -93L294 -52', rust.ink, 7, 'stroke-linejoin="round"') +
    stroke('M243 -60L228 -91L266 -93L294 -52', rust.body, 3.4, 'stroke-linejoin="round"') +
    polygon([[246, -61], [233, -88], [264, -90], [289, -54]], rust.glassLit, 'fill-opacity=".34"') +
    polygon([[252, -60], [244, -89], [252, -89], [266, -57]], '#ffffff', 'fill-opacity=".16"');
}

/** From the ground up, front to the right. */
export function ridzikCar(): string {
  const shell: Vec[] = [[2, -20], [-2, -44], [10, -56], [90, -61], [122, -92], [222, -94], [252, -62], [326, -55], [338, -44], [338, -20]];
  const panes: Vec[] = [[98, -61], [126, -88], [166, -89], [166, -60]];
  const art = polygon(shell, rust.ink, `stroke="${rust.ink}" stroke-width="7" stroke-linejoin="round"`) +
    polygon(shell, rust.body) +
    clipped('shell', path(shell), polygon([[-4, -34], [340, -34], [340, -10], [-4, -10]], rust.dark) +
    polygon([[-2, -50], [10, -57], [90, -62], [252, -63], [328, -56], [336, -48]], rust.lit) +
    polygon([[24, -60], [78, -61], [70, -34], [18, -34]], rust.primer, 'fill-opacity=".85"') +
    polygon([[268, -52], [306, -50], [300, -30], [262, -34]], rust.grey, 'fill-opacity=".7"') +
    polygon([[276, -46], [296, -44], [288, -36], [270, -38]], rust.dark) +
    polygon([[-4, -36], [28, -34], [20, -20], [-4, -18]], '#8a4a2c', 'fill-opacity=".8"') +
    rect(-4, -40, 344, 2.4, rust.trim, 'fill-opacity=".7"')) +
    polygon([[112, -84], [122, -94], [222, -95], [228, -90]], '#3a2a24') +
    polygon(panes, rust.glass) +
    clipped('rear', path(panes), polygon([[104, -60], [132, -90], [146, -90], [122, -60]], rust.glassLit, 'fill-opacity=".8"')) +
    polygon([[128, -74], [140, -76], [136, -66]], '#e8dcb8') +
    stroke('M168 -60V-22M96 -58L92 -22', rust.dark, 2) +
    rect(140, -52, 13, 3, rust.trimLit) +
    openDoor() +
    rect(-8, -26, 22, 8, rust.trim) +
    rect(-8, -26, 22, 2.4, rust.trimLit) +
    group(rect(0, 0, 26, 8, rust.trim) + rect(0, 0, 26, 2.4, rust.trimLit), 'translate(318 -24) rotate(9)') +
    rect(-3, -44, 6, 13, '#ff4a3a') +
    rect(326, -48, 11, 11, '#fff0c0') +
    polygon([[322, -50], [340, -38], [337, -34], [320, -46]], '#b8b4a8') +
    group(rect(-20, -12, 40, 12, '#e8dcb8') + lettering('13TH', 0, -2.6, 9, '#27427a', { anchor: 'middle' }),
      'translate(44 -22) rotate(-3)') +
    filled('M40 -20a28 28 0 0 1 56 0zM252 -20a28 28 0 0 1 56 0z', rust.ink) +
    wheel(68, -17, 18, '#8a949a') +
    wheel(280, -17, 18, '#4a4c50') +
    stroke('M36 -60L14 -106', rust.ink, 2) +
    ellipse(16, -107, 3, 4, '#d2301f');
  const beacon = rect(150, -99, 26, 5, rust.ink) +
    filled('M153 -99V-106Q163 -116 173 -106V-99Z', '#ff4a3a', `stroke="${rust.ink}" stroke-width="2"`) +
    filled('M156 -100V-106Q160 -110 163 -110V-100Z', '#ffc0a8');
  return ellipse(166, 0, 190, 9, '#05080a', 'fill-opacity=".75"') + art + beacon;
}

/** Out of the open door: somebody has spoken into it, and let go. */
export const hangingRadio = (): string => cord(coil([238, -44], [214, 8], 7, 4.2, 12), 2, '#4a4854', '#a8a6b4') +
  at(213, 15, group(microphone(), 'rotate(14) scale(.36)'));
