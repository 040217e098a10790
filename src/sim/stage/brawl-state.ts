import type { LevelDef } from '../level-def';

declare module '../mode-name' {
  interface ModeRecords { brawl: Brawl }
}

/** How far a level on foot has come. Plain data in the world. */
export interface Brawl {
  camera: Camera;
  arena: string | null; // the arena the camera is locked on
  wave: number; // the wave that is running, from 0
  waveFrame: number; // frames since it, or its boss's phase, started; spawn delays count from here
  waiting: number; // spawns of this wave still to come
  cleared: string[]; // ids of arenas beaten
  fired: string[]; // ids of triggers that have happened
  hinted: string[]; // hints that have been put up of themselves
  broken: string[]; // ids of props broken
  checkpoint: string; // id of the last one reached; 'start' at first
  quiet: number; // frames since somebody last got hurt in a fight: the watchdog's clock
  idle: number; // frames without an enemy: the GO arrow's clock
  bonusHp: number; // added to the heroes' hp for this level
  retries: number;
  leaving: boolean; // the way out has been reached; what is left is said
  strays: number; // who came because the hero would not: see stage/strays
  tokenClock: number; // frames since an enemy last began an attack
}

/** Left edge of the 480 px view, subpixels, and what it is locked to. */
export interface Camera {
  x: number;
  left: number; // it may not go left of this
  right: number; // nor show anything right of this
}

export function createBrawl(level: LevelDef): Brawl {
  return {
    camera: { x: 0, left: 0, right: level.length },
    arena: null, wave: 0, waveFrame: 0, waiting: 0,
    cleared: [], fired: [], hinted: [], broken: [], checkpoint: 'start', quiet: 0, idle: 0,
    bonusHp: 0, retries: 0, leaving: false, strays: 0, tokenClock: 0,
  };
}
