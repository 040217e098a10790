import { halo, shatter, GLASS } from '../../effects/bursts';
import { MOST_SHAKE } from '../../render/knock';
import { toRow, toX } from '../../render/projection';
import type { FeatureView } from '../feature-view';

/** The great window: its pane hangs whole or broken, and flies about when somebody goes through. */
export const greatWindow = {
  anims: { crash: ['crash', 'launched', 'idle'] },
  effects: {
    windowBroken: (sky, { x }, sim) => {
      const middle = toRow(sim.level.grounds[0]?.y0 ?? 0, 0) - 70;
      for (const row of [middle - 60, middle, middle + 50]) shatter(sky, GLASS, toX(x), row, 12, middle + 120);
      halo(sky, toX(x), middle, 0xe8f6ff, 1, 3.4);
    },
  },
  knocks: { windowBroken: () => [MOST_SHAKE, 1] },
  standing(piece) {
    const [, pane] = /^great-window-(whole|broken)$/.exec(piece) ?? [];
    return pane === undefined ? null : ({ world }) => (world.features.window?.broken ?? false) === (pane === 'broken');
  },
} satisfies FeatureView;
