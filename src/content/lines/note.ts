/** Words of the torn banknote. */
export const NOTE_LINES = {
  'hint.note': 'Half a banknote. {gun}: fit it to the other half; any blow puts it away',
  'sound.banknote': 'Paper rustles: half a banknote',
  'sound.banknote-mended': 'The two halves fit',
} as const satisfies Record<string, string>;
