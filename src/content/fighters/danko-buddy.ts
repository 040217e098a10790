import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { dankoBarks } from '../features/barks';
import { danko } from './danko';
import { NO_HIT, TOUCHES_NOBODY } from '../no-hit';

/** Danko in Chicago: the suit, the Podbyrin, and what he does for Ridzik (docs/rules.md 4.3). */
export const dankoSuit: ActorDef = {
  ...danko, look: 'danko-suit',
  gun: { rounds: 6, magazines: 1, shoot: 'danko.shoot', reload: 'danko.reload' },
  resolution: { way: 'break' }, answerable: true,
  traits: { build: 'strong', part: 'left', zeal: 'unhurt', vodka: 'numbs', toast: 15, kitchen: 'russian', suit: true, learns: true },
  buddy: {
    backup: 'cpd', barks: dankoBarks,
    assists: { neutral: 'danko.charge', toward: 'danko.catch', away: 'danko.cover', down: 'danko.nelson', up: 'danko.charge' },
  },
};

const DEPTH = px(14);

export const dankoBuddyMoves = {
  'danko.charge': {
    startup: 8, active: 30, recovery: 18, anim: 'shoulder', advance: px(5), advanceFrom: 4, invulnerable: [0, 38],
    hitbox: box(-8, 10, 44, 50), depth: DEPTH, breaksGuard: true,
    hit: { damage: 14, hitstop: 10, hitstun: 30, stagger: 60, knockback: px(5), launch: px(3), weight: 'heavy', bounces: true },
  },
  'danko.catch': {
    startup: 5, active: 24, recovery: 14, anim: 'grab', advance: px(3), grab: true, catches: true, hands: 'over',
    hitbox: box(-10, 0, 44, 100), depth: px(18), hit: NO_HIT,
  },
  'danko.cover': {
    startup: 4, active: 90, recovery: 8, anim: 'cover', armour: [0, 96], decoy: [0, 94],
    ...TOUCHES_NOBODY,
  },
  'danko.nelson': {
    startup: 6, active: 20, recovery: 14, anim: 'nelson', advance: px(2.4), grab: true, hands: 'nelson',
    hitbox: box(-8, 10, 36, 46), depth: DEPTH, hit: NO_HIT,
  },
  'danko.shoot': {
    startup: 12, active: 2, recovery: 20, anim: 'shoot', ray: { reach: px(320), shots: 1, every: 1, pierce: 2 },
    ...TOUCHES_NOBODY,
    hit: { damage: 22, hitstop: 8, hitstun: 26, stagger: 35, knockback: px(3.6), weight: 'heavy' },
  },
  'danko.reload': {
    startup: 20, active: 14, recovery: 20, anim: 'reload', ...TOUCHES_NOBODY,
  },
} satisfies Record<string, MoveDef>;
