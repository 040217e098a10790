/** What is said in talks, by key. Lengths decide how long a line stays, so a change here is a change of the rules. */
export const TALK_LINES = {} as const satisfies Record<string, string>;
