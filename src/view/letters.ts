import Phaser from 'phaser';
import { Shelf } from './shelf';

/** Lettering of the picture, baked into one texture: names and numbers lean, speech stands straight. */
export const LETTERS = 'view/letters';
export const NAMES = 'view/names';
export const SPEECH = 'view/speech';

const WIDTH = 1536; // room for a wider font than ours, should ours not come
const HEIGHT = 1280;
const LEAN = 0.16; // tangent of 9 degrees
const FACES = [
  { key: NAMES, font: '44px "Russo One", sans-serif', size: 44, lean: LEAN },
  { key: SPEECH, font: '600 36px "Oswald", sans-serif', size: 36, lean: 0 },
] as const;

const span = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
const GLYPHS = `${span(33, 126)}${span(0xc0, 0xff)}${span(0x410, 0x44f)}ЁёŒœ¡¿«»–—…‘’“”„№°·×€`;

/** Waits, within a load, until the page's fonts can be painted with. A font that will not come is done without. */
export class FontsFile extends Phaser.Loader.File {
  constructor(loader: Phaser.Loader.LoaderPlugin) {
    super(loader, { type: 'font', key: LETTERS, url: LETTERS, extension: '', cache: false } as unknown as Phaser.Types.Loader.FileConfig);
  }

  override load(): void {
    this.loader.nextFile(this, true);
  }

  override onProcess(): void {
    this.state = Phaser.Loader.FILE_PROCESSING;
    void Promise.allSettled(FACES.map(({ font }) => document.fonts.load(font, 'AЖ'))).then(() => this.onProcessComplete());
  }
}

/** Draws every letter once, on a canvas, and tells Phaser where each lies. */
export function paintLetters(scene: Phaser.Scene): void {
  const { textures, cache } = scene;
  if (textures.exists(LETTERS)) return;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to paint the letters on: the browser is out of memory');
  const shelf = new Shelf(WIDTH, HEIGHT);
  for (const face of FACES) cache.bitmapFont.add(face.key, { data: paintFace(pen, shelf, face), texture: LETTERS, frame: null });
  textures.addCanvas(LETTERS, canvas);
}

function paintFace(pen: CanvasRenderingContext2D, shelf: Shelf, face: (typeof FACES)[number]): unknown {
  pen.font = face.font;
  pen.fillStyle = '#ffffff';
  pen.textBaseline = 'alphabetic';
  const rise = Math.ceil(face.size * 0.95);
  const h = Math.ceil(face.size * 1.24);
  const chars: Record<number, unknown> = { 32: { ...glyph(0, 0, 0, 0), xAdvance: pen.measureText(' ').width } };
  for (const letter of GLYPHS) {
    const advance = pen.measureText(letter).width;
    const slack = 2 + Math.ceil(face.lean * rise);
    const w = Math.ceil(advance) + 2 + slack;
    const { x, y, page } = shelf.place(w, h);
    if (page > 0) throw new Error('the letters do not fit on their texture');
    pen.setTransform(1, 0, -face.lean, 1, x + 2, y + rise);
    pen.fillText(letter, 0, 0);
    chars[letter.charCodeAt(0)] = { ...glyph(x, y, w, h), xOffset: -2, xAdvance: advance };
  }
  pen.resetTransform();
  return { font: face.key, size: face.size, lineHeight: h, retroFont: false, chars };
}

const glyph = (x: number, y: number, width: number, height: number): Record<string, unknown> => ({
  x, y, width, height, centerX: Math.floor(width / 2), centerY: Math.floor(height / 2), xOffset: 0, yOffset: 0, xAdvance: width, data: {}, kerning: {},
  u0: x / WIDTH, v0: 1 - y / HEIGHT, u1: (x + width) / WIDTH, v1: 1 - (y + height) / HEIGHT,
});
