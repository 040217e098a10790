/** What the picture itself says, in poster letters: drawn, and never read aloud. */
export const DRAWN_LINES = {
  'drawn.go': 'GO',
  'drawn.hits': 'HITS',
  'drawn.glasnost': 'ГЛАСНОСТЬ!',
  'drawn.fresh': 'СМЕНА!',
  'drawn.steam': 'ПАР!',
  'drawn.shout-1': 'УДАР!',
  'drawn.shout-2': 'ЕЩЁ!',
  'drawn.shout-3': 'КРЕПКО!',
  'drawn.shout-4': 'ЖАРА!',
  'drawn.shout-5': 'БАНЯ!',
} as const satisfies Record<string, string>;
