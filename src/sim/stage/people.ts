import type { Actor } from '../actor';
import { exclaim } from '../duo/barks';
import { isOut } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import type { PersonDef } from '../level-def';
import { defOf, spawn, type Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';

/** Those who are only there: they stand about, flee, fall, or come when it is over and clap. */
export function settlePeople(sim: Sim, fromX: number): void {
  sim.level.people.forEach((def, index) => {
    if (def.act !== 'applaud' && def.x >= fromX) place(sim, def, index);
  });
}

function place(sim: Sim, def: PersonDef, index: number): Actor {
  const actor = spawn(sim, def.kind, def.x, def.y);
  actor.role = 'bystander';
  actor.wave = `person/${index}`;
  actor.facing = -1;
  return actor;
}

/** Called when an arena locks or clears. */
export function cuePeople(sim: Sim, arena: string, when: PersonDef['when']): void {
  sim.level.people.forEach((def, index) => {
    if (def.cue !== arena || def.when !== when) return;
    const actor = sim.world.actors.find(({ wave }) => wave === `person/${index}`) ?? (def.act === 'applaud' ? arrive(sim, def, index) : undefined);
    if (!actor) return;
    if (def.line !== null) sim.events.push({ type: 'said', actor: actor.id, line: def.line });
    if (def.act === 'fall') changeState(sim, actor, 'dead');
    if (def.act === 'flee') actor.wave = 'person/flees';
  });
  if (when === 'clear') sendBackup(sim);
}

function arrive(sim: Sim, def: PersonDef, index: number): Actor {
  const actor = place(sim, def, index);
  actor.x = sim.world.stage.camera.x - px(20);
  actor.facing = 1;
  return actor;
}

// ---- "units are on their way"

/** One call an arena. Two officers come when it is over, and applaud. */
export function callBackup(sim: Sim, caller: Actor): boolean {
  const { partnership, stage } = sim.world;
  const { buddy } = defOf(sim, caller);
  if (!partnership || !buddy || partnership.backup !== null || stage.arena === null) return false;
  partnership.backup = buddy.backup;
  sim.events.push({ type: 'backupCalled' });
  exclaim(sim, caller, 'backup');
  return true;
}

const PAIR = [{ x: px(70), y: px(22) }, { x: px(104), y: px(38) }] as const;

function sendBackup(sim: Sim): void {
  const { partnership, stage } = sim.world;
  if (!partnership || partnership.backup === null) return;
  for (const { x, y } of PAIR) {
    const actor = spawn(sim, partnership.backup, stage.camera.x - px(20), y);
    actor.role = 'bystander';
    actor.wave = `backup/${stage.camera.x + x}`;
  }
  partnership.backup = null;
  sim.events.push({ type: 'backupCame' });
}

const CLAPS = 200;

/** Walks whoever is on his way, and lets go of whoever is out of the picture. */
export function movePeople(sim: Sim): void {
  const { camera } = sim.world.stage;
  for (const actor of sim.world.actors) {
    if (actor.role !== 'bystander' || isOut(sim, actor)) continue;
    const { intent, wave } = actor;
    intent.dx = 0;
    if (wave === 'person/flees') run(actor);
    else if (wave?.startsWith('backup/')) comeAndClap(sim, actor, Number(wave.slice('backup/'.length)));
    else if (wave !== null && applauds(sim, wave)) comeAndClap(sim, actor, sim.level.people[Number(wave.slice('person/'.length))]!.x);
  }
  const gone = ({ role, x, wave }: Actor): boolean =>
    role === 'bystander' && (wave === 'person/flees' ? x > camera.x + px(VIEW_WIDTH + 60) : x < camera.x - px(240));
  if (sim.world.actors.some(gone)) sim.world.actors = sim.world.actors.filter((actor) => !gone(actor));
}

const applauds = (sim: Sim, wave: string): boolean =>
  wave.startsWith('person/') && sim.level.people[Number(wave.slice('person/'.length))]?.act === 'applaud';

function run({ intent }: Actor): void {
  intent.dx = 1;
  intent.ahead = 99;
}

function comeAndClap(sim: Sim, actor: Actor, x: number): void {
  if (actor.state === 'show') {
    if (actor.stateFrame === CLAPS) changeState(sim, actor, 'idle');
    return;
  }
  if (actor.x < x - px(3) && actor.stagger.hits === 0) {
    actor.intent.dx = 1;
    return;
  }
  if (actor.stagger.hits > 0) return;
  actor.stagger.hits = 1; // has clapped
  changeState(sim, actor, 'show');
  sim.events.push({ type: 'applauded' });
}
