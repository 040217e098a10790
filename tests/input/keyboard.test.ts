import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, bitsOf } from '../../src/input/actions';
import { bindKey, DEFAULT_KEYS, KEY_PRESETS, type KeyBindings, menuStepOf } from '../../src/input/key-bindings';
import { promptFor } from '../../src/input/prompts';
import { Button } from '../../src/sim/buttons';
import { World } from './fake-devices';

function playing(): World {
  const world = new World();
  world.controls.setActive(true);
  return world;
}

describe('the keyboard', () => {
  it.each([
    ['QWERTY', ['w', 'a', 's', 'd']],
    ['AZERTY', ['z', 'q', 's', 'd']],
    ['Dvorak', [',', 'a', 'o', 'e']],
    ['ЙЦУКЕН', ['ц', 'ф', 'ы', 'в']],
  ])('walks by key position on %s', (_, keys) => {
    const world = playing();
    const codes = ['KeyW', 'KeyA', 'KeyS', 'KeyD'];
    const seen = codes.map((code, at) => {
      world.press(code, { key: keys[at] ?? '' });
      const buttons = world.controls.sample(0);
      world.letGo(code);
      world.controls.sample(0);
      return buttons;
    });
    expect(seen).toEqual([Button.up, Button.left, Button.down, Button.right]);
  });

  it('reaches every action by its default keys', () => {
    for (const action of ACTIONS.filter((name) => name !== 'pause')) {
      for (const code of DEFAULT_KEYS.solo[action]) {
        const world = playing();
        world.press(code);
        expect(world.controls.sample(0), `${code} for ${action}`).toBe(bitsOf(action));
      }
    }
  });

  it('never shows left and right together, whatever is held', () => {
    const keys = ['KeyA', 'KeyD', 'ArrowLeft', 'ArrowRight', 'KeyW', 'KeyS'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean(), fc.boolean()), { maxLength: 40 }), (strokes) => {
        const world = playing();
        for (const [code, isDown, tick] of strokes) {
          world.key(isDown ? 'keydown' : 'keyup', code);
          if (!tick) continue;
          const buttons = world.controls.sample(0);
          expect(buttons & (Button.left | Button.right)).not.toBe(Button.left | Button.right);
          expect(buttons & (Button.up | Button.down)).not.toBe(Button.up | Button.down);
        }
      }),
    );
  });

  it('leaves the browser its shortcuts, and takes only bound keys', () => {
    const world = playing();
    expect(world.press('KeyD', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(world.press('KeyL', { metaKey: true }).defaultPrevented).toBe(false);
    expect(world.press('F5').defaultPrevented).toBe(false);
    expect(world.press('Tab').defaultPrevented).toBe(false);
    expect(world.controls.sample(0)).toBe(0);
    expect(world.press('Space').defaultPrevented).toBe(true);
    expect(world.press('Space', { repeat: true }).defaultPrevented).toBe(true);
  });

  it('lets go of everything when Cmd goes down or up, since macOS then keeps the keyups to itself', () => {
    const world = playing();
    world.press('KeyD');
    expect(world.controls.sample(0)).toBe(Button.right);
    world.press('MetaLeft', { metaKey: true });
    expect(world.controls.sample(0)).toBe(0);
    world.press('KeyD');
    world.letGo('MetaLeft');
    expect(world.controls.sample(0)).toBe(0);
  });

  it('names keys as they were last typed, else by position', () => {
    const { keyboard, gamepads } = playing();
    expect(promptFor('light', 'keys', { keyboard, gamepads }).text).toBe('J');
    keyboard.labels.saw('KeyJ', 'h');
    expect(promptFor('light', 'keys', { keyboard, gamepads }).text).toBe('H');
    expect(promptFor('jump', 'keys', { keyboard, gamepads }).text).toBe('Space');
  });

  it('names keys by the layout where the browser tells it', async () => {
    const { keyboard } = playing();
    await keyboard.labels.load({ getLayoutMap: async () => new Map([['KeyW', 'z']]) });
    expect(keyboard.labels.labelOf('KeyW')).toBe('Z');
  });

  it('hands the next key to the settings page instead of the game', () => {
    const world = playing();
    const taken: (string | null)[] = [];
    world.keyboard.captureNext((code) => taken.push(code));
    world.press('KeyJ');
    expect([taken, world.controls.sample(0)]).toEqual([['KeyJ'], 0]);
    world.keyboard.captureNext((code) => taken.push(code));
    world.press('Escape');
    expect(taken).toEqual(['KeyJ', null]);
  });
});

describe('rebinding', () => {
  const everyActionHasAKey = ({ solo }: KeyBindings) => ACTIONS.every((action) => solo[action].length > 0);
  const noKeyServesTwo = ({ solo }: KeyBindings) => {
    const codes = Object.values(solo).flat();
    return new Set(codes).size === codes.length;
  };

  it('trades keys with the action that had the key', () => {
    const { bindings, swapped } = bindKey(DEFAULT_KEYS, 'solo', 'light', 0, 'KeyK');
    expect(swapped).toBe('heavy');
    expect([bindings.solo.light, bindings.solo.heavy]).toEqual([['KeyK', 'KeyZ'], ['KeyJ', 'KeyX']]);
  });

  it('never leaves an action bare, even when its only key is put into an empty slot', () => {
    const { bindings, swapped } = bindKey(DEFAULT_KEYS, 'solo', 'light', 2, 'KeyP');
    expect([swapped, bindings.solo.light, bindings.solo.pause]).toEqual(['pause', ['KeyP', 'KeyZ'], ['KeyJ']]);
  });

  it('refuses keys of the browser and keys of the other player', () => {
    expect(bindKey(DEFAULT_KEYS, 'solo', 'light', 0, 'F5').refused).toBe('reserved');
    expect(bindKey(DEFAULT_KEYS, 'leftHalf', 'light', 0, 'Comma').refused).toBe('otherPlayer');
  });

  it('keeps menus within reach and every action bound through 1,000 random remaps', { tags: 'slow' }, () => {
    const codes = [
      'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', ...Object.values(DEFAULT_KEYS.solo).flat(), 'KeyM', 'Digit9',
    ];
    const remap = fc.tuple(fc.constantFrom(...ACTIONS), fc.nat(2), fc.constantFrom(...codes));
    fc.assert(
      fc.property(fc.array(remap, { minLength: 1, maxLength: 12 }), (remaps) => {
        const bindings = remaps.reduce((all, [action, slot, code]) => bindKey(all, 'solo', action, slot, code).bindings, DEFAULT_KEYS);
        const menu = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape'].map((code) => menuStepOf(bindings, code));
        expect(menu).toEqual(['up', 'down', 'left', 'right', 'confirm', 'back']);
        expect(everyActionHasAKey(bindings) && noKeyServesTwo(bindings)).toBe(true);
        const world = new World();
        world.controls.setBindings({ keys: bindings, pads: {} });
        world.controls.setActive(true);
        for (const action of ACTIONS) {
          world.press(bindings.solo[action][0] ?? '');
          expect(world.controls.sample(0)).toBe(bitsOf(action));
          world.letGo(bindings.solo[action][0] ?? '');
          world.controls.sample(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(Object.entries(KEY_PRESETS))('preset %s gives every action keys of its own', (_, solo) => {
    expect(everyActionHasAKey({ ...DEFAULT_KEYS, solo }) && noKeyServesTwo({ ...DEFAULT_KEYS, solo })).toBe(true);
  });
});
