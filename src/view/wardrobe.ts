import type Phaser from 'phaser';
import type { Seen, Sim } from '../sim/sim';
import { bakeLook, bakeScenery, dropLook, isLookHere, isSceneryHere, loadLook, loadScenery, type StageAssets } from './stage-assets';
import { EXTRAS, facesOf, type Needs } from './stage-needs';

const AGAIN = 300; // pictures until what would not come is asked for once more

/**
 * What the level needs beyond its first screen comes while one plays, nearest first, and goes when it is needed no more.
 * Until then it is only not drawn.
 */
export class Wardrobe {
  private arena = -1;
  private asked = 0;
  private awaited: string[] = [];
  private readonly extras: readonly string[];

  constructor(private readonly scene: Phaser.Scene, private readonly needs: Needs, private readonly assets: StageAssets, private readonly onScenery: () => void) {
    this.extras = needs.looks.filter((look) => facesOf(EXTRAS).includes(look));
  }

  /** Call once a picture: bakes at most one thing, so that no picture waits long. */
  follow(sim: Seen<Sim>): void {
    const arena = Math.min(sim.world.stage.cleared.length, this.needs.arenas.length - 1);
    if (arena !== this.arena) {
      this.arena = arena;
      this.letGo(sim, arena);
      this.ask(arena);
    } else if (++this.asked > AGAIN) this.ask(arena);
    this.takeOne();
  }

  /** Everybody of this arena, the rest of the street, then everybody of the next. */
  private ask(arena: number): void {
    this.asked = 0;
    const { scene, needs, assets } = this;
    const now = needs.arenas[arena] ?? [];
    const soon = [...this.extras, ...(needs.arenas[arena + 1] ?? [])];
    this.awaited = [...now, ...soon].filter((look) => !assets.atlases[look]);
    if (scene.load.isLoading()) return;
    for (const look of now) loadLook(scene, assets, look);
    loadScenery(scene, needs, assets);
    for (const look of soon) loadLook(scene, assets, look);
    if (scene.load.list.size > 0) scene.load.start();
  }

  private takeOne(): void {
    const { scene, needs, assets, awaited } = this;
    for (let i = 0; i < awaited.length; i++) {
      const look = awaited[i]!;
      if (!isLookHere(scene, look)) continue;
      awaited.splice(i, 1);
      bakeLook(scene, assets, look);
      return;
    }
    if (!isSceneryHere(scene, needs, assets)) return;
    bakeScenery(scene, needs, assets);
    this.onScenery();
  }

  private letGo(sim: Seen<Sim>, arena: number): void {
    const { needs, assets } = this;
    const wanted = new Set([...needs.heroes, ...this.extras, ...needs.arenas.slice(arena).flat()]);
    for (const { kind } of sim.world.actors) for (const face of facesOf(sim.content.actors[kind]?.look ?? kind)) wanted.add(face);
    for (const look of Object.keys(assets.atlases)) if (!wanted.has(look)) dropLook(this.scene, assets, look);
  }
}
