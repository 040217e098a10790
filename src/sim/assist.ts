/** What may ease a run, as bits of `World.assist`. They change play, so they are part of a replay's header. */
export const Assist = {
  longBuffer: 1 << 0, // touch: presses are remembered for 12 frames instead of 8
  wideParry: 1 << 1, // the parry window is half as long again
  autoString: 1 << 2, // holding light goes on striking
  endure: 1 << 3, // hp never falls below 1
  halfStop: 1 << 4, // hitstop lasts half as long
  noStop: 1 << 5, // no hitstop at all
} as const;

/** Those that make it easier, and a record a record of its own kind. A thumb's longer memory only makes up for the glass. */
export const EASING = Assist.wideParry | Assist.autoString | Assist.endure | Assist.halfStop | Assist.noStop;

/** Every bit that means something. */
export const ALL_ASSISTS = EASING | Assist.longBuffer;

export const hasAssist = (bits: number, assist: number): boolean => (bits & assist) !== 0;
