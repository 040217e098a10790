import type { HitWeight } from '../sim/move-def';
import type { SimEvent, SimEventOf } from '../sim/event';
import type { Surface } from '../sim/level-def';
import type { Seen, Sim } from '../sim/sim';
import type { SoundCue } from './audio-port';
import { blowSound, breakOf, impactOf, materialOf, moveNamed, swingSound } from './blow-sounds';
import { cue, oneIn } from './cue';
import { seenActor, surfaceAt } from './place';
import type { OneShotName } from './sounds';
import { bodyPitch, isBoss, voiceOf } from './voices';

type SoundsFor = { readonly [T in SimEvent['type']]: (event: Seen<SimEventOf<T>>, sim: Seen<Sim>) => SoundCue[] };

const SILENCE: SoundCue[] = [];
const FALL: Readonly<Record<Surface, OneShotName>> = { tile: 'fall-tile', wood: 'fall-wood', snow: 'fall-snow' };
const JUMP: Readonly<Record<Surface, OneShotName>> = { tile: 'jump-tile', wood: 'jump-wood', snow: 'jump-snow' };
const LAND: Readonly<Record<Surface, OneShotName>> = { tile: 'land-tile', wood: 'land-wood', snow: 'land-snow' };
const EFFORT: Readonly<Record<HitWeight, number>> = { light: 6, medium: 2, heavy: 1 }; // shouts at one swing in so many

/** A sound made by this actor, where he stands. */
function by(sim: Seen<Sim>, id: number, sound: OneShotName, rate = 1, volume = 1): SoundCue {
  const x = seenActor(sim, id)?.x;
  return cue(sim, sound, x === undefined ? { by: id, ids: [id], rate, volume } : { by: id, x, ids: [id], rate, volume });
}

const effort = (sim: Seen<Sim>, id: number): SoundCue => by(sim, id, voiceOf(sim, id).effort, voiceOf(sim, id).pitch);
const hurt = (sim: Seen<Sim>, id: number): SoundCue => by(sim, id, voiceOf(sim, id).hurt, voiceOf(sim, id).pitch);

