import type { ActorDef } from '../../sim/actor-def';
import type { Seen } from '../../sim/sim';
import { mixed } from './actor-light';

/** So much of a hero's edge is his own colour, whatever the place: he is found by it in any crowd. */
const OWN = 0.85;
/** And so much of everybody else's goes down into the dark: it is half as bright as the light of the place, or less. */
const DIM = 0.78;
const DARK = 0x262a38;
/** A hero's edge is half as wide again as it is drawn: its mask is laid once more, so much further in, as he faces right. Logical px. */
export const WIDER = { across: 0.5, down: 0.29 } as const;
/** And beyond his ink, on the side the light comes from, so much of it is seen behind him. */
export const BEHIND = { across: -1.5, down: -0.9 } as const;

/** Colour of the light on a figure's edge, from that of the place. */
export const rimOf = (def: Seen<ActorDef>, place: number): number =>
  def.rim === undefined ? mixed(place, DARK, DIM) : mixed(place, def.rim, OWN);

/** Strong outlines: a hero's is wide and bright, an enemy's thin and dull, so that neither hangs on its hue. Logical px. */
const PALE = 0.35;
const HERO_WIDTH = 2.5;
const OTHER_WIDTH = 1.5;
const AMBER = 0xb8762e;

export const outlineOf = (def: Seen<ActorDef>): number => (def.rim === undefined ? AMBER : mixed(def.rim, 0xffffff, PALE));
export const outlineWidth = (def: Seen<ActorDef>): number => (def.rim === undefined ? OTHER_WIDTH : HERO_WIDTH);
