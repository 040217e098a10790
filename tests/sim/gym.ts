import { content } from '../../src/content/content';
import { places } from '../../src/content/places';
import type { Actor } from '../../src/sim/actor';
import { begin } from '../../src/sim/begin';
import type { SimEvent } from '../../src/sim/event';
import { changeState } from '../../src/sim/fighter/change-state';
import type { LevelDef } from '../../src/sim/level-def';
import { spawn, type Setup, type Sim } from '../../src/sim/sim';
import { createBrain } from '../../src/sim/stage/spawning';
import { step } from '../../src/sim/step';
import { BELT, px } from '../../src/sim/units';

/** An empty room four screens long: for trying one thing at a time. */
export const emptyRoom: LevelDef = {
  id: 'gym',
  title: 'level.gym',
  number: 0,
  mode: 'brawl',
  opening: null,
  ending: null,
  hero: 'danko',
  partner: null,
  length: px(1920),
  par: 3600,
  rankScore: 1000,
  music: 'banya',
  start: { x: px(200), y: px(32) },
  grounds: [
    { x0: 0, x1: px(960), y0: 0, y1: px(BELT - 1), surface: 'tile' },
    { x0: px(960), x1: px(1920), y0: 0, y1: px(BELT - 1), surface: 'snow' },
  ],
  arenas: [{ id: 'far', x0: px(1440), x1: px(1920), waves: [[]], boss: false, music: 'banya', optional: false, ends: 'open' }],
  places: [{ x0: 0, x1: px(960), place: places['bath-gym']! }, { x0: px(960), x1: px(1920), place: places['snow-yard']! }],
  checkpoints: [], triggers: [], features: {}, lights: [], items: [], props: [], exit: px(1900), decor: [],
};

export interface Gym {
  readonly sim: Sim;
  readonly hero: Actor;
}

/** Danko, awake, in the middle of the empty room. */
export function gym(setup: Partial<Setup> = {}, level: LevelDef = emptyRoom): Gym {
  const sim = begin(content, level, { seed: 1, difficulty: 1, assist: 0, ...setup });
  const hero = sim.world.actors[0]!;
  changeState(sim, hero, 'idle');
  sim.events.length = 0;
  return { sim, hero };
}

/** A foe standing `dx` px ahead of the hero and `dy` px nearer the viewer, who does nothing but take it. */
export function dummy({ sim, hero }: Gym, dx: number, dy = 0, kind = 'goon'): Actor {
  const foe = spawn(sim, kind, hero.x + px(dx), hero.y + px(dy));
  foe.facing = dx > 0 ? -1 : 1;
  return foe;
}

/** A foe with a mind of his own, already in the fight. */
export function fighter(room: Gym, dx: number, dy = 0, kind = 'goon'): Actor {
  const foe = dummy(room, dx, dy, kind);
  foe.brain = { ...createBrain(foe.id), plan: 'wait', seen: 60, cool: 0 };
  return foe;
}

/** Holds the buttons for so many ticks; what happened, in order. */
export function hold({ sim }: Gym, buttons: number, ticks: number): SimEvent[] {
  const seen: SimEvent[] = [];
  for (let i = 0; i < ticks; i++) {
    step(sim, [buttons]);
    seen.push(...sim.events);
  }
  return seen;
}

/** Presses and lets go at once. */
export const tap = (room: Gym, buttons: number): SimEvent[] => hold(room, buttons, 1);
export const wait = (room: Gym, ticks: number): SimEvent[] => hold(room, 0, ticks);
export const types = (events: readonly SimEvent[]): string[] => events.map(({ type }) => type);

/** Puts a foe into one of his moves, `left` ticks before its first active frame. */
export function aboutToStrike({ sim }: Gym, foe: Actor, move: string, left: number): void {
  foe.brain ??= { ...createBrain(foe.id), plan: 'strike', seen: 60 };
  foe.brain.attack = move;
  foe.move = move;
  changeState(sim, foe, 'attack');
  foe.move = move;
  if (foe.own?.of === 'attack') Object.assign(foe.own, { began: sim.world.frame - 99, wait: 0, warned: 99 });
  foe.stateFrame = sim.content.moves[move]!.startup - left;
}

/** The same room with two heroes in it: Danko in his suit, driven, and Ridzik beside him. */
export const duoRoom: LevelDef = { ...emptyRoom, id: 'duo-gym', hero: 'danko-suit', partner: 'ridzik' };

export interface DuoGym extends Gym {
  readonly danko: Actor;
  readonly ridzik: Actor;
}

export function duoGym(lead: 'danko' | 'ridzik' = 'danko', level: LevelDef = duoRoom): DuoGym {
  const cast = lead === 'danko' ? level : { ...level, hero: 'ridzik', partner: 'danko-suit' };
  const { sim, hero } = gym({}, cast);
  const other = sim.world.actors[1]!;
  changeState(sim, other, 'idle');
  sim.events.length = 0;
  const [danko, ridzik] = lead === 'danko' ? [hero, other] : [other, hero];
  return { sim, hero, danko, ridzik };
}

/** A foe who reels, ripe for whatever comes. */
export function reeling(room: Gym, dx: number, kind = 'truck-hand', frames = 400): Actor {
  const foe = fighter(room, dx, 0, kind);
  foe.stun = frames;
  changeState(room.sim, foe, 'dizzy');
  return foe;
}
