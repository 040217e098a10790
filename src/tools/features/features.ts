import type { FeatureTools } from './feature-tools';
import { heat } from './heat';
import { stone } from './stone';
import { greatWindow } from './window';

/** A row for each that has something here. */
const FEATURES: readonly FeatureTools[] = [stone, heat, greatWindow];

export const FEATURE_HABITS: NonNullable<FeatureTools['habits']> = Object.assign({}, ...FEATURES.map(({ habits }) => habits));
export const momentsOf: (...given: Parameters<NonNullable<FeatureTools['moment']>>) => string[] = (event, sim) =>
  FEATURES.flatMap(({ moment }) => moment?.(event, sim) ?? []);
