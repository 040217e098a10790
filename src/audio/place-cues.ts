import { hashOf } from '../sim/hash';
import type { Seen, Sim } from '../sim/sim';
import type { SoundCue } from './audio-port';
import { cue } from './cue';
import { earX, surfaceAt } from './hearing';

const LOOK = 60; // frames between two throws of the dice
const JET = 1500; // a landing every 25 seconds
const FIRST_JET = 240;
const TAXI = 9; // one look in so many
const PHONE = 16;

/** What a place does by itself now and then: a taxi is annoyed, a jet comes in, somebody's telephone rings. */
export function placeCues(sim: Seen<Sim>): SoundCue[] {
  const { frame, stage } = sim.world;
  if (frame % LOOK !== 0 || stage.outcome !== 'playing') return [];
  const dice = hashOf([frame, 'place']);
  const floor = surfaceAt(sim, earX(sim));
  if (floor === 'asphalt') {
    if (frame % JET === FIRST_JET) return [cue(sim, 'jet', { volume: 0.7 })];
    return dice % TAXI === 0 ? [cue(sim, 'taxi-horn', { volume: 0.3 + (dice % 7) / 20, rate: 0.94 + (dice % 13) / 100 })] : [];
  }
  const rings = floor === 'stone' && stage.arena === null && dice % PHONE === 0;
  return rings ? [cue(sim, 'desk-phone', { volume: 0.3, rate: 1.08 })] : [];
}
