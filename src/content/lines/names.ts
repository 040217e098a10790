/** The film's names, each in one place: change one here and it changes everywhere. */
export const NAMES = {
  game: 'Red Heat',
  ivan: 'Ivan',
  danko: 'Danko',
  ridzik: 'Ridzik',
  viktor: 'Viktor',
  rosta: 'Rosta',
  yuri: 'Yuri',
  donnelly: 'Donnelly',
  gallagher: 'Gallagher',
  streak: 'Streak',
} as const;
