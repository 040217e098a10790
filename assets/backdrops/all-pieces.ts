import type { Piece } from './piece.ts';
import { airportKerb } from './airport-kerb.ts';
import { bathFittings } from './bath-fittings.ts';
import { bathWalls } from './bath-walls.ts';
import { changingHall } from './changing-hall.ts';
import { chicagoFloors } from './chicago-floors.ts';
import { chicagoForeground } from './chicago-foreground.ts';
import { chicagoSkies } from './chicago-skies.ts';
import { floors } from './floors.ts';
import { foreground } from './foreground.ts';
import { furnaceHall } from './furnace-hall.ts';
import { greatWindow } from './great-window.ts';
import { gym } from './gym.ts';
import { light } from './light.ts';
import { lobbyDesk } from './lobby-desk.ts';
import { lobbyOffices } from './lobby-offices.ts';
import { precinctFront } from './precinct-front.ts';
import { precinctLobby } from './precinct-lobby.ts';
import { sallyPort } from './sally-port.ts';
import { skies } from './skies.ts';
import { statuePieces } from './statue.ts';
import { weather } from './weather.ts';
import { yard } from './yard.ts';
import { yardHouse } from './yard-house.ts';

/** Every drawing a level can place. */
export const allPieces: readonly Piece[] = [
  ...skies, ...bathWalls, ...bathFittings, ...changingHall, ...statuePieces, ...furnaceHall, ...gym, ...greatWindow, ...yardHouse,
    ...yard, ...floors, ...light, ...weather, ...foreground,
  ...chicagoSkies, ...chicagoFloors, ...chicagoForeground, ...airportKerb, ...precinctFront, ...precinctLobby, ...lobbyDesk, ...lobbyOffices, ...sallyPort,
];
