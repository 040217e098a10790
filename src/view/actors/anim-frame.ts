import type { Actor } from '../../sim/actor';
import type { Content } from '../../sim/content';
import { isGathering } from '../../sim/fighter/attack';
import { Bounce } from '../../sim/fighter/hurt';
import { lengthOf, type MoveDef } from '../../sim/move-def';
import type { Seen } from '../../sim/sim';
import { px } from '../../sim/units';
import { MS_A_FRAME, totalMs, type AnimDef, type Atlas, type FrameDef } from '../assets/atlas';
import { PACED } from '../features/features';
import { CARRIED, hisWay, STRUCK, type Zone } from './reactions';
import { HURT_SHARE, STATE_ANIMS } from './state-anims';

/** What the view remembers of an actor besides his state. */
export interface Memory {
  readonly travelled: number; // subpixels walked since he set off; falls when he backs away
  readonly zone: Zone; // where the last hit landed
  readonly won: number | null; // frames since he has shown that he has won; null: there is nothing won, or he is busy
}

/** Held this high he is carried on his back. */
const OVERHEAD = px(16);

/** Which drawing shows an actor: worked out from his state, so a rewound or replayed actor looks right. */
export function drawingOf(content: Content, atlas: Atlas, actor: Seen<Actor>, memory: Memory): string {
  const move = actor.state === 'attack' && actor.move !== null ? content.moves[actor.move] : undefined;
  if (move && isGathering(actor, move)) {
    const held = firstOf(atlas, ['charging', move.anim, 'idle']);
    return held.frames[timeIndex(held, (actor.own?.of === 'attack' ? actor.own.gathered : 0) * MS_A_FRAME)]!;
  }
  const anim = move ? firstOf(atlas, [move.anim, 'idle']) : firstOf(atlas, animNames(content, actor, memory));
  return anim.frames[move ? moveIndex(anim, move, actor.stateFrame) : stateIndex(anim, actor, memory)]!;
}

/** The anims that suit, best first. */
function animNames(content: Content, actor: Seen<Actor>, memory: Memory): readonly string[] {
  const names = STATE_ANIMS[actor.state];
  const backwards = actor.vx * actor.facing < 0;
  switch (actor.state) {
    case 'idle':
      if (isProud(actor, memory)) return ['win', ...names];
      return actor.timers.rooted > 0
        ? ['rooted', ...names]
        : actor.carried
          ? ['idle-armed', ...names]
          : isHurt(content, actor)
            ? ['idle-hurt', ...names]
            : names;
    case 'air':
      return actor.vz > 0 ? ['rise', ...names] : names;
    case 'guard':
      return actor.hitstop > 0 ? ['guard-hit', ...names] : names;
    case 'step':
      return backwards ? ['step-back', ...names] : names;
    case 'hitstun':
      return actor.own?.of === 'plates' ? ['plates', ...names] : hisWay(actor, [...STRUCK[memory.zone], ...names]);
    case 'held':
      return actor.z > OVERHEAD ? [...CARRIED, ...names] : names;
    case 'dead':
      return hisWay(actor, actor.z > 0 ? ['launched', ...names] : names);
    case 'launched':
    case 'lying':
    case 'getup':
      return hisWay(actor, names);
    case 'show':
      return isProud(actor, memory) ? ['win', ...names] : names;
    case 'team':
      return [`team-${actor.move}`, ...names];
    case 'teamed':
      return [actor.move ?? 'held', ...names];
    case 'hold':
      return (actor.order?.nelson ?? 0) > 0 ? ['nelson', ...names] : names;
    case 'walk':
    case 'run': return actor.timers.rooted > 0 ? ['rooted', ...names] : names;
    default: return names;
  }
}

function isHurt(content: Content, actor: Seen<Actor>): boolean {
  const full = content.actors[actor.kind]?.hp ?? actor.hp;
  return actor.role === 'hero' && actor.hp < full * HURT_SHARE;
}

