import type Phaser from 'phaser';
import type { Seen, Sim } from '../sim/sim';
import { SUBPIXELS } from '../sim/units';
import type { BackdropView } from './backdrop-view';
import type { Zone } from './scenery-zones';
import { bakeLook, bakeZone, dropLook, dropZone, isLookHere, isZoneHere, loadLook, loadZone, packAway, type StageAssets, zonesIn } from './stage-assets';
import { facesOf, isExtra, isExtraLook, type Needs } from './stage-needs';

const AHEAD = 560; // sim px: how far before it is seen a stretch of scenery is fetched
const READY = 140; // how far before it is seen it is put into the graphics chip's memory
const BEHIND = 20;
const AGAIN = 120; // pictures until what would not come is asked for once more

/**
 * What the level needs beyond its first screen comes while one plays, nearest first, and goes when it is needed no more.
 * Until then it is only not drawn.
 */
export class Wardrobe {
  private arena = -1;
  private asked = 0;
  private readonly known = new Set<Zone>();
  private camera = 0;
  private awaited: string[] = []; // to be drawn as soon as they are here
  private coming: string[] = []; // fetched ahead, and kept packed away
  private readonly extras: readonly string[];
  private readonly zones: readonly Zone[];
  private readonly guestsUntil: number; // sim px: where the camera has left the last of the extras behind

  constructor(private readonly scene: Phaser.Scene, private readonly needs: Needs, private readonly assets: StageAssets, private readonly backdrop: BackdropView) {
    this.zones = zonesIn(scene, needs);
    this.guestsUntil = Math.max(0, ...needs.decor.filter(({ piece }) => isExtra(piece)).map(({ x }) => x + BEHIND));
    this.extras = needs.looks.filter((look) => isExtraLook(look));
  }

  /** Call once a picture: bakes at most one thing, so that no picture waits long. */
  follow(sim: Seen<Sim>): void {
    const arena = Math.min(sim.world.stage.cleared.length, this.needs.arenas.length - 1);
    if (arena !== this.arena) {
      this.arena = arena;
      this.letGo(sim, arena);
      this.ask(arena);
    } else if (this.comesNear() || ++this.asked > AGAIN) {
      this.letGo(sim, arena); // who lay about when his arena was over has gone since
      this.ask(arena);
    }
    this.takeOne(sim.world.stage.camera.x / SUBPIXELS);
    this.camera = sim.world.stage.camera.x / SUBPIXELS;
  }

  /** Everybody of this arena, the rest of the street, then everybody of the next. */
  private ask(arena: number): void {
    this.asked = 0;
    const { scene, needs, assets } = this;
    const now = needs.arenas[arena] ?? [];
    const guests = this.camera < this.guestsUntil ? this.extras : [];
    const soon = needs.arenas[arena + 1] ?? [];
    this.awaited = [...now, ...guests].filter((look) => !assets.atlases[look]);
    this.coming = soon.filter((look) => !assets.atlases[look] && !now.includes(look));
    if (scene.load.isLoading()) return;
    for (const look of now) loadLook(scene, assets, look);
    for (const zone of this.zones) if (this.isNear(zone) && !assets.pieces.has(zone.names[0]!)) loadZone(scene, needs, zone);
    for (const look of [...guests, ...soon]) loadLook(scene, assets, look);
    if (scene.load.list.size > 0) scene.load.start();
  }

  private takeOne(camera: number): void {
    const { scene, needs, assets, awaited } = this;
    for (let i = 0; i < awaited.length; i++) {
      const look = awaited[i]!;
      if (!isLookHere(scene, look)) continue;
      awaited.splice(i, 1);
      bakeLook(scene, assets, look);
      return;
    }
    for (let i = 0; i < this.coming.length; i++) {
      const look = this.coming[i]!;
      if (!isLookHere(scene, look)) continue;
      this.coming.splice(i, 1);
      packAway(scene, look);
      return;
    }
    for (const zone of this.zones) {
      const stands = assets.pieces.has(zone.names[0]!);
      if (stands && camera > zone.to + BEHIND) {
        dropZone(scene, assets, zone);
        this.backdrop.clear();
        return;
      }
      if (stands || camera < zone.from - READY || camera > zone.to || !isZoneHere(scene, zone)) continue;
      bakeZone(scene, needs, assets, zone);
      this.backdrop.fill();
      return;
    }
  }

  /** A stretch nobody has asked for yet is about to be seen. */
  private comesNear(): boolean {
    for (const zone of this.zones) {
      if (!this.isNear(zone) || this.known.has(zone)) continue;
      if (this.scene.load.isLoading()) return false;
      this.known.add(zone);
      return true;
    }
    return false;
  }

  private isNear({ from, to }: Zone): boolean {
    return this.camera > from - AHEAD && this.camera < to;
  }

  private letGo(sim: Seen<Sim>, arena: number): void {
    const { needs, assets } = this;
    const wanted = new Set([...needs.heroes, ...(this.camera < this.guestsUntil ? this.extras : []), ...(needs.arenas[arena] ?? [])]);
    for (const { kind } of sim.world.actors) for (const face of facesOf(sim.content.actors[kind]?.look ?? kind)) wanted.add(face);
    for (const look of Object.keys(assets.atlases)) if (!wanted.has(look)) dropLook(this.scene, assets, look);
  }
}
