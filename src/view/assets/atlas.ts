import { FRAMES_PER_SECOND } from '../../sim/units';

/** How long a tick is in the drawings' own time. */
export const MS_A_FRAME = 1000 / FRAMES_PER_SECOND;

/** A character's drawings as the art build writes them: assets/built/characters/<look>.json. */
export interface Atlas {
  readonly look: string;
  readonly scale: number; // atlas px per logical px
  readonly pages: readonly string[];
  readonly rims: readonly string[]; // one per page: where the coloured edge light falls
  readonly parts: readonly string[]; // one per page: what it is for; none can do without those of the first part
  readonly anims: Readonly<Record<string, AnimDef>>;
  readonly frames: Readonly<Record<string, FrameDef>>;
}

export interface AnimDef {
  readonly frames: readonly string[];
  readonly ms: readonly number[];
  readonly loop: boolean;
  readonly hit?: number; // attacks: index of the first drawing of the contact pose
  readonly cycle?: number; // walk, run: sim px walked in one whole round
}

/** A drawing: where it is on its page, and where its pivot (between the feet) is. Atlas px. */
export interface FrameDef {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly ox: number; // from the pivot to the left edge
  readonly oy: number;
  readonly nh?: readonly [number, number]; // near hand, from the pivot
  readonly fh?: readonly [number, number];
  readonly nhDeg?: number; // the way the near hand points, degrees
  readonly head?: readonly [number, number];
  readonly limbs?: readonly (readonly [number, number])[]; // toes and knees, of a drawing in which a blow may land with them
}

/** Small things without anims: assets/built/props/<name>.json. */
export interface SheetDef {
  readonly scale?: number;
  readonly pages: readonly string[];
  readonly levels: readonly (string | null)[]; // one per page: the only one that shows what is on it
  readonly frames: Readonly<Record<string, FrameDef>>;
}

/** assets/built/backdrops/pieces.json */
export type Pieces = Readonly<Record<string, PieceDef>>;
export interface PieceDef {
  readonly file: string;
  readonly w: number;
  readonly h: number;
  readonly scale: number; // file px per logical px
  readonly blend?: 'add' | 'normal';
}

const FIRST = 'first';
/** The pages a character cannot be drawn without; what the others hold is looked after one by one. */
export const firstPages = ({ parts }: Pick<Atlas, 'parts'>): number[] => [...parts.keys()].filter((page) => parts[page] === FIRST);
export const laterPages = ({ parts }: Pick<Atlas, 'parts'>): number[] => [...parts.keys()].filter((page) => parts[page] !== FIRST);

export const totalMs = (anim: AnimDef): number => anim.ms.reduce((sum, ms) => sum + ms, 0);

/** What is wrong with an atlas, in words; empty when it can be drawn. */
export function faultsOf(atlas: Atlas): string[] {
  const faults: string[] = [];
  for (const [name, anim] of Object.entries(atlas.anims)) {
    const where = `${atlas.look}: anim "${name}"`;
    if (anim.frames.length === 0) faults.push(`${where} has no drawings`);
    if (anim.ms.length !== anim.frames.length) faults.push(`${where} has ${anim.frames.length} drawings but ${anim.ms.length} times`);
    if (anim.hit !== undefined && anim.hit >= anim.frames.length) {
      faults.push(`${where} hits on drawing ${anim.hit}, which it does not have`);
    }
    for (const frame of anim.frames) if (!atlas.frames[frame]) faults.push(`${where} uses drawing "${frame}", which is not on a page`);
  }
  if (atlas.parts?.length !== atlas.pages.length) {
    faults.push(`${atlas.look}: "parts" must say of each of the ${atlas.pages.length} pages what it is for`);
  }
  for (const [name, { page }] of Object.entries(atlas.frames)) {
    if (page >= atlas.pages.length) faults.push(`${atlas.look}: drawing "${name}" is on page ${page}, which does not exist`);
  }
  return faults;
}
