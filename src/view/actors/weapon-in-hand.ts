import type { Actor, StateName } from '../../sim/actor';
import { lookup } from '../../sim/content';
import type { Seen, Sim } from '../../sim/sim';
import type { FrameDef } from '../assets/atlas';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { Grip } from './grip';
import { toRow, toX } from '../render/projection';
import { relayOf, relays } from './relay';
import type { Dangling, FigurePart } from '../features/feature-view';
import { FEATURE_VIEWS } from '../features/features';
import type { SpriteSheet } from '../assets/sprite-sheet';

/** From the wrist to the middle of the fist, logical px. */
const PALM = 5.5;
/** A fist about the wrist, along and across the hand, logical px: a little more than the hand, so that its ink comes along. */
const FIST = [[1, -5.8], [6, -6.6], [12, -5.4], [14.2, -1], [13.2, 5.2], [7.5, 6.8], [2, 5.6], [0.4, 0]] as const;
/** Straight down hangs what has a handle on top or no backbone, unless he strikes with it. */
const HANGING: readonly string[] = ['bucket', 'wet-towel', 'suitcase', 'fire-extinguisher'];
const DOWN = 90;
const SWAY = 9; // degrees, while he walks
/** A stick is not an arm made longer: its end shows below the fist, unless he strikes with it. */
const TILT = -36;
/** Drawings with something else in that hand, or in need of it: what he carries is under his arm meanwhile. */
const HANDS_FULL: readonly string[] = [
  'burst', 'revive', 'miranda', 'break', 'heave', 'flung', 'show', 'hold', 'team',
  'shoot', 'suppress', 'reload', 'badge', 'coffee', 'coffee-big', 'cuff', 'trip', 'nelson',
];
/** Thrown from hand to hand: how high it is caught, how high it rises on the way, how far it turns. */
const TOSS = { caught: 92, before: 18, rise: 26, turn: 540 } as const;
const WALKS: readonly StateName[] = ['walk', 'run', 'step'];

/** What a fighter carries: in his near fist, which closes over it, and turned with it. And what else features put in his hands. */
export class WeaponInHand {
  private readonly image: Sprite;
  private readonly fist: Grip;
  private readonly parts: readonly FigurePart[];

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet, private readonly figure: Sprite) {
    this.image = sheet.sprite(batch, 0);
    this.fist = new Grip(figure, FIST).addTo(batch);
    this.parts = FEATURE_VIEWS.flatMap(({ about }) => about?.(batch, sheet, figure) ?? []);
  }

  draw(sim: Seen<Sim>, actor: Seen<Actor>, frame: FrameDef, scale: number): void {
    for (const part of this.parts) part.draw(sim, actor, frame, scale);
    const { nh, nhDeg = 0 } = frame;
    const relay = relays(actor) ? relayOf(sim, actor) : null;
    const free = relay === null && !HANDS_FULL.includes(doingOf(sim, actor));
    const dangling = free && !actor.carried ? danglingFrom(sim, actor) : null;
    const look = relay?.look ?? dangling?.look ?? (free && actor.carried ? lookOf(sim, actor.carried.kind) : null);
    const shown = look !== null && nh !== undefined;
    this.image.visible = this.fist.visible = shown;
    if (!shown) return;
    const { figure, image, fist, sheet } = this;
    const { facing } = actor;
    const turn = (nhDeg * Math.PI) / 180;
    const x = nh[0] / scale + PALM * Math.cos(turn);
    const y = nh[1] / scale + PALM * Math.sin(turn) + (dangling?.below ?? 0);
    sheet.setFrame(image, sheet.has(`${look}-held`) ? `${look}-held` : look, dangling?.size ?? 1);
    image.setPosition(figure.x + x * facing, figure.y + y).setDepth(figure.depth).setAlpha(figure.alpha)
      .setScale(image.scaleX * facing, image.scaleY).setAngle((dangling ? swayOf(actor) : angleOf(actor, look, nhDeg)) * facing);
    fist.close(nh[0] / scale, nh[1] / scale, turn);
    if (relay && relay.flown > 0) this.toss(relay.mate, relay.flown);
  }

  /** From where it is now to the hand of the other one. */
  private toss({ x, y, facing }: Seen<Actor>, flown: number): void {
    const { image, fist } = this;
    const toward = toX(x) + TOSS.before * facing;
    const row = toRow(y, 0) - TOSS.caught;
    fist.visible = false;
    image.setPosition(image.x + (toward - image.x) * flown, image.y + (row - image.y) * flown - TOSS.rise * Math.sin(flown * Math.PI))
      .setAngle(image.angle + TOSS.turn * flown * -facing);
  }

  hide(): void {
    for (const part of this.parts) part.hide();
    this.image.visible = this.fist.visible = false;
  }

  destroy(): void {
    for (const part of this.parts) part.destroy();
    this.image.destroy();
    this.fist.destroy();
  }
}

const lookOf = ({ content }: Seen<Sim>, kind: string): string => lookup(content.items, kind, 'item').look;

function danglingFrom(sim: Seen<Sim>, actor: Seen<Actor>): Dangling | null {
  for (const { dangles } of FEATURE_VIEWS) {
    const dangling = dangles?.(sim, actor);
    if (dangling) return dangling;
  }
  return null;
}

function angleOf(actor: Seen<Actor>, look: string, hand: number): number {
  if (actor.state === 'attack' || actor.state === 'team') return hand;
  return HANGING.includes(look) ? DOWN + swayOf(actor) : hand + TILT;
}

/** The drawings he is in: those of his move, or of his state. */
const doingOf = ({ content }: Seen<Sim>, { state, move }: Seen<Actor>): string =>
  state === 'attack' && move !== null ? (content.moves[move]?.anim ?? state) : state;

const swayOf = ({ state, stateFrame }: Seen<Actor>): number => (WALKS.includes(state) ? SWAY * Math.sin(stateFrame / 5) : 0);
