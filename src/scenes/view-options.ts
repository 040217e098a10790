import type Phaser from 'phaser';
import { line } from '../content/lines';
import type { ViewOptions } from '../view/view-options';
import { epithetOfKind, nameOfKind } from './kind-names';
import { PICTURE_HEIGHT } from './picture-size';
import { stillness, type Shared } from './shared';

/** The player's wishes in the picture's own terms. */
export function viewOptions(shared: Shared, { scale }: Phaser.Scene): ViewOptions {
  const { now } = shared.settings;
  return {
    quality: shared.picture.quality,
    shake: now.shake,
    steam: now.steam,
    reducedFlashes: now.flashes === 'reduced',
    reducedMotion: stillness(shared),
    outlines: now.outlines,
    hitboxes: shared.hitboxes,
    viewWidth: Math.max(960, Math.round((scale.width * PICTURE_HEIGHT) / scale.height)),
    timer: now.timer !== 'off',
    text: (key) => line(key),
    nameOf: nameOfKind,
    epithetOf: epithetOfKind,
    thumbs: () => thumbsOn(shared),
    prompt: (hint) => shared.hints.text(hint),
  };
}

function thumbsOn({ devices, settings }: Shared): 'left' | 'right' | null {
  if (devices.controls.lastDevice !== 'touch') return null;
  return settings.now.touchLayout === 'leftHanded' || settings.now.touchLayout === 'oneHandLeft' ? 'left' : 'right';
}
