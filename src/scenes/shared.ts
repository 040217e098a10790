import type { AudioPort } from '../audio/audio-port';
import type { SoundBoard } from '../audio/sound-board';
import { line } from '../content/lines';
import type { ButtonSource } from '../run/run';
import type { Journey } from '../run/journey';
import type { Records } from '../run/records';
import type { SettingsStore } from '../run/settings';
import { Assist } from '../sim/assist';
import { createCarry, type Carry } from '../sim/carry';
import type { LevelDef } from '../sim/level-def';
import type { Difficulty } from '../sim/sim';
import type { Address } from './address';
import type { InputDevices } from './input-devices';
import type { Hints } from './hints';
import type { Picture } from './picture';
import { saveFile } from './save-file';
import type { CaptionStrip } from './screens/caption-strip';
import { machineReport, messageScreen } from './screens/message-screen';
import type { Notices } from './screens/notice';
import type { Screens } from './screens/screens';
import type { Status } from './screens/status';
import type { StorageTroubles } from './storage-troubles';
import type { TalkPictures } from './talk/talk-pictures';

/** What a new attempt at a level needs to know. */
export interface StageStart {
  readonly level: LevelDef;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly assist: number; // bits, see sim/assist
  readonly carry: Carry;
  /** Plays instead of the player: a replay. Such a run sets no records. */
  readonly buttons?: ButtonSource;
  /** Of an earlier attempt: talks that are not shown again, and what was answered in them. */
  readonly heard?: Heard;
}

export interface Heard {
  readonly talks: readonly string[];
  readonly choices: readonly string[]; // as in `Carry.choices`
}

/** What lives as long as the page, for the scenes to share. */
export interface Shared {
  readonly host: HTMLElement; // where menus go
  readonly address: Address;
  readonly level: LevelDef; // the one the page was opened with: the address's, or the first
  readonly settings: SettingsStore;
  readonly records: Records;
  readonly journey: Journey;
  readonly troubles: StorageTroubles;
  readonly screens: Screens;
  readonly notices: Notices;
  readonly status: Status;
  readonly captions: CaptionStrip;
  readonly devices: InputDevices;
  readonly hints: Hints;
  readonly faces: TalkPictures;
  readonly audio: AudioPort;
  readonly sounds: SoundBoard;
  picture: Picture; // made last: its scenes need all the others
  hitboxes: boolean; // drawn over the fight, for developers
}

/** The address may ask for another difficulty than the options, for this visit. */
export const difficultyOf = ({ address, settings }: Shared): Difficulty => address.difficulty ?? settings.now.difficulty;

export const newRun = (shared: Shared, level = shared.level, carry = createCarry()): StageStart => ({
  level,
  seed: shared.address.seed ?? level.number,
  difficulty: difficultyOf(shared),
  assist: assistOf(shared),
  carry,
});

/** The help asked for in the options, and on glass a longer memory for presses. */
function assistOf({ settings: { now }, devices }: Shared): number {
  return (now.wideParry ? Assist.wideParry : 0) | (now.autoString ? Assist.autoString : 0) | (now.endure ? Assist.endure : 0) |
    (now.hitstop === 50 ? Assist.halfStop : now.hitstop === 0 ? Assist.noStop : 0) |
    (devices.controls.lastDevice === 'touch' ? Assist.longBuffer : 0);
}

/** Is motion to be spared? */
export function stillness({ settings }: Shared): boolean {
  const { motion } = settings.now;
  return motion === 'reduced' || (motion === 'system' && window.matchMedia('(prefers-reduced-motion: reduce)').matches);
}

/** Something broke in the middle of a fight: the run so far is the best bug report there is. */
export function showCrash({ screens }: Shared, error: unknown, replay: () => Promise<Uint8Array>, quit: () => void): void {
  const words = error instanceof Error ? error.message : String(error);
  const trace = error instanceof Error ? (error.stack ?? words) : words;
  const screen = messageScreen(line('crash.title'), line('crash.what', { error: words }), machineReport(trace), [
    { text: line('report.save-run'), act: () => void replay().then((bytes) => saveFile('red-heat-bug.rhr', bytes)) },
    {
      text: line('pause.quit'),
      act: () => {
        screens.close(screen);
        quit();
      },
    },
  ]);
  screens.open(screen);
}
