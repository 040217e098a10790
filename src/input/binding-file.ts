import * as v from 'valibot';
import { ACTIONS } from './actions';
import { DEFAULT_KEYS, isReserved, type KeyBindings } from './key-bindings';
import { PAD_INPUT } from './pad-input';
import { type BindingSet, SLOTS } from './rebind';

/** Saved controls as plain JSON: keys, and pads by their id ('standard' for every pad the browser knows). */
export interface SavedBindings {
  readonly keys: KeyBindings;
  readonly pads: Readonly<Record<string, BindingSet>>;
}
export const DEFAULT_BINDINGS: SavedBindings = { keys: DEFAULT_KEYS, pads: {} };

const keyCode = v.pipe(
  v.string('must be a key code such as "KeyJ"'),
  v.regex(/^[A-Z][A-Za-z0-9]{1,30}$/, 'must be a key code such as "KeyJ"'),
  v.check((code) => !isReserved(code), 'belongs to the browser'),
);
const padInput = v.pipe(v.string('must be a pad input such as "b0"'), v.regex(PAD_INPUT, 'must be a pad input such as "b0" or "a1-"'));

function bindingSet(input: v.GenericSchema<string>, least: number) {
  const slots = v.pipe(
    v.array(input, 'must be a list'),
    v.minLength(least, 'must have at least one input'),
    v.maxLength(SLOTS, `must have at most ${SLOTS} inputs`),
  );
  const entries = Object.fromEntries(ACTIONS.map((action) => [action, slots])) as Record<(typeof ACTIONS)[number], typeof slots>;
  return v.pipe(
    v.strictObject(entries, ({ expected, received }) => (expected === 'never' ? `is unknown (${received})` : 'is missing or not an object')),
    v.check((set) => repeated(Object.values(set).flat()) === null, ({ input: set }) => {
      return `binds ${repeated(Object.values(set).flat())} twice`;
    }),
  );
}

const keySet = bindingSet(keyCode, 1);
const padSet = bindingSet(padInput, 0); // a small pad may not have a button for everything

/** Reads saved controls. What is wrong is named and replaced by its default; the rest is kept. */
export function parseBindings(saved: unknown): { readonly bindings: SavedBindings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const file = asRecord(saved);
  if (file === null) return { bindings: DEFAULT_BINDINGS, problems: ['controls: must be an object'] };
  const keys = file.keys === undefined ? {} : asRecord(file.keys);
  if (keys === null) problems.push('controls.keys: must be an object');
  const read = (name: keyof KeyBindings) => parseSet(keySet, keys?.[name], `controls.keys.${name}`, problems) ?? DEFAULT_KEYS[name];
  let halves = { leftHalf: read('leftHalf'), rightHalf: read('rightHalf') };
  const shared = repeated([...Object.values(halves.leftHalf).flat(), ...Object.values(halves.rightHalf).flat()]);
  if (shared !== null) {
    problems.push(`controls.keys.leftHalf and rightHalf: both bind ${shared}`);
    halves = { leftHalf: DEFAULT_KEYS.leftHalf, rightHalf: DEFAULT_KEYS.rightHalf };
  }
  const pads: Record<string, BindingSet> = {};
  const savedPads = file.pads === undefined ? {} : asRecord(file.pads);
  if (savedPads === null) problems.push('controls.pads: must be an object');
  for (const [id, set] of Object.entries(savedPads ?? {})) {
    const parsed = parseSet(padSet, set, `controls.pads["${id}"]`, problems);
    if (parsed !== null) pads[id] = parsed;
  }
  return { bindings: { keys: { solo: read('solo'), ...halves }, pads }, problems };
}

function parseSet(schema: v.GenericSchema<unknown, BindingSet>, saved: unknown, where: string, problems: string[]): BindingSet | null {
  if (saved === undefined) return null;
  const result = v.safeParse(schema, saved);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = v.getDotPath(issue);
    problems.push(`${where}${path === null ? '' : `.${path}`}: ${issue.message}`);
  }
  return null;
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function repeated(inputs: readonly string[]): string | null {
  return inputs.find((input, at) => inputs.indexOf(input) !== at) ?? null;
}
