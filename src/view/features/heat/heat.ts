import { atChest, onFloor } from '../../actors/body-points';
import { glow, halo, shock, type Sky } from '../../effects/bursts';
import { Depth } from '../../render/depths';
import { MOST_SHAKE } from '../../render/knock';
import { toRow, toX } from '../../render/projection';
import type { FeatureView } from '../feature-view';
import { drawMeter, SteamWord } from './heat-meter';

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
  drawHud: drawMeter,
  create: ({ kit }) => new SteamWord(kit),
} satisfies FeatureView;

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
