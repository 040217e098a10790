import Phaser from 'phaser';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Page = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** What a batch draws: it has a place among the others, and writes its own quads. */
export abstract class Drawable {
  depth = 0;
  /** Added to what is below instead of covering it. */
  additive = false;
  /** Its place among equals: who came first lies below. */
  order = 0;
  /** It is among what the batch goes through for a picture. */
  queued = false;
  private seen = false;
  private batch: SpriteBatch | null = null;

  get visible(): boolean {
    return this.seen;
  }

  set visible(seen: boolean) {
    this.seen = seen;
    if (seen && !this.queued) this.batch?.enqueue(this);
  }

  abstract write(writer: QuadWriter): void;

  addTo(batch: SpriteBatch): this {
    this.batch = batch;
    this.order = batch.add();
    if (this.seen) batch.enqueue(this);
    return this;
  }

  destroy(): void {
    this.seen = false;
    this.batch?.remove();
    this.batch = null;
  }
}

/** Floats of one corner: x, y, u, v, texture unit, how its tint counts, tint. */
export const VERTEX_FLOATS = 7;
/** How a tint counts: covers the texture's own colour. Multiplies it: 0. */
export const TINT_FILL = 1 << 24;

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
  const cases = Array.from({ length: pages }, (_, i) => `${i < pages - 1 ? `if (outTexDatum < ${i}.5) ` : ''}return texture2D(uMainSampler[${i}], texCoord);`);
  const [usual] = quads.programManager.getAdditionsByTag('TEXTURE');
  if (!usual) throw new Error('the renderer of quads has no way to read a texture');
  quads.programManager.replaceAddition(usual.name, {
    ...usual, name: 'PageByNearestNumber', // programs are kept by the names of their parts
    additions: { ...usual.additions, fragmentHeader: `uniform sampler2D uMainSampler[${pages}];\nvec4 getTexture (vec2 texCoord)\n{\n${cases.join('\n')}\n}` },
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
    words[at + 5] = fill;
    words[at + 6] = tint;
  }
}

/**
 * Draws all that moves in a stage, by depth. Phaser's own way walks every object there is, sorts them anew and works each one out
 * in a dozen calls; with hundreds of flakes, sparks and figures that is most of a picture's time, and all of its garbage.
 */
export class SpriteBatch extends Phaser.GameObjects.Image {
  private readonly queue: Drawable[] = []; // all that is visible, and what has just ceased to be
  private readonly writer: QuadWriter;
  private added = 0;
  private removed = 0;
  /** Nothing from this depth on is drawn: the picture without the HUD. */
  upTo = Number.POSITIVE_INFINITY;

  constructor(scene: Phaser.Scene) {
    super(scene, 0, 0, '__WHITE');
    const { renderer } = scene.game;
    if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) throw new Error('the stage can only be drawn with WebGL');
    const quads = renderer.renderNodes.getNode('BatchHandlerQuad');
    if (!(quads instanceof Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad)) throw new Error('the renderer of quads is not there');
    this.writer = new QuadWriter(quads);
    scene.add.existing(this);
  }

  /** One more to draw; answers its place among equals. */
  add(): number {
    return this.added++;
  }

  remove(): void {
    this.removed++;
  }

  /** From now on it is removed through, until a picture finds it hidden. */
  enqueue(one: Drawable): void {
    one.queued = true;
    this.queue.push(one);
  }

  get count(): number {
    return this.added - this.removed;
  }

  get shown(): number {
    return this.queue.reduce((sum, { visible }) => sum + (visible ? 1 : 0), 0);
  }

  override renderWebGLStep(_renderer: Phaser.Renderer.WebGL.WebGLRenderer, _self: Phaser.GameObjects.GameObject, context: Context): void {
    const { queue, writer } = this;
    dropHidden(queue);
    sortByDepth(queue);
    writer.begin(context, context.camera!);
    let additive = false;
    let light: Context | null = null;
    for (let i = 0; i < queue.length; i++) {
      const one = queue[i]!;
      if (one.depth >= this.upTo) break;
      if (one.additive !== additive) {
        additive = one.additive;
        light?.release();
        light = null;
        if (additive) {
          light = context.getClone();
          light.setBlendMode(Phaser.BlendModes.ADD);
        }
        writer.blend(light ?? context);
      }
      one.write(writer);
    }
    if (!light) return;
    light.release();
    context.use();
  }
}

function dropHidden(queue: Drawable[]): void {
  let kept = 0;
  for (let i = 0; i < queue.length; i++) {
    const one = queue[i]!;
    if (one.visible) queue[kept++] = one;
    else one.queued = false;
  }
  queue.length = kept;
}

/** Hardly anything changes place from one picture to the next: each goes back past the few it must. */
function sortByDepth(queue: Drawable[]): void {
  for (let i = 1; i < queue.length; i++) {
    const one = queue[i]!;
    const { depth, order } = one;
    let at = i;
    while (at > 0 && isAbove(queue[at - 1]!, depth, order)) {
      queue[at] = queue[at - 1]!;
      at--;
    }
    if (at !== i) queue[at] = one;
  }
}

const isAbove = (one: Drawable, depth: number, order: number): boolean => one.depth > depth || (one.depth === depth && one.order > order);
