/** What stands in the general's office, and the colours it has at night. */
import { at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, star, stroke, type Vec } from '../../backdrops/shapes.ts';
import { H, vapour } from './kit.ts';

export const room = {
  ink: '#0d0a12', wall: '#2c2230', wallLit: '#4a3a42', wallDark: '#1b1520', mould: '#5a4650', mouldDark: '#150f18',
  wood: '#4a2224', woodLit: '#74382e', woodDark: '#2b1419', woodDeep: '#190b11', brass: '#c98f3c', brassLit: '#ffe0a0',
    brassDark: '#6d4522',
  curtain: '#7a1a20', curtainLit: '#b52f2a', curtainDark: '#430e18', cream: '#e0cfa9', paper: '#e9dcc0', paperDark: '#a8967c',
  baize: '#1b4034', baizeLit: '#2f6a50', baizeDark: '#0f2420', lamp: '#ffdf9a', green: '#1f8a5c', greenLit: '#6fe0a0',
    greenDark: '#0e4a36', red: '#c5302a', deep: '#7d1420',
} as const;

/** A safe with its own seal in wax, and files no drawer would take. */
export const safe = (): string => rect(-36, -74, 72, 74, '#2a2c34') +
  rect(-36, -74, 72, 3, '#5a5e6a') +
  rect(-31, -68, 62, 62, '#363943') +
  polygon([[-31, -68], [31, -68], [-10, -6], [-31, -6]], '#454955') +
  circle(8, -38, 11, '#16171d') +
  circle(8, -38, 8, '#7a7f8a') +
  rect(6.6, -47, 2.8, 18, '#16171d') +
  rect(-1, -39.4, 18, 2.8, '#16171d') +
  circle(-17, -38, 5, room.brass) +
  circle(-17, -38, 2, room.ink) +
  stroke('M-31 -20L-14 -24', '#b8a27a', 1.2) +
  circle(-12, -24, 3.4, room.deep);

export function files(x: number, y: number, count: number, seed: number, w = 62): string {
  const roll = dice(seed);
  return each(count, (i) => {
    const off = (roll() - 0.5) * 10;
    const tone = [room.paperDark, '#8a5a42', '#6d6a5a', room.paper][Math.floor(roll() * 4)]!;
    const fy = y - i * 7;
    return polygon([[x - w / 2 + off, fy], [x + w / 2 + off, fy - 1], [x + w / 2 + off + 2, fy - 7], [x - w / 2 + off + 2, fy - 6]],
      room.ink) +
      polygon([[x - w / 2 + off + 1, fy - 1], [x + w / 2 + off - 1, fy - 2], [x + w / 2 + off, fy - 6], [x - w / 2 + off + 2, fy - 5.4]],
        tone) +
      rect(x + off + 4, fy - 6, 2.4, 5, room.deep);
  });
}

/** Three telephones; the red one has no dial, because it only ever rings. */
export const phone = (x: number, y: number, k: number, tone: string, lit: string, hasDial: boolean): string => group(
  filled(curve([[-26, 0], [-22, -16], [-12, -24], [12, -24], [22, -16], [26, 0]], true, 0.1), tone,
    `stroke="${room.ink}" stroke-width="3" paint-order="stroke"`) +
    polygon([[-12, -24], [12, -24], [14, -20], [-16, -19]], lit) +
  (hasDial ? circle(0, -10, 9, '#d8d2c4') +
  circle(0, -10, 4, tone) +
  each(8, (i) => circle(Math.cos(i * 0.7 + 0.8) * 6.6, -10 + Math.sin(i * 0.7 + 0.8) * 6.6, 1.3, '#26212b')) : star(0, -9, 7,
    room.brass)) +
  filled(curve([[-30, -24], [-28, -34], [-18, -34], [-14, -29], [14, -29], [18, -34], [28, -34], [30, -24], [18, -24], [14, -26],
    [-14, -26], [-18, -24]], true, 0.12), tone, `stroke="${room.ink}" stroke-width="3" paint-order="stroke"`) +
  stroke('M-26 -32H-18M18 -32H26', lit, 2), `translate(${x} ${y}) scale(${k})`);

