import { describe, expect, it } from 'vitest';
import { DEFAULT_BINDINGS, parseBindings } from '../../src/input/binding-file';
import { DEFAULT_KEYS, KEY_PRESETS } from '../../src/input/key-bindings';
import { STANDARD_PAD } from '../../src/input/pad-bindings';
import { DEFAULT_TOUCH, parseTouchSettings } from '../../src/input/touch-settings';

const roundTrip = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('saved controls', () => {
  it('come back as they were saved', () => {
    const saved = { keys: { ...DEFAULT_KEYS, solo: KEY_PRESETS.leftHand }, pads: { standard: STANDARD_PAD } };
    expect(parseBindings(roundTrip(saved))).toEqual({ bindings: saved, problems: [] });
  });

  const bad: [string, unknown, string][] = [
    ['not an object', 7, 'controls: must be an object'],
    ['a number for a key', { keys: { solo: { ...DEFAULT_KEYS.solo, light: [7] } } }, 'controls.keys.solo.light.0: must be a key code such as "KeyJ"'],
    ['no key', { keys: { solo: { ...DEFAULT_KEYS.solo, light: [] } } }, 'controls.keys.solo.light: must have at least one input'],
    ['a browser key', { keys: { solo: { ...DEFAULT_KEYS.solo, light: ['F5'] } } }, 'controls.keys.solo.light.0: belongs to the browser'],
    ['a key twice', { keys: { solo: { ...DEFAULT_KEYS.solo, light: ['KeyK'] } } }, 'controls.keys.solo: binds KeyK twice'],
    ['an unknown action', { keys: { solo: { ...DEFAULT_KEYS.solo, dance: ['KeyM'] } } }, 'controls.keys.solo.dance: is unknown ("dance")'],
    ['a bad pad input', { pads: { standard: { ...STANDARD_PAD, jump: ['x9'] } } }, 'controls.pads["standard"].jump.0: must be a pad input such as "b0" or "a1-"'],
  ];
  it.each(bad)('with %s keep the defaults and name what is wrong', (_, saved, problem) => {
    expect(parseBindings(saved)).toEqual({ bindings: DEFAULT_BINDINGS, problems: [problem] });
  });

  it('with one bad set keep the good ones', () => {
    const saved = { keys: { solo: KEY_PRESETS.rightHand, leftHalf: 'oops' } };
    const { bindings, problems } = parseBindings(saved);
    expect(bindings.keys).toEqual({ ...DEFAULT_KEYS, solo: KEY_PRESETS.rightHand });
    expect(problems).toEqual(['controls.keys.leftHalf: is missing or not an object']);
  });
});

describe('saved touch settings', () => {
  it('come back as they were saved, and wrong ones are named', () => {
    const mine = { ...DEFAULT_TOUCH, layout: 'leftHanded', scale: 130 };
    expect(parseTouchSettings(roundTrip(mine))).toEqual({ settings: mine, problems: [] });
    expect(parseTouchSettings({ scale: 400, layout: 'oneHandLeft', shine: 1 })).toEqual({
      settings: { ...DEFAULT_TOUCH, layout: 'oneHandLeft' },
      problems: ['touch.scale: must be at most 150', 'touch.shine: is unknown'],
    });
  });
});
