import { lookup } from '../sim/content';
import type { SimEvent } from '../sim/event';
import type { Material } from '../sim/material';
import type { HitWeight } from '../sim/move-def';
import { placeAt } from '../sim/place-def';
import type { Seen, Sim } from '../sim/sim';
import { by, effort, hurt, SILENCE, type SoundsFor } from './actor-cues';
import type { SoundCue } from './audio-port';
import { blowSound, breakOf, impactOf, materialOf, moveNamed, swingSound } from './blow-sounds';
import { crowdSounds } from './crowd';
import { cue, oneIn } from './cue';
import { FEATURE_SOUNDS } from './features/features';
import { actorWith, surfaceAt } from './hearing';
import { MODE_SOUNDS } from './modes/modes';
import { oneShotNamed } from './named-sounds';
import { PARTNER_SOUNDS } from './partner-sounds';
import type { OneShotName } from './sounds';
import { bodyPitch, isBoss, voiceOf } from './voices';

/** What a blow is known by, besides its colour. */
const TELLS: Readonly<Record<string, readonly OneShotName[]>> = {
  whip: ['towel-cock'], 'whip-low': ['towel-cock'], 'whip-up': ['towel-cock'], blast: ['glint-chime', 'shotgun-pump'],
  ram: ['dolly-scrape'], call: ['enemy-effort'], whirl: ['dolly-scrape'], hoist: ['dolly-scrape'],
};
const EFFORT: Readonly<Record<HitWeight, number>> = { light: 6, medium: 2, heavy: 1 }; // shouts at one swing in so many

