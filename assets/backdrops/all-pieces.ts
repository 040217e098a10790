import type { Piece } from './piece.ts';
import { bathFittings } from './bath-fittings.ts';
import { bathWalls } from './bath-walls.ts';
import { changingHall } from './changing-hall.ts';
import { floors } from './floors.ts';
import { foreground } from './foreground.ts';
import { furnaceHall } from './furnace-hall.ts';
import { greatWindow } from './great-window.ts';
import { gym } from './gym.ts';
import { light } from './light.ts';
import { skies } from './skies.ts';
import { statuePieces } from './statue.ts';
import { weather } from './weather.ts';
import { yard } from './yard.ts';
import { yardHouse } from './yard-house.ts';

/** Every drawing a level can place. */
export const allPieces: readonly Piece[] = [
  ...skies, ...bathWalls, ...bathFittings, ...changingHall, ...statuePieces, ...furnaceHall, ...gym, ...greatWindow, ...yardHouse,
    ...yard, ...floors, ...light, ...weather, ...foreground,
];
