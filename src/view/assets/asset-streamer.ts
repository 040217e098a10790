import type Phaser from 'phaser';
import type { Seen, Sim } from '../../sim/sim';
import { SUBPIXELS, VIEW_WIDTH } from '../../sim/units';
import { laterPages } from './atlas';
import type { BackdropView } from '../scenery/backdrop-view';
import type { Zone } from './scenery-zones';
import {
  bakeLook, bakeZone, dropLook, dropZone, isLookHere, isZoneHere, loadLook, loadZone, type LoadedAssets, zonesIn,
} from './loaded-assets';
import { facesOf, isExtra, lookOf, type LevelAssets } from './level-assets';
import { TextureCache } from './texture-cache';

const AHEAD = 560; // sim px: how far before it is seen a stretch of scenery is fetched
const READY = 140; // how far before it is seen it is put into the graphics chip's memory
const BEHIND = 20;
const NEAR = 160; // so far beside the view a body is about to be seen
const AGAIN = 60; // looks until what would not come is asked for once more
const FIRST_PICTURES = 3; // they are to be seen before anything else is fetched
const EVERY = 2; // pictures between two looks round
const PACE = 12; // pictures between two things that are made ready before anybody asks for them

/**
 * What the level needs beyond its first screen comes while one plays, nearest first, and goes when it is needed no more or the room
 * it takes is wanted for something else. Until then it is only not drawn.
 */
export class AssetStreamer {
  private arena = -1;
  private asked = 0;
  private pictures = 0;
  private frame = 0; // of the picture before
  private readonly known = new Set<Zone>();
  private camera = 0;
  private readonly inView = new Set<string>(); // in or near the view
  private readonly extras: readonly string[];
  private readonly zones: readonly Zone[];
  private readonly cache: TextureCache;
  private readonly guestsUntil: number; // sim px: where the camera has left the last of the extras behind

  constructor(
    private readonly scene: Phaser.Scene, private readonly needs: LevelAssets, private readonly assets: LoadedAssets,
    private readonly backdrop: BackdropView,
  ) {
    this.zones = zonesIn(scene, needs);
    this.cache = new TextureCache(scene, assets);
    this.guestsUntil = Math.max(0, ...needs.decor.filter(({ piece }) => isExtra(piece)).map(({ x }) => x + BEHIND));
    this.extras = needs.extras;
  }

  /** Call once a picture, before it is drawn. */
  follow(sim: Seen<Sim>): void {
    if (++this.pictures % EVERY !== 0) return;
    const { assets } = this;
    const { frame, brawl } = sim.world;
    for (const look in assets.atlases) assets.atlases[look]!.cuts.rest(frame - this.frame);
    this.frame = frame;
    this.camera = brawl.camera.x / SUBPIXELS;
    this.lookRound(sim);
    if (this.pictures > FIRST_PICTURES) this.fetch(sim);
    if (!this.bakeWhoIsInView() && !this.changeScenery() && this.pictures % PACE === 0) this.makeReady();
  }

  /** A fighter in view, or a wall of it, is still being fetched. What will not come at all is done without. */
  isAwaiting({ world, content }: Seen<Sim>): boolean {
    const { scene, zones } = this;
    if (!scene.load.isLoading()) return false;
    const left = world.brawl.camera.x / SUBPIXELS;
    for (const zone of zones) if (zone.from <= left && zone.to > left && !isZoneHere(scene, zone)) return true;
    for (const { kind, id, role, x } of world.actors) {
      const from = x / SUBPIXELS - left;
      if (role !== 'bystander' && from > 0 && from < VIEW_WIDTH && !isLookHere(scene, lookOf(content.actors[kind]?.look ?? kind, id))) {
        return true;
      }
    }
    return false;
  }

  private lookRound({ world, content }: Seen<Sim>): void {
    const { inView, needs } = this;
    inView.clear();
    for (const look of needs.heroes) inView.add(look);
    if (this.camera < this.guestsUntil) for (const look of this.extras) inView.add(look);
    for (const { kind, id, x } of world.actors) {
      const from = x / SUBPIXELS - this.camera;
      if (from > -NEAR && from < VIEW_WIDTH + NEAR) inView.add(lookOf(content.actors[kind]?.look ?? kind, id));
    }
  }

  private fetch(sim: Seen<Sim>): void {
    const beaten = sim.level.arenas.filter(({ id, optional }) => !optional && sim.world.brawl.cleared.includes(id)).length;
    const arena = Math.min(beaten, this.needs.arenas.length - 1);
    if (arena !== this.arena || this.comesNear() || ++this.asked > AGAIN) {
      this.arena = arena;
      this.letGo(sim);
      this.ask();
    }
  }

  /** Everybody of this arena, the rest of the street, then everybody of the next. */
  private ask(): void {
    this.asked = 0;
    const { scene, needs, assets, arena } = this;
    if (scene.load.isLoading()) return;
    for (const look of [...needs.heroes, ...(needs.arenas[arena] ?? [])]) loadLook(scene, look);
    for (const zone of this.zones) if (this.isNear(zone) && !assets.pieces.has(zone.names[0]!)) loadZone(scene, needs, zone);
    for (const look of [...(this.camera < this.guestsUntil ? this.extras : []), ...(needs.arenas[arena + 1] ?? [])]) loadLook(scene, look);
    if (scene.load.list.size > 0) scene.load.start();
  }

  /** Whoever is in view and cannot be drawn yet, then the drawings that were asked for and missed. */
  private bakeWhoIsInView(): boolean {
    const { scene, assets, cache, inView } = this;
    for (const look of inView) {
      if (assets.atlases[look] || !isLookHere(scene, look)) continue;
      cache.makeRoomFor(look, inView);
      bakeLook(scene, assets, look);
      return true;
    }
    for (const look in assets.atlases) {
      for (const page of assets.atlases[look]!.cuts.misses) if (cache.put(look, page, inView)) return true;
    }
    return false;
  }

  private changeScenery(): boolean {
    const { scene, needs, assets, camera } = this;
    for (const zone of this.zones) {
      const stands = assets.pieces.has(zone.names[0]!);
      if (stands && camera > zone.to + BEHIND) {
        dropZone(scene, assets, zone);
        this.backdrop.clear();
        return true;
      }
      if (stands || camera < zone.from - READY || camera > zone.to || !isZoneHere(scene, zone)) continue;
      bakeZone(scene, needs, assets, zone);
      this.cache.clear(this.inView);
      this.backdrop.fill();
      return true;
    }
    return false;
  }

  /** As long as there is cache: what may soon be asked for. */
  private makeReady(): void {
    const { scene, needs, assets, cache } = this;
    const looks = [...needs.heroes, ...(needs.arenas[this.arena] ?? [])];
    for (const look of looks) {
      if (assets.atlases[look] || !isLookHere(scene, look) || !cache.hasFor(look)) continue;
      bakeLook(scene, assets, look);
      return;
    }
    for (const look of looks) {
      const atlas = assets.atlases[look];
      if (!atlas) continue;
      for (const page of laterPages(atlas)) if (!atlas.cuts.has(page) && cache.putIfRoom(look, page)) return;
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

  private letGo(sim: Seen<Sim>): void {
    const { needs, assets } = this;
    const wanted = new Set([...this.inView, ...(needs.arenas[this.arena] ?? [])]);
    for (const { kind } of sim.world.actors) for (const face of facesOf(sim.content.actors[kind]?.look ?? kind)) wanted.add(face);
    for (const look of Object.keys(assets.atlases)) if (!wanted.has(look)) dropLook(this.scene, assets, look);
  }
}
