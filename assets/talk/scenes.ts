/** The rooms in which people talk, each a picture for the whole screen. */
import type { Piece } from '../backdrops/piece.ts';
import { bullpen } from './scenes/bullpen.ts';
import { cafeInside } from './scenes/cafe.ts';
import { cafeShot } from './scenes/cafe-shot.ts';
import { donnellyOffice } from './scenes/donnelly-office.ts';
import { kerb } from './scenes/kerb.ts';
import { H, W } from './scenes/kit.ts';
import { lobbyFloor } from './scenes/lobby-floor.ts';
import { petrovka } from './scenes/petrovka.ts';
import { radio } from './scenes/radio.ts';
import { snowStreet } from './scenes/snow-street.ts';
import { yard } from './scenes/yard.ts';

const SHARP = 2; // px to a logical px: nothing moves before it, so it is looked at

const scene = (name: string, art: () => string): Piece => ({ name, w: W, h: H, scale: SHARP, art });

export const scenes: readonly Piece[] = [
  scene('petrovka', petrovka), scene('yard', yard), scene('cafe', cafeInside), scene('cafe-shot', cafeShot),
  scene('snow-street', snowStreet), scene('radio', radio), scene('kerb', kerb), scene('donnelly', donnellyOffice),
  scene('lobby-floor', lobbyFloor), scene('bullpen', bullpen),
];
