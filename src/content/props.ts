import type { PropKind } from '../sim/prop-kind';

const WOODEN = { material: 'wood', bits: 'chips' } as const;

/** Furniture: drawn by its name, and smashed by whoever may. */
export const props: Readonly<Record<string, PropKind>> = {
  bucket: { material: 'metal', bits: 'chips', crash: ['bucket-clonk', 'water-splash'] },
  crate: WOODEN, bench: WOODEN,
  barrel: { ...WOODEN, crash: ['wood-break', 'water-splash'] },
  'news-box': { material: 'tin', bits: 'chips' },
  'luggage-cart': { material: 'tin', bits: 'chips' },
  // knows a Soviet fist when it meets one
  vending: { material: 'tin', bits: 'chips', crash: ['vending-punch', 'vending-drop'], yields: 'strong', remark: 'machine' },
  'shutter-up': { material: 'steel', bits: 'chips', crash: ['shutter-roll', 'shutter-slam'], yields: 'never', serves: 'shutter' },
  'lobby-window': { material: 'glass', bits: 'chips', crash: ['glass-crash', 'glass-shards'], yields: 'never', serves: 'window' },
};
