import { Button, type Buttons } from '../../sim/buttons';
import type { Seen, Sim } from '../../sim/sim';
import type { TalkStep } from '../../sim/talk/talk-def';
import { READS, typingOf, type Talk } from '../../sim/talk/talk-state';

/**
 * What somebody wants who has pressed none of the fight's buttons. `press` is Enter's, and answers, too; `hurry` a tap's or a click's
 * beside the buttons, which answers nothing.
 */
export type Wish = 'press' | 'hurry' | 'skip' | { readonly answer: number; readonly step: number };

const MOST = 3; // wishes that wait: who taps on and on does not tap into the fight

/**
 * Makes presses of wishes, one a tick, so that a replay holds them and the sim knows of nothing else. A button that is held is let go of
 * for a tick first: only what goes down counts.
 */
export class TalkHands {
  private wishes: Wish[] = [];

  wish(wish: Wish): void {
    if (this.wishes.length < MOST) this.wishes.push(wish);
  }

  forget(): void {
    this.wishes = [];
  }

  /** Gives the answers that were given before, and skips the rest: as fast as buttons can be pressed. */
  repeat({ content, world: { talk } }: Seen<Sim>, choices: readonly string[]): void {
    if (!talk || this.wishes.length > 0) return;
    const given = (step: Seen<TalkStep>): number =>
      step.kind === 'question' ? step.answers.findIndex(({ id }) => choices.includes(`${step.id}:${id}`)) : -1;
    const ahead = (content.talks[talk.id]?.steps ?? []).slice(talk.step);
    const answer = ahead[0] ? given(ahead[0]) : -1;
    this.wish(answer >= 0 ? { answer, step: talk.step } : ahead.some((step) => given(step) >= 0) ? 'hurry' : 'skip');
  }

  /** The buttons for the tick to come. `held` are the players' own. */
  sample(held: readonly Buttons[], { content, world }: Seen<Sim>): readonly Buttons[] {
    const { talk } = world;
    const wish = this.wishes[0];
    if (!talk || wish === undefined) return held;
    const step = content.talks[talk.id]!.steps[talk.step]!;
    const asked = step.kind === 'question' && talk.frame >= typingOf(step.letters);
    if (typeof wish === 'string' ? wish === 'hurry' && asked : wish.step !== talk.step) {
      this.wishes.shift(); // it has been answered, or is not to be answered like that
      return held;
    }
    if (typeof wish !== 'string' && wish.answer === talk.pick && asked && talk.frame < typingOf(step.letters) + READS) return held;
    const button = buttonFor(wish, talk);
    const isHeld = ((talk.last[0] ?? 0) & button) !== 0;
    if (!isHeld && (typeof wish === 'string' || wish.answer === talk.pick)) this.wishes.shift();
    const [first = 0, ...others] = held;
    return [isHeld ? first & ~button : first | button, ...others];
  }
}

/** An answer is walked to, then confirmed. */
function buttonFor(wish: Wish, { pick }: Seen<Talk>): Buttons {
  if (wish === 'hurry' || wish === 'press') return Button.light;
  if (wish === 'skip') return Button.defend;
  if (wish.answer === pick) return Button.light;
  return wish.answer > pick ? Button.down : Button.up;
}
