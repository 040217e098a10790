import { NAMES } from './names';

/** One remark: what is really said, if that is Russian or meant to be, and three ways of putting it into words. */
export interface Bark {
  /** Cyrillic, as it leaves the mouth. */
  readonly said?: string;
  /** What is meant. */
  readonly english: string;
  /** Word for word, as a dictionary would have it. */
  readonly literal: string;
  /** As the interpreter of an embassy would have it. */
  readonly tactful: string;
}

/** All remarks of the two of them, by who and when. Danko's Russian is right; Ridzik's is what he thinks he has heard. */
export const BARKS = {
  'danko.called-1': { said: 'Иду.', english: 'Coming.', literal: 'I go, on foot.', tactful: 'With the greatest of pleasure.' },
  'danko.called-2': { said: 'Так точно.', english: 'Affirmative.', literal: 'Thus exactly.', tactful: 'But of course, dear colleague.' },
  'danko.called-3': {
    english: 'I assist. You rest your mouth.', literal: 'I help. You, put the mouth to bed.', tactful: 'Allow me. Do save your voice.',
  },
  'danko.tag-1': { said: 'Дай-ка мне.', english: 'Let me.', literal: 'Give a little to me.', tactful: 'Might I trouble you for a turn?' },
  'danko.tag-2': { said: 'Отойди.', english: 'Step aside.', literal: 'Walk off.', tactful: 'Would you care for some air?' },
  'danko.saved-1': {
    said: 'Спасибо. Один раз.', english: 'Thank you. Once.', literal: 'God save. One time.', tactful: 'My deepest gratitude, as ever.',
  },
  'danko.saved-2': { said: 'Я его видел.', english: 'I had seen him.', literal: 'I him saw.', tactful: 'How very observant of you.' },
  'danko.hurt-1': {
    said: 'До свадьбы заживёт.', english: 'You will live.', literal: 'It heals before the wedding.',
    tactful: 'I do hope that did not sting.',
  },
  'danko.hurt-2': {
    said: 'Держись, милиционер.', english: 'Stay up, policeman.', literal: 'Hold yourself, militiaman.',
    tactful: 'Chin up, esteemed officer.',
  },
  'danko.finisher-1': { said: 'Поехали.', english: 'Off we go.', literal: 'We have driven away.', tactful: 'Shall we, gentlemen?' },
  'danko.finisher-2': {
    said: 'Вместе. По плану.', english: 'Together. As planned.', literal: 'In one place. Along the plan.',
    tactful: 'A joint venture, if you agree.',
  },
  'danko.food-1': { said: 'Это еда?', english: 'This is food?', literal: 'This, food?', tactful: 'How very inventive.' },
  'danko.food-2': {
    said: 'В Москве это замазка.', english: 'In Moscow it seals windows.', literal: 'In Moscow this is putty.',
    tactful: 'It holds together beautifully.',
  },
  'danko.arrest-1': {
    said: 'Сколько слов…', english: 'So many words.', literal: 'How many of words…', tactful: 'What a fine reading voice.',
  },
  'danko.arrest-2': {
    said: 'Прав больше, чем зубов.', english: 'More rights than teeth.', literal: 'Of rights more than of teeth.',
    tactful: 'He is very well provided for.',
  },
  'danko.winded-1': {
    said: 'Отдыхай. Я закончу.', english: 'Rest. I finish this.', literal: 'Breathe out. I end.',
    tactful: 'Do sit. You have earned it.',
  },
  'danko.winded-2': { said: 'Слабак.', english: 'Weakling.', literal: 'Weak thing.', tactful: 'Take all the time you need.' },
  'danko.revived-1': { said: 'Я не спал.', english: 'I was not asleep.', literal: 'I not slept.', tactful: 'Forgive me. Where were we?' },
  'danko.locked-1': { said: 'Какой позор.', english: 'What a disgrace.', literal: 'Which shame.', tactful: 'Rules are rules, naturally.' },
  'danko.glasnost-1': {
    said: 'Теперь поговорим открыто.', english: 'Now we talk openly.', literal: 'Now we talk, lid off.',
    tactful: 'Let us be perfectly frank.',
  },
  'danko.vodka-1': { said: 'За родину.', english: 'To the motherland.', literal: 'Behind the birthplace.', tactful: 'Purely medicinal.' },
  'danko.vodka-2': {
    said: 'Тёплая. Варвары.', english: 'Warm. Barbarians.', literal: 'Warm is she. Barbarians.', tactful: 'An interesting temperature.',
  },
  'danko.key-1': { said: 'Ключ у меня.', english: 'I have the key.', literal: 'The key is at me.', tactful: 'The item is in safe hands.' },

  'ridzik.called-1': { english: 'On it, Captain.', literal: 'On top of it, Captain.', tactful: 'Delighted to help, Captain.' },
  'ridzik.called-2': { english: 'You whistled?', literal: 'You made a bird noise?', tactful: 'How may I be of service?' },
  'ridzik.called-3': {
    said: 'Да, да, таварищ!', english: 'Yeah, yeah, comrade.', literal: 'Yes, yes, komrad.', tactful: 'Certainly, my friend.',
  },
  'ridzik.tag-1': { english: 'Watch and learn.', literal: 'Look, and go to school.', tactful: 'Allow me to demonstrate.' },
  'ridzik.tag-2': { said: 'Моя черёд!', english: 'My turn. Did I say it right?', literal: 'Mine (she) turn (he)!', tactful: 'May I?' },
  'ridzik.saved-1': { said: 'Спасибка!', english: 'Thanks, big guy.', literal: 'Little thankling!', tactful: 'I am forever in your debt.' },
  'ridzik.saved-2': { english: 'I owe you a sandwich.', literal: 'I owe you bread with things.', tactful: 'Dinner is on me. I insist.' },
  'ridzik.cleared-1': {
    english: 'And the paperwork is mine. Of course.', literal: 'And the paper work, it is my.', tactful: 'I shall see to the reports.',
  },
  'ridzik.cleared-2': { english: 'Anybody else? No? Good.', literal: 'Anyone still? Not? Well.', tactful: 'Thank you all for coming.' },
  'ridzik.hurt-1': { english: 'Oof. Even I felt that one.', literal: 'Uf. Also I have felt him.', tactful: 'You bore that splendidly.' },
  'ridzik.hurt-2': { english: 'Hit him back, you statue!', literal: 'Beat him in reverse, monument!', tactful: 'A firm reply, perhaps?' },
  'ridzik.finisher-1': {
    english: 'I tried to warn you, pal.', literal: 'I attempted you to frighten, friend.', tactful: 'With regret, and with both hands.',
  },
  'ridzik.finisher-2': { said: 'Паехали!', english: 'What he said!', literal: 'We have drivened away!', tactful: 'After you, Captain.' },
  'ridzik.food-1': { english: 'Breakfast. Finally.', literal: 'Fast breaking, in the end.', tactful: 'A balanced diet, at last.' },
  'ridzik.food-2': { english: 'Shut up, it has lettuce.', literal: 'Close up, inside is salad.', tactful: 'I do watch what I eat.' },
  'ridzik.complaint-1': {
    english: 'You cannot do that here!', literal: 'Here one does that not!', tactful: 'We do this differently here.',
  },
  'ridzik.complaint-2': {
    english: 'Great. Another damn form.', literal: 'Large. Still one cursed shape.', tactful: 'More reading for the commander.',
  },
  'ridzik.broke-1': { english: 'I did not hear that crack.', literal: 'That crack I not heard.', tactful: 'What a firm handshake.' },
  'ridzik.broke-2': {
    english: 'Hell, that was his writing hand!', literal: 'Underworld! With that one he wrote!', tactful: 'He may sign with the other.',
  },
  'ridzik.winded-1': {
    english: 'Get up, you big red idiot!', literal: 'Stand up, large red idiot!', tactful: 'Do rejoin us, dear Captain.',
  },
  'ridzik.winded-2': { english: 'Okay. Just me, then. Crap.', literal: 'Good. Only I. Manure.', tactful: 'I shall manage, thank you.' },
  'ridzik.revived-1': { english: 'I was thinking. Lying down.', literal: 'I thought, in the lying way.', tactful: 'Most refreshing.' },
  'ridzik.locked-1': {
    english: `${NAMES.donnelly}, you old goat!`, literal: `${NAMES.donnelly}, aged goat!`, tactful: 'A prudent measure, Commander.',
  },
  'ridzik.glasnost-1': {
    said: 'Гласнасть!', english: 'Glass-nose! Is that how?', literal: 'Glassness! So, is it?', tactful: 'Openness, by all means.',
  },
  'ridzik.vodka-1': {
    english: 'Smells like paint. Good paint.', literal: 'Smells of colour. Kind colour.', tactful: 'A distinguished bouquet.',
  },
  'ridzik.key-1': { english: 'Got it! I got the key!', literal: 'I was given him! The key!', tactful: 'I believe this is ours.' },
  'ridzik.vending-1': { english: 'It owed me fifty cents.', literal: 'It was fifty cents guilty to me.', tactful: 'A refund was due.' },
  'ridzik.vending-2': {
    english: 'I warned that machine. Twice.', literal: 'The machine I frightened. Two times.', tactful: 'It had been served notice.',
  },
  'ridzik.plates-1': { english: 'Off with the tin, tin man!', literal: 'Down with the can, man of can!', tactful: 'May I take your coat?' },
  'ridzik.plates-2': {
    english: 'Now he is naked and mad.', literal: 'Now bare is he, and insane.', tactful: 'He has made himself comfortable.',
  },
  gumby: { english: 'Nice crease, Gumby.', literal: 'Pleasant fold, rubber person.', tactful: 'The suit is still very green.' },
  backup: {
    english: 'We need back-up! …Any time today.', literal: 'Reserve is needed! …In whichever hour.',
    tactful: 'Back-up, at your convenience.',
  },
} as const satisfies Record<string, Bark>;

export type BarkName = keyof typeof BARKS;
export type BarkKey = `bark.${BarkName}`;
export type Reading = 'english' | 'literal' | 'tactful';

/** The readings as lines of the string table: the English one under the remark's own key. */
export const BARK_LINES = Object.fromEntries(
  Object.entries<Bark>(BARKS).flatMap(([name, { english, literal, tactful }]) => [
    [`bark.${name}`, english], [`bark.${name}.literal`, literal], [`bark.${name}.tactful`, tactful],
  ]),
) as Record<BarkKey | `${BarkKey}.${Exclude<Reading, 'english'>}`, string>;

/** What one really hears, if it is not English, and whether the one who says it is sure of it. */
export function originalOf(key: string): { readonly text: string; readonly isSure: boolean } | null {
  const name = key.slice('bark.'.length);
  const bark: Bark | undefined = key.startsWith('bark.') && Object.hasOwn(BARKS, name) ? BARKS[name as BarkName] : undefined;
  return bark?.said === undefined ? null : { text: bark.said, isSure: name.startsWith('danko.') };
}
