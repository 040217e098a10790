import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { World } from '../sim/sim';
import { BELT_TOP, SUBPIXELS, VIEW_WIDTH } from '../sim/units';

const FIRST = 600; // tick of the first picture
const EVERY = 600; // ticks from one to the next
const MOST = 13; // pictures of a run
const SLOWLY = 80; // ticks ahead of a picture that are drawn: scenery and fighters come, sparks fly as they would
const MARGIN = 40; // px: who is cut off by the edge of the picture is not asked about
const AROUND = 60; // px of what a figure stands out from, or does not
/** A figure, px from between his feet: half his width, his height, and what lies under him. */
const FIGURE = { half: 30, high: 136, under: 14 } as const;

/** Rows of pixels, three bytes each: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Contrast {
  readonly pictures: number;
  readonly hero: number; // of a figure to what surrounds it, 0 to 255: mean of all pictures
  readonly enemy: number;
  readonly ratio: number;
  readonly heroFirst: number; // share of pictures in which nobody stands out more than the hero
}

/** One picture: who stands where, px, and how it looks. */
interface Seen {
  readonly hero: number;
  readonly enemies: readonly number[];
}

/** How much more a hero stands out than enemies do, over a run: the way one sees it with half-closed eyes. */
export async function benchContrast(page: Page, replay: string): Promise<Contrast> {
  await page.waitForFunction(() => window.redHeat !== undefined, undefined, { timeout: 60_000 });
  await page.evaluate((file) => window.redHeat!.replay(file), replay);
  const seen: Seen[] = [];
  for (let i = 0; i < MOST; i++) {
    const world = await goOn(page, FIRST + i * EVERY);
    if (world.outcome !== 'playing') break;
    const { data, info } = await sharp(await page.screenshot()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const look = lookAt(world, { width: info.width, height: info.height, data });
    if (look) seen.push(look);
  }
  return summed(seen);
}

/** Plays up to a tick; answers the world then. */
const goOn = (page: Page, tick: number): Promise<World> => page.evaluate(async ([wanted, slowly]) => {
  const game = window.redHeat!;
  while (game.frame() < wanted) {
    const left = wanted - game.frame();
    game.step(left > slowly ? left - slowly : Math.min(4, left));
    await new Promise(requestAnimationFrame);
  }
  for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame); // what is on its way comes
  return game.world();
}, [tick, SLOWLY] as const);

/** Null where there is nobody to be mistaken for him. */
function lookAt({ actors, brawl }: World, picture: Pixels): Seen | null {
  const scale = picture.width / VIEW_WIDTH;
  const of = (wanted: (actor: World['actors'][number]) => boolean): number[] => actors
    .filter((actor) => wanted(actor) && actor.hp > 0 && actor.state !== 'lying' && actor.state !== 'surrender')
    .map(({ x, y, z }) => ({ x: ((x - brawl.camera.x) / SUBPIXELS) * scale, row: (BELT_TOP + (y - z) / SUBPIXELS) * scale }))
    .filter(({ x }) => x > MARGIN && x < picture.width - MARGIN)
    .map(({ x, row }) => contrastOf(picture, x, row));
  const [hero] = of(({ player }) => player === 0);
  const enemies = of(({ role }) => role === 'enemy');
  return hero === undefined || enemies.length === 0 ? null : { hero, enemies };
}

function summed(seen: readonly Seen[]): Contrast {
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const hero = mean(seen.map((one) => one.hero));
  const enemy = mean(seen.flatMap(({ enemies }) => enemies));
  const first = seen.filter((one) => one.hero >= Math.max(...one.enemies)).length;
  return {
    pictures: seen.length, hero: round(hero), enemy: round(enemy), ratio: round(hero / enemy), heroFirst: round(first / seen.length),
  };
}

/** How far the mean colour of whoever stands at `x` and `row` is from that of what is near him, brightness and hue together. */
export function contrastOf(picture: Pixels, x: number, row: number): number {
  const figure = new Mean();
  const about = new Mean();
  const [left, right] = [Math.round(x - FIGURE.half), Math.round(x + FIGURE.half)];
  const [top, foot] = [Math.round(row - FIGURE.high), Math.round(row + FIGURE.under)];
  for (let y = Math.max(0, top - AROUND); y < Math.min(picture.height, foot + AROUND); y++) {
    for (let at = Math.max(0, left - AROUND); at < Math.min(picture.width, right + AROUND); at++) {
      const isHis = at >= left && at < right && y >= top && y < foot;
      (isHis ? figure : about).add(picture.data, (y * picture.width + at) * 3);
    }
  }
  return figure.from(about);
}

class Mean {
  private red = 0;
  private green = 0;
  private blue = 0;
  private count = 0;

  add(data: Uint8Array, at: number): void {
    this.red += data[at]!;
    this.green += data[at + 1]!;
    this.blue += data[at + 2]!;
    this.count++;
  }

  /** Brightness, and how blue and how red it is. */
  private get seen(): readonly [number, number, number] {
    const [red, green, blue] = [this.red, this.green, this.blue].map((sum) => sum / Math.max(1, this.count)) as [number, number, number];
    const bright = 0.299 * red + 0.587 * green + 0.114 * blue;
    return [bright, 0.564 * (blue - bright), 0.713 * (red - bright)];
  }

  from(other: Mean): number {
    const [a, b] = [this.seen, other.seen];
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  }
}
