import { createCarry, type Carry } from '../sim/carry';
import type { Content } from '../sim/content';
import type { LevelDef } from '../sim/level-def';
import { checkCarry } from './carry-json';
import { refusal } from './grants';
import { ReplayFault } from './replay';
import { readRows } from './saved-rows';
import { asciiJson, browserStore, StorageSlots, type KeyValueStore, type StorageTrouble } from './storage-slots';

const KEY = 'red-heat/journey';
const LEVEL = /^[a-z0-9-]{1,32}$/;

/** With what each level was last entered, kept beside the records. Plays on without storage. */
export class Journey {
  private readonly slots: StorageSlots;
  private unsaved: Record<string, Carry> = {}; // by level: what storage would not take

  constructor(private readonly content: Content, openStore: () => KeyValueStore | null = browserStore) {
    this.slots = new StorageSlots(openStore, KEY);
  }

  get trouble(): StorageTrouble | null {
    return this.slots.trouble;
  }

  /** With what `level` was last entered; nothing if that is not known, or the game cannot have granted it. */
  carried(level: LevelDef, before: readonly LevelDef[]): Carry {
    const entered = new Map(Object.entries(read(this.slots.read())));
    const carry = entered.get(level.id) ?? createCarry();
    return refusal(carry, this.content, level, before) === null ? carry : createCarry();
  }

  /** Another tab's levels are read first, so neither overwrites the other's; but what only this page knows is newer. */
  enter(level: LevelDef, carry: Carry): void {
    this.unsaved[level.id] = createCarry(carry);
    const entered = { ...read(this.slots.read()), ...read(this.slots.stored()), ...this.unsaved };
    if (this.slots.write(asciiJson({ version: 1, entered }))) this.unsaved = {};
  }
}

const read = (text: string | null): Record<string, Carry> => readRows(text, 'entered', LEVEL, readCarry);

function readCarry(row: unknown): Carry | null {
  try {
    return checkCarry(row);
  } catch (error) {
    if (error instanceof ReplayFault) return null;
    throw error;
  }
}
