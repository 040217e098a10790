import type Phaser from 'phaser';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Page = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** What a thing is drawn by: `SpriteBatch`. */
interface Batch {
  add(): number;
  remove(): void;
  enqueue(one: Drawable): void;
}

/** What a batch draws: it has a place among the others, and writes its own quads. */
export abstract class Drawable {
  depth = 0;
  /** Added to what is below instead of covering it. */
  additive = false;
  /** Its place among equals: who came first lies below. */
  order = 0;
  /** It is among what the batch goes through for a picture. */
  queued = false;
  private isShown = false;
  private batch: Batch | null = null;

  get visible(): boolean {
    return this.isShown;
  }

  set visible(visible: boolean) {
    this.isShown = visible;
    if (visible && !this.queued) this.batch?.enqueue(this);
  }

  /** Left out where only the fight is printed. */
  unprinted = false;

  abstract write(writer: QuadWriter): void;

  addTo(batch: Batch): this {
    this.batch = batch;
    this.order = batch.add();
    if (this.isShown) batch.enqueue(this);
    return this;
  }

  destroy(): void {
    this.isShown = false;
    this.batch?.remove();
    this.batch = null;
  }
}

/** Floats of one corner: x, y, u, v, texture unit, how its tint counts, tint. */
export const VERTEX_FLOATS = 7;
/** How a tint counts: covers the texture's own colour. Multiplies it: 0. */
export const TINT_FILL = 1 << 24;
/** Printed: what is light in the texture is the tint, what is dark is ink. */
export const TINT_PRINT = 2 << 24;

const OPAQUE = 0xff << 24;

const PATCHED = new WeakSet<QuadBatch>();
type QuadBatch = Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;

/**
 * Phaser asks whether a page's number is exactly 0, 1, 2 or 3. Between corners it is worked out anew, and 3 comes out as 2.9999998 on some
 * chips: shreds of nothing. And one program for any number of pages: looking one up and switching to it costs more than a page unused.
 */
function patchTextureLookup(quads: QuadBatch): void {
  if (PATCHED.has(quads)) return;
  PATCHED.add(quads);
  const pages = quads.maxTexturesPerBatch;
  quads.finalizeTextureCount(pages);
  const cases = Array.from(
    { length: pages },
    (_, i) => `${i < pages - 1 ? `if (outTexDatum < ${i}.5) ` : ''}return texture2D(uMainSampler[${i}], texCoord);`,
  );
  const [usual] = quads.programManager.getAdditionsByTag('TEXTURE');
  if (!usual) throw new Error('the renderer of quads has no way to read a texture');
  quads.programManager.replaceAddition(usual.name, {
    ...usual,
    name: 'PageByNearestNumber', // programs are kept by the names of their parts
    additions: {
      ...usual.additions,
      fragmentHeader: `uniform sampler2D uMainSampler[${pages}];\nvec4 getTexture (vec2 texCoord)\n{\n${cases.join('\n')}\n}`,
    },
  });
  quads.finalizeTextureCount = () => {};
  rememberProgram(quads.programManager);
}

/** Nothing about the program changes any more: its name need not be spelt out for every handful of quads. */
function rememberProgram(programs: QuadBatch['programManager']): void {
  const lookUp = programs.getCurrentProgramSuite.bind(programs);
  let known: ReturnType<typeof lookUp> = null;
  programs.getCurrentProgramSuite = () => {
    known ??= lookUp();
    return known;
  };
}

/** Where corners go: straight into the list the graphics chip is handed, nothing is made on the way. */
export class QuadWriter {
  zoom = 1;
  scrollX = 0;
  scrollY = 0;
  /** Ink colour of a print: everything is written in it and black; null: in its own colours. */
  print: number | null = null;
  private floats: Float32Array = new Float32Array(0);
  private words: Uint32Array = new Uint32Array(0);
  private unit = 0; // of the page last cut from
  private context: Context | null = null;
  private readonly options: Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerQuadRenderOptions = { multiTexturing: true };

  constructor(private readonly quads: QuadBatch) {
  }

  begin(context: Context, { zoom, scrollX, scrollY }: Phaser.Cameras.Scene2D.Camera): void {
    const { quads, options } = this;
    this.context = context;
    this.zoom = zoom;
    this.scrollX = scrollX;
    this.scrollY = scrollY;
    this.floats = quads.vertexBufferLayout.buffer.viewF32!;
    this.words = quads.vertexBufferLayout.buffer.viewU32!;
    options.alphaStrategy = context.alphaStrategy;
    quads.manager.setCurrentBatchNode(quads, context);
    quads.updateRenderOptions(options);
    quads.updateShaderConfig(); // which may put back what was usual
    patchTextureLookup(quads);
  }

  blend(context: Context): void {
    context.use(); // which hands over what was written so far
    this.context = context;
  }

  /** Room for four corners cut from a page: bottom left, top left, bottom right, top right. Answers where the first begins. */
  addQuad(page: Page): number {
    const { quads } = this;
    if (quads.instanceCount === 0) quads.manager.setCurrentBatchNode(quads, this.context!);
    else if (quads.instanceCount === quads.instancesPerBatch - 1) quads.run(this.context!);
    this.unit = quads.batchTextures(page, this.options);
    const at = quads.instanceCount * quads.floatsPerInstance;
    quads.instanceCount++;
    quads.currentBatchEntry.count++;
    return at;
  }

  /** Writes a corner where `addQuad` made room. */
  setVertex(at: number, x: number, y: number, u: number, v: number, fill: number, tint: number): void {
    const { floats, words } = this;
    floats[at] = x;
    floats[at + 1] = y;
    floats[at + 2] = u;
    floats[at + 3] = v;
    floats[at + 4] = this.unit;
    words[at + 5] = this.print === null ? fill : fill || TINT_PRINT;
    words[at + 6] = this.print === null ? tint : (tint & OPAQUE) | this.print;
  }
}
