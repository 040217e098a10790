import { remarksOf } from '../sim/feature-hooks';
import type { Seen, Sim } from '../sim/sim';

/** How many of three standards of the other man's somebody has met. */
export type Marks = 0 | 1 | 2 | 3;

/** Each of the two by the standards of the other (docs/rules.md 3, rows 9 and 24). */
export interface Verdicts {
  readonly danko: Marks;
  readonly ridzik: Marks;
  readonly food: number; // groups eaten
  readonly furniture: number; // broken: one man's merit is the other man's disorder
  readonly complaints: number;
  readonly remarks: { readonly danko: number; readonly ridzik: number };
}

/** What is asked of them: food, furniture and jokes of the one; composure, a clean desk and order of the other. */
export const ASKED = { food: 3, furniture: 3, jokes: 5, remarks: 8, complaints: 0, breakages: 2 } as const;

/** Null where there is one hero. */
export function judge(sim: Seen<Sim>): Verdicts | null {
  const { partnership, desk } = sim.world;
  if (!partnership) return null;
  const complaints = desk?.complaints ?? 0;
  const furniture = partnership.conduct.smashed;
  const food = partnership.conduct.eaten.length;
  const remarks = { danko: remarksOf(sim, 'danko'), ridzik: remarksOf(sim, 'ridzik') };
  return {
    food, furniture, complaints, remarks,
    danko: met(food >= ASKED.food, furniture >= ASKED.furniture, remarks.danko >= ASKED.jokes),
    ridzik: met(remarks.ridzik <= ASKED.remarks, complaints <= ASKED.complaints, furniture <= ASKED.breakages),
  };
}

const met = (...standards: readonly [boolean, boolean, boolean]): Marks => standards.filter(Boolean).length as Marks;
