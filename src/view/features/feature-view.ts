import type { Actor, StateName } from '../../sim/actor';
import type { Content } from '../../sim/content';
import type { ArenaDef, LevelDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import type { AnimDef, FrameDef } from '../assets/atlas';
import type { SpriteSheet } from '../assets/sprite-sheet';
import type { EffectsFor } from '../effects/bursts';
import type { HudKit } from '../hud/hud-kit';
import type { Pen } from '../hud/hud-pen';
import type { KnocksFor } from '../render/knock';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import type { ViewOptions } from '../view-options';

/** All that is drawn of a thing with rules of its own: it lies in its folder; to the rest of the view it is a row in `features`. */
export interface FeatureView {
  /** Which anims can show its states, best first; the last of each every fighter has. */
  readonly anims?: Readonly<Partial<Record<StateName, readonly string[]>>>;
  /** Which drawing of its anim shows a state, where time alone does not say. */
  readonly paced?: Readonly<Partial<Record<StateName, (anim: AnimDef, stateFrame: number) => number>>>;
  /** What its events look like for a moment. */
  readonly effects?: EffectsFor;
  /** How they knock the picture about. */
  readonly knocks?: KnocksFor;
  /** Bodies that may come to an arena because of it, by kind. */
  guests?(level: Seen<LevelDef>, arena: Seen<ArenaDef>, content: Content): readonly string[];
  /** When a piece of scenery is up; null: it has no say in this one. */
  standing?(piece: string): ((sim: Seen<Sim>) => boolean) | null;
  /** What dangles from the fist of somebody who carries nothing; null: not from his. */
  dangles?(sim: Seen<Sim>, actor: Seen<Actor>): Dangling | null;
  /** What every figure may have about it. */
  about?(batch: SpriteBatch, sheet: SpriteSheet, figure: Sprite): FigurePart;
  /** On the glass, among the panels. `left`: logical px. */
  drawHud?(pen: Pen, sim: Seen<Sim>, left: number): void;
  /** What there is one of in a stage. */
  create?(kit: StageKit): StagePart;
}

/** A look from the sheet of small things, how large, and how far below its ring the middle of it hangs, logical px. */
export interface Dangling {
  readonly look: string;
  readonly size: number;
  readonly below: number;
}

/** Drawn with a figure whose drawing is `frame`; `scale`: px of the atlas for a logical px. */
export interface FigurePart {
  draw(sim: Seen<Sim>, actor: Seen<Actor>, frame: FrameDef, scale: number): void;
  hide(): void;
  destroy(): void;
}

export interface StageKit {
  readonly batch: SpriteBatch;
  readonly kit: HudKit;
  readonly sheet: SpriteSheet;
}

export interface StagePart {
  /** Before a tick: drawing blends from where everything was to where it is. */
  remember?(sim: Seen<Sim>): void;
  /** Once a picture, `blend` of the way from the tick before to the last one. */
  draw(sim: Seen<Sim>, picture: Picture): void;
  destroy(): void;
}

export interface Picture {
  readonly left: number; // logical px
  readonly viewWidth: number; // logical px
  readonly blend: number;
  readonly text: ViewOptions['text'];
}
