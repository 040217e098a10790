import type { Content } from '../../sim/content';
import type { LevelDef } from '../../sim/level-def';
import type { Seen } from '../../sim/sim';
import type { SheetDef } from '../../view/assets/atlas';
import { pagesFor } from '../../view/assets/sheet-pages';
import type { Face } from './talk-page';

const FOLDER = 'talk/';
const BUST = { left: 272, top: 504, width: 632, height: 536 }; // what all drawings of a face lie in, px of the sheet, from its pivot

/**
 * The large portraits and the pictures behind them. They come beside the level's own files and keep nobody waiting: a line is read
 * at once, by whomever is there by then. They lie on the page, not in the graphics chip's memory.
 */
export class TalkPictures {
  private sheet: SheetDef | null = null;
  private asked: Promise<SheetDef | null> | null = null;
  private readonly pictures = new Map<string, HTMLImageElement>(); // by file

  /** Fetches what these talks of a level show, if it has any; asking again is free. */
  fetch(level: Seen<LevelDef>, content: Seen<Content>, talks = talksIn(level)): void {
    const steps = talks.flatMap((talk) => content.talks[talk]?.steps ?? []);
    if (steps.length === 0) return;
    for (const { scene } of steps) if (scene !== undefined) this.picture(`${scene}.webp`);
    this.asked ??= fetchSheet();
    void this.asked.then((sheet) => {
      this.sheet = sheet;
      if (!sheet) this.asked = null; // the next attempt asks again
      for (const page of sheet ? pagesFor(sheet, level.id) : []) this.picture(sheet!.pages[page]!);
    });
  }

  /** The picture behind, once it is here. */
  scene(name: string): HTMLImageElement | null {
    return this.here(`${name}.webp`);
  }

  /** Paints a face as it is just now, looking right; false while it is still on its way. */
  paint(canvas: HTMLCanvasElement, { face, mood: acts, open, blinks }: Face): boolean {
    const mood = acts === 'falls' ? 'hurt' : acts;
    const names = ['body', mood, ...(open ? [`${mood}-open`] : []), ...(blinks ? [`${mood}-blink`] : [])];
    const cuts = names.map((name) => this.sheet?.frames[`talk/${face}/${name}`]);
    const pen = canvas.getContext('2d');
    if (!pen || !cuts[0] || cuts.some((cut) => cut && !this.here(this.sheet!.pages[cut.page]!))) return false;
    canvas.width = BUST.width; // which also wipes it
    canvas.height = BUST.height;
    for (const cut of cuts) {
      if (!cut) continue; // a mood without a blink
      const { x, y, w, h, ox, oy, page } = cut;
      pen.drawImage(this.here(this.sheet!.pages[page]!)!, x, y, w, h, BUST.left + ox, BUST.top + oy, w, h);
    }
    return true;
  }

  private here(file: string): HTMLImageElement | null {
    const picture = this.pictures.get(file);
    return picture?.complete && picture.naturalWidth > 0 ? picture : null;
  }

  private picture(file: string): void {
    if (this.pictures.has(file)) return;
    const picture = new Image();
    picture.onerror = () => this.pictures.delete(file); // likewise
    picture.src = FOLDER + file;
    this.pictures.set(file, picture);
  }
}

/** Every talk a level may come to. */
export const talksIn = ({ opening, ending, triggers }: Seen<LevelDef>): string[] =>
  [opening, ...triggers.filter(({ kind }) => kind === 'talk').map(({ value }) => value), ending].filter((talk) => talk !== null);

async function fetchSheet(): Promise<SheetDef | null> {
  try {
    const answer = await fetch(`${FOLDER}talk.json`);
    return answer.ok ? ((await answer.json()) as SheetDef) : null;
  } catch {
    return null; // the words come without faces
  }
}
