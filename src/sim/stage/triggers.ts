import type { TriggerDef } from '../level-def';
import type { Sim } from '../sim';
import { openTalk } from '../talk/talk-state';

/** Places a hero walks into: each happens once. */
export function updateTriggers(sim: Sim): void {
  const { stage, actors } = sim.world;
  for (const trigger of sim.level.triggers) {
    if (stage.fired.includes(trigger.id)) continue;
    const hero = actors.find(({ player, x }) => player !== null && x >= trigger.x0 && x < trigger.x1);
    if (!hero) continue;
    stage.fired.push(trigger.id);
    tell(sim, trigger, hero.id);
  }
}

/** Lines of that name come from above. */
const LOUDSPEAKER = 'public.';

function tell(sim: Sim, { kind, value }: TriggerDef, hero: number): void {
  switch (kind) {
    case 'line': sim.events.push({ type: 'said', actor: value.startsWith(LOUDSPEAKER) ? null : hero, line: value }); break;
    case 'hint': sim.events.push({ type: 'hinted', hint: value }); break;
    case 'talk': openTalk(sim, value); break;
    case 'statue': sim.events.push({ type: 'statueShown' }); break;
    case 'extras': sim.events.push({ type: 'extrasFlexed' }); break;
  }
}
