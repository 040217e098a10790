import Phaser from 'phaser';
import type { LevelDef } from '../sim/level-def';
import { chapters, chaptersBefore } from './chapters';
import { fetchAhead, whenFetched } from './fetch-ahead';
import { openChapters, openControls, openOptions } from './menus';
import { saveFile } from './save-file';
import { pressScreen, titleScreen } from './screens/title-screen';
import { newRun, stillness, type Shared } from './shared';
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
    fetchAhead(this, chapters()[0]!);
    this.shared.devices.controls.dropSecond();
    this.shared.sounds.music('title');
    if (this.greeted) this.menu();
    else this.greet();
  }

  override update(time: number): void {
    this.picture.draw(time);
  }

  /** The journey goes on with what it last brought this far. */
  private play(level: LevelDef): void {
    const carry = this.shared.journey.carried(level, chaptersBefore(level));
    whenFetched(this, this.shared, () => this.scene.start('level', newRun(this.shared, level, carry)));
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
    const lastRun = this.shared.records.lastRun();
    const choose = (level: LevelDef): void => {
      this.shared.sounds.play('ui-confirm');
      this.play(level);
    };
    const screen = titleScreen({
      play: () => choose(chapters()[0]!),
      chapters: () => openChapters(this.shared, choose),
      options: () => openOptions(this.shared),
      controls: () => openControls(this.shared),
      credits: () => {
        this.shared.sounds.play('ui-confirm');
        whenFetched(this, this.shared, () => this.scene.start('credits'));
      },
      ...(lastRun ? { saveRun: () => saveFile('red-heat-last-run.rhr', lastRun) } : {}),
    });
    this.shared.screens.open(screen);
    this.shared.troubles.tell();
  }
}
