import Phaser from 'phaser';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Page = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** What an easel paints: it has a place among the others, and puts its own corners down. */
export abstract class Painted {
  depth = 0;
  visible = false;
  /** Added to what is below instead of covering it. */
  lit = false;
  private easel: Easel | null = null;

  get stays(): boolean {
    return this.easel !== null;
  }

  abstract paint(brush: Brush): void;

  on(easel: Easel): this {
    this.easel = easel;
    easel.take(this);
    return this;
  }

  destroy(): void {
    this.visible = false;
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
  private readonly painted: Painted[] = [];
  private readonly brush: Brush;
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

  take(one: Painted): void {
    this.painted.push(one);
  }

  leave(): void {
    this.gone++; // swept out with the next picture
  }

  get count(): number {
    return this.painted.length - this.gone;
  }

  get shown(): number {
    return this.painted.reduce((sum, { visible }) => sum + (visible ? 1 : 0), 0);
  }

  override renderWebGLStep(_renderer: Phaser.Renderer.WebGL.WebGLRenderer, _self: Phaser.GameObjects.GameObject, context: Context): void {
    const { painted, brush } = this;
    if (this.gone > 0) this.sweep();
    sortByDepth(painted);
    brush.begin(context, context.camera!);
    let lit = false;
    let light: Context | null = null;
    for (let i = 0; i < painted.length; i++) {
      const one = painted[i]!;
      if (!one.visible || one.depth >= this.upTo) continue;
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

  private sweep(): void {
    const { painted } = this;
    let kept = 0;
    for (const one of painted) if (one.stays) painted[kept++] = one;
    painted.length = kept;
    this.gone = 0;
  }
}

/** Hardly anything changes place from one picture to the next: each goes back past the few it must. Equals keep their order. */
function sortByDepth(painted: Painted[]): void {
  for (let i = 1; i < painted.length; i++) {
    const one = painted[i]!;
    const { depth } = one;
    let at = i;
    while (at > 0 && painted[at - 1]!.depth > depth) {
      painted[at] = painted[at - 1]!;
      at--;
    }
    if (at !== i) painted[at] = one;
  }
}
