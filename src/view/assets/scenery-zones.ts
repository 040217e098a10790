import type { DecorDef } from '../../sim/level-def';
import type { Seen } from '../../sim/sim';
import { VIEW_WIDTH } from '../../sim/units';
import type { Pieces } from './atlas';
import { isExtra } from './level-assets';

/** Pieces that are seen over the same stretch of street: they come, and go, together. */
export interface Zone {
  readonly key: string;
  readonly names: readonly string[];
  readonly from: number; // sim px: where the camera's left edge is when the first of them may be seen
  readonly to: number;
}

const VIEW = VIEW_WIDTH + 80; // sim px, with a wide window's margin
const STEP = VIEW_WIDTH;
const LAST = 18; // steps: nothing is let go of beyond
const START = 240; // what is seen before the camera has come this far is there from the first picture on
const NEVER = 1_000_000;

/** `always` names what the view places by itself, wherever the camera is. */
export function zonesOf(decor: readonly Seen<DecorDef>[], pieces: Pieces, always: readonly string[]): Zone[] {
  const spans = new Map<string, { from: number; to: number }>(always.map((name) => [name, { from: 0, to: NEVER }]));
  for (const { piece, x, repeat, scroll } of decor) {
    const def = pieces[piece];
    if (!def || isExtra(piece)) continue;
    const pace = Math.max(0.01, scroll / 1000);
    const width = (repeat * def.w) / def.scale / 2;
    const known = spans.get(piece);
    spans.set(piece, {
      from: Math.min(known?.from ?? NEVER, (x - VIEW) / pace),
      to: Math.max(known?.to ?? 0, (x + width + 80) / pace),
    });
  }
  const zones = new Map<string, { names: string[]; from: number; to: number }>();
  for (const [name, { from, to }] of spans) {
    const first = from < START ? 0 : Math.ceil(from / STEP);
    const last = Math.min(LAST, Math.ceil(to / STEP));
    const key = `${first}-${last}`;
    const zone = zones.get(key) ?? { names: [], from: NEVER, to: 0 };
    zone.names.push(name);
    zone.from = Math.min(zone.from, Math.max(0, from));
    zone.to = Math.max(zone.to, to);
    zones.set(key, zone);
  }
  return [...zones].map(([key, zone]) => ({ key, ...zone })).sort((a, b) => a.from - b.from);
}
