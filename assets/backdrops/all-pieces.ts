import type { Piece } from './piece.ts';
import { bathFittings } from './bath-fittings.ts';
import { bathWalls } from './bath-walls.ts';
import { changingHall } from './changing-hall.ts';
import { floors } from './floors.ts';
import { foreground } from './foreground.ts';
import { furnaceHall } from './furnace-hall.ts';
import { light } from './light.ts';
import { skies } from './skies.ts';
import { weather } from './weather.ts';

/** Every drawing a level can place. */
export const allPieces: readonly Piece[] = [
  ...skies, ...bathWalls, ...bathFittings, ...changingHall, ...furnaceHall, ...floors, ...light, ...weather, ...foreground,
];
