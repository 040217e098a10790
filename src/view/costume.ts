import Phaser from 'phaser';
import type { Atlas, FrameDef } from './atlas';
import type { Cut } from './drawing';

/** A fighter's drawing, cut out: the figure, and the mask of its edge that catches the light. */
export interface FigureCut {
  readonly body: Cut;
  readonly rim: Cut | null;
  readonly originX: number; // the point between the feet, texture px from the upper left corner
  readonly originY: number;
  readonly rimScale: number; // px of the figure to one of the mask
}

/** An atlas whose pages lie in the graphics chip's memory. */
export interface Costume extends Atlas {
  readonly cuts: ReadonlyMap<string, FigureCut>;
  readonly masks: readonly Mask[];
}

/** A mask holds one byte a pixel and is half as fine as its page: a soft edge needs no more. It is tinted while drawn, so that
 * every place has its own light on every figure, and no page is ever painted twice. */
type Mask = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** Makes the pages of an atlas ready. `pictureOf` gives what was loaded for a page; `shrink` is how many times smaller it becomes. */
export function tailor(
  scene: Phaser.Scene, atlas: Atlas, shrink: number, keyOf: (page: number) => string, pictureOf: (page: number, what: 'page' | 'rim') => HTMLImageElement,
): Costume {
  const cuts = new Map<string, FigureCut>();
  const masks: Mask[] = [];
  for (let page = 0; page < atlas.pages.length; page++) {
    const texture = layOut(scene.textures, pictureOf(page, 'page'), keyOf(page), shrink);
    const rim = atlas.rims[page] ? pictureOf(page, 'rim') : null;
    const mask = rim && layMask(scene.game.renderer, rim);
    if (mask) masks.push(mask);
    for (const [name, frame] of Object.entries(atlas.frames)) {
      if (frame.page === page) cuts.set(name, cutOut(texture, rim, mask, name, frame, shrink));
    }
  }
  return { ...atlas, cuts, masks };
}

/** Lets go of a costume's pages. */
export function undress(scene: Phaser.Scene, { pages, masks }: Costume, keyOf: (page: number) => string): void {
  const { renderer } = scene.game;
  for (const page of pages.keys()) scene.textures.remove(keyOf(page));
  if (renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer) for (const mask of masks) renderer.deleteTexture(mask);
}

export const bytesOf = ({ masks }: Costume): number => masks.reduce((sum, { width, height }) => sum + width * height, 0);

function layOut(textures: Phaser.Textures.TextureManager, page: HTMLImageElement, key: string, shrink: number): Phaser.Textures.Texture {
  const texture = shrink === 1 ? textures.addImage(key, page) : textures.addCanvas(key, smaller(page, shrink, key));
  if (!texture) throw new Error(`texture "${key}" could not be made`);
  return texture;
}

function smaller(page: HTMLImageElement, shrink: number, key: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(page.width / shrink);
  canvas.height = Math.ceil(page.height / shrink);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error(`no canvas to draw "${key}" smaller on: the browser is out of memory`);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(page, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function layMask(renderer: Phaser.Game['renderer'], rim: HTMLImageElement): Mask {
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) throw new Error('figures can only be lit with WebGL');
  const { gl } = renderer;
  return renderer.createTexture2D(0, gl.LINEAR, gl.LINEAR, gl.CLAMP_TO_EDGE, gl.CLAMP_TO_EDGE, gl.ALPHA, rim, rim.width, rim.height);
}

function cutOut(
  texture: Phaser.Textures.Texture, rim: HTMLImageElement | null, mask: Mask | null, name: string, { x, y, w, h, ox, oy }: FrameDef, shrink: number,
): FigureCut {
  const body = texture.add(name, 0, x / shrink, y / shrink, w / shrink, h / shrink);
  if (!body) throw new Error(`"${name}" is on its page twice`);
  return { body, rim: rim && maskCut(mask, rim, x, y, w, h), originX: -ox / shrink, originY: -oy / shrink, rimScale: 2 / shrink };
}

function maskCut(mask: Mask | null, { width, height }: HTMLImageElement, x: number, y: number, w: number, h: number): Cut {
  return {
    source: { glTexture: mask }, width: w / 2, height: h / 2,
    u0: x / 2 / width, v0: 1 - y / 2 / height, u1: (x + w) / 2 / width, v1: 1 - (y + h) / 2 / height,
  };
}
