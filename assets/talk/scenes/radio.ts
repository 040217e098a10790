/** Two places at once: the red zone in the rain, Donnelly's office, and the cord that is all there is between them. */
import { at, clipped, curve, each, filled, group, path, polygon, rect, stroke, type Vec } from '../../backdrops/shapes.ts';
import { paint } from '../../interface/paint.ts';
import { donnellyRoom } from './donnelly-office.ts';
import { kerbStanding } from './kerb.ts';
import { calmBelow, glow, rainfall, unfocused, vignette, W } from './kit.ts';
import { coil, cord, microphone, rust } from './ridzik-car.ts';

/** Down the middle, in three blows. */
const SPLIT: readonly Vec[] = [[604, -10], [497, 172], [545, 186], [446, 352], [486, 366], [380, 560]];
/** How much wider than the line a blade of it is, to its left and to its right: a wedge is wide above and sharp below. */
const edge = (by: number): Vec[] => SPLIT.map(([x, y]) => [x + by * (1.3 - y / 620), y]);
const blade = (left: number, right: number, tone: string): string => polygon([...edge(left), ...edge(right).reverse()], tone);

const right = path([...edge(0), [W + 10, 560], [W + 10, -10]]);

const office = (): string => clipped('office', right, at(404, 0, unfocused(donnellyRoom(), 1.1)));

const seam = (): string => blade(-15, 17, paint.ink) + blade(-11, 13, paint.cream) + blade(-4, 9, paint.red);

/** What leaves a radio, as posters draw it. */
const waves = (x: number, y: number, from: number, to: number, tone: string): string => each(3, (i) => {
  const r = 52 + i * 19;
  const point = (degrees: number): string => {
    const a = (degrees * Math.PI) / 180;
    return `${(x + Math.cos(a) * r).toFixed(1)} ${(y + Math.sin(a) * r).toFixed(1)}`;
  };
  const d = `M${point(from)}A${r} ${r} 0 0 1 ${point(to)}`;
  return stroke(d, paint.ink, 10) + stroke(d, tone, 5.4 - i * 0.8);
});

/** The receiver of the black telephone, lifted; its middle on (0, 0). */
function receiver(): string {
  const shape = curve([[-62, 22], [-64, -4], [-50, -20], [-30, -24], [0, -27], [30, -24], [50, -20], [64, -4], [62, 22], [44, 26], [34, 8],
    [30, -4],
    [0, -8], [-30, -4], [-34, 8], [-44, 26]], true, 0.13);
  return filled(shape, rust.black, `stroke="${paint.ink}" stroke-width="8" paint-order="stroke"`) +
    clipped('receiver', shape, polygon([[-70, -30], [70, -30], [70, -14], [-70, -14]], rust.blackLit) +
    polygon([[44, -30], [70, -30], [70, 30], [52, 30]], rust.blackLit) +
    polygon([[-40, -24], [20, -26], [20, -22], [-40, -20]], '#c8c6d0')) +
    [-53, 53].map((x) => rect(x - 10, 18, 20, 7, '#5a5864', `stroke="${paint.ink}" stroke-width="2"`)).join('');
}

function line(): string {
  const d = coil([404, 310], [548, 318], 7, 12, 60);
  return cord(d, 5, '#c5302a', '#ff9a7a');
}

export function radio(): string {
  return rect(0, 0, W, 8, '#0d2c30') +
    at(-112, 0, unfocused(kerbStanding(true), 1.1)) +
    rainfall([0, -10, 600, 380], 32, 6, '#cfe8e4') +
    office() +
    vignette('#04080a', 0.8) +
    seam() +
    waves(402, 246, -52, 4, paint.cream) +
    line() +
    glow(402, 250, 90, '#ffcf8a', 0.35) +
    at(402, 258, group(microphone(), 'rotate(-8) scale(1.44)')) +
    group(receiver(), 'translate(578 268) rotate(-58) scale(.98)') +
    calmBelow('#070a0e', 372);
}
