import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readManifest } from '../src/audio/audio-manifest';
import type { AudioPort, SoundCue } from '../src/audio/audio-port';
import { SoundBoard } from '../src/audio/sound-board';
import { takeName } from '../src/audio/sounds';
import { bots } from '../src/run/bots';
import type { FeatureEvents, SimEvent, SimEventOf } from '../src/sim/event';
import type { Sim } from '../src/sim/sim';
import { step } from '../src/sim/step';
import { px } from '../src/sim/units';

/** What the tests of the sound share: the list of recordings, one of each event, and loudspeakers that write down. */
export const AUDIO = 'assets/built/audio/';
export const manifest = readManifest(JSON.parse(readFileSync(`${AUDIO}sounds.json`, 'utf8')), 'sounds.json');

/** What is heard while good thumbs play so many seconds, and the most sounds that begin in one tick. */
export function listenTo(sim: Sim, seconds: number) {
  const bot = bots.expert!(7);
  const { port, heard, cues } = recorder();
  const board = new SoundBoard(port);
  let most = 0;
  for (let tick = 0; tick < 60 * seconds && sim.world.outcome !== 'won'; tick++) {
    const before = cues.length;
    step(sim, [bot(sim)]);
    board.hear(sim.events, sim);
    board.tick(sim);
    most = Math.max(most, cues.length - before);
  }
  cues.forEach(expectPlayable);
  return { heard, sounds: new Set(cues.map(({ sound }) => sound)), most };
}

/** The loudspeakers, written down. */
export function recorder() {
  const heard: string[] = [];
  const cues: SoundCue[] = [];
  const port: AudioPort = {
    load: (set) => heard.push(`load ${set}`),
    prepare: (piece) => heard.push(`prepare ${piece}`),
    keep: (pieces) => heard.push(`keep ${pieces.join(' ')}`),
    play: (cue) => cues.push(cue),
    loop: (sound, level) => heard.push(`loop ${sound} ${level}`),
    music: (piece, levels) => heard.push(`music ${piece} ${levels.join(' ')}`.trim()),
    sting: (piece) => heard.push(`sting ${piece}`),
    duck: (level) => heard.push(`duck ${level}`),
    volumes: ({ master }) => heard.push(`master ${master}`),
    suspend: () => heard.push('suspend'),
    resume: () => heard.push('resume'),
    close: () => heard.push('close'),
  };
  return { port, heard, cues };
}

