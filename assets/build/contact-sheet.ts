/** npm run poses: the drawings of a character's moves in one picture, from their source, to look at. */
import { parseArgs } from 'node:util';
import sharp, { type OverlayOptions } from 'sharp';
import { CHARACTERS } from '../characters/characters.ts';
import type { AnimDef, CharacterDef, Drawing } from './rig/character.ts';
import { drawFigure, toPng } from './rig/draw.ts';

const USAGE = `npm run poses -- LOOK ANIM[,ANIM...] [--strip] [FILE.png [SIZE]]

Every drawing of the anims (all: of every anim), a row for each, with its time; FILE.png is contact-sheet.png if left out, SIZE 1.
  --strip   each anim in one row however long, its silhouettes below
For one that moves: npm start, then ?pose=LOOK/ANIM`;

const CELL = { x: -105, y: -165, w: 205, h: 185 };
const ROW = 9; // drawings a row of a sheet
const GROUND = '#6f7a80';

const { values, positionals } = parseArgs({ options: { strip: { type: 'boolean', default: false } }, allowPositionals: true });
const [look, which = 'all', file = 'contact-sheet.png', size = '1'] = positionals;
const character = CHARACTERS.find((one) => one.look === look);
const asked = which.split(',');
const anims = Object.entries(character?.anims ?? {}).filter(([name]) => which === 'all' || asked.includes(name));
if (!character || anims.length === 0) {
  const there = character ? Object.keys(character.anims) : CHARACTERS.map((one) => one.look);
  const missing = character ? `anim "${which}" of ${look}` : `look "${look ?? ''}"`;
  console.error(`there is no ${missing}; there is ${there.join(', ')}\n\n${USAGE}`);
  process.exit(2);
}

const scale = Number(size) * 2;
const cellW = Math.round(CELL.w * scale);
const cellH = Math.round(CELL.h * scale);
const rowLength = values.strip ? Math.max(...anims.map(([, { drawings }]) => drawings.length)) : ROW;

async function picturesOf(who: CharacterDef, name: string, anim: AnimDef, row: number): Promise<OverlayOptions[]> {
  const pictures: OverlayOptions[] = [];
  for (const [i, drawing] of anim.drawings.entries()) {
    const at = { left: (i % rowLength) * cellW, top: (row + Math.floor(i / rowLength)) * cellH };
    const input = await drawn(who, drawing);
    pictures.push({ input, ...at }, { input: label(`${name}/${i}  ${drawing.ms}${anim.hit === i ? '  HIT' : ''}`), ...at });
    if (values.strip) pictures.push({ input: await inked(input), left: at.left, top: at.top + cellH });
  }
  return pictures;
}

const drawn = (who: CharacterDef, { p, damage }: Drawing): Promise<Buffer> =>
  toPng(drawFigure(who, p, { scale: scale * 2, box: CELL, damage: damage === 1 }), { rim: '#ff8a4a' });

const inked = (png: Buffer): Promise<Buffer> => sharp(png).linear([0, 0, 0, 1], [13, 10, 18, 0]).png().toBuffer();

function label(text: string): Buffer {
  const line = `<rect y="${-CELL.y * scale}" width="${cellW}" height="1" fill="#4d565c"/>`;
  const words = `<text x="6" y="16" font-family="sans-serif" font-size="13" fill="#111">${text}</text>`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${cellW}" height="${cellH}">${line}${words}</svg>`);
}

const pictures: OverlayOptions[] = [];
let rows = 0;
for (const [name, anim] of anims) {
  pictures.push(...(await picturesOf(character, name, anim, rows)));
  rows += values.strip ? 2 : Math.ceil(anim.drawings.length / ROW);
}
await sharp({ create: { width: cellW * rowLength, height: cellH * rows, channels: 3, background: GROUND } })
  .composite(pictures)
  .png()
  .toFile(file);
console.log(`${file}: ${anims.map(([name]) => name).join(', ')}`);
