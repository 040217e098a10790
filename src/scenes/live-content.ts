import { content as shippedContent } from '../content/content';
import { levels as shippedLevels } from '../content/levels';
import type { Content } from '../sim/content';
import type { LevelDef } from '../sim/level-def';

interface LiveContent {
  content: Content;
  levels: Readonly<Record<string, LevelDef>>;
  /** Called when the tables have been edited under a running game. */
  changed: (content: Content) => void;
}

/**
 * The tables the game is played by. The scenes read them here and nowhere else, so that saving one of their files in
 * development puts the new numbers into the running game instead of loading the page anew.
 */
export const liveContent: LiveContent = { content: shippedContent, levels: shippedLevels, changed: () => {} };

/** By its own name alone: a file may well say that it is of level "constructor". */
export const levelCalled = (id: string): LevelDef | undefined =>
  Object.hasOwn(liveContent.levels, id) ? liveContent.levels[id] : undefined;

if (import.meta.hot) {
  import.meta.hot.accept(['../content/content', '../content/levels'], ([content, levels]) => {
    if (content) liveContent.content = (content as unknown as { content: Content }).content;
    if (levels) liveContent.levels = (levels as unknown as { levels: LiveContent['levels'] }).levels;
    liveContent.changed(liveContent.content);
  });
}
