/** A large portrait as layers, and the layers as an inked picture. Logical px, origin in the middle of his lower edge, y down. */
import { norm, type Vec } from '../build/rig/geometry.ts';
import { type Box, bakeRim, type InkStyle, type Layer, inkLayers, rasterize } from '../build/rig/ink.ts';
import { type Look, lookOf, type Mood, type Moods } from './look.ts';
import { moved } from './pen.ts';

/**
 * What is on the head is in head units and goes where the mood carries the head; the neck follows half of the way. Hands stand with
 * the body, but each mood has its own or none.
 */
export type BustLayer = {
  on: 'body' | 'neck' | 'head' | 'hand';
  svg: (look: Look) => string;
  contour: number; // strength of the line against what lies below
  cast: number; // strength of the shadow thrown on what lies below
};

export type Speaker = {
  id: string;
  level?: string; // the only one he talks in
  rim: string; // the light behind him
  at: Vec; // the head's origin, below the ear at chin height
  size: number; // logical px to a head unit
  low: number; // his body stands this much lower than it is drawn
  moods: Moods;
  talks: number; // how far his mouth opens when he speaks, 0..1
  layers: readonly BustLayer[];
  air?: string; // what hangs behind him, with no ink round it: steam. Where the body's layers are
};

/** Below the pivot there is more of him, to stand behind the edge of a slanted plate. */
export const BELOW = 16;
export const BOX: Box = { x: -136, y: -252, w: 316, h: 252 + BELOW };
export const DRAWN = 4; // px to a logical px while the picture is inked

const STYLE: InkStyle = {
  outline: 2.4, heavy: 1.5, inner: 1.7, ink: '#0d0a12', castLen: 6.5, castTint: [0.5, 0.42, 0.56],
    rim: { dir: norm([-0.86, -0.5]), w: 3 },
};

type Weight = { contour?: number; cast?: number };

const layerOn = (on: BustLayer['on'], svg: string | ((look: Look) => string), { contour = 1, cast = 1 }: Weight): BustLayer =>
  ({ on, svg: typeof svg === 'string' ? () => svg : svg, contour, cast });

export const body = (svg: string, weight: Weight = {}): BustLayer => layerOn('body', svg, weight);
export const hand = (svg: (look: Look) => string, weight: Weight = {}): BustLayer => layerOn('hand', svg, weight);
export const neck = (svg: string, weight: Weight = {}): BustLayer => layerOn('neck', svg, weight);
export const head = (svg: string | ((look: Look) => string), weight: Weight = {}): BustLayer => layerOn('head', svg, weight);

export type Picture = { rgba: Uint8ClampedArray; w: number; h: number };
export type Saying = 'shut' | 'open' | 'blink';

const speaking = (look: Look, most: number): Look => ({
  ...look, grit: 0, open: Math.max(look.open + 0.3, most * (look.sneer > 0.2 ? 1.3 : 1)), lips: look.lips - 0.4,
    teeth: Math.max(1, look.teeth),
});
const blinking = (look: Look): Look => ({ ...look, lid: 0, low: 0.2 });

export function drawBust(speaker: Speaker, mood: Mood, saying: Saying): Picture {
  const rest = lookOf(mood, speaker.moods);
  const look = saying === 'open' ? speaking(rest, speaker.talks) : saying === 'blink' ? blinking(rest) : rest;
  return inked(speaker, speaker.layers, look);
}

/** Everything but neck, head and hands: the same in every mood. */
export const drawBody = (speaker: Speaker): Picture =>
  inked(speaker, speaker.layers.filter(({ on }) => on === 'body'), lookOf('calm', speaker.moods));

function inked(speaker: Speaker, layers: readonly BustLayer[], look: Look): Picture {
  const placed = layers.map(({ on, svg, contour, cast }): Layer => ({ svg: placedOn(on, svg(look), speaker, look), contour, cast }));
  const picture = bakeRim(inkLayers(placed, BOX, DRAWN, STYLE), speaker.rim, 0.95);
  return speaker.air ? before(moved(speaker.air, 0, speaker.low), picture) : picture;
}

/** The picture with this behind it. */
function before(svg: string, { rgba, w, h }: Picture): Picture {
  const { px } = rasterize(svg, BOX, DRAWN); // premultiplied
  const out = new Uint8ClampedArray(rgba);
  for (let i = 0; i < out.length; i += 4) {
    const [over, behind] = [rgba[i + 3]! / 255, px[i + 3]! / 255];
    if (over === 1 || behind === 0) continue;
    const sum = over + behind * (1 - over);
    for (let c = i; c < i + 3; c++) out[c] = (rgba[c]! * over + px[c]! * (1 - over)) / sum;
    out[i + 3] = sum * 255;
  }
  return { rgba: out, w, h };
}

function placedOn(on: BustLayer['on'], svg: string, { at, size, low }: Speaker, { lean, tilt }: Look): string {
  if (on === 'body' || on === 'hand') return moved(svg, 0, low);
  if (on === 'neck') return moved(svg, lean[0] * 0.5, low);
  return moved(svg, at[0] + lean[0], at[1] + lean[1], tilt, size);
}
