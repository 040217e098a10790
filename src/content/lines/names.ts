/** The film's names, each in one place: change one here and it changes everywhere. */
export const NAMES = {
  game: 'Red Heat',
  danko: 'Danko',
  ridzik: 'Ridzik',
  rosta: 'Rosta',
  donnelly: 'Donnelly',
  gallagher: 'Gallagher',
} as const;
