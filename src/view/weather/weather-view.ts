import type { LevelDef } from '../../sim/level-def';
import { placeAt, type Weather } from '../../sim/place-def';
import type { Seen, Sim } from '../../sim/sim';
import { px } from '../../sim/units';
import { Breaths } from './breaths';
import { Depth } from '../render/depths';
import { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { Footprints } from './footprints';
import { LOGICAL, LOGICAL_HEIGHT, toX } from '../render/projection';
import type { LoadedAssets } from '../assets/loaded-assets';
import { Rain } from './rain';
import { Snow, type Span } from './snow';
import { Steam } from './steam';
import type { ViewOptions } from '../view-options';

/** Scenery with glass one looks out through. */
const PANES = /^(wall-.*|great)-window/;

/**
 * Steam, rain and snow where a place has them, snow behind the panes, tracks in the snow, breath in the cold, and the dark edge of
 * the picture.
 */
export class WeatherView {
  private readonly steam: Steam | null;
  private readonly rain: Rain | null;
  private readonly street: readonly Span[];
  private readonly outside: Snow | null;
  private readonly behindPanes: Snow | null;
  private readonly footprints: Footprints | null;
  private readonly breaths: Breaths | null;
  private readonly vignette: Sprite;
  private readonly sky: readonly Span[];
  private readonly panes: readonly Span[];

  constructor(batch: SpriteBatch, level: Seen<LevelDef>, assets: LoadedAssets) {
    const has = (what: (weather: Weather) => boolean): boolean => level.places.some(({ place }) => what(place.weather));
    this.steam = has(({ steam }) => steam > 0) ? new Steam(batch, level, assets) : null;
    this.street = under(level, 'rain');
    this.rain = this.street.length > 0 ? new Rain(batch, assets.sheet, 44, 14) : null;
    this.sky = under(level, 'snow');
    this.panes = panesOf(level, assets);
    this.outside = this.sky.length > 0 ? new Snow(batch, assets.sheet, 84, Depth.snow, LOGICAL_HEIGHT) : null;
    this.behindPanes = this.panes.length > 0 ? new Snow(batch, assets.sheet, 44, Depth.snowBehind, 250) : null;
    this.footprints = level.grounds.some(({ surface }) => surface === 'snow') ? new Footprints(batch, assets.sheet) : null;
    this.breaths = has(({ cold }) => cold) ? new Breaths(batch, assets.sheet) : null;
    const dark = assets.pieces.get('vignette');
    if (!dark) throw new Error('backdrop piece "vignette" was not loaded');
    this.vignette = new Sprite(batch, dark.cut, Depth.vignette).setScroll(0, 0);
  }

  tick(sim: Seen<Sim>): void {
    this.steam?.tick(sim);
    this.footprints?.tick(sim);
    this.breaths?.tick(sim);
  }

  draw(sim: Seen<Sim>, left: number, blend: number, options: ViewOptions): void {
    const time = sim.world.frame + blend;
    const calm = options.reducedMotion ? 0.4 : 1;
    this.outside?.draw(time * calm, left, options.viewWidth, this.sky);
    this.behindPanes?.draw(time * calm, left, options.viewWidth, this.panes);
    this.steam?.draw(time, left, options);
    this.rain?.draw(time * calm, left, options.viewWidth, this.street);
    this.footprints?.draw();
    this.breaths?.draw(blend, options);
    this.vignette
      .setVisible(options.quality === 'high')
      .setScale(options.viewWidth / this.vignette.cut.width, LOGICAL_HEIGHT / this.vignette.cut.height)
      .setAlpha(0.75);
  }

  destroy(): void {
    for (const part of [this.steam, this.rain, this.outside, this.behindPanes, this.footprints, this.breaths, this.vignette]) {
      part?.destroy();
    }
  }
}

/** Where this falls from the sky. */
const under = ({ places }: Seen<LevelDef>, falls: Weather['falls']): Span[] =>
  places.filter(({ place }) => place.weather.falls === falls).map(({ x0, x1 }) => ({ from: toX(x0), to: toX(x1) }));

/** Where one looks out through glass: elsewhere a wall would hide what falls behind it. */
const panesOf = (level: Seen<LevelDef>, { catalogue }: LoadedAssets): Span[] =>
  level.decor
    .filter(({ piece, x }) => PANES.test(piece) && catalogue[piece] && placeAt(level, px(x)).weather.panes === 'snow')
    .map(({ piece, x, repeat }) => {
      const { w, scale } = catalogue[piece]!;
      return { from: x * LOGICAL, to: x * LOGICAL + (repeat * w) / scale };
    });
