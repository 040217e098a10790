import type { Actor } from '../../actor';
import { changeState } from '../../fighter/change-state';
import { isOut } from '../../fighter/senses';
import { actorOf, defOf, spawn, type Feature, type FeatureRecords, type Sim } from '../../sim';
import { px, VIEW_WIDTH } from '../../units';

/** Somebody who is only there: what he does, and on which arena's locking or clearing. */
export interface PersonDef {
  readonly kind: string; // key into content.actors
  readonly x: number;
  readonly y: number;
  readonly act: 'stand' | 'fall' | 'flee' | 'applaud';
  readonly cue: string | null; // an arena; null: from the start
  readonly when: 'lock' | 'clear';
  readonly line: string | null; // what is said then: a string-table key
}

/** One who is here. */
interface Person {
  actor: number; // id
  def: number | null; // which of the level's people; null: back-up
  goes: 'nowhere' | 'off' | 'to'; // off: out of the picture; to: up to `x`, where he claps, and claps again
  x: number;
}

declare module '../../level-def' {
  interface LevelFeatures { people: readonly PersonDef[] }
}
declare module '../../sim' {
  interface FeatureRecords {
    people: {
      here: Person[];
      backup: string | null; // who has been called for and comes, to applaud, when the fight is over: a key into content.actors
    };
  }
}
declare module '../../actor-def' {
  interface BuddyDef {
    readonly backup: string; // who comes, in pairs, when he calls for help: a key into content.actors
  }
}
declare module '../../event' {
  interface FeatureEvents {
    backupCalled: object;
    backupCame: object;
    applauded: object;
  }
}

type People = FeatureRecords['people'];

/** Those who are only there: they stand about, flee, fall, or come when it is over and clap. */
export const people = {
  name: 'people',
  begin: ({ features, partner }) => (features.people !== undefined || partner !== null ? { here: [], backup: null } : null),
  settle(sim, own, fromX) {
    own.here.length = 0;
    sim.level.features.people?.forEach((def, index) => {
      if (def.act !== 'applaud' && def.x >= fromX) place(sim, own, index);
    });
  },
  update(sim, own) {
    for (const event of [...sim.events]) {
      if (event.type === 'arenaLocked') cue(sim, own, event.arena, 'lock');
      if (event.type === 'arenaCleared') cue(sim, own, event.arena, 'clear');
    }
    for (const person of own.here) walk(sim, person);
    letGo(sim, own);
  },
  answers: (sim, own, caller, aim) => aim === 'up' && callBackup(sim, own, caller),
} satisfies Feature<'people'>;

function place(sim: Sim, own: People, index: number): Actor {
  const def = sim.level.features.people![index]!;
  const actor = spawn(sim, def.kind, def.x, def.y);
  actor.role = 'bystander';
  actor.facing = -1;
  own.here.push({ actor: actor.id, def: index, goes: def.act === 'applaud' ? 'to' : 'nowhere', x: def.x });
  return actor;
}

function cue(sim: Sim, own: People, arena: string, when: PersonDef['when']): void {
  sim.level.features.people?.forEach((def, index) => {
    if (def.cue !== arena || def.when !== when) return;
    const person = own.here.find((one) => one.def === index);
    const actor = actorOf(sim, person?.actor ?? null) ?? (def.act === 'applaud' ? arrive(sim, own, index) : undefined);
    if (!actor) return;
    if (def.line !== null) sim.events.push({ type: 'said', actor: actor.id, by: actor.kind, line: def.line });
    if (def.act === 'fall') changeState(sim, actor, 'dead');
    if (def.act === 'flee' && person) person.goes = 'off';
  });
  if (when === 'clear') sendBackup(sim, own);
}

function arrive(sim: Sim, own: People, index: number): Actor {
  const actor = place(sim, own, index);
  actor.x = sim.world.brawl.camera.x - px(20);
  actor.facing = 1;
  return actor;
}

// ---- "units are on their way"

/** One call an arena. Two officers come when it is over, and applaud. */
function callBackup(sim: Sim, own: People, caller: Actor): boolean {
  const { buddy } = defOf(sim, caller);
  if (!buddy || own.backup !== null || sim.world.brawl.arena === null) return false;
  own.backup = buddy.backup;
  sim.events.push({ type: 'backupCalled' });
  return true;
}

const PAIR = [{ x: px(70), y: px(22) }, { x: px(104), y: px(38) }] as const;

function sendBackup(sim: Sim, own: People): void {
  if (own.backup === null) return;
  const { camera } = sim.world.brawl;
  for (const { x, y } of PAIR) {
    const actor = spawn(sim, own.backup, camera.x - px(20), y);
    actor.role = 'bystander';
    own.here.push({ actor: actor.id, def: null, goes: 'to', x: camera.x + x });
  }
  own.backup = null;
  sim.events.push({ type: 'backupCame' });
}

const CLAPS = 200;

function walk(sim: Sim, person: Person): void {
  const actor = actorOf(sim, person.actor);
  if (!actor || isOut(sim, actor)) return;
  actor.intent.dx = 0;
  if (person.goes === 'off') run(actor);
  else if (person.goes === 'to') comeAndClap(sim, person, actor);
}

function run({ intent }: Actor): void {
  intent.dx = 1;
  intent.ahead = 99;
}

function comeAndClap(sim: Sim, person: Person, actor: Actor): void {
  if (actor.state === 'show') {
    if (actor.stateFrame === CLAPS) changeState(sim, actor, 'idle');
    return;
  }
  if (actor.x < person.x - px(3)) {
    actor.intent.dx = 1;
    return;
  }
  changeState(sim, actor, 'show');
  sim.events.push({ type: 'applauded' });
}

/** Whoever is out of the picture has gone home. */
function letGo(sim: Sim, own: People): void {
  const { camera } = sim.world.brawl;
  const gone = own.here.filter(({ actor: id, goes }) => {
    const x = actorOf(sim, id)?.x;
    return x === undefined || (goes === 'off' ? x > camera.x + px(VIEW_WIDTH + 60) : x < camera.x - px(240));
  });
  if (gone.length === 0) return;
  sim.world.actors = sim.world.actors.filter(({ id }) => !gone.some(({ actor }) => actor === id));
  own.here = own.here.filter((person) => !gone.includes(person));
}
