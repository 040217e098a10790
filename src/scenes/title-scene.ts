import Phaser from 'phaser';
import { line } from '../content/lines';
import { StageView } from '../view/stage-view';
import { openControls, openOptions } from './menus';
import { rules } from './rules';
import { saveFile } from './save-file';
import { LoadingSign } from './screens/loading-sign';
import { pressScreen, titleScreen } from './screens/title-screen';
import { difficultyOf, newRun, stillness, tellTrouble, type Shared } from './shared';
import { timeText } from './time-text';
import { TitlePicture } from './title-picture';

/** The poster, and the menu in its corner. */
export class TitleScene extends Phaser.Scene {
  private picture!: TitlePicture;
  private greeted = false;

  constructor(private readonly shared: Shared) {
    super('title');
  }

  create(): void {
    this.picture = new TitlePicture(this, stillness(this.shared));
    const fit = (): void => this.picture.fit();
    this.scale.on(Phaser.Scale.Events.RESIZE, fit);
    const unfollow = this.shared.settings.follow(() => this.picture.rest(stillness(this.shared)));
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      this.scale.off(Phaser.Scale.Events.RESIZE, fit);
      unfollow();
      this.shared.screens.closeAll();
    });
    this.fetchAhead();
    this.shared.hands.controls.dropSecond();
    this.shared.sounds.music('title');
    if (this.greeted) this.menu();
    else this.greet();
  }

  override update(time: number): void {
    this.picture.draw(time);
  }

  /** The level comes while the poster is looked at. What fails here is fetched, and complained of, by the level's own loading. */
  private fetchAhead(): void {
    StageView.load(this, this.shared.level, rules.content);
    this.load.start();
  }

  private play(): void {
    const go = (): void => {
      sign.hide();
      this.scene.start('level', newRun(this.shared));
    };
    const sign = new LoadingSign(this.shared.host);
    if (!this.load.isLoading()) return go();
    this.shared.screens.closeAll();
    sign.show(this.load.progress);
    this.load.on(Phaser.Loader.Events.PROGRESS, (share: number) => sign.show(share));
    this.load.once(Phaser.Loader.Events.COMPLETE, go);
  }

  private greet(): void {
    const { screens } = this.shared;
    const screen = pressScreen(() => {
      if (this.greeted) return;
      this.greeted = true;
      screens.close(screen);
      this.shared.sounds.play('ui-confirm');
      this.menu();
    });
    screens.open(screen);
  }

  private menu(): void {
    const { records, settings, level } = this.shared;
    const best = records.best(level.id, difficultyOf(this.shared));
    const lastRun = records.lastRun();
    const screen = titleScreen(
      {
        play: () => {
          this.shared.sounds.play('ui-confirm');
          this.play();
        },
        options: () => openOptions(this.shared),
        controls: () => openControls(this.shared),
        ...(lastRun ? { saveRun: () => saveFile(`${level.id}-last-run.rhr`, lastRun) } : {}),
      },
      best && line('title.best', { time: timeText(best.ticks), rank: best.rank }),
    );
    this.shared.screens.open(screen);
    tellTrouble(this.shared, settings.trouble ?? records.trouble);
  }
}
