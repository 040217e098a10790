/** Turns a stack of layers into one inked drawing: cast shadows, inner contours, one outline round the figure, a rim mask. */
import { Resvg } from '@resvg/resvg-js';
import { distanceTo } from './distance.ts';
import { clamp, rgb, type Rgb, smooth, type Vec } from './geometry.ts';
import { KEY_LIGHT_FLAT } from './light.ts';

/** A window on the figure's plane, logical px. */
export type Box = { x: number; y: number; w: number; h: number };

export type Layer = {
  svg: string;
  contour: number; // strength of the line against what lies below
  cast: number; // strength of the shadow thrown on what lies below
  fade?: { p: Vec; r0: number; r1: number } | undefined; // both die out toward a joint
};

/** Line weights in logical px. */
export type InkStyle = {
  outline: number;
  heavy: number; // how far the second outline is shifted away from the light
  inner: number;
  ink: string;
  castLen: number;
  castTint: Rgb;
  rim: { dir: Vec; w: number };
};

/** Straight-alpha picture plus its rim mask, both w x h. */
export type Inked = { w: number; h: number; rgba: Uint8ClampedArray; rim: Uint8Array };

type Raster = { w: number; h: number; px: Uint8Array };
type Canvas = { w: number; h: number; color: Float32Array; alpha: Uint8Array };
type Bounds = { x0: number; x1: number; y0: number; y1: number };

