/** What each mode keeps in the world, under its own name; every mode adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modes, each in its own room
export interface ModeRecords {}
export type ModeName = keyof ModeRecords;
/** What a level may be played by: talk is only ever on top of something. */
export type LevelMode = Exclude<ModeName, 'talk'>;
