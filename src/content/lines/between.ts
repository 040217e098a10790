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

  'title.credits': 'Credits',
  'credits.title': 'Credits',
  'credits.fan': 'A fan work after the 1988 film. No drawing, sound, music or likeness of the film or its actors is used; '
    + 'the few words quoted are short.',
  'credits.by': '{author} ({licence})',
  'credits.code': 'Phaser by Richard Davey and others, Howler by James Simpson and GoldFire Studios, Valibot by Fabian Hiller (MIT)',
  'credits.thanks': 'To be continued.',
  'credits.back': 'Back',

  'terms.bird': 'bird',
  'terms.tape': 'tape',
  'terms.vodka': 'vodka',
} as const satisfies Record<string, string>;
