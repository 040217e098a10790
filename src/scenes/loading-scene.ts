import Phaser from 'phaser';
import { line } from '../content/lines';
import { lookOf } from '../view/modes/modes';
import { liveContent } from './live-content';
import { LoadingSign } from './screens/loading-sign';
import { machineReport, messageScreen } from './screens/message-screen';
import type { Shared, StageStart } from './shared';
import { loadTitle } from './title-picture';

const TRIES = 3; // the loader's own two retries after the first

/** Fetches what comes next, shows how far it has come, and says by name what would not come. */
abstract class LoadingScene extends Phaser.Scene {
  private readonly sign: LoadingSign;
  private missing: string[] = [];

  constructor(key: string, protected readonly shared: Shared) {
    super(key);
    this.sign = new LoadingSign(shared.host);
  }

  protected abstract fetch(): void;
  protected abstract next(): void;

  preload(): void {
    this.missing = [];
    this.sign.show(0);
    this.load.on(Phaser.Loader.Events.PROGRESS, (share: number) => this.sign.show(share));
    this.load.on(Phaser.Loader.Events.FILE_LOAD_ERROR, (file: Phaser.Loader.File) => this.missing.push(String(file.src || file.key)));
    this.fetch();
  }

  create(): void {
    void this.finish();
  }

  private async finish(): Promise<void> {
    await fontsReady();
    this.sign.hide();
    if (this.missing.length === 0) this.next();
    else this.fail(this.missing);
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

/** The first scene: fetches the poster, or the level when the address asks for one. */
export class BootScene extends LoadingScene {
  constructor(shared: Shared, private readonly begin: StageStart | null) {
    super('boot', shared);
  }

  protected fetch(): void {
    if (this.begin === null) loadTitle(this);
  }

  protected next(): void {
    if (this.begin === null) this.scene.start('title');
    else this.scene.start('level', this.begin);
  }
}

/** Between a menu and a stage; over in no time once the level's files are there. */
export class LevelScene extends LoadingScene {
  private begin!: StageStart;

  constructor(shared: Shared) {
    super('level', shared);
  }

  init(begin: StageStart): void {
    this.begin = begin;
  }

  protected fetch(): void {
    const { level } = this.begin;
    lookOf(level).load(this, level, liveContent.content);
    if (level.opening !== null) this.shared.faces.fetch(level, liveContent.content, [level.opening]); // the others once one plays
  }

  protected next(): void {
    this.scene.start('stage', this.begin);
  }
}

/** Canvas text needs its fonts before it is drawn; without them the game goes on in the system's. */
async function fontsReady(): Promise<void> {
  const faces = ['400 20px "Russo One"', '400 20px "Stalinist One"', '600 20px "Oswald"'];
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, 'AЯ0')));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 3000))]);
}
