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

/** What is wrong with something saved; the string table has words for each. */
export type BindingFault =
  | 'not-object' | 'not-key' | 'reserved' | 'not-pad' | 'not-list' | 'none' | 'too-many' | 'unknown' | 'missing' | 'twice' | 'shared';

export interface BindingProblem {
  readonly where: string; // path in the saved file
  readonly fault: BindingFault;
  readonly value: string; // what is too much, unknown or there twice
}

const is = (fault: BindingFault): BindingFault => fault;

const keyCode = v.pipe(
  v.string(is('not-key')),
  v.regex(/^[A-Z][A-Za-z0-9]{1,30}$/, is('not-key')),
  v.check((code) => !isReserved(code), is('reserved')),
);
const padInput = v.pipe(v.string(is('not-pad')), v.regex(PAD_INPUT, is('not-pad')));

function bindingSet(input: v.GenericSchema<string>, least: number) {
  const slots = v.pipe(
    v.array(input, is('not-list')),
    v.minLength(least, is('none')),
    v.maxLength(SLOTS, is('too-many')),
  );
  const entries = Object.fromEntries(ACTIONS.map((action) => [action, slots])) as Record<(typeof ACTIONS)[number], typeof slots>;
  return v.pipe(
    v.strictObject(entries, ({ expected }) => is(expected === 'never' ? 'unknown' : 'missing')),
    v.check((set) => repeated(Object.values(set).flat()) === null, is('twice')),
  );
}

const keySet = bindingSet(keyCode, 1);
const padSet = bindingSet(padInput, 0); // a small pad may not have a button for everything

/** Reads saved controls. What is wrong is named and replaced by its default; the rest is kept. */
export function parseBindings(saved: unknown): { readonly bindings: SavedBindings; readonly problems: readonly BindingProblem[] } {
  const problems: BindingProblem[] = [];
  const file = asRecord(saved);
  if (file === null) return { bindings: DEFAULT_BINDINGS, problems: [problem('controls', 'not-object')] };
  const keys = file.keys === undefined ? {} : asRecord(file.keys);
  if (keys === null) problems.push(problem('controls.keys', 'not-object'));
  const read = (name: keyof KeyBindings) => parseSet(keySet, keys?.[name], `controls.keys.${name}`, problems) ?? DEFAULT_KEYS[name];
  let halves = { leftHalf: read('leftHalf'), rightHalf: read('rightHalf') };
  const shared = repeated([...Object.values(halves.leftHalf).flat(), ...Object.values(halves.rightHalf).flat()]);
  if (shared !== null) {
    problems.push(problem('controls.keys.leftHalf, rightHalf', 'shared', shared));
    halves = { leftHalf: DEFAULT_KEYS.leftHalf, rightHalf: DEFAULT_KEYS.rightHalf };
  }
  const pads: Record<string, BindingSet> = {};
  const savedPads = file.pads === undefined ? {} : asRecord(file.pads);
  if (savedPads === null) problems.push(problem('controls.pads', 'not-object'));
  for (const [id, set] of Object.entries(savedPads ?? {})) {
    const parsed = parseSet(padSet, set, `controls.pads["${id}"]`, problems);
    if (parsed !== null) pads[id] = parsed;
  }
  return { bindings: { keys: { solo: read('solo'), ...halves }, pads }, problems };
}

function parseSet(
  schema: v.GenericSchema<unknown, BindingSet>, saved: unknown, where: string, problems: BindingProblem[],
): BindingSet | null {
  if (saved === undefined) return null;
  const result = v.safeParse(schema, saved);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = v.getDotPath(issue);
    const fault = issue.message as BindingFault;
    problems.push(problem(path === null ? where : `${where}.${path}`, fault, detailOf(fault, issue)));
  }
  return null;
}

const problem = (where: string, fault: BindingFault, value = ''): BindingProblem => ({ where, fault, value });

function detailOf(fault: BindingFault, { input, received }: v.BaseIssue<unknown>): string {
  if (fault === 'twice') return repeated(Object.values(input as BindingSet).flat()) ?? '';
  return fault === 'too-many' ? String(SLOTS) : fault === 'unknown' ? received : '';
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function repeated(inputs: readonly string[]): string | null {
  return inputs.find((input, at) => inputs.indexOf(input) !== at) ?? null;
}
