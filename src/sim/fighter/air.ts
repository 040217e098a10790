import type { Actor } from '../actor';
import { Button, isDown } from '../buttons';
import { defOf, type Sim } from '../sim';
import { surfaceAt } from '../stage/ground';
import { FRAMES_PER_SECOND, px } from '../units';
import type { FighterState } from '../sim';

/** 42 frames in the air with an apex near 60 px (docs/rules.md 1a). */
export const GRAVITY = 70;
const JUMP_SPEED = 1470;
const SQUAT = 3;
const LAND = 4;
/** Letting go of the button between these frames makes it a short hop. */
const HOP = { from: 5, to: FRAMES_PER_SECOND / 5, speed: px(3) } as const;

/** Knees bend: three frames, then off the floor with the speed he had. */
export const squat: FighterState = {
  is: ['solid'],
  update(_sim, actor) {
    if (actor.stateFrame < SQUAT) return null;
    return 'air';
  },
};

export const air: FighterState = {
  is: [],
  enter(sim, actor) {
    const def = defOf(sim, actor);
    actor.vz = JUMP_SPEED;
    actor.vx = actor.intent.dx * Math.max(Math.abs(actor.vx), def.walkSpeed + px(0.5));
    actor.vy = actor.intent.dy * def.depthSpeed;
    sim.events.push({ type: 'jumped', actor: actor.id, surface: surfaceAt(sim.level, actor.x) });
  },
  update(sim, actor) {
    const move = airMove(sim, actor);
    if (move) {
      actor.move = move;
      return 'attack';
    }
    if (actor.stateFrame > 0 && actor.z === 0) return 'land';
    const hops = actor.role === 'hero' && actor.stateFrame >= HOP.from && actor.stateFrame <= HOP.to;
    if (hops && !isDown(actor.intent.held, Button.jump)) actor.vz = Math.min(actor.vz, HOP.speed);
    return null;
  },
};

export const land: FighterState = {
  is: ['free', 'solid'],
  enter(sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    sim.events.push({ type: 'landed', actor: actor.id, surface: surfaceAt(sim.level, actor.x), hard: false });
  },
  update: (_sim, actor) => (actor.stateFrame < LAND ? null : 'idle'),
};

function airMove(sim: Sim, actor: Actor): string | null {
  const { moves } = defOf(sim, actor);
  const { intent } = actor;
  if (intent.heavy > 0 && moves.airHeavy) {
    intent.heavy = 0;
    return moves.airHeavy;
  }
  if (intent.light === 0) return null;
  const aimed = isDown(intent.held, Button.down) ? moves.airLightDown : intent.dx !== 0 ? moves.airLightForward : undefined;
  const move = aimed ?? moves.airLight;
  if (move) intent.light = 0;
  return move ?? null;
}
