/** What of the browser's storage is needed, so that any storage, or none, will do. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** - `blocked`: no storage here. `full`: a write failed. `damaged`: what was stored could not be read. */
export type StorageTrouble = 'blocked' | 'full' | 'damaged';

const MARK = 'RH1';
const LIMIT = 1_000_000; // characters; more than we ever write, so more is not ours

/**
 * One saved text in two slots, each with a serial number and a checksum: a write never touches the newest good copy,
 * so a torn write or a flipped bit costs one change at most. Without storage the text lives in memory.
 */
export class StorageSlots {
  trouble: StorageTrouble | null = null;
  private readonly store: KeyValueStore | null;
  private serial = 0;
  private text: string | null = null;

  /** `openStore` may throw: in a sandboxed frame merely looking at localStorage does. */
  constructor(openStore: () => KeyValueStore | null, private readonly key: string) {
    this.store = quietly(openStore);
    if (this.store === null) this.trouble = 'blocked';
    else this.reload(this.store);
  }

  /** The newest text that is whole, or null. */
  read(): string | null {
    return this.text;
  }

  /** Keeps `text`; in memory alone if storage will not have it. Only ASCII, as JSON with escapes is. */
  write(text: string): void {
    this.text = text;
    this.serial++;
    if (this.store === null) return;
    const body = `${this.serial} ${text}`;
    try {
      this.store.setItem(this.slot(this.serial), `${MARK} ${checksum(body)} ${body}`);
      this.trouble = null;
    } catch {
      this.trouble = 'full';
    }
  }

  private reload(store: KeyValueStore): void {
    for (const slot of [0, 1]) {
      const raw = this.load(store, slot);
      if (raw === null) continue;
      const found = open(raw);
      if (found === null) this.trouble ??= 'damaged';
      else if (found.serial > this.serial) {
        this.serial = found.serial;
        this.text = found.text;
      }
    }
  }

  private load(store: KeyValueStore, slot: number): string | null {
    try {
      return store.getItem(this.slot(slot));
    } catch {
      this.trouble = 'blocked';
      return null;
    }
  }

  private slot(serial: number): string {
    return `${this.key}/${serial % 2 === 0 ? 'a' : 'b'}`;
  }
}

/** The browser's own storage, if this page may use it. */
export const browserStore = (): KeyValueStore | null => globalThis.localStorage ?? null;

/** JSON in ASCII, so that a checksum over bytes is a checksum over characters. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

function open(raw: string): { serial: number; text: string } | null {
  if (raw.length > LIMIT) return null;
  const match = /^RH1 ([0-9a-f]{8}) ((\d{1,12}) ([\x20-\x7e]*))$/.exec(raw);
  if (match === null || checksum(match[2]!) !== match[1]) return null;
  return { serial: Number(match[3]), text: match[4]! };
}

/** FNV-1a over characters: any single changed character changes it. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

function quietly<T>(make: () => T | null): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
