/** Commander Donnelly's own four walls, arranged for inner peace: a tank of fish, a tape, a line to Moscow. */
import { lettering } from '../../backdrops/lettering.ts';
import { along, at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { complaints, tapeRecorder, telephone, vodka } from './desk-things.ts';
import { paint } from '../../interface/paint.ts';
import { blurred, calmBelow, fading, glow, H, rainfall, vignette, W } from './kit.ts';

const water = { deep: '#0c4a5e', mid: '#167a8c', lit: '#4fd0d8', glass: '#bff4f0', sand: '#c9a868', weed: '#1f7a4e',
  weedLit: '#57b86a' } as const;
const leather = { l: '#6d382c', s: '#35191c', d: '#1b0d12', h: '#9a5a42' } as const;
const [left, right, top, foot] = [380, 650, 44, 236];

function city(): string {
  const roll = dice(77);
  let houses = '';
  let lights = '';
  for (let x = left - 6; x < right + 6;) {
    const [w, h] = [22 + roll() * 30, 40 + roll() * 110];
    houses += rect(x, 240 - h, w + 1, h, roll() > 0.5 ? '#1c1420' : '#2c1620') + rect(x, 240 - h, 2, h, '#5a3032');
    for (let y = 246 - h; y < 234; y += 8) for (let u = x + 4; u < x + w - 4; u += 7) if (roll() < 0.34) lights += rect(u, y, 3, 4,
      paint.lamp, `fill-opacity="${(0.35 + roll() * 0.65).toFixed(2)}"`);
    x += w;
  }
  return rect(left, top, right - left, foot - top, '#3a2034') +
    polygon([[left, 120], [right, 80], [right, foot], [left, foot]], '#6a2e34') +
    polygon([[left, 178], [right, 140], [right, foot], [left, foot]], '#a8522e') +
    polygon([[left, 214], [right, 190], [right, foot], [left, foot]], '#e08a3c') +
    houses +
    lights +
    rainfall([left, top, right - left, foot - top], 90, 5, '#ffd9b0', -0.14);
}

/** The blinds nobody has straightened since the last commander. */
function blinds(): string {
  const slats = along(top + 4, foot, 12, (y, i) => {
    const sag = i === 8 ? 9 : i === 9 ? 4 : 0;
    return polygon([[left, y], [right, y - 4], [right, y + 0.6], [left + 120, y + 1.6 + sag], [left, y + 3.8]],
      i % 2 ? '#10302f' : '#17413e') +
      polygon([[left, y], [right, y - 4], [right, y - 2.8], [left, y + 1.3]], '#e0a860', 'fill-opacity=".6"');
  });
  const tapes = [430, 515, 600].map((x) => rect(x, top, 3, foot - top, '#0c2626')).join('');
  return clipped('blinds', `M${left} ${top}H${right}V${foot}H${left}Z`, city() + slats + tapes) +
    stroke(path([[left, top], [right, top], [right, foot], [left, foot]]), paint.ink, 14, 'stroke-linejoin="round"') +
    stroke(path([[left - 2, top - 2], [right + 2, top - 2], [right + 2, foot + 2], [left - 2, foot + 2]]), '#2b6660', 3) +
    polygon([[left - 16, foot + 6], [right + 16, foot + 6], [right + 20, foot + 14], [left - 20, foot + 14]], '#2b6660') +
    polygon([[left - 16, foot + 6], [right + 16, foot + 6], [right + 17, foot + 8], [left - 17, foot + 8]], '#6fc0b0') +
    stroke(`M${right - 22} ${top}V${foot - 40}`, '#d8c89a', 1.4) + circle(right - 22, foot - 38, 3, '#d8c89a');
}

function walls(): string {
  const bars = each(8, (i) => polygon([[30 + i * 6, 70 + i * 16], [330 + i * 2, 40 + i * 16], [330 + i * 2, 46 + i * 16],
    [30 + i * 6, 77 + i * 16]], paint.sodium, 'fill-opacity=".07"'));
  return rect(0, 0, W, 330, paint.wall) +
    polygon([[0, 0], [280, 0], [90, 330], [0, 330]], paint.wallDark) +
    polygon([[660, 0], [820, 0], [930, 330], [690, 330]], paint.wallLit) +
    polygon([[860, 0], [W, 0], [W, 330], [960, 330]], paint.wallDark) +
    bars +
    rect(0, 0, W, 12, '#050f10') +
    rect(0, 12, W, 5, '#1d4644') +
    rect(0, 12, W, 1.6, '#4f8f86') +
    rect(0, 250, W, 80, '#2a1a1a') +
    rect(0, 246, W, 7, '#6a4030') +
    rect(0, 246, W, 2, '#b0744a') +
    along(10, W, 76, (x) => rect(x, 262, 66, 58, '#1d1214') + rect(x + 2, 264, 62, 54, '#382220') + rect(x + 2, 316, 62, 2, '#6a4030')) +
    rect(0, 324, W, 10, '#120a0c');
}

/** A fish whose only duty is to go round. */
const fish = (x: number, y: number, k: number, body: string, lit: string, flip = 1): string =>
  group(filled('M-14 0C-8 -9 6 -9 13 0C6 8 -8 8 -14 0Z', body) +
  filled('M-10 -2C-4 -8 6 -7 12 -1C4 -3 -4 -3 -10 -2Z', lit) +
  polygon([[-12, 0], [-22, -7], [-20, 0], [-22, 7]], body) +
  polygon([[-2, -6], [4, -12], [6, -5]], body) +
  circle(8, -1.4, 1.6, paint.ink) +
  stroke('M2 -6V6', paint.ink, 1, 'stroke-opacity=".4"'), `translate(${x} ${y}) scale(${k * flip} ${k})`);

/** The tank: forty gallons of somebody else's patience. */
function tank(): string {
  const w = 186;
  const weed = (x: number, h: number, lean: number): string =>
    stroke(`M${x} 82C${x + lean} ${82 - h * 0.3} ${x - lean} ${82 - h * 0.6} ${x + lean * 0.4} ${82 - h}`, water.weed, 6,
      'stroke-linecap="round"') +
    stroke(`M${x + 2} 80C${x + lean + 2} ${82 - h * 0.3} ${x - lean + 2} ${82 - h * 0.6} ${x + lean * 0.4 + 2} ${84 - h}`, water.weedLit,
      2, 'stroke-linecap="round"');
  const castle = polygon([[118, 84], [120, 50], [126, 50], [126, 56], [131, 56], [131, 50], [137, 50], [137, 56], [142, 56], [142, 50],
    [148, 50], [150, 84]], '#8a7a6a') +
    polygon([[136, 84], [137, 56], [142, 56], [142, 50], [148, 50], [150, 84]], '#5a4c4c') +
    filled('M128 84V72Q134 64 140 72V84Z', '#241a22');
  const bubbles = each(9, (i) => circle(158 + Math.sin(i * 1.7) * 3, 78 - i * 8, 1.6 + (i % 3) * 0.7, 'none',
    `stroke="${water.glass}" stroke-width="1" stroke-opacity=".85"`));
  const light = [20, 66, 112].map((x) => polygon([[x, 4], [x + 22, 4], [x + 8, 86], [x - 24, 86]], water.glass,
    'fill-opacity=".14"')).join('');
  return rect(-6, -10, w + 12, 108, paint.ink) +
    rect(-6, -10, w + 12, 12, '#2a2630') +
    rect(-6, -10, w + 12, 2, '#6a6474') +
    rect(8, 1, w - 16, 3, '#fff6dc') +
    clipped('tank', `M0 4H${w}V92H0Z`, rect(0, 4, w, 90, water.mid) +
    polygon([[0, 4], [w, 4], [w, 40], [0, 60]], '#2aa0ac') +
    rect(0, 4, w, 5, water.lit) +
    filled(`M0 92V82Q40 74 90 81T${w} 78V92Z`, water.sand) +
    filled(`M0 92V86Q60 80 120 86T${w} 84V92Z`, '#8a6a44') +
    castle +
    weed(22, 58, 8) +
    weed(34, 40, -7) +
    weed(98, 34, 6) +
    weed(172, 62, -8) +
    light +
    bubbles +
    fish(64, 34, 1.1, '#e8782c', '#ffc878') +
    fish(106, 24, 0.8, '#e8c83c', '#fff0a0', -1) +
    fish(50, 62, 0.8, '#c5302a', '#ff8a6a') +
    fish(150, 42, 0.7, '#d8e8f0', '#ffffff', -1) +
    polygon([[6, 92], [40, 4], [56, 4], [20, 92]], '#ffffff', 'fill-opacity=".12"')) +
    stroke(`M0 4V92M${w} 4V92`, water.glass, 1.4, 'stroke-opacity=".6"') +
    rect(-6, 92, w + 12, 7, '#2a2630') +
    rect(-6, 92, w + 12, 1.6, '#6a6474');
}

const cabinet = (x: number, y: number, w: number): string => rect(x, y, w, 334 - y, '#3a2420') +
  rect(x - 5, y - 6, w + 10, 8, '#7a4c34') +
  rect(x - 5, y - 6, w + 10, 2, '#c98a58') +
  each(3, (i) => rect(x + 6 + (i * (w - 4)) / 3, y + 8, (w - 22) / 3, 334 - y - 18, '#241516') +
  rect(x + 8 + (i * (w - 4)) / 3, y + 10, (w - 30) / 3, 334 - y - 24, '#4a2e26') +
  circle(x + (w - 14) / 3 - 1 + (i * (w - 4)) / 3, y + 34, 2.6, '#c99a34'));

const certificate = (x: number, y: number, deg: number, word: string, k = 1): string => group(rect(-38, -29, 76, 58, paint.ink) +
  rect(-36, -27, 72, 54, '#5a3424') +
  rect(-36, -27, 72, 2, '#b0744a') +
  rect(-30, -21, 60, 42, paint.paper) +
  lettering(word, 0, -6, 9.6, paint.deep, { anchor: 'middle' }) +
  each(3, (i) => rect(-20, 1 + i * 5, 40 - i * 8, 1.8, '#a8987c')) +
  circle(20, 12, 5, paint.gold) +
  polygon([[17, 16], [23, 16], [24, 23], [20, 20], [16, 23]], paint.red) +
  polygon([[-30, 21], [4, -21], [16, -21], [-18, 21]], '#ffffff', 'fill-opacity=".22"'),
    `translate(${x} ${y}) rotate(${deg}) scale(${k})`);

/** The cup is for bowling; so is the other one. */
const trophy = (x: number, y: number, k: number): string => group(rect(-12, -8, 24, 8, '#241516') +
  polygon([[-3, -8], [3, -8], [4, -20], [-4, -20]], '#c99a34') +
  filled('M-14 -46H14C14 -30 8 -20 0 -20C-8 -20 -14 -30 -14 -46Z', '#c99a34',
    `stroke="${paint.ink}" stroke-width="2.4" paint-order="stroke"`) +
  filled('M4 -46H14C14 -30 10 -22 3 -20C8 -28 6 -38 4 -46Z', '#ffe39a') +
  stroke('M-14 -42C-24 -42 -22 -28 -10 -28M14 -42C24 -42 22 -28 10 -28', '#c99a34', 3), `translate(${x} ${y}) scale(${k})`);
const books = (x: number, y: number): string => {
  const roll = dice(31);
  let [out, at0] = ['', x];
  for (let i = 0; i < 11; i++) {
    const w = 6 + roll() * 6;
    const h = 26 + roll() * 14;
    const tone = ['#7d1420', '#1f4a41', '#5c3a24', '#2b3f63', '#8a6a34', '#3a2a3a'][Math.floor(roll() * 6)]!;
    out += rect(at0, y - h, w, h, tone, `stroke="${paint.ink}" stroke-width="1.2"`) +
      rect(at0 + 1.4, y - h + 5, w - 2.8, 2, '#e9b23c', 'fill-opacity=".8"') +
      rect(at0 + 1, y - h + 1, 1.4, h - 2, '#ffffff', 'fill-opacity=".15"');
    at0 += w;
  } return out;
};
const shelf = (x: number, y: number, w: number): string => rect(x, y, w, 6, '#6a4030') +
  rect(x, y, w, 1.8, '#b0744a') +
  polygon([[x + 8, y + 6], [x + 14, y + 6], [x + 8, y + 18]], '#2a1a1a') +
  polygon([[x + w - 14, y + 6], [x + w - 8, y + 6], [x + w - 8, y + 18]], '#2a1a1a');

/** His chair is empty: he thinks better on his feet. */
const chair = (): string => group(filled(curve([[-58, 0], [-62, -60], [-56, -112], [-30, -128], [30, -128], [56, -112], [62, -60],
  [58, 0]], true, 0.14), leather.s, `stroke="${paint.ink}" stroke-width="7" paint-order="stroke"`) +
  filled(curve([[-20, 0], [-24, -60], [-18, -112], [6, -122], [32, -120], [50, -108], [55, -60], [52, 0]], true, 0.14), leather.l) +
  filled(curve([[-44, -104], [-28, -121], [28, -122], [46, -110], [20, -114], [-20, -113]], true, 0.14), leather.h) +
  [-88, -54].map((y, r) => [-28, 0, 28].map((x) => circle(x + (r % 2) * 4, y, 3.2, leather.d) +
  stroke(`M${x + (r % 2) * 4 - 10} ${y + 8}L${x + (r % 2) * 4} ${y}L${x + (r % 2) * 4 + 10} ${y + 8}`, leather.d, 1.6,
    'stroke-opacity=".8"')).join('')).join(''), 'translate(516 330)');

function desk(): string {
  const slab: Vec[] = [[236, 318], [724, 318], [770, 348], [190, 348]];
  return polygon([[206, 358], [754, 358], [744, H], [216, H]], paint.woodDark) +
    [[226, 150], [586, 150]].map(([x, w]) => rect(x!, 368, w!, 52, paint.wood) +
    rect(x!, 368, w!, 2, '#a8663e') +
    rect(x! + 62, 388, 26, 5, '#c99a34') +
    rect(x!, 426, w!, 60, paint.wood)).join('') +
    rect(386, 368, 190, 120, '#120a0c') +
    polygon(slab, paint.woodLit) +
    clipped('slab', path(slab), polygon([[236, 318], [430, 318], [390, 348], [190, 348]], paint.wood) +
    ellipse(300, 334, 110, 12, '#e8b070', 'fill-opacity=".85"') +
    ellipse(298, 333, 62, 7, '#ffe0a8', 'fill-opacity=".85"') +
    polygon([[560, 318], [700, 318], [740, 348], [580, 348]], '#a8663e', 'fill-opacity=".5"')) +
    polygon([[190, 348], [770, 348], [766, 360], [194, 360]], paint.wood) +
    polygon([[190, 348], [770, 348], [770, 350.4], [190, 350.4]], '#e0a066') +
    polygon([[194, 360], [766, 360], [758, 366], [202, 366]], paint.ink, 'fill-opacity=".6"');
}

const plate = (): string => group(polygon([[-76, -20], [76, -20], [84, 6], [-84, 6]], paint.ink) +
  polygon([[-71, -17], [71, -17], [78, 2], [-78, 2]], '#c99a34') +
  polygon([[-71, -17], [71, -17], [72, -13], [-72, -13]], '#ffe39a') +
  lettering('DONNELLY', 0, -2.4, 12, paint.ink, { anchor: 'middle', tracking: 0.06 }), 'translate(480 346) scale(.82)');

const lamp = (): string => at(300, 334,
  polygon([[-24, 0], [24, 0], [28, 8], [-28, 8]], '#b98a2c', `stroke="${paint.ink}" stroke-width="3" paint-order="stroke"`) +
  stroke('M0 0L-16 -66L10 -98', paint.ink, 9, 'stroke-linejoin="round"') +
  stroke('M0 0L-16 -66L10 -98', '#d8a83c', 4.4, 'stroke-linejoin="round"') +
  circle(-16, -66, 5, '#d8a83c', `stroke="${paint.ink}" stroke-width="2"`) +
  polygon([[-30, -86], [-8, -122], [44, -126], [62, -92]], '#0f5a45',
    `stroke="${paint.ink}" stroke-width="5" paint-order="stroke" stroke-linejoin="round"`) +
  polygon([[-30, -86], [-8, -122], [6, -123], [-8, -88]], '#2f9a6a') +
  polygon([[-30, -86], [62, -92], [58, -86], [-26, -80]], '#fff0c8'));

/** The frosted glass from the other side: even his name turns its back on him. */
const door = (): string => rect(842, 54, 104, 280, paint.ink) +
  rect(847, 59, 94, 275, '#4a2e26') +
  rect(847, 59, 3, 275, '#8a5a40') +
  rect(858, 72, 72, 128, paint.ink) +
  rect(861, 75, 66, 122, '#5f7a74') +
  polygon([[861, 75], [906, 75], [872, 197], [861, 197]], '#8fa89c') +
  group(lettering('DONNELLY', 0, 0, 11, '#22302e', { anchor: 'middle' }), 'translate(894 126) scale(-1 1)') +
  group(lettering('CMDR', 0, 0, 9, '#22302e', { anchor: 'middle' }), 'translate(894 110) scale(-1 1)') +
  rect(858, 216, 72, 100, '#38221e') +
  rect(858, 216, 72, 2, paint.ink) +
  circle(852, 208, 5, '#c99a34');

const TRENCH: Vec[] = [[-6, -184], [10, -188], [24, -180], [32, -164], [36, -120], [38, -70], [30, -68], [32, -44], [-16, -40],
  [-14, -70], [-22, -72], [-20, -130], [-16, -168]];
const coatStand = (): string => at(806, 334,
  stroke('M0 0V-196M0 0L-18 6M0 0L18 6M0 -186L-16 -200M0 -186L18 -200', '#3a2018', 5, 'stroke-linecap="round"') +
  polygon(TRENCH, '#6a5a44', `stroke="${paint.ink}" stroke-width="5" paint-order="stroke" stroke-linejoin="round"`) +
  polygon([[10, -188], [24, -180], [32, -164], [36, -120], [38, -70], [30, -68], [26, -120], [20, -150]], '#a38e66') +
  polygon([[8, -180], [22, -150], [26, -70], [30, -46], [10, -44]], '#8a7654') +
  polygon([[-6, -184], [2, -186], [8, -158], [-4, -140], [-12, -164]], '#524434') +
  polygon([[10, -188], [2, -186], [8, -158], [20, -142], [24, -168]], '#b8a276') +
  polygon([[-17, -108], [29, -106], [29, -98], [-17, -100]], '#3e3228') +
  rect(4, -110, 9, 14, '#c99a34') +
  polygon([[-12, -96], [-8, -96], [-10, -44], [-14, -44]], '#4a3c30') +
  [-132, -118, -84].map((y) => circle(9, y, 2.2, '#2a2018')).join('') +
  filled('M-30 -198C-28 -213 -6 -215 -4 -201L4 -198C4 -191 -36 -189 -40 -196Z', '#3a3230',
    `stroke="${paint.ink}" stroke-width="2.4" paint-order="stroke"`) +
  rect(-28, -203, 23, 4, '#7d1420'));

/** The cord leaves the desk for another hour of the day and a cage with a bird in it. */
const cord = (): string => {
  const d = 'M652 344C668 354 684 340 700 350C730 366 742 420 724 470C712 506 730 530 760 548';
  return stroke(d, paint.ink, 6, 'stroke-linecap="round"') + stroke(d, '#c5302a', 2.8, 'stroke-dasharray="6 3"');
};
/** What hangs where other men have their wives. */
const birdPicture = (): string => group(rect(-20, -25, 40, 50, paint.ink) +
  rect(-18, -23, 36, 46, '#c99a34') +
  rect(-14, -19, 28, 38, '#e8dcc0') +
  ellipse(0, 3, 7, 12, '#3f9a4a', 'transform="rotate(14)"') +
  circle(4, -9, 6, '#5fc05a') +
  polygon([[9, -9], [13, -7], [9, -5]], '#e9a23c') +
  circle(5.4, -10, 1.2, paint.ink) +
  polygon([[-6, 10], [-9, 19], [-2, 12]], '#2b6a8a') +
  polygon([[-14, 19], [2, -19], [8, -19], [-8, 19]], '#ffffff', 'fill-opacity=".25"'), 'translate(620 322) rotate(4) scale(.72)');

function light(): string {
  const cone = fading([[274, 250], [362, 244], [430, 350], [170, 350]], [[0, '#ffdf9a', 0.5], [1, '#ffdf9a', 0.1]]);
  return cone +
    glow(314, 262, 170, '#ffb45a', 0.45) +
    glow(210, 190, 210, '#2fd0d8', 0.4) +
    glow(210, 120, 130, '#8ff4f0', 0.3) +
    glow(515, 220, 210, '#e0702c', 0.3) +
    blurred(each(7, (i) => stroke(`M${60 + i * 44} ${60 + (i % 3) * 12}q20 -8 40 2t40 -4`, '#8ff4f0', 2, 'stroke-opacity=".2"')), 1.6);
}

/** The room as it is lit, without the dark below: half of another picture. */
export function donnellyRoom(): string {
  const desktop = lamp() +
    group(tapeRecorder(), 'translate(392 340) scale(.62)') +
    plate() +
    group(complaints(), 'translate(560 340) scale(.74)') +
    birdPicture() +
    group(telephone(), 'translate(656 342) scale(.66)') +
    group(vodka(), 'translate(716 336) scale(.4)');
  return walls() +
    blinds() +
    certificate(206, 62, -4, 'MERIT', 0.86) +
    certificate(130, 66, 3, 'BOWLING', 0.86) +
    certificate(282, 66, 4, 'VALOUR', 0.86) +
    cabinet(106, 246, 220) +
    at(122, 148, tank()) +
    shelf(684, 116, 116) +
    books(690, 116) +
    trophy(786, 116, 0.8) +
    shelf(684, 180, 104) +
    trophy(706, 180, 0.9) +
    trophy(740, 180, 0.7) +
    rect(758, 160, 22, 20, '#2a2630') +
    circle(769, 170, 6, '#8c979c') +
    door() +
    coatStand() +
    rect(0, 334, W, H - 334, '#160c10') +
    chair() +
    desk() +
    desktop +
    cord() +
    light();
}

export const donnellyOffice = (): string => donnellyRoom() + vignette('#050a0b', 0.8) + calmBelow('#080a0c', 366);

