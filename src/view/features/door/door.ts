import { halo, play, spray } from '../../effects/bursts';
import { toRow, toX } from '../../render/projection';
import type { FeatureView } from '../feature-view';
import { DoorView } from './door-view';

export const door = {
  anims: { knock: ['jab', 'pickup', 'idle'] },
  effects: {
    knocked: (sky, { x }) => play(sky, 'steel-star', toX(x), toRow(0, 0) - 96, 8, 0, 0.7),
    doorOpened: (sky, { x }) => halo(sky, toX(x), toRow(0, 0) - 60, 0xffe0a0, 0.6, 2.4),
    doorPaid: (sky, { x }) => spray(sky, ['dizzy-star/0'], toX(x), toRow(0, 0) - 30, 12, 5, 34),
  },
  knocks: { doorOpened: () => [3, 0] },
  create: (kit) => new DoorView(kit),
} satisfies FeatureView;