const at = { x: px(100), y: px(30), z: px(40) };
const one = { attacker: 1, target: 1, ...at };
/** One of each event of a fight. */
const FIGHT: { readonly [T in Exclude<SimEvent['type'], keyof FeatureEvents>]: SimEventOf<T> } = {
  swing: { type: 'swing', actor: 1, move: 'jab', weight: 'light' },
  telegraph: { type: 'telegraph', actor: 1, move: 'punch', colour: 'white' },
  hit: { type: 'hit', weight: 'heavy', damage: 9, move: 'headbutt', ...one },
  armoured: { type: 'armoured', ...one },
  guarded: { type: 'guarded', ...one },
  guardBroken: { type: 'guardBroken', actor: 1 },
  parried: { type: 'parried', ...one },
  dodged: { type: 'dodged', actor: 1 },
  jumped: { type: 'jumped', actor: 1, surface: 'tile' },
  landed: { type: 'landed', actor: 1, surface: 'snow', hard: true },
  stepped: { type: 'stepped', actor: 1 },
  slammed: { type: 'slammed', actor: 1, surface: 'wood', ...at },
  brokeFall: { type: 'brokeFall', actor: 1, surface: 'tile' },
  wallBounced: { type: 'wallBounced', actor: 1, ...at },
  dizzied: { type: 'dizzied', actor: 1 },
  grabbed: { type: 'grabbed', actor: 1, target: 1 },
  kneed: { type: 'kneed', actor: 1, target: 1 },
  threw: { type: 'threw', actor: 1, target: 1 },
  brokeFree: { type: 'brokeFree', actor: 1, from: 1 },
  gotUp: { type: 'gotUp', actor: 1 },
  specialStarted: { type: 'specialStarted', actor: 1 },
  knockedOut: { type: 'knockedOut', actor: 1, by: null },
  surrendered: { type: 'surrendered', actor: 1 },
  spawned: { type: 'spawned', actor: 1, entrance: 'door' },
  pickedUp: { type: 'pickedUp', actor: 1, item: 'bucket', caught: true },
  ate: { type: 'ate', actor: 1, item: 'pirozhok', heal: 30 },
  itemThrown: { type: 'itemThrown', actor: 1, item: 'icicle' },
  itemLanded: { type: 'itemLanded', item: 'bucket', surface: 'tile', ...at },
  itemShattered: { type: 'itemShattered', item: 'icicle', ...at },
  weaponBroke: { type: 'weaponBroke', actor: 1, item: 'birch-broom', ...at },
  hazardMarked: { type: 'hazardMarked', item: 'icicle', frames: 40, ...at },
  hazardFell: { type: 'hazardFell', item: 'icicle', ...at },
  propBroken: { type: 'propBroken', prop: 'b1', kind: 'bucket', ...at },
  arenaLocked: { type: 'arenaLocked', arena: 'a', boss: true },
  waveStarted: { type: 'waveStarted', arena: 'a', wave: 1 },
  arenaCleared: { type: 'arenaCleared', arena: 'a' },
  checkpoint: { type: 'checkpoint', id: 'c' },
  moraleBroke: { type: 'moraleBroke', arena: 'a' },
  bossPhase: { type: 'bossPhase', actor: 1, phase: 1 },
  statueShown: { type: 'statueShown' },
  extrasFlexed: { type: 'extrasFlexed' },
  said: { type: 'said', actor: 1, by: 'goon', line: 'a' },
  hinted: { type: 'hinted', hint: 'light' },
  goShown: { type: 'goShown' },
  comboBanked: { type: 'comboBanked', hits: 12, points: 900 },
  comboLost: { type: 'comboLost', hits: 4 },
  wentDown: { type: 'wentDown', actor: 1 },
  retried: { type: 'retried', checkpoint: 'start' },
  levelCleared: { type: 'levelCleared', frame: 9000 },
  partnerHailed: { type: 'partnerHailed', actor: 1 },
  called: { type: 'called', actor: 2, by: 1, move: 'ridzik.suppress' },
  callRefused: { type: 'callRefused', actor: 2 },
  swapBegan: { type: 'swapBegan', from: 1, to: 2 },
  swapped: { type: 'swapped', from: 1, to: 2 },
  detente: { type: 'detente', change: 20, reason: 'resolution', actor: 1 },
  starFilled: { type: 'starFilled', stars: 1 },
  burst: { type: 'burst', actor: 1 },
  glasnostBegan: { type: 'glasnostBegan', actor: 1 },
  glasnostOver: { type: 'glasnostOver' },
  finisherBegan: { type: 'finisherBegan', finisher: 'good-cop', actor: 1, partner: 2, target: 1 },
  finisherTold: { type: 'finisherTold', finisher: 'good-cop', x: px(100), y: px(30) },
  breakBegan: { type: 'breakBegan', actor: 1, target: 1 },
  broke: { type: 'broke', actor: 1, target: 1 },
  mirandaBeat: { type: 'mirandaBeat', actor: 2, target: 1, beat: 1 },
  arrested: { type: 'arrested', actor: 2, target: 1 },
  complaint: { type: 'complaint', total: 2 },
  complaintWithdrawn: { type: 'complaintWithdrawn', total: 1 },
  gunsLocked: { type: 'gunsLocked', locked: true },
  winded: { type: 'winded', actor: 2 },
  revived: { type: 'revived', actor: 2, by: 1 },
  saved: { type: 'saved', actor: 2, target: 1 },
  afflicted: { type: 'afflicted', actor: 1, kind: 'blind' },
  taunted: { type: 'taunted', actor: 2 },
  platesOff: { type: 'platesOff', actor: 1, ...at },
  shot: { type: 'shot', actor: 1, move: 'danko.shoot', toX: px(300), told: false, ...at },
  freshHands: { type: 'freshHands', actor: 1 },
  gunClicked: { type: 'gunClicked', actor: 1, why: 'locked' },
  reloaded: { type: 'reloaded', actor: 1, gold: true },
  suitCreased: { type: 'suitCreased', actor: 1, pressed: 80 },
  foodGroups: { type: 'foodGroups' },
  playerJoined: { type: 'playerJoined', player: 1, actor: 2 },
  playerLeft: { type: 'playerLeft', player: 1, actor: 2 },
  highFive: { type: 'highFive', actor: 1, target: 2, gift: 10 },
  heaved: { type: 'heaved', actor: 1, target: 2 },
};

/** One of each event that a feature or a mode adds: they lie in a file of its name in tests/events. */
export type Samples = { readonly [T in keyof FeatureEvents]?: SimEventOf<T> };
const ADDED: Samples = Object.assign({}, ...Object.values(import.meta.glob<Samples>('./events/*.ts', { eager: true, import: 'EVENTS' })));

/** One of each event. */
export const EVENTS = { ...FIGHT, ...ADDED };

export function expectPlayable(cue: SoundCue): void {
  expect(Object.keys(manifest.sounds)).toContain(takeName(cue.sound, cue.take));
  expect(Math.abs(cue.pan)).toBeLessThanOrEqual(0.6);
  expect(cue.rate).toBeGreaterThan(0.7);
  expect(cue.rate).toBeLessThan(1.5);
  expect(cue.volume).toBeGreaterThan(0);
  expect(cue.volume).toBeLessThanOrEqual(1);
}
