import Phaser from 'phaser';
import type { Settings } from '../run/settings';
import { FrameWatch } from './frame-watch';
import { colourSimply } from './picture-shader';
import { PICTURE_HEIGHT, pictureSize, type Quality } from './picture-size';

/** Asks for WebGL before Phaser does, so that its absence can be told in words. */
export function hasWebGL(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}

/** The canvas: how many pixels it has, where in the window it lies, and how fine it is drawn. */
export class Picture {
  readonly game: Phaser.Game;
  quality: Quality;
  private wanted: Settings['quality'];
  private readonly frames = new FrameWatch();

  constructor(private readonly host: HTMLElement, scenes: readonly Phaser.Scene[], wanted: Settings['quality'], label: string) {
    this.wanted = wanted;
    this.quality = wanted === 'auto' ? 'high' : wanted;
    this.game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: host,
      ...this.size(),
      backgroundColor: '#0d0a12',
      banner: false,
      disableContextMenu: true,
      // The game has its own hands and ears; Phaser only draws.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      audio: { noAudio: true },
      // Drawings bring their own soft edges: smoothing those of their frames costs four times the pixels and shows nothing.
      render: { maxTextures: 4, antialiasGL: false, powerPreference: 'high-performance', roundPixels: false },
      loader: { imageLoadType: 'HTMLImageElement', maxRetries: 2 },
      scale: { mode: Phaser.Scale.FIT, autoCenter: Phaser.Scale.CENTER_BOTH },
      scene: [...scenes], // the first begins by itself
    });
    this.game.events.once(Phaser.Core.Events.READY, () => {
      colourSimply(this.game);
      this.game.canvas.setAttribute('role', 'img');
      this.game.canvas.setAttribute('aria-label', label);
      if (this.wanted === 'auto' && drawsInSoftware(this.game)) this.quality = 'low';
      this.fit();
    });
    this.game.events.on(Phaser.Core.Events.POST_RENDER, () => this.watch());
    new ResizeObserver(() => this.fit()).observe(host);
  }

  choose(wanted: Settings['quality']): void {
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.quality = wanted === 'auto' ? (drawsInSoftware(this.game) ? 'low' : 'high') : wanted;
    this.frames.restart();
    this.fit();
  }

  /** Gives the canvas its pixels, and tells the menus where it lies. */
  private fit(): void {
    const { width, height } = this.size();
    if (this.host.clientWidth === 0 || this.host.clientHeight === 0) return; // folded away: keep what was
    const { scale } = this.game;
    if (scale.gameSize.width !== width || scale.gameSize.height !== height) scale.setGameSize(width, height);
    else scale.refresh();
    const box = this.game.canvas.getBoundingClientRect();
    const { style } = document.documentElement;
    style.setProperty('--picture-left', `${box.left}px`);
    style.setProperty('--picture-top', `${box.top}px`);
    style.setProperty('--picture-width', `${box.width}px`);
    style.setProperty('--picture-height', `${box.height}px`);
    style.setProperty('--unit', `${box.height / PICTURE_HEIGHT}px`);
  }

  private size(): { width: number; height: number } {
    return pictureSize(this.host.clientWidth || 960, this.host.clientHeight || 540, window.devicePixelRatio || 1, this.quality);
  }

  /** Left to itself, a machine that cannot keep up gets fewer pixels; the sim never notices. */
  private watch(): void {
    if (this.wanted !== 'auto' || this.quality === 'low') return;
    if (!this.frames.tooSlow(performance.now())) return;
    this.quality = 'low';
    this.fit();
  }
}

function drawsInSoftware(game: Phaser.Game): boolean {
  if (!(game.renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return false;
  const { gl } = game.renderer;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}
