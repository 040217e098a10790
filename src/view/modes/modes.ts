import type { LevelDef } from '../../sim/level-def';
import type { LevelMode } from '../../sim/mode-name';
import type { Seen } from '../../sim/sim';
import { StageView } from '../stage-view';
import type { ModeLook } from './mode-view';

/** A row for each mode a level may be played by. */
const LOOKS: { readonly [N in LevelMode]: ModeLook } = { brawl: StageView };

export const lookOf = ({ mode }: Seen<LevelDef>): ModeLook => LOOKS[mode];