/** Premultiplied RGBA, `scale` px per logical px. */
export function rasterize(svg: string, box: Box, scale: number): Raster {
  const size = `width="${box.w * scale}" height="${box.h * scale}" viewBox="${box.x} ${box.y} ${box.w} ${box.h}"`;
  const page = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${svg}</svg>`;
  const drawn = new Resvg(page, { font: { loadSystemFonts: false } }).render();
  return { w: drawn.width, h: drawn.height, px: drawn.pixels };
}

export function inkLayers(layers: readonly Layer[], box: Box, scale: number, style: InkStyle): Inked {
  const w = Math.round(box.w * scale);
  const h = Math.round(box.h * scale);
  const canvas: Canvas = { w, h, color: new Float32Array(w * h * 3), alpha: new Uint8Array(w * h) };
  let isFirst = true;
  for (const layer of layers) {
    if (!layer.svg) continue;
    const { px } = rasterize(layer.svg, box, scale);
    const bounds = boundsOf(px, w, h);
    if (!bounds) continue;
    const around = grownBounds(bounds, Math.ceil(6 * scale), w, h);
    if (!isFirst) shadeBelow(canvas, px, layer, around, box, scale, style);
    composite(canvas, px, around);
    isFirst = false;
  }
  return { w, h, rgba: outlined(canvas, scale, style), rim: rimMask(canvas, scale, style) };
}

function boundsOf(px: Uint8Array, w: number, h: number): Bounds | null {
  const b: Bounds = { x0: w, x1: -1, y0: h, y1: -1 };
  for (let y = 0, i = 3; y < h; y++) {
    for (let x = 0; x < w; x++, i += 4) {
      if (px[i]! <= 8) continue;
      if (x < b.x0) b.x0 = x;
      if (x > b.x1) b.x1 = x;
      if (y < b.y0) b.y0 = y;
      if (y > b.y1) b.y1 = y;
    }
  }
  return b.x1 < 0 ? null : b;
}

function grownBounds(b: Bounds, pad: number, w: number, h: number): Bounds {
  return {
    x0: Math.max(0, b.x0 - pad),
    y0: Math.max(0, b.y0 - pad),
    x1: Math.min(w - 1, b.x1 + pad),
    y1: Math.min(h - 1, b.y1 + pad),
  };
}

/** Hard shadow and contour of a layer on what is already drawn. */
function shadeBelow(canvas: Canvas, px: Uint8Array, layer: Layer, at: Bounds, box: Box, scale: number, style: InkStyle): void {
  const w = at.x1 - at.x0 + 1;
  const h = at.y1 - at.y0 + 1;
  const mask = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) mask[y * w + x] = px[((y + at.y0) * canvas.w + x + at.x0) * 4 + 3]!;
  }
  const distance = distanceTo(mask, w, h);
  const ink = rgb(style.ink);
  const lineWidth = style.inner * scale * layer.contour;
  const castLength = style.castLen * scale * layer.cast;
  const stepX = -KEY_LIGHT_FLAT[0] * castLength;
  const stepY = -KEY_LIGHT_FLAT[1] * castLength;
  const steps = Math.max(1, Math.ceil(castLength / 2));
  const reach = Math.max(lineWidth, castLength) + 2;
  const { color, alpha } = canvas;

  /** How much of the layer lies toward the light from here. */
  function coverTowardLight(x: number, y: number): number {
    let most = 0;
    for (let k = 1; k <= steps && most < 255; k++) {
      const sx = Math.round(x - (stepX * k) / steps);
      const sy = Math.round(y - (stepY * k) / steps);
      if (sx >= 0 && sy >= 0 && sx < w && sy < h) most = Math.max(most, mask[sy * w + sx]!);
    }
    return most / 255;
  }

  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const i = (y + at.y0) * canvas.w + x + at.x0;
      const away = distance[y * w + x]!;
      if (alpha[i] === 0 || away > reach || mask[y * w + x]! > 250) continue;
      const fade = layer.fade ? fadeAt(layer.fade, box.x + (x + at.x0) / scale, box.y + (y + at.y0) / scale) : 1;
      if (fade <= 0) continue;
      const cover = castLength > 0 ? coverTowardLight(x, y) * (fade > 0.5 ? 1 : fade * 2) : 0;
      const line = clamp(lineWidth * (fade > 0.02 ? 0.35 + 0.65 * fade : 0) - away + 0.5, 0, 1) * fade;
      for (let c = 0; c < 3; c++) {
        const lit = color[i * 3 + c]! * (1 - cover * (1 - style.castTint[c]!));
        color[i * 3 + c] = lit + (ink[c]! - lit) * line;
      }
    }
  }
}

function fadeAt(fade: NonNullable<Layer['fade']>, x: number, y: number): number {
  return smooth(fade.r0, fade.r1, Math.hypot(x - fade.p[0], y - fade.p[1]));
}

function composite(canvas: Canvas, px: Uint8Array, at: Bounds): void {
  const { color, alpha, w } = canvas;
  for (let y = at.y0; y <= at.y1; y++) {
    for (let x = at.x0; x <= at.x1; x++) {
      const i = y * w + x;
      const over = px[i * 4 + 3]! / 255;
      if (over === 0) continue;
      const below = (alpha[i]! / 255) * (1 - over);
      const sum = over + below;
      for (let c = 0; c < 3; c++) color[i * 3 + c] = (px[i * 4 + c]! + color[i * 3 + c]! * below) / sum;
      alpha[i] = Math.round(sum * 255);
    }
  }
}

/** Pixels inside the figure that have the outside within the rim's width on the rim light's side. */
function rimMask({ w, h, alpha }: Canvas, scale: number, { rim }: InkStyle): Uint8Array {
  const mask = new Uint8Array(w * h);
  const n = Math.max(2, Math.ceil(rim.w * scale));
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      if (alpha[y * w + x]! < 128) continue;
      let least = 255;
      for (let k = 1; k <= n && least > 0; k++) {
        const sx = Math.round(x + rim.dir[0] * k);
        const sy = Math.round(y + rim.dir[1] * k);
        const isInside = sx >= 0 && sy >= 0 && sx < w && sy < h;
        least = Math.min(least, isInside ? alpha[sy * w + sx]! : 0);
      }
      mask[y * w + x] = 255 - least;
    }
  }
  return mask;
}

/** One line round the union of all layers, and a copy shifted away from the light: heavier at the bottom left. */
function outlined({ w, h, color, alpha }: Canvas, scale: number, style: InkStyle): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(w * h * 4);
  const distance = distanceTo(alpha, w, h);
  const ink = rgb(style.ink);
  const width = style.outline * scale;
  const shiftX = Math.round(-KEY_LIGHT_FLAT[0] * style.heavy * scale);
  const shiftY = Math.round(-KEY_LIGHT_FLAT[1] * style.heavy * scale);
  const lineAt = (i: number): number => clamp(width - distance[i]! + 0.5, 0, 1);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const i = y * w + x;
      const sx = x - shiftX;
      const sy = y - shiftY;
      const isShiftedInside = sx >= 0 && sy >= 0 && sx < w && sy < h;
      const line = Math.max(lineAt(i), isShiftedInside ? lineAt(sy * w + sx) : 0);
      const figure = alpha[i]! / 255;
      const sum = figure + line * (1 - figure);
      if (sum === 0) continue;
      for (let c = 0; c < 3; c++) rgba[i * 4 + c] = (color[i * 3 + c]! * figure + ink[c]! * line * (1 - figure)) / sum;
      rgba[i * 4 + 3] = sum * 255;
    }
  }
  return rgba;
}

/** Paints a coloured rim into a drawing: for previews and busts. The game tints the mask per place instead. */
export function bakeRim(picture: Inked, color: string, strength = 1): Inked {
  const c = rgb(color);
  const rgba = new Uint8ClampedArray(picture.rgba);
  for (let i = 0; i < picture.rim.length; i++) {
    const t = (picture.rim[i]! / 255) * strength;
    for (let q = 0; q < 3; q++) rgba[i * 4 + q]! += (c[q]! - rgba[i * 4 + q]!) * t;
  }
  return { ...picture, rgba };
}
