/** What a journey remembers from one level to the next. Part of the world and of a replay; plain data, fields in this order. */
export interface Carry {
  fedBird: boolean; // the parakeet has been fed: Détente grows by a twentieth more
  office: 'none' | 'tape' | 'vodka'; // tape: telegraphs a tenth longer; vodka: more hp for who drinks it, one complaint less
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
  readonly desk: Readonly<Pick<Carry, 'complaints' | 'gunLocked'>> | null;
}

/**
 * What the next level gets. Bird and office hold for one level: they are chosen again before each. Who does not answer to
 * the desk leaves it as it was.
 */
export function carryOut({ carry, desk }: Finished): Carry {
  const { complaints, gunLocked } = desk ?? carry;
  return createCarry({ complaints, gunLocked, choices: carry.choices, evidence: carry.evidence });
}
