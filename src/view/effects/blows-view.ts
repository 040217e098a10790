import type { SimEvent, SimEventOf } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import { actorWith, atChest, bodyDepth, OVER } from '../actors/body-points';
import { type Atlases, drawnAs } from '../actors/drawn';
import { type Zone, zoneOf } from '../actors/reactions';
import { Depth } from '../render/depths';
import type { Particle } from '../render/particles';
import { toRow, toX } from '../render/projection';
import { ALSO, BLOW_LOOK, KNOCKOUT_EVERY, PARRY_RECOIL, PARRY_RING, SPARK_LIFE, SPARK_TURN } from './blow-look';
import { backlight, ring, type Sky, spray } from './bursts';
import { type Contact, contactOf, type Struck } from './contact';

/** What the figures do about it. */
export interface Bodies {
  find(id: number): Body | undefined;
}
interface Body {
  push(far: number, over?: number): void;
  struck(zone: Zone | null, flash: 'cream' | 'blue' | null): void;
}

type Stopped = SimEventOf<'guarded' | 'armoured'>;

const MIDDLE = 5.5; // from a wrist to the middle of the fist

/** Blows that land, however they are taken: one effect each, where fist or foot meets the body, and both thrown to arm's length. */
export class BlowsView {
  private readonly last = { attacker: -1, frame: -1 };
  private readonly pushed = { target: -1, away: 0 }; // by the last blow
  private ringed = 0; // frame of the last man down

