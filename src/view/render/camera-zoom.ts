import type { TeamFinisher } from '../../sim/duo/partnership';
import type { DecorDef, LevelDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import { LOGICAL, toRow, toX } from './projection';

/** The picture brought nearer: logical px of what is in its middle, and how many times larger. */
export interface CameraZoom {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Scenery that the film would linger on, and how tall it is, logical px. */
const SHOWPIECE = { piece: 'statue', middle: 84, top: 60, bottom: 300 } as const;
const NEAR = 2.1;
/** Frames the eye takes down the statue, and then back to the man before it. */
const DOWN = 110;
const BACK = 40;

/** While the hero still stands as one of the statues the picture goes down the other one. The first press ends it. */
export function cameraZoomOf(sim: Seen<Sim>): CameraZoom | null {
  const { world, level } = sim;
  if (world.partnership?.finisher) return onFinisher(sim, world.partnership.finisher);
  const hero = world.actors.find(({ player }) => player === 0);
  const statue = showpieceOf(level);
  if (!statue || hero?.state !== 'show' || world.outcome !== 'playing' || hero.stateFrame >= DOWN + BACK) return null;
  const down = smooth(hero.stateFrame / DOWN);
  const back = smooth((hero.stateFrame - DOWN) / BACK);
  return {
    x: statue.x * LOGICAL + SHOWPIECE.middle,
    y: statue.y * LOGICAL + SHOWPIECE.top + (SHOWPIECE.bottom - SHOWPIECE.top) * down,
    zoom: NEAR + (1 - NEAR) * back,
  };
}

/** How near a team finisher is looked at, how high over the floor, and in how many frames one gets there and back. */
const FINISHER = { zoom: 1.6, above: 56, come: 10, go: 12 } as const;

function onFinisher({ content }: Seen<Sim>, { id, x, y, frame }: Seen<TeamFinisher>): CameraZoom {
  const left = (content.finishers[id]?.frames ?? frame) - frame;
  const share = Math.min(smooth(frame / FINISHER.come), smooth(left / FINISHER.go));
  return { x: toX(x), y: toRow(y, 0) - FINISHER.above, zoom: 1 + (FINISHER.zoom - 1) * share };
}

const showpieceOf = ({ decor }: Seen<LevelDef>): Seen<DecorDef> | undefined => decor.find(({ piece }) => piece === SHOWPIECE.piece);

function smooth(share: number): number {
  const s = Math.max(0, Math.min(1, share));
  return s * s * (3 - 2 * s);
}
