/** The bottle-green suit: jacket, shirt, wine tie. */
import type { Body, Outfit } from '../build/rig/character.ts';
import { suit } from '../interface/suit.ts';
import { BOTTLE_GREEN, SKIN_WARM } from './ramps.ts';

export function bottleGreenSuit(body: Body): Outfit {
  return suit({
    body, skin: SKIN_WARM, cloth: BOTTLE_GREEN, shirt: { l: '#e6e9d8', s: '#8f9ca0' }, tie: { l: '#7a2433', s: '#3f1522' },
    closesAt: 0.42, skirt: { k: 0.42 }, shoe: '#2a1c1c',
  });
}
