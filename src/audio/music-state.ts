import type { ArenaDef } from '../sim/level-def';
import type { Seen, Sim } from '../sim/sim';
import { isMusicName, layersOf, type MusicName } from './music';
import { placeHeard } from './hearing';

/** What the band should be playing: a piece, and whether it fights. */
export interface MusicState {
  readonly piece: MusicName | null; // null: silence, a sting has the floor
  readonly fight: boolean;
}

/** The music follows the stage: calm on the way, fight in a locked arena, the boss's own, silence once it is decided. */
export function musicStateOf(sim: Seen<Sim>): MusicState {
  const { brawl, outcome } = sim.world;
  if (outcome !== 'playing') return { piece: null, fight: false };
  const arena = sim.level.arenas.find((one) => one.id === brawl.arena);
  if (arena) return { piece: pieceOf(arena) ?? placeMusic(sim), fight: true };
  return { piece: placeMusic(sim), fight: false };
}

const pieceOf = (arena: Seen<ArenaDef>): MusicName | null => pieceNamed(arena.music) ?? (arena.boss ? 'boss' : null);

/** What is played where nobody fights. A place that lies in wait for its boss is only itself again when he is beaten. */
function placeMusic(sim: Seen<Sim>): MusicName | null {
  const { music } = placeHeard(sim);
  const own = music === null ? null : pieceNamed(music);
  const beaten = sim.level.arenas.some((one) => one.boss && pieceOf(one) === own && sim.world.brawl.cleared.includes(one.id));
  return own && !beaten ? own : pieceNamed(sim.level.music);
}

/** A level may name the piece or one of its layers: `banya` and `banya-calm` mean the same. */
const pieceNamed = (name: string): MusicName | null => {
  const piece = name.replace(/-(calm|fight)$/, '');
  return isMusicName(piece) ? piece : null;
};

/** What will be played next: the music of the first arena not yet beaten, and of the place. */
export function nextPiece(sim: Seen<Sim>): MusicName | null {
  const ahead = sim.level.arenas.find((one) => !one.optional && !sim.world.brawl.cleared.includes(one.id) && one.id !== sim.world.brawl.arena);
  return (ahead && pieceOf(ahead)) ?? null;
}

/** How loud each layer of the piece is: the first always, the rest in a fight. */
export function layerLevels(state: MusicState): number[] {
  if (state.piece === null) return [];
  return layersOf(state.piece).map((_, layer) => (layer === 0 || state.fight ? 1 : 0));
}
