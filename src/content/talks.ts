import type { TalkDef } from '../sim/talk/talk-def';

/** Every conversation, by the name levels call it. */
export const talks: Readonly<Record<string, TalkDef>> = {};
