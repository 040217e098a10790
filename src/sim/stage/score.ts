/** Points, the running combo, and what the results sheet needs. */
export interface Score {
  points: number; // banked
  kept: number; // of them at the last checkpoint: what a retry goes back to
  keptEarned: number; // and what of the meter had been earned by then
  combo: number; // hits in a row
  comboTimer: number; // frames until it banks
  pot: number; // points not banked yet; lost when hit
  bestCombo: number;
  factor: number; // style factor of the last hit, tenths: 10 to 30
  style: number; // sum of those factors over all hits
  hits: number;
  recent: string[]; // the last 6 closers that told
  last: string; // the move that told last, whatever it is
  damageTaken: number;
  downs: number;
  knockouts: number;
  arrests: number; // surrendered
  parries: number;
}

export function createScore(): Score {
  return {
    points: 0, kept: 0, keptEarned: 0, combo: 0, comboTimer: 0, pot: 0, bestCombo: 0, factor: 10, style: 0, hits: 0, recent: [], last: '',
    damageTaken: 0, downs: 0, knockouts: 0, arrests: 0, parries: 0,
  };
}
