import Phaser from 'phaser';
import type { PauseReason } from '../input/controls';
import { line } from '../content/lines';
import { firstOnly } from './first-only';
import { openControls, openOptions } from './menus';
import { pauseScreen } from './screens/pause-screen';
import type { Shared } from './shared';
import type { StageScene } from './stage-scene';
import { timeText } from './time-text';

/** Over any stage that waits. Nothing but the player's own choice lets time go on. */
export class PauseScene extends Phaser.Scene {
  constructor(private readonly shared: Shared) {
    super('pause');
  }

  create({ stage, why }: { stage: StageScene; why: PauseReason }): void {
    const { devices, screens, sounds } = this.shared;
    sounds.play('ui-pause');
    const reason = why === 'asked' ? line('pause.why.asked', { time: timeText(stage.run.sim.world.frame) }) : line(`pause.why.${why}`);
    const first = firstOnly();
    const leave = (then: () => void) => first(() => {
      sounds.play('ui-back');
      screens.close(screen);
      this.scene.stop();
      then();
    });
    const screen = pauseScreen(reason, {
      resume: leave(() => stage.resume()),
      retry: leave(() => stage.retry()),
      options: () => openOptions(this.shared),
      controls: () => openControls(this.shared),
      ...(devices.second === null ? {} : {
        dropOut: leave(() => {
          devices.controls.dropSecond();
          stage.resume();
        }),
      }),
      quit: leave(() => stage.quit()),
    });
    screens.open(screen);
    const restored = (): void => screen.explain(line('pause.why.picture-back'));
    this.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, restored);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.renderer.off(Phaser.Renderer.Events.RESTORE_WEBGL, restored));
  }
}
