import { SOUND_NAMES, SOUNDS, soundDef, type LoopName, type OneShotName, type SoundName } from './sounds';

/** Sounds as tables outside this room name them: as plain text. */
const isSound = (name: string): name is SoundName => Object.hasOwn(SOUNDS, name);
export const isLoop = (name: string): name is LoopName => isSound(name) && soundDef(name).loop === true;
const isOneShot = (name: string): name is OneShotName => isSound(name) && !isLoop(name);

export const LOOP_NAMES: readonly LoopName[] = SOUND_NAMES.filter(isLoop);

/** The sound meant; throws when there is none: the tests make sure there is. */
export function oneShotNamed(name: string): OneShotName {
  if (!isOneShot(name)) throw new Error(`no sound that ends by itself is called "${name}"`);
  return name;
}
