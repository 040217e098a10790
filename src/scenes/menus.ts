import { line } from '../content/lines';
import type { LevelDef } from '../sim/level-def';
import { chapterCards } from './chapters';
import { openPadSetup } from './pad-setup';
import { bindingsScreen } from './screens/bindings-screen';
import { chaptersScreen } from './screens/chapters-screen';
import { optionsScreen } from './screens/options-screen';
import type { Shared } from './shared';

/** Opens the options over whatever menu is open. */
export function openOptions(shared: Shared): void {
  const { screens, settings, sounds, notices } = shared;
  const screen = optionsScreen(
    settings,
    () => openPadSetup(shared, null),
    () => {
      sounds.play('ui-back');
      screens.close(screen);
      shared.troubles.tell();
    },
    () => {
      sounds.play('star-earned');
      notices.show(line('achievement.nobody-bothered'));
    },
  );
  screens.open(screen);
}

/** Opens the key and pad bindings over whatever menu is open. */
export function openControls(shared: Shared): void {
  const { screens, sounds, devices } = shared;
  const screen = bindingsScreen(devices, () => openPadSetup(shared, null), () => {
    sounds.play('ui-back');
    screens.close(screen);
    shared.troubles.tell();
  });
  screens.open(screen);
}

/** Opens the list of levels over whatever menu is open. */
export function openChapters(shared: Shared, choose: (level: LevelDef) => void): void {
  const { screens, sounds } = shared;
  const screen = chaptersScreen(chapterCards(shared), choose, () => {
    sounds.play('ui-back');
    screens.close(screen);
  });
  screens.open(screen);
}
