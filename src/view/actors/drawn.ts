import type { Actor } from '../../sim/actor';
import { defOf, type Seen, type Sim } from '../../sim/sim';
import { lookOf } from '../assets/level-assets';
import type { Atlas, FrameDef } from '../assets/atlas';
import { drawingOf, type Memory } from './anim-frame';

export type Atlases = Readonly<Record<string, Atlas | undefined>>;

/** A drawing, and the px of its atlas that make a logical px. */
export interface Drawn {
  readonly frame: FrameDef;
  readonly scale: number;
}

const AT_WORK: Memory = { travelled: 0, zone: 'head', won: null };

/** The drawing a body is seen in while it strikes, holds or is held; null while its atlas is on its way. */
export function drawnAs(sim: Seen<Sim>, atlases: Atlases, actor: Seen<Actor>): Drawn | null {
  const atlas = atlases[lookOf(defOf(sim, actor).look, actor.id)];
  const frame = atlas?.frames[drawingOf(sim.content, atlas, actor, AT_WORK)];
  return atlas && frame ? { frame, scale: atlas.scale } : null;
}
