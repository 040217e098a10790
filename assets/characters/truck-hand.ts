/** Truck hand: grey overalls, an orange company cap, thick gloves, and somebody else's money over his shoulder. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { ankleCuff } from './ankle-cuff.ts';
import { type TrunkPen, trunkPen } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import { sackInHand, sackOnBack } from './money-sack.ts';
import { truckHandMoves } from './poses/enemies-truck-hand.ts';
import { SKIN_PALE } from './ramps.ts';
import { swept } from './swish.ts';
import { truckerCap } from './work-caps.ts';
import { dressed, drawShirt, sleeves } from './work-clothes.ts';

const SKIN: Ramp = { ...SKIN_PALE, l: '#dfa67f', s: '#9a5648', d: '#572c31', f: '#c48b6b' };
const HAIR: Ramp = { l: '#5c4030', s: '#2c1d1a', h: '#80604a' };
const GREY: Ramp = { l: '#8f98a3', s: '#464d60', d: '#232735', f: '#777f8c', h: '#aab3bd' };
const GLOVE: Ramp = { l: '#e0702c', s: '#86331f', d: '#471a17' };
const CAP: Ramp = { l: '#e0702c', s: '#86331f', d: '#471a17', h: '#f59a4e' };
const BOOT: Ramp = { l: '#4a3a38', s: '#1f171b', d: '#0d090d', f: '#352a2b', h: '#8a7671' };
const BADGE = '#f1e4c6';
const HAND_SIZE = 1.2;
const SACK = 44; // from the fist to its far end

const body = makeBody({
  th: 28, sh: 26, spine: 33, shW: 17.2, ua: 19, fa: 17, limb: 0.98, head: 22.5, wide: 0.92, deep: 0.94, belly: 1.6, handS: HAND_SIZE,
  neckW: 6,
});

/** A zip to the belt, two chest pockets, and the company's orange flash. */
export const overallFront = (cloth: Ramp, flash: string) => (pen: TrunkPen): string =>
  pen([[-2, 1.06, 1], [2, 1.06, 1], [2.6, 0, 1], [-2.6, 0, 1]], cloth.d ?? cloth.s) +
  pen([[-46, 0.8, 1], [-16, 0.8, 1], [-17, 0.6, 1], [-45, 0.6, 1]], cloth.s) +
  pen([[-46, 0.83, 1], [-16, 0.83, 1], [-16, 0.77, 1], [-46, 0.77, 1]], cloth.h ?? cloth.l) +
  pen([[16, 0.83, 1], [46, 0.83, 1], [46, 0.72, 1], [16, 0.72, 1]], flash) +
  pen([[20, 0.8, 1], [40, 0.8, 1], [40, 0.775, 1], [20, 0.775, 1]], cloth.d ?? cloth.s);

export type OverallOptions = { skin: Ramp; cloth: Ramp; glove: Ramp; handSize: number; flash: string; boot: Ramp };

export function overalls(wearer: CharacterDef['body'], o: OverallOptions): Outfit {
  return swept({
    ...dressed(wearer, o.cloth),
    skin: o.skin,
    glove: o.glove,
    handUnder: false,
    shoe: { kind: 'boot', mat: o.boot },
    armSegs: () => [
      ...sleeves(o.cloth),
      { id: 'gauntlet', a: 1.72, b: 2.04, mat: o.glove, grow: 1.9, grow2: 0.6 },
    ],
    torso: (context, region) => drawShirt(context, region, o.cloth, { from: 0, over: overallFront(o.cloth, o.flash) }),
    torsoOver: ({ T }) => {
      const pen = trunkPen(T);
      return (
        pen([[-200, 0.17, 1, 1], [200, 0.17, 1, 1], [200, 0.06, 1, 1], [-200, 0.06, 1, 1]], o.cloth.d ?? o.cloth.s) +
        pen([[-9, 0.19, 1, 1], [9, 0.19, 1, 1], [9, 0.04, 1, 1], [-9, 0.04, 1, 1]], '#c9c2b0')
      );
    },
    behind: sackOnBack(o.handSize),
    armOver: sackInHand(o.glove, o.handSize),
    legOver: ankleCuff,
  }, o.handSize, ({ sack }) => (sack ? [sack.deg, SACK] : null));
}

export const truckHand: CharacterDef = {
  look: 'truck-hand',
  body,
  outfit: overalls(body, { skin: SKIN, cloth: GREY, glove: GLOVE, handSize: HAND_SIZE, flash: CAP.l, boot: BOOT }),
  head: {
    hair: HAIR,
    hairFn: truckerCap(CAP, HAIR, BADGE),
    browC: '#3a2620',
    jaw: 2,
    nose: 3,
    noseH: 1,
    mouth: -1,
    browIn: 4,
    browT: 7,
    iris: '#1a1014',
    stubble: '#7a5148',
  },
  anims: truckHandMoves(body),
};
