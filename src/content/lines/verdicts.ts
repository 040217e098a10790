import { NAMES } from './names';

/** What a level was worth: medals, what two men have between them, and what each thinks of the other. */
export const VERDICT_LINES = {
  'medal.D': 'Noted in the file',
  'medal.C': 'Bronze of Labour',
  'medal.B': 'Silver of Labour',
  'medal.A': 'Gold of Labour',
  'medal.S': 'Order of the Red Star',
  'medal.S+': 'Hero of the Service',

  'team.title': 'Two men',
  'team.turn': 'Turn over',
  'team.turn-back': 'Turn back',
  'team.detente': 'Détente earned',
  'team.suit': 'Suit pressed',
  'team.pressed': '{percent} %',
  'team.complaints': 'Complaints',
  'team.arrests': 'Arrests by CPD',
  'team.food': 'Food groups',
  'team.of': '{count} of {most}',
  'team.points': '{value} ({points})',
  'team.terms': 'Agreed',
  'team.no-terms': 'nothing',

  'judged.danko': `${NAMES.danko}, as ${NAMES.ridzik} sees it`,
  'judged.danko.facts': 'Food groups {food} · furniture {furniture} · jokes {remarks}',
  'judged.danko.0': 'A refrigerator with a badge.',
  'judged.danko.1': 'Works like a machine. Laughs like one.',
  'judged.danko.2': 'Give him a year and a ball game.',
  'judged.danko.3': 'Best partner I never asked for.',
  'judged.ridzik': `${NAMES.ridzik}, as ${NAMES.danko} sees it`,
  'judged.ridzik.facts': 'Remarks {remarks} · complaints {complaints} · breakages {furniture}',
  'judged.ridzik.0': 'In Moscow he would direct traffic. At night.',
  'judged.ridzik.1': 'He arrests well. The rest is noise.',
  'judged.ridzik.2': 'Acceptable. I will deny it.',
  'judged.ridzik.3': 'A policeman.',
} as const satisfies Record<string, string>;
