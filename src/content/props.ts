import type { PropKind } from '../sim/prop-kind';

/** Furniture: drawn by its name, and smashed by whoever may. */
export const props: Readonly<Record<string, PropKind>> = {
  bucket: {}, crate: {}, bench: {}, barrel: {},
  'news-box': {}, 'luggage-cart': {},
  vending: { yields: 'strong', remark: 'machine' }, // knows a Soviet fist when it meets one
  'shutter-up': { yields: 'never', serves: 'shutter' },
  'lobby-window': { yields: 'never', serves: 'window' },
};
