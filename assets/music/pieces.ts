import type { MusicName, StingName } from '../../src/audio/music';
import { BANYA } from './banya';
import { BOSS } from './boss';
import { DOLLY } from './dolly';
import { KERB } from './kerb';
import { LOBBY } from './lobby';
import type { Piece } from './score';
import { SNOW } from './snow';
import { CLEAR, DOWN, RESULTS } from './stings';
import { TITLE } from './title';

/** All the music of the game. A piece the game asks for and nobody wrote does not compile. */
export const PIECES: { readonly [N in MusicName | StingName]: Piece } = {
  title: TITLE, banya: BANYA, snow: SNOW, boss: BOSS, kerb: KERB, lobby: LOBBY, dolly: DOLLY, results: RESULTS, down: DOWN, clear: CLEAR,
};
