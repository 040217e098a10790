import type { Atlas } from '../view/assets/atlas';

const HEAD = { left: 36, above: 58, size: 72 }; // atlas px about the head's anchor, as on the HUD

/** The head of a look, cut from its own drawings, for the page outside the picture. Null if there is none to be had. */
export async function portraitOf(look: string): Promise<string | null> {
  try {
    const atlas = (await (await fetch(`characters/${look}.json`)).json()) as Atlas;
    const frame = atlas.frames[atlas.anims.idle?.frames[0] ?? ''];
    if (!frame?.head) return null;
    const page = new Image();
    page.src = `characters/${atlas.pages[frame.page]}`;
    await page.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = HEAD.size * 2;
    const left = frame.x + frame.head[0] - HEAD.left - frame.ox;
    const top = frame.y + frame.head[1] - HEAD.above - frame.oy;
    const [x, y] = [Math.max(frame.x, left), Math.max(frame.y, top)]; // the neighbours on the page stay out of it
    const width = Math.min(frame.x + frame.w, left + HEAD.size) - x;
    const height = Math.min(frame.y + frame.h, top + HEAD.size) - y;
    canvas.getContext('2d')?.drawImage(page, x, y, width, height, (x - left) * 2, (y - top) * 2, width * 2, height * 2);
    return canvas.toDataURL('image/webp');
  } catch {
    return null; // the drawn star stands in for it
  }
}
