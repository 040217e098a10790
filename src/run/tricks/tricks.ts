import type { LevelDef } from '../../sim/level-def';
import { ALONE } from './alone';
import type { Trick } from './one-trick';
import { TOGETHER } from './together';

/** The one-trick players a level has, by name. */
export const tricksFor = ({ partner }: LevelDef): Readonly<Record<string, Trick>> => (partner === null ? ALONE : { ...ALONE, ...TOGETHER });
