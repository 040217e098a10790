import type { Actor } from '../../sim/actor';
import { isBraced } from '../../sim/combat/braced';
import { isGathering } from '../../sim/fighter/attack';
import { defOf, is, type Seen, type Sim } from '../../sim/sim';
import { px } from '../../sim/units';
import { bodyDepth, handsDepth } from './body-points';
import { drawingOf, settling, strideOf } from './anim-frame';
import { litFor, lightAt, noLight } from './actor-light';
import { Recoil } from './recoil';
import { BEHIND, outlineOf, outlineWidth, rimOf, WIDER } from './edge-colours';
import type { FigureCut } from '../assets/loaded-atlas';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { blended, toRow, toX } from '../render/projection';
import type { LoadedAssets } from '../assets/loaded-assets';
import { lookOf } from '../assets/level-assets';
import type { Zone } from './reactions';
import { SHINE, surfaceAt } from '../scenery/surface';
import { shakeShare, type ViewOptions } from '../view-options';
import { WeaponInHand } from './weapon-in-hand';

const FLASHES = { cream: 0xfff6dc, blue: 0xd8f2ff } as const;
const PARRIED = 0x9fe4ff;
const PARRIED_WIDTH = 3; // logical px
const WHITE = 0xffffff;
const GOLD = 0xffc24a;
const FLASH = 2; // ticks
const OUTLINE = [[-1, 0], [1, 0], [0, -1], [0, 1]] as const;
const OUTLINE_WIDTH = 1.5; // logical px
const light = noLight();

/**
 * One fighter in the picture: figure, the light on its edge, foot shadow, mirror image in a wet floor, weapon, white edge while he
 * has poise, gold while he gathers strength, his own colour if the player wants strong outlines.
 */
export class ActorView {
  private readonly shadow: Sprite;
  private readonly mirror: Sprite;
  private readonly edges: readonly Sprite[];
  private readonly figure: Sprite;
  private readonly rim: Sprite;
  private readonly rimInside: Sprite; // a hero's, which makes it wider
  private readonly rimBehind: Sprite; // his too, beyond the ink
  private readonly weapon: WeaponInHand;
  private readonly all: readonly Sprite[];
  private readonly before = { x: 0, y: 0, z: 0 };
  private travelled = 0;
  private travelledBefore = 0;
  private zone: Zone = 'head';
  private won: number | null = null; // ticks he has stood as a winner
  private flash = 0;
  private flashed: keyof typeof FLASHES = 'cream';
  private readonly recoil = new Recoil();
  private over = 0; // depth at which he is drawn at least, while he recoils
  private placed = false; // has a tick to blend from

  constructor(batch: SpriteBatch, private readonly assets: LoadedAssets) {
    const { sheet } = assets;
    this.shadow = sheet.sprite(batch, Depth.shadow);
    this.mirror = sheet.sprite(batch, Depth.reflection).setTint(0xb9a6b4);
    this.rimBehind = sheet.sprite(batch, Depth.belt);
    this.edges = OUTLINE.map(() => sheet.sprite(batch, Depth.belt));
    this.figure = sheet.sprite(batch, Depth.belt);
    this.rim = sheet.sprite(batch, Depth.belt);
    this.rimInside = sheet.sprite(batch, Depth.belt);
    for (const edge of [this.rim, this.rimInside, this.rimBehind, ...this.edges]) edge.filled = true;
    this.weapon = new WeaponInHand(batch, assets.sheet, this.figure);
    this.all = [this.shadow, this.mirror, this.rimBehind, ...this.edges, this.figure, this.rim, this.rimInside];
  }

  /** Before a tick: where he is now is where the next picture comes from. */
  remember(actor: Seen<Actor>): void {
    this.before.x = actor.x;
    this.before.y = actor.y;
    this.before.z = actor.z;
    this.travelledBefore = this.travelled;
    this.recoil.remember();
    this.placed = true;
    if (this.flash > 0) this.flash--;
  }

  /** After a tick: legs count the ground they covered. `held`: how far hands that hold him draw him; `won`: nobody is left to beat. */
  tick(actor: Seen<Actor>, held: number, won: boolean): void {
    const stands = won && actor.role === 'hero' && (actor.state === 'idle' || actor.state === 'show');
    this.won = stands ? (this.won ?? -1) + 1 : null;
    this.recoil.tick(actor.hitstop > 0, held);
    if (this.recoil.isOver) this.over = 0;
    const walking = actor.state === 'walk' || actor.state === 'run';
    if (!walking) this.travelled = this.travelledBefore = 0;
    else if (this.placed) this.travelled += strideOf(this.before.x, this.before.y, actor.x, actor.y, actor.facing);
  }

