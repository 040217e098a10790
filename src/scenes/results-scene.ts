import Phaser from 'phaser';
import { isLineKey, line } from '../content/lines';
import type { Improved } from '../run/records';
import type { Split } from '../run/replay';
import { Assist, hasAssist } from '../sim/assist';
import { carryOut } from '../sim/carry';
import { resultOf } from '../sim/stage/result';
import type { Sim } from '../sim/sim';
import { chapterAfter, nameOfLevel } from './chapters';
import { firstOnly } from './first-only';
import { saveFile } from './save-file';
import { resultsScreen, type ResultsSheet } from './screens/results-screen';
import { newRun, type Shared } from './shared';
import type { StageScene } from './stage-scene';
import { teamPage } from './team-page';
import { framesText, timeText } from './time-text';

/** Over the last frame of a level, frozen as television does it: what it was worth. */
export class ResultsScene extends Phaser.Scene {
  constructor(private readonly shared: Shared) {
    super('results');
  }

  create({ stage }: { stage: StageScene }): void {
    const { screens, sounds, notices } = this.shared;
    const { sim } = stage.run;
    const improved = stage.verified ? this.keep(stage) : NOTHING;
    const first = firstOnly();
    const leave = (then: () => void) => first(() => {
      sounds.play('ui-confirm');
      screens.close(screen);
      this.scene.stop();
      then();
    });
    const next = chapterAfter(sim.level.id);
    const sheet = sheetOf(sim, stage.recording().splits, improved, stage.verified);
    const screen = resultsScreen(sheet, next && nameOfLevel(next), {
      retry: leave(() => stage.retry()),
      next: leave(() => (next ? stage.scene.start('level', newRun(this.shared, next, carryOut(sim.world))) : stage.scene.start('credits'))),
      save: () => {
        const file = `${sim.level.id}-${resultOf(sim.level, sim.world).frames}.rhr`;
        void stage.replay().then((bytes) => saveFile(file, bytes));
        notices.show(line('results.saved', { file }));
      },
    });
    sounds.music(null);
    sounds.sting('results');
    sounds.play('rank-stamp');
    screens.open(screen);
    this.shared.troubles.tell();
  }

  private keep(stage: StageScene): Improved {
    const { level, world } = stage.run.sim;
    const result = resultOf(level, world);
    void stage.replay().then((bytes) => this.shared.records.keepRun(bytes));
    if (isHurried(world.assist)) return NOTHING;
    return this.shared.records.add(level.id, world.difficulty, { ticks: result.frames, points: result.total, rank: result.rank });
  }
}

/** Without the pause on impact a run is shorter than any other: its time compares with none. */
const isHurried = (assist: number): boolean => hasAssist(assist, Assist.halfStop | Assist.noStop);
const NOTHING: Improved = { time: false, points: false, rank: false };

function sheetOf(sim: Sim, splits: readonly Split[], improved: Improved, verified: boolean): ResultsSheet {
  const { level, world } = sim;
  const result = resultOf(level, world);
  const { score } = world;
  const short = result.needed - result.total;
  return {
    heading: line('results.heading', { level: nameOfLevel(level), difficulty: line(`difficulty.${world.difficulty}`) }),
    rank: result.rank,
    medal: line(`medal.${result.rank}`),
    team: teamPage(sim, result.team),
    rows: [
      { name: line('results.time'), value: timeText(result.frames), best: improved.time },
      { name: line('results.exact'), value: line('results.frames', framesText(result.frames)) },
      { name: line('results.points'), value: String(result.total), best: improved.points },
      { name: line('results.style'), value: line('results.factor', { factor: (result.style / 10).toFixed(1) }) },
      { name: line('results.combo'), value: String(score.bestCombo) },
      { name: line('results.knockouts'), value: String(score.knockouts) },
      { name: line('results.arrests'), value: String(score.arrests) },
      { name: line('results.parries'), value: String(score.parries) },
      { name: line('results.downs'), value: String(score.downs) },
    ],
    splits: splits.map(({ id, tick }) => ({ name: arenaName(level.arenas[id]?.id ?? ''), value: timeText(tick) })),
    notes: [
      ...(verified ? [] : [line('results.unverified')]),
      ...(isHurried(world.assist) ? [line('results.hurried')] : []),
      result.rank === 'S+'
        ? line('results.top-rank')
        : short > 0
          ? line('results.next-rank', { points: short, rank: 'S' })
          : line('results.s-plus'),
    ],
  };
}

function arenaName(arena: string): string {
  const key = `arena.${arena}`;
  return isLineKey(key) ? line(key) : arena;
}
