import { box } from '../../sim/box';
import type { HitDef, MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';

/** A blow straight up, for who jumps in: on the floor it touches nobody, and leaves him open. */
export const antiAir = (anim: string, startup: number, damage: number): MoveDef => ({
  startup, active: 13, recovery: 30, anim, telegraph: 'white', antiAir: true,
  hitbox: box(-26, 20, 70, 90), depth: px(18),
  hit: { damage, hitstop: 9, hitstun: 26, stagger: 0, knockback: px(3), launch: px(3.4), weight: 'heavy' },
});

const TRIP: Omit<HitDef, 'damage'> = { hitstop: 6, hitstun: 22, stagger: 0, knockback: px(3), weight: 'medium', height: 'low' };

/** All round and low, getting up: nothing touches him until it is out. Stand off, step, jump or parry. */
export const rising = (startup: number, damage: number): MoveDef => ({
  startup, active: 4, recovery: 26, anim: 'rise', telegraph: 'white', invulnerable: [0, startup + 3],
  hitbox: box(-46, 0, 92, 20), depth: px(10),
  hit: { damage, ...TRIP },
});
