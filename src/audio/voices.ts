import type { Seen, Sim } from '../sim/sim';
import { seenActor } from './place';
import type { OneShotName } from './sounds';

/** Who shouts how: a throat for each look, and how high it lies. */
export interface Voice {
  readonly effort: OneShotName;
  readonly hurt: OneShotName;
  readonly knockout: OneShotName;
  readonly pitch: number;
  readonly talkative: number; // shouts at one light blow in so many
}

const HERO: Voice = { effort: 'hero-effort', hurt: 'hero-hurt', knockout: 'hero-knockout', pitch: 1, talkative: 3 };
const BOSS: Voice = { effort: 'enemy-effort', hurt: 'boss-hurt', knockout: 'boss-roar', pitch: 0.8, talkative: 4 };
const enemy = (pitch: number): Voice =>
  ({ effort: 'enemy-effort', hurt: 'enemy-hurt', knockout: 'enemy-knockout', pitch, talkative: 3 });

const BY_LOOK: Readonly<Record<string, Voice>> = {
  'danko-sauna': HERO,
  goon: enemy(1),
  'towel-whipper': enemy(1.1),
  wrestler: enemy(0.86),
  'icicle-thrower': enemy(1.15),
  bather: enemy(1.05),
  strongman: BOSS,
};

/** The throat of this actor; a look without one of its own borrows its team's. */
export function voiceOf(sim: Seen<Sim>, id: number): Voice {
  const actor = seenActor(sim, id);
  const def = actor && sim.content.actors[actor.kind];
  if (!def) return enemy(1);
  return BY_LOOK[def.look] ?? (def.team === 'police' ? HERO : enemy(1));
}

/** Heavy bodies tread, land and fall lower. */
export function bodyPitch(sim: Seen<Sim>, id: number): number {
  const actor = seenActor(sim, id);
  const weight = (actor && sim.content.actors[actor.kind])?.weight ?? 'normal';
  return weight === 'boss' ? 0.78 : weight === 'heavy' ? 0.88 : 1;
}

export function isBoss(sim: Seen<Sim>, id: number): boolean {
  const actor = seenActor(sim, id);
  return (actor && sim.content.actors[actor.kind])?.weight === 'boss';
}
