import type { Talkers } from '../../audio/talk-cues';
import { isLineKey, line } from '../../content/lines';
import { speakers as all, type SpeakerDef } from '../../content/speakers';
import type { Cast } from './talk-page';

const speakers: Readonly<Record<string, SpeakerDef>> = all;

/** A key's words; a rehearsal may say what is in no table. */
const textOf = (key: string): string => (isLineKey(key) ? line(key) : key);

/** The string table and the speakers, as a talk's keys name them. */
export const cast: Cast = {
  text: textOf,
  speaker: (by) => {
    const { name, face, side } = speakers[by] ?? { name: by, face: by, side: 'left' };
    return { name: textOf(name), face, side };
  },
};

export const talkers: Talkers = { text: textOf, voice: (by) => speakers[by]?.voice ?? 1 };
