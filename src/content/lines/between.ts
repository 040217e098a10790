import { NAMES } from './names';

/** Words of what lies between two levels: the chapters, Donnelly's office, the cage. */
export const BETWEEN_LINES = {
  'title.chapters': 'Chapters',
  'chapters.title': 'Chapters',
  'chapters.number': 'Chapter {number}',
  'chapters.best': 'Best {time} · Rank {rank}',
  'chapters.unbeaten': 'No record yet',
  'chapters.back': 'Back',
  'chapter.banya': 'Moscow. Steam, hot stones, and snow without a towel.',
  'chapter.handover': 'Chicago. Two policemen, one prisoner, no receipt.',

  'interlude.title': `${NAMES.donnelly}’s office`,
  'interlude.before': 'Next: {level}',
  'interlude.offer': `What will you have, says ${NAMES.donnelly}`,
  'interlude.tape': 'Relaxation tape',
  'interlude.vodka': 'Vodka.',
  'interlude.none': 'Neither',
  'interlude.tape-how': 'Everybody breathes out: warnings last a tenth longer.',
  'interlude.vodka-how': `${NAMES.danko} starts with 15 more health, and the first complaint gets lost.`,
  'interlude.none-how': 'Nobody gives anything, nobody owes anything.',
  'interlude.bird': 'Feed the bird',
  'interlude.bird-fed': 'It sings: Détente +5\u00a0%.',
  'interlude.bird-hungry': 'It looks at the dish, then at its watch.',
  'interlude.go': 'Back on duty',
  'interlude.menu': 'Main menu',

  'terms.bird': 'bird',
  'terms.tape': 'tape',
  'terms.vodka': 'vodka',
} as const satisfies Record<string, string>;
