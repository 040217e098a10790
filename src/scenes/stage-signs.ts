import { captionsOf } from '../audio/captions';
import { isLineKey, line } from '../content/lines';
import type { SimEvent } from '../sim/event';
import { defOf, type Seen, type Sim } from '../sim/sim';
import { element, poster } from './screens/element';
import type { Shared } from './shared';
import { hasUse } from './within-reach';

const HEALTH_STEPS = [75, 50, 25, 10];

/** What a stage says in words, outside the picture: captions, the screen reader's news, the sign when down. */
export class StageSigns {
  private readonly down = element(
    'div', { class: 'down', hidden: true }, element('h2', {}, ...poster(line('down.title'))), element('p', {}, line('down.how')),
  );
  private health = 100;

  constructor(private readonly shared: Shared, sim: Seen<Sim>) {
    shared.host.append(this.down);
    const level = isLineKey(sim.level.title) ? line(sim.level.title) : sim.level.id;
    shared.status.say(line('stage.started', { level, difficulty: line(`difficulty.${sim.world.difficulty}`) }));
  }

  close(): void {
    this.down.remove();
    this.shared.captions.clear();
  }

  /** What happened this tick. */
  tell(events: readonly Seen<SimEvent>[], sim: Seen<Sim>): void {
    const { captions, settings, status } = this.shared;
    const now = performance.now();
    for (const event of events) {
      const news = newsOf(event);
      if (news !== null) status.say(news);
      if (event.type === 'said' && isLineKey(event.line)) captions.say(speakerOf(sim, event.actor), line(event.line), now);
      else if (settings.now.captions) captions.show(captionsOf(event, sim), now);
    }
    this.shared.hints.watch(events, sim);
    const hero = sim.world.actors.find((actor) => actor.player === 0);
    this.shared.hands.offerUse(hero !== undefined && hasUse(sim, hero));
    this.down.hidden = sim.world.stage.outcome !== 'down';
    this.tellHealth(sim);
  }

  /** The stage waits: words that belong to the fight wait with it, unseen. */
  hush(): void {
    this.shared.captions.clear();
  }

  update(): void {
    this.shared.captions.update(performance.now());
  }

  private tellHealth(sim: Seen<Sim>): void {
    const hero = sim.world.actors.find((actor) => actor.player === 0);
    if (!hero) return;
    const percent = Math.round((hero.hp * 100) / defOf(sim, hero).hp);
    const step = HEALTH_STEPS.find((mark) => percent <= mark && this.health > mark);
    this.health = percent;
    if (step !== undefined && hero.hp > 0) this.shared.status.say(line('stage.health', { percent }));
  }
}

function newsOf(event: Seen<SimEvent>): string | null {
  switch (event.type) {
    case 'arenaLocked': return line(event.boss ? 'stage.boss' : 'stage.arena');
    case 'arenaCleared': return line('stage.cleared');
    case 'checkpoint': return line('stage.checkpoint');
    case 'wentDown': return `${line('stage.down')} ${line('down.how')}`;
    case 'levelCleared': return line('stage.won');
    default: return null;
  }
}

function speakerOf(sim: Seen<Sim>, id: number | null): string {
  const kind = sim.world.actors.find((actor) => actor.id === id)?.kind;
  const key = `kind.${kind}`;
  return isLineKey(key) ? line(key) : line('kind.somebody');
}
