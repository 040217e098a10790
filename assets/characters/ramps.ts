/** Materials: light, shadow, deep, far-side light, highlight. A shadow turns toward plum or teal, it is never just darker. */
import type { Ramp } from '../build/rig/paint.ts';

export const SKIN_WARM: Ramp = { l: '#e2a680', s: '#a4584c', d: '#5f2a35', f: '#c98a6c' };
export const SKIN_PALE: Ramp = { l: '#e8b491', s: '#ab6658', d: '#6a333b', f: '#d29a7c' };
export const SKIN_DARK: Ramp = { l: '#8a5238', s: '#4b2830', d: '#22131d', f: '#744330' };
export const SKIN_BROWN: Ramp = { l: '#a0643f', s: '#5a3030', d: '#2a161e', f: '#87523a' };

export const RED_TRUNKS: Ramp = { l: '#cf3a2e', s: '#74182a', d: '#3d0c1c', f: '#ad2c2a' };
export const TOWEL: Ramp = { l: '#efe5d0', s: '#a08f94', d: '#6a5c6b', f: '#cfc3b2' };
export const BOTTLE_GREEN: Ramp = { l: '#2b6a50', s: '#12332f', d: '#091819', f: '#225541', h: '#3a8062' };
export const BLACK_WOOL: Ramp = { l: '#3d4152', s: '#191a27', d: '#0b0b13', f: '#2c2f3e', h: '#4d5266' };
export const TAN_CORD: Ramp = { l: '#d2b083', s: '#84624f', d: '#4a3436', f: '#b8966e', h: '#e0c298' };
export const BROWN_LEATHER: Ramp = { l: '#7a4a2c', s: '#3a1f1c', d: '#1c0f12', f: '#62391f', h: '#97613a' };

/** Ramps an outfit can be repainted in. */
export const DYES = {
  black: { l: '#3c3d49', s: '#191a22', d: '#0b0b10', f: '#2c2d37', h: '#55576a' },
  sheep: { l: '#b59a72', s: '#65503f', d: '#37292a', f: '#98805c', h: '#cdb48a' },
  rust: { l: '#96402c', s: '#4a1a1c', d: '#240d12', f: '#7a3322', h: '#b8573a' },
  navy: { l: '#33507a', s: '#172642', d: '#0b1326', f: '#284064', h: '#466a9a' },
  olive: { l: '#6a6e3c', s: '#33371f', d: '#191c10', f: '#565a30', h: '#868a50' },
  plum: { l: '#6a2f58', s: '#33152e', d: '#190a18', f: '#552546', h: '#86406f' },
  steel: { l: '#6d7782', s: '#343b46', d: '#191d24', f: '#58626c', h: '#8b96a2' },
  wine: { l: '#7a2436', s: '#3c101f', d: '#1e0810', f: '#621c2c', h: '#9a3448' },
} satisfies Record<string, Ramp>;

/** A `swap` that paints everything of one ramp in another. */
export function dye(from: Ramp, to: Ramp): Record<string, string> {
  const swap: Record<string, string> = {};
  for (const tone of ['l', 's', 'd', 'f', 'h'] as const) {
    const was = from[tone];
    const is = to[tone];
    if (was && is) swap[was] = is;
  }
  return swap;
}
