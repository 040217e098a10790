import type { LevelMode } from '../sim/mode-name';
import type { FeatureName } from '../sim/sim';
import type { LevelFeatures } from '../sim/level-def';
import { door } from './features/door';
import { heat } from './features/heat';
import { key } from './features/key';
import { note } from './features/note';
import { people } from './features/people';
import { stone } from './features/stone';
import { valve } from './features/valve';
import { greatWindow } from './features/window';
import { classesFor, type LevelClass, type LevelNames } from './level-classes';
import type { FaultList } from './level-faults';
import type { LevelFeature, Surroundings } from './level-feature';
import type { FeatureObjects } from './level-found';

/** A row for each feature, and each mode, that has classes of its own in level files. */
const LEVEL_FEATURES: Readonly<Partial<Record<FeatureName | LevelMode, LevelFeature>>> = {
  stone, heat, note, people, window: greatWindow, valve, door, key,
};

const rows = Object.values(LEVEL_FEATURES);

/** Features by which an arena may end. */
export const ENDINGS: readonly string[] = Object.entries(LEVEL_FEATURES).flatMap(([name, { ends }]) => (ends ? [name] : []));

/** Hints that tell of features, and the events that show one has been followed. */
export const FEATURE_HINTS: NonNullable<LevelFeature['hints']> = Object.assign({}, ...rows.map(({ hints }) => hints));

/** How whoever looks on takes what happens to features. */
export const FEATURE_MOODS: NonNullable<LevelFeature['moods']> = Object.assign({}, ...rows.map(({ moods }) => moods));

export const featureClasses = (names: LevelNames): Record<string, LevelClass> =>
  Object.fromEntries(
    rows.flatMap(({ classes }) => Object.entries(classes)).map(([name, one]) => [name, { ...one, fields: one.fields(names) }]),
  );

/** Every class a level file may use. */
export const allClasses = (names: LevelNames): Record<string, LevelClass> => ({ ...classesFor(names), ...featureClasses(names) });

export function checkFeatures(level: Surroundings, faults: FaultList): void {
  for (const row of rows) row.check?.(level.found.features, level, faults);
}

export const readFeatures = (found: FeatureObjects): Partial<LevelFeatures> => Object.assign({}, ...rows.map((row) => row.read?.(found)));
