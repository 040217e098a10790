import Phaser from 'phaser';
import type { Cut } from './drawing';
import { Shelf } from './shelf';

/** Lettering of the picture, baked into one texture: names and numbers lean, speech stands straight. */
export const LETTERS = 'view/letters';
export const NAMES = 'view/names';
export const SPEECH = 'view/speech';

const WIDTH = 1024;
const MOST = 2048; // high: room for a wider font than ours, should ours not come
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

/** A face's letters and where each lies on the texture. */
export interface Alphabet {
  readonly size: number; // texture px, as is all else here
  readonly height: number;
  readonly cut: Cut;
  readonly glyphs: ReadonlyMap<number, Glyph>;
}

interface Glyph {
  readonly offset: number;
  readonly advance: number;
  readonly width: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

/** The alphabet of a face that has been painted. */
export function alphabetOf({ registry }: Phaser.Scene, face: string): Alphabet {
  const alphabet = registry.get(face) as Alphabet | undefined;
  if (!alphabet) throw new Error(`the letters "${face}" have not been painted`);
  return alphabet;
}

/** Draws every letter once, on a canvas just large enough, and remembers where each lies. */
export function paintLetters({ textures, registry }: Phaser.Scene): void {
  if (textures.exists(LETTERS)) return;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to paint the letters on: the browser is out of memory');
  const shelf = new Shelf(WIDTH, MOST);
  const placed = FACES.map((face) => ({ face, letters: placeFace(pen, shelf, face) }));
  canvas.width = WIDTH;
  canvas.height = Math.max(...placed.flatMap(({ face, letters }) => letters.map(({ y }) => y + heightOf(face)))) + 4;
  const texture = textures.addCanvas(LETTERS, canvas);
  if (!texture) throw new Error(`texture "${LETTERS}" could not be made`);
  for (const { face, letters } of placed) registry.set(face.key, paintFace(pen, face, letters, texture.get()));
  texture.refresh();
}

type Face = (typeof FACES)[number];
interface Letter {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly advance: number;
}

const heightOf = ({ size }: Face): number => Math.ceil(size * 1.24);
const riseOf = ({ size }: Face): number => Math.ceil(size * 0.95);

function placeFace(pen: CanvasRenderingContext2D, shelf: Shelf, face: Face): Letter[] {
  pen.font = face.font;
  const slack = 4 + Math.ceil(face.lean * riseOf(face));
  return [...GLYPHS].map((letter) => {
    const advance = pen.measureText(letter).width;
    const w = Math.ceil(advance) + slack;
    const { x, y, page } = shelf.place(w, heightOf(face));
    if (page > 0) throw new Error('the letters do not fit on their texture');
    return { letter, x, y, w, advance };
  });
}

function paintFace(pen: CanvasRenderingContext2D, face: Face, letters: readonly Letter[], whole: Cut): Alphabet {
  pen.font = face.font;
  pen.fillStyle = '#ffffff';
  pen.textBaseline = 'alphabetic';
  const height = heightOf(face);
  const { width: wide, height: high } = pen.canvas;
  const glyphs = new Map<number, Glyph>([[32, { offset: 0, advance: pen.measureText(' ').width, width: 0, u0: 0, v0: 0, u1: 0, v1: 0 }]]);
  for (const { letter, x, y, w, advance } of letters) {
    pen.setTransform(1, 0, -face.lean, 1, x + 2, y + riseOf(face));
    pen.fillText(letter, 0, 0);
    glyphs.set(letter.charCodeAt(0), { offset: -2, advance, width: w, u0: x / wide, v0: 1 - y / high, u1: (x + w) / wide, v1: 1 - (y + height) / high });
  }
  pen.resetTransform();
  return { size: face.size, height, cut: whole, glyphs };
}
