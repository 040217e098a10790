import { line } from '../content/lines';
import { ALL_GROUPS } from '../sim/duo/two-ways';
import type { Seen, Sim } from '../sim/sim';
import type { TeamBonus } from '../sim/stage/result';
import type { ResultsRow, TeamPage } from './screens/results-screen';
import { termWords } from './terms';
import { judge } from './verdicts';

/** However many came, and however much they clapped (docs/rules.md 3, row 26). */
const ARRESTS_BY_CPD = 0;

/** The other side of the sheet: what two men have between them, and what each thinks of the other. Null with one hero. */
export function teamPage(sim: Seen<Sim>, team: TeamBonus | null): TeamPage | null {
  const verdicts = judge(sim);
  const { partnership, desk, carry } = sim.world;
  if (!verdicts || !partnership || !team) return null;
  const worth = (value: string | number, points: number): string =>
    points === 0 ? String(value) : line('team.points', { value, points: points > 0 ? `+${points}` : `−${-points}` });
  const terms = termWords(carry);
  const rows: ResultsRow[] = [
    { name: line('team.detente'), value: worth(partnership.earned, team.detente) },
    { name: line('team.suit'), value: worth(line('team.pressed', { percent: partnership.conduct.suit }), team.suit) },
    { name: line('team.complaints'), value: worth(desk?.complaints ?? 0, -team.complaints) },
    { name: line('team.arrests'), value: String(ARRESTS_BY_CPD) },
    { name: line('team.food'), value: line('team.of', { count: verdicts.food, most: ALL_GROUPS }) },
    { name: line('team.terms'), value: terms.length > 0 ? terms.join(', ') : line('team.no-terms') },
  ];
  return {
    rows,
    judged: [
      {
        title: line('judged.danko'), verdict: line(`judged.danko.${verdicts.danko}`),
        facts: line('judged.danko.facts', { food: verdicts.food, furniture: verdicts.furniture, remarks: verdicts.remarks.danko }),
      },
      {
        title: line('judged.ridzik'),
        verdict: line(`judged.ridzik.${verdicts.ridzik}`),
        facts: line('judged.ridzik.facts', {
          remarks: verdicts.remarks.ridzik, complaints: verdicts.complaints, furniture: verdicts.furniture,
        }),
      },
    ],
  };
}
