import type { Seen, Sim } from '../sim/sim';
import type { SoundCue } from './audio-port';
import { cue } from './cue';

/** Listens for the partner's breath: a chime when he can be asked again. */
export class PartnerReady {
  private readonly cool = new Map<number, number>();

  forget(): void {
    this.cool.clear();
  }

  cues(sim: Seen<Sim>): SoundCue[] {
    const ready = sim.world.actors.filter(
      ({ id, player, order }) => player === null && order && order.cool === 0 && (this.cool.get(id) ?? 0) > 0,
    );
    for (const { id, order } of sim.world.actors) if (order) this.cool.set(id, order.cool);
    return ready.map(() => cue(sim, 'partner-ready'));
  }
}
