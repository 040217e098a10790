/** Body proportions in logical px: one hero frame, the others are that frame scaled, lengthened and fattened. */
import type { Body } from '../build/rig/character.ts';
import type { Profile } from '../build/rig/limb-shape.ts';
import type { Ring } from '../build/rig/trunk.ts';

const HERO_RINGS: readonly Ring[] = [
  { t: -0.3, a: 4, b: 4 },
  { t: -0.14, a: 9.6, b: 7 },
  { t: 0.03, a: 12.6, b: 9 },
  { t: 0.2, a: 12.2, b: 8.6 },
  { t: 0.36, a: 12.2, b: 9.2 },
  { t: 0.54, a: 15.4, b: 11.6, f: 0.8 },
  { t: 0.72, a: 19.4, b: 14.2, f: 2 },
  { t: 0.86, a: 20.2, b: 13.4, f: 2 },
  { t: 0.98, a: 18.2, b: 9.4, f: 0.6 },
  { t: 1.06, a: 12.6, b: 7.8 },
  { t: 1.14, a: 6.6, b: 6 },
];
const HERO_ARM: Profile = [
  [0, 6.8, 7.4], [0.16, 8.2, 8.4], [0.36, 6.9, 7.4], [0.56, 7.2, 6.3], [0.78, 6, 5.2], [1, 5, 5.4], [1.2, 6.4, 6], [1.42, 5.8, 5],
  [1.75, 4.2, 3.9], [2, 3.6, 3.5],
];
const HERO_LEG: Profile = [
  [-0.1, 7.6, 7], [0.1, 9.4, 8.6], [0.35, 9.6, 8], [0.75, 7.2, 6.2], [1, 6.4, 5], [1.12, 5.2, 5.6], [1.32, 4.7, 7.4],
  [1.55, 4.2, 5.6], [1.82, 3.6, 3.8], [2, 3.7, 3.7],
];
const CLOTH_ARM: Profile = [
  [0, 7.2, 7.8], [0.16, 8.2, 8.4], [0.45, 7.4, 7.4], [0.8, 6.4, 6.2], [1, 6, 6.4], [1.3, 6.2, 5.8], [1.7, 5.2, 5], [2, 4.9, 4.7],
];
const CLOTH_LEG: Profile = [
  [-0.1, 8, 7.2], [0.1, 9.8, 9], [0.4, 9.2, 8.2], [0.8, 7.6, 7], [1, 7.2, 6.4], [1.2, 6.4, 7], [1.6, 5.8, 6.4], [1.9, 5.6, 6.2],
  [2, 5.6, 6.4],
];

type Skeletal = Omit<Body, 'rings' | 'armProf' | 'legProf' | 'clothArm' | 'clothLeg'>;

const HERO: Skeletal = {
  th: 30.5,
  sh: 28.5,
  footH: 5,
  footL: 12.5,
  hipW: 6.8,
  spine: 35,
  shW: 19,
  shT: 0.92,
  ua: 21,
  fa: 18.5,
  neck: 4.8,
  neckW: 6.4,
  head: 22,
  headF: 2.6,
  handS: 1.16,
  ankle: 3.8,
  depth: 2.2,
};

export type BodyPlan = Partial<Skeletal> & {
  limb?: number; // thickness of arms and legs
  wide?: number; // width of the trunk
  deep?: number; // depth of the trunk
  belly?: number;
  bellyAt?: number; // height of the belly on the spine
  waist?: number;
};

export function makeBody(plan: BodyPlan = {}): Body {
  const { limb = 1, wide = 1, deep = wide, belly = 0, bellyAt = 0.3, waist = 1, ...bones } = plan;
  const rings = HERO_RINGS.map((ring) => {
    const round = Math.exp(-(((ring.t - bellyAt) / 0.22) ** 2)) * belly;
    return {
      t: ring.t,
      a: ring.a * wide * (ring.t > 0.5 ? 1 : waist) + round * 0.55,
      b: ring.b * deep + round,
      f: (ring.f ?? 0) * wide + round * 0.8,
    };
  });
  return {
    ...HERO,
    ...bones,
    rings,
    armProf: thicken(HERO_ARM, limb),
    legProf: thicken(HERO_LEG, limb),
    clothArm: thicken(CLOTH_ARM, limb),
    clothLeg: thicken(CLOTH_LEG, limb),
  };
}

const thicken = (profile: Profile, k: number): Profile => profile.map(([t, front, back]) => [t, front * k, back * k]);

export const BODIES = {
  danko: makeBody({
    th: 32.4, sh: 30, spine: 36.6, shW: 20.2, ua: 22.2, fa: 19.5, hipW: 7.2, footH: 5.3, footL: 13.4, limb: 1.06, head: 22.6,
    neckW: 6.9, handS: 1.2, wide: 1.06,
  }),
  ridzik: makeBody({
    th: 26, sh: 24.5, spine: 32.5, shW: 16.6, ua: 18.5, fa: 16.5, limb: 0.97, head: 22.5, wide: 0.9, deep: 0.95, belly: 3.4,
    waist: 1.06, bellyAt: 0.28, handS: 1.08, neckW: 6, footL: 12,
  }),
  rosta: makeBody({
    th: 30.5, sh: 29, spine: 33, shW: 15.6, ua: 20, fa: 18.5, limb: 0.82, head: 21.5, wide: 0.82, deep: 0.84, handS: 1.02,
    neckW: 4.9, hipW: 6,
  }),
  thug: makeBody({
    th: 28, sh: 26, spine: 33, shW: 16.8, ua: 19, fa: 17, limb: 0.94, head: 22, wide: 0.9, deep: 0.92, belly: 1.2, handS: 1.1,
    neckW: 6,
  }),
  brute: makeBody({
    th: 27.5, sh: 26, spine: 37, shW: 21.5, ua: 22, fa: 19.5, limb: 1.16, head: 21.5, wide: 1.14, deep: 1.12, belly: 6.5,
    waist: 1.1, bellyAt: 0.32, handS: 1.3, neckW: 8, hipW: 8.2, footL: 13.5, neck: 3.4,
  }),
  slim: makeBody({
    th: 28, sh: 26.5, spine: 32, shW: 14.6, ua: 18.5, fa: 17, limb: 0.78, head: 21.5, wide: 0.76, deep: 0.8, handS: 0.98,
    neckW: 4.4, hipW: 5.6,
  }),
  athletic: makeBody({
    th: 29.5, sh: 28, spine: 34, shW: 17.4, ua: 20, fa: 18, limb: 0.92, head: 21, wide: 0.9, deep: 0.9, handS: 1.08, neckW: 5.8,
  }),
  heavy: makeBody({
    th: 26, sh: 25, spine: 34, shW: 17, ua: 19, fa: 17, head: 22.5, wide: 0.96, deep: 1, belly: 6, waist: 1.08, bellyAt: 0.26,
    handS: 1.1, neckW: 6.6, neck: 3.4,
  }),
} satisfies Record<string, Body>;
