import type Phaser from 'phaser';

/** Colours of plates and bars. */
export const HUD = {
  ink: 0x120e16, cream: 0xf1e4c6, red: 0xd8352a, redLight: 0xff6a4a, deep: 0x7d1420, gold: 0xe9b23c, goldLight: 0xffe08a,
  orange: 0xd98a2b, orangeLight: 0xffc163, empty: 0x2a232c, grey: 0x7b717c, steel: 0x57505f, steelDark: 0x2b2731, hot: 0xff8a2c,
} as const;

const SLANT = 0.45; // of a bar's height

type Pen = Phaser.GameObjects.Graphics;
type Point = readonly [number, number];

/** A slab with its corners given in turn. */
export function slab(pen: Pen, points: readonly Point[], colour: number, alpha = 1): void {
  pen.fillStyle(colour, alpha).beginPath();
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath().fillPath();
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly share: number;
  readonly lag: number; // lost a moment ago, in cream
  readonly grey: number; // can be won back
  readonly colour: number;
  readonly light: number; // its upper third
  readonly segments: number;
}

/** A leaning bar on an ink plate, cut into segments. */
export function bar(pen: Pen, { x, y, w, h, share, lag, grey, colour, light, segments }: Bar): void {
  const part = (from: number, to: number, top: number, bottom: number, fill: number): void => {
    const lean = (row: number): number => SLANT * (h - row);
    slab(pen, [[x + from + lean(top), y + top], [x + to + lean(top), y + top], [x + to + lean(bottom), y + bottom], [x + from + lean(bottom), y + bottom]], fill);
  };
  part(-2.4, w + 2.4, -2, h + 2, HUD.ink);
  part(0, w, 0, h, HUD.empty);
  if (lag > share) part(w * share, w * Math.min(1, lag), 0, h, HUD.cream);
  if (grey > 0) part(w * share, w * Math.min(1, share + grey), 0, h, HUD.grey);
  if (share > 0) {
    part(0, w * share, 0, h, colour);
    part(0, w * share, 0, h * 0.32, light);
  }
  for (let i = 1; i < segments; i++) part((w * i) / segments - 0.6, (w * i) / segments + 0.6, 0, h, HUD.ink);
}

/** The leaning box behind a face. */
export function faceBox(pen: Pen, x: number, y: number, size: number, colour: number, wedge: number): void {
  slab(pen, [[x + 4.4, y - 2.6], [x + size + 10, y - 2.6], [x + size + 2.4, y + size + 2.6], [x - 3.4, y + size + 2.6]], HUD.ink);
  slab(pen, [[x + 7, y], [x + size + 7, y], [x + size, y + size], [x, y + size]], colour);
  slab(pen, [[x + 4, y + size * 0.42], [x + size * 0.75, y], [x + size + 6.5, y], [x + 0.5, y + size * 0.8]], wedge);
}
