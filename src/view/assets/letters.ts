import Phaser from 'phaser';
import type { Cut } from '../render/sprite';
import { ShelfPacker } from './shelf-packer';
import { NAMES, SPEECH } from './typefaces';

/** Lettering of the picture, baked into one texture. */
export const LETTERS = 'view/letters';

const WIDTH = 1024;
const HEIGHT = 1024; // room for what nobody thought of, and for a wider font than ours, should ours not come
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

interface Glyph {
  readonly offset: number;
  readonly advance: number;
  readonly width: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

type Face = (typeof FACES)[number];
const heightOf = ({ size }: Face): number => Math.ceil(size * 1.24);
const riseOf = ({ size }: Face): number => Math.ceil(size * 0.95);

/** The sheet both faces are painted on. */
interface Paper {
  readonly pen: CanvasRenderingContext2D;
  readonly packer: ShelfPacker;
  readonly cut: Cut;
  readonly refresh: () => void;
}

/** A face's letters and where each lies on the texture, texture px. */
export class Alphabet {
  readonly size: number;
  readonly height: number;
  readonly cut: Cut;
  private readonly glyphs = new Map<number, Glyph>();

  constructor(private readonly face: Face, private readonly paper: Paper) {
    this.size = face.size;
    this.height = heightOf(face);
    this.cut = paper.cut;
    paper.pen.font = face.font;
    this.glyphs.set(32, { offset: 0, advance: paper.pen.measureText(' ').width, width: 0, u0: 0, v0: 0, u1: 0, v1: 0 });
    for (const letter of GLYPHS) this.paint(letter.charCodeAt(0));
  }

  /** By its UTF-16 number. One nobody thought of (what is printed on somebody's keyboard) is painted when it is first asked for. */
  glyphOf(code: number): Glyph | undefined {
    const known = this.glyphs.get(code);
    if (known) return known;
    const painted = this.paint(code);
    if (painted) this.paper.refresh();
    return painted;
  }

  private paint(code: number): Glyph | undefined {
    const { face, height } = this;
    const { pen, packer } = this.paper;
    const letter = String.fromCharCode(code);
    pen.font = face.font;
    const advance = pen.measureText(letter).width;
    const w = Math.ceil(advance) + 4 + Math.ceil(face.lean * riseOf(face));
    const { x, y, page } = packer.pack(w, height);
    if (page > 0) return undefined; // the paper is full
    pen.fillStyle = '#ffffff';
    pen.textBaseline = 'alphabetic';
    pen.setTransform(1, 0, -face.lean, 1, x + 2, y + riseOf(face));
    pen.fillText(letter, 0, 0);
    pen.resetTransform();
    const { width: wide, height: high } = pen.canvas;
    const glyph = { offset: -2, advance, width: w, u0: x / wide, v0: 1 - y / high, u1: (x + w) / wide, v1: 1 - (y + height) / high };
    this.glyphs.set(code, glyph);
    return glyph;
  }
}

/** The alphabet of a face that has been painted. */
export function alphabetOf({ registry }: Phaser.Scene, face: string): Alphabet {
  const alphabet = registry.get(face) as Alphabet | undefined;
  if (!alphabet) throw new Error(`the letters "${face}" have not been painted`);
  return alphabet;
}

/** Draws every letter once, on a canvas, and remembers where each lies. */
export function paintLetters({ textures, registry }: Phaser.Scene): void {
  if (textures.exists(LETTERS)) return;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to paint the letters on: the browser is out of memory');
  const texture = textures.addCanvas(LETTERS, canvas);
  if (!texture) throw new Error(`texture "${LETTERS}" could not be made`);
  const paper: Paper = { pen, packer: new ShelfPacker(WIDTH, HEIGHT), cut: texture.get(), refresh: () => void texture.refresh() };
  for (const face of FACES) registry.set(face.key, new Alphabet(face, paper));
  texture.refresh();
}
