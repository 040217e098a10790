/** Which drawings of a character lie on pages of their own, because one can begin without them: they come, and go, by themselves. */
import type { SheetAnim } from './sheet.ts';

/** On the pages of the first part is all that a fight is made of. */
export const FIRST = 'first';

/** From what is asked for soonest; a team finisher is a part by itself. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  moves: [
    'haymaker', 'shoulder', 'sweep', 'dash-kick', 'jump-kick', 'jump-stomp', 'slam', 'slam-land', 'back-elbow', 'grab', 'hold', 'knee', 'throw',
    'elbow', 'belly', 'shoe', 'coffee', 'trip', 'shin', 'dash-tackle', 'cuff', 'badge',
  ],
  air: ['uppercut', 'knee-lift', 'air-jab', 'air-cross', 'rebound'],
  heavy: ['banya-spin', 'haymaker-charged', 'charging', 'throw-back', 'coffee-big', 'taunt', 'bear-rush', 'bear-shove', 'cuff-swing', 'steam'],
  arms: ['swing', 'hurl', 'shoot', 'reload', 'cover', 'suppress'],
  duo: ['tag', 'burst', 'high-five', 'break', 'heave', 'winded', 'revive', 'flung', 'miranda'],
  helpless: ['dizzy', 'surrender', 'blind', 'scared', 'rooted', 'nelson'],
  show: ['win', 'stone', 'crash'],
};
const WORTHWHILE = 100_000; // px: fewer are not worth files of their own

const partNamed = (anim: string): string =>
  anim.startsWith('team-') ? anim : (Object.keys(PARTS).find((part) => PARTS[part]!.includes(anim)) ?? FIRST);

/** Puts every drawing into a part, and names the parts in the order in which they are wanted. */
export function partsOf(anims: Readonly<Record<string, SheetAnim>>, drawings: readonly { name: string; pixels: number }[]): Map<string, string[]> {
  const order = [FIRST, ...Object.keys(PARTS), ...Object.keys(anims).filter((anim) => anim.startsWith('team-'))];
  const partOf = new Map<string, string>();
  for (const [anim, { frames }] of Object.entries(anims)) {
    for (const name of frames) {
      const known = partOf.get(name) ?? partNamed(anim);
      partOf.set(name, order.indexOf(partNamed(anim)) < order.indexOf(known) ? partNamed(anim) : known);
    }
  }
  const inPart = (part: string): { name: string; pixels: number }[] => drawings.filter(({ name }) => partOf.get(name) === part);
  const parts = new Map<string, string[]>([[FIRST, inPart(FIRST).map(({ name }) => name)]]);
  for (const part of order.slice(1)) {
    const own = inPart(part);
    const pixels = own.reduce((sum, drawing) => sum + drawing.pixels, 0);
    if (pixels >= WORTHWHILE) parts.set(part, own.map(({ name }) => name));
    else parts.get(FIRST)!.push(...own.map(({ name }) => name));
  }
  return parts;
}
