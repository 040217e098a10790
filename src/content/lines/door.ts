/** Words of the doors at which one may knock. */
export const DOOR_LINES = {
  'hint.door': '{gun} at the door: knock. Tougher men, and what they guard',
  'sound.knock': 'Knocking',
  'sound.door-flies-open': 'Door flies open',
} as const satisfies Record<string, string>;
