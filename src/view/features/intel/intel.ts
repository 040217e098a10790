import type { FeatureView } from '../feature-view';
import { IntelView } from './intel-view';

export const intel = { create: (kit) => new IntelView(kit) } satisfies FeatureView;
