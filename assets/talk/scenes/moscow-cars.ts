/** What drives through Moscow at night, and the lamps it drives under. */
import { wheel } from '../../backdrops/chicago-kit.ts';
import { lettering } from '../../backdrops/lettering.ts';
import { at, circle, clipped, ellipse, filled, group, path, polygon, rect, stroke, type Vec } from '../../backdrops/shapes.ts';
import { fading, glow } from './kit.ts';

export const dusk = {
  ink: '#0d0a12', brick: '#3c2c3c', brickLit: '#55394a', brickDark: '#261c2c', stone: '#2c3550', stoneLit: '#40506e',
    stoneDark: '#1b2338', lamp: '#ffdf9a', warm: '#ffb45a', fire: '#ff8a3c',
  snow: '#dbe6f0', snowMid: '#8fa8c4', snowShade: '#5a7396', snowDeep: '#34496b', snowNight: '#1e2d4a', yellow: '#d9a12c',
    yellowLit: '#f4cf6a', yellowDark: '#7d5424', blue: '#2b5aa8', blueLit: '#6aa6ff',
  white: '#d5dde6', whiteDark: '#7d8ba6', red: '#c5302a', glass: '#1b2a44', glassLit: '#5f86ac', siren: '#3f8aff',
} as const;

export function lampPost(x: number, y: number, k: number): string {
  return fading([[x - 6 * k, y - 146 * k], [x + 8 * k, y - 146 * k], [x + 60 * k, y + 6], [x - 60 * k, y + 6]],
    [[0, dusk.lamp, 0.42], [1, dusk.lamp, 0.03]]) +
    at(x, y, group(polygon([[-3, 0], [-1.6, -150], [1.6, -150], [3, 0]], dusk.ink) +
    stroke('M0 -148Q2 -166 18 -164', dusk.ink, 3) +
    polygon([[8, -164], [28, -164], [24, -171], [12, -171]], dusk.ink) +
    polygon([[10, -172], [26, -172], [22, -176], [14, -176]], dusk.snow) +
    ellipse(18, -161, 7, 4, '#fff6dc'), `scale(${k})`)) +
    glow(x + 18 * k, y - 160 * k, 70 * k, dusk.lamp, 0.7);
}

/** Out of town: yellow, with МИЛИЦИЯ along a blue stripe, and its lights still on. */
export function volga(): string {
  const shell: Vec[] = [[2, -20], [0, -34], [10, -45], [70, -52], [96, -78], [164, -80], [196, -52], [244, -47], [251, -32], [250, -16],
    [4, -12]];
  const roof: Vec[] = [[76, -51], [100, -75], [161, -77], [188, -51]];
  const art = polygon(shell, dusk.ink, `stroke="${dusk.ink}" stroke-width="6" stroke-linejoin="round"`) +
    polygon(shell, dusk.yellow) +
    clipped('volga', path(shell), polygon([[0, -24], [260, -26], [260, -6], [0, -6]], dusk.yellowDark) +
    polygon([[8, -46], [72, -53], [76, -50], [8, -42]], dusk.yellowLit) +
    polygon([[190, -53], [246, -48], [246, -45], [192, -49]], dusk.yellowLit) +
    polygon([[0, -40], [260, -42], [260, -26], [0, -25]], dusk.blue) +
    polygon([[0, -40], [260, -42], [260, -39.4], [0, -37.4]], dusk.blueLit, 'fill-opacity=".7"')) +
    polygon(roof, dusk.glass) +
    clipped('panes', path(roof), polygon([[70, -50], [110, -78], [126, -78], [92, -50]], dusk.glassLit, 'fill-opacity=".8"') +
    polygon([[150, -50], [172, -78], [182, -78], [164, -50]], dusk.glassLit, 'fill-opacity=".5"')) +
    rect(128, -77, 4.6, 28, dusk.yellow) +
    stroke('M84 -50V-16M131 -50V-16M178 -50L184 -20', dusk.yellowDark, 1.6) +
    rect(112, -44, 11, 2.6, '#e8e8ea') +
    rect(160, -45, 11, 2.6, '#e8e8ea') +
    lettering('МИЛИЦИЯ', 131, -28.6, 11.6, '#f4f6fa', { anchor: 'middle', tracking: 0.16 }) +
    rect(-4, -22, 20, 6, '#b9c0c8') +
    rect(236, -23, 20, 6, '#b9c0c8') +
    rect(-4, -22, 20, 1.8, '#f4f6fa') +
    circle(8, -33, 6, '#8a8f98') +
    circle(7, -33, 4.8, '#fffbe6') +
    rect(245, -38, 5, 10, '#ff4a3a') +
    stroke('M108 -78H158', dusk.snow, 4, 'stroke-linecap="round"') +
    polygon([[22, -46], [60, -51.6], [58, -54], [26, -50]], dusk.snow);
  const beacon = rect(122, -86, 16, 3, '#2a2630') +
    filled('M124 -86V-92Q130 -98 136 -92V-86Z', dusk.siren) +
    filled('M126 -87V-92Q128 -95 130 -95V-87Z', '#d8ecff');
  return ellipse(126, -4, 138, 9, '#0d1426', 'fill-opacity=".7"') + art + beacon + wheel(48, -15, 16) + wheel(204, -15, 16);
}

