import { HEAT } from '../../../sim/features/heat/heat';
import { atChest, onFloor } from '../../actors/body-points';
import { glow, halo, shock, type Sky } from '../../effects/bursts';
import { LARGE } from '../../hud/hero-panel';
import { bar, disc, HUD, type Pen } from '../../hud/hud-pen';
import { Depth } from '../../render/depths';
import { MOST_SHAKE } from '../../render/knock';
import { toRow, toX } from '../../render/projection';
import type { FeatureView } from '../feature-view';

/** Under the strength of who works it up, logical px. */
const METER = { x: LARGE.x + 78, y: LARGE.y + 56, w: 132, h: 6 } as const;
const BLINK = 24; // frames of a blink once it is full
const CLOUDS = 11; // of a burst, side by side

/** The heat: how much of it he has, on the glass; and what it is like when he lets it off. */
export const heat = {
  anims: { steam: ['steam', 'burst', 'idle'] },
  effects: {
    heatFull: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => {
      halo(sky, x, row, 0xffb060, 0.4, 1.6);
      glow(sky, x, row, 0xff8030, 2.4, 24);
    }),
    steamBegan: (sky, { actor }, sim) => onFloor(sim, actor, (x, row) => glow(sky, x, row - 20, 0xff6a2a, 2, 18)),
    steamBurst: (sky, { x, y, last }) => billow(sky, toX(x), toRow(y, 0), last ? 1.25 : 1),
    scalded: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => puff(sky, x, row, 0.5, 0, 26)),
  },
  knocks: { steamBurst: ({ last }) => [last ? MOST_SHAKE : 2, last ? 3 : 1] },
  drawHud(pen, sim) {
    const { heat: own } = sim.world.features;
    if (own) meter(pen, own.value / HEAT, own.value >= HEAT && sim.world.frame % BLINK < BLINK / 2);
  },
} satisfies FeatureView;

function meter(pen: Pen, share: number, blinks: boolean): void {
  const { x, y, w, h } = METER;
  const middle = y + h / 2;
  disc(pen, x - 10, middle, 7, HUD.ink);
  disc(pen, x - 10, middle, 5, share > 0 ? HUD.orange : HUD.empty);
  if (share >= 1) disc(pen, x - 10, middle, 5, blinks ? HUD.cream : HUD.hot);
  bar(pen, {
    x, y, w, h, share, lag: share, grey: 0, segments: 4,
    colour: blinks ? HUD.goldLight : HUD.hot, light: blinks ? HUD.cream : HUD.orangeLight,
  });
}

/** A wall of it to either side, highest in the middle. */
function billow(sky: Sky, x: number, row: number, size: number): void {
  shock(sky, x, row, 2.4 * size);
  glow(sky, x, row - 40, 0xffa050, 4 * size, 16);
  for (let i = 0; i < CLOUDS; i++) {
    const off = i - (CLOUDS - 1) / 2;
    puff(sky, x + off * 20 * size, row - 14 - (i % 2) * 16, size * (1.1 - Math.abs(off) * 0.08), off * 0.5, 40 + (i % 3) * 8);
  }
}

const puff = (sky: Sky, x: number, row: number, size: number, vx: number, life: number): void =>
  sky.flat.add({ shape: 'haze', x, row, depth: Depth.effect + 1, life, vrow: -0.9, vx, size, grows: 2.2 * size, alpha: 0.85 });
