import type { ActorDef } from '../../sim/actor-def';
import { box } from '../../sim/box';
import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import { TOUCHES_NOBODY } from '../no-hit';
import { antiAir, rising } from './reflexes';

/** The men from the armoured truck that is none: helpers, guards in plates, the one with the shotgun. */

const BODY = box(-11, 0, 22, 60);

/** Fodder: one string. The sack swings wide: step into the depth. */
export const truckHand: ActorDef = {
  team: 'gang', look: 'truck-hand', hp: 28, score: 100,
  walkSpeed: px(1.2), runSpeed: px(2.1), depthSpeed: px(0.75),
  hurtbox: BODY, pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'truck-hand.punch' },
  ai: {
    name: 'brawler', ring: px(74), patience: 24, rise: 'truck-hand.rise',
    attacks: [
      { move: 'truck-hand.punch', near: px(24), far: px(54), chance: 4 },
      { move: 'truck-hand.kick', near: px(40), far: px(72), chance: 2 },
      { move: 'truck-hand.sack', near: px(30), far: px(62), chance: 1 },
    ],
  },
};

/** In plates he takes three blows without a flinch; a heavy, a throw or a trip has them off at once. */
export const truckGuard: ActorDef = {
  team: 'gang', look: 'truck-guard', hp: 60, score: 250, bare: 'truck-guard-bare',
  walkSpeed: px(0.8), runSpeed: px(1.6), depthSpeed: px(0.5),
  hurtbox: box(-13, 0, 26, 62), pushRadius: px(12), weight: 'normal', poise: 3,
  moves: { light: 'truck-guard.baton' },
  ai: {
    name: 'brawler', ring: px(78), patience: 36, rise: 'truck-guard.rise',
    antiAir: { move: 'truck-guard.baton-up', far: px(92) },
    guard: { blows: 2, counter: 'truck-guard.baton' },
    attacks: [
      { move: 'truck-guard.baton', near: px(20), far: px(50), chance: 3 },
      { move: 'truck-guard.bash', near: px(60), far: px(120), chance: 2 },
    ],
  },
};

/** Without them he is quicker, and furious. */
export const truckGuardBare: ActorDef = {
  team: 'gang', look: 'truck-guard-bare', hp: 60, score: 250,
  walkSpeed: px(1.4), runSpeed: px(2.4), depthSpeed: px(0.9),
  hurtbox: BODY, pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'truck-guard-bare.punch' },
  ai: {
    name: 'brawler', ring: px(68), patience: 16, rise: 'truck-guard-bare.rise', evades: true,
    antiAir: { move: 'truck-guard-bare.uppercut', far: px(104) },
    attacks: [
      { move: 'truck-guard-bare.punch', near: px(20), far: px(50), chance: 3 },
      { move: 'truck-guard-bare.headlong', near: px(60), far: px(130), chance: 2 },
    ],
  },
};

/** Fires along your lane: the barrel comes up, then leave the lane. Up close he clubs. */
export const shotgunner: ActorDef = {
  team: 'gang', look: 'shotgunner', hp: 45, score: 220,
  walkSpeed: px(1), runSpeed: px(1.9), depthSpeed: px(0.8),
  hurtbox: BODY, pushRadius: px(10), weight: 'normal', poise: 0,
  moves: { light: 'shotgunner.blast' },
  ai: {
    name: 'shooter', ring: px(170), patience: 110, rise: 'shotgunner.rise', evades: true,
    antiAir: { move: 'shotgunner.butt-up', far: px(92) },
    attacks: [
      { move: 'shotgunner.blast', near: px(60), far: px(300), chance: 1 },
      { move: 'shotgunner.butt', near: px(18), far: px(44), chance: 1 },
    ],
  },
};


export const truckCrewMoves = {
  'truck-hand.punch': {
    startup: 22, active: 3, recovery: 18, anim: 'punch', telegraph: 'white',
    hitbox: box(-4, 28, 40, 24), depth: px(10), advance: px(2.4), advanceFrom: 14,
    hit: { damage: 6, hitstop: 5, hitstun: 18, stagger: 0, knockback: px(1.6), weight: 'light' },
  },
  'truck-hand.kick': {
    startup: 24, active: 4, recovery: 20, anim: 'kick', telegraph: 'white',
    hitbox: box(-4, 14, 46, 30), depth: px(10), advance: px(3.2), advanceFrom: 16,
    hit: { damage: 8, hitstop: 6, hitstun: 22, stagger: 0, knockback: px(2.4), weight: 'medium' },
  },
  'truck-hand.sack': {
    startup: 28, active: 5, recovery: 26, anim: 'sack', telegraph: 'red',
    hitbox: box(-14, 18, 66, 40), depth: px(10),
    hit: { damage: 11, hitstop: 8, hitstun: 26, stagger: 0, knockback: px(3), launch: px(2.4), weight: 'heavy' },
  },
  'truck-guard.baton': {
    startup: 26, active: 4, recovery: 22, anim: 'baton', telegraph: 'white',
    hitbox: box(-4, 16, 52, 50), depth: px(10), advance: px(1.6), advanceFrom: 18,
    hit: { damage: 11, hitstop: 8, hitstun: 24, stagger: 0, knockback: px(2), weight: 'medium' },
  },
  'truck-guard.bash': {
    startup: 30, active: 12, recovery: 26, anim: 'bash', telegraph: 'red',
    hitbox: box(-4, 10, 34, 48), depth: px(10), advance: px(4.4), advanceFrom: 28, wallDaze: 60,
    hit: { damage: 12, hitstop: 9, hitstun: 26, stagger: 0, knockback: px(4), launch: px(2.6), weight: 'heavy' },
  },
  'truck-guard-bare.punch': {
    startup: 26, active: 3, recovery: 14, anim: 'punch', telegraph: 'white',
    hitbox: box(-4, 28, 42, 26), depth: px(10), advance: px(2.6), advanceFrom: 16,
    hit: { damage: 9, hitstop: 6, hitstun: 20, stagger: 0, knockback: px(2), weight: 'medium' },
  },
  'truck-guard-bare.headlong': {
    startup: 28, active: 12, recovery: 26, anim: 'headlong', telegraph: 'white',
    hitbox: box(-4, 14, 48, 40), depth: px(10), advance: px(5), advanceFrom: 26,
    hit: { damage: 11, hitstop: 8, hitstun: 24, stagger: 0, knockback: px(3.4), launch: px(2.4), weight: 'medium' },
  },
  'shotgunner.blast': {
    startup: 44, active: 3, recovery: 50, anim: 'blast', telegraph: 'red', shot: 'buckshot',
    ...TOUCHES_NOBODY,
  },
  'shotgunner.butt': {
    startup: 22, active: 4, recovery: 20, anim: 'butt', telegraph: 'white',
    hitbox: box(-4, 26, 42, 30), depth: px(10), advance: px(1.4), advanceFrom: 14,
    hit: { damage: 8, hitstop: 6, hitstun: 22, stagger: 0, knockback: px(3), weight: 'medium' },
  },
  'truck-hand.rise': rising(26, 5),
  'truck-guard.baton-up': antiAir('baton-up', 24, 12),
  'truck-guard.rise': rising(28, 7),
  'truck-guard-bare.uppercut': antiAir('uppercut', 20, 11),
  'truck-guard-bare.rise': rising(26, 7),
  'shotgunner.butt-up': antiAir('butt-up', 22, 11),
  'shotgunner.rise': rising(26, 6),
} satisfies Record<string, MoveDef>;
