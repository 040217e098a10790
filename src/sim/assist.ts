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

export const hasAssist = (bits: number, assist: number): boolean => (bits & assist) !== 0;

/** What was settled between two levels, as further bits of `World.assist`: part of the run, no help. */
export const Term = {
  fedBird: 1 << 8, // the parakeet has been fed: Détente grows by a twentieth more
  tape: 1 << 9, // the relaxation tape: telegraphs are a tenth longer
  vodka: 1 << 10, // a glass in Donnelly's office: the Soviet hero starts with 15 hp more, and one complaint less
} as const;

export const hasTerm = hasAssist;
