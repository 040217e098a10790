import { content as shipped } from '../content/content';
import type { Content } from '../sim/content';

/** The tables the game is played by. In development, saving one of their files puts the new numbers into the running game. */
export const rules: { content: Content; changed: (content: Content) => void } = { content: shipped, changed: () => {} };

if (import.meta.hot) {
  import.meta.hot.accept('../content/content', (fresh) => {
    if (!fresh) return; // the file does not compile: the old rules stay
    rules.content = (fresh as unknown as { content: Content }).content;
    rules.changed(rules.content);
  });
}
