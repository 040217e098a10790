import Phaser from 'phaser';
import type { LevelDef } from '../sim/level-def';
import { lookOf } from '../view/modes/modes';
import { liveContent } from './live-content';
import { LoadingSign } from './screens/loading-sign';
import type { Shared } from './shared';

/** A level comes while something else is looked at. What fails here is fetched, and complained of, by the level's own loading. */
export function fetchAhead(scene: Phaser.Scene, level: LevelDef): void {
  lookOf(level).load(scene, level, liveContent.content);
  scene.load.start();
}

/** Goes on once what is under way has come, and shows how far it is. */
export function whenFetched({ load }: Phaser.Scene, { host, screens }: Shared, go: () => void): void {
  const sign = new LoadingSign(host);
  const done = (): void => {
    sign.hide();
    go();
  };
  if (!load.isLoading()) return done();
  screens.closeAll();
  sign.show(load.progress);
  load.on(Phaser.Loader.Events.PROGRESS, (share: number) => sign.show(share));
  load.once(Phaser.Loader.Events.COMPLETE, done);
}
