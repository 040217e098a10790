import { isLineKey, line } from '../content/lines';

/** What somebody of this kind is called. */
export function nameOfKind(kind: string): string {
  const key = `kind.${kind}`;
  return line(isLineKey(key) ? key : 'kind.somebody');
}

/** What is said of a boss of this kind when he comes in. */
export function epithetOfKind(kind: string): string {
  const key = `epithet.${kind}`;
  return isLineKey(key) ? line(key) : '';
}
