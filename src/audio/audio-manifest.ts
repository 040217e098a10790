/** What the build wrote beside the sound files: which file holds what, and where in it. Fetched at run time. */
export interface AudioManifest {
  readonly files: Readonly<Record<string, AudioFile>>;
  readonly sounds: Readonly<Record<string, Clip>>; // by take: 'punch-heavy/2'
  readonly music: Readonly<Record<string, Clip>>; // by layer: 'banya-fight'
}

export interface AudioFile {
  readonly src: readonly string[]; // the same sound in several formats, the best first
  readonly ms: number;
}

/** A stretch of a file. */
export interface Clip {
  readonly file: string;
  readonly start: number; // ms
  readonly ms: number;
  readonly loop: boolean;
}

/** Takes the fetched JSON as a manifest, or says what is wrong with it and where. */
export function readManifest(json: unknown, from: string): AudioManifest {
  const fail = (what: string): never => {
    throw new Error(`${from}: ${what}; build the sounds again with "npm run assets"`);
  };
  const record = (value: unknown, where: string): Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : fail(`${where} is not a table`);

  const root = record(json, 'the file');
  const files = record(root.files, 'files');
  for (const [name, value] of Object.entries(files)) {
    const file = record(value, `files.${name}`);
    if (!Array.isArray(file.src) || file.src.some((src) => typeof src !== 'string')) fail(`files.${name}.src is not a list of file names`);
    if (typeof file.ms !== 'number') fail(`files.${name}.ms is not a number`);
  }
  for (const part of ['sounds', 'music'] as const) {
    for (const [name, value] of Object.entries(record(root[part], part))) {
      const clip = record(value, `${part}.${name}`);
      if (typeof clip.file !== 'string' || !Object.hasOwn(files, clip.file)) fail(`${part}.${name} lies in "${String(clip.file)}", which is not listed`);
      if (typeof clip.start !== 'number' || typeof clip.ms !== 'number') fail(`${part}.${name} has no start or length`);
      if (typeof clip.loop !== 'boolean') fail(`${part}.${name} does not say whether it loops`);
    }
  }
  return json as AudioManifest;
}
