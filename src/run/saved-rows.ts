/**
 * The rows by name under `field` of a saved JSON record of version 1, each looked at by itself: one that is bad, in its name or in what it
 * holds, never costs the rest. `read` answers null for a bad one.
 */
export function readRows<T>(text: string | null, field: string, name: RegExp, read: (row: unknown) => T | null): Record<string, T> {
  const saved = parse(text);
  if (!isRecord(saved) || saved.version !== 1 || !isRecord(saved[field])) return {};
  const rows = Object.entries(saved[field]).map(([key, row]) => [key, name.test(key) ? read(row) : null] as const);
  return Object.fromEntries(rows.filter((row): row is readonly [string, T & {}] => row[1] !== null));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