/** One entry an event: a new event does not compile until somebody has decided how it sounds. */
const SOUNDS_FOR: SoundsFor = {
  ...PARTNER_SOUNDS,
  ...FEATURE_SOUNDS,
  ...MODE_SOUNDS,
  swing: (e, sim) => {
    const sound = swingSound(sim, e.move, e.weight, e.actor);
    if (sound === null) return SILENCE;
    const air = by(sim, e.actor, sound);
    return oneIn(sim, EFFORT[e.weight], [e.actor]) ? [air, effort(sim, e.actor, e.weight)] : [air];
  },
  telegraph: (e, sim) => {
    const move = moveNamed(sim, e.move);
    const warning = by(sim, e.actor, move?.calls ? 'telegraph-call' : `telegraph-${e.colour}`);
    return [warning, ...(TELLS[move?.anim ?? ''] ?? []).map((tell) => by(sim, e.actor, tell))];
  },
  hit: (e, sim) => {
    const blow = cue(sim, blowSound(sim, e.move, e.weight, e.attacker), { x: e.x, ids: [e.attacker, e.target] });
    const cries = e.weight !== 'light' || oneIn(sim, voiceOf(sim, e.target).talkative, [e.target]);
    return cries ? [blow, hurt(sim, e.target)] : [blow];
  },
  armoured: (e, sim) => {
    const dull = isBoss(sim, e.target); // flesh that does not give
    const clang = cue(sim, dull ? 'guard-thud' : 'armour-clang', { x: e.x, ids: [e.attacker, e.target] });
    return wearsPlates(sim, e.target) ? [clang, cue(sim, 'plate-hit', { x: e.x, ids: [e.attacker, e.target] })] : [clang];
  },
  guarded: (e, sim) => [cue(sim, 'guard-thud', { x: e.x, ids: [e.attacker, e.target] })],
  guardBroken: (e, sim) => [by(sim, e.actor, 'guard-break'), hurt(sim, e.actor)],
  parried: (e, sim) => [cue(sim, 'parry-ring', { x: e.x, ids: [e.attacker, e.target] })],
  dodged: (e, sim) => [by(sim, e.actor, 'whoosh-light', 1.2)],
  jumped: (e, sim) => [by(sim, e.actor, `jump-${e.surface}`, bodyPitch(sim, e.actor))],
  landed: (e, sim) => {
    const pitch = bodyPitch(sim, e.actor);
    const land = by(sim, e.actor, `land-${e.surface}`, pitch, e.hard ? 1 : 0.7);
    if (isBoss(sim, e.actor)) return [land, by(sim, e.actor, 'slam-shock')];
    return e.hard ? [land, by(sim, e.actor, 'slam-shock', 1.1, 0.6)] : [land];
  },
  stepped: (e, sim) => [by(sim, e.actor, 'side-step', bodyPitch(sim, e.actor))],
  slammed: (e, sim) => [cue(sim, `fall-${e.surface}`, { x: e.x, ids: [e.actor], rate: bodyPitch(sim, e.actor) })],
  brokeFall: (e, sim) => [by(sim, e.actor, `land-${e.surface}`, bodyPitch(sim, e.actor)), by(sim, e.actor, 'whoosh-light', 0.8)],
  wallBounced: (e, sim) => [cue(sim, 'wall-slam', { x: e.x, ids: [e.actor] }), hurt(sim, e.actor)],
  dizzied: (e, sim) => [by(sim, e.actor, 'dizzy-birds')],
  grabbed: (e, sim) => {
    const grab = by(sim, e.actor, 'grab-cloth');
    const victimIsHero = actorWith(sim, e.target)?.player !== null;
    return victimIsHero
      ? [grab, by(sim, e.actor, 'bear-hug'), by(sim, e.target, 'struggle')]
      : [grab, by(sim, e.target, 'struggle', 1, 0.6)];
  },
  kneed: (e, sim) => [by(sim, e.target, 'knee'), hurt(sim, e.target)],
  threw: (e, sim) => [by(sim, e.actor, 'throw-whoosh'), effort(sim, e.actor)],
  brokeFree: (e, sim) => [by(sim, e.actor, 'break-free'), effort(sim, e.actor)],
  gotUp: (e, sim) => [by(sim, e.actor, 'getup', bodyPitch(sim, e.actor))],
  specialStarted: (e, sim) =>
    swingsSilently(sim, e.actor) ? [effort(sim, e.actor)] : [by(sim, e.actor, 'special-spin'), effort(sim, e.actor)],
  knockedOut: (e, sim) => {
    const voice = voiceOf(sim, e.actor);
    return [by(sim, e.actor, 'knockout-thud'), by(sim, e.actor, voice.knockout, voice.pitch)];
  },
  surrendered: (e, sim) => [by(sim, e.actor, 'surrender-whimper', voiceOf(sim, e.actor).pitch)],
  spawned: (e, sim) => {
    if (e.entrance === 'roof') return [by(sim, e.actor, 'throw-whoosh', 0.9)];
    if (e.entrance !== 'door') return SILENCE;
    const x = actorWith(sim, e.actor)?.x ?? 0;
    const { door } = placeAt(sim.level, x);
    const land = by(sim, e.actor, `land-${surfaceAt(sim, x)}`);
    return door ? [land, by(sim, e.actor, oneShotNamed(door.sound), 1, door.volume)] : [land];
  },
  pickedUp: (e, sim) => (e.caught ? [by(sim, e.actor, 'catch')] : [by(sim, e.actor, 'pick-up')]),
  ate: (e, sim) => [by(sim, e.actor, sim.content.items[e.item]?.kick === 'numbs' ? 'vodka-gulp' : 'eat')],
  itemThrown: (e, sim) => [by(sim, e.actor, THROWN[materialOf(sim, e.item)] ?? 'throw-whoosh', 1.1)],
  itemLanded: (e, sim) => {
    const quiet = e.surface === 'snow' ? 0.4 : 0.7;
    return [cue(sim, materialOf(sim, e.item) === 'lead' ? 'ricochet' : impactOf(sim, e.item), { x: e.x, ids: [e.y], volume: quiet })];
  },
  itemShattered: (e, sim) => [cue(sim, breakOf(materialOf(sim, e.item)), { x: e.x, ids: [e.y] })],
  weaponBroke: (e, sim) => [cue(sim, breakOf(materialOf(sim, e.item)), { x: e.x, ids: [e.actor] })],
  hazardMarked: (e, sim) => [
    cue(sim, 'warning-mark', { x: e.x, ids: [e.y] }), cue(sim, 'icicle-whistle', { x: e.x, ids: [e.y], volume: 0.7 }),
  ],
  hazardFell: (e, sim) => [cue(sim, breakOf(materialOf(sim, e.item)), { x: e.x, ids: [e.y] })],
  propBroken: (e, sim) => {
    const { crash, material } = lookup(sim.content.props, e.kind, 'kind of furniture');
    return (crash?.map(oneShotNamed) ?? [breakOf(material)]).map((sound) => cue(sim, sound, { x: e.x, ids: [e.y] }));
  },
  arenaLocked: (e, sim) => [cue(sim, 'arena-lock', { rate: e.boss ? 0.85 : 1 })],
  waveStarted: (e, sim) => (e.wave > 0 ? [cue(sim, 'wave-drum')] : SILENCE),
  arenaCleared: () => SILENCE, // a sting, and whoever looks on
  checkpoint: (_, sim) => [cue(sim, 'checkpoint')],
  moraleBroke: (_, sim) => [cue(sim, 'surrender-whimper', { rate: 0.95 })],
  bossPhase: (e, sim) => [by(sim, e.actor, 'boss-roar'), by(sim, e.actor, 'slam-shock', 0.9, 0.7)],
  statueShown: () => SILENCE,
  extrasFlexed: () => SILENCE,
  said: () => SILENCE, // the line is read; the board ducks the music under it
  hinted: (_, sim) => [cue(sim, 'ui-move')],
  goShown: (_, sim) => [cue(sim, 'go')],
  comboBanked: (e, sim) => [cue(sim, 'combo-bank', { rate: 1 + Math.min(e.hits, 40) / 100 })], // the longer, the higher
  comboLost: (_, sim) => [cue(sim, 'combo-lost')],
  wentDown: (e, sim) => [by(sim, e.actor, 'knockout-thud', 0.8), by(sim, e.actor, voiceOf(sim, e.actor).knockout)],
  retried: (_, sim) => [cue(sim, 'checkpoint', { rate: 0.9 })],
  levelCleared: () => SILENCE,
};

/** A thing in flight that is heard otherwise than by the arm that threw it. */
const THROWN: Partial<Readonly<Record<Material, OneShotName>>> = { ice: 'icicle-whistle', lead: 'shotgun-blast' };

function wearsPlates(sim: Seen<Sim>, id: number): boolean {
  const actor = actorWith(sim, id);
  return actor !== undefined && sim.content.actors[actor.kind]?.bare !== undefined;
}

/** His special makes its own noise when it strikes. */
function swingsSilently(sim: Seen<Sim>, id: number): boolean {
  const move = actorWith(sim, id)?.move;
  return move !== null && move !== undefined && swingSound(sim, move, 'heavy', id) === 'badge-flash';
}

/** What this event sounds like, and how it is taken by whoever looks on. */
export function soundsOf(event: Seen<SimEvent>, sim: Seen<Sim>): SoundCue[] {
  const sounds = SOUNDS_FOR[event.type] as (event: Seen<SimEvent>, sim: Seen<Sim>) => SoundCue[];
  return [...sounds(event, sim), ...crowdSounds(event, sim)];
}

export const EVENTS_WITH_SOUNDS = Object.keys(SOUNDS_FOR) as SimEvent['type'][];
