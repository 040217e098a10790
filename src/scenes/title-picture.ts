import type Phaser from 'phaser';

const ART_WIDTH = 1920;
const ART_HEIGHT = 1080;
const FLAKES = 90;

/**
 * The poster's layers from back to front: how far each sways, in art px, and whether it stretches with the window.
 * The drawings are cut from one 1920 x 1080 poster, each the size of the whole.
 */
const LAYERS = [
  { name: 'title-backdrop', sway: 0, wide: true },
  { name: 'title-rosta', sway: 5, wide: false },
  { name: 'title-ridzik', sway: 9, wide: false },
  { name: 'title-danko', sway: 15, wide: false },
  { name: 'title-strip', sway: 0, wide: true },
  { name: 'title-logo', sway: 4, wide: false },
] as const;

/** What the title needs from the site, for the boot scene to fetch. */
export const loadTitle = (scene: Phaser.Scene): void => {
  for (const { name } of LAYERS) scene.load.image(name, `interface/${name}.webp`);
};

/** The poster: layers that sway a little against each other, and snow in front. */
export class TitlePicture {
  private readonly layers: { image: Phaser.GameObjects.Image; sway: number; wide: boolean }[];
  private readonly flakes: { image: Phaser.GameObjects.Image; x: number; y: number; depth: number }[] = [];

  constructor(private readonly scene: Phaser.Scene, private still: boolean) {
    this.layers = LAYERS.map(({ name, sway, wide }) => ({ image: scene.add.image(0, 0, name), sway, wide }));
    this.snow();
    this.fit();
  }

  rest(still: boolean): void {
    this.still = still;
  }

  /** After the canvas has changed its size. */
  fit(): void {
    const { width, height } = this.scene.scale;
    for (const { image, wide } of this.layers) {
      const scale = height / ART_HEIGHT;
      image.setPosition(width / 2, height / 2).setScale(wide ? Math.max(scale, width / ART_WIDTH) : scale, scale);
    }
  }

  draw(time: number): void {
    const { width, height } = this.scene.scale;
    const scale = height / ART_HEIGHT;
    const lean = this.still ? 0 : Math.sin(time / 2600);
    const bob = this.still ? 0 : Math.sin(time / 1900);
    for (const { image, sway } of this.layers) image.setPosition(width / 2 + lean * sway * scale, height / 2 + bob * sway * 0.25 * scale);
    for (const flake of this.flakes) {
      if (!this.still) flake.y += 0.0000165 * (2 + 3 * flake.depth) * this.scene.game.loop.delta * 4;
      if (flake.y > 1.02) flake.y = -0.02;
      const drift = this.still ? 0 : Math.sin(time / 1400 + flake.x * 40) * 0.006;
      flake.image.setPosition((flake.x + drift) * width, flake.y * height).setScale(scale * (0.35 + flake.depth));
    }
  }

  private snow(): void {
    if (!this.scene.textures.exists('flake')) {
      const drawing = this.scene.make.graphics({}, false);
      drawing.fillStyle(0xffffff, 1).fillCircle(8, 8, 6).generateTexture('flake', 16, 16).destroy();
    }
    for (let i = 0; i < FLAKES; i++) {
      // Spread by the golden ratio: even, and the same on every visit.
      const depth = (i % 3) / 3;
      const image = this.scene.add.image(0, 0, 'flake').setAlpha(0.5 + depth * 0.5);
      this.flakes.push({ image, x: (i * 0.618034) % 1, y: (i * 0.754878) % 1, depth });
    }
  }
}
