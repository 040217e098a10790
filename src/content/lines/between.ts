/** Words of what lies between two levels: the chapters, the credits, and what was agreed before one. */
export const BETWEEN_LINES = {
  'title.chapters': 'Chapters',
  'chapters.title': 'Chapters',
  'chapters.number': 'Chapter {number}',
  'chapters.best': 'Best {time} · Rank {rank}',
  'chapters.unbeaten': 'No record yet',
  'chapters.back': 'Back',
  'chapter.banya': 'Moscow. Steam, hot stones, and snow without a towel.',
  'chapter.handover': 'Chicago. Two policemen, one prisoner, no receipt.',

  'terms.bird': 'bird',
  'terms.tape': 'tape',
  'terms.vodka': 'vodka',
} as const satisfies Record<string, string>;