/** One entry an event: a new event does not compile until somebody has decided how it sounds. */
const SOUNDS_FOR: SoundsFor = {
  swing: (e, sim) => {
    const air = by(sim, e.actor, swingSound(sim, e.move, e.weight, e.actor));
    return oneIn(sim, EFFORT[e.weight], [e.actor]) ? [air, effort(sim, e.actor)] : [air];
  },
  telegraph: (e, sim) => {
    const anim = moveNamed(sim, e.move)?.anim ?? '';
    const warning = by(sim, e.actor, `telegraph-${e.colour}`);
    return anim.startsWith('whip') ? [warning, by(sim, e.actor, 'towel-cock')] : [warning];
  },
  hit: (e, sim) => {
    const blow = cue(sim, blowSound(sim, e.move, e.weight, e.attacker), { x: e.x, ids: [e.attacker, e.target] });
    const cries = e.weight !== 'light' || oneIn(sim, voiceOf(sim, e.target).talkative, [e.target]);
    return cries ? [blow, hurt(sim, e.target)] : [blow];
  },
  armoured: (e, sim) => [cue(sim, 'armour-clang', { x: e.x, ids: [e.attacker, e.target] })],
  guarded: (e, sim) => [cue(sim, 'guard-thud', { x: e.x, ids: [e.attacker, e.target] })],
  guardBroken: (e, sim) => [by(sim, e.actor, 'guard-break'), hurt(sim, e.actor)],
  parried: (e, sim) => [cue(sim, 'parry-ring', { x: e.x, ids: [e.attacker, e.target] })],
  dodged: (e, sim) => [by(sim, e.actor, 'whoosh-light', 1.2)],
  jumped: (e, sim) => [by(sim, e.actor, JUMP[e.surface], bodyPitch(sim, e.actor))],
  landed: (e, sim) => {
    const pitch = bodyPitch(sim, e.actor);
    const land = by(sim, e.actor, LAND[e.surface], pitch, e.hard ? 1 : 0.7);
    if (isBoss(sim, e.actor)) return [land, by(sim, e.actor, 'slam-shock')];
    return e.hard ? [land, by(sim, e.actor, 'slam-shock', 1.1, 0.6)] : [land];
  },
  stepped: (e, sim) => [by(sim, e.actor, 'side-step', bodyPitch(sim, e.actor))],
  slammed: (e, sim) => [cue(sim, FALL[e.surface], { x: e.x, ids: [e.actor], rate: bodyPitch(sim, e.actor) })],
  wallBounced: (e, sim) => [cue(sim, 'wall-slam', { x: e.x, ids: [e.actor] }), hurt(sim, e.actor)],
  dizzied: (e, sim) => [by(sim, e.actor, 'dizzy-birds')],
  grabbed: (e, sim) => {
    const grab = by(sim, e.actor, 'grab-cloth');
    const victimIsHero = seenActor(sim, e.target)?.player !== null;
    return victimIsHero ? [grab, by(sim, e.actor, 'bear-hug'), by(sim, e.target, 'struggle')] : [grab, by(sim, e.target, 'struggle', 1, 0.6)];
  },
  kneed: (e, sim) => [by(sim, e.target, 'knee'), hurt(sim, e.target)],
  threw: (e, sim) => [by(sim, e.actor, 'throw-whoosh'), effort(sim, e.actor)],
  brokeFree: (e, sim) => [by(sim, e.actor, 'break-free'), effort(sim, e.actor)],
  gotUp: (e, sim) => [by(sim, e.actor, 'getup', bodyPitch(sim, e.actor))],
  specialStarted: (e, sim) => [by(sim, e.actor, 'special-spin'), effort(sim, e.actor)],
  knockedOut: (e, sim) => {
    const voice = voiceOf(sim, e.actor);
    const cries = [by(sim, e.actor, 'knockout-thud'), by(sim, e.actor, voice.knockout, voice.pitch)];
    return isBoss(sim, e.actor) ? [...cries, cue(sim, 'crowd-cheer')] : cries;
  },
  surrendered: (e, sim) => [by(sim, e.actor, 'surrender-whimper', voiceOf(sim, e.actor).pitch)],
  spawned: (e, sim) => {
    const surface = surfaceAt(sim, seenActor(sim, e.actor)?.x ?? 0);
    if (e.entrance === 'roof') return [by(sim, e.actor, 'throw-whoosh', 0.9)];
    return e.entrance === 'door' ? [by(sim, e.actor, LAND[surface]), by(sim, e.actor, 'steam-hiss', 1, 0.6)] : SILENCE;
  },
  pickedUp: (e, sim) => (e.caught ? [by(sim, e.actor, 'catch')] : [by(sim, e.actor, 'pick-up')]),
  ate: (e, sim) => [by(sim, e.actor, 'eat')],
  itemThrown: (e, sim) => [by(sim, e.actor, materialOf(e.item) === 'ice' ? 'icicle-whistle' : 'throw-whoosh', 1.1)],
  itemLanded: (e, sim) => {
    const quiet = e.surface === 'snow' ? 0.4 : 0.7;
    return [cue(sim, impactOf(e.item), { x: e.x, ids: [e.y], volume: quiet })];
  },
  weaponBroke: (e, sim) => [cue(sim, breakOf(e.item), { x: e.x, ids: [e.actor] })],
  hazardMarked: (e, sim) => [cue(sim, 'warning-mark', { x: e.x, ids: [e.y] }), cue(sim, 'icicle-whistle', { x: e.x, ids: [e.y], volume: 0.7 })],
  hazardFell: (e, sim) => [cue(sim, breakOf(e.item), { x: e.x, ids: [e.y] })],
  propBroken: (e, sim) => {
    const broke = cue(sim, breakOf(e.kind), { x: e.x, ids: [e.y] });
    return ['bucket', 'barrel', 'basin'].includes(e.kind) ? [broke, cue(sim, 'water-splash', { x: e.x, ids: [e.y] })] : [broke];
  },
  arenaLocked: (e, sim) => [cue(sim, 'arena-lock', { rate: e.boss ? 0.85 : 1 })],
  waveStarted: (e, sim) => (e.wave > 0 ? [cue(sim, 'wave-drum')] : SILENCE),
  arenaCleared: (_, sim) => (indoors(sim) ? [cue(sim, 'crowd-cheer', { volume: 0.5 })] : SILENCE),
  checkpoint: (_, sim) => [cue(sim, 'checkpoint')],
  moraleBroke: (_, sim) => [cue(sim, 'surrender-whimper', { rate: 0.95 }), cue(sim, 'crowd-gasp', { volume: 0.6 })],
  bossPhase: (e, sim) => [by(sim, e.actor, 'boss-roar'), by(sim, e.actor, 'slam-shock', 0.9, 0.7)],
  stoneTaken: (e, sim) => [by(sim, e.actor, 'stone-sizzle'), effort(sim, e.actor)],
  stoneHeld: (e, sim) => [by(sim, e.actor, 'stone-gong'), cue(sim, 'crowd-cheer')],
  stoneDropped: (e, sim) => [by(sim, e.actor, 'wood-hit'), hurt(sim, e.actor), cue(sim, 'crowd-laugh')],
  windowBroken: (e, sim) => [
    cue(sim, 'glass-crash', { x: e.x, ids: [e.first] }),
    cue(sim, 'glass-shards', { x: e.x, ids: [e.first] }),
    cue(sim, 'crowd-gasp', { volume: 0.8 }),
  ],
  statueShown: (_, sim) => [cue(sim, 'crowd-gasp')],
  extrasFlexed: (_, sim) => [cue(sim, 'crowd-laugh')],
  said: () => SILENCE, // the line is read; the board ducks the music under it
  hinted: (_, sim) => [cue(sim, 'ui-move')],
  goShown: (_, sim) => [cue(sim, 'go')],
  comboBanked: (e, sim) => [cue(sim, 'combo-bank', { rate: 1 + Math.min(e.hits, 40) / 100 })], // the longer, the higher
  comboLost: (_, sim) => [cue(sim, 'combo-lost')],
  wentDown: (e, sim) => [by(sim, e.actor, 'knockout-thud', 0.8), by(sim, e.actor, voiceOf(sim, e.actor).knockout)],
  retried: (_, sim) => [cue(sim, 'checkpoint', { rate: 0.9 })],
  levelCleared: (_, sim) => (indoors(sim) ? [cue(sim, 'crowd-cheer')] : SILENCE),
};

const indoors = (sim: Seen<Sim>): boolean => surfaceAt(sim, sim.world.stage.camera.x) !== 'snow';

/** What this event sounds like. */
export function soundsOf(event: Seen<SimEvent>, sim: Seen<Sim>): SoundCue[] {
  const sounds = SOUNDS_FOR[event.type] as (event: Seen<SimEvent>, sim: Seen<Sim>) => SoundCue[];
  return sounds(event, sim);
}

export const EVENTS_WITH_SOUNDS = Object.keys(SOUNDS_FOR) as SimEvent['type'][];
