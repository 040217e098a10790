import { isLineKey, line } from '../content/lines';
import { ACTIONS } from '../input/actions';
import type { Hands } from './hands';

/** What a hint says, with the keys or buttons the player really has under his hands. */
export function hintText(hands: Hands, hint: string): string {
  const key = `hint.${hint}`;
  if (!isLineKey(key)) return '';
  const names = Object.fromEntries(ACTIONS.map((action) => [action, hands.nameOf(action)]));
  const move = [...new Set(['up', 'left', 'down', 'right'].map((action) => names[action]))].join(' ');
  return line(key, { ...names, move });
}
