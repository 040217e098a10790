import { HEAT } from '../../../sim/features/heat/heat';
import type { Seen, Sim } from '../../../sim/sim';
import { NAMES } from '../../assets/typefaces';
import { LARGE, STEP } from '../../hud/hero-panel';
import type { HudKit } from '../../hud/hud-kit';
import { bar, BEYOND, disc, HUD, type Pen, wedge } from '../../hud/hud-pen';
import type { Lettering } from '../../hud/lettering';
import type { Picture, StagePart } from '../feature-view';

/** Under the strength of who works it up, logical px. */
const METER = { x: LARGE.x + 78, y: LARGE.y + 56, w: 132, h: 6 } as const;
const PULSE = 24; // frames of a beat once it is full
const NOTCH = 4; // px it stands out over and under the bar
/** Embers until it is full: what glows can be had. */
const EMBERS = { colour: 0x7a4a26, light: 0x9a6434 } as const;

/** How much of it he has, up to the notch; dull before it, alight at it. */
export function drawMeter(pen: Pen, sim: Seen<Sim>): void {
  const { heat } = sim.world.features;
  if (!heat) return;
  const { x, y, w, h } = METER;
  const share = heat.value / HEAT;
  const isFull = share >= 1;
  wedge(pen, -BEYOND, LARGE.ink.middle, LARGE.ink.right - STEP, LARGE.ink.foot);
  const beat = isFull && sim.world.frame % PULSE < PULSE / 2;
  const grown = beat ? 1 : 0;
  disc(pen, x - 10, y + h / 2, 7 + grown, HUD.ink);
  disc(pen, x - 10, y + h / 2, 5 + grown, isFull ? (beat ? HUD.cream : HUD.hot) : share > 0 ? EMBERS.light : HUD.empty);
  bar(pen, {
    x, y: y - grown, w, h: h + 2 * grown, share, lag: share, grey: 0, segments: 4,
    ...(isFull ? { colour: beat ? HUD.goldLight : HUD.hot, light: beat ? HUD.cream : HUD.orangeLight } : EMBERS),
  });
  const [top, foot] = [y - NOTCH, y + h + NOTCH];
  pen.slab(x + w, top - 1, x + w + 8, top - 1, x + w + 4, foot + 1, x + w - 4, foot + 1, HUD.ink);
  pen.slab(x + w + 2, top, x + w + 6, top, x + w + 2, foot, x + w - 2, foot, isFull ? HUD.cream : HUD.grey);
}

/** Beside it, once it can be let off. */
export class SteamWord implements StagePart {
  private readonly word: Lettering;

  constructor(kit: HudKit) {
    this.word = kit.letters(NAMES, 15, HUD.goldLight);
  }

  draw({ world }: Seen<Sim>, { text }: Picture): void {
    const { heat } = world.features;
    if (!heat || heat.value < HEAT) return this.word.hide();
    this.word.tint(world.frame % PULSE < PULSE / 2 ? HUD.goldLight : HUD.hot).put(text('drawn.steam'), METER.x + METER.w + 13, METER.y + 8);
  }

  destroy(): void {
    this.word.destroy();
  }
}