/** The ambulance: its back doors are open, and nobody in it is in a hurry. */
export function ambulance(): string {
  const shell: Vec[] = [[0, -14], [0, -52], [16, -88], [30, -98], [176, -100], [184, -92], [186, -14]];
  const inside: Vec[] = [[186, -92], [186, -16], [214, -12], [214, -86]];
  return ellipse(100, -3, 112, 8, '#0d1426', 'fill-opacity=".7"') +
    polygon(shell, dusk.ink, `stroke="${dusk.ink}" stroke-width="6" stroke-linejoin="round"`) +
    polygon(shell, dusk.white) +
    clipped('raf', path(shell), polygon([[0, -36], [190, -36], [190, -10], [0, -10]], dusk.whiteDark) +
    polygon([[0, -52], [190, -54], [190, -42], [0, -40]], dusk.red) +
    polygon([[14, -96], [180, -101], [184, -93], [18, -90]], '#f4f8fc')) +
    polygon([[8, -60], [22, -86], [54, -88], [54, -60]], dusk.glass) +
    polygon([[12, -60], [24, -84], [32, -85], [22, -60]], dusk.glassLit) +
    polygon([[64, -62], [64, -88], [106, -89], [106, -62]], dusk.glass) +
    polygon([[114, -62], [114, -89], [170, -90], [170, -62]], '#c9a25a') +
    polygon([[114, -62], [114, -89], [138, -89.6], [132, -62]], '#ffe0a0') +
    circle(142, -47, 11, '#f4f8fc') +
    rect(139.4, -54, 5.2, 14, dusk.red) +
    rect(135, -49.6, 14, 5.2, dusk.red) +
    lettering('03', 84, -43, 13, '#f4f8fc', { anchor: 'middle' }) +
    stroke('M59 -88V-16M110 -90V-16', dusk.whiteDark, 1.6) +
    rect(-4, -22, 10, 7, '#8a929c') +
    circle(4, -40, 4, '#fff2c8') +
    polygon(inside, dusk.ink, `stroke="${dusk.ink}" stroke-width="4"`) +
    polygon(inside, dusk.white) +
    polygon([[190, -84], [190, -52], [210, -48], [210, -79]], dusk.glass) +
    rect(88, -108, 22, 4, '#2a2630') +
    filled('M90 -108V-114Q99 -121 108 -114V-108Z', dusk.siren) +
    filled('M93 -109V-114Q96 -117 98 -117V-109Z', '#e4f2ff') +
    stroke('M34 -100H82M116 -101H172', dusk.snow, 4, 'stroke-linecap="round"') +
    wheel(40, -14, 15) +
    wheel(150, -14, 15);
}
