import { box } from '../sim/box';
import type { HitDef, MoveDef } from '../sim/move-def';

/** What a grip, a shot or a shout does to a body by itself. */
export const NO_HIT: HitDef = { damage: 0, hitstop: 0, hitstun: 0, stagger: 0, knockback: 0, weight: 'light' };

/** A move that touches nobody: what comes of it is in its other fields. */
export const TOUCHES_NOBODY: Pick<MoveDef, 'hitbox' | 'depth' | 'hit'> = { hitbox: box(0, 0, 1, 1), depth: 0, hit: NO_HIT };
