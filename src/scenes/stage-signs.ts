import { Listener } from '../audio/captions';
import { isLineKey, line, originalOf } from '../content/lines';
import type { SimEvent } from '../sim/event';
import { defOf, type Seen, type Sim } from '../sim/sim';
import { nameOfKind } from './kind-names';
import { element, poster } from './screens/element';
import { ThingPlate } from './screens/thing-plate';
import type { Shared } from './shared';
import { spoken } from './spoken';
import { nameOfThing } from './thing-names';
import { TouchOffers } from './touch-offers';

const HEALTH_STEPS = [75, 50, 25, 10];

/** What a stage says in words, outside the picture: captions, the screen reader's news, the sign when down. */
export class StageSigns {
  private readonly down = element(
    'div', { class: 'down', hidden: true }, element('h2', {}, ...poster(line('down.title'))), element('p', {}, line('down.how')),
  );
  private readonly offers: TouchOffers;
  private readonly taken: ThingPlate;
  private readonly listener = new Listener((says) => line(`sound.${says}`));
  private health = 100;
  private greeted = false;

  constructor(private readonly shared: Shared, sim: Seen<Sim>) {
    this.offers = new TouchOffers(shared.devices.touch);
    shared.devices.controls.onPadLost = (_, seat) => {
      if (seat === 1) this.announce(line('players.pad-gone'));
    };
    shared.host.append(this.down);
    this.taken = new ThingPlate(shared.host);
    this.greet(sim);
  }

  close(): void {
    this.down.remove();
    this.taken.close();
    this.shared.devices.controls.onPadLost = () => {};
    this.shared.captions.clear();
  }

  /** What happened this tick. */
  tell(events: readonly Seen<SimEvent>[], sim: Sim): void {
    const { captions, settings, status } = this.shared;
    const now = performance.now();
    if (events.some(({ type }) => type === 'talkBegan')) captions.clear(); // what was said before it is old news when it is over
    if (sim.world.talk) return this.hush(); // a talk has the floor, and says itself what is said
    this.greet(sim);
    for (const event of events) {
      const news = newsOf(event);
      if (news !== null) status.say(news);
      const thing = nameOfThing(sim, event);
      if (thing) this.taken.show(thing, now);
      if (event.type === 'playerJoined') this.announce(this.welcome(speakerOf(sim, event.actor)));
      if (event.type === 'playerLeft') this.announce(line('players.left', { name: speakerOf(sim, event.actor) }));
      if (event.type === 'said' && isLineKey(event.line)) {
        captions.say(nameOfKind(event.by), spoken(event.line, settings.now.subtitles), originalOf(event.line));
      } else if (settings.now.captions) captions.show(this.listener.captionsOf(event, sim));
    }
    this.shared.hints.watch(events, sim);
    this.offers.update(sim);
    const up = sim.world.outcome !== 'down';
    if (this.down.hidden !== up) this.down.hidden = up;
    this.tellHealth(sim);
  }

  /** The stage waits: words that belong to the fight wait with it, unseen. */
  hush(): void {
    this.shared.captions.hush();
    this.taken.clear();
  }

  update(): void {
    this.shared.captions.update(performance.now());
    this.taken.update(performance.now());
  }

  /** The stage says what it is, once, when nobody talks any more. */
  private greet(sim: Seen<Sim>): void {
    if (this.greeted || sim.world.talk) return;
    this.greeted = true;
    const { devices, status } = this.shared;
    const level = isLineKey(sim.level.title) ? line(sim.level.title) : sim.level.id;
    status.say(line('stage.started', { level, difficulty: line(`difficulty.${sim.world.difficulty}`) }));
    const onGlass = devices.controls.lastDevice === 'touch';
    if (sim.world.partnership && devices.second === null && !onGlass) this.announce(line('players.may-join'));
  }

  /** The second player's own buttons, in one breath. */
  private welcome(name: string): string {
    const { devices } = this.shared;
    const [light, jump, partner] = (['light', 'jump', 'partner'] as const).map((action) => devices.nameOf(action, 1));
    return line('players.joined', { name, move: devices.moveName(1), light: light!, jump: jump!, partner: partner! });
  }

  private announce(text: string): void {
    this.shared.captions.note(text);
    this.shared.status.say(text);
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

function speakerOf(sim: Seen<Sim>, id: number): string {
  const kind = sim.world.actors.find((actor) => actor.id === id)?.kind;
  return kind === undefined ? line('kind.somebody') : nameOfKind(kind);
}
