import Phaser from 'phaser';
import { firstOnly } from './first-only';
import { creditsScreen } from './screens/credits-screen';
import { stillness, type Shared } from './shared';

/** Who has made what: from the title, and after the last level there is. */
export class CreditsScene extends Phaser.Scene {
  constructor(private readonly shared: Shared) {
    super('credits');
  }

  create(): void {
    const { screens, sounds } = this.shared;
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => screens.closeAll());
    sounds.music('title');
    screens.open(creditsScreen(stillness(this.shared), firstOnly()(() => {
      sounds.play('ui-back');
      this.scene.start('title');
    })));
  }
}
