import type Phaser from 'phaser';
import type { Content } from '../../sim/content';
import type { SimEvent } from '../../sim/event';
import type { LevelDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import type { Counts } from '../render/counts';
import type { ViewOptions } from '../view-options';

/** What a level looks like while it is played by one mode. It draws a Sim it may not touch. */
export interface ModeView {
  setOptions(options: ViewOptions): void;
  /** Before a tick: drawing blends from where everything was to where it is. */
  remember(sim: Seen<Sim>): void;
  /** After each tick, with all that happened in it. */
  onEvents(events: readonly Seen<SimEvent>[], sim: Seen<Sim>): void;
  /** Once a picture, `blend` of the way from the tick before to the last one. */
  draw(sim: Seen<Sim>, blend: number): void;
  /** Somebody talks in front of it: nothing is drawn, what will be needed goes on coming. */
  wait(sim: Seen<Sim>): void;
  /** Whether what would be seen now is still on its way: on a slow line the game waits, so that nobody is hit by whom he cannot see. */
  isAwaiting(sim: Seen<Sim>): boolean;
  /** How fast time is to go for the eye, 1: as ever. Ticks come later, and none is left out. */
  pace(): number;
  counts(): Counts;
  destroy(): void;
}

/** How a mode is drawn. */
export interface ModeLook {
  /** Queues with the scene's loader what a level needs before it can be played. */
  load(scene: Phaser.Scene, level: Seen<LevelDef>, content: Content): void;
  create(scene: Phaser.Scene, options: ViewOptions, sim: Seen<Sim>): ModeView;
}
