import Phaser from 'phaser';
import { line } from '../content/lines';
import { StageView } from '../view/stage-view';
import { rules } from './rules';
import { element } from './screens/element';
import { machineReport, messageScreen } from './screens/message-screen';
import type { Shared } from './shared';
import { loadTitle } from './title-picture';

const TRIES = 3; // the loader's own two retries after the first

/** Fetches what the first level needs, shows how far it has come, and says by name what would not come. */
export class BootScene extends Phaser.Scene {
  private readonly bar = element('progress', { max: 100, value: 0 });
  private readonly words = element('span');
  private readonly sign = element('label', { class: 'loading' }, this.words, this.bar);
  private missing: string[] = [];

  constructor(private readonly shared: Shared, private readonly next: (scene: Phaser.Scene) => void) {
    super('boot');
  }

  preload(): void {
    this.missing = [];
    this.shared.host.append(this.sign);
    this.show(0);
    this.load.on(Phaser.Loader.Events.PROGRESS, (share: number) => this.show(share));
    this.load.on(Phaser.Loader.Events.FILE_LOAD_ERROR, (file: Phaser.Loader.File) => this.missing.push(String(file.src || file.key)));
    loadTitle(this);
    StageView.load(this, this.shared.level, rules.content);
  }

  create(): void {
    void this.finish();
  }

  private async finish(): Promise<void> {
    await fontsReady();
    this.sign.remove();
    if (this.missing.length === 0) this.next(this);
    else this.fail(this.missing);
  }

  private show(share: number): void {
    const percent = Math.round(share * 100);
    this.bar.value = percent;
    this.words.textContent = line('boot.loading', { percent });
  }

  private fail(missing: readonly string[]): void {
    const what = line('boot.failed-what', { file: missing[0]!, tries: TRIES });
    const screen = messageScreen(line('boot.failed'), what, machineReport(`${what}\n${missing.join('\n')}`), [
      {
        text: line('boot.retry'),
        act: () => {
          this.shared.screens.close(screen);
          this.scene.restart();
        },
      },
    ]);
    this.shared.screens.open(screen);
  }
}

/** Canvas text needs its fonts before it is drawn; without them the game goes on in the system's. */
async function fontsReady(): Promise<void> {
  const faces = ['400 20px "Russo One"', '400 20px "Stalinist One"', '600 20px "Oswald"'];
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, 'AЯ0')));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 3000))]);
}
