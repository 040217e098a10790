import type { Partnership } from './duo/partnership';

/** What a journey remembers from one level to the next. Part of the world and of a replay; plain data, fields in this order. */
export interface Carry {
  fedBird: boolean; // the parakeet has been fed: Détente grows by a twentieth more
  office: 'none' | 'tape' | 'vodka'; // tape: telegraphs a tenth longer; vodka: 15 hp more for the Soviet hero, one complaint less
  complaints: number; // 0 to 3, on Donnelly's desk at the start
  gunLocked: boolean; // the guns are locked at the start
  choices: string[]; // answers given in conversations, 'talk:answer'; sorted, each once
  evidence: string[]; // what has been found; likewise
}

type SeenCarry = { readonly [K in keyof Carry]: Carry[K] extends string[] ? readonly string[] : Carry[K] };

/** What is left out is nothing. Lists are copied, so two runs never share one. */
export function createCarry(told: Partial<SeenCarry> = {}): Carry {
  const { fedBird = false, office = 'none', complaints = 0, gunLocked = false, choices = [], evidence = [] } = told;
  return { fedBird, office, complaints, gunLocked, choices: [...choices], evidence: [...evidence] };
}

/** What of a world is asked when its level is over. */
interface Finished {
  readonly carry: SeenCarry;
  readonly partnership: Readonly<Pick<Partnership, 'complaints' | 'gunLocked'>> | null;
}

/**
 * What the next level gets. Bird and office hold for one level: they are chosen again before each. One man alone leaves
 * the desk as it was.
 */
export function carryOut({ carry, partnership }: Finished): Carry {
  const { complaints, gunLocked } = partnership ?? carry;
  return createCarry({ complaints, gunLocked, choices: carry.choices, evidence: carry.evidence });
}
