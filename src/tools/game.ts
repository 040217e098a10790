import { content } from '../content/content';
import type { Game } from '../run/verify';
import { findLevel, levelsBefore } from './read-levels';
import { simHash, simVersion } from './sim-hash';

/** The game as it stands in this folder. */
export const game: Game = { simHash: simHash(), simVersion: simVersion(), content, level: findLevel, before: levelsBefore };
