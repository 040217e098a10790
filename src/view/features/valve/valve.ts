import { halo, spray } from '../../effects/bursts';
import { toRow, toX } from '../../render/projection';
import type { FeatureView } from '../feature-view';
import { ValveView } from './valve-view';

export const valve = {
  effects: {
    valveStruck: (sky, { x, y }) => spray(sky, ['sweat/0', 'sweat/1'], toX(x), toRow(y, 0) - 40, 8, 5, 24),
    jetBlew: (sky, { x, y }) => halo(sky, toX(x), toRow(y, 0) - 20, 0xffffff, 0.6, 2.6),
  },
  knocks: { jetBlew: () => [3, 0] },
  create: (kit) => new ValveView(kit),
} satisfies FeatureView;
