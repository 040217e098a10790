/** Vector shapes as SVG text. Logical px (960 to a screen's width), y down. */
export type Vec = readonly [x: number, y: number];

const short = (n: number): string => (Math.round(n * 100) / 100).toString();

export const path = (points: readonly Vec[], closed = true): string =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${closed ? 'Z' : ''}`;

export const polygon = (points: readonly Vec[], fill: string, attributes = ''): string =>
  `<path d="${path(points)}" fill="${fill}" ${attributes}/>`;

export const rect = (x: number, y: number, w: number, h: number, fill: string, attributes = ''): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}" fill="${fill}" ${attributes}/>`;

export const circle = (x: number, y: number, r: number, fill: string, attributes = ''): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${fill}" ${attributes}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, attributes = ''): string =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}" ${attributes}/>`;

/** A line drawn along path data. */
export const stroke = (d: string, colour: string, width: number, attributes = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" ${attributes}/>`;

export const filled = (d: string, fill: string, attributes = ''): string => `<path d="${d}" fill="${fill}" ${attributes}/>`;

export const group = (inner: string, transform: string): string => `<g transform="${transform}">${inner}</g>`;
export const at = (x: number, y: number, inner: string): string => group(inner, `translate(${short(x)} ${short(y)})`);

/** Draws `inner` only inside the outline `d`; with 'evenodd' the inner loops of `d` are holes. */
export const clipped = (id: string, d: string, inner: string, rule: 'nonzero' | 'evenodd' = 'nonzero'): string =>
  `<clipPath id="${id}"><path d="${d}" clip-rule="${rule}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;

/** A door or window opening with a round top. */
export const arch = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y + h}V${y + w / 2}A${w / 2} ${w / 2} 0 0 1 ${x + w} ${y + w / 2}V${y + h}Z`;

export function starPoints(x: number, y: number, r: number, inner = 0.42, points = 5, turn = 0): Vec[] {
  return Array.from({ length: points * 2 }, (_, i): Vec => {
    const angle = -Math.PI / 2 + turn + (i * Math.PI) / points;
    const reach = i % 2 ? r * inner : r;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
}

/** The five-pointed star with its ink line. */
export const star = (x: number, y: number, r: number, fill: string, ink = '#120e16'): string =>
  polygon(starPoints(x, y, r), fill, `stroke="${ink}" stroke-width="${short(r * 0.22)}" paint-order="stroke"`);

/** Smooth curve through the points (Catmull-Rom). */
export function curve(points: readonly Vec[], closed = true, tension = 0.17): string {
  const n = points.length;
  const get = (i: number): Vec => points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))]!;
  let d = `M${short(get(0)[0])} ${short(get(0)[1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const c1 = [b[0] + (c[0] - a[0]) * tension, b[1] + (c[1] - a[1]) * tension] as const;
    const c2 = [c[0] - (e[0] - b[0]) * tension, c[1] - (e[1] - b[1]) * tension] as const;
    d += `C${short(c1[0])} ${short(c1[1])} ${short(c2[0])} ${short(c2[1])} ${short(c[0])} ${short(c[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** Seeded random numbers 0..1 (mulberry32): every build draws the same picture. */
export function dice(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` things drawn one after the other. */
export const each = (count: number, draw: (i: number) => string): string => Array.from({ length: count }, (_, i) => draw(i)).join('');

/** Things drawn every `step` from `from` up to `to`. */
export function along(from: number, to: number, step: number, draw: (x: number, i: number) => string): string {
  let out = '';
  for (let x = from, i = 0; x < to; x += step, i++) out += draw(x, i);
  return out;
}

/** Colour stops for a gradient: [offset, colour, opacity]. */
export const stops = (list: readonly (readonly [number, string, number])[]): string =>
  list.map(([offset, colour, opacity]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('');

/** A soft round light in the middle of w x h, fading to nothing at the edge. */
export function softLight(w: number, h: number, list: readonly (readonly [number, string, number])[]): string {
  return `<defs><radialGradient id="soft" cx=".5" cy=".5" r=".5">${stops(list)}</radialGradient></defs>${rect(0, 0, w, h, 'url(#soft)')}`;
}
