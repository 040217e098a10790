import Phaser from 'phaser';
import type { Atlas, FrameDef } from './atlas';
import type { Cut } from '../render/sprite';
import { Likeness } from './likeness';

/** A fighter's drawing, cut out: the figure, and the mask of its edge that catches the light. */
export interface FigureCut {
  readonly body: Cut;
  readonly rim: Cut | null;
  readonly originX: number; // the point between the feet, texture px from the upper left corner
  readonly originY: number;
  readonly rimScale: number; // px of the figure to one of the mask
}

/** An atlas some of whose pages lie in the graphics chip's memory: those of its first part always. */
export interface LoadedAtlas extends Atlas {
  readonly cuts: Cuts;
}

/** A mask holds one byte a pixel and is half as fine as its page: a soft edge needs no more. It is tinted while drawn, so that
 * every place has its own light on every figure, and no page is ever painted twice. */
type Mask = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

interface Page {
  readonly mask: Mask | null;
  readonly cuts: ReadonlyMap<string, FigureCut>;
}

/** The drawings at hand. Whoever asks for one whose page is away gets the most like it, and the page is known to be missed. */
export class Cuts {
  private readonly pages = new Map<number, Page>();
  private readonly rested: number[]; // ticks since a drawing of the page was last asked for
  private readonly missed = new Set<number>();
  private readonly likeness: Likeness;

  constructor(private readonly atlas: Atlas) {
    this.rested = atlas.pages.map(() => Number.POSITIVE_INFINITY);
    this.likeness = new Likeness(atlas);
  }

  get(name: string): FigureCut | undefined {
    const frame = this.atlas.frames[name];
    if (!frame) return undefined;
    this.rested[frame.page] = 0;
    const known = this.pages.get(frame.page)?.cuts.get(name);
    if (known) return known;
    this.missed.add(frame.page);
    const like = this.likeness.of(name);
    return this.pages.get(this.atlas.frames[like]!.page)?.cuts.get(like);
  }

  has(page: number): boolean {
    return this.pages.has(page);
  }

  /** Pages that were asked for and are away. */
  get misses(): ReadonlySet<number> {
    return this.missed;
  }

  restOf(page: number): number {
    return this.rested[page]!;
  }

  rest(ticks: number): void {
    for (let page = 0; page < this.rested.length; page++) this.rested[page]! += ticks;
  }

  put(number: number, page: Page): void {
    this.pages.set(number, page);
    this.missed.delete(number);
  }

  take(number: number): Page | undefined {
    const page = this.pages.get(number);
    this.pages.delete(number);
    return page;
  }

  get maskBytes(): number {
    let bytes = 0;
    for (const { mask } of this.pages.values()) if (mask) bytes += mask.width * mask.height;
    return bytes;
  }
}

/** A page as it came. */
export interface PageImages {
  readonly key: string;
  readonly body: HTMLImageElement;
  readonly rim: HTMLImageElement | null;
}

/** Puts a page of a atlas into the graphics chip's memory; `shrink` is how many times smaller it becomes. */
export function uploadPage(
  scene: Phaser.Scene, { frames, cuts }: LoadedAtlas, page: number, { key, body, rim }: PageImages, shrink: number,
): void {
  const texture = layOut(scene.textures, body, key, shrink);
  const mask = rim && layMask(scene.game.renderer, rim);
  const own = new Map<string, FigureCut>();
  for (const [name, frame] of Object.entries(frames)) {
    if (frame.page === page) own.set(name, cutOut(texture, rim, mask, name, frame, shrink));
  }
  cuts.put(page, { mask, cuts: own });
}

/** Lets go of a page, if it is there. */
export function unloadPage(scene: Phaser.Scene, { cuts }: LoadedAtlas, page: number, key: string): void {
  const away = cuts.take(page);
  if (!away) return;
  const { renderer } = scene.game;
  scene.textures.remove(key);
  if (away.mask && renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer) renderer.deleteTexture(away.mask);
}

/** What a page takes of the graphics chip's memory. */
export const bytesOfPage = ({ body, rim }: PageImages, shrink: number): number =>
  Math.ceil(body.width / shrink) * Math.ceil(body.height / shrink) * 4 + (rim ? rim.width * rim.height : 0);

export const bytesOf = ({ cuts }: LoadedAtlas): number => cuts.maskBytes;

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
  texture: Phaser.Textures.Texture, rim: HTMLImageElement | null, mask: Mask | null, name: string, { x, y, w, h, ox, oy }: FrameDef,
  shrink: number,
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
