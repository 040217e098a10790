/** Arrivals, in the rain, in the red zone: where one does not stand, unless one is the police. */
import { airportKerb } from '../../backdrops/airport-kerb.ts';
import { neonText, streak } from '../../backdrops/chicago-kit.ts';
import { chicagoFloors } from '../../backdrops/chicago-floors.ts';
import { neon, street } from '../../backdrops/chicago-palette.ts';
import { lettering } from '../../backdrops/lettering.ts';
import { along, at, circle, clipped, curve, dice, each, ellipse, filled, group, polygon, rect, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { blurred, calmBelow, drawn, fading, glow, H, rainfall, screened, vignette, W } from './kit.ts';
import { hangingRadio, ridzikCar } from './ridzik-car.ts';

const SCALE = 0.86; // of the level's own kerb
const FLOOR = 338 * SCALE; // where the terminal stands
const ROAD = FLOOR + 38; // where the road begins

/** The last of a day nobody has seen the sun of. */
function sky(): string {
  const band = (y: number, tone: string): string => polygon([[0, y + 12], [520, y - 20], [W, y + 4], [W, 320], [0, 320]], tone);
  const roll = dice(14);
  let city = '';
  for (let x = 560; x < W; x += 34) {
    const h = 12 + roll() * 40;
    city += rect(x, 92 - h, 35, h, roll() > 0.5 ? '#132a2e' : '#183438') + (roll() > 0.4 ? rect(x + 6, 98 - h, 3, 4, neon.sodium) : '');
  }
  const plane = at(846, 22, group(polygon([[-46, 0], [30, -5], [42, 0], [30, 4], [-40, 5]], '#0d1a1e') +
    polygon([[-46, 0], [-54, -18], [-42, -18], [-32, 0]], '#0d1a1e') +
    polygon([[-8, 2], [-30, 16], [-20, 16], [14, 2]], '#0d1a1e') +
    circle(-20, 16, 2.4, neon.red) +
    circle(42, 0, 2, '#fff6dc'), 'rotate(-9)'));
  return rect(0, 0, W, 320, '#14343a') +
    band(22, '#1f4a4c') +
    band(46, '#3d5a50') +
    band(64, '#8a6238') +
    band(80, '#c9803c') +
    city +
    plane +
    glow(888, 16, 40, '#fff6dc', 0.4);
}

/** Those who tell aeroplanes where to stand. */
const controlTower = (): string => polygon([[84, 96], [90, 38], [126, 38], [132, 96]], '#132326') +
  polygon([[116, 96], [114, 38], [126, 38], [132, 96]], '#24403f') +
  polygon([[70, 38], [76, 14], [140, 14], [146, 38]], '#0d1a1e') +
  polygon([[77, 34], [81, 18], [135, 18], [139, 34]], '#c98a3c') +
  polygon([[77, 34], [81, 18], [104, 18], [96, 34]], '#ffd08a') +
  each(3, (i) => rect(91 + i * 15, 16, 2.4, 20, '#0d1a1e')) +
  rect(74, 36, 68, 5, '#24403f') +
  rect(106, -4, 3, 18, '#0d1a1e') +
  glow(108, 0, 34, neon.red, 0.9) +
  circle(108, 0, 2.6, neon.red);

const person = (x: number): string => polygon([[x - 10, 300], [x - 11, 262], [x - 6, 246], [x + 6, 246], [x + 11, 262],
  [x + 9, 300]], '#3a2a2a') +
  circle(x, 236, 7, '#3a2a2a');

function terminal(): string {
  const part = (name: string, x: number, y = 0): string => at(x, y, drawn(airportKerb, name));
  const sides = rect(-260, 150, 1640, 190, '#7d5430') +
    polygon([[-260, 150], [1380, 150], [1380, 190], [-260, 176]], '#4a3022') +
    polygon([[-260, 290], [1380, 290], [1380, 340], [-260, 340]], '#a06e3e') +
    [-150, 190, 760, 1090].map((x) => polygon([[x, 164], [x + 90, 164], [x + 170, 300], [x - 60, 300]], '#e0a050',
      'fill-opacity=".25"')).join('') +
    person(800);
  const hall = sides + clipped('doors', 'M398 150H718V340H398Z', part('kerb-hall', 0));
  const front = part('kerb-glass', -242) + part('kerb-glass', 78) + part('kerb-doors', 398) + part('kerb-glass', 718) +
    part('kerb-glass', 1038);
  return group(hall + front, `scale(${SCALE})`) + roofSign() +
    glow(376, 28, 120, '#ff5a44', 0.5, 0.4) +
    glow(580, 28, 130, '#ffb45a', 0.42, 0.36) +
    group(part('kerb-pillar', 318), `scale(${SCALE})`);
}

/** One has to climb to these letters, and one of them has. */
const roofSign = (): string => rect(246, 50, 470, 5, '#0d1416') +
  each(6, (i) => rect(268 + i * 84, 52, 4, 34, '#0d1416')) +
  neonText("O'HARM", 268, 44, 37, '#ff5a44', { tracking: 0.08 }, 2.8) +
  lettering('INTERNATIONAL', 480, 42, 20, '#0d1416', { tracking: 0.06 }) +
  lettering('INTERNATIONAL', 479, 41, 20, '#ffc070', { tracking: 0.06 });

function ground(): string {
  const roll = dice(9);
  const kerb = [-632, 106, 844].map((x) => at(x, ROAD - 34, drawn(chicagoFloors, 'floor-red-kerb'))).join('');
  const puddle = (x: number, y: number, w: number): string => filled(curve([[x - w, y], [x - w * 0.6, y - w * 0.08],
    [x - w * 0.1, y - w * 0.05],
    [x + w * 0.5, y - w * 0.1], [x + w, y - w * 0.02], [x + w * 0.7, y + w * 0.07], [x + w * 0.1, y + w * 0.05],
      [x - w * 0.4, y + w * 0.09]], true, 0.2),
    '#2a4f58', 'fill-opacity=".6"');
  const grit = each(6, () => {
    const y = ROAD + 8 + roll() * 120;
    return rect(roll() * W, y, 5 + roll() * 16, 1 + (y - ROAD) / 90, roll() > 0.5 ? '#38484c' : '#0a1014', 'fill-opacity=".55"');
  });
  const lines = along(-40, W, 210, (x) => polygon([[x, 452], [x + 110, 452],
    [x + 96, 462], [x - 16, 462]], '#b8953c', 'fill-opacity=".35"'));
  return rect(0, FLOOR - 2, W, 60, '#4a4846') +
    rect(0, FLOOR - 2, W, 6, '#1a1c1e') +
    rect(0, ROAD - 2, W, H, street.asphalt) +
    kerb +
    grit +
    lines +
    puddle(500, 398, 200) +
    puddle(150, 372, 120) +
    puddle(820, 384, 140);
}

/** What the lights above leave on the wet road. */
const reflections = (): string => screened(streak(376, 100, ROAD + 4, 430, '#ff5a44', 0.26, 3) +
  streak(570, 110, ROAD + 4, 430, '#ffb45a', 0.3, 7) +
  streak(470, 90, ROAD + 2, 450, '#ffcf8a', 0.36, 5) +
  streak(362, 20, 388, 440, '#ff4a3a', 0.5, 17));

const taxi = (): string => group(drawn(airportKerb, 'taxi'), `translate(-74 ${ROAD - 88}) scale(.98)`) +
  glow(236, ROAD - 38, 36, '#fff0c0', 0.8);

/** Each drop that falls on the road, for as long as it is there. */
function splashes(): string {
  const roll = dice(33);
  return each(7, () => {
    const [x, y] = [roll() * W, ROAD + 10 + roll() * 100];
    return ellipse(x, y, 3.4, 1, 'none', 'stroke="#bfe3dc" stroke-width=".8" stroke-opacity=".5"') +
      stroke(`M${x.toFixed(1)} ${y.toFixed(1)}l-3 -5m3 5l3 -6`, '#bfe3dc', 0.8, 'stroke-opacity=".5"');
  });
}

function light(): string {
  const beam: Vec[] = [[690, 332], [690, 346], [880, 392], [940, 366], [880, 330]];
  return fading([[310, 122], [374, 122], [404, FLOOR], [276, FLOOR]], [[0, '#ffe0a0', 0.3], [1, '#ffb45a', 0.02]]) +
    fading(beam, [[0, '#fff2c8', 0.4], [1, '#fff2c8', 0]], true) +
    glow(686, 338, 50, '#fff6dc', 0.9) +
    glow(516, 274, 60, '#ff4a3a', 0.9) +
    glow(516, 350, 190, '#ff4a3a', 0.22, 0.3) +
    glow(348, 342, 40, '#ff4a3a', 0.6) +
    glow(480, 132, 130, '#ffc87a', 0.3, 0.5);
}

/** Without the rain in front and the dark below; as one half of another picture, without what does not fit into a half. */
export const kerbStanding = (isHalf = false): string => sky() +
  controlTower() +
  terminal() +
  (isHalf ? '' : group(at(690, 86, drawn(airportKerb, 'kerb-signpost')), `scale(${SCALE})`)) +
  ground() +
  (isHalf ? '' : reflections()) +
  taxi() +
  group(ridzikCar() + (isHalf ? '' : hangingRadio()), `translate(352 ${ROAD + 50}) scale(.98)`) +
  light();

export function kerb(): string {
  return kerbStanding() +
    splashes() +
    rainfall([0, -10, W, 390], 40, 6, '#cfe8e4') +
    blurred(rainfall([0, -10, W, 390], 12, 8, '#e4f4f0', -0.22), 1.2) +
    vignette('#040a0c', 0.82) +
    calmBelow('#070c10', 376);
}