export const teaGlass = (x: number, y: number): string => at(x, y, polygon([[-8, -24], [8, -24], [7, 0], [-7, 0]], '#7a3a1c') +
  polygon([[-8, -24], [8, -24], [7.8, -19], [-7.8, -19]], '#e8d8c0', 'fill-opacity=".6"') +
  polygon([[4, -22], [7, -22], [6, -2], [4, -2]], '#ffcf8a', 'fill-opacity=".7"') +
  polygon([[-9, -15], [9, -15], [8, 1], [-8, 1]], '#a9b0b4', 'fill-opacity=".85"') +
  each(4, (i) => rect(-7 + i * 4, -13, 2, 11, '#5f666c')) +
  stroke('M9 -13Q17 -12 15 -5Q13 0 8 -2', '#a9b0b4', 2.6)) +
  vapour(x, y - 28, room.cream);

/** The green lamp: what everybody in Moscow looks up at from the street and hopes it will go out. */
export const lamp = (): string => polygon([[-4, 0], [4, 0], [5, -52], [-5, -52]], room.brass) +
  rect(-3, -52, 2, 52, room.brassLit) +
  polygon([[-22, 0], [22, 0], [26, 8], [-26, 8]], room.brassDark) +
  polygon([[-22, 0], [22, 0], [23, 3], [-23, 3]], room.brassLit) +
  filled('M-44 -52C-42 -74 -26 -86 0 -87C26 -86 42 -74 44 -52Z', room.green,
    `stroke="${room.ink}" stroke-width="4" paint-order="stroke"`) +
  filled('M-44 -52C-42 -74 -26 -86 -6 -87C-22 -78 -28 -66 -29 -52Z', room.greenDark) +
  filled('M4 -85C22 -82 34 -70 36 -54L26 -54C24 -68 16 -78 4 -85Z', room.greenLit, 'fill-opacity=".8"') +
  rect(-44, -54, 88, 5, room.brassLit) +
  rect(-5, -93, 10, 7, room.brass) +
  polygon([[-40, -49], [40, -49], [34, -44], [-34, -44]], '#fff6dc');

export function desk(): string {
  const slab: Vec[] = [[262, 322], [698, 322], [726, 344], [234, 344]];
  return polygon([[244, 352], [716, 352], [706, 420], [254, 420]], room.woodDeep) +
    polygon([[258, 356], [400, 356], [398, 420], [264, 420]], room.woodDark) +
    polygon([[562, 356], [702, 356], [696, 420], [564, 420]], room.woodDark) +
    polygon(slab, room.woodLit) +
    clipped('slab', path(slab), polygon([[262, 322], [420, 322], [400, 344], [234, 344]], room.wood) +
    ellipse(402, 334, 150, 15, '#e0a05a', 'fill-opacity=".8"') +
    ellipse(400, 333, 84, 9, '#ffd99a', 'fill-opacity=".85"') +
    polygon([[560, 322], [640, 322], [672, 344], [580, 344]], '#4a6a86', 'fill-opacity=".5"')) +
    polygon([[234, 344], [726, 344], [724, 355], [236, 355]], room.wood) +
    polygon([[234, 344], [726, 344], [726, 346.4], [234, 346.4]], '#e0a066') +
    polygon([[236, 355], [724, 355], [716, 360], [244, 360]], room.ink, 'fill-opacity=".6"');
}

/** The long table for those who are told to sit: it comes at you under green cloth. */
export function table(): string {
  const cloth: Vec[] = [[414, 356], [546, 356], [774, H], [186, H]];
  const chair = (x: number, y: number, k: number, flip: number): string => group(polygon([[0, 0], [30, -6], [34, -74], [4, -66]],
    room.woodDeep) +
    polygon([[5, -60], [29, -66], [28, -30], [4, -24]], '#3a1218') +
    polygon([[0, 0], [30, -6], [58, 8], [26, 18]], '#2a1016') +
    stroke('M4 -66L34 -74', room.wood, 3), `translate(${x} ${y}) scale(${k * flip} ${k})`);
  return chair(352, 446, 1.1, 1) +
    chair(608, 446, 1.1, -1) +
    chair(262, 530, 1.6, 1) +
    chair(698, 530, 1.6, -1) +
    polygon([[404, 356], [556, 356], [796, H], [164, H]], room.woodDark) +
    polygon(cloth, room.baize) +
    polygon([[414, 356], [470, 356], [400, H], [186, H]], room.baizeDark) +
    polygon([[478, 356], [520, 356], [620, H], [470, H]], room.baizeLit, 'fill-opacity=".35"') +
    polygon([[404, 356], [414, 356], [186, H], [164, H]], room.wood);
}
