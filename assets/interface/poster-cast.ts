import { BODIES } from '../characters/bodies.ts';
import { FACES } from '../characters/faces.ts';
import { BLACK_WOOL, BOTTLE_GREEN, SKIN_PALE, SKIN_WARM, TAN_CORD } from '../characters/ramps.ts';
import { type Person, suit } from './suit.ts';

/** The three faces of the film's poster. */
export const danko: Person = {
  body: BODIES.danko, head: FACES.danko, gun: 'podbyrin',
  outfit: suit({
    body: BODIES.danko, skin: SKIN_WARM, cloth: BOTTLE_GREEN, shirt: { l: '#dfe3d2', s: '#8f9ca0' }, tie: { l: '#5c1f2c', s: '#34121e' },
    closesAt: 0.42, skirt: { k: 0.42 }, shoe: '#2a1c1c',
  }),
};

export const ridzik: Person = {
  body: BODIES.ridzik, head: FACES.ridzik, gun: 'magnum',
  outfit: suit({
    body: BODIES.ridzik, skin: SKIN_PALE, cloth: TAN_CORD, shirt: { l: '#d9e3ea', s: '#8796ab' }, tie: { l: '#a22f3c', s: '#5c1a2a' },
    tieOff: 3, tieTo: 0.16, loose: true, open: 6, skirt: { k: 0.36 }, shoe: '#241a1e',
    trousers: { l: '#4a4f63', s: '#23263a', d: '#12131f', f: '#3a3e50' },
    beneath: (pen) => pen([[-24, 0.98, 1], [-18, 0.98, 1], [-15, 0.6], [-20, 0.45, 1], [-28, 0.45, 1]], '#5c3a2a'),
  }),
};

export const rosta: Person = {
  body: BODIES.rosta, head: FACES.rosta, gun: 'pistol',
  outfit: suit({
    body: BODIES.rosta, skin: { ...SKIN_PALE, l: '#dcab8a', s: '#93584f' }, cloth: BLACK_WOOL, shirt: { l: '#8d2030', s: '#4a1020' },
      lapel: 1.5, open: 4,
    skirt: { k: 1.12, flare: 2.4 }, shoe: '#1b1217', trousers: { l: '#2c2c3a', s: '#14131d', d: '#0a0910', f: '#20202c' },
  }),
};