function firstOf(atlas: Atlas, names: readonly string[]): AnimDef {
  for (const name of names) {
    const anim = atlas.anims[name];
    if (anim) return anim;
  }
  throw new Error(`${atlas.look} has none of the anims ${names.join(', ')}`);
}

function stateIndex(anim: AnimDef, actor: Seen<Actor>, memory: Memory): number {
  if (anim.cycle !== undefined && (actor.state === 'walk' || actor.state === 'run')) return strideIndex(anim, anim.cycle, memory.travelled);
  const paced = PACED[actor.state];
  if (paced) return paced(anim, actor.stateFrame);
  if (actor.state === 'launched' || (actor.state === 'dead' && actor.z > 0)) return flightIndex(anim, actor);
  return timeIndex(anim, (isProud(actor, memory) ? memory.won! : actor.stateFrame) * MS_A_FRAME);
}

/** He stands, with nothing in his hands, and has won: one gesture, from one state into the next. */
const isProud = ({ state, carried }: Seen<Actor>, { won }: Memory): boolean =>
  won !== null && (state === 'show' || (state === 'idle' && !carried));

/** Legs go by the ground covered, so that a planted foot stays where it is. */
export function strideIndex(anim: AnimDef, cycle: number, travelled: number): number {
  const round = travelled / px(cycle);
  return at(anim, (round - Math.floor(round)) * totalMs(anim));
}

/** Rising bodies show the first half of the drawings, falling ones the second; off the floor again nobody turns back. */
function flightIndex(anim: AnimDef, actor: Seen<Actor>): number {
  if (actor.own?.of === 'flight' && (actor.own.bounces & Bounce.floor) === 0) return anim.frames.length - 1;
  const half = Math.ceil(anim.frames.length / 2);
  if (actor.vz > 0) return Math.min(half - 1, timeIndex(anim, actor.stateFrame * MS_A_FRAME));
  return Math.min(anim.frames.length - 1, half + (actor.vz < -px(2) ? 1 : 0));
}

export function timeIndex(anim: AnimDef, ms: number): number {
  const whole = totalMs(anim);
  return at(anim, anim.loop && whole > 0 ? ms % whole : ms);
}

/** Drawings before the contact pose share the startup; the rest share active and recovery. */
export function moveIndex(anim: AnimDef, move: MoveDef, frame: number): number {
  const hit = Math.min(anim.hit ?? 0, anim.frames.length - 1);
  if (frame < move.startup && hit > 0) return spread(anim, 0, hit, frame / move.startup);
  const after = Math.max(1, lengthOf(move) - move.startup);
  return spread(anim, hit, anim.frames.length, (frame - move.startup) / after);
}

/** The drawing `share` of the way through drawings `from`..`to`-1, each as long as its ms. */
function spread(anim: AnimDef, from: number, to: number, share: number): number {
  let whole = 0;
  for (let i = from; i < to; i++) whole += anim.ms[i]!;
  let left = Math.max(0, share) * whole + 1e-6; // a drawing begins on the frame its time is up, whatever the rounding
  for (let i = from; i < to; i++) {
    left -= anim.ms[i]!;
    if (left < 0) return i;
  }
  return to - 1;
}

function at(anim: AnimDef, ms: number): number {
  let left = ms + 1e-6;
  for (let i = 0; i < anim.frames.length; i++) {
    left -= anim.ms[i]!;
    if (left < 0) return i;
  }
  return anim.frames.length - 1;
}

/** Ground covered between two ticks, the way he faces; steps into the depth count as forward. */
export const strideOf = (fromX: number, fromY: number, toX: number, toY: number, facing: number): number =>
  (toX - fromX) * facing + Math.abs(toY - fromY);

/**
 * Logical px by which a body that flies is lowered. Its drawings lie as high above the pivot as a standing man's hip; `height` above the
 * floor grows into that, so that he leaves the floor and meets it with his back and not with air.
 */
export function settling(frame: FrameDef, scale: number, height: number): number {
  const gap = -(frame.oy + frame.h) / scale;
  return Math.max(0, gap - height);
}