  struck(zone: Zone | null, flash: keyof typeof FLASHES | null): void {
    this.zone = zone ?? this.zone;
    if (flash === null) return;
    this.flashed = flash;
    this.flash = FLASH;
  }

  /** Drawn so far from where he is, logical px, and no further back in the picture than `over`, until he has recoiled. */
  push(far: number, over = 0): void {
    this.recoil.push(far);
    this.over = over;
  }

  draw(sim: Seen<Sim>, actor: Seen<Actor>, blend: number, options: ViewOptions): void {
    const def = defOf(sim, actor);
    const look = lookOf(def.look, actor.id);
    const atlas = this.assets.atlases[look];
    if (!atlas) return this.cover(); // his drawings are still on their way
    const share = this.placed ? blend : 1;
    const x = blended(this.placed ? this.before.x : actor.x, actor.x, share);
    const y = blended(this.placed ? this.before.y : actor.y, actor.y, share);
    const z = blended(this.placed ? this.before.z : actor.z, actor.z, share);
    const name = drawingOf(sim.content, atlas, actor, {
      travelled: this.travelledBefore + (this.travelled - this.travelledBefore) * share,
      zone: this.zone,
      won: this.won,
    });
    const frame = atlas.frames[name];
    const cut = atlas.cuts.get(name);
    if (!frame || !cut) throw new Error(`characters/${look}.json has no drawing "${name}"`);

    const gathers = gathering(sim, actor);
    const middle = toX(x) + this.recoil.at(share);
    const left = middle + trembling(actor, sim.world.frame, gathers) * shakeShare(options);
    const depth = Math.max(this.over, handsDepth(sim, actor), bodyDepth({ y, role: actor.role }));
    const row = toRow(y, z) + (is(sim, actor, 'flying') ? settling(frame, atlas.scale, toX(z)) : 0);
    const low = is(sim, actor, 'low');
    this.drawFigure(sim, actor, atlas.scale, cut, left, row, depth, options);
    this.drawShadow(middle, toRow(y, 0), z, low);
    this.drawMirror(sim, actor, left, toRow(y, 0), z, options);
    const armoured = isBraced(sim, actor) || (actor.stagger.poise > 0 && !low);
    const strong = options.outlines && actor.role !== 'bystander';
    const parries = actor.state === 'parry' && actor.hitstop > 0;
    const width = parries ? PARRIED_WIDTH : strong ? outlineWidth(def) : OUTLINE_WIDTH;
    const colour = parries ? PARRIED : gathers ? GOLD : armoured ? WHITE : outlineOf(def);
    this.drawEdges(parries || gathers || armoured || strong, depth, colour, width);
    this.weapon.draw(sim, actor, frame, atlas.scale);
  }

  private drawFigure(
    sim: Seen<Sim>, actor: Seen<Actor>, atlasScale: number, cut: FigureCut, x: number, row: number, depth: number, options: ViewOptions,
  ): void {
    const { figure, rim } = this;
    const { shrink, lights } = this.assets;
    const scale = shrink / atlasScale;
    const { facing } = actor;
    const alpha = alphaOf(sim, actor, options);
    figure
      .setCut(cut.body, cut.originX, cut.originY)
      .setScale(scale * facing, scale)
      .setPosition(x, row)
      .setDepth(depth)
      .setVisible(true)
      .setAlpha(alpha);
    figure.filled = this.flash > 0 && !options.reducedFlashes;
    rim.visible = cut.rim !== null && !figure.filled;
    if (figure.filled) figure.setTint(FLASHES[this.flashed]);
    else {
      lightAt(lights, actor.x, light);
      const role = defOf(sim, actor).boss ? 'bystander' : actor.role; // nobody overlooks a boss
      const left = litFor(role, light.left);
      const right = litFor(role, light.right);
      if (facing > 0) figure.setTint(left, right);
      else figure.setTint(right, left);
    }
    this.drawRim(actor, cut, rimOf(defOf(sim, actor), facing > 0 ? light.rimLeft : light.rimRight));
  }

