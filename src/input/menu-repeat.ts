/** What a menu understands. `start`: the pad's Start or the pause key, which resumes a pause and starts at the title. */
export type MenuStep = 'up' | 'down' | 'left' | 'right' | 'confirm' | 'back' | 'start';

const FIRST_REPEAT = 380; // ms
const NEXT_REPEAT = 110;
const REPEATS: readonly MenuStep[] = ['up', 'down', 'left', 'right'];

/** A held direction steps through a menu: once at the press, then again and again. */
export class MenuRepeat {
  private held: ReadonlySet<MenuStep> = new Set();
  private readonly due = new Map<MenuStep, number>();

  /** `held`: everything pushed now. Returns what the menu should do now. */
  update(held: ReadonlySet<MenuStep>, now: number): readonly MenuStep[] {
    const steps: MenuStep[] = [];
    for (const step of held) {
      if (!this.held.has(step)) {
        steps.push(step);
        this.due.set(step, now + FIRST_REPEAT);
      } else if (REPEATS.includes(step) && now >= (this.due.get(step) ?? Number.POSITIVE_INFINITY)) {
        steps.push(step);
        this.due.set(step, now + NEXT_REPEAT);
      }
    }
    this.held = new Set(held);
    return steps;
  }

  /** Takes what is held now as already answered, so that it does nothing until pushed anew. */
  swallow(held: ReadonlySet<MenuStep>): void {
    this.held = new Set(held);
    this.due.clear();
  }
}
