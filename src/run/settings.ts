import * as v from 'valibot';
import { asciiJson, browserStore, StorageSlots, type KeyValueStore, type StorageTrouble } from './storage-slots';

const percent = (fallback: number, from = 0, to = 100) =>
  v.fallback(v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to)), fallback);
const oneOf = <const T extends readonly (string | number)[]>(choices: T, fallback: T[number]) => v.fallback(v.picklist(choices), fallback);
const HINTS = 64; // the newest
const isName = (value: unknown, letters: number): value is string => typeof value === 'string' && value.length <= letters;
const goodHints = (list: unknown[]): string[] => list.filter((hint) => isName(hint, 32)).slice(-HINTS);
const goodControls = (rows: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rows).filter(([name]) => isName(name, 24)));
const toggle = (fallback: boolean) => v.fallback(v.boolean(), fallback);
/** Every row falls back by itself, and a list loses its bad entries alone: one bad value never costs the rest. */
const Schema = v.object({
  version: v.literal(1),
  difficulty: oneOf([0, 1, 2, 3], 1),
  speed: oneOf([70, 85, 100], 100),
  wideParry: toggle(false),
  autoString: toggle(false),
  endure: toggle(false),
  hitstop: oneOf([100, 50, 0], 100),
  master: percent(80),
  music: percent(70),
  effects: percent(90),
  voice: percent(90),
  muted: toggle(false),
  quality: oneOf(['auto', 'high', 'low'], 'auto'),
  shake: percent(100),
  flashes: oneOf(['full', 'reduced'], 'full'),
  motion: oneOf(['system', 'full', 'reduced'], 'system'),
  steam: toggle(true),
  outlines: toggle(false),
  timer: oneOf(['off', 'time', 'frames'], 'time'),
  captions: toggle(false),
  captionSize: oneOf([100, 150, 200], 100),
  splitKeyboard: toggle(false),
  touchLayout: oneOf(['rightHanded', 'leftHanded', 'oneHandRight', 'oneHandLeft'], 'rightHanded'),
  touchSlide: toggle(true),
  touchScale: percent(100, 70, 150),
  touchOpacity: percent(70, 20, 100),
  vibrate: toggle(true),
  accent: percent(50),
  /** How the two men's remarks are put into words. */
  subtitles: oneOf(['english', 'literal', 'tactful'], 'english'),
  /** Keys and pad buttons as src/input saves them; it checks their meaning. Empty: as the game comes. */
  controls: v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(goodControls)), {}),
  /** Hints already followed, by name: they are not shown again. */
  hintsDone: v.fallback(v.pipe(v.array(v.unknown()), v.transform(goodHints)), []),
});

/** What the player has chosen. */
export type Settings = v.InferOutput<typeof Schema>;

export const defaultSettings = (): Settings => v.parse(Schema, { version: 1 });

/** Keeps the settings, tells who listens, and plays on without storage. */
export class SettingsStore {
  private readonly slots: StorageSlots;
  private readonly listeners = new Set<(settings: Settings) => void>();
  private settings: Settings;
  private unsaved: Partial<Settings> = {}; // rows storage would not take

  constructor(openStore: () => KeyValueStore | null = browserStore) {
    this.slots = new StorageSlots(openStore, 'red-heat/settings');
    this.settings = readSettings(this.slots.read()) ?? defaultSettings();
  }

  get now(): Readonly<Settings> {
    return this.settings;
  }

  get trouble(): StorageTrouble | null {
    return this.slots.trouble;
  }

  /** Values a row does not allow fall back to that row's default. Rows another tab has changed come along. */
  change(part: Partial<Settings>): void {
    this.unsaved = { ...this.unsaved, ...part };
    this.settings = v.parse(Schema, { ...(readSettings(this.slots.stored()) ?? this.settings), ...this.unsaved });
    if (this.slots.write(asciiJson(this.settings))) this.unsaved = {};
    for (const listener of this.listeners) listener(this.settings);
  }

  reset(): void {
    this.change(defaultSettings());
  }

  /** Calls `listener` now and after every change; the answer stops it. */
  follow(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    listener(this.settings);
    return () => this.listeners.delete(listener);
  }
}

/** Null if there are none, or they are another version's or not ours. */
function readSettings(text: string | null): Settings | null {
  try {
    return v.parse(Schema, JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
