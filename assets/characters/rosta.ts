/** Viktor Rosta between two officers: the long coat, the handcuffs, and the look he gives whoever holds the chain. */
import type { CharacterDef, DrawContext, Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, DEGREES, hard, mix, mul, type Vec } from '../build/rig/geometry.ts';
import { headPen } from '../build/rig/heads.ts';
import { flat, type Ramp, stroke } from '../build/rig/paint.ts';
import type { SolvedArm } from '../build/rig/skeleton.ts';
import { suit } from '../interface/suit.ts';
import { BODIES } from './bodies.ts';
import { FACES } from './faces.ts';
import type { RostaHead } from './poses/people-rosta.ts';
import { rostaMoves } from './poses/people-rosta.ts';
import { BLACK_WOOL, SKIN_PALE } from './ramps.ts';

const STEEL: Ramp = { l: '#d4dbe4', s: '#6d7683' };
const WRIST = 4.6;

function drawCuff({ J, deg }: SolvedArm): string {
  const along: Vec = [Math.cos(deg * DEGREES), Math.sin(deg * DEGREES)];
  const across: Vec = [-along[1], along[0]];
  const at = (u: number, v: number): CurvePoint => hard(add(J[2], add(mul(along, u), mul(across, v))));
  return flat([at(-2.4, -WRIST), at(0.6, -WRIST - 0.6), at(0.6, WRIST + 0.6), at(-2.4, WRIST)], STEEL.s) +
    flat([at(-2, -WRIST), at(-0.2, -WRIST - 0.4), at(-0.2, WRIST * 0.5), at(-2, WRIST * 0.4)], STEEL.l);
}

/** Two bracelets and three links that sag when the hands are close. */
function drawHandcuffs({ J }: DrawContext): string {
  const from = J.far.J[2];
  const to = J.near.J[2];
  const sag = Math.max(2, 9 - Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.5);
  const low = add(mix(from, to, 0.5), [0, sag]);
  return stroke([from, low, to], '#14121a', 3) + stroke([from, low, to], STEEL.l, 1.5) + drawCuff(J.far) + drawCuff(J.near);
}

const coat = suit({
  body: BODIES.rosta,
  skin: { ...SKIN_PALE, l: '#dcab8a', s: '#93584f' },
  cloth: BLACK_WOOL,
  shirt: { l: '#8d2030', s: '#4a1020' },
  lapel: 1.5,
  open: 4,
  skirt: { k: 1.12, flare: 2.4 },
  shoe: '#1b1217',
  trousers: { l: '#2c2c3a', s: '#14131d', d: '#0a0910', f: '#20202c' },
});

const outfit: Outfit = {
  ...coat,
  skirt: coat.skirt
    ? {
        ...coat.skirt,
        tail: ({ P, T }, near, far) => {
          const sway = P.sway;
          const [back, front] = near.B[0] < far.B[0] + 3 ? [near, far] : [far, near];
          const flap: Vec[] = [
            T.edge(0.1, -1), add(back.B, [-2 - sway * 6, 0]), add(back.B, [-5 - sway * 14, 8 - Math.abs(sway) * 3]),
            add(back.p, [-2 - sway * 8, 9]), add(front.p, [0, 4]), T.edge(0.1, 1),
          ];
          return flat(flap.map(hard), BLACK_WOOL.d ?? BLACK_WOOL.s);
        },
      }
    : null,
  headOver: ({ P }, to) => {
    const { glint }: RostaHead = P.head;
    if (!glint) return '';
    const pen = headPen(to);
    return pen.fill([[10, -57, 1], [15, -55.5], [10, -52.4, 1], [4, -54.6]], '#fff6dc') + pen.fill([[29, -56, 1], [33, -55], [30, -52.4, 1]], '#fff6dc');
  },
  armOver: (context, _limb, isFar) => (isFar ? '' : drawHandcuffs(context)),
};

export const rosta: CharacterDef = { look: 'rosta', body: BODIES.rosta, outfit, head: FACES.rosta, anims: rostaMoves(BODIES.rosta) };
