import type { Actor } from '../../../sim/actor';
import { STONE } from '../../../sim/features/stone/stone';
import type { Seen, Sim } from '../../../sim/sim';
import { by, effort, hurt } from '../../actor-cues';
import type { FeatureAudio } from '../feature-audio';

const HEATS = ['sizzle-warm', 'sizzle-hot', 'sizzle-burning'] as const;
const HEAT_FRAMES = STONE.to / HEATS.length;

const holderOf = (sim: Seen<Sim>): Seen<Actor> | undefined => sim.world.actors.find(({ state }) => state === 'stone');

export const stone = {
  sounds: {
    stoneTaken: (e, sim) => [by(sim, e.actor, 'stone-sizzle'), effort(sim, e.actor)],
    stoneHeld: (e, sim) => [by(sim, e.actor, 'stone-gong')],
    stoneDropped: (e, sim) => [by(sim, e.actor, 'wood-hit'), hurt(sim, e.actor)],
  },
  circumstances: { fire: (sim) => holderOf(sim) !== undefined },
  loops(sim) {
    const holder = holderOf(sim);
    return holder ? { [HEATS[Math.min(HEATS.length - 1, Math.floor(holder.stateFrame / HEAT_FRAMES))]!]: 1 } : {};
  },
} satisfies FeatureAudio;
