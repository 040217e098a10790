import Phaser from 'phaser';
import { Depth } from './depths';
import { type Drawable, QuadWriter } from './drawable';

type Context = Phaser.Renderer.WebGL.DrawingContext;

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

  /** Figures and things are printed in this colour and ink on what lies at `Depth.paper`, and nothing else is drawn; null: a picture. */
  print: number | null = null;

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
      if (this.print !== null && (one.additive || one.unprinted || one.depth < Depth.paper || one.depth >= Depth.front)) continue;
      writer.print = one.depth === Depth.paper ? null : this.print;
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
