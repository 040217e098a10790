import type { FeatureView } from '../feature-view';
import { NoteView } from './note-view';

export const note = {
  anims: { note: ['pickup', 'revive', 'idle'] },
  create: (kit) => new NoteView(kit),
} satisfies FeatureView;
