import Phaser from 'phaser';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Page = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** What an easel paints: it has a place among the others, and puts its own corners down. */
export abstract class Painted {
  depth = 0;
  /** Added to what is below instead of covering it. */
  lit = false;
  /** Its place among equals: who came first lies below. */
  order = 0;
  /** It is among what the easel goes through for a picture. */
  hangs = false;
  private seen = false;
  private easel: Easel | null = null;

  get visible(): boolean {
    return this.seen;
  }

  set visible(seen: boolean) {
    this.seen = seen;
    if (seen && !this.hangs) this.easel?.hang(this);
  }

  abstract paint(brush: Brush): void;

  on(easel: Easel): this {
    this.easel = easel;
    this.order = easel.take();
    if (this.seen) easel.hang(this);
    return this;
  }

  destroy(): void {
    this.seen = false;
    this.easel?.leave();
    this.easel = null;
  }
}

/** Floats of one corner: x, y, u, v, texture unit, how its tint counts, tint. */
export const CORNER = 7;
/** How a tint counts: covers the texture's own colour. Multiplies it: 0. */
export const FILLED = 1 << 24;

const SAFE = new WeakSet<Batch>();
type Batch = Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad;

/**
 * Phaser asks whether a page's number is exactly 0, 1, 2 or 3. Between corners it is worked out anew, and 3 comes out as 2.9999998 on some
 * chips: shreds of nothing. And one program for any number of pages: looking one up and switching to it costs more than a page unused.
 */
function dipSafely(batch: Batch): void {
  if (SAFE.has(batch)) return;
  SAFE.add(batch);
  const pages = batch.maxTexturesPerBatch;
  batch.finalizeTextureCount(pages);
  const cases = Array.from({ length: pages }, (_, i) => `${i < pages - 1 ? `if (outTexDatum < ${i}.5) ` : ''}return texture2D(uMainSampler[${i}], texCoord);`);
  const [usual] = batch.programManager.getAdditionsByTag('TEXTURE');
  if (!usual) throw new Error('the painter of quads has no way to read a texture');
  batch.programManager.replaceAddition(usual.name, {
    ...usual, name: 'PageByNearestNumber', // programs are kept by the names of their parts
    additions: { ...usual.additions, fragmentHeader: `uniform sampler2D uMainSampler[${pages}];\nvec4 getTexture (vec2 texCoord)\n{\n${cases.join('\n')}\n}` },
  });
  batch.finalizeTextureCount = () => {};
  rememberProgram(batch.programManager);
}

/** Nothing about the program changes any more: its name need not be spelt out for every handful of quads. */
function rememberProgram(programs: Batch['programManager']): void {
  const lookUp = programs.getCurrentProgramSuite.bind(programs);
  let known: ReturnType<typeof lookUp> = null;
  programs.getCurrentProgramSuite = () => {
    known ??= lookUp();
    return known;
  };
}

/** Where corners go: straight into the list the graphics chip is handed, nothing is made on the way. */
export class Brush {
  zoom = 1;
  scrollX = 0;
  scrollY = 0;
  private floats: Float32Array = new Float32Array(0);
  private words: Uint32Array = new Uint32Array(0);
  private unit = 0; // of the page last dipped into
  private context: Context | null = null;
  private readonly options: Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerQuadRenderOptions = { multiTexturing: true };

  constructor(private readonly batch: Batch) {
  }

  begin(context: Context, { zoom, scrollX, scrollY }: Phaser.Cameras.Scene2D.Camera): void {
    const { batch, options } = this;
    this.context = context;
    this.zoom = zoom;
    this.scrollX = scrollX;
    this.scrollY = scrollY;
    this.floats = batch.vertexBufferLayout.buffer.viewF32!;
    this.words = batch.vertexBufferLayout.buffer.viewU32!;
    options.alphaStrategy = context.alphaStrategy;
    batch.manager.setCurrentBatchNode(batch, context);
    batch.updateRenderOptions(options);
    batch.updateShaderConfig(); // which may put back what was usual
    dipSafely(batch);
  }