  constructor(private readonly sky: Sky, private readonly atlases: Atlases) {}

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>, bodies: Bodies): void {
    switch (event.type) {
      case 'hit': return this.hit(event, sim, bodies);
      case 'kneed': return this.kneed(event, sim, bodies);
      case 'guarded':
      case 'armoured': return this.stopped(event, sim, bodies);
      case 'parried': return this.parried(event, sim, bodies);
      case 'knockedOut': return this.knockedOut(event, sim);
    }
  }

  private hit({ attacker, target, weight, move, z }: SimEventOf<'hit'>, sim: Seen<Sim>, bodies: Bodies): void {
    const first = this.isFirst(sim, attacker, target);
    const above = (actorWith(sim, attacker)?.z ?? 0) - (actorWith(sim, target)?.z ?? 0);
    bodies.find(target)?.struck(zoneOf(sim.content.moves[move], above), first ? 'cream' : null);
    const contact = meet(sim, this.atlases, { attacker, target, z, weight, told: 'hit', move }, bodies, first);
    Object.assign(this.pushed, { target, away: contact?.away ?? 0 });
    if (!contact) return;
    this.sky.flat.add(sparkOf(contact, first ? weight : 'light', first ? 1 : ALSO, turned()));
    if (!first) return;
    const { light, ring: wide, sweat } = BLOW_LOOK[weight];
    backlight(this.sky, contact.x, contact.row, 0xffb060, light, 8);
    if (wide > 0) ring(this.sky, contact.x, contact.row, 0xffe0a8, wide * 0.3, wide, SPARK_LIFE);
    if (sweat > 0) spray(this.sky, ['sweat/0', 'sweat/1'], contact.x, contact.row, sweat, 5, 16);
  }

  private kneed({ actor, target }: SimEventOf<'kneed'>, sim: Seen<Sim>, bodies: Bodies): void {
    const holder = actorWith(sim, actor);
    const weight = (holder?.move ? sim.content.moves[holder.move]?.hit.weight : undefined) ?? 'medium';
    const contact = meet(sim, this.atlases, { attacker: actor, target, z: holder?.z ?? 0, weight, told: 'hit', move: null }, bodies, true);
    bodies.find(target)?.struck('belly', 'cream');
    if (!contact) return;
    this.sky.flat.add(sparkOf(contact, weight, 1, turned()));
    backlight(this.sky, contact.x, contact.row, 0xffb060, BLOW_LOOK[weight].light, 8);
  }

  /** By a guard, or by one who does not feel it: sparks fly back. */
  private stopped({ type: told, attacker, target, z }: Stopped, sim: Seen<Sim>, bodies: Bodies): void {
    const contact = meet(sim, this.atlases, { attacker, target, z, weight: 'light', told, move: null }, bodies, true);
    if (!contact) return;
    const { x, row, depth } = contact;
    const size = told === 'guarded' ? 1 : 0.7;
    this.sky.flat.add({ shape: 'guard-spark', x, row, depth, life: 8, angle: angleOf(contact) + 180, size, fades: false });
    if (told === 'guarded') backlight(this.sky, x, row, 0x8fd0ff, 0.8, 6);
  }

  /** The one moment that must not be missed: a ring runs out behind both, a star flashes where the blow was met, and he lights up. */
  private parried({ attacker, target, z }: SimEventOf<'parried'>, sim: Seen<Sim>, bodies: Bodies): void {
    const parrier = actorWith(sim, target);
    if (!parrier) return;
    const foe = actorWith(sim, attacker) ?? parrier;
    const drawn = drawnAs(sim, this.atlases, parrier);
    const { nh, fh } = drawn?.frame ?? {};
    const hand = nh && fh && (nh[0] > fh[0] ? nh : fh);
    const x = toX(parrier.x) + parrier.facing * (hand && drawn ? hand[0] / drawn.scale + MIDDLE : 20);
    const row = hand && drawn ? toRow(parrier.y, parrier.z) + hand[1] / drawn.scale : toRow(parrier.y, z);
    const over = Math.max(bodyDepth(parrier), bodyDepth(foe) + OVER);
    if (foe !== parrier) bodies.find(foe.id)?.push(parrier.facing * PARRY_RECOIL);
    bodies.find(target)?.push(0, over);
    bodies.find(target)?.struck(null, 'blue');
    this.sky.flat.add({ shape: 'parry-ring', x, row, depth: Depth.ring, life: 16, size: PARRY_RING, fades: false });
    this.sky.flat.add({ shape: 'parry-star', x, row, depth: over - OVER / 3, life: 9, fades: false });
    backlight(this.sky, x, row, 0x9fd8ff, 2.4, 14);
    ring(this.sky, x, row, 0xdff4ff, 0.3, 2, 12);
  }

  private knockedOut({ actor }: SimEventOf<'knockedOut'>, sim: Seen<Sim>): void {
    const { frame } = sim.world;
    if (frame >= this.ringed && frame - this.ringed < KNOCKOUT_EVERY) return;
    this.ringed = frame;
    const away = this.pushed.target === actor ? this.pushed.away : 0;
    atChest(sim, actor, (x, row) => ring(this.sky, x + away, row, 0xffe0a0, 0.5, 1.3, 10));
  }

  /** One blow, one effect: whoever it meets after the first, in the same tick or a later one, has only a small spark. */
  private isFirst(sim: Seen<Sim>, attacker: number, target: number): boolean {
    const again = this.last.attacker === attacker && this.last.frame === sim.world.frame;
    this.last.attacker = attacker;
    this.last.frame = sim.world.frame;
    return !again && isFirstMet(sim, attacker, target);
  }
}

/** Whether nobody was met by the same move before him. */
export function isFirstMet(sim: Seen<Sim>, attacker: number, target: number): boolean {
  const actor = actorWith(sim, attacker);
  const goesOn = actor?.state === 'attack' || actor?.state === 'thrown' || actor?.state === 'flung';
  return !goesOn || !actor.hitIds.includes(target) || actor.hitIds[0] === target;
}

/** The star of a blow: on the body, behind whose fist it is, opening the way the blow goes. */
export const sparkOf = (contact: Contact, weight: keyof typeof BLOW_LOOK, size: number, turn: number): Particle => ({
  shape: `spark-${weight}`, x: contact.x, row: contact.row, depth: contact.depth, life: SPARK_LIFE, angle: angleOf(contact) + turn, size,
  fades: false,
});

const angleOf = ({ toward }: Contact): number => (toward > 0 ? 0 : 180);
const turned = (): number => (Math.random() * 2 - 1) * SPARK_TURN;

/** Both are thrown apart, who strikes but once. */
function meet(sim: Seen<Sim>, atlases: Atlases, struck: Struck, bodies: Bodies, first: boolean): Contact | null {
  const contact = contactOf(sim, atlases, struck);
  if (!contact) return null;
  bodies.find(struck.target)?.push(contact.away);
  if (first && struck.attacker !== struck.target) bodies.find(struck.attacker)?.push(contact.back, contact.over);
  return contact;
}
