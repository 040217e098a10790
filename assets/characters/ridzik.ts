/** Detective Ridzik, Chicago police: short, quick, round in the middle, and not above a low blow. */
import type { AnimDef, CharacterDef } from '../build/rig/character.ts';
import { makeBody } from './bodies.ts';
import { FACES } from './faces.ts';
import { JUMP_KICK, JUMP_STOMP, SLAM, SLAM_LAND } from './poses/ridzik-air.ts';
import { BURST, CUFF, FLUNG, HIGH_FIVE, MIRANDA, REVIVE, TAG, TAUNT, WINDED } from './poses/ridzik-buddy.ts';
import { COFFEE, COFFEE_BIG, COFFEE_CHARGING } from './poses/ridzik-coffee.ts';
import { AIR_CROSS, AIR_JAB, CUFF_SWING, KNEE_LIFT, REBOUND } from './poses/ridzik-follow-ups.ts';
import { BACK_ELBOW, GRAB, HOLD, KNEE, THROW, THROW_BACK } from './poses/ridzik-grapples.ts';
import { RELOAD, SHOOT, SUPPRESS } from './poses/ridzik-guns.ts';
import { HURL, PICKUP, SWING, WIN } from './poses/ridzik-handling.ts';
import { DEAD, DIZZY, GETUP, HELD, HIT_HIGH, HIT_LOW, LAUNCHED, LYING, SURRENDER, THROWN } from './poses/ridzik-hurt.ts';
import { IDLE, IDLE_ARMED, IDLE_HURT } from './poses/ridzik-idle.ts';
import { BELLY, ELBOW, JAB, SHOE, SLAP } from './poses/ridzik-light.ts';
import { FALL, GUARD, GUARD_HIT, LAND, PARRY, RISE, SQUAT, STEP, STEP_BACK } from './poses/ridzik-states.ts';
import { TEAM_FOOD_GROUPS, TEAM_GOOD_COP, TEAM_PEG_LEG_RELAY, teamGumbyPress, teamIronCurtain,
  teamWindyCity } from './poses/ridzik-team.ts';
import { BADGE, DASH_TACKLE, SHIN, TRIP } from './poses/ridzik-tricks.ts';
import { scramble, swagger } from './poses/ridzik-walks.ts';
import { ridzikOutfit } from './ridzik-outfit.ts';

const body = makeBody({
  th: 26, sh: 24.5, spine: 32.5, shW: 16.2, ua: 18.5, fa: 16.5, limb: 0.99, head: 23, wide: 0.9, deep: 0.96, belly: 9, waist: 1.1,
  bellyAt: 0.24, handS: 1.12, neckW: 6, footL: 12.4, headF: 3.4,
});

const ANIMS: Record<string, AnimDef> = {
  idle: IDLE,
  'idle-hurt': IDLE_HURT,
  'idle-armed': IDLE_ARMED,
  walk: swagger(body),
  run: scramble(body),
  step: STEP,
  'step-back': STEP_BACK,
  squat: SQUAT,
  rise: RISE,
  fall: FALL,
  land: LAND,
  guard: GUARD,
  'guard-hit': GUARD_HIT,
  parry: PARRY,
  'hit-high': HIT_HIGH,
  'hit-low': HIT_LOW,
  launched: LAUNCHED,
  lying: LYING,
  getup: GETUP,
  dizzy: DIZZY,
  held: HELD,
  thrown: THROWN,
  surrender: SURRENDER,
  dead: DEAD,
  jab: JAB,
  slap: SLAP,
  elbow: ELBOW,
  belly: BELLY,
  shoe: SHOE,
  coffee: COFFEE,
  charging: COFFEE_CHARGING,
  'coffee-big': COFFEE_BIG,
  trip: TRIP,
  shin: SHIN,
  'dash-tackle': DASH_TACKLE,
  badge: BADGE,
  'jump-kick': JUMP_KICK,
  'jump-stomp': JUMP_STOMP,
  slam: SLAM,
  'slam-land': SLAM_LAND,
  'back-elbow': BACK_ELBOW,
  'knee-lift': KNEE_LIFT,
  'air-jab': AIR_JAB,
  'air-cross': AIR_CROSS,
  rebound: REBOUND,
  'cuff-swing': CUFF_SWING,
  grab: GRAB,
  hold: HOLD,
  knee: KNEE,
  throw: THROW,
  'throw-back': THROW_BACK,
  pickup: PICKUP,
  swing: SWING,
  hurl: HURL,
  win: WIN,
  shoot: SHOOT,
  reload: RELOAD,
  tag: TAG,
  burst: BURST,
  winded: WINDED,
  revive: REVIVE,
  'high-five': HIGH_FIVE,
  suppress: SUPPRESS,
  cuff: CUFF,
  taunt: TAUNT,
  miranda: MIRANDA,
  flung: FLUNG,
  'team-good-cop': TEAM_GOOD_COP,
  'team-iron-curtain': teamIronCurtain(body),
  'team-gumby-press': teamGumbyPress(body),
  'team-food-groups': TEAM_FOOD_GROUPS,
  'team-peg-leg-relay': TEAM_PEG_LEG_RELAY,
  'team-windy-city': teamWindyCity(body),
};

export const ridzik: CharacterDef = {
  look: 'ridzik',
  body,
  outfit: ridzikOutfit(body),
  head: FACES.ridzik,
  gun: 'magnum',
  anims: ANIMS,
};
