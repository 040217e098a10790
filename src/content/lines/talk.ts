import { NAMES } from './names';

const { danko, donnelly, gallagher, ivan, ridzik, rosta, streak, viktor, yuri } = NAMES;

/** What is said in talks, by key. Lengths decide how long a line stays, so a change here is a change of the rules. */
export const TALK_LINES = {
  'speaker.yuri': yuri,
  'speaker.general': 'General',

  // Where they talk, in a corner of the picture
  'talk.at.petrovka': 'Moscow, Petrovka 38',
  'talk.at.yard': 'Moscow, behind the old baths, 22:40',
  'talk.at.cafe': 'Moscow, the Druzhba café, 23:55',
  'talk.at.cafe-shot': 'Moscow, the Druzhba café, 23:56',
  'talk.at.snow-street': 'Moscow, outside the Druzhba, 00:10',
  'talk.at.donnelly': 'Chicago, 11th District, 17:38',
  'talk.at.radio': 'Chicago: 11th District, and the airport',
  'talk.at.kerb': 'Chicago, the airport, red zone, 17:40',
  'talk.at.lobby-floor': 'Chicago, 11th District, front desk',
  'talk.at.bullpen': 'Chicago, 11th District, 02:14',

  // Moscow, before the bath-house
  'talk.moscow.place': 'Moscow',
  'talk.moscow.date': 'February 1988. Nineteen below zero.',
  'talk.moscow.mission': `Find a man who knows where ${viktor} ${rosta} hides`,
  'talk.moscow.best': `Captain ${ivan} ${danko}. They tell me you are the best policeman in Moscow.`,
  'talk.moscow.told': 'They tell me nothing, Comrade General.',
  'talk.moscow.rosta': `Then I tell you. ${viktor} ${rosta} sells cocaine in my city, and nobody will say where he hides.`,
  'talk.moscow.thursday': 'His men sweat at the old foundry baths. Every Thursday. Today is Thursday.',
  'talk.moscow.badge': 'A bath-house. And where does a policeman keep his badge in a bath-house?',
  'talk.moscow.car': `With ${yuri}. He is my partner. He waits in the car.`,
  'talk.moscow.always': 'Eleven years his partner, Comrade General. I always get the car.',
  'talk.moscow.towel': `A hall full of ${rosta}’s men, Captain, and you take a towel.`,
  'talk.moscow.politely': `One of them knows where ${rosta} is. I will ask politely. One time.`,

  // In the snow, before the strongman
  'talk.snow.door': `${ivan}! The big one guards ${rosta}’s money. They do not use a door. They use him.`,
  'talk.snow.knows': `If anybody here knows where ${rosta} hides, he does. Shall I bring you your coat?`,
  'talk.snow.no': '…No. Of course not. I keep the engine warm.',

  // Moscow, afterwards
  'talk.yuri.well': 'Well? Did the big one talk, or did he only breathe?',
  'talk.yuri.both': `Both. ${rosta} is at the Druzhba café, tonight. Now give me the coat.`,
  'talk.yuri.place': 'Moscow, the Druzhba café',
  'talk.yuri.date': 'The same night',
  'talk.yuri.mission': `Arrest ${viktor} ${rosta}`,
  'talk.yuri.empty': 'Two policemen, only for me? I am touched. Look, Captain: my hands are empty.',
  'talk.yuri.turn': `Then turn round slowly, ${rosta}. And nobody has to… ${ivan}! His sleeve!`,
  'talk.yuri.shot': `A gun… up his sleeve. ${ivan}, who keeps a gun up his sleeve?`,
  'talk.yuri.quiet': `Do not talk, ${yuri}. …${yuri}.`,
  'talk.buried.place': 'Moscow',
  'talk.buried.date': 'Three weeks later',
  'talk.buried.mission': `A grave in the snow, and no ${rosta}`,
  'talk.yuri.buried': `We buried ${yuri} well. The man who shot him is in America, Captain.`,
  'talk.yuri.where': 'America is large. Where?',
  'talk.yuri.light': 'Chicago. He drove through a red light, and they locked him up. They have no idea who he is.',
  'talk.yuri.fetch': 'Fly there, sign for him, bring him home. Start no fights, and tell the Americans nothing.',
  'talk.yuri.easy': 'That is easy. I tell nobody anything.',

  // Chicago, over the police radio
  'talk.office.place': 'Chicago',
  'talk.office.date': 'March 1988. Rain.',
  'talk.office.mission': `Collect ${viktor} ${rosta} and fly home`,
  'talk.office.donnelly': `Commander ${donnelly} to Sergeant ${ridzik}. Tell me you found my Russian policeman.`,
  'talk.office.suit': 'I’m at the airport, in the red zone. I see one guy in a bright green suit. That can’t be him.',
  'talk.office.him': `Captain ${danko}, Moscow militia. It is him. I speak into his radio now.`,
  'talk.office.hey': 'Hey! He just reached in and took it!',
  'talk.office.case': `Welcome, Captain. Your ${rosta} ran a red light. I’ve got him in a cell, and a key he won’t explain.`,
  'talk.office.gallagher': `Sergeant ${gallagher}, ${ridzik}’s partner. I’ll have your man at the front desk, all wrapped up.`,
  'talk.office.relax': 'Long flight, bad coffee… My doctor gave me a tape for my nerves. How do you people relax?',
  'talk.office.tape': 'I will listen to the tape.',
  'talk.office.vodka': 'Vodka.',
  'talk.office.none': 'We do not.',
  'talk.office.whales': 'It’s whales. You breathe with the whales. After a while you see trouble coming a bit sooner.',
  'talk.office.bottle': `Glove box, ${ridzik}. A man stands longer with that in him, and I lose the first complaint about him.`,
  'talk.office.pressure': 'Then we have the same blood pressure, Captain. God help us both.',
  'talk.office.beep': 'What’s that beeping? Captain, you’re beeping.',
  'talk.office.watch': 'It is my watch. At this hour my parakeet eats. It is in Moscow.',
  'talk.office.bird': 'You have a parakeet. In Moscow. So who’s feeding it?',
  'talk.office.fed': 'My neighbour. I telephone her now.',
  'talk.office.hungry': 'It is a disciplined bird.',
  'talk.office.liked': 'A tough guy who phones home for a bird. Okay. I could learn to work with this one.',
  'talk.office.never': 'Remind me never to be your bird.',
  'talk.office.nobody': 'Listen, both of you: no trouble at my airport. Nobody gets hit, nobody writes to the mayor!',
  'talk.office.luggage': 'Too late, Commander. Some men are coming. They have tyre irons and no luggage.',

  // The lobby, after the ambush
  'talk.ambush.papers': `${ridzik}… I checked their papers. They were good papers.`,
  'talk.ambush.stay': `Don’t talk, there’s a doctor coming. …${gallagher}? Hey. Partner.`,
  'talk.ambush.dead': `He is dead. ${rosta} did the same to mine. I am sorry.`,
  'talk.ambush.key': `All that for a key on the floor. ${rosta} doesn’t get it. You hear me? He doesn’t get it.`,

  // Chicago, afterwards
  'talk.bullpen.dead': `${gallagher} is dead, ${rosta} is out there, and half my lobby is in the street.`,
  'talk.bullpen.mine': 'Nine years he rode with me. I never let him pick the radio station.',
  'talk.bullpen.car': 'Mine always waited in the car.',
  'talk.bullpen.home': 'You’ve got no prisoner, no badge here and no business here, Captain. Leave the key and fly home.',
  'talk.bullpen.no': `No. ${rosta} wants this key. So he comes back for it, and I am there.`,
  'talk.bullpen.streak': `Then I’m there too. I know a guy called ${streak}: he hears everything. He’ll give us a name.`,
  'talk.bullpen.tape': 'Where’s that tape. Somebody get me the whales.',
  'talk.bullpen.politely': 'Good. I will ask him politely.',
  'talk.bullpen.once': 'Politely. I saw you be polite to a lobby. That’s what worries me.',
  'talk.bullpen.place': 'To be continued',
  'talk.bullpen.date': 'The next night',
  'talk.bullpen.mission': 'A key, no lock, and a man who hears everything',
} as const satisfies Record<string, string>;

export type TalkKey = keyof typeof TALK_LINES;
