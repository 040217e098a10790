import { openAudio } from '../audio/open-audio';
import { SoundBoard } from '../audio/sound-board';
import { line } from '../content/lines';
import { Journey } from '../run/journey';
import { Records } from '../run/records';
import { SettingsStore, type Settings } from '../run/settings';
import { readAddress } from './address';
import { CreditsScene } from './credits-scene';
import { InputDevices } from './input-devices';
import { Hints } from './hints';
import { BootScene, LevelScene } from './loading-scene';
import { welcomeStranger } from './pad-setup';
import { PauseScene } from './pause-scene';
import { hasWebGL, Picture } from './picture';
import { liveContent } from './live-content';
import { ResultsScene } from './results-scene';
import { CaptionStrip } from './screens/caption-strip';
import { part } from './screens/element';
import { Notices } from './screens/notice';
import { Screens } from './screens/screens';
import { Status } from './screens/status';
import { newRun, type Shared } from './shared';
import { StageScene } from './stage-scene';
import { StorageTroubles } from './storage-troubles';
import { talkers } from './talk/talk-cast';
import { TalkPictures } from './talk/talk-pictures';
import { TitleScene } from './title-scene';

/** Builds the game and opens its first scene. */
export async function start(): Promise<void> {
  if (!hasWebGL()) throw new Error(line('boot.no-webgl'));
  const address = readAddress(location.search, Object.keys(liveContent.levels));
  const level = liveContent.levels[address.level ?? Object.keys(liveContent.levels)[0]!]!;
  const settings = new SettingsStore();
  const records = new Records();
  const journey = new Journey(liveContent.content);
  const notices = new Notices(part('notices'));
  const audio = await openAudio('audio/', (problem) => console.warn(problem));
  const host = part('screens');
  const screens = new Screens(host);
  const devices = new InputDevices(settings, part('touch'), (step) => screens.step(step), (problem) => notices.show(problem));
  const shared: Omit<Shared, 'picture'> = {
    host, address, level, settings, notices, audio,
    records, journey,
    troubles: new StorageTroubles([settings, records, journey], (trouble) => notices.show(trouble)),
    screens,
    status: new Status(part('status')),
    captions: new CaptionStrip(part('captions')),
    devices, hints: new Hints(settings, devices),
    faces: new TalkPictures(),
    sounds: new SoundBoard(audio, talkers),
    hitboxes: false,
  };
  host.addEventListener('focusin', () => shared.sounds.play('ui-move'));
  openPicture(shared as Shared);
  settings.follow((now) => apply(shared as Shared, now));
  for (const complaint of address.complaints) notices.show(complaint);
  shared.troubles.tell();
}

function openPicture(shared: Shared): void {
  const { address, settings } = shared;
  const stage = new StageScene(shared);
  const scenes = [
    new BootScene(shared, address.level === null ? null : newRun(shared)),
    new TitleScene(shared),
    new LevelScene(shared),
    stage,
    new PauseScene(shared),
    new ResultsScene(shared),
    new CreditsScene(shared),
  ];
  shared.picture = new Picture(part('picture'), scenes, address.quality ?? settings.now.quality, line('title.name'));
  shared.picture.game.events.on('step', (time: number) => {
    shared.devices.controls.frame(time);
    welcomeStranger(shared);
  });
  if (address.dev || import.meta.env.DEV) void import('../dev/red-heat').then(({ offerRedHeat }) => offerRedHeat(shared, stage));
  if (import.meta.env.DEV) void import('../dev/dev-tools').then(({ DevTools }) => new DevTools(shared, stage));
}

function apply({ address, picture, sounds }: Shared, now: Settings): void {
  const share = (percent: number): number => percent / 100;
  sounds.volumes({
    master: share(now.master), music: share(now.music), effects: share(now.effects), voice: share(now.voice), muted: now.muted,
  });
  picture.choose(address.quality ?? now.quality);
  document.documentElement.style.setProperty('--caption-scale', String(share(now.captionSize)));
}
