import Phaser from 'phaser';
import { createCarry, type Carry } from '../sim/carry';
import type { LevelDef } from '../sim/level-def';
import { nameOfLevel } from './chapters';
import { fetchAhead, whenFetched } from './fetch-ahead';
import { interludeScreen } from './screens/interlude-screen';
import { newRun, tellTrouble, type Shared } from './shared';

/** Between two levels: what Donnelly offers, and a bird in Moscow. It goes into the next run, and is offered again. */
export class InterludeScene extends Phaser.Scene {
  constructor(private readonly shared: Shared) {
    super('interlude');
  }

  create({ level, carry: brought }: { level: LevelDef; carry: Carry }): void {
    const { journey, screens, sounds } = this.shared;
    const carry = createCarry(brought);
    fetchAhead(this, level);
    const screen = interludeScreen(nameOfLevel(level), carry, {
      office: (office) => {
        carry.office = office;
        if (office === 'vodka') sounds.play('vodka-gulp');
      },
      bird: (fed) => {
        carry.fedBird = fed;
        sounds.play(fed ? 'parakeet' : 'ui-back');
      },
      go: () => {
        sounds.play('ui-confirm');
        journey.enter(level, carry);
        whenFetched(this, this.shared, () => this.scene.start('level', newRun(this.shared, level, carry)));
      },
      menu: () => {
        sounds.play('ui-back');
        this.scene.start('title');
      },
    });
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => screens.closeAll());
    sounds.music('title');
    screens.open(screen);
    tellTrouble(this.shared, journey.trouble);
  }
}
