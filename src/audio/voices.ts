import type { Seen, Sim } from '../sim/sim';
import { actorWith } from './hearing';
import type { OneShotName } from './sounds';

/** Who shouts how: a throat for each look, and how high it lies. */
export interface Voice {
  readonly effort: OneShotName;
  readonly heavy: OneShotName; // when he puts everything into it
  readonly hurt: OneShotName;
  readonly knockout: OneShotName;
  readonly pitch: number;
  readonly talkative: number; // shouts at one light blow in so many
  readonly call: OneShotName | null; // what he calls to his partner
  readonly taunt: OneShotName | null;
  readonly laugh: OneShotName | null;
  readonly sigh: number; // which take of a man out of breath is his
}

const SILENT = { call: null, taunt: null, laugh: null, sigh: 1 } as const;

const HERO: Voice = {
  effort: 'hero-effort', heavy: 'hero-effort', hurt: 'hero-hurt', knockout: 'hero-knockout', pitch: 1, talkative: 3, ...SILENT,
  call: 'call-danko',
};
const RIDZIK: Voice = {
  effort: 'ridzik-effort', heavy: 'ridzik-heavy', hurt: 'ridzik-hurt', knockout: 'ridzik-knockout', pitch: 1, talkative: 2,
  call: 'call-ridzik', taunt: 'ridzik-taunt', laugh: 'ridzik-laugh', sigh: 2,
};
const boss = (pitch: number): Voice =>
  ({ effort: 'enemy-effort', heavy: 'enemy-effort', hurt: 'boss-hurt', knockout: 'boss-roar', pitch, talkative: 4, ...SILENT });
const enemy = (pitch: number): Voice =>
  ({ effort: 'enemy-effort', heavy: 'enemy-effort', hurt: 'enemy-hurt', knockout: 'enemy-knockout', pitch, talkative: 3, ...SILENT });

/** A row for every look that fights. */
export const VOICES: Readonly<Record<string, Voice>> = {
  'danko-sauna': HERO,
  'danko-suit': HERO,
  ridzik: RIDZIK,
  goon: enemy(1),
  'towel-whipper': enemy(1.1),
  wrestler: enemy(0.86),
  'icicle-thrower': enemy(1.15),
  'lid-bearer': enemy(0.9),
  'bath-master': enemy(0.96),
  bather: enemy(1.05),
  strongman: boss(0.8),
  'truck-hand': enemy(1.08),
  'truck-guard': enemy(0.94),
  'truck-guard-bare': enemy(0.98),
  shotgunner: enemy(0.84),
  shieldman: enemy(0.92),
  dispatcher: enemy(1.14),
  'dolly-driver': boss(0.94),
  gallagher: enemy(0.92),
};

/** The throat of this actor; a look without one of its own borrows its team's. */
export function voiceOf(sim: Seen<Sim>, id: number): Voice {
  const actor = actorWith(sim, id);
  const def = actor && sim.content.actors[actor.kind];
  if (!def) return enemy(1);
  return VOICES[def.look] ?? (def.team === 'police' ? HERO : enemy(1));
}

/** Heavy bodies tread, land and fall lower. */
export function bodyPitch(sim: Seen<Sim>, id: number): number {
  const actor = actorWith(sim, id);
  const weight = (actor && sim.content.actors[actor.kind])?.weight ?? 'normal';
  return weight === 'boss' ? 0.78 : weight === 'heavy' ? 0.88 : 1;
}

export function isBoss(sim: Seen<Sim>, id: number): boolean {
  const actor = actorWith(sim, id);
  return (actor && sim.content.actors[actor.kind])?.weight === 'boss';
}
