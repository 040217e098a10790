/** The precinct's hall when the shooting is over: a cap, a key, and the lights of cars that came too late. */
import { streak } from '../../backdrops/chicago-kit.ts';
import { lobby, neon } from '../../backdrops/chicago-palette.ts';
import { lettering } from '../../backdrops/lettering.ts';
import { lobbyDesk } from '../../backdrops/lobby-desk.ts';
import { precinctLobby } from '../../backdrops/precinct-lobby.ts';
import { along, at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, star, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { calmBelow, drawn, fading, glow, H, rainfall, screened, vignette, W } from './kit.ts';

const SCALE = 0.94; // of the level's own hall
const FLOOR = 338 * SCALE;
const after = {
  ink: '#0d0a12', night: '#0b1f28', nightLit: '#143640', wall: '#0c161c', glass: '#bfe3ea', cap: '#1d2947', capLit: '#41578c',
    capDark: '#10172c',
  stone: '#4a4044', stoneLit: '#5c5050', stoneDark: '#2e262c', red: '#ff3a3a', blue: '#3f7aff', lamp: '#ffdf9a',
} as const;

/** What stands in the street now: too much of it, and too late. In the bay's own measure. */
function street(): string {
  const roll = dice(23);
  const [l, t, w, h] = [56, 86, 208, 196];
  let houses = '';
  for (let x = l - 8; x < l + w; x += 38) {
    const top = t + 16 + roll() * 46;
    houses += rect(x, top, 39, 200, roll() > 0.5 ? after.wall : '#101e26') +
      each(6, (i) => (roll() > 0.6 ? rect(x + 7 + (i % 2) * 15, top + 14 + Math.floor(i / 2) * 22, 9, 12, '#c98a3c',
        'fill-opacity=".8"') : ''));
  }
  const bar = rect(110, 198, 92, 10, after.ink) +
    rect(113, 186, 40, 14, after.red) +
    rect(159, 186, 40, 14, after.blue) +
    rect(116, 188, 22, 5, '#ffc0b0') +
    rect(170, 188, 22, 5, '#d0e0ff');
  return rect(l, t, w, h, after.night) +
    polygon([[l, 150], [l + w, 120], [l + w, 290], [l, 290]], after.nightLit) +
    houses +
    polygon([[86, 282], [96, 226], [122, 206], [196, 206], [222, 226], [234, 282]], '#1a2028') +
    polygon([[108, 232], [126, 211], [192, 211], [210, 232]], '#2c4450') +
    bar +
    glow(132, 190, 90, after.red, 0.95) +
    glow(180, 190, 96, after.blue, 0.95) +
    rainfall([l, t, w, h], 26, 6, '#cfe8e4');
}

/** All that is left of the pane is what the frame held on to. */
function teeth(): string {
  const shard = (points: readonly Vec[]): string => polygon(points, after.glass, 'fill-opacity=".3"') +
    stroke(path([points[0]!, points[1]!, points[2]!], false), '#e8fbff', 1.2, 'stroke-opacity=".8"');
  return [
    [[56, 86], [74, 148], [98, 86]], [[98, 86], [110, 112], [126, 86]], [[150, 86], [170, 168], [196, 86]], [[212, 86], [238, 126],
      [264, 86]],
    [[264, 120], [222, 152], [264, 176]], [[56, 168], [92, 196], [56, 226]], [[56, 282], [84, 232], [104, 282]], [[216, 282], [244, 238],
      [264, 282]],
  ].map((points) => shard(points as unknown as Vec[])).join('');
}

const windowBay = (): string => clipped('street-seen', 'M56 86H264V282H56Z', street()) +
  drawn(precinctLobby, 'lobby-wall-street') +
  teeth();

/** Let down to stop them, and jammed when it had not. */
function shutter(): string {
  const [x0, x1, top] = [76, 244, 104];
  const low = (t: number): readonly [number, number] => [top + t * 132, top + t * 96];
  const slats = each(11, (i) => {
    const [[a, b], [c, d]] = [low(i / 11), low((i + 1) / 11)];
    return polygon([[x0, a], [x1, b], [x1, d], [x0, c]], i % 2 ? '#4c4a56' : '#565460') +
      polygon([[x0, c - 2.6], [x1, d - 2.2], [x1, d], [x0, c]], lobby.steelDeep) +
      polygon([[x0, a], [x1, b], [x1, b + 1.6], [x0, a + 2]], lobby.steelLit, 'fill-opacity=".7"');
  });
  const [l, r] = low(1);
  const holes = ([[112, 146], [138, 168], [152, 138], [190, 158], [206, 130]] as const).map(([x, y]) => circle(x, y, 5.4, lobby.steelLit) +
    circle(x, y, 3.8, after.ink) +
    circle(x + 0.6, y + 0.6, 1.6, after.lamp)).join('');
  return slats +
    polygon([[x0 - 2, l], [x1 + 2, r], [x1 + 2, r + 9], [x0 - 2, l + 9]], '#b58a2c') +
    along(x0, x1 - 10, 24, (x) => {
      const y = l + ((x - x0) / (x1 - x0)) * (r - l);
      return polygon([[x + 8, y - 1], [x + 18, y - 3], [x + 10, y + 7], [x, y + 9]], after.ink);
    }) +
    holes +
    polygon([[x0, top], [x1, top], [x1, top + 10], [x0, top + 14]], '#000', 'fill-opacity=".5"');
}

function hall(): string {
  const bay = (name: string, x: number): string => at(x, 0, drawn(precinctLobby, name));
  return group(bay('lobby-wall', -286) + at(34, 0, windowBay()) + bay('lobby-wall-shutter', 351) + at(351, 0, shutter()) +
    bay('lobby-wall', 671) +
    bay('lobby-wall', 991) +
    at(441, 64, drawn(precinctLobby, 'sign-lost-property')) +
    bay('lobby-pier', 318) +
    bay('lobby-pier', 630) +
    drawn(precinctLobby, 'lobby-ceiling') +
    at(640, 0, drawn(precinctLobby, 'lobby-ceiling')) +
    group(drawn(lobbyDesk, 'board-wanted'), 'translate(716 60) rotate(9)') +
    at(946, 70, drawn(lobbyDesk, 'lobby-clock')) +
    at(690, 150, drawn(lobbyDesk, 'front-desk')), `scale(${SCALE})`);
}

/** Its chain has gone on one side, its bulb altogether. */
const pendant = (): string => group(drawn(precinctLobby, 'lobby-pendant'), 'translate(446 -40) rotate(13)') +
  ellipse(478, 45, 44, 6, '#1d1a16', 'transform="rotate(13 478 45)"');

function floor(): string {
  const rows = [FLOOR, 334, 358, 392, 440, 504, 590];
  const tiles = rows.slice(0, -1).map((y, r) => each(14, (i) => {
    const [y1, k0, k1] = [rows[r + 1]!, 62 + r * 18, 80 + r * 18];
    const u = (n: number, k: number): number => 480 + (n - 7) * k;
    return (i + r) % 2 ? '' : polygon([[u(i, k0), y], [u(i + 1, k0), y], [u(i + 1, k1), y1], [u(i, k1), y1]], after.stone);
  })).join('');
  return rect(0, FLOOR, W, H, after.stoneDark) +
    tiles +
    rect(0, FLOOR, W, 7, after.ink, 'fill-opacity=".6"') +
    screened(streak(150, 110, FLOOR + 6, 430, after.red, 0.3, 5) + streak(230, 110, FLOOR + 6, 420, after.blue, 0.3, 9));
}

function paper(x: number, y: number, k: number, turn: number, word = ''): string {
  return group(polygon([[-20, -13], [20, -14], [21, 13], [-19, 14]], '#000', 'fill-opacity=".4" transform="translate(3 3)"') +
    polygon([[-20, -13], [20, -14], [21, 13], [-19, 14]], lobby.paper) +
    polygon([[8, -14], [20, -14], [20, -4]], lobby.paperDark) +
    (word ? lettering(word, -1, 2, 8.4, lobby.red, { anchor: 'middle' }) : '') +
    each(3, (i) => rect(-14, (word ? 5 : -7) + i * (word ? 3 : 6), 26 - i * 6, 1.8, lobby.paperDark)),
      `translate(${x} ${y}) scale(${k} ${(k * 0.52).toFixed(2)}) rotate(${turn})`);
}

const papers = (): string => paper(372, 346, 0.9, -24) +
  paper(426, 336, 0.8, 30) +
  paper(600, 346, 0.9, 16, 'WANTED') +
  paper(566, 406, 1.3, -14) +
  paper(402, 420, 1.4, 12, 'MISSING') +
  paper(640, 392, 1.2, 40) +
  paper(318, 392, 1.2, 34);

function glassOnFloor(): string {
  const roll = dice(61);
  return each(15, () => {
    const [x, y] = [250 + roll() * 420, 336 + roll() * 70];
    const r = 2.4 + roll() * 6;
    const corner = (a: number, k: number): Vec => [x + Math.cos(a) * r * k, y + Math.sin(a) * r * k * 0.5];
    const a = roll() * 6;
    return polygon([corner(a, 1), corner(a + 1.9, 0.7), corner(a + 3.6, 1.1)],
      roll() > 0.5 ? '#dff4f8' : roll() > 0.5 ? '#ff9a9a' : '#9abaff', 'fill-opacity=".85"');
  });
}

/** It still burns. */
const deskLamp = (): string => group(rect(-3, -46, 6, 46, lobby.brass, `stroke="${after.ink}" stroke-width="2"`) +
  polygon([[-17, 0], [17, 0], [14, -7], [-14, -7]], lobby.brassDark, `stroke="${after.ink}" stroke-width="3"`) +
  filled('M-34 -44C-30 -70 30 -70 34 -44Z', lobby.shade, `stroke="${after.ink}" stroke-width="4" paint-order="stroke"`) +
  filled('M-34 -44C-30 -62 -16 -66 -6 -64C-18 -60 -22 -52 -22 -44Z', lobby.shadeDark) +
  filled('M8 -63C22 -60 30 -54 31 -45H22C20 -54 16 -60 8 -63Z', lobby.shadeLit) +
  rect(-34, -46, 68, 4, lobby.brassLit) +
  ellipse(0, -42, 26, 4, '#fff6dc'), 'translate(352 362) rotate(-74)') +
  stroke('M346 368C320 380 300 372 286 390C272 408 240 400 220 412', after.ink, 4) +
  stroke('M346 368C320 380 300 372 286 390C272 408 240 400 220 412', '#5a3a34', 1.8);

/** Somebody's, of eighteen years' service; the peak still shines. On (0, 0), 110 wide. */
function cap(): string {
  const crown: Vec[] = [[-58, -34], [-50, -50], [-20, -62], [18, -63], [50, -52], [60, -36], [48, -24], [-46, -22]];
  const band: Vec[] = [[-46, -26], [48, -27], [45, -6], [-42, -4]];
  const check = each(9, (i) => each(2, (r) => ((i + r) % 2 ? '' : rect(-44 + i * 10.2, -24 + r * 9, 10.2, 9, '#e8ecf2'))));
  const peak = curve([[-38, -8], [0, -12], [42, -9], [58, 4], [30, 11], [-10, 10], [-46, 4]], true, 0.18);
  return filled(curve(crown, true, 0.15), after.cap, `stroke="${after.ink}" stroke-width="7" paint-order="stroke"`) +
    clipped('crown', curve(crown, true, 0.15), polygon([[-70, -70], [-14, -70], [-36, -14], [-70, -14]], after.capLit) +
    polygon([[24, -70], [70, -70], [70, -10], [40, -20]], after.capDark) +
    stroke('M-40 -52C-10 -42 20 -42 50 -50', after.capDark, 2)) +
    polygon(band, after.ink, `stroke="${after.ink}" stroke-width="6" stroke-linejoin="round"`) +
    polygon(band, '#27427a') +
    clipped('band', path(band), check + polygon([[20, -30], [60, -30], [60, 0], [30, 0]], '#0d0a12', 'fill-opacity=".5"')) +
    filled(peak, after.ink, `stroke="${after.ink}" stroke-width="5"`) +
    clipped('peak', peak, rect(-60, -14, 130, 30, '#1c1a24') + polygon([[-46, 2], [-30, -10], [-4, -12], [-22, 8]], '#8a8894')) +
    stroke('M-40 -8C-10 -3 20 -3 44 -8', lobby.brassLit, 3) +
    circle(0, -38, 15, after.ink) +
    star(0, -38, 14, '#e9b23c') +
    circle(0, -37, 5, '#fff1c0');
}

/** What it was all for, with its number. */
const key = (): string => at(578, 372, ellipse(6, 4, 26, 4, '#000', 'fill-opacity=".4"') +
  circle(-12, 0, 7, 'none', `stroke="${after.ink}" stroke-width="7"`) +
  circle(-12, 0, 7, 'none', 'stroke="#e9b23c" stroke-width="3.6"') +
  polygon([[-6, -2.6], [22, -2.6], [22, 6], [18, 6], [18, 2], [14, 2], [14, 5], [10, 5], [10, 2], [-6, 2]], '#e9b23c',
    `stroke="${after.ink}" stroke-width="2.6" paint-order="stroke"`) +
  stroke('M-17 4Q-24 12 -30 8', '#8a7a6a', 1.6) +
  group(rect(-16, -6, 24, 13, '#d2301f', `stroke="${after.ink}" stroke-width="2"`) +
    lettering('C13', -4, 4, 8.4, '#fff1d0', { anchor: 'middle' }),
    'translate(-40 10) rotate(-8)')) +
  glow(578, 370, 26, '#ffe6a0', 0.8);

function light(): string {
  const beam = (points: readonly Vec[], tone: string, strength: number): string => screened(fading(points,
    [[0, tone, strength], [1, tone, 0.02]], true));
  return beam([[157, 181], [960, 30], [960, 176]], after.red, 0.44) +
    beam([[200, 181], [940, 316], [640, 392]], after.blue, 0.54) +
    beam([[157, 181], [570, 424], [400, 436]], after.red, 0.36) +
    fading([[322, 322], [326, 376], [660, 408], [660, 336]], [[0, after.lamp, 0.8], [0.5, '#ffb45a', 0.3], [1, '#ffb45a', 0]], true) +
    glow(326, 350, 60, '#fff0c0', 0.7) +
    glow(476, 366, 150, '#ffcf8a', 0.45, 0.3) +
    glow(150, 168, 130, after.red, 0.35) +
    glow(206, 168, 130, after.blue, 0.4) +
    glow(486, 126, 110, '#ffd98a', 0.28);
}

export function lobbyFloor(): string {
  return hall() +
    pendant() +
    rect(0, 0, W, FLOOR, '#0a0c1a', 'fill-opacity=".34"') +
    floor() +
    papers() +
    glassOnFloor() +
    light() +
    deskLamp() +
    polygon([[474, 376], [548, 372], [700, 392], [640, 402]], after.ink, 'fill-opacity=".5"') +
    group(cap(), 'translate(488 374) rotate(-5) scale(.86)') +
    key() +
    glow(880, 120, 60, neon.red, 0.2) +
    vignette('#05050c', 0.84) +
    calmBelow('#08070e', 384);
}
