/** Fingerprint of any plain data: every number, string and key in order, so nothing can drift unseen. 32-bit FNV-1a. */
export function hashOf(value: unknown): number {
  return mixValue(0x811c9dc5, value) >>> 0;
}

export const hashText = (hash: number): string => hash.toString(16).padStart(8, '0');

function mixValue(hash: number, value: unknown): number {
  if (typeof value === 'number') return mixNumber(hash, value);
  if (typeof value === 'string') return mixString(hash, value);
  if (value === null) return mixByte(hash, 0x6e);
  if (typeof value === 'boolean') return mixByte(hash, value ? 0x74 : 0x66);
  if (Array.isArray(value)) return value.reduce<number>(mixValue, mixNumber(hash, value.length));
  if (typeof value === 'object') return mixObject(hash, value as Record<string, unknown>);
  throw new Error(`the world holds a ${typeof value}, which is not plain data`);
}

function mixObject(hash: number, value: Record<string, unknown>): number {
  let mixed = mixByte(hash, 0x7b);
  for (const key of Object.keys(value)) mixed = mixValue(mixString(mixed, key), value[key]);
  return mixed;
}

/** Whole numbers up to 2^53, low word then high word; -0 counts as 0. */
function mixNumber(hash: number, value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error(`the world holds ${value}, which is not a whole number`);
  const low = value | 0;
  const high = Math.floor((value - (low >>> 0)) / 4294967296) | 0;
  let mixed = hash;
  for (let shift = 0; shift < 32; shift += 8) mixed = mixByte(mixed, (low >>> shift) & 0xff);
  return mixByte(mixed, high & 0xff);
}

function mixString(hash: number, text: string): number {
  let mixed = mixByte(hash, text.length & 0xff);
  for (let i = 0; i < text.length; i++) mixed = mixByte(mixed, text.charCodeAt(i) & 0xff);
  return mixed;
}

const mixByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
