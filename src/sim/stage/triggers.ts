import type { TriggerDef } from '../level-def';
import { is, type Sim } from '../sim';
import { openTalk } from '../talk/talk-state';

/** Places a hero walks into: each happens once. */
export function updateTriggers(sim: Sim): void {
  const { fired } = sim.world.brawl;
  for (const trigger of sim.level.triggers) {
    if (sim.world.talk) return; // the rest when that is over
    if (!isReached(sim, trigger) || fired.includes(trigger.id)) continue;
    fired.push(trigger.id);
    tell(sim, trigger);
  }
}

function isReached(sim: Sim, { x0, x1 }: TriggerDef): boolean {
  for (const { player, x } of sim.world.actors) if (player !== null && x >= x0 && x < x1) return true;
  return false;
}

function tell(sim: Sim, { kind, value, by }: TriggerDef): void {
  switch (kind) {
    case 'line': speak(sim, by, value); break;
    case 'hint': sim.events.push({ type: 'hinted', hint: value }); break;
    case 'talk': openTalk(sim, value); break;
    case 'statue': sim.events.push({ type: 'statueShown' }); break;
    case 'extras': sim.events.push({ type: 'extrasFlexed' }); break;
  }
}

/** By whoever of that kind is here and on his feet; else from out of sight, under his name. */
function speak(sim: Sim, by: string, line: string): void {
  const body = sim.world.actors.find((actor) => actor.kind === by && !is(sim, actor, 'beaten'));
  sim.events.push({ type: 'said', actor: body?.id ?? null, by, line });
}
