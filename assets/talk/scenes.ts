/** The rooms in which people talk, each a picture for the whole screen. */
import type { Piece } from '../backdrops/piece.ts';
import { bullpen } from './scenes/bullpen.ts';
import { donnellyOffice } from './scenes/donnelly-office.ts';
import { H, W } from './scenes/kit.ts';
import { petrovka } from './scenes/petrovka.ts';
import { snowStreet } from './scenes/snow-street.ts';

const SHARP = 2; // px to a logical px: nothing moves before it, so it is looked at

const scene = (name: string, art: () => string): Piece => ({ name, w: W, h: H, scale: SHARP, art });

export const scenes: readonly Piece[] = [
  scene('petrovka', petrovka), scene('snow-street', snowStreet), scene('bullpen', bullpen), scene('donnelly', donnellyOffice),
];
