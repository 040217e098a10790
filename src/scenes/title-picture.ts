import type Phaser from 'phaser';

const ART_HEIGHT = 1080; // px in which the sway is told
const FLAKES = 90;
const FALL = 0.000066; // of the picture's height, a millisecond, times the flake's nearness

/**
 * The poster's layers from back to front: how far each sways, in px of 1080 rows, and what it does in a wider window.
 * The drawings are cut from one poster, each the size of the whole.
 */
const LAYERS = [
  { name: 'title-backdrop', sway: 0, wide: 'grows' },
  { name: 'title-rosta', sway: 5, wide: 'stays' },
  { name: 'title-ridzik', sway: 9, wide: 'stays' },
  { name: 'title-danko', sway: 15, wide: 'stays' },
  { name: 'title-strip', sway: 0, wide: 'stretches' },
  { name: 'title-logo', sway: 4, wide: 'stays' },
] as const;

/** What the title needs from the site, for the boot scene to fetch. */
export const loadTitle = (scene: Phaser.Scene): void => {
  for (const { name } of LAYERS) if (!scene.textures.exists(name)) scene.load.image(name, `interface/${name}.webp`);
};

/** The poster: layers that sway a little against each other, and snow in front. */
export class TitlePicture {
  private readonly layers: { image: Phaser.GameObjects.Image; sway: number; wide: string }[];
  private readonly flakes: { image: Phaser.GameObjects.Image; x: number; y: number; depth: number }[] = [];

  constructor(private readonly scene: Phaser.Scene, private still: boolean) {
    const here = LAYERS.every(({ name }) => scene.textures.exists(name));
    this.layers = LAYERS.map(({ name, sway, wide }) => ({
      image: scene.add.image(0, 0, here ? name : '__WHITE').setVisible(here), sway, wide,
    }));
    this.snow();
    this.fit();
    if (!here) this.fetch();
    scene.events.once('shutdown', () => this.letGo());
  }

  /** Back from a fight: the poster was let go of, for it takes as much memory as a hall. */
  private fetch(): void {
    const { scene } = this;
    scene.load.once('complete', () => {
      // What would not come is done without: the menu stands by itself.
      if (!LAYERS.every(({ name }) => scene.textures.exists(name))) return;
      for (const [i, { image }] of this.layers.entries()) image.setTexture(LAYERS[i]!.name).setVisible(true);
      this.fit();
    });
    loadTitle(scene);
    scene.load.start();
  }

  private letGo(): void {
    for (const { image } of this.layers) image.destroy();
    for (const { name } of LAYERS) if (this.scene.textures.exists(name)) this.scene.textures.remove(name);
  }

  rest(still: boolean): void {
    this.still = still;
  }

  /** After the canvas has changed its size. */
  fit(): void {
    const { width, height } = this.scene.scale;
    for (const { image, wide } of this.layers) {
      const scale = height / image.frame.realHeight; // each layer is the size of the whole poster, however fine it was drawn
      const across = Math.max(scale, width / image.frame.realWidth);
      image.setScale(wide === 'stays' ? scale : across, wide === 'grows' ? across : scale);
      // What grows hangs from the top: its foot is behind the strip.
      image.setOrigin(0.5, 0).setPosition(width / 2, 0);
    }
  }

  draw(time: number): void {
    const { width, height } = this.scene.scale;
    const scale = height / ART_HEIGHT;
    const lean = this.still ? 0 : Math.sin(time / 2600);
    const bob = this.still ? 0 : Math.sin(time / 1900);
    for (const { image, sway } of this.layers) image.setPosition(width / 2 + lean * sway * scale, (bob + 1) * sway * 0.2 * scale);
    for (const flake of this.flakes) {
      if (!this.still) flake.y += FALL * (2 + 3 * flake.depth) * this.scene.game.loop.delta;
      if (flake.y > 1.02) flake.y = -0.02;
      const drift = this.still ? 0 : Math.sin(time / 1400 + flake.x * 40) * 0.006;
      flake.image.setPosition((flake.x + drift) * width, flake.y * height).setScale(scale * (0.35 + flake.depth));
    }
  }

  private snow(): void {
    if (!this.scene.textures.exists('flake')) this.scene.textures.addCanvas('flake', flake());
    for (let i = 0; i < FLAKES; i++) {
      // Spread by the golden ratio: even, and the same on every visit.
      const depth = (i % 3) / 3;
      const image = this.scene.add.image(0, 0, 'flake').setAlpha(0.5 + depth * 0.5);
      this.flakes.push({ image, x: (i * 0.618034) % 1, y: (i * 0.754878) % 1, depth });
    }
  }
}

function flake(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.arc(8, 8, 6, 0, 2 * Math.PI);
  pen.fill();
  return canvas;
}
