/** Portraits as they lie on the sheet: a body, a head for each mood to lay over it, and what to lay over that while he speaks or blinks. */
import sharp, { type Sharp } from 'sharp';
import { sheetScale, trim } from '../interface/drawing.ts';
import type { SheetCut } from '../interface/sheet.ts';
import { BOX, DRAWN, drawBody, drawBust, type Picture, type Speaker } from './bust.ts';
import { MOODS } from './look.ts';

type Pixels = { data: Buffer; w: number; h: number };

const NOTICED = 6; // a difference of less is none, 0..255
const GROWN = 4; // px an overlay reaches beyond what differs
const SMOOTH = 1; // px by which that edge is smoothed; it is a hard one, which costs a sheet fewer bytes, over the same colours
const KEPT = 6; // px beyond what differs in which even what is clear keeps its colour

async function pixelsOf({ rgba, w, h }: Picture): Promise<Pixels> {
  const size = [Math.round((w * sheetScale) / DRAWN), Math.round((h * sheetScale) / DRAWN)] as const;
  const { data, info } = await sharp(Buffer.from(rgba.buffer, rgba.byteOffset, rgba.length),
    { raw: { width: w, height: h, channels: 4 } })
    .resize(...size, { kernel: 'lanczos3' }).raw().toBuffer({ resolveWithObject: true });
  return { data, w: info.width, h: info.height };
}

/** What must be laid over `rest` to show `changed`. */
async function overlay(rest: Pixels, changed: Pixels): Promise<Buffer> {
  const { w, h } = rest;
  const differs = Buffer.alloc(w * h);
  for (let i = 0; i < differs.length; i++) {
    let most = 0;
    for (let c = 0; c < 4; c++) most = Math.max(most, Math.abs(rest.data[i * 4 + c]! - changed.data[i * 4 + c]!));
    differs[i] = most > NOTICED ? 255 : 0;
  }
  const mask = (by: number): Sharp => sharp(differs, { raw: { width: w, height: h, channels: 1 } }).erode(by); // of what is black
  const grown = await mask(GROWN).blur(SMOOTH).extractChannel(0).raw().toBuffer();
  const kept = await mask(KEPT).extractChannel(0).raw().toBuffer();
  const out = Buffer.alloc(changed.data.length);
  for (let i = 0; i < differs.length; i++) {
    if (kept[i] === 0) continue;
    changed.data.copy(out, i * 4, i * 4, i * 4 + 3);
    out[i * 4 + 3] = differs[i] || grown[i]! >= 128 ? changed.data[i * 4 + 3]! : 0;
  }
  return out;
}

/** Pivot: the middle of his lower edge, BELOW of him under it. */
export async function cutsOf(speaker: Speaker): Promise<SheetCut[]> {
  const cuts: SheetCut[] = [];
  const add = (name: string, data: Buffer, { w, h }: Pixels): void => {
    const cut = trim(data, w, h, BOX.x * sheetScale, BOX.y * sheetScale);
    cuts.push({ name: `talk/${speaker.id}/${name}`, cut, ...(speaker.level ? { level: speaker.level } : {}) });
  };
  const bare = await pixelsOf(drawBody(speaker));
  add('body', bare.data, bare);
  for (const mood of MOODS) {
    const rest = await pixelsOf(drawBust(speaker, mood, 'shut'));
    add(mood, await overlay(bare, rest), rest);
    for (const saying of ['open', 'blink'] as const) add(`${mood}-${saying}`,
      await overlay(rest, await pixelsOf(drawBust(speaker, mood, saying))), rest);
  }
  return cuts;
}
