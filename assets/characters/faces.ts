/** Head looks: a few numbers and one head of hair each. */
import type { HeadLook } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { flatCap, flatTop, messy, shaved, slick } from './hair.ts';

const DANKO_HAIR: Ramp = { l: '#4a3630', s: '#1d1518', h: '#6d5341' };
const RIDZIK_HAIR: Ramp = { l: '#5a3b28', s: '#2a1a16', h: '#7d5639' };
const ROSTA_HAIR: Ramp = { l: '#2a2630', s: '#0f0c14', h: '#5b6274' };
const THUG_HAIR: Ramp = { l: '#2b211f', s: '#120d10' };
const BRUTE_HAIR: Ramp = { l: '#3a2a24', s: '#1a1214' };

export const FACES = {
  danko: {
    hair: DANKO_HAIR,
    browC: '#241a1c',
    jaw: 4,
    chin: 2.5,
    brow: 1.5,
    mouth: -2,
    browIn: 4.5,
    browT: 7,
    chinDot: true,
    iris: '#2d3a4a',
    hairFn: flatTop(DANKO_HAIR),
  },
  ridzik: {
    hair: RIDZIK_HAIR,
    jaw: 1,
    nose: 1.5,
    mouth: 3.4,
    browIn: 0,
    browDrop: -2.5,
    browT: 6,
    lid: 1,
    bags: true,
    stubble: '#7d5a52',
    iris: '#3a2a20',
    hairFn: messy(RIDZIK_HAIR),
  },
  rosta: {
    hair: ROSTA_HAIR,
    jaw: -2,
    brow: 2.5,
    nose: 2.5,
    noseH: 2,
    mouth: -1,
    browIn: 6,
    browDrop: 1.5,
    browT: 7,
    gaunt: true,
    moustache: true,
    stubble: '#4a3038',
    lid: 1.4,
    bags: true,
    iris: '#0d0a12',
    hairFn: slick(ROSTA_HAIR, 6),
  },
  thug: {
    hair: THUG_HAIR,
    jaw: 3,
    nose: 4,
    noseH: 2,
    mouth: -1,
    browIn: 4,
    browT: 8,
    moustache: [[17, -31, 1], [27, -32], [37, -29, 1], [39, -21, 1], [28, -24], [12, -17, 1], [12, -24]],
    stubble: '#5a3a38',
    iris: '#1a1014',
    hairFn: flatCap({ l: '#4e4650', s: '#26222d', d: '#14111a' }),
  },
  brute: {
    hair: BRUTE_HAIR,
    jaw: 8,
    chin: 2,
    nose: 2,
    brow: 3,
    mouth: -3,
    browIn: 5,
    browDrop: 2,
    browT: 8,
    stubble: '#6a4440',
    scar: true,
    hairFn: shaved('#f4c8a0', '#a4584c'),
  },
} satisfies Record<string, HeadLook>;
