import { together } from '../../sim/rows';
import type { ModeName } from '../../sim/mode-name';
import { TALK_SOUNDS } from './talk';
import type { SoundsFor } from '../actor-cues';

/** What the events of each mode sound like; those of a fight are everybody's. */
const ROWS = {
  brawl: { sounds: {} }, talk: { sounds: TALK_SOUNDS },
} satisfies { readonly [N in ModeName]: { readonly sounds: Partial<SoundsFor> } };

export const MODE_SOUNDS = together(ROWS, 'sounds');
