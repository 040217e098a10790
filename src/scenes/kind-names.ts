import { isLineKey, line } from '../content/lines';

/** What somebody of this kind is called. */
export function nameOfKind(kind: string): string {
  const key = `kind.${kind}`;
  return line(isLineKey(key) ? key : 'kind.somebody');
}
