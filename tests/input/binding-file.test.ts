import { describe, expect, it } from 'vitest';
import { type BindingFault, DEFAULT_BINDINGS, parseBindings } from '../../src/input/binding-file';
import { DEFAULT_KEYS, KEY_PRESETS } from '../../src/input/key-bindings';
import { STANDARD_PAD } from '../../src/input/pad-bindings';

const roundTrip = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('saved controls', () => {
  it('come back as they were saved', () => {
    const saved = { keys: { ...DEFAULT_KEYS, solo: KEY_PRESETS.leftHand }, pads: { standard: STANDARD_PAD } };
    expect(parseBindings(roundTrip(saved))).toEqual({ bindings: saved, problems: [] });
  });

  const bad: [string, unknown, string, BindingFault, string][] = [
    ['not an object', 7, 'controls', 'not-object', ''],
    ['a number for a key', { keys: { solo: { ...DEFAULT_KEYS.solo, light: [7] } } }, 'controls.keys.solo.light.0', 'not-key', ''],
    ['no key', { keys: { solo: { ...DEFAULT_KEYS.solo, light: [] } } }, 'controls.keys.solo.light', 'none', ''],
    ['a browser key', { keys: { solo: { ...DEFAULT_KEYS.solo, light: ['F5'] } } }, 'controls.keys.solo.light.0', 'reserved', ''],
    ['a key twice', { keys: { solo: { ...DEFAULT_KEYS.solo, light: ['KeyK'] } } }, 'controls.keys.solo', 'twice', 'KeyK'],
    ['an unknown action', { keys: { solo: { ...DEFAULT_KEYS.solo, dance: ['KeyM'] } } }, 'controls.keys.solo.dance', 'unknown', '"dance"'],
    ['a bad pad input', { pads: { standard: { ...STANDARD_PAD, jump: ['x9'] } } }, 'controls.pads["standard"].jump.0', 'not-pad', ''],
  ];
  it.each(bad)('with %s keep the defaults and name what is wrong', (_, saved, where, fault, value) => {
    expect(parseBindings(saved)).toEqual({ bindings: DEFAULT_BINDINGS, problems: [{ where, fault, value }] });
  });

  it('with one bad set keep the good ones', () => {
    const saved = { keys: { solo: KEY_PRESETS.rightHand, leftHalf: 'oops' } };
    const { bindings, problems } = parseBindings(saved);
    expect(bindings.keys).toEqual({ ...DEFAULT_KEYS, solo: KEY_PRESETS.rightHand });
    expect(problems).toEqual([{ where: 'controls.keys.leftHalf', fault: 'missing', value: '' }]);
  });
});
