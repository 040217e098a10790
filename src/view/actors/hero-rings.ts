import type { Actor } from '../../sim/actor';
import { defOf, is, type Seen, type Sim } from '../../sim/sim';
import type { SpriteSheet } from '../assets/sprite-sheet';
import { Depth } from '../render/depths';
import { toRow, toX } from '../render/projection';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';

const HEROES = 2;
const PLAIN = 0xfff0d0;
const LIT = Depth.wallLight + 0.9; // with all other light on floor and wall: the blend mode does not change once more
/** Light of his own on the floor, and behind him as high as he stands: half its size in logical px, and how strong it is. */
const POOL = { across: 84, down: 26, led: 1, other: 0.3 } as const;
const BACKLIGHT = { across: 56, down: 104, up: 64, led: 0.5, other: 0.2 } as const;
const GLOW = 64; // half of the soft shape as it is drawn, logical px

type Glow = Readonly<Record<'across' | 'down' | 'led' | 'other', number>>;

/** What lies under a hero: a bold ring with a wedge if thumbs are on him, a thin one if not, so that it is told without its colour. */
export const ringOf = ({ player }: Pick<Seen<Actor>, 'player'>): string => (player === null ? 'partner-ring' : 'hero-ring');

/** Rings at the feet of the heroes, and light about each, in his own colour: where one looks first. */
export class HeroRings {
  private readonly rings: readonly Sprite[];
  private readonly pools: readonly Sprite[];
  private readonly backlights: readonly Sprite[];

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet) {
    this.rings = Array.from({ length: HEROES }, () => sheet.sprite(batch, Depth.mark));
    this.pools = this.rings.map(() => sheet.sprite(batch, LIT));
    this.backlights = this.rings.map(() => sheet.sprite(batch, LIT));
    for (const light of [...this.pools, ...this.backlights]) light.additive = true;
  }

  draw(sim: Seen<Sim>): void {
    const { actors } = sim.world;
    let used = 0;
    for (let i = 0; i < actors.length && used < HEROES; i++) {
      const actor = actors[i]!;
      if (actor.role === 'hero' && !is(sim, actor, 'out')) this.put(sim, actor, used++);
    }
    for (; used < HEROES; used++) this.rings[used]!.visible = this.pools[used]!.visible = this.backlights[used]!.visible = false;
  }

  private put(sim: Seen<Sim>, hero: Seen<Actor>, i: number): void {
    const { sheet } = this;
    const led = hero.player !== null;
    const [x, row] = [toX(hero.x), toRow(hero.y, 0) + 1];
    const colour = defOf(sim, hero).rim ?? PLAIN;
    const breath = led ? 1 + 0.04 * Math.sin(sim.world.frame * 0.14) : 1;
    sheet.setFrame(this.rings[i]!, ringOf(hero), breath).setPosition(x, row).setTint(colour).setAlpha(led ? 1 : 0.8).setVisible(true);
    this.lay(this.pools[i]!, POOL, colour, led).setPosition(x, row);
    this.lay(this.backlights[i]!, BACKLIGHT, colour, led).setPosition(x, toRow(hero.y, hero.z) - BACKLIGHT.up);
  }

  private lay(image: Sprite, { across, down, led, other }: Glow, colour: number, isLed: boolean): Sprite {
    const { scaleX } = this.sheet.setFrame(image, 'glow', 1);
    return image.setScale((scaleX * across) / GLOW, (scaleX * down) / GLOW).setTint(colour).setAlpha(isLed ? led : other).setVisible(true);
  }

  destroy(): void {
    for (const part of [...this.rings, ...this.pools, ...this.backlights]) part.destroy();
  }
}
