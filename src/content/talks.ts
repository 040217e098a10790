import type { TalkAnswer, TalkCard, TalkDef, TalkLine, TalkMood, TalkQuestion } from '../sim/talk/talk-def';
import { TALK_LINES, type TalkKey } from './lines/talk';
import type { SpeakerName } from './speakers';

const letters = (...keys: readonly TalkKey[]): number => keys.reduce((sum, key) => sum + [...TALK_LINES[key]].length, 0);

type Scene = 'petrovka' | 'yard' | 'cafe' | 'cafe-shot' | 'snow-street' | 'donnelly' | 'radio' | 'kerb' | 'lobby-floor' | 'bullpen';
type Place = 'moscow' | 'yuri' | 'buried' | 'office' | 'bullpen';

type Staging = Pick<TalkLine, 'after' | 'side'> & { readonly scene?: Scene; readonly to?: SpeakerName };

function say(by: SpeakerName, mood: TalkMood, line: TalkKey, staging: Staging = {}): TalkLine {
  return { kind: 'line', by, mood, line, letters: letters(line), ...staging };
}

function card(name: Place, staging: Staging = {}): TalkCard {
  const [place, date, mission] = [`talk.${name}.place`, `talk.${name}.date`, `talk.${name}.mission`] as const;
  return { kind: 'card', place, date, mission, letters: letters(place, date, mission), ...staging };
}

type Answer = TalkAnswer & { readonly line: TalkKey };

function ask(id: string, by: SpeakerName, mood: TalkMood, line: TalkKey, silence: string, answers: readonly Answer[]): TalkQuestion {
  return { kind: 'question', id, by, mood, line, letters: letters(line), silence, answers };
}

/** Moscow: who Danko is, and whom he is after. */
const banyaOpening: TalkDef = {
  steps: [
    card('moscow', { scene: 'petrovka' }),
    say('general', 'calm', 'talk.moscow.best'),
    say('danko-uniform', 'calm', 'talk.moscow.told'),
    say('general', 'angry', 'talk.moscow.rosta'),
    say('yuri', 'glad', 'talk.moscow.thursday'),
    say('general', 'calm', 'talk.moscow.badge'),
    say('danko-uniform', 'calm', 'talk.moscow.car'),
    say('yuri', 'glad', 'talk.moscow.always'),
    say('general', 'calm', 'talk.moscow.towel'),
    say('danko-uniform', 'calm', 'talk.moscow.politely'),
  ],
};

/** Danko stands in the snow without a shirt, and says nothing. */
const banyaSnow: TalkDef = {
  steps: [
    say('yuri', 'calm', 'talk.snow.door', { scene: 'yard', to: 'danko-bare' }),
    say('yuri', 'calm', 'talk.snow.knows'),
    say('yuri', 'glad', 'talk.snow.no'),
  ],
};

/** Moscow's reason to send him to Chicago. */
const banyaEnding: TalkDef = {
  steps: [
    say('yuri', 'glad', 'talk.yuri.well', { scene: 'yard' }),
    say('danko-bare', 'glad', 'talk.yuri.both'),
    card('yuri', { scene: 'cafe' }),
    say('rosta', 'glad', 'talk.yuri.empty', { to: 'yuri' }),
    say('yuri', 'angry', 'talk.yuri.turn', { side: 'left' }),
    say('yuri', 'falls', 'talk.yuri.shot', { scene: 'cafe-shot', side: 'left', to: 'rosta' }),
    say('danko-uniform', 'hurt', 'talk.yuri.quiet', { scene: 'snow-street' }),
    card('buried', { scene: 'petrovka' }),
    say('general', 'hurt', 'talk.yuri.buried'),
    say('danko-uniform', 'angry', 'talk.yuri.where'),
    say('general', 'calm', 'talk.yuri.light'),
    say('general', 'angry', 'talk.yuri.fetch'),
    say('danko-uniform', 'calm', 'talk.yuri.easy'),
  ],
};

/** Chicago, over the police radio: who is who, and what Donnelly and a bird have to give. */
const handoverOpening: TalkDef = {
  steps: [
    card('office', { scene: 'donnelly' }),
    say('donnelly', 'calm', 'talk.office.donnelly'),
    say('ridzik', 'glad', 'talk.office.suit', { scene: 'kerb' }),
    say('danko', 'calm', 'talk.office.him'),
    say('ridzik', 'angry', 'talk.office.hey'),
    say('donnelly', 'calm', 'talk.office.case', { scene: 'radio', to: 'danko' }),
    say('gallagher', 'glad', 'talk.office.gallagher'),
    ask('office', 'donnelly', 'calm', 'talk.office.relax', 'none', [
      { id: 'tape', line: 'talk.office.tape', gives: { office: 'tape' } },
      { id: 'vodka', line: 'talk.office.vodka', gives: { office: 'vodka' } },
      { id: 'none', line: 'talk.office.none', gives: { office: 'none' } },
    ]),
    say('donnelly', 'glad', 'talk.office.whales', { after: 'office:tape' }),
    say('donnelly', 'glad', 'talk.office.bottle', { after: 'office:vodka' }),
    say('donnelly', 'calm', 'talk.office.pressure', { after: 'office:none' }),
    say('ridzik', 'calm', 'talk.office.beep', { scene: 'kerb' }),
    say('danko', 'calm', 'talk.office.watch'),
    ask('bird', 'ridzik', 'glad', 'talk.office.bird', 'hungry', [
      { id: 'fed', line: 'talk.office.fed', gives: { fedBird: true } },
      { id: 'hungry', line: 'talk.office.hungry', gives: { fedBird: false } },
    ]),
    say('ridzik', 'glad', 'talk.office.liked', { after: 'bird:fed' }),
    say('ridzik', 'calm', 'talk.office.never', { after: 'bird:hungry' }),
    say('donnelly', 'angry', 'talk.office.nobody', { scene: 'radio', to: 'danko' }),
    say('danko', 'calm', 'talk.office.luggage', { scene: 'kerb', to: 'ridzik' }),
  ],
};

const handoverAmbush: TalkDef = {
  steps: [
    say('gallagher', 'falls', 'talk.ambush.papers', { scene: 'lobby-floor' }),
    say('ridzik', 'hurt', 'talk.ambush.stay', { side: 'left' }),
    say('danko', 'hurt', 'talk.ambush.dead', { side: 'right' }),
    say('ridzik', 'angry', 'talk.ambush.key', { side: 'left' }),
  ],
};

/** What is lost, what stays, and where it leads. */
const handoverEnding: TalkDef = {
  steps: [
    say('donnelly', 'hurt', 'talk.bullpen.dead', { scene: 'bullpen' }),
    say('ridzik', 'hurt', 'talk.bullpen.mine'),
    say('danko', 'calm', 'talk.bullpen.car'),
    say('donnelly', 'angry', 'talk.bullpen.home'),
    say('danko', 'angry', 'talk.bullpen.no'),
    say('ridzik', 'calm', 'talk.bullpen.streak'),
    say('donnelly', 'hurt', 'talk.bullpen.tape'),
    say('danko', 'calm', 'talk.bullpen.politely'),
    say('ridzik', 'glad', 'talk.bullpen.once'),
    card('bullpen'),
  ],
};

/** Every conversation, by the name levels call it. */
export const talks: Readonly<Record<string, TalkDef>> = {
  'banya-opening': banyaOpening, 'banya-snow': banyaSnow, 'banya-ending': banyaEnding,
  'handover-opening': handoverOpening, 'handover-ambush': handoverAmbush, 'handover-ending': handoverEnding,
};
