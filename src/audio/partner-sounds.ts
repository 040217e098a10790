import type { HeroTraits } from '../sim/actor-def';
import { MOST_DETENTE, PRESSED } from '../sim/duo/partnership';
import type { Effect } from '../sim/move-def';
import type { Seen, Sim } from '../sim/sim';
import { by, effort, hurt, SILENCE, utters, type SoundsFor } from './actor-cues';
import type { SoundCue } from './audio-port';
import { cue } from './cue';
import { actorWith } from './hearing';
import type { OneShotName } from './sounds';
import { voiceOf } from './voices';

/** Which half of the badge fills: a low string and an anvil, or an electric piano and a typewriter. */
const TICK: Readonly<Record<HeroTraits['part'], OneShotName>> = { left: 'detente-soviet', right: 'detente-miranda' };
const TICKS = 3; // takes, each higher than the last: the meter's third that is being filled

const partOf = (sim: Seen<Sim>, id: number | null): HeroTraits['part'] => {
  const actor = actorWith(sim, id);
  return (actor && sim.content.actors[actor.kind]?.traits?.part) ?? 'left';
};

const AFFLICTED: Readonly<Record<Effect['kind'], (sim: Seen<Sim>, id: number) => SoundCue[]>> = {
  blind: (sim, id) => [by(sim, id, 'coffee-sizzle'), hurt(sim, id)],
  root: (sim, id) => [by(sim, id, 'cuff-click')],
  scare: (sim, id) => [by(sim, id, 'scared-yelp', voiceOf(sim, id).pitch)],
  pin: (sim, id) => [by(sim, id, 'ricochet'), by(sim, id, 'scared-yelp', voiceOf(sim, id).pitch, 0.6)],
  dizzy: (sim, id) => [by(sim, id, 'dizzy-birds')],
};

/** What each team finisher adds to its deciding blow. Shutters and windows are heard when they break. */
const DECIDED: Readonly<Record<string, readonly OneShotName[]>> = {
  'good-cop': ['punch-heavy'], 'iron-curtain': ['dolly-impact'], 'gumby-press': ['knee', 'suit-rip'],
  'food-groups': ['coffee-splash', 'coffee-sizzle'], 'peg-leg-relay': ['wood-hit'], 'windy-city': ['throw-whoosh'],
};


const laughter = (sim: Seen<Sim>): SoundCue[] => sim.world.actors.flatMap(({ id, buddy }) => (buddy ? utters(sim, id, 'laugh') : SILENCE));

/** What passes between the two heroes, and between them and Donnelly's desk. */
export const PARTNER_SOUNDS = {
  partnerHailed: (_, sim) => [cue(sim, 'portrait-flick')],
  called: (e, sim) => utters(sim, e.by, 'call'),
  callRefused: (_, sim) => [cue(sim, 'call-refused')],
  swapBegan: (e, sim) => [by(sim, e.from, 'tag-whoosh')],
  swapped: (e, sim) => [effort(sim, e.to, 'light')],
  detente: (e, sim) => {
    if (e.change <= 0) return SILENCE; // what it was spent on, or lost by, is heard for itself
    const filled = (sim.world.partnership?.detente ?? 0) / MOST_DETENTE;
    const take = 1 + Math.min(TICKS - 1, Math.floor(filled * TICKS));
    return [
      cue(sim, TICK[partOf(sim, e.actor)], { take, volume: e.reason === 'turns' ? 0.6 : 1, rate: 1 + ((filled * TICKS) % 1) * 0.12 }),
    ];
  },
  starFilled: (e, sim) => {
    const star = cue(sim, 'star-filled', { rate: 1 + 0.06 * (e.stars - 1) });
    return sim.world.carry.fedBird ? [star, cue(sim, 'parakeet')] : [star];
  },
  burst: (e, sim) => [by(sim, e.actor, 'burst'), effort(sim, e.actor)],
  glasnostBegan: (_, sim) => [cue(sim, 'glasnost-begin')],
  glasnostOver: (_, sim) => [cue(sim, 'glasnost-end')],
  finisherBegan: (e, sim) => [cue(sim, 'finisher-sting'), ...utters(sim, e.actor, 'call')],
  finisherTold: (e, sim) => [
    cue(sim, 'finisher-blow', { x: e.x }),
    ...(DECIDED[e.finisher] ?? []).map((sound) => cue(sim, sound, { x: e.x })),
    ...(e.finisher === 'gumby-press' ? laughter(sim) : SILENCE),
  ],
  breakBegan: (e, sim) => [by(sim, e.actor, 'grab-cloth'), by(sim, e.target, 'struggle', 1, 0.6)],
  broke: (e, sim) => [by(sim, e.target, 'break-crack'), hurt(sim, e.target)],
  mirandaBeat: (e, sim) => [by(sim, e.actor, 'miranda-beat', 1, 1, { take: e.beat })],
  arrested: (e, sim) => [by(sim, e.target, 'cuff-click')],
  complaint: (e, sim) => (e.total > 1 ? [cue(sim, 'complaint-stamp'), cue(sim, 'desk-phone')] : [cue(sim, 'complaint-stamp')]),
  complaintWithdrawn: (_, sim) => [cue(sim, 'complaint-torn')],
  gunsLocked: (e, sim) => [cue(sim, e.locked ? 'gun-locked' : 'gun-unlocked')],
  winded: (e, sim) => [
    by(sim, e.actor, 'knockout-thud', 1, 0.6), by(sim, e.actor, 'winded-sigh', 1, 1, { take: voiceOf(sim, e.actor).sigh }),
  ],
  revived: (e, sim) => [by(sim, e.actor, 'revive-heart')],
  saved: (_, sim) => [cue(sim, 'saved')],
  freshHands: (e, sim) => [by(sim, e.actor, 'high-five', 1, 0.5)],
  afflicted: (e, sim) => AFFLICTED[e.kind](sim, e.actor),
  taunted: (e, sim) => utters(sim, e.actor, 'taunt'),
  platesOff: (e, sim) => [cue(sim, 'plates-off', { x: e.x, ids: [e.actor] }), by(sim, e.actor, 'helmet-drop'), hurt(sim, e.actor)],
  shot: (e, sim) => {
    const shot = by(sim, e.actor, sim.content.moves[e.move]?.hit.weight === 'heavy' ? 'cannon-shot' : 'revolver-shot');
    return e.told ? [shot] : [shot, cue(sim, 'ricochet', { x: e.toX, ids: [e.actor] })];
  },
  gunClicked: (e, sim) =>
    e.why === 'locked' ? [by(sim, e.actor, 'gun-click'), cue(sim, 'call-refused')] : [by(sim, e.actor, 'gun-click')],
  reloaded: (e, sim) =>
    e.gold ? [by(sim, e.actor, 'gun-reload'), by(sim, e.actor, 'glint-chime', 1, 0.6)] : [by(sim, e.actor, 'gun-reload')],
  suitCreased: (e, sim) => [by(sim, e.actor, 'suit-rip'), ...(e.pressed < PRESSED.gumbyBelow ? laughter(sim) : SILENCE)],
  foodGroups: (_, sim) => [cue(sim, 'food-groups')],
  playerJoined: (_, sim) => [cue(sim, 'player-join')],
  playerLeft: (_, sim) => [cue(sim, 'player-leave')],
  highFive: (e, sim) => [by(sim, e.actor, 'high-five')],
  heaved: (e, sim) => [by(sim, e.actor, 'heave'), by(sim, e.target, 'fling')],
} satisfies Partial<SoundsFor>;
