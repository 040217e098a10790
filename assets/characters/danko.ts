/** Captain Danko: the body, the face and the moves every outfit of his shares. */
import type { AnimDef } from '../build/rig/character.ts';
import { BODIES } from './bodies.ts';
import { FACES } from './faces.ts';
import { AIR_CROSS, AIR_JAB, BEAR_RUSH, BEAR_SHOVE, REBOUND, STEAM, UPPERCUT } from './poses/follow-ups.ts';
import { GRAB, HOLD, KNEE, THROW, THROW_BACK } from './poses/grapples.ts';
import { CRASH, HURL, PICKUP, STONE, SWING, WIN } from './poses/handling.ts';
import { DEAD, DIZZY, GETUP, HELD, HIT_HIGH, HIT_LOW, LAUNCHED, LYING, SURRENDER, THROWN } from './poses/hurt.ts';
import { DASH_KICK, JUMP_KICK, JUMP_STOMP, SWEEP } from './poses/kicks.ts';
import { makeRun, makeWalk } from './poses/locomotion.ts';
import { BACK_ELBOW, CHARGING, CROSS, GUT, HAYMAKER, HAYMAKER_CHARGED, HEADBUTT, JAB, SHOULDER } from './poses/punches.ts';
import { BANYA_SPIN, SLAM, SLAM_LAND } from './poses/specials.ts';
import { FALL, GUARD_HIT, GUARD_UP, IDLE, IDLE_ARMED, IDLE_HURT, LAND, PARRY, RISE, SQUAT, STEP, STEP_BACK } from './poses/states.ts';

const ANIMS: Record<string, AnimDef> = {
  idle: IDLE,
  'idle-hurt': IDLE_HURT,
  'idle-armed': IDLE_ARMED,
  walk: makeWalk(BODIES.danko),
  run: makeRun(BODIES.danko, { lean: 38, pelvisLean: 24, arm: 1.25 }),
  step: STEP,
  'step-back': STEP_BACK,
  squat: SQUAT,
  rise: RISE,
  fall: FALL,
  land: LAND,
  guard: GUARD_UP,
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
  cross: CROSS,
  gut: GUT,
  headbutt: HEADBUTT,
  haymaker: HAYMAKER,
  charging: CHARGING,
  'haymaker-charged': HAYMAKER_CHARGED,
  shoulder: SHOULDER,
  sweep: SWEEP,
  'dash-kick': DASH_KICK,
  'jump-kick': JUMP_KICK,
  'jump-stomp': JUMP_STOMP,
  slam: SLAM,
  'slam-land': SLAM_LAND,
  'back-elbow': BACK_ELBOW,
  uppercut: UPPERCUT,
  'air-jab': AIR_JAB,
  'air-cross': AIR_CROSS,
  rebound: REBOUND,
  'bear-rush': BEAR_RUSH,
  'bear-shove': BEAR_SHOVE,
  steam: STEAM,
  grab: GRAB,
  hold: HOLD,
  knee: KNEE,
  throw: THROW,
  'throw-back': THROW_BACK,
  'banya-spin': BANYA_SPIN,
  pickup: PICKUP,
  swing: SWING,
  hurl: HURL,
  stone: STONE,
  crash: CRASH,
  win: WIN,
};

export const DANKO = { body: BODIES.danko, head: FACES.danko, anims: ANIMS };
