import { line } from '../../content/lines';
import type { Buttons } from '../../sim/buttons';
import type { Seen, Sim } from '../../sim/sim';
import { stillness, type Heard, type Shared } from '../shared';
import { cast } from './talk-cast';
import { TalkHands } from './talk-hands';
import { talkPage, type TalkPage } from './talk-page';
import { TalkScreen, type Prompts } from './talk-screen';

const NOTHING: Heard = { talks: [], choices: [] };

/** Whoever talks in a stage, as one sees, reads and answers it. While nobody does there is nothing of it on the page. */
export class Conversation {
  private readonly hands = new TalkHands();
  private screen: TalkScreen | null = null;
  private said = ''; // what was last told to a screen reader
  private now: string | null = null; // the talk that goes on
  private readonly known: Set<string>;

  constructor(private readonly shared: Shared, sim: Seen<Sim>, private readonly before: Heard = NOTHING) {
    this.known = new Set(before.talks);
    shared.faces.fetch(sim.level, sim.content);
    this.tick(sim);
  }

  /** For the next attempt: a talk that still goes on has not been heard. */
  heard({ world }: Seen<Sim>): Heard {
    return { talks: [...this.known], choices: world.carry.choices };
  }

  close(): void {
    if (this.screen) this.shared.devices.talk(null);
    this.screen?.close();
    this.screen = null;
    this.hands.forget();
    this.said = '';
  }

  /** After each tick. */
  tick(sim: Seen<Sim>): void {
    const { talk } = sim.world;
    if (this.now !== null && talk?.id !== this.now) this.known.add(this.now);
    this.now = talk?.id ?? null;
    const page = this.isKnown() ? null : talkPage(sim, cast);
    if (!page) return this.close();
    this.screen ??= this.open();
    this.tell(page);
  }

  /** Shows where the talk has come to. False: nobody talks, the fight is to be seen. */
  draw(sim: Seen<Sim>): boolean {
    const { screen } = this;
    const page = screen && talkPage(sim, cast);
    if (!page) return false;
    const { devices } = this.shared;
    const onGlass = devices.controls.lastDevice === 'touch';
    const skip = onGlass ? '' : this.nameOf('defend');
    screen.show(page, sim.world.talk!.step);
    screen.showPrompts(this.prompts(page.kind === 'line' && page.asked, onGlass), [skip, line('talking.skip')], onGlass);
    return true;
  }

  /** The players' buttons, and the presses that clicks and taps stand for. */
  sample(held: readonly Buttons[], sim: Seen<Sim>): readonly Buttons[] {
    if (this.isKnown()) this.hands.repeat(sim, this.before.choices);
    return this.hands.sample(held, sim);
  }

  /** What an earlier attempt has heard is answered as it was then, unseen. */
  private isKnown(): boolean {
    return this.now !== null && this.before.talks.includes(this.now);
  }

  /** Time goes on after a pause: clicks beside its menu were meant for nobody. */
  resume(): void {
    this.hands.forget();
  }

  private open(): TalkScreen {
    const { devices, faces, host } = this.shared;
    const hurry = (): void => this.hands.wish('press');
    devices.talk(hurry);
    return new TalkScreen(
      host, faces, { wish: (wish) => this.hands.wish(wish), pause: () => devices.hold('asked') }, stillness(this.shared),
    );
  }

  private prompts(asked: boolean, onGlass: boolean): Prompts {
    if (onGlass) return [['', line(asked ? 'talking.tap-answer' : 'talking.tap')]];
    const light = this.nameOf('light');
    if (!asked) return [[light, line('talking.next')]];
    return [[`${this.nameOf('up')} ${this.nameOf('down')}`, line('talking.choose')], [light, line('talking.answer')]];
  }

  private nameOf(action: 'light' | 'defend' | 'up' | 'down'): string {
    const { devices } = this.shared;
    return devices.namesOf((player) => devices.nameOf(action, player));
  }

  /** Every step once and whole, then each answer as it is marked. */
  private tell(page: TalkPage): void {
    const said = page.kind === 'line' && page.asked ? `${page.key} ${page.pick}` : page.key;
    if (said === this.said) return;
    const isNew = !this.said.startsWith(page.key);
    this.said = said;
    if (isNew) this.shared.status.say(readingOf(page));
    else if (page.kind === 'line') this.shared.status.say(page.answers[page.pick]!);
  }
}

function readingOf(page: TalkPage): string {
  if (page.kind === 'card') return line('talking.card', { place: page.place.text, date: page.date.text, mission: page.mission.text });
  const { name, words: { text }, answers } = page;
  if (answers.length === 0) return line('caption.spoken', { speaker: name, text });
  return line('talking.asks', { speaker: name, text, answers: answers.map((answer, at) => `${at + 1}: ${answer}`).join(' ') });
}
