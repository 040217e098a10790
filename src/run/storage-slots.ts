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
 * so a torn write or a flipped bit costs one change at most. Without storage the text lives in memory. Another tab may write the same
 * text: who changes a part of it starts from what is `stored`.
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
    else ({ serial: this.serial, text: this.text } = this.newest(this.store));
  }

  /** The newest text this page knows of, or null. */
  read(): string | null {
    return this.text;
  }

  /** The newest whole text in storage as it is now, perhaps another tab's, or null. */
  stored(): string | null {
    return this.store && this.newest(this.store).text;
  }

  /**
   * Keeps `text`, above whatever other tabs have stored since; in memory alone if storage will not have it. Answers whether it is stored.
   * Only ASCII, as JSON with escapes is.
   */
  write(text: string): boolean {
    this.text = text;
    if (this.store === null) return false;
    const serial = Math.max(this.serial, this.newest(this.store).serial) + 1;
    const body = `${serial} ${text}`;
    try {
      this.store.setItem(this.slot(serial), `${MARK} ${checksum(body)} ${body}`);
    } catch {
      this.trouble = 'full';
      return false;
    }
    this.serial = serial; // only now: after a failed write the newest copy would be next in turn
    this.trouble = null;
    return true;
  }

  private newest(store: KeyValueStore): { readonly serial: number; readonly text: string | null } {
    let newest: { serial: number; text: string | null } = { serial: 0, text: null };
    for (const slot of [0, 1]) {
      const raw = this.load(store, slot);
      if (raw === null) continue;
      const found = open(raw);
      if (found === null) this.trouble ??= 'damaged';
      else if (found.serial > newest.serial) newest = found;
    }
    return newest;
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
