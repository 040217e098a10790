import { describe, expect, test } from 'vitest';
import type { InputDevices } from '../../src/scenes/input-devices';
import { Hints } from '../../src/scenes/hints';
import { SettingsStore } from '../../src/run/settings';
import type { SimEvent } from '../../src/sim/event';
import { dummy, gym } from '../sim/gym';

const HANDS = {} as InputDevices; // what is followed has nothing to do with which buttons did it

/** Whether the hint about guards has been followed, once so much has happened between the hero and one of that kind. */
function knows(kind: string, happens: (hero: number, foe: number) => SimEvent): boolean {
  const room = gym();
  const foe = dummy(room, 40, 0, kind);
  const settings = new SettingsStore(() => null);
  new Hints(settings, HANDS).watch([happens(room.hero.id, foe.id)], room.sim);
  return settings.now.hintsDone.includes('guard');
}

describe('the hint about guards has been followed', () => {
  test('when one behind a lid or a shield is grabbed, and not when somebody else is', () => {
    const grabs = (actor: number, target: number): SimEvent => ({ type: 'grabbed', actor, target });
    expect(['lid-bearer', 'shieldman', 'goon'].map((kind) => knows(kind, grabs))).toEqual([true, true, false]);
    expect(knows('lid-bearer', (hero, foe) => grabs(foe, hero))).toBe(false);
  });

  test('when his guard breaks, and not when the hero’s own does', () => {
    expect(knows('lid-bearer', (_, actor) => ({ type: 'guardBroken', actor }))).toBe(true);
    expect(knows('lid-bearer', (actor) => ({ type: 'guardBroken', actor }))).toBe(false);
  });
});