  /** The light on his edge: a mask, of the back of a figure. A hero's is wider, and goes on behind him. */
  private drawRim({ role, facing }: Seen<Actor>, cut: FigureCut, colour: number): void {
    const { figure, rim, rimInside, rimBehind } = this;
    const { x, y, depth, alpha } = figure;
    rimInside.visible = rimBehind.visible = role === 'hero' && rim.visible;
    if (!cut.rim || !rim.visible) return;
    const { rimScale } = cut;
    const [originX, originY] = [cut.originX / rimScale, cut.originY / rimScale];
    rim.setCut(cut.rim, originX, originY).setScale(figure.scaleX * rimScale, figure.scaleY * rimScale)
      .setPosition(x, y).setDepth(depth).setAlpha(alpha).setTint(colour);
    if (role !== 'hero') return;
    rimInside.setCut(cut.rim, originX, originY).setScale(rim.scaleX, rim.scaleY)
      .setPosition(x + WIDER.across * facing, y + WIDER.down).setDepth(depth).setAlpha(alpha).setTint(colour);
    rimBehind.setCut(cut.body, cut.originX, cut.originY).setScale(figure.scaleX, figure.scaleY)
      .setPosition(x + BEHIND.across * facing, y + BEHIND.down).setDepth(depth).setAlpha(alpha).setTint(colour);
  }

  private drawShadow(x: number, row: number, z: number, lies: boolean): void {
    const size = Math.max(0.45, 1 - z / px(140)) * (lies ? 1.4 : 1);
    this.assets.sheet.setFrame(this.shadow, 'shadow', size).setPosition(x, row + 1).setVisible(true);
  }

  /** Upside down and shorter, fading from the feet on; on floors that shine only. */
  private drawMirror(sim: Seen<Sim>, actor: Seen<Actor>, x: number, row: number, z: number, options: ViewOptions): void {
    const shine = options.quality === 'high' ? SHINE[surfaceAt(sim.level, actor.x)] : 0;
    const shown = shine > 0;
    this.mirror.setVisible(shown);
    if (!shown) return;
    const { figure } = this;
    this.mirror.setCut(figure.cut, figure.originX, figure.originY)
      .setScale(figure.scaleX, -Math.abs(figure.scaleY) * 0.55).setPosition(x, row + 2 + toX(z) * 0.55);
    const feet = shine * figure.alpha;
    this.mirror.setFade(0, feet);
  }

  private drawEdges(shown: boolean, depth: number, colour: number, width: number): void {
    const { figure, edges } = this;
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i]!;
      edge.visible = shown;
      if (!shown) continue;
      const [dx, dy] = OUTLINE[i]!;
      edge.setCut(figure.cut, figure.originX, figure.originY).setScale(figure.scaleX, figure.scaleY)
        .setPosition(figure.x + dx * width, figure.y + dy * width).setDepth(depth).setAlpha(figure.alpha).setTint(colour);
    }
  }

  /** Ready for the next fighter. */
  hide(): void {
    this.placed = false;
    this.won = null;
    this.travelled = this.travelledBefore = this.flash = this.over = 0;
    this.recoil.clear();
    this.cover();
  }

  private cover(): void {
    for (const image of this.all) image.visible = false;
    this.weapon.hide();
  }

  destroy(): void {
    for (const image of this.all) image.destroy();
    this.weapon.destroy();
  }
}

/** Who is being hit trembles while time stands still for him; so does, a little, who gathers strength. */
function trembling(actor: Seen<Actor>, frame: number, gathers: boolean): number {
  const beaten = actor.hitstop > 0 && (actor.state === 'hitstun' || actor.state === 'launched');
  const far = beaten ? 1.5 : gathers ? 0.8 : 0;
  return frame % 2 === 0 ? far : -far;
}

function gathering({ content }: Seen<Sim>, actor: Seen<Actor>): boolean {
  const move = actor.state === 'attack' && actor.move !== null ? content.moves[actor.move] : undefined;
  return move !== undefined && isGathering(actor, move);
}

/** Cannot be hurt: flickers, or stays pale where flicker is unwelcome. */
function alphaOf(sim: Seen<Sim>, actor: Seen<Actor>, options: ViewOptions): number {
  if (actor.timers.invulnerable <= 0 || is(sim, actor, 'sure') || actor.state === 'parry') return 1;
  if (options.reducedFlashes) return 0.75;
  return sim.world.frame % 8 < 4 ? 0.55 : 1;
}
