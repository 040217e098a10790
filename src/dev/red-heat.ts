import type Phaser from 'phaser';
import { decodeReplay } from '../run/replay-file';
import { buttonsAt, tickCount } from '../run/replay';
import type { Buttons } from '../sim/buttons';
import { createCarry } from '../sim/carry';
import type { SimEvent } from '../sim/event';
import { hashOf, hashText } from '../sim/hash';
import type { Difficulty, World } from '../sim/sim';
import { TALK_SKIP } from '../sim/talk/talk';
import type { TalkDef } from '../sim/talk/talk-def';
import { levelCalled, liveContent } from '../scenes/live-content';
import type { Shared, StageStart } from '../scenes/shared';
import type { StageScene } from '../scenes/stage-scene';

/** The game as seen from the browser's console and from tests: `window.redHeat`, on pages with `?dev`. */
export interface RedHeat {
  /** Begins a level, its opening skipped, with time standing still before the first blow; settles once its first picture can be drawn. */
  goto(levelId: string, seed?: number, difficulty?: Difficulty): Promise<void>;
  /** The same, opened by a talk of one's own instead of the level's: its words and speakers may be in no table. */
  rehearse(talk: TalkDef, levelId: string): Promise<void>;
  /** A copy of the world. */
  world(): World;
  hash(): string;
  frame(): number;
  /** Stops real time and runs `n` ticks, with these buttons or with what is really held. Answers the new frame. */
  step(n?: number, buttons?: Buttons): number;
  /** Real time goes on. */
  play(): void;
  pause(): void;
  /** Puts a .rhr file, given as bytes or base64, into the hands of the hero: `step` or `play` moves it. */
  replay(file: Uint8Array | string): Promise<void>;
  /** What has happened since this was last asked (the last 5000 events). */
  events(): readonly SimEvent[];
  /** Objects, textures and draw calls, to watch for leaks. */
  counts(): Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    redHeat?: RedHeat;
  }
}

const KEPT_EVENTS = 5000;

export function offerRedHeat(shared: Shared, stage: StageScene): void {
  const heard: SimEvent[] = [];
  stage.onTick = (events) => {
    heard.push(...events);
    heard.splice(0, Math.max(0, heard.length - KEPT_EVENTS));
  };
  const sim = () => {
    if (!stage.run) throw new Error('no level has begun: call redHeat.goto(level) first');
    return stage.run.sim;
  };

  /** `talks`: whoever opens the level is heard. */
  async function begin(start: StageStart, talks: boolean): Promise<void> {
    const { game } = shared.picture;
    await idle(game, stage);
    stage.runs = false;
    shared.screens.closeAll();
    for (const scene of game.scene.getScenes(true)) if (scene !== stage) scene.scene.stop();
    if (stage.scene.isActive() || stage.scene.isPaused()) stage.scene.stop();
    const created = new Promise<void>((resolve) => stage.events.once('create', () => resolve()));
    game.scene.start('level', start);
    await created;
    if (!talks && sim().world.talk) stage.tick([TALK_SKIP]);
    heard.length = 0;
  }

  window.redHeat = {
    ...clockOf(stage),
    goto: (levelId, seed, difficulty) => {
      const level = levelCalled(levelId);
      if (!level) throw new Error(`no level is called "${levelId}"; there are: ${Object.keys(liveContent.levels).join(', ')}`);
      return begin({ level, seed: seed ?? level.number, difficulty: difficulty ?? 1, assist: 0, carry: createCarry() }, false);
    },
    rehearse: (talk, levelId) => {
      liveContent.content = { ...liveContent.content, talks: { ...liveContent.content.talks, rehearsal: talk } };
      const level = { ...liveContent.levels[levelId]!, opening: 'rehearsal' };
      liveContent.levels = { ...liveContent.levels, [levelId]: level };
      return begin({ level, seed: level.number, difficulty: 1, assist: 0, carry: createCarry() }, true);
    },
    world: () => structuredClone(sim().world),
    hash: () => hashText(hashOf(sim().world)),
    frame: () => sim().world.frame,
    replay: async (file) => {
      const bytes = typeof file === 'string' ? Uint8Array.from(atob(file), (c) => c.charCodeAt(0)) : file;
      const replay = await decodeReplay(bytes);
      const level = levelCalled(replay.levelId);
      if (!level) throw new Error(`the replay is of level "${replay.levelId}", which this game does not have`);
      const ticks = tickCount(replay);
      let tick = 0;
      const buttons = () => (tick < ticks ? buttonsAt(replay, tick++) : [0]);
      const { seed, difficulty, assist, carry } = replay;
      await begin({ level, seed, difficulty: difficulty as Difficulty, assist, carry, buttons }, true);
    },
    events: () => heard.splice(0),
    counts: () => ({ ...stage.view.counts(), textures: Object.keys(shared.picture.game.textures.list).length }),
  };
}

/** Time, in the hands of whoever asks. */
function clockOf(stage: StageScene): Pick<RedHeat, 'step' | 'play' | 'pause'> {
  return {
    step: (n = 1, buttons) => {
      stage.runs = false;
      for (let i = 0; i < n; i++) stage.tick(buttons === undefined ? undefined : [buttons]);
      return stage.run.sim.world.frame;
    },
    play: () => {
      stage.runs = true;
    },
    pause: () => {
      stage.runs = false;
    },
  };
}

/** Waits until the game is not in the middle of something, the poster's fetching ahead included: two loads of one file collide. */
async function idle(game: Phaser.Game, stage: StageScene): Promise<void> {
  const busy = (): boolean => !game.scene.isActive('title') && !stage.scene.isActive() && !stage.scene.isPaused();
  while (busy() || game.scene.getScenes(true).some(({ load }) => load.isLoading())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
