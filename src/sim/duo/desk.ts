import type { Carry } from '../carry';

/** What lies on Donnelly's desk; null in a level none of whose heroes answers to him. Plain data. */
export interface Desk {
  complaints: number; // 0 to 3; at three the guns are locked
  pardons: number; // complaints that will be poured away unread
  gunLocked: boolean;
}

export const MOST_COMPLAINTS = 3;

/** As the last level left it. After a glass with him the first complaint never arrives. */
export const createDesk = ({ complaints, gunLocked, office }: Carry): Desk =>
  ({ complaints, pardons: office === 'vodka' ? 1 : 0, gunLocked });
