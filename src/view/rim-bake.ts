import type Phaser from 'phaser';

/** Moonlight on snow: the edge light of every place in Moscow. Fire warms it while drawing, see actor-light. */
export const COLD_RIM = '#9fd0e8';

/**
 * Paints the edge light into an atlas page once: no second texture, no extra draw call.
 * `shrink` is how many times smaller the page becomes.
 */
export function bakeRim(textures: Phaser.Textures.TextureManager, page: HTMLImageElement, rim: HTMLImageElement | null, into: string, shrink: number): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(page.width / shrink);
  canvas.height = Math.ceil(page.height / shrink);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error(`no canvas to bake "${into}" on: the browser is out of memory`);
  pen.imageSmoothingQuality = 'high';
  if (rim !== null) {
    pen.drawImage(rim, 0, 0, canvas.width, canvas.height);
    pen.globalCompositeOperation = 'source-in';
    pen.fillStyle = COLD_RIM;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    // On the drawing's own pixels only, so that the outline keeps its edge; then the drawing goes under it.
    pen.globalCompositeOperation = 'destination-over';
  }
  pen.drawImage(page, 0, 0, canvas.width, canvas.height);
  textures.addCanvas(into, canvas);
}
