import type Phaser from 'phaser';
import type { SimEvent } from '../sim/event';
import type { DecorDef, LevelDef } from '../sim/level-def';
import type { Seen, Sim } from '../sim/sim';
import { timeIndex } from './anim-frame';
import type { AnimDef, Atlas } from './atlas';
import { Depth } from './depths';
import { LOGICAL } from './place';
import { pageKey, type StageAssets } from './stage-assets';
import { EXTRAS, extraAnim, isExtra } from './stage-needs';

const GLOOM = 0x6e6068; // multiplied: they sit in the half-dark and must not be taken for fighters
const CHEER = 150; // ticks

/** The men on the benches: they idle, flex when asked to, and cheer a good fight. */
export class ExtrasView {
  private readonly seats: readonly { image: Phaser.GameObjects.Image; decor: Seen<DecorDef>; anim: AnimDef; phase: number }[];
  private readonly atlas: Atlas | undefined;
  private flexing = 0;
  private cheering = 0;

  constructor(scene: Phaser.Scene, level: Seen<LevelDef>, private readonly assets: StageAssets) {
    this.atlas = assets.atlases[EXTRAS];
    this.seats = level.decor.filter(({ piece }) => isExtra(piece)).map((decor, i) => {
      const anim = this.animOf(extraAnim(decor.piece));
      const image = scene.add.image(decor.x * LOGICAL, decor.y * LOGICAL, pageKey(EXTRAS, 0), anim.frames[0])
        .setDepth(Depth.extras).setTint(GLOOM).setScrollFactor(decor.scroll / 1000, 1);
      return { image, decor, anim, phase: i * 370 };
    });
  }

  private animOf(name: string): AnimDef {
    const anim = this.atlas?.anims[name];
    if (!anim) throw new Error(`characters/${EXTRAS}.json has no anim "${name}", which a decor piece asks for`);
    return anim;
  }

  show(event: Seen<SimEvent>): void {
    if (event.type === 'extrasFlexed') this.flexing = CHEER;
    if (event.type === 'dizzied' || event.type === 'arenaCleared' || event.type === 'stoneHeld') this.cheering = CHEER;
  }

  tick(): void {
    this.flexing = Math.max(0, this.flexing - 1);
    this.cheering = Math.max(0, this.cheering - 1);
  }

  draw(sim: Seen<Sim>): void {
    const { atlas } = this;
    if (!atlas) return;
    const excited = this.flexing > 0 ? atlas.anims.flexing : this.cheering > 0 ? atlas.anims.cheering : undefined;
    this.seats.forEach(({ image, anim, phase, decor }, i) => {
      const shown = excited ?? anim;
      const name = shown.frames[timeIndex(shown, (sim.world.frame * 1000) / 60 + phase)]!;
      const frame = atlas.frames[name]!;
      const scale = this.assets.shrink / atlas.scale;
      image.setTexture(pageKey(EXTRAS, frame.page), name).setDisplayOrigin(-frame.ox / this.assets.shrink, -frame.oy / this.assets.shrink)
        .setScale(i % 2 === 0 ? scale : -scale, scale).setPosition(decor.x * LOGICAL, decor.y * LOGICAL);
    });
  }

  destroy(): void {
    for (const { image } of this.seats) image.destroy();
  }
}
