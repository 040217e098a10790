import Phaser from 'phaser';
import type { LevelDef } from '../sim/level-def';
import { nameOfLevel } from './chapters';
import { fetchAhead, whenFetched } from './fetch-ahead';
import { interludeScreen } from './screens/interlude-screen';
import { newRun, tellTrouble, type Shared } from './shared';
import { termsOf } from './terms';

/** Between two levels: what Donnelly offers, and a bird in Moscow. What is settled here is part of the next run. */
export class InterludeScene extends Phaser.Scene {
  constructor(private readonly shared: Shared) {
    super('interlude');
  }

  create({ level }: { level: LevelDef }): void {
    const { screens, settings, sounds } = this.shared;
    fetchAhead(this, level);
    const screen = interludeScreen(nameOfLevel(level), settings.now, {
      office: (office) => {
        settings.change({ office });
        if (office === 'vodka') sounds.play('vodka-gulp');
      },
      bird: (birdFed) => {
        settings.change({ birdFed });
        sounds.play(birdFed ? 'parakeet' : 'ui-back');
      },
      go: () => {
        sounds.play('ui-confirm');
        whenFetched(this, this.shared, () => this.scene.start('level', newRun(this.shared, level, termsOf(settings.now))));
      },
      menu: () => {
        sounds.play('ui-back');
        this.scene.start('title');
      },
    });
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => screens.closeAll());
    sounds.music('title');
    screens.open(screen);
    tellTrouble(this.shared, settings.trouble);
  }
}
