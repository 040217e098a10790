/** Who talks in portraits: what he is called, what he looks like, where he stands and how he sounds. */
export interface SpeakerDef {
  readonly name: string; // key into the string table
  readonly face: string; // drawings `talk/<face>/...`
  readonly side: 'left' | 'right'; // of the picture
  readonly voice: number; // pitch of his babble: 1 as recorded
}

export const speakers = {
  'danko-uniform': { name: 'kind.danko', face: 'danko-uniform', side: 'left', voice: 0.84 },
  'danko-bare': { name: 'kind.danko', face: 'danko-bare', side: 'left', voice: 0.84 },
  danko: { name: 'kind.danko', face: 'danko', side: 'left', voice: 0.84 },
  yuri: { name: 'speaker.yuri', face: 'yuri', side: 'right', voice: 1.06 },
  general: { name: 'speaker.general', face: 'general', side: 'right', voice: 0.9 },
  ridzik: { name: 'kind.ridzik', face: 'ridzik', side: 'right', voice: 1.2 },
  donnelly: { name: 'kind.donnelly', face: 'donnelly', side: 'right', voice: 1 },
  gallagher: { name: 'kind.gallagher', face: 'gallagher', side: 'right', voice: 0.96 },
  rosta: { name: 'kind.rosta', face: 'rosta', side: 'right', voice: 1.1 },
} as const satisfies Readonly<Record<string, SpeakerDef>>;

export type SpeakerName = keyof typeof speakers;
