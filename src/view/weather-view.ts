import type { LevelDef } from '../sim/level-def';
import type { Seen, Sim } from '../sim/sim';
import { SUBPIXELS } from '../sim/units';
import { Breaths } from './breaths';
import { Depth } from './depths';
import { Drawing } from './drawing';
import type { Easel } from './easel';
import { Footprints } from './footprints';
import { LOGICAL, LOGICAL_HEIGHT } from './place';
import type { StageAssets } from './stage-assets';
import { Snow } from './snow';
import { Steam } from './steam';
import { isOutside } from './surface';
import type { ViewOptions } from './view-options';

/** Steam inside, snow outside and behind the panes, tracks in the snow, breath in the cold, and the dark edge of the picture. */
export class WeatherView {
  private readonly steam: Steam;
  private readonly outside: Snow;
  private readonly behindPanes: Snow;
  private readonly footprints: Footprints;
  private readonly breaths: Breaths;
  private readonly vignette: Drawing;

  constructor(easel: Easel, level: Seen<LevelDef>, assets: StageAssets) {
    this.steam = new Steam(easel, level, assets);
    this.outside = new Snow(easel, assets.things, 84, Depth.snow, LOGICAL_HEIGHT);
    this.behindPanes = new Snow(easel, assets.things, 44, Depth.snowBehind, 250);
    this.footprints = new Footprints(easel, assets.things);
    this.breaths = new Breaths(easel, assets.things);
    const dark = assets.pieces.get('vignette');
    if (!dark) throw new Error('backdrop piece "vignette" was not loaded');
    this.vignette = new Drawing(easel, dark.cut, Depth.vignette).setScroll(0, 0);
  }

  tick(sim: Seen<Sim>): void {
    this.steam.tick(sim);
    this.footprints.tick(sim);
    this.breaths.tick(sim);
  }

  draw(sim: Seen<Sim>, left: number, blend: number, options: ViewOptions): void {
    const time = sim.world.frame + blend;
    const calm = options.reducedMotion ? 0.4 : 1;
    const open = (across: number): boolean => isOutside(sim.level, toSim(left + across));
    this.outside.draw(time * calm, left, options.viewWidth, open);
    this.behindPanes.draw(time * calm, left * 0.8, options.viewWidth, (across) => !open(across));
    this.steam.draw(time, left, options);
    this.footprints.draw();
    this.breaths.draw(blend, options);
    this.vignette.setVisible(options.quality === 'high').setScale(options.viewWidth / this.vignette.cut.width, LOGICAL_HEIGHT / this.vignette.cut.height).setAlpha(0.75);
  }

  destroy(): void {
    for (const part of [this.steam, this.outside, this.behindPanes, this.footprints, this.breaths, this.vignette]) part.destroy();
  }
}

/** Logical px back to where the sim counts. */
const toSim = (x: number): number => (x * SUBPIXELS) / LOGICAL;
