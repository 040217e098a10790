import { atChest } from '../../actors/body-points';
import { glow, halo, spark, spray } from '../../effects/bursts';
import { toRow, toX } from '../../render/projection';
import type { FeatureView } from '../feature-view';
import { KEY_LOOK, KeyView } from './key-view';

/** It dangles by its ring from whoever has it. */
const DANGLING = { look: KEY_LOOK, size: 0.65, below: 12 } as const;

export const key = {
  effects: {
    keyTaken: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => halo(sky, x, row, 0xffd070, 0.3, 1.2)),
    keyKicked: (sky, { x, y }) => spark(sky, toX(x), toRow(y, 0) - 4),
    keyKept: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => {
      spray(sky, ['dizzy-star/0'], x, row, 12, 6, 36);
      glow(sky, x, row, 0xffd070, 3, 30);
    }),
  },
  dangles: ({ world }, { id }) => (world.features.key?.ball?.holder === id ? DANGLING : null),
  create: (kit) => new KeyView(kit),
} satisfies FeatureView;
