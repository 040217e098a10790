import type { Replay } from '../../src/run/replay';

/** What an engine needs of a replay, as plain JSON. */
export interface PlainReplay {
  readonly name: string;
  readonly levelId: string;
  readonly seed: number;
  readonly difficulty: number;
  readonly assist: number;
  readonly carry: Replay['carry'];
  readonly inputs: readonly (readonly number[])[];
}

export const plainReplay = (name: string, { levelId, seed, difficulty, assist, carry, inputs }: Replay): PlainReplay =>
  ({ name, levelId, seed, difficulty, assist, carry, inputs: inputs.map((input) => [...input]) });