  blend(context: Context): void {
    context.use(); // which hands over what was painted so far
    this.context = context;
  }

  /** Room for four corners cut from a page: bottom left, top left, bottom right, top right. Answers where the first begins. */
  dip(page: Page): number {
    const { batch } = this;
    if (batch.instanceCount === 0) batch.manager.setCurrentBatchNode(batch, this.context!);
    else if (batch.instanceCount === batch.instancesPerBatch - 1) batch.run(this.context!);
    this.unit = batch.batchTextures(page, this.options);
    const at = batch.instanceCount * batch.floatsPerInstance;
    batch.instanceCount++;
    batch.currentBatchEntry.count++;
    return at;
  }

  /** Puts a corner where `dip` made room. */
  corner(at: number, x: number, y: number, u: number, v: number, fill: number, tint: number): void {
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
 * Paints all that moves in a stage, by depth. Phaser's own way walks every object there is, sorts them anew and works each one out
 * in a dozen calls; with hundreds of flakes, sparks and figures that is most of a picture's time, and all of its garbage.
 */
export class Easel extends Phaser.GameObjects.Image {
  private readonly hung: Painted[] = []; // all that is visible, and what has just ceased to be
  private readonly brush: Brush;
  private taken = 0;
  private gone = 0;
  /** Nothing from this depth on is painted: the picture without its plates. */
  upTo = Number.POSITIVE_INFINITY;

  constructor(scene: Phaser.Scene) {
    super(scene, 0, 0, '__WHITE');
    const { renderer } = scene.game;
    if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) throw new Error('the stage can only be painted with WebGL');
    const batch = renderer.renderNodes.getNode('BatchHandlerQuad');
    if (!(batch instanceof Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad)) throw new Error('the painter of quads is not there');
    this.brush = new Brush(batch);
    scene.add.existing(this);
  }

  /** Takes one more on; answers its place among equals. */
  take(): number {
    return this.taken++;
  }

  leave(): void {
    this.gone++;
  }

  /** From now on it is gone through, until a picture finds it hidden. */
  hang(one: Painted): void {
    one.hangs = true;
    this.hung.push(one);
  }

  get count(): number {
    return this.taken - this.gone;
  }

  get shown(): number {
    return this.hung.reduce((sum, { visible }) => sum + (visible ? 1 : 0), 0);
  }

  override renderWebGLStep(_renderer: Phaser.Renderer.WebGL.WebGLRenderer, _self: Phaser.GameObjects.GameObject, context: Context): void {
    const { hung, brush } = this;
    takeDownHidden(hung);
    sortByDepth(hung);
    brush.begin(context, context.camera!);
    let lit = false;
    let light: Context | null = null;
    for (let i = 0; i < hung.length; i++) {
      const one = hung[i]!;
      if (one.depth >= this.upTo) break;
      if (one.lit !== lit) {
        lit = one.lit;
        light?.release();
        light = null;
        if (lit) {
          light = context.getClone();
          light.setBlendMode(Phaser.BlendModes.ADD);
        }
        brush.blend(light ?? context);
      }
      one.paint(brush);
    }
    if (!light) return;
    light.release();
    context.use();
  }
}

function takeDownHidden(hung: Painted[]): void {
  let kept = 0;
  for (let i = 0; i < hung.length; i++) {
    const one = hung[i]!;
    if (one.visible) hung[kept++] = one;
    else one.hangs = false;
  }
  hung.length = kept;
}

/** Hardly anything changes place from one picture to the next: each goes back past the few it must. */
function sortByDepth(hung: Painted[]): void {
  for (let i = 1; i < hung.length; i++) {
    const one = hung[i]!;
    const { depth, order } = one;
    let at = i;
    while (at > 0 && isAbove(hung[at - 1]!, depth, order)) {
      hung[at] = hung[at - 1]!;
      at--;
    }
    if (at !== i) hung[at] = one;
  }
}

const isAbove = (one: Painted, depth: number, order: number): boolean => one.depth > depth || (one.depth === depth && one.order > order);
