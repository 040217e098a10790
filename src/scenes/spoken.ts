import { isLineKey, line, type LineKey, type Reading } from '../content/lines';

/** What somebody says, in the reading the player wants; a line that has only one reading is as it is. */
export function spoken(key: LineKey, reading: Reading): string {
  const wanted = `${key}.${reading}`;
  return line(isLineKey(wanted) ? wanted : key);
}
